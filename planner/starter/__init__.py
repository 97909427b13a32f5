"""What a new event starts from: a commented agenda, a roster, and what git should leave out."""

from importlib.resources import files

# Where each file goes in the new folder, and the file here that it is a copy of.
STARTER_FILES = {
    "agenda.yaml": "agenda.yaml",
    "participants.csv": "participants.csv",
    ".gitignore": "gitignore",
}


def starter_files(event_id: str, title: str) -> dict[str, bytes]:
    """The files of a new event, by name, with its id and title filled in."""
    found = {}
    for name, template in STARTER_FILES.items():
        text = files(__package__).joinpath(template).read_text(encoding="utf-8")
        filled = text.replace("my-forum", event_id).replace("My Regional Forum", title)
        found[name] = filled.encode()
    return found
