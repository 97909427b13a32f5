"""Agendas in many authored styles, and edits of them, for the tests of edits."""

from collections.abc import Callable
from typing import NamedTuple

from hypothesis import strategies as st

from planner.editing.change import Change
from planner.loading import Loaded, load_text
from planner.schedule.plan import Plan
from planner.text.nodes import Document
from planner.text.source import Source

HEAD = """\
format: 1
event:
  id: forum
  name: Forum
  timezone: Asia/Bangkok
  organiser: Desk <desk@example.org>
defaults: {room: hall}
days:
"""

Make = Callable[[Plan, Document], Change]


class Authored(NamedTuple):
    """An agenda's text, and the ids of its sessions: those that flow, and those with a time."""

    text: str
    flowing: tuple[str, ...]
    anchored: tuple[str, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """All of them."""
        return self.flowing + self.anchored


def reading(text: str) -> Loaded:
    """What an agenda's text holds."""
    return load_text(Source("agenda.yaml", text), "")


def document_of(loaded: Loaded) -> Document:
    """The nodes of an agenda that could be read."""
    document = loaded.texts["agenda"]
    assert isinstance(document, Document)
    return document


def plan_of(loaded: Loaded) -> Plan:
    """The plan of an agenda that could be read."""
    assert loaded.plan is not None
    return loaded.plan


def edited(text: str, make: Make) -> str:
    """A text after an edit, which must load."""
    after = change_of(text, make).draft.text
    assert reading(after).is_whole, after
    return after


def change_of(text: str, make: Make) -> Change:
    """What an edit of a text comes to."""
    loaded = reading(text)
    return make(plan_of(loaded), document_of(loaded))


def clock(text: str) -> list[str]:
    """Each session of a text as `09:00-10:00 Title`, in the order written."""
    return [
        f"{slot.local(slot.start):%H:%M}-{slot.local(slot.end):%H:%M} {slot.session.title}"
        for slot in plan_of(reading(text)).schedule.slots()
    ]


TITLES = st.sampled_from(
    ["Talk", '"Talk: two"', "'it''s'", "ประชุม", "A talk of some length", '"x # y"', "Café"]
)


@st.composite
def _session(draw: st.DrawFn, number: int, time: str | None, indent: int) -> str:
    """One session's lines, the first beginning with `- `."""
    pad = " " * indent
    pairs = [("title", draw(TITLES)), ("id", f"s{number}")]
    timing = [("time", time)] if time else [("duration", f"{draw(st.integers(1, 18)) * 5}m")]
    pairs = timing + pairs if draw(st.booleans()) else pairs + timing
    if draw(st.booleans()):
        pairs.append(("notes", draw(st.sampled_from(["short", '"quoted, text"', "[?]"][:2]))))
    style = draw(st.sampled_from(["block", "flow", "flow over lines", "below", "scalar"]))
    behind = draw(st.sampled_from(["", "   # a note", " # x"]))
    quote = draw(st.sampled_from(["", '"', "'"]))
    pairs = [(key, f"{quote}{text}{quote}" if key in ("duration", "time") else text)
             for key, text in pairs]  # fmt: skip
    if style.startswith("flow"):
        between = ", " if style == "flow" else f",\n{pad}     "
        lines = f"{pad}- {{{between.join(f'{key}: {text}' for key, text in pairs)}}}{behind}"
    else:
        if style == "scalar":
            pairs.append(("objective", f"|\n{pad}    of two\n\n{pad}      lines"))
            behind = ""
        first = f"{pad}-\n{pad}  " if style == "below" else f"{pad}- "
        lines = first + f"\n{pad}  ".join(f"{key}: {text}" for key, text in pairs) + behind
    above = draw(st.sampled_from(["", f"{pad}# about it\n", f"{pad}# one\n{pad}# two\n"]))
    return above + lines


@st.composite
def agendas(draw: st.DrawFn) -> Authored:
    """Agendas of one or two days, with anchors and strands, in one of many hands."""
    ending = draw(st.sampled_from(["\n", "\r\n"]))
    gap = draw(st.sampled_from(["\n", "\n\n", "\n\n\n"]))
    indent = draw(st.sampled_from([4, 6]))
    number, flowing, anchored, days = 0, list[str](), list[str](), list[str]()
    for day in range(draw(st.integers(1, 2))):
        entries = []
        for at in range(draw(st.integers(2, 5))):
            if at and draw(st.integers(0, 4)) == 0:
                strands = []
                for label in ("garden", "library"):
                    inner = indent + 6
                    sessions = []
                    for _ in range(draw(st.integers(2, 3))):
                        sessions.append(draw(_session(number, None, inner)))
                        flowing.append(f"s{number}")
                        number += 1
                    strands.append(f"{' ' * (indent + 4)}{label}:\n" + gap.join(sessions))
                entries.append(f"{' ' * indent}- parallel:\n" + "\n".join(strands))
                continue
            hour = 8 + 3 * at
            has_time = draw(st.integers(0, 3)) == 0
            time = f"{hour:02}:00-{hour + 1:02}:30" if has_time else None
            (anchored if has_time else flowing).append(f"s{number}")
            entries.append(draw(_session(number, time, indent)))
            number += 1
        opening = draw(st.sampled_from(["", "\n"]))
        days.append(
            f"  - date: 2024-03-{6 + day:02}\n    hours: 07:00-23:30\n"
            f"    sessions:\n{opening}{gap.join(entries)}"
        )
    last = draw(st.sampled_from(["", "\n", "\n# the end\n"]))
    text = HEAD + gap.join(days) + last
    return Authored(text.replace("\n", ending), tuple(flowing), tuple(anchored))
