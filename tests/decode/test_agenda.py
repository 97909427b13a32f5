"""Whole agendas from text: what they mean, and every mistake at its characters."""

import ast
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from text.composing import range_of

from decode.decoding import Mistake, Read, read_agenda
from planner.model.agenda import Parallel, Session
from planner.model.attendance import Attendance
from planner.model.invites import Invites, MailPolicy
from planner.model.people import Mailbox
from planner.model.places import Room
from planner.model.time import end_of, minutes_between
from planner.text.diagnostics import Route, Severity
from planner.vocabulary.country_names import LANGUAGES
from planner.vocabulary.roles import Role
from planner.vocabulary.session_types import SessionType

PACKAGE = Path(__file__).parents[2] / "planner" / "decode"

EVENT = "format: 1\nevent: {id: forum, name: Forum, timezone: Asia/Bangkok}\n"


def with_event(rest: str) -> str:
    """An agenda whose event is right."""
    return EVENT + rest


def with_event_key(key: str) -> str:
    """An agenda whose event has one more key."""
    event = f"event: {{id: f, name: F, timezone: UTC, {key}}}"
    return f"format: 1\n{event}\ndays: [{{date: 2024-03-06}}]\n"


def with_top(key: str) -> str:
    """An agenda with one more key at the top."""
    return f"{EVENT}{key}\ndays: [{{date: 2024-03-06}}]\n"


def with_days(days: str) -> str:
    """An agenda with these days, one a line."""
    return EVENT + "days:\n" + "".join(f"  - {day}\n" for day in days.splitlines())


def with_sessions(sessions: str) -> str:
    """An agenda of one day with these sessions, one a line."""
    lines = "".join(f"      - {session}\n" for session in sessions.splitlines())
    return f"{EVENT}days:\n  - date: 2024-03-06\n    sessions:\n{lines}"


def sessions_of(text: str, language: str | None = None) -> list[Session]:
    """The sessions of a text in which nothing is wrong."""
    read = read_agenda(text, language)
    assert read.diagnostics == []
    return list(read.agenda.sessions())


def session_of(text: str) -> Session:
    """The one session of a text in which nothing is wrong."""
    (session,) = sessions_of(with_sessions(text))
    return session


def ids(read: Read) -> list[str]:
    return [session.id for session in read.agenda.sessions()]


# What an agenda means

WHOLE = """\
format: 1
event:
  id: forum-2024
  name: Regional Forum
  description: Two days.
  city: Bangkok
  country: Thailand
  timezone: Asia/Bangkok
  languages: [en, Thai]
  organiser: Secretariat <forum@example.org>
  website: https://example.org
  venue:
    name: Hotel
    address: 1 Example Road
    rooms:
      hall: {name: Main Hall, seats: 60, equipment: [projector, stage]}
      garden:
        seats: "24"
roster: people.csv
defaults: {room: hall, changeover: 5m, durations: {panel: 75m}}
tracks: {data: Data, voices: {en: Voices, es: Voces}}
organisation_types: {network: Network}
days:
  - date: Wednesday 6 March 2024
    title: Day one
    hours: 08:30-17:30
    rollover: 02:00
    sessions:
      - title: Registration and coffee
        time: 08:30-09:00
      - parallel:
          garden:
            - {title: Clinic, duration: 60m}
          Plan B:
            - {title: Debrief, duration: 15m}
            - {title: Questions}
        start: 09:15
  - day: 3
"""


def test_an_agenda_is_read() -> None:
    read = read_agenda(WHOLE)
    assert read.diagnostics == []
    agenda = read.agenda
    event = agenda.event
    assert (event.id, event.name, event.timezone) == (
        "forum-2024",
        "Regional Forum",
        "Asia/Bangkok",
    )
    assert (event.description, event.city, event.website) == (
        "Two days.",
        "Bangkok",
        "https://example.org",
    )
    assert event.country is not None
    assert event.country.code == "TH"
    assert event.languages == ("en", "th")
    assert event.organiser == Mailbox("Secretariat", "forum@example.org")
    assert (event.venue.name, event.venue.address) == ("Hotel", "1 Example Road")
    assert event.venue.rooms == (
        Room(id="hall", name="Main Hall", seats=60, equipment=("projector", "stage")),
        Room(id="garden", name="garden", seats=24),
    )
    assert agenda.roster == "people.csv"
    assert (agenda.defaults.room, agenda.defaults.changeover) == ("hall", timedelta(minutes=5))
    assert agenda.defaults.durations == ((SessionType.PANEL, timedelta(minutes=75)),)
    assert agenda.tracks == (("data", "Data"), ("voices", "Voices"))
    assert [(kind.key, kind.label) for kind in agenda.organisation_types] == [
        ("network", "Network")
    ]


def test_days_are_read_by_date_and_by_number() -> None:
    first, third = read_agenda(WHOLE).agenda.days
    assert (first.date, first.title) == (date(2024, 3, 6), "Day one")
    assert (first.start, first.end, first.rollover) == (time(8, 30), time(17, 30), time(2))
    assert (third.date, third.start, third.entries) == (date(2024, 3, 8), None, ())


def test_a_parallel_block_holds_strands_by_their_labels() -> None:
    (day, _) = read_agenda(WHOLE).agenda.days
    block = day.entries[1]
    assert isinstance(block, Parallel)
    assert block.start == time(9, 15)
    assert [(strand.label, [s.title for s in strand.sessions]) for strand in block.strands] == [
        ("garden", ["Clinic"]),
        ("Plan B", ["Debrief", "Questions"]),
    ]


