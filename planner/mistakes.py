"""The manual of mistakes in the text: what each means, and what to do.

Rules have manuals of their own, in their modules; these are for what is found while reading.
"""

MISTAKES: dict[str, str] = {
    # Files
    "file-not-found": "There is no file of that name. Check the name, and the folder you are in.",
    "file-unreadable": "The file is there and may not be read. Check who may open it.",
    "file-too-large": "An agenda of more than 5 MB, or a roster of more than 50 MB, is most "
    "likely another file.",
    "not-a-text-file": "The file holds bytes that are no text, such as a Word document. An "
    "agenda is plain text; a roster is CSV, a workbook or YAML.",
    "not-an-agenda": "The file is a roster: a table, or a list of people in YAML. The agenda is "
    "the YAML file that names it under `roster:`. Nothing of a roster is shown.",
    "bad-encoding": "The file was saved in an old encoding, so that letters with accents cannot "
    "be told apart. Save it as UTF-8. In Excel, choose `CSV UTF-8`.",
    "empty-agenda": "The file is empty, or holds comments only. `planner new FOLDER` writes an "
    "agenda to start from.",
    # YAML
    "syntax-error": "The text is not YAML: a quote or bracket is left open, a line is indented "
    "otherwise than its neighbours, or a text with `: ` or `, ` in it needs quotes. Only the "
    "first such error is shown, because nothing after it can be read.",
    "text-cut-off": "A `#` after a space begins a comment, so that `Panel #2` is read as `Panel`. "
    "Put quotes round a text with a `#`; a comment of yours has a space behind it.",
    "duplicate-key": "A key stands twice in one group. Other programs would silently keep one "
    "of the two; here you decide.",
    "second-document": "A line of `---` begins a second document. An agenda is one document.",
    "nested-too-deeply": "Groups inside groups, more than 64 deep: a bracket is never closed.",
    "alias-bomb": "`&anchors` and `*aliases` that multiply beyond any agenda. Write the values "
    "out.",
    # Shape
    "unknown-key": "The key is not one that belongs here. It is often a typing error, or a "
    "comma in a text without quotes. `planner schema --reference` lists all keys.",
    "missing-field": "Something that is needed was not written.",
    "wrong-type": "A list, a group or a single value stands where another of the three belongs, "
    "or a word stands where a number does.",
    "unknown-format": "The agenda is in a version of the format that this planner does not "
    "know. A newer planner may.",
    "text-too-long": "Titles have at most 500 characters, other texts 10,000. Calendars and "
    "badges cut what is longer.",
    "unknown-type": "The session type is not one of those there are. They decide whether people "
    "sit, eat or walk, and how long a session lasts where nobody says so.",
    "unknown-audience": "A session is for the `public`, the `participants` or the `team`.",
    "unknown-mail-policy": "Participants get a mail for each session that changed "
    "(`per-session`), or one mail with all of them (`digest+attachments`).",
    "unknown-field-type": "A field of the roster holds `text`, a `number`, a `date`, "
    "`yes-no`, or a `choice` of its `values`.",
    "unknown-date-order": "An export writes its dates `day-first` (07/08 is in August) or "
    "`month-first` (07/08 is in July).",
    "field-declared-twice": "The roster has a field of this name already, and knows how to "
    "read it. Of a usual field, `roster_fields` can set the `audience`, the `label` and more "
    "`headers`.",
    "audience-not-raised": "An agenda can keep a field of the roster from more people than "
    "usual, and never show it to more: what somebody wrote was meant for few.",
    "translation-missing": "A text is given in several languages, and not in the one asked for. "
    "The first language stands in.",
    # Values
    "bad-time": "The time cannot be read, or can be read in two ways. Write it as on a 24-hour "
    "clock: `09:00`, or `09:00-10:30` for a range.",
    "bad-duration": "The duration cannot be read. Write `45m`, `90 min` or `1h30`.",
    "bad-date": "The date cannot be read, is not in the calendar, or can be read in two ways: "
    "`06/03/2024` is in March for some and in June for others. Write `2024-03-06`.",
    "bad-amount": "The amount of money cannot be read, or can be read in two ways: `1.250` is a "
    "thousand for some, and one and a quarter for others. Write `1250.00 USD`.",
    "bad-timezone": "The time zone is not in the IANA list. Write a region and a city, such as "
    "`Asia/Bangkok`. Abbreviations such as `ICT` or `CST` mean several zones.",
    "bad-language": "The language is not one we know. Write its code, such as `en`.",
    "bad-email": "No mail could reach this address. Write `name@example.org`.",
    "bad-id": "An id is used in file names and calendars, so it is made of letters, digits, "
    "`-`, `_` and `.` only, and is not one of the names that Windows keeps to itself.",
    "unknown-country": "The country is in none of the spellings we know. It is never guessed: "
    "Niger is not Nigeria.",
    "unknown-country-names": "Lists and invites name countries as the United Nations do (`un`), "
    "as is usual (`short`), or in a language we have the names in, by its code.",
    "ambiguous-country": "The word means more than one country, such as Korea or Congo. Write "
    "which.",
    "unknown-organisation-type": "The type is neither one of the usual ones nor declared under "
    "`organisation_types` in the agenda.",
    # Times that belong together
    "times-disagree": "Start, end and duration are all given, and do not say the same. Two of "
    "them are enough.",
    "bounds-disagree": "What a session lasts lies between its `at_least` and its `at_most`; as it "
    "stands it cannot.",
    "zero-length": "Something would take no time at all.",
    "end-before-start": "An end is not after its start. If it is the next morning, give the day "
    "a `rollover`: times before it belong to the next day.",
    "no-start": "Nothing says when the first session of the day starts. Give it a `time`, or the "
    "day its `hours`.",
    "days-out-of-order": "Days follow one another in the file as in the calendar, each once. Of "
    "a day with `dates`, the first counts.",
    "dates-disagree": "A day has a `date`, or a number, or a list of `dates` on which it is held. "
    "With two of them that do not agree nobody knows when it is. A session on a day with several "
    "`dates` is there on each of them, and has no `until`.",
    "until-no-day": "What stands beside the programme for several days is there `until` one of the "
    "event's days, its own or a later one.",
    "beside-in-strand": "The sessions of a strand follow one another. What stands beside the "
    "programme (`beside: yes`) is written among the day's own sessions, with its `room`.",
    "dst-gap": "The clocks go forward that night, and jump over this time: it never happens.",
    "dst-repeat": "The clocks go back that night, and show this time twice.",
    # Names
    "unknown-venue": "A day is held, or a daily rate is paid, at a venue that the event "
    "does not have. The ids of venues are the keys under `event.venues`; a day that names none is "
    "at `event.venue`.",
    "setting-names-nothing": "Under `rules`, a setting names something that the event does "
    "not have, such as a room that may be `shared`: it changes nothing.",
    "duplicate-id": "Two things of a kind have the same id, also if only capitals differ. Ids "
    "are how sessions, people and tasks are told apart. What a room is called `also` may be the id "
    "or the name of no other room.",
    # Edits
    "unknown-session": "No session has this id or this title. A session is named by its `id`, or "
    "by its whole title; one without an `id` has one made from its title, such as `coffee-break`.",
    "ambiguous-session": "Several sessions have this title. Name the one you mean by its id.",
    "edit-refused": "The edit was not made, because it would change more than was meant or break "
    "something that the agenda says. Nothing was written.",
    # Releases, and what people were told of them
    "unknown-status": "A released session is `confirmed` or `cancelled`. `planner release` writes "
    "the file; nothing in it is edited by hand.",
    "wrong-order": "The releases in `<agenda>.releases.yaml` are numbered 1, 2, 3 …, and each "
    "session names one of them. Two versions of the file were merged, or one is missing. Take it "
    "from version control as it was: a number that is too low makes calendars ignore what they are "
    "told.",
    "ledger-unusable": "`<agenda>.releases.yaml` or `<agenda>.told.sqlite`, beside the agenda, is "
    "of another event, is damaged, or is in use. Restore it from version control or a backup: "
    "they say what calendars know each session by, and what each person was told. Without them "
    "nobody's answers are counted.",
    # Rosters
    "roster-not-found": "The agenda names a roster that is not there. The name is read from the "
    "folder in which the agenda is.",
    "roster-unreadable": "The roster cannot be opened: it is damaged, locked with a password, "
    "or not a table.",
    "empty-roster": "The roster holds nothing.",
    "no-header": "No row near the top names the columns. The first row needs headers such as "
    "`name`, `email`, `organisation` and `country`.",
    "no-id-column": "Without ids, participants are numbered by row. When a row is added in the "
    "middle, everyone below gets another number, and the agenda's references move. Add a column "
    "`id`.",
    "column-not-imported": "Columns that are not known are left where they are, so that "
    "personal data nobody asked for goes nowhere. `planner schema --roster` lists those that are. "
    "Passport numbers, dates of birth, health and the like do not belong into the file at all: it "
    "is copied and sent, and nothing here needs them.",
    "consent-not-read": "A column that says who agreed to something, or who may be photographed "
    "or filmed, would be left out, and so nobody's refusal heeded. Say which consent it is: "
    "`list consent`, `photo consent` or `guardian consent`.",
    "too-many-cells": "A row has more cells than the header: a comma in a text without quotes has "
    "moved what comes after it into the wrong columns. The row is not read at all.",
    "dates-out-of-order": "Somebody leaves before they arrive, or checks out before they check in. "
    "Day and month may have changed places, or a year is wrong. Until it is mended neither date is "
    "used: a car would wait on the wrong day, and a hotel would be asked for no nights.",
    "missing-name": "A participant has neither a name nor its parts.",
}  # fmt: skip
