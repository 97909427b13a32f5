"""How long personal invites take, against building each with icalendar in full.

    python benchmarks/invites.py [RUNS [PARTICIPANTS]]

Every participant gets a REQUEST for each of eight sessions. Ours renders a session and a person
once and joins bytes; the other way makes a `Calendar`, an `Event` and an ATTENDEE for each invite
from the same values, worked out beforehand, and renders them. Both are timed in turn in one
process, so that a change in the machine's speed falls on both; the medians of the ratios are
printed, once by the clock and once by the processor's time. Then the peak memory of a process of
its own that makes the invites of so many participants and keeps none: it should not grow with
them. The people are invented. `tests/invites/test_in_full.py` compares the two in meaning.
"""

import gc
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event, vCalAddress

from planner.invites.calendar import Entry, session_entry, session_uid
from planner.invites.itip import Calendars
from planner.invites.text import one_line
from planner.loading import load_from
from planner.model.telling import Facts, Message, Method, News, Recipient, Told
from planner.schedule.plan import Plan
from planner.vocabulary.audience import Audience

PARTICIPANTS = 10_000
TIMED = 500
SESSIONS = 8
STAMP = datetime(2027, 1, 4, tzinfo=UTC)
GIVEN = ("Ana", "Bình", "Chloé", "Élodie", "François", "Grace", "Hà", "Inés", "João", "Łucja")
FAMILY = ("Açıkgöz", "Brown", "Çelik", "Dlamini", "Estévez", "Fernández", "Hoàng", "Ibáñez", "Ng")

AGENDA = """\
format: 1
event:
  id: forum
  name: Regional Forum on the Protection of Children
  city: Bangkok
  country: Thailand
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
  venue: {name: Riverside Hotel, address: 1 Example Road, rooms: {hall: {name: Hall, seats: 60}}}
defaults: {room: hall}
invites: {alarm: 10m}
days:
  - date: 2027-03-01
    sessions:
"""
SESSION = """\
      - title: "Session {number}: what we know of children's safety online, and how we know it"
        id: session-{number}
        time: {hour:02}:00-{hour:02}:45
        objective: Share what each network has seen this year, and agree what to do about it.
        description: >-
          Short inputs from three countries, then work at tables: what changed, what works, and
          what is missing. Bring one example from your own work, without names of children.
        speaker: Invented Speaker
        items: [{{title: Inputs, duration: 20m}}, {{title: Tables, duration: 25m}}]
"""


def plan_of_sessions() -> Plan:
    """A day of eight sessions."""
    sessions = "".join(SESSION.format(number=n, hour=9 + n) for n in range(SESSIONS))
    loaded = load_from(lambda _path, _most: (AGENDA + sessions).encode(), "forum.yaml")
    if loaded.plan is None:
        raise SystemExit(f"the agenda does not load: {loaded.diagnostics[:3]}")
    return loaded.plan


def messages(plan: Plan, participants: int) -> Iterator[Message]:
    """An invite to each session for each of so many invented people, one person after the other."""
    slots = sorted(plan.schedule.slots(), key=lambda slot: slot.start)
    facts = [Facts(title=one_line(one.session.title), start=one.start, end=one.end)
             for one in slots]  # fmt: skip
    uids = [session_uid("forum", slot.session.id) for slot in slots]
    for number in range(participants):
        name = f"{GIVEN[number % len(GIVEN)]} {FAMILY[number % len(FAMILY)]} {number}"
        address = f"person.{number}@example.org"
        recipient = Recipient(
            contact=address, people=(f"p-{number:06}",), name=name, address=address
        )
        for slot, uid, seen in zip(slots, uids, facts, strict=True):
            told = Told(
                recipient=recipient, uid=uid, session=slot.session.id, method=Method.REQUEST,
                sequence=number % 4, asked=0, dtstamp=STAMP, facts=seen,
            )  # fmt: skip
            yield Message(news=(News.NEW,), before=None, after=seen, told=told)


def entries(plan: Plan) -> dict[str, Entry]:
    """What calendars show of each session, by its id."""
    return {
        slot.session.id: session_entry(plan, slot, Audience.PARTICIPANTS, is_choice=False)
        for slot in plan.schedule.slots()
    }


