"""A piece of a file in which everything is said together: a row of a table, or a line."""

from typing import NamedTuple


class Record(NamedTuple):
    """A row's cells, or a line; ``where`` it stands, in words.

    ``table`` tells the tables of a file apart, and ``row`` the rows of one. ``is_whole``: it is
    more than a line, so that what stands in it need not be about one person.
    """

    where: str
    cells: tuple[str, ...]
    table: str = ""
    row: int = 0
    is_whole: bool = False