def test_every_value_knows_where_it_is_written() -> None:
    read = read_agenda(WHOLE)
    agenda = read.agenda

    def written(route: Route) -> str:
        return read.document.locate(route.steps).text

    assert written(agenda.route) == "format: 1"
    assert written(agenda.event.route) == "id: forum-2024"
    assert [written(room.route) for room in agenda.event.venue.rooms] == [
        "{name: Main Hall, seats: 60, equipment: [projector, stage]}",
        'seats: "24"',
    ]
    assert written(agenda.days[1].route) == "day: 3"
    assert [written(session.route / "title") for session in agenda.sessions()] == [
        "Registration and coffee",
        "Clinic",
        "Debrief",
        "Questions",
    ]
    block = agenda.days[0].entries[1]
    assert isinstance(block, Parallel)
    assert written(block.route / "start") == "09:15"
    assert written(block.strands[1].route) == "- {title: Debrief, duration: 15m}"


def test_a_session_has_all_its_fields() -> None:
    session = session_of(
        "{title: Panel, id: p, type: panel, track: data, room: hall, objective: Know, "
        "description: More, notes: For us, languages: en, catering: tea, invite: no}"
    )
    assert (session.id, session.title, session.type) == ("p", "Panel", SessionType.PANEL)
    assert (session.track, session.room) == ("data", "hall")
    assert (session.objective, session.description, session.notes) == ("Know", "More", "For us")
    assert (session.languages, session.catering, session.invite) == (("en",), "tea", False)
    assert session.broken == frozenset()


def test_the_type_is_inferred_from_the_title_unless_it_is_written() -> None:
    found = sessions_of(with_sessions("title: Coffee break\n{title: Lunch, type: Site visit}"))
    assert [session.type for session in found] == [SessionType.BREAK, SessionType.SITE_VISIT]


@pytest.mark.parametrize("audience", ["public", "participants", "team"])
def test_a_session_has_an_audience(audience: str) -> None:
    session = session_of(f"{{title: T, audience: {audience}}}")
    assert session.audience.word == audience


# People


def people(text: str) -> list[tuple[Role, str, str]]:
    """Who does what in the session of a text, and the words that say so."""
    read = read_agenda(with_sessions(text))
    (session,) = read.agenda.sessions()
    return [
        (person.role, person.person, read.document.locate(person.route.steps).text)
        for person in session.all_people
    ]


@pytest.mark.parametrize("role", Role)
def test_a_role_is_given_to_one_or_to_several(role: Role) -> None:
    assert people(f"{{title: T, {role.value}: p-1, {role.plural}: [p-2, p-3]}}") == [
        (role, "p-1", "p-1"),
        (role, "p-2", "p-2"),
        (role, "p-3", "p-3"),
    ]


def test_one_key_takes_one_or_several() -> None:
    assert people("{title: T, speakers: p-1, host: ['p-2', p-3]}") == [
        (Role.SPEAKER, "p-1", "p-1"),
        (Role.HOST, "p-2", "'p-2'"),
        (Role.HOST, "p-3", "p-3"),
    ]


def test_people_stay_where_they_are_written_when_another_cannot_be_read() -> None:
    assert people("{title: T, speakers: [p-1, [p-2], '', p-4]}") == [
        (Role.SPEAKER, "p-1", "p-1"),
        (Role.SPEAKER, "p-4", "p-4"),
    ]


def test_items_have_their_own_people_and_durations() -> None:
    session = session_of(
        "{title: T, items: [{title: A, duration: 10m, speaker: p-1, notes: n}, {title: B}]}"
    )
    assert [(item.title, item.duration, item.notes) for item in session.items] == [
        ("A", timedelta(minutes=10), "n"),
        ("B", None, ""),
    ]
    assert [(person.role, person.person) for person in session.items[0].people] == [
        (Role.SPEAKER, "p-1")
    ]


# Who a session is for


@pytest.mark.parametrize(
    ("written", "attendance"),
    [
        ("all", Attendance()),
        ("Everyone", Attendance()),
        ("p-1", Attendance(("p-1",))),
        ("[p-1, p-2]", Attendance(("p-1", "p-2"))),
        ("{country: Thailand}", Attendance(None, (("country", ("TH",)),))),
        (
            "{country: [TH, Viet Nam, European Union]}",
            Attendance(None, (("country", ("TH", "VN", "european-union")),)),
        ),
        ("{organisation_type: NGO}", Attendance(None, (("organisation_type", ("ngo",)),))),
        (
            "{organisation_type: [civil society, My Own]}",
            Attendance(None, (("organisation_type", ("civil society", "my own")),)),
        ),
        (
            "{organisation: Example Trust}",
            Attendance(None, (("organisation", ("example trust",)),)),
        ),
        ("{role: Speaker}", Attendance(None, (("role", ("speaker",)),))),
        ("{language: [Spanish, en]}", Attendance(None, (("language", ("es", "en")),))),
        (
            "{country: TH, except: [p-1]}",
            Attendance(None, (("country", ("TH",)),), Attendance(("p-1",))),
        ),
        (
            "{except: {role: interpreter, except: p-1}}",
            Attendance(
                None, (), Attendance(None, (("role", ("interpreter",)),), Attendance(("p-1",)))
            ),
        ),
    ],
)
def test_attendance_is_all_people_or_a_selector(written: str, attendance: Attendance) -> None:
    assert session_of(f"{{title: T, attendance: {written}}}").attendance == attendance


