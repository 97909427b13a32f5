"""The Excel tables of a sheet, which reach the rows that come below them."""

from planner.syncing.packages import Package
from planner.syncing.sheet_patches import NewRows, grown_reference, patched_bytes, with_attribute
from planner.syncing.xml_events import elements


def grown_tables(package: Package, sheet: str, new: NewRows) -> dict[str, bytes]:
    """The parts of the tables that the team has made of a sheet's part, with the new rows in."""
    changed = {}
    for name in package.related(sheet, "table"):
        part = package.parts[name]
        edits = [
            with_attribute(part, element.start, element.tag_end, "ref", grown)
            for element in elements(part)
            if element.name in ("table", "autoFilter")
            and (grown := grown_reference(element.attributes.get("ref", ""), new))
        ]
        changed[name] = patched_bytes(part, edits)
    return changed
