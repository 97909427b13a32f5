"""The verdict of `sarif-om` from PyPI, Microsoft's classes made from the official schema.

They take the properties that the schema has, and no others, and want those that it requires.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

# The class of the object under each property, as the schema has it.
_CLASSES = {
    "runs": "Run",
    "tool": "Tool",
    "driver": "ToolComponent",
    "rules": "ReportingDescriptor",
    "shortDescription": "MultiformatMessageString",
    "fullDescription": "MultiformatMessageString",
    "help": "MultiformatMessageString",
    "defaultConfiguration": "ReportingConfiguration",
    "results": "Result",
    "message": "Message",
    "description": "Message",
    "locations": "Location",
    "relatedLocations": "Location",
    "physicalLocation": "PhysicalLocation",
    "logicalLocations": "LogicalLocation",
    "artifactLocation": "ArtifactLocation",
    "region": "Region",
}
_MAPS = {"partialFingerprints"}


def available() -> bool:
    """Whether `sarif-om` is installed."""
    return find_spec("sarif_om") is not None


def complaints(log: dict[str, Any]) -> list[str]:
    """What the schema's classes object to; empty when nothing."""
    try:
        _made("SarifLog", log)
    except (TypeError, KeyError) as error:
        return [" ".join(str(error).split())]
    return []


def _made(name: str, value: dict[str, Any]) -> Any:
    """The object of a class; raises TypeError where the class does not have a property."""
    of_class = getattr(import_module("sarif_om"), name)
    fields = {
        field.metadata["schema_property_name"]: field.name for field in of_class.__attrs_attrs__
    }
    unknown = set(value) - set(fields)
    if unknown:
        raise TypeError(f"{name} has no {', '.join(sorted(unknown))}")
    return of_class(**{fields[key]: _value(key, inner) for key, inner in value.items()})


def _value(key: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_value(key, each) for each in value]
    if isinstance(value, dict) and key not in _MAPS:
        return _made(_CLASSES[key], value)
    return value