def test_a_selector_with_a_mistake_selects_nobody_by_mistake() -> None:
    read = read_agenda(
        with_sessions("{title: T, attendance: {country: [TH, «Korea»], «staff»: yes}}")
    )
    assert read.places == read.marks
    (session,) = read.agenda.sessions()
    assert session.attendance is None
    assert session.broken == {"attendance"}


# Times that belong together


@pytest.mark.parametrize(
    ("written", "start", "end", "minutes"),
    [
        ("time: 9:00-10:30", time(9), time(10, 30), None),
        ("time: 9 am", time(9), None, None),
        ("start: 9 am", time(9), None, None),
        ("start: 9 am, end: 10 am", time(9), time(10), None),
        ("duration: 90", None, None, 90),
        ("end: 10:00, duration: 90m", time(8, 30), time(10), 90),
        ("end: 0:30, duration: 90m", time(23), time(0, 30), 90),
        ("end: 10:00", None, time(10), None),
        # What is said twice may agree.
        ("time: 9:00-10:30, start: 9 am, end: 10.30, duration: 1h30", time(9), time(10, 30), 90),
        ("time: 9 am, end: 10:30", time(9), time(10, 30), None),
        ("time: 23:00-01:00, duration: 2h", time(23), time(1), 120),
    ],
)
def test_times_are_put_together(
    written: str, start: time | None, end: time | None, minutes: int | None
) -> None:
    session = session_of(f"{{title: T, {written}}}")
    duration = None if minutes is None else timedelta(minutes=minutes)
    assert (session.start, session.end, session.duration) == (start, end, duration)
    assert session.has_known_timing


TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


@given(TIMES, TIMES)
def test_the_end_of_a_start_and_the_minutes_between_is_the_end(start: time, end: time) -> None:
    between = minutes_between(start, end)
    assert timedelta(0) <= between < timedelta(days=1)
    assert end_of(start, between) == end


# Ids


def made(sessions: str) -> list[str]:
    return [session.id for session in sessions_of(with_sessions(sessions))]


def test_ids_are_made_from_titles_and_numbered_where_titles_are_equal() -> None:
    assert made("title: Coffee break\ntitle: Welcome & introductions\ntitle: Coffee break") == [
        "coffee-break",
        "welcome-and-introductions",
        "coffee-break-2",
    ]


def test_a_written_id_always_wins_wherever_it_stands() -> None:
    sessions = "title: Lunch\ntitle: Lunch\n{title: Dinner, id: lunch}\n{title: Tea, id: LUNCH-2}"
    assert made(sessions) == ["lunch-3", "lunch-4", "lunch", "LUNCH-2"]


def test_ids_are_unique_over_days_and_strands() -> None:
    text = with_days(
        "{date: 2024-03-06, sessions: [title: Lunch, parallel: {a: [title: Lunch], "
        "b: [{title: Tea, id: lunch}]}]}\n{day: 2, sessions: [title: Lunch]}"
    )
    read = read_agenda(text)
    assert read.diagnostics == []
    assert ids(read) == ["lunch-2", "lunch-3", "lunch", "lunch-4"]


def test_titles_in_other_letters_keep_their_ids_wherever_they_stand() -> None:
    first, second = made("title: 日本\ntitle: แผน")
    assert made("title: แผน\ntitle: New\ntitle: 日本") == [second, "new", first]
    assert first.startswith("session-")
    assert first != second


@pytest.mark.parametrize("attendance", ["{}", "{country: }", "{country: , role: }"])
def test_a_selector_that_selects_nothing_is_not_everyone(attendance: str) -> None:
    read = read_agenda(with_sessions(f"{{title: A, attendance: {attendance}}}"))
    assert [mistake[0] for mistake in read.mistakes] == ["missing-field"]
    assert [session.attendance for session in read.agenda.sessions()] == [None]


def test_a_made_id_does_not_take_one_that_another_title_makes() -> None:
    assert made("title: Lunch 2\ntitle: Lunch\ntitle: Lunch") == ["lunch-2", "lunch", "lunch-3"]


@pytest.mark.parametrize("language", [None, "es", "en", "th"])
def test_id_and_type_are_the_same_in_every_language(language: str | None) -> None:
    read = read_agenda(
        with_sessions("title: {th: , es: Clausura, en: The end}\ntitle: {en: Lunch, es: Mesa}"),
        language,
    )
    assert [(session.id, session.type.value) for session in read.agenda.sessions()] == [
        ("clausura", "closing"),
        ("lunch", "meal"),
    ]


SESSION_LINES = st.lists(
    st.tuples(st.sampled_from(["Lunch", "Lunch 2", "lunch", "日本", "Con"]),
              st.sampled_from(["", "lunch", "lunch-2", "session", "Tea"])),
    max_size=8,
)  # fmt: skip


@given(SESSION_LINES)
def test_ids_are_unique_whatever_is_written(lines: list[tuple[str, str]]) -> None:
    written = "\n".join(f"{{title: {title}, id: {id_}}}" for title, id_ in lines)
    read = read_agenda(with_sessions(written))
    found = list(read.agenda.sessions())
    unique = [session.id.casefold() for session in found if "id" not in session.broken]
    assert len(set(unique)) == len(unique)
    assert {d.code for d in read.diagnostics} <= {"duplicate-id"}
    for (_, id_), session in zip(lines, found, strict=True):
        assert session.id == id_ or not id_


# Mistakes, each at its characters

