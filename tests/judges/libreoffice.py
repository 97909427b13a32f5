"""LibreOffice, which opens what we write and writes it as something else."""

import subprocess
from pathlib import Path


def convert(source: Path, target: str, into: Path | None = None) -> None:
    """Convert a file to another format, beside it or into a folder."""
    folder = source.parent
    subprocess.run(
        [
            "libreoffice",
            "--headless",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--convert-to",
            target,
            "--outdir",
            str(into or folder),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
