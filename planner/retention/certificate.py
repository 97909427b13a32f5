"""The certificate of what was destroyed: for whoever asks later, without a word about anybody."""

import json
from collections.abc import Iterator
from typing import Any

from planner.retention.purge import Purge
from planner.schedule.retention import last_days
from planner.text.wording import count

BEYOND = (
    "versions of these files in git, in backups and in synchronised folders",
    "mails and messages that were sent, and the files attached to them",
    "copies that others saved, printed or photographed",
    "what a disk still holds of deleted files until it is written over",
)
"""What no program can destroy."""


def certificate(
    purge: Purge, by: str, *, in_git: bool, ledger_in_git: bool = False
) -> dict[str, Any]:
    """What was destroyed, when, by whom and why, as plain values."""
    plan = purge.plan
    event, privacy = plan.agenda.event, plan.agenda.privacy
    return {
        "certificate": "destruction of personal data",
        "event": {"id": event.id, "name": event.name},
        "destroyed_on": purge.today.isoformat(),
        "by": by or None,
        "basis": privacy.basis or None,
        "kept_until": {
            audience.word: day.isoformat() for audience, day in last_days(plan).items()
        },
        "roster": _roster(purge),
        "ledger": _ledger(purge),
        "outputs": [
            {
                "folder": folder.folder.name,
                "destroyed": list(folder.words),
                "not_ours": folder.foreign,
            }
            for folder in purge.outputs
        ],
        "kept": [path.name for path, _ in purge.stays],
        "still_to_do": list(purge.by_hand),
        "roster_in_git": in_git,
        "ledger_in_git": ledger_in_git,
        "beyond_reach": list(BEYOND),
    }  # fmt: skip


def _roster(purge: Purge) -> dict[str, Any] | None:
    if purge.roster is None or not (purge.whole or purge.fields or purge.unknown):
        return None
    name = purge.roster.replace("\\", "/").rpartition("/")[2]
    return {
        "file": name,
        "participants": len(purge.plan.participants),
        "destroyed": "the whole file" if purge.whole else "columns",
        "columns": [
            {
                "field": one.field.name,
                "label": one.field.label,
                "audience": one.field.sensitivity.word,
                "kept_until": one.last_day.isoformat(),
                "values": len(one.people),
            }
            for one in purge.fields
        ],
        "other_columns": len(purge.unknown),
    }


def _ledger(purge: Purge) -> dict[str, Any] | None:
    if purge.ledger is None:
        return None
    first = purge.ledger.files[0].name
    return {"file": first, "people": purge.ledger.people, "destroyed": "the whole file"}


def as_json(document: dict[str, Any]) -> bytes:
    """The certificate for programs."""
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def as_text(document: dict[str, Any]) -> bytes:
    """The certificate to print and sign."""
    return ("\n".join(_lines(document)) + "\n").encode()


def _lines(document: dict[str, Any]) -> Iterator[str]:
    title = "Certificate of the destruction of personal data"
    yield from (title, "=" * len(title), "")
    yield f"Event:         {document['event']['name']} ({document['event']['id']})"
    yield f"Destroyed on:  {document['destroyed_on']}"
    yield f"By:            {document['by'] or '……………………………………'}"
    yield f"Basis:         {document['basis'] or '……………………………………'}"
    yield ""
    yield from destroyed_lines(document)
    if document["kept"]:
        yield from ("Kept, without names:", *(f"  {name}" for name in document["kept"]), "")
    if document["still_to_do"]:
        by_hand = (f"  {one}" for one in document["still_to_do"])
        yield from ("Still to be done by hand:", *by_hand, "")
    yield "This program cannot destroy, and did not:"
    yield from (f"  {one}" for one in document["beyond_reach"])
    if document["roster_in_git"]:
        yield "  The roster is kept in git: its history holds all that was destroyed here."
    if document["ledger_in_git"]:
        yield "  The private ledger is kept in git, and its history holds it still."
    yield from ("", "Signed:        ……………………………………")


def destroyed_lines(document: dict[str, Any]) -> Iterator[str]:
    """What goes of the roster, of what people were told, and of each folder of outputs."""
    roster = document["roster"]
    if roster:
        people = count(roster["participants"], "participant")
        what = "the whole file" if roster["destroyed"] == "the whole file" else "these columns"
        yield f"Of the roster {roster['file']}, with {people}: {what}"
        yield from _column_lines(roster)
        yield ""
    ledger = document["ledger"]
    if ledger:
        people = "" if ledger["people"] is None else f", with {_people(ledger['people'])}"
        yield f"Of the private ledger {ledger['file']}{people}: the whole file"
        yield "  who was told what of their sessions, their addresses and their answers"
        yield ""
    for folder in document["outputs"]:
        yield f"Of the outputs in {folder['folder']}:"
        yield from (f"  {name}" for name in folder["destroyed"] or ["nothing"])
        if folder["not_ours"]:
            files = count(folder["not_ours"], "file")
            yield f"  not touched: {files} that planner did not make; look at them yourself"
        yield ""


def _people(number: int) -> str:
    return count(number, "person", "people")


def _column_lines(roster: dict[str, Any]) -> Iterator[str]:
    columns = roster["columns"]
    width = max((len(one["label"]) for one in columns), default=0)
    for one in columns:
        values = count(one["values"], "value")
        yield f"  {one['label']:{width}}  {values}, kept until {one['kept_until']}"
    if roster["other_columns"]:
        yield f"  {count(roster['other_columns'], 'column')} that planner does not know"
