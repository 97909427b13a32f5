"""What stands before or behind a name and is no part of it: `Dr`, `Sra.`, `H.E.`, `PhD`."""

from functools import lru_cache

from planner.vocabulary.spelling import fold

# Folded. What is as often a name or an initial (`M.`, `Don`, `He`, `Md`) is left out.
_TITLES = frozenset(
    fold(
        "dr dra drs doctor doctora doutor doutora docteur prof profa professor professora profesor "
        "profesora professeur professeure mr mrs ms miss mx mister madam madame monsieur "
        "mme mlle mademoiselle sr sra srta senor senora senorita senhor senhora herr frau sir dame "
        "eng engr ing ir arq arch adv atty abg lic licda licenciada licenciado hon honourable "
        "honorable excellency excelencia rev revd reverend phd"
    ).split()
)
# `He` is a name too: only with its full stops.
_DOTTED = frozenset({"h.e", "s.e", "s.exc", "ph.d"})


@lru_cache(maxsize=10_000)  # a roster has fewer names than people
def is_title(word: str) -> bool:
    """Whether one word of a name is how people are addressed, in the languages of forums."""
    return fold(word) in _TITLES or word.casefold().strip(".,") in _DOTTED
