"""How long a roster of 100,000 rows takes to read and to write, against the libraries alone.

    python benchmarks/rosters.py [RUNS [ROWS]]

Reading is from a file's bytes to participants, with all checks, against calamine (`to_python`)
and `csv.reader` alone. Writing is from a plan to the bytes of its list of participants, against
XlsxWriter alone: the same cells, each with the format of its type, by `write_string` and its
neighbours, with the same options. Its `constant_memory`, which cannot be had together with
`in_memory`, is timed too: it writes texts in their cells, to a file.

The two of a pair are timed in turn in one process, so that a change in the machine's speed falls
on both; the medians of the ratios are printed, once by the clock and once by the processor's time.
Then the peak memory of each part, of a process of its own. The people are invented, from a fixed
seed.
"""

import csv
import gc
import io
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import xlsxwriter
from python_calamine import CalamineWorkbook

from planner.loading import Loaded, plan_of_roster
from planner.model.agenda import Agenda, Event
from planner.schedule.plan import Plan
from planner.schedule.resolve import resolve
from planner.tables.people import participants_table
from planner.tables.table import Table, for_audience
from planner.vocabulary.audience import Audience
from planner.workbook.export import table_workbook, workbook

ROWS = 100_000
ORGANISATIONS = 2_000
CREATED = datetime(2027, 1, 4, tzinfo=UTC)

HEADER = (
    "id", "name", "email", "phone", "organisation", "organisation type", "country", "nationality",
    "position", "roles", "languages", "arrival", "departure", "attends", "confirmed", "dietary",
    "photo consent", "list consent",
)  # fmt: skip
GIVEN = ("Ana", "Bình", "Chloé", "Élodie", "François", "Grace", "Hà", "Inés", "João", "Łucja")
FAMILY = ("Açıkgöz", "Brown", "Çelik", "Dlamini", "Estévez", "Fernández", "Hoàng", "Ibáñez", "Ng")
COUNTRIES = (
    "Kenya", "Viet Nam", "Brasil", "The Philippines", "Thailand", "Colombia", "Ghana", "México",
    "Côte d’Ivoire", "TH", "Peru", "Lao PDR", "Timor-Leste", "United Kingdom", "Cambodia",
)  # fmt: skip
TYPES = ("NGO", "Government", "UN agency", "Academia", "Private sector", "Donor", "Civil society")
POSITIONS = ("Programme officer", "Director", "Head of unit", "Analyst", "Coordinator", "Adviser")
DIETS = ("", "", "", "vegetarian", "halal", "no pork", "vegan; no nuts")


def people(rows: int) -> Iterator[tuple[str | date, ...]]:
    """The header, and so many invented people: texts, and dates as a spreadsheet holds them."""
    chance = random.Random(20270104)  # noqa: S311  # a benchmark
    pick = chance.choice
    yield HEADER
    for number in range(rows):
        given, family = pick(GIVEN), f"{pick(FAMILY)} {pick(FAMILY)}"
        arrival = date(2027, 3, 1) + timedelta(chance.randrange(4))
        yield (
            f"p-{number:06}", f"{given} {family}", f"person.{number}@example.org",
            f"+1 202 555 01{number % 100:02}",
            f"Organisation for Children No. {chance.randrange(ORGANISATIONS)}", pick(TYPES),
            pick(COUNTRIES), pick(COUNTRIES), pick(POSITIONS), pick(("participant", "speaker")),
            pick(("en", "es; en", "fr", "Vietnamese, English")), arrival,
            arrival + timedelta(chance.randrange(2, 6)), pick(("in person", "online", "")),
            pick(("yes", "no", "pending")), pick(DIETS), pick(("yes", "no", "")),
            pick(("yes", "no")),
        )  # fmt: skip


