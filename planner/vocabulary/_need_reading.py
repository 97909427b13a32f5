"""How a sentence about needs is read: word by word, with what its refusals are about.

It is no grammar. Where it cannot tell, it says `other`: a person has to look. Where a mistake could
make somebody ill, it errs on the side of what they must not eat.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from planner.vocabulary import _need_table as table
from planner.vocabulary.spelling import fold

OTHER = "other"

_LONGEST = 2_000  # characters; more than that is a letter, and for a person to read
_STOPS = re.compile(r"[;\n•]|\.(?:\s|$)")
# `But` begins something new, if it is not that of `anything but pork`.
_COMMAS = re.compile(
    r"[,()\[\]:]|\s[-–—]\s"
    r"|(?<!\ball\s)(?<!\banything\s)(?<!\beverything\s)\b(?:but|pero|mais|mas|tapi)\b",
    re.IGNORECASE,
)
_ELISIONS = re.compile(r"\b([dl])['’]", re.IGNORECASE)  # d’allergie, l’ascenseur


class Sign(Enum):
    """What a word does to those around it."""

    NOT = "turns round what follows"
    AVOIDS = "what is named, somebody must not have"
    EATS = "what is named, somebody may have"
    ONLY = "what is named, somebody may have, where nothing else was said of it"
    EXCEPT = "what is named is not so"
    OR = "a refusal goes on"
    AND = "what was said goes on"
    COMMA = "a refusal ends"
    STOP = "a sentence ends"
    MATTER = "what a refusal was about"
    FILLER = "nothing"


class Named(NamedTuple):
    """A word that is a need by itself: `vegetarian`, `wheelchair`."""

    needs: frozenset[str]


class Thing(NamedTuple):
    """A word for what somebody may have to do without; ``is_bare``: it says so by itself."""

    needs: frozenset[str]
    is_bare: bool


Token = Sign | Named | Thing | None
"""None is a word that is not known."""

_SIGNS = (
    (table.NOT, Sign.NOT),
    (table.AVOIDS, Sign.AVOIDS),
    (table.EATS, Sign.EATS),
    (table.ONLY, Sign.ONLY),
    (table.EXCEPT, Sign.EXCEPT),
    (table.OR, Sign.OR),
    (table.AND, Sign.AND),
    (table.MATTERS, Sign.MATTER),
    (table.FILLERS, Sign.FILLER),
)

# The longest first: a word may begin another.
_THAI = re.compile("|".join(sorted(table.THAI.split(","), key=len, reverse=True)))

# What a refusal, or an allergy that stands behind, reaches over.
_PASSED = (Sign.AND, Sign.OR, Sign.FILLER)


class Lexicon:
    """The words of one subject, and what texts in them need."""

    def __init__(self, named: Mapping[str, str], things: Mapping[str, tuple[str, bool]]) -> None:
        """``named``: words by need; ``things``: by words, the needs and whether they say so alone.

        In both, words and needs have commas between.
        """
        self.tokens: dict[str, Token] = {}
        for words, sign in _SIGNS:
            self._add(words, sign)
        for words, (needs, is_bare) in things.items():
            self._add(words, Thing(frozenset(needs.split(",")), is_bare))
            free = ",".join(f"{word} free" for word in words.split(","))
            self._add(free, Named(frozenset(needs.split(","))))
        for need, words in named.items():
            self._add(words, Named(frozenset([need])))
        self.most_words = max(key.count(" ") + 1 for key in self.tokens)

    def _add(self, words: str, token: Token) -> None:
        self.tokens.update((fold(word), token) for word in words.split(","))

    def needs(self, text: str, *, is_offer: bool = False) -> frozenset[str]:
        """The needs that a text states; `other` stands for what only a person can read.

        Of an offer, such as a menu, only what it names counts: the peanuts on it are no allergy.
        """
        if len(text) > _LONGEST:
            return frozenset([OTHER])
        reading = _Reading(list(self._read(text)), is_offer=is_offer)
        return frozenset(reading.needs())

    def _read(self, text: str) -> Iterator[Token]:
        spaced = _ELISIONS.sub(r"\1 ", text.replace("/", " or "))
        spaced = _THAI.sub(r" \g<0> ", spaced)
        for sentence in _STOPS.split(spaced):
            for clause in _COMMAS.split(sentence):
                yield from self._words(fold(clause).split())
                yield Sign.COMMA
            yield Sign.STOP

    def _words(self, words: list[str]) -> Iterator[Token]:
        at = 0
        while at < len(words):
            rest = words[at : at + self.most_words]
            phrases = (" ".join(rest[:length]) for length in range(len(rest), 0, -1))
            phrase = next((phrase for phrase in phrases if phrase in self.tokens), rest[0])
            yield self.tokens.get(phrase)
            at += phrase.count(" ") + 1


class _Reading:
    """One text being read from left to right."""

    def __init__(self, tokens: list[Token], *, is_offer: bool) -> None:
        self.tokens = tokens
        self.is_offer = is_offer
        self.found: set[str] = set()
        self.begin()

    def begin(self) -> None:
        """A sentence begins: nothing has been said of what it names."""
        self.negated = False  # a refusal that nothing has taken yet
        self.avoiding = False  # what is named now is avoided
        self.allowed = False  # what is named now is had, or is no trouble
        self.refused = False  # what was named last, somebody does not need
        self.harmless = False  # what is named now was said to be no allergy
        self.begins = True  # nothing stands before in this clause
        self.before: Token = None

    def needs(self) -> set[str]:
        for at, token in enumerate(self.tokens):
            match token:
                case Named():
                    self.name(at, token)
                case Thing():
                    self.thing(at, token)
                case Sign():
                    self.sign(token)
                case _:
                    self.found.add(OTHER)
                    self.negated = False
            if token is not Sign.FILLER:
                self.begins = token in (Sign.COMMA, Sign.STOP)
                self.before = token
        return self.found

    def name(self, at: int, token: Named) -> None:
        self.refused = self.negated or self.is_answered_no(at)
        if not self.refused:
            self.found |= token.needs
        self.negated = self.avoiding = self.allowed = self.harmless = False

    def thing(self, at: int, token: Thing) -> None:
        is_allergy = self.next_is(at, Sign.AVOIDS)
        if self.negated and is_allergy:
            return  # `no nut allergy`: the refusal is of the allergy
        if self.negated:
            self.avoiding, self.negated, self.harmless = True, False, False
        if self.harmless and not is_allergy:
            return
        is_had = self.allowed or self.next_is(at, Sign.EATS)
        is_avoided = self.avoiding or is_allergy or self.is_remarked_on(at)
        if (is_avoided and not is_had) or (token.is_bare and not is_had and not self.is_offer):
            self.found |= token.needs
        else:
            self.found.add(OTHER)

    def next_is(self, at: int, sign: Sign) -> bool:
        """Whether the next word that says something is this one, in the same clause."""
        # A clause ends with a comma, so there is always one.
        behind = (token for token in self.tokens[at + 1 :] if not isinstance(token, Thing))
        return next(token for token in behind if token not in _PASSED) is sign

    def is_answered_no(self, at: int) -> bool:
        """Whether a refusal stands behind by itself: `wheelchair: no`, `halal not needed`."""
        behind = [token for token in self.tokens[at + 1 :] if token is not Sign.FILLER]
        refusal = behind[1:] if behind[:1] == [Sign.COMMA] else behind
        return refusal[:1] == [Sign.NOT] and refusal[1:2] in ([Sign.COMMA], [Sign.MATTER])

    def is_remarked_on(self, at: int) -> bool:
        """Whether an allergy stands behind by itself: `fish (allergy)`."""
        behind = self.tokens[at + 1 : at + 4]
        return behind[:2] == [Sign.COMMA, Sign.AVOIDS] and behind[2:] == [Sign.COMMA]

    def sign(self, sign: Sign) -> None:
        match sign:
            case Sign.NOT:
                self.negated, self.allowed = True, False
            case Sign.AVOIDS:
                self.avoiding, self.harmless = not self.negated, self.negated
                self.negated = self.allowed = False
            case Sign.EATS:
                self.avoiding, self.allowed = self.negated, not self.negated
                self.negated = False
            case Sign.ONLY if self.begins:
                self.avoiding, self.allowed = False, True
            case Sign.EXCEPT:
                # `everything except pork`; but `vegetarian except fish`, `no meat except fish`.
                is_had = isinstance(self.before, Named) or self.avoiding
                self.avoiding, self.allowed = not is_had, is_had
                self.negated = self.harmless = False
            case Sign.OR:
                # `not vegetarian or vegan`
                self.negated = self.negated or (isinstance(self.before, Named) and self.refused)
            case Sign.MATTER:
                self.negated = False
            case Sign.COMMA:
                self.negated = self.allowed = self.harmless = False
            case Sign.STOP:
                self.begin()
            case _:
                pass
