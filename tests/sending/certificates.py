"""Certificates that are made for a test, by an authority that is made for it too."""

import subprocess
from pathlib import Path
from typing import NamedTuple


class Made(NamedTuple):
    """The authority's certificate, and a server's certificate and key, as files."""

    ca: Path
    certificate: Path
    key: Path


def made_certificate(folder: Path, host: str = "localhost") -> Made:
    """A certificate for a host, valid for a day, which is its own authority."""
    folder.mkdir(parents=True, exist_ok=True)
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "1", "-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}",
         "-keyout", str(key), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return Made(certificate, certificate, key)
