"""LibreOffice as a reader of what we write: what it takes for formulas, and what it cannot open."""

import shutil
import subprocess
from html import escape
from pathlib import Path

from judges.needs import require

# A macro of the user's: the only way to hand LibreOffice a password without a person.
_MACRO = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">{code}</script:module>
"""
_LIBRARY = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
"""
_LIBRARIES = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library"
 xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/"
  xlink:type="simple" library:link="false"/>
</library:libraries>
"""
_OPEN = """\
Sub Opened
  Dim asked(1) As New com.sun.star.beans.PropertyValue
  asked(0).Name = "Hidden"
  asked(0).Value = True
  asked(1).Name = "Password"
  asked(1).Value = "{password}"
  Dim wanted(0) As New com.sun.star.beans.PropertyValue
  wanted(0).Name = "FilterName"
  wanted(0).Value = "OpenDocument Spreadsheet Flat XML"
  On Error Goto Closed
  document = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, asked())
  If Not IsNull(document) Then
    document.storeToURL("{target}", wanted())
    document.close(True)
  End If
Closed:
End Sub
"""


def need_office() -> None:
    """Skip the test at hand where there is no LibreOffice."""
    require(shutil.which("soffice") is not None, "LibreOffice (Debian libreoffice-calc)")


def run_office(profile: Path, *arguments: str) -> None:
    """Run LibreOffice without a screen, with a profile of its own, to its end."""
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation={profile.as_uri()}", *arguments],
        check=True,
        capture_output=True,
        timeout=300,
    )


def flat(profile: Path, files: list[Path], folder: Path) -> dict[str, str]:
    """What LibreOffice makes of files, as flat XML by their names without an ending."""
    run_office(profile, "--convert-to", "fods", "--outdir", str(folder), *map(str, files))
    return {file.stem: (folder / f"{file.stem}.fods").read_text(encoding="utf-8") for file in files}


def opened_with(profile: Path, file: Path, password: str, target: Path) -> str | None:
    """What LibreOffice shows of a locked file, given a password; None where it does not open."""
    run_office(profile, "--terminate_after_init")
    basic = profile / "user" / "basic"
    (basic / "Standard").mkdir(parents=True, exist_ok=True)
    code = _OPEN.format(password=password, source=file.as_uri(), target=target.as_uri())
    (basic / "script.xlc").write_text(_LIBRARIES, encoding="utf-8")
    (basic / "Standard" / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    (basic / "Standard" / "Module1.xba").write_text(
        _MACRO.format(code=escape(code)), encoding="utf-8"
    )
    run_office(profile, "macro:///Standard.Module1.Opened()")
    return target.read_text(encoding="utf-8") if target.exists() else None
