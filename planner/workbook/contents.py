"""Which sheets a workbook has, for whom, and how each is laid out."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.schedule.plan import Plan
from planner.tables.people import (
    BY_COUNTRY,
    BY_ORGANISATION_TYPE,
    grouped_table,
    matrix_table,
    participants_table,
    sign_in_table,
)
from planner.tables.programme import run_of_show_table, schedule_table
from planner.tables.table import Table, for_audience
from planner.vocabulary.audience import Audience
from planner.workbook import formats
from planner.workbook.matrix import is_matrix, matrix_layout
from planner.workbook.people import (
    groups_layout,
    list_layout,
    names_people,
    sign_in_layout,
    with_room_to_sign,
)
from planner.workbook.programme import run_of_show_layout, schedule_layout
from planner.workbook.sheet import Layout


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that an audience may see, as a sheet of the workbook."""

    name: str
    about: str
    table: Table
    layout: Layout
    tab: str


def sheets_of(plan: Plan, audience: Audience) -> list[Sheet]:
    """The sheets for an audience, in order; the overview is not among them.

    The run of show is for the team. The sheets about people are left out when there are none,
    and the lists when the audience may not know who they are.
    """
    return [*_programme_sheets(plan, audience), *_people_sheets(plan, audience)]


def layout_of(table: Table) -> Layout:
    """The layout that the columns of any table ask for."""
    if is_matrix(table):
        return matrix_layout(table)
    keys = [column.key for column in table.columns]
    return groups_layout(table) if keys and keys[0] == table.group else list_layout(table)


def _programme_sheets(plan: Plan, audience: Audience) -> Iterator[Sheet]:
    schedule = for_audience(schedule_table(plan), audience)
    yield Sheet(
        "Schedule",
        "When and where each session is, and who is in it",
        schedule,
        schedule_layout(plan, schedule, audience),
        formats.TAB_PROGRAMME,
    )
    if audience < Audience.TEAM:
        return
    cues = for_audience(run_of_show_table(plan), audience)
    yield Sheet(
        "Run of show",
        "Every cue of the day in order, for those who run it",
        cues,
        run_of_show_layout(plan, cues),
        formats.TAB_PROGRAMME,
    )


def _people_sheets(plan: Plan, audience: Audience) -> Iterator[Sheet]:
    if not plan.participants:
        return
    may_list = names_people(for_audience(participants_table(plan), audience))
    if may_list:
        yield from _lists(plan, audience)
    matrix = for_audience(matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE), audience)
    yield Sheet(
        "Country × type",
        "How many come from each country, and from which organisation types, with a chart",
        matrix,
        matrix_layout(matrix),
        formats.TAB_PEOPLE,
    )
    if may_list:
        signing = with_room_to_sign(for_audience(sign_in_table(plan), audience))
        about = "To print and put on the registration desk"
        yield Sheet("Sign-in", about, signing, sign_in_layout(signing), formats.TAB_PAPER)


def _lists(plan: Plan, audience: Audience) -> Iterator[Sheet]:
    everyone = for_audience(participants_table(plan), audience)
    about = "Everyone on the roster, by family name"
    yield Sheet("Participants", about, everyone, list_layout(everyone), formats.TAB_PEOPLE)
    for grouping, about in (
        (BY_COUNTRY, "Everyone under the country they come for"),
        (BY_ORGANISATION_TYPE, "Everyone under the type of their organisation"),
    ):
        table = for_audience(grouped_table(plan, grouping), audience)
        yield Sheet(table.title, about, table, groups_layout(table), formats.TAB_PEOPLE)