def as_workbook(rows: int) -> bytes:
    """The people as a workbook that another library wrote."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("People")
    for at, row in enumerate(people(rows)):
        for column, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(at, column, cell)
            elif cell:
                sheet.write_string(at, column, cell)
    book.close()
    return buffer.getvalue()


def as_csv(rows: int) -> bytes:
    """The people as a text."""
    buffer = io.StringIO()
    csv.writer(buffer).writerows(people(rows))
    return buffer.getvalue().encode()


def ours_read(name: str, data: bytes) -> Loaded:
    """A roster from its bytes, all of it read."""
    loaded = plan_of_roster(name, read=lambda _name, _most: data)
    if loaded.plan is None or loaded.plan.roster is None or not loaded.is_whole:
        raise SystemExit(f"the roster does not load: {loaded.diagnostics[:3]}")
    return loaded


def calamine_read(data: bytes) -> object:
    """The cells of a workbook, by calamine alone."""
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("People").to_python()


def csv_read(data: bytes) -> list[list[str]]:
    """The cells of a text, by the standard library alone."""
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


def ours_write(plan: Plan) -> bytes:
    """The list of participants as a workbook."""
    return table_workbook(participants_table(plan), created=CREATED)


def xlsxwriter_write(table: Table, options: dict[str, bool]) -> int:
    """The same cells by XlsxWriter alone; how many bytes they are."""
    with tempfile.TemporaryDirectory() as folder:
        buffer = io.BytesIO()
        path = f"{folder}/people.xlsx"
        book = xlsxwriter.Workbook(path if "constant_memory" in options else buffer, options)
        sheet = book.add_worksheet("Participants")
        plain, day = book.add_format({"border": 1}), book.add_format({"num_format": "d mmm yyyy"})
        for column, head in enumerate(table.columns):
            sheet.write_string(0, column, head.label, plain)
        for at, row in enumerate(table.rows, 1):
            for column, cell in enumerate(row.cells):
                if isinstance(cell, str):
                    sheet.write_string(at, column, cell, plain)
                elif isinstance(cell, bool):
                    sheet.write_string(at, column, "yes" if cell else "no", plain)
                elif isinstance(cell, date):
                    sheet.write_datetime(at, column, cell, day)
                else:
                    sheet.write_blank(at, column, None, plain)
        book.close()
        return len(buffer.getvalue())


def spent(part: Callable[[], object]) -> tuple[float, float]:
    """What a part takes: seconds by the clock, and seconds of the processor's."""
    gc.collect()
    start, processor = time.perf_counter(), time.process_time()
    part()
    return time.perf_counter() - start, time.process_time() - processor


def compare(
    name: str, ours: Callable[[], object], alone: Callable[[], object], runs: int, aim: str = ""
) -> None:
    """Time two parts in turn, and print how they compare."""
    pairs = [(spent(ours), spent(alone)) for _ in range(runs)]
    clock, processor = (
        statistics.median(our[kind] / theirs[kind] for our, theirs in pairs) for kind in (0, 1)
    )
    our, theirs = (statistics.median(pair[side][0] for pair in pairs) for side in (0, 1))
    print(
        f"{name}: {our:.2f} s against {theirs:.2f} s; ratio {clock:.2f}, "
        f"of the processor's time {processor:.2f}{aim}",
        flush=True,
    )


def plan_of(rows: int) -> Plan:
    """The people as a plan of a roster."""
    plan = ours_read("people.csv", as_csv(rows)).plan
    if plan is None:
        raise SystemExit("there is no plan")
    return plan


def shown(plan: Plan) -> Table:
    """The table of participants as the team sees it."""
    return for_audience(participants_table(plan), Audience.TEAM)


def of_an_event(plan: Plan) -> Plan:
    """The same people at an event that has days."""
    agenda = Agenda(event=Event(id="forum", name="A forum", timezone="Asia/Bangkok"))
    return Plan(agenda, resolve(agenda)[0], plan.roster)


MEMORY: dict[str, Callable[[int], object]] = {
    "the file's bytes alone": as_csv,
    "csv.reader alone": lambda rows: csv_read(as_csv(rows)),
    "reading it": plan_of,
    "reading it, and its table": lambda rows: (plan := plan_of(rows), shown(plan)),
    "reading it, and its table as a workbook": lambda rows: ours_write(plan_of(rows)),
    "the same cells by XlsxWriter alone": lambda rows: xlsxwriter_write(
        shown(plan_of(rows)), {"in_memory": True}
    ),
    "reading it, and the team's whole workbook": lambda rows: workbook(
        of_an_event(plan_of(rows)), created=CREATED
    ),
}


def peak(name: str, rows: int) -> float:
    """The most memory that a process of its own takes for a part, in MB."""
    done = subprocess.run(
        [sys.executable, __file__, "--memory", name, str(rows)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return float(done.stdout)


def main() -> None:
    """Print the ratios, and then the peaks of memory."""
    if sys.argv[1:2] == ["--memory"]:
        MEMORY[sys.argv[2]](int(sys.argv[3]))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else ROWS
    # First, because a process begins with the peak of the one that started it.
    for name in MEMORY:
        print(f"memory of {name}: {peak(name, rows):,.0f} MB", flush=True)
    book, text = as_workbook(rows), as_csv(rows)
    print(f"{rows:,} rows of {len(HEADER)} columns; .xlsx {len(book) / 1e6:.1f} MB")
    compare(
        "read a workbook, against calamine alone",
        lambda: ours_read("people.xlsx", book), lambda: calamine_read(book), runs, " (aim 1.5)",
    )  # fmt: skip
    compare(
        "read a CSV, against csv.reader alone",
        lambda: ours_read("people.csv", text), lambda: csv_read(text), runs,
    )  # fmt: skip
    plan = plan_of(rows)
    table = shown(plan)
    compare(
        "write a workbook, against XlsxWriter alone",
        lambda: ours_write(plan), lambda: xlsxwriter_write(table, {"in_memory": True}), runs,
        " (aim 1.2)",
    )  # fmt: skip
    compare(
        "write a workbook, against XlsxWriter's constant_memory",
        lambda: ours_write(plan), lambda: xlsxwriter_write(table, {"constant_memory": True}), runs,
    )  # fmt: skip


if __name__ == "__main__":
    main()