LAST_OF_FEBRUARY = "February 2025 has 28 days; the last is `2025-02-28`"
AT_SIX = "write a time on the clock, such as `18:30`"
DAY_NEEDS_DATE = (
    "missing-field",
    "a day needs a date",
    "add its `date`, such as `date: 2024-03-06`",
)

MISTAKES = [
    # The file
    (
        "format: «2»\nevent: {id: f, name: F, timezone: UTC}\ndays: [{date: 2024-03-06}]\n",
        [("unknown-format", "`2` is not a version of the format", "write `1`")],
    ),
    (
        "«event: {id: f, name: F, timezone: UTC}»\ndays: [{date: 2024-03-06}]\n",
        [
            (
                "missing-field",
                "the agenda does not say which version of the format it is in",
                "add `format: 1` as the first line",
            )
        ],
    ),
    (
        "«format: 1»\ndays: [{date: 2024-03-06}]\n",
        [("missing-field", "an agenda needs `event`", "add `event`: an event")],
    ),
    (
        "format: 1\nevent: «{id: f}»\ndays: [{date: 2024-03-06}]\n",
        [
            (
                "missing-field",
                "an event needs `name`",
                "add `name`: a name, or one by language, such as `Regional Network Forum`",
            ),
            (
                "missing-field",
                "an event needs `timezone`",
                "add `timezone`: a time zone, such as `Asia/Bangkok`",
            ),
        ],
    ),
    (
        with_event("days: «[]»\n«roaster»: a.csv\n"),
        [
            ("missing-field", "the agenda has no days", "add a first day"),
            ("unknown-key", "an agenda has no key `roaster`", "did you mean `roster`?"),
        ],
    ),
    (
        with_event("«days»:\n"),
        [
            (
                "missing-field",
                "an agenda needs `days`, and nothing stands behind it",
                "write a list, each entry a day",
            )
        ],
    ),
    # The event
    (
        "format: 1\nevent: {id: «my forum», name: F, timezone: UTC}\ndays: [{date: 2024-03-06}]",
        [
            (
                "bad-id",
                "`my forum` cannot be an id",
                "use letters, digits, `-` and `_`, such as `my-forum`",
            )
        ],
    ),
    (
        "format: 1\nevent: {id: f, name: F, timezone: «Bangkok»}\ndays: [{date: 2024-03-06}]",
        [("bad-timezone", "`Bangkok` is not a time zone", "did you mean `Asia/Bangkok`?")],
    ),
    (
        with_event_key("country: «Korea»"),
        [
            (
                "ambiguous-country",
                "`Korea` can mean more than one country",
                "write `Republic of Korea` or `Democratic People's Republic of Korea`",
            )
        ],
    ),
    (
        with_event_key("country: «EU»"),
        [("unknown-country", "`EU` is not a country", "write the country itself")],
    ),
    (
        with_event_key("languages: [en, «xx»]"),
        [
            (
                "bad-language",
                "`xx` is not a language we know",
                "write a code such as `en`, `es` or `th`",
            )
        ],
    ),
    (
        with_event_key("organiser: «Secretariat»"),
        [
            (
                "bad-email",
                "`Secretariat` has no e-mail address that mail could reach",
                "write `Name <name@example.org>`",
            )
        ],
    ),
    (
        with_event_key("venue: {rooms: {hall: {seats: «big»}}}"),
        [("wrong-type", "`big` is not a whole number", "write digits only, such as `60`")],
    ),
    (
        with_event("defaults: {durations: {«pannel»: 60m}}\ndays: [{date: 2024-03-06}]\n"),
        [("unknown-key", "a table of durations has no key `pannel`", "did you mean `panel`?")],
    ),
    # Days
    (with_days("«title: One»\n{day: 2}"), [DAY_NEEDS_DATE]),
    (
        with_days("date: «29 February 2025»\n{day: 2}"),
        [("bad-date", "`29 February 2025` is not in the calendar", LAST_OF_FEBRUARY)],
    ),
    (
        with_days("«{day: 1}»\n{date: 2024-03-06, hours: «evening»}"),
        [
            (
                "missing-field",
                "the first day has no date",
                "add its `date`, such as `date: 2024-03-06`",
            ),
            ("bad-time", "`evening` is a part of the day, not a time", AT_SIX),
        ],
    ),
    (
        with_days("{date: 2024-03-06}\nday: «0»\n{day: 2}"),
        [("bad-date", "`0` is not the number of a day", "count from 1, the first day")],
    ),
    (
        with_days("{date: 2024-03-06, hours: «08:30»}"),
        [("bad-time", "the day's hours need an end", "write `08:30-17:30`")],
    ),
    (
        with_days("{date: 2024-03-06, day: 1}\n{date: 2024-03-08, day: «2»}\n{day: 4}"),
        [
            (
                "dates-disagree",
                "2024-03-08 is day 3, counted from the first, and not day 2",
                "keep the one that is right; the date alone is enough",
            )
        ],
    ),
    (
        with_days("date: 2024-03-07\n«date: 2024-03-06»\n«day: 1»\nday: 2"),
        [
            (
                "days-out-of-order",
                "2024-03-06 comes after 2024-03-07 in the file",
                "give each date once, in order",
            ),
            ("days-out-of-order", "2024-03-07 is there already", "give each date once, in order"),
        ],
    ),
    (
        with_days("{date: 2024-03-06, venue: «sea»}"),
        [
            (
                "unknown-venue",
                "the event has no venue `sea`",
                "describe it under `venues`, in `event`",
            )
        ],
    ),
    # Invites
    (
        with_top("invites: {mail: «digest»}"),
        [
            (
                "unknown-mail-policy",
                "`digest` is not a way to send mails",
                "write `per-session` or `digest+attachments`",
            )
        ],
    ),
    (
        with_top("invites: {alarm: «soon»}"),
        [
            (
                "bad-duration",
                "`soon` is not a duration",
                "write minutes or hours, such as `45m`, `90 min` or `1h30`",
            )
        ],
    ),
    # Sessions
    (
        with_sessions("«duration: 30m»"),
        [
            (
                "missing-field",
                "a session needs `title`",
                "add `title`: a title, or one by language, such as `Welcome`",
            )
        ],
    ),
    (
        with_sessions("{«title»: '', duration: 30m}"),
        [
            (
                "missing-field",
                "a session needs `title`, and nothing stands behind it",
                "write a title, or one by language, such as `Welcome`",
            )
        ],
    ),
    (
        with_sessions(f"title: «{'x' * 501}»"),
        [
            (
                "text-too-long",
                "this text has 501 characters; at most 500 fit",
                "shorten it, or move the rest to `description`",
            )
        ],
    ),
    (
        with_sessions(f"{{title: T, notes: «{'x' * 10_001}»}}"),
        [("text-too-long", "this text has 10,001 characters; at most 10,000 fit", "shorten it")],
    ),
    (
        with_sessions("{title: T, type: «workship»}"),
        [("unknown-type", "`workship` is not a session type", "did you mean `workshop`?")],
    ),
    (
        with_sessions("{title: T, type: «Tea»}"),
        [("unknown-type", "`Tea` is not a session type", "did you mean `break`?")],
    ),
    (
        with_event_key("country_names: «popular»"),
        [
            (
                "unknown-country-names",
                "`popular` is no way to name countries",
                f"write `un`, `short`, or one of {', '.join(LANGUAGES)}",
            )
        ],
    ),
    (
        with_top("roster_fields: {shirt: {type: «shape»}}"),
        [
            (
                "unknown-field-type",
                "`shape` is not a type of field",
                "write `text`, `number`, `date`, `yes-no` or `choice`",
            )
        ],
    ),
    (
        with_top("imports: [{source: zoom, dates: «month-frist»}]"),
        [
            (
                "unknown-date-order",
                "`month-frist` is not an order of dates",
                "did you mean `month-first`?",
            )
        ],
    ),
    (
        with_sessions("{title: T, audience: «restricted»}"),
        [
            (
                "unknown-audience",
                "`restricted` is not an audience",
                "write `public`, `participants` or `team`",
            )
        ],
    ),
    (
        with_sessions("{title: T, duration: «a while»}"),
        [
            (
                "bad-duration",
                "`a while` is not a duration",
                "write minutes or hours, such as `45m`, `90 min` or `1h30`",
            )
        ],
    ),
    (
        with_sessions("{title: T, «faciliator»: p-1}"),
        [
            (
                "unknown-key",
                "a session has no key `faciliator`",
                "did you mean `facilitator` or `facilitators`?",
            )
        ],
    ),
    (
        with_sessions("{title: T, «<<»: {duration: 5}}"),
        [
            (
                "unknown-key",
                "a session has no key `<<`",
                "merge keys are not read; use `defaults`, or write the fields out",
            )
        ],
    ),
    (
        with_sessions("{title: {en: Tea, «en-XX»: Té}}"),
        [
            (
                "bad-language",
                "`en-XX` is not a language",
                "write language codes, such as `en`, `es` or `pt`",
            )
        ],
    ),
    (
        with_sessions("{title: {en: Tea, «English»: Té}}"),
        [("duplicate-key", "this language is given twice", "keep one of the two")],
    ),
    (
        with_sessions("«hello»"),
        [
            (
                "wrong-type",
                "expected a session, found a single value",
                "write its keys here, each as `key: value`",
            )
        ],
    ),
    (
        with_sessions("{title: T, items: [{«title»: }, {title: X, duration: «x»}]}"),
        [
            (
                "missing-field",
                "an item needs `title`, and nothing stands behind it",
                "write a title, or one by language, such as `Briefing`",
            ),
            (
                "bad-duration",
                "`x` is not a duration",
                "write minutes or hours, such as `45m`, `90 min` or `1h30`",
            ),
        ],
    ),
    # Times that do not agree
    (
        with_sessions("{title: T, time: «9:00-9:00»}"),
        [
            (
                "zero-length",
                "this starts and ends at 09:00",
                "give an end after the start, or a duration",
            )
        ],
    ),
    (
        with_sessions("{title: T, start: 9 am, end: «9:00»}"),
        [
            (
                "zero-length",
                "this starts and ends at 09:00",
                "give an end after the start, or a duration",
            )
        ],
    ),
    (
        with_sessions("{title: T, duration: «0 min»}"),
        [("zero-length", "`0 min` is no time at all", "give at least one minute")],
    ),
    # Parallel blocks
    (
        with_sessions("parallel: «{}»"),
        [
            (
                "missing-field",
                "a parallel block needs at least one strand",
                "write a room or a label, and its sessions below it",
            )
        ],
    ),
    (
        with_sessions("{«parallel»: }"),
        [
            (
                "missing-field",
                "a parallel block needs `parallel`, and nothing stands behind it",
                "write strands, each a list of sessions under a room or a label",
            )
        ],
    ),
    (
        with_sessions("parallel: «[a]»"),
        [
            (
                "wrong-type",
                "expected strands, each a list of sessions under a room or a label, found a list",
                "write a line `key: …` for each",
            )
        ],
    ),
    (
        with_sessions("{parallel: {hall: [title: T]}, «room»: hall}"),
        [("unknown-key", "a parallel block has no key `room`", "it has parallel and start")],
    ),
    (
        with_sessions("{parallel: {«hall»: , garden: [title: T]}}"),
        [
            (
                "wrong-type",
                "expected a list, each entry a session, found nothing",
                "begin each entry with `- `, or write them between `[` and `]`",
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "mistakes"), MISTAKES)
def test_a_mistake_is_reported_at_its_characters(
    text: str, mistakes: list[tuple[str, str, str | None]]
) -> None:
    read = read_agenda(text)
    in_order = sorted(read.diagnostics, key=lambda d: range_of(d.place))
    assert [Mistake(d.code, d.message, d.hint) for d in in_order] == [
        Mistake(*mistake) for mistake in mistakes
    ]
    assert sorted(set(read.places)) == sorted(read.marks)  # two in one place are marked once


@pytest.mark.parametrize("text", [text for text, _ in MISTAKES])
def test_a_mistake_is_an_error_but_for_the_version_that_is_left_out(text: str) -> None:
    read = read_agenda(text)
    warned = [d.message for d in read.diagnostics if d.severity is not Severity.ERROR]
    assert warned == [m.message for m in read.mistakes if "which version" in m.message]


def codes_in(path: Path) -> set[str]:
    """The codes a module reports, by the shape of its calls."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            given = [*node.args, *(word.value for word in node.keywords if word.arg == "code")]
            found |= {part.value for part in given if isinstance(part, ast.Constant)}
    return {
        text
        for text in found
        if isinstance(text, str)
        and "-" in text
        and text.replace("-", "").isalpha()
        and text.islower()
    }


def test_an_agenda_says_how_people_are_invited() -> None:
    text = with_top("invites: {mail: digest+attachments, alarm: 1h30, templates: our mails}")
    read = read_agenda(text)
    assert read.diagnostics == []
    assert read.agenda.invites == Invites(
        mail=MailPolicy.DIGEST, alarm=timedelta(minutes=90), templates="our mails"
    )
    assert read_agenda(with_top("invites: {}")).agenda.invites == Invites()
    assert Invites().mail is MailPolicy.PER_SESSION


def test_every_code_of_decoding_is_brought_about_here() -> None:
    elsewhere = {
        "duplicate-id",  # in the tests below, with their related places
        "times-disagree",
        "bounds-disagree",
        "until-no-day",  # in test_beside.py
        "beside-in-strand",
        "bad-amount",  # in test_money_and_deadlines.py and test_logistics.py
        "translation-missing",
        "empty-agenda",
        "unknown-status",  # in test_releases.py
        "wrong-order",
    }
    no_codes = {"organisation-type"}
    reported = set().union(*(codes_in(path) for path in PACKAGE.glob("*.py"))) - no_codes
    assert reported - {mistake[0] for _, mistakes in MISTAKES for mistake in mistakes} == elsewhere


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "---\n", "~\n", "''\n"])
def test_a_file_without_an_agenda_says_how_to_begin(text: str) -> None:
    read = read_agenda(text)
    assert read.value is None
    assert read.mistakes == [
        Mistake(
            "empty-agenda",
            "the file holds no agenda",
            "`planner new FOLDER` writes one to start from",
        )
    ]
    assert read.diagnostics[0].place.path == "agenda.yaml"


@pytest.mark.parametrize(("text", "found"), [("«hello»", "a single value"), ("«- a»", "a list")])
def test_a_file_that_is_no_group_holds_no_agenda(text: str, found: str) -> None:
    read = read_agenda(text)
    assert read.value is None
    assert read.mistakes[0].message == f"expected an agenda, found {found}"
    assert read.places == read.marks


# Mistakes with a second place


def related_of(read: Read) -> list[tuple[str, str]]:
    return [(place.excerpt or "", label) for d in read.diagnostics for place, label in d.related]


@pytest.mark.parametrize("second", ["lunch", "Lunch"])
def test_an_id_given_twice_is_shown_in_both_places(second: str) -> None:
    read = read_agenda(
        with_sessions(f"{{title: A, id: lunch}}\nparallel: {{x: [{{title: B, id: «{second}»}}]}}")
    )
    assert read.mistakes == [
        Mistake(
            "duplicate-id", f"two sessions have the id `{second}`", "give one of them another id"
        )
    ]
    assert read.places == read.marks
    assert related_of(read) == [("      - {title: A, id: lunch}", "first used here")]
    first, other = read.agenda.sessions()
    assert (set(first.broken), set(other.broken)) == (set(), {"id"})


@pytest.mark.parametrize(
    ("written", "message", "hint", "label"),
    [
        (
            "time: «9:00-10:00», start: 9:30",
            "`time` says 09:00 and `start` says 09:30",
            "keep `time`, and remove `start`",
            "`start` is given here",
        ),
        (
            "time: «9:00-10:00», end: 11:00",
            "`time` says 10:00 and `end` says 11:00",
            "keep `time`, and remove `end`",
            "`end` is given here",
        ),
        (
            "time: 9:00-10:00, duration: «90m»",
            "09:00 to 10:00 is 1h, not 1h30m",
            "remove `duration`, or write `duration: 1h`",
            "the times are given here",
        ),
        (
            "start: 9:00, end: 10:00, duration: «25h»",
            "09:00 to 10:00 is 1h, not 25h",
            "remove `duration`, or write `duration: 1h`",
            "the times are given here",
        ),
        (
            "start: 23:30, end: 0:15, duration: «15»",
            "23:30 to 00:15 is 45m, not 15m",
            "remove `duration`, or write `duration: 45m`",
            "the times are given here",
        ),
    ],
)
def test_times_that_disagree_are_shown_together(
    written: str, message: str, hint: str, label: str
) -> None:
    read = read_agenda(with_sessions(f"{{title: T, {written}}}"))
    assert read.mistakes == [Mistake("times-disagree", message, hint)]
    assert read.places == read.marks
    assert [name for _, name in related_of(read)] == [label]
    (session,) = read.agenda.sessions()
    assert not session.has_known_timing


def test_several_disagreements_are_all_reported() -> None:
    read = read_agenda(
        with_sessions("{title: T, time: 9:00-10:00, start: 9:30, end: 10:30, duration: 10}")
    )
    assert [mistake.code for mistake in read.mistakes] == ["times-disagree"] * 3


@pytest.mark.parametrize(
    ("written", "message", "hint", "label"),
    [
        (
            "at_least: «60m», at_most: 45m",
            "`at_least` is 1h, more than 45m",
            "write `at_least: 45m`, or change `at_most`",
            "`at_most` is given here",
        ),
        (
            "duration: 30m, at_least: «45»",
            "`at_least` is 45m, more than the 30m it lasts",
            "write `at_least: 30m`, or change `duration`",
            "`duration` is given here",
        ),
        (
            "time: 9:00-10:00, at_most: «45m»",
            "`at_most` is 45m, less than the 1h it lasts",
            "write `at_most: 1h`, or change `time`",
            "`time` is given here",
        ),
        (
            "start: 9:00, end: 10:00, at_least: «1h1»",
            "`at_least` is 1h01m, more than the 1h it lasts",
            "write `at_least: 1h`, or change `end`",
            "`end` is given here",
        ),
    ],
)
def test_bounds_that_disagree_are_shown_together(
    written: str, message: str, hint: str, label: str
) -> None:
    read = read_agenda(with_sessions(f"{{title: T, {written}}}"))
    assert read.mistakes == [Mistake("bounds-disagree", message, hint)]
    assert read.places == read.marks
    assert [name for _, name in related_of(read)] == [label]
    (session,) = read.agenda.sessions()
    assert (session.at_least, session.at_most) == (None, None)


def test_bounds_on_the_wrong_sides_of_a_length_are_two_mistakes() -> None:
    read = read_agenda(with_sessions("{title: T, duration: 20m, at_least: «25m», at_most: «15m»}"))
    assert [mistake.message for mistake in read.mistakes] == [
        "`at_least` is 25m, more than the 20m it lasts",
        "`at_most` is 15m, less than the 20m it lasts",
    ]
    assert read.places == read.marks


def test_bounds_may_be_just_what_it_lasts() -> None:
    read = read_agenda(with_sessions("{title: T, duration: 30m, at_least: 30m, at_most: 30m}"))
    assert read.mistakes == []
    (session,) = read.agenda.sessions()
    assert session.at_least == session.at_most == session.duration == timedelta(minutes=30)


# Mistakes do not hide one another, nor what is right

BROKEN = with_sessions(
    "{title: Welcome, id: welcome, time: «soon», «spaker»: p-1}\n"
    "{title: Lunch, id: lunch, room: «{id: hall}»}\n"
    "{title: Tea, id: «a tea»}\n"
    "«hello»\n"
    "parallel: {x: [{title: Clinic, id: clinic, type: «clinical»}, {title: Tour}], «y»: }\n"
    "{title: Close, id: close}"
)


def test_all_mistakes_of_a_file_are_reported_in_one_run() -> None:
    read = read_agenda(BROKEN)
    assert read.places == read.marks
    assert [mistake.code for mistake in read.mistakes] == [
        "bad-time",
        "unknown-key",
        "wrong-type",
        "bad-id",
        "wrong-type",
        "unknown-type",
        "wrong-type",
    ]


def test_a_broken_session_keeps_its_id_and_names_what_is_broken() -> None:
    read = read_agenda(BROKEN)
    assert [(session.id, sorted(session.broken)) for session in read.agenda.sessions()] == [
        ("welcome", ["spaker", "speaker", "time"]),
        ("lunch", ["room"]),
        ("tea", ["id"]),
        ("clinic", ["type"]),
        ("tour", []),
        ("close", []),
    ]


def test_a_key_that_was_meant_counts_as_broken_so_that_nothing_is_concluded() -> None:
    read = read_agenda(with_sessions("{title: T, tiem: 9 am}\n{titel: T}"))
    first, second = read.agenda.sessions()
    assert [mistake.code for mistake in read.mistakes] == ["unknown-key", "unknown-key"]
    assert first.broken == {"tiem", "time"}
    assert not first.has_known_timing
    assert second.broken == {"titel", "title", "type"}


def test_a_broken_event_does_not_hide_the_days() -> None:
    read = read_agenda(
        "format: 1\nevent: «[x]»\ndays: [{date: 2024-03-06, sessions: [title: T]}]\n"
    )
    assert read.places == read.marks
    assert ids(read) == ["t"]
    assert (read.agenda.event.id, read.agenda.event.timezone) == ("", "UTC")


def test_a_broken_first_day_does_not_cost_the_sessions_their_check() -> None:
    read = read_agenda(
        with_days("{date: «soon», sessions: [{title: A, time: «late»}]}\n"
                  "{day: 2, sessions: [{title: B, time: «later»}]}")
    )  # fmt: skip
    assert read.places == tuple(sorted(read.marks))
    assert read.agenda.days == ()


def test_a_day_that_cannot_be_read_leaves_the_others() -> None:
    read = read_agenda(with_days("date: 2024-03-06\ndate: «soon»\nday: 3"))
    assert read.places == read.marks
    assert [day.date for day in read.agenda.days] == [date(2024, 3, 6), date(2024, 3, 8)]


def test_a_last_day_may_be_the_last_that_can_be_written() -> None:
    read = read_agenda(with_days("date: 2199-12-31\nday: 366"))
    assert read.diagnostics == []
    assert read.agenda.days[1].date == date(2200, 12, 31)


# Translations


def test_every_text_can_be_read_in_a_language() -> None:
    text = (
        "format: 1\n"
        "event: {id: f, name: {es: Foro, en: Forum}, timezone: UTC,\n"
        "        venue: {name: {es: Casa, en: House}, rooms: {a: {name: {es: Sala, en: Room}}}}}\n"
        "tracks: {d: {es: Datos, en: Data}}\n"
        "days: [{date: 2024-03-06, title: {es: Uno, en: One},\n"
        "        sessions: [{title: {es: Té, en: Tea}, items: [{title: {es: A, en: B}}]}]}]\n"
    )
    read = read_agenda(text, "en")
    assert read.diagnostics == []
    agenda = read.agenda
    (session,) = agenda.sessions()
    assert (agenda.event.name, agenda.event.venue.name) == ("Forum", "House")
    assert (agenda.event.venue.rooms[0].name, agenda.tracks) == ("Room", (("d", "Data"),))
    assert (agenda.days[0].title, session.title, session.items[0].title) == ("One", "Tea", "B")
    assert session.id == "te"


def test_a_missing_translation_is_a_warning() -> None:
    read = read_agenda(
        with_sessions("title: «{en: Tea, es: Té}»\ntitle: Lunch\ntitle: {th: ชา, en: Tea}"), "th"
    )
    assert read.mistakes == [
        Mistake(
            "translation-missing",
            "this text has no `th` version",
            "the `en` text stands in; add a line `th: …`",
        )
    ]
    assert read.diagnostics[0].severity is Severity.WARNING
    assert read.places == read.marks
    assert [session.title for session in read.agenda.sessions()] == ["Tea", "Lunch", "ชา"]


def test_missing_translations_are_one_warning_with_five_places() -> None:
    titles = [f"title: {{en: Tea {number}}}" for number in range(7)]
    read = read_agenda(with_sessions("\n".join(titles)), "th")
    assert read.mistakes == [
        Mistake(
            "translation-missing",
            "7 texts have no `th` version",
            "their first language stands in; add a line `th: …` to each",
        )
    ]
    (found,) = read.diagnostics
    lines = [found.place.line, *(related.place.line for related in found.related)]
    assert lines == list(range(lines[0], lines[0] + 5))
    assert {related.label for related in found.related} == {"nor has this one"}


def test_no_translation_is_missing_where_no_language_is_asked_for() -> None:
    read = read_agenda(with_sessions("title: {en: Tea}\ntitle: {es: Té}"))
    assert read.diagnostics == []
    assert [text.languages for text in read.agenda.translations] == [("en",), ("es",)]
    assert read.agenda.language is None


# Whatever is written

WORDS = """
format event id name timezone days date sessions title time duration parallel attendance except
items speakers start end 1 2024-03-06 9-10 09:00-10:00 UTC all TH << ~ x
"""
PIECES = st.sampled_from(WORDS.split())
TREES = st.recursive(
    PIECES,
    lambda trees: (
        st.lists(trees, max_size=3).map(lambda parts: f"[{', '.join(parts)}]")
        | st.dictionaries(PIECES, trees, max_size=4).map(
            lambda parts: "{" + ", ".join(f"{key}: {value}" for key, value in parts.items()) + "}"
        )
    ),
    max_leaves=25,
)
AGENDAS = st.one_of(
    st.text(max_size=60),
    TREES,
    TREES.map(lambda tree: f"format: 1\nevent: {{id: f, name: F, timezone: UTC}}\ndays: {tree}\n"),
    TREES.map(lambda tree: with_sessions(f"{{title: T, attendance: {tree}}}\n{tree}")),
)


@settings(deadline=None)  # the first unknown word loads what finds the nearest
@given(AGENDAS, st.sampled_from([None, "en"]))
def test_arbitrary_agendas_never_raise_and_every_place_lies_in_the_text(
    text: str, language: str | None
) -> None:
    read = read_agenda(text.replace("«", "").replace("»", ""), language)
    lines = read.document.source.text.split("\n")
    for diagnostic in read.diagnostics:
        for place in (diagnostic.place, *(related.place for related in diagnostic.related)):
            start, end = (place.line, place.column), (place.end_line, place.end_column)
            assert (1, 1) <= start <= end <= (len(lines), len(lines[-1]) + 1)


def test_selectors_that_hold_each_other_end_somewhere() -> None:
    """Anchors let a text of a few lines nest selectors deeper than its brackets go."""
    lines = ["s0: &s0 {country: TH}"]
    lines += [f"s{n}: &s{n} {{except: {{except: *s{n - 1}}}}}" for n in range(1, 2000)]
    text = "\n".join([*lines, EVENT, "days: [{date: 2024-03-06}]"])
    assert read_agenda(text).mistakes[0].code == "nested-too-deeply"
