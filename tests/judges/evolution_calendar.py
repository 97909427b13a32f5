"""A calendar of Evolution, told one mailbox of messages a line; run by the system's own Python.

Each line of the input is a JSON list of iCalendar objects, which an empty calendar takes in one
after another by `e_cal_client_receive_objects_sync`
(https://gnome.pages.gitlab.gnome.org/evolution-data-server/libecal/method.Client.receive_objects_sync.html).
Each line of the output is the calendar afterwards: a JSON object by UID. It needs a session bus.
"""

import json
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any

_NO_WAIT = 2**32 - 1  # any other figure is waited for in full, in seconds


def _library() -> tuple[Any, Any, Any]:
    gi = import_module("gi")
    names = {"EDataServer": "1.2", "ICalGLib": "3.0", "ECal": "2.0"}
    gi.require_versions(names)
    server, ical, ecal = (import_module(f"gi.repository.{name}") for name in names)
    return server, ical, ecal


def main() -> None:
    """Answer each line of the input."""
    server, ical, ecal = _library()
    client = _new_calendar(server, ecal)
    print("ready", flush=True)  # noqa: T201
    for line in sys.stdin:
        for text in json.loads(line):
            message = ical.Component.new_from_string(text)
            if message is None:
                raise SystemExit("a message that cannot be read")
            client.receive_objects_sync(message, ecal.OperationFlags.NONE, None)
        print(json.dumps(dict(_taken_out(client, ecal))), flush=True)  # noqa: T201


def _new_calendar(server: Any, ecal: Any) -> Any:
    registry = server.SourceRegistry.new_sync(None)
    source = server.Source.new(None, None)
    source.set_display_name("judge")
    source.set_parent("local-stub")
    source.get_extension(server.SOURCE_EXTENSION_CALENDAR).set_backend_name("local")
    registry.commit_source_sync(source, None)
    known, deadline = None, time.monotonic() + 20
    while known is None and time.monotonic() < deadline:
        known = registry.ref_source(source.get_uid())
        time.sleep(0.02)
    return ecal.Client.connect_sync(known, ecal.ClientSourceType.EVENTS, _NO_WAIT, None)


def _taken_out(client: Any, ecal: Any) -> Iterator[tuple[str, dict[str, object]]]:
    """What the calendar holds; it is empty again afterwards."""
    _, components = client.get_object_list_sync("#t", None)
    for one in components:
        yield (
            one.get_uid(),
            {
                "start": one.get_dtstart().as_ical_string(),
                "end": one.get_dtend().as_ical_string(),
                "summary": one.get_summary() or "",
                "location": one.get_location() or "",
                "sequence": one.get_sequence(),
                "is_cancelled": "\nSTATUS:CANCELLED" in one.as_ical_string(),
            },
        )
        client.remove_object_sync(
            one.get_uid(), None, ecal.ObjModType.ALL, ecal.OperationFlags.NONE, None
        )


if __name__ == "__main__":
    main()
