"""What people eat and what they need to take part, from what they typed into a form.

Each function returns a set. It is empty where the text says that there is nothing to see to
(`none`, `n/a`, `no restrictions`), and holds `OTHER` where it says something that is not known
here, or not in these words: a person has to read it.
"""

from enum import StrEnum
from functools import cache

from planner.vocabulary import _need_table as table
from planner.vocabulary import answers
from planner.vocabulary._need_reading import OTHER, Lexicon


class Diet(StrEnum):
    """What a meal must be, or must do without, for somebody to eat it.

    Allergies and dislikes are not told apart: a kitchen is told of both. Nuts are peanuts too.
    ``LACTOSE_FREE`` milk is no help to those who are ``DAIRY_FREE``.
    """

    VEGETARIAN = "vegetarian"
    VEGAN = "vegan"
    PESCATARIAN = "pescatarian"
    HALAL = "halal"
    KOSHER = "kosher"
    GLUTEN_FREE = "gluten-free"
    LACTOSE_FREE = "lactose-free"
    DAIRY_FREE = "dairy-free"
    NO_NUTS = "no-nuts"
    NO_FISH = "no-fish"
    NO_SHELLFISH = "no-shellfish"
    NO_EGGS = "no-eggs"
    NO_SOY = "no-soy"
    NO_SESAME = "no-sesame"
    NO_PORK = "no-pork"
    NO_BEEF = "no-beef"
    DIABETIC = "diabetic"
    OTHER = OTHER

    @property
    def label(self) -> str:
        """The diet in words, as they follow a number: `gluten-free`, `no nuts`."""
        return self.value.replace("no-", "no ", 1)


class Access(StrEnum):
    """What somebody needs of a place to take part."""

    STEP_FREE = "step-free"
    OTHER = OTHER


def diets(text: str) -> frozenset[Diet]:
    """The diets and allergies that somebody stated."""
    return frozenset(map(Diet, _needs(_diets(), text)))


def diets_served(text: str) -> frozenset[Diet]:
    """The diets that a text about catering says are served; never `OTHER`."""
    return frozenset(map(Diet, _diets().needs(text, is_offer=True) - {OTHER}))


def access_needs(text: str) -> frozenset[Access]:
    """What somebody stated that they need to take part."""
    return frozenset(map(Access, _needs(_access(), text)))


def _needs(lexicon: Lexicon, text: str) -> frozenset[str]:
    return frozenset() if answers.is_no_answer(text) else lexicon.needs(text)


@cache
def _diets() -> Lexicon:
    never_ordered = table.NEVER_ORDERED.split(",")
    foods = {
        words: (table.WITHOUT[food], food in never_ordered) for food, words in table.FOODS.items()
    }
    return Lexicon(table.DIETS, foods)


@cache
def _access() -> Lexicon:
    obstacles = {
        words: (table.WITHOUT_OBSTACLE[thing], True) for thing, words in table.OBSTACLES.items()
    }
    return Lexicon(table.ACCESS, obstacles)