def in_full(message: Message, entry: Entry, alarm: timedelta | None) -> bytes:
    """A REQUEST built and rendered by icalendar from end to end."""
    from icalendar import Alarm

    from planner import __version__

    told, recipient = message.told, message.recipient
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//planner//planner {__version__}//EN")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "REQUEST")
    event = Event()
    event.add("uid", told.uid)
    event.add("dtstamp", told.dtstamp)
    event.add("sequence", told.sequence)
    event.add("dtstart", entry.start)
    event.add("dtend", entry.end)
    event.add("summary", entry.title)
    event.add("location", entry.location)
    event.add("description", entry.description)
    event.add("categories", entry.category)
    if entry.organiser:
        organiser = vCalAddress(f"mailto:{entry.organiser.email}")
        organiser.params["CN"] = entry.organiser.name
        event.add("organizer", organiser)
    event.add("status", entry.status)
    event.add("transp", "OPAQUE")
    attendee = vCalAddress(f"mailto:{recipient.address}")
    attendee.params["CUTYPE"] = "INDIVIDUAL"
    attendee.params["ROLE"] = "REQ-PARTICIPANT"
    attendee.params["PARTSTAT"] = str(message.answer)
    attendee.params["RSVP"] = "TRUE"
    attendee.params["CN"] = one_line(recipient.name)
    event.add("attendee", attendee, encode=False)
    if alarm is not None:
        reminder = Alarm()
        reminder.add("action", "DISPLAY")
        reminder.add("description", entry.title)
        reminder.add("trigger", -alarm)
        event.add_component(reminder)
    calendar.add_component(event)
    rendered: bytes = calendar.to_ical(sorted=False)
    return rendered


def ours(plan: Plan, wanted: Iterable[Message]) -> int:
    """All invites our way; how many bytes they are."""
    calendars = Calendars(lambda _language: plan)
    return sum(len(calendars.calendar(message)) for message in wanted)


def theirs(plan: Plan, wanted: Iterable[Message]) -> int:
    """All invites in full; how many bytes they are."""
    shown, alarm = entries(plan), plan.agenda.invites.alarm
    return sum(len(in_full(message, shown[message.told.session], alarm)) for message in wanted)


def spent(part: Callable[[], object]) -> tuple[float, float]:
    """What a part takes: seconds by the clock, and seconds of the processor's."""
    gc.collect()
    start, processor = time.perf_counter(), time.process_time()
    part()
    return time.perf_counter() - start, time.process_time() - processor


def peak(participants: int) -> float:
    """The most memory that a process of its own takes for so many participants, in MB."""
    done = subprocess.run(
        [sys.executable, __file__, "--memory", str(participants)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return float(done.stdout)


def main() -> None:
    """Print the peaks of memory, and then the ratios."""
    plan = plan_of_sessions()
    if sys.argv[1:2] == ["--memory"]:
        ours(plan, messages(plan, int(sys.argv[2])))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    participants = int(sys.argv[2]) if len(sys.argv) > 2 else PARTICIPANTS
    # First, because a process begins with the peak of the one that started it.
    for number in (participants // 10, participants):
        invites = number * SESSIONS
        print(f"memory of {invites:,} invites: {peak(number):,.0f} MB", flush=True)
    taken, _ = spent(lambda: ours(plan, messages(plan, participants)))
    print(f"{participants * SESSIONS:,} invites our way: {taken:.1f} s", flush=True)
    wanted = list(messages(plan, TIMED))
    pairs = [
        (spent(lambda: ours(plan, wanted)), spent(lambda: theirs(plan, wanted)))
        for _ in range(runs)
    ]
    clock, processor = (
        statistics.median(full[kind] / our[kind] for our, full in pairs) for kind in (0, 1)
    )
    our, full = (statistics.median(pair[side][0] for pair in pairs) for side in (0, 1))
    print(
        f"{len(wanted):,} invites: {our:.3f} s against {full:.3f} s in full; {clock:.1f} times "
        f"faster, by the processor's time {processor:.1f} (aim 20)"
    )


if __name__ == "__main__":
    main()
