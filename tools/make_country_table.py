"""Write `planner/vocabulary/_country_table.py`, `_country_name_table.py` and `_language_table.py`.

    python -m tools.make_country_table

The names in many languages come from the Unicode CLDR (Unicode License v3) through Babel. The
codes, areas and English names of the countries, as in ISO 3166-1 and the UN's M49, are in
`country_facts.csv` beside this script; the spellings that CLDR does not know, and what its
spellings mean where they clash, in `country_aliases.csv`. Both were written and checked by hand.
The same Babel gives the same files, byte for byte.

Two countries, or two languages, under one spelling stop the script: a person has to say, in
`country_aliases.csv` or in the lists below, which of them is meant, or that it is ambiguous.
"""

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from textwrap import dedent

import babel
from babel import Locale, localedata
from babel.core import get_global

from planner.vocabulary.countries import by_code, recognise
from planner.vocabulary.country_keys import spelling_key, title_key
from planner.vocabulary.country_names import LANGUAGES
from planner.vocabulary.spelling import fold

TOOLS = Path(__file__).resolve().parent
VOCABULARY = TOOLS.parent / "planner" / "vocabulary"

# The languages that participants' lists are written in, and their regional spellings.
LOCALES = (
    *("en", "en_GB", "en_AU", "fr", "fr_CA", "es", "es_419", "es_MX", "pt", "pt_PT", "ar", "ru"),
    *("zh", "zh_Hant", "zh_Hant_HK", "th", "vi", "id", "km", "lo", "ms", "fil"),
    *("de", "it", "nl", "sw"),
)

# M49 area: its region, subregion and intermediate region, by the finest of them that has the
# countries, as the UN Statistics Division names them.
_PARTS = {
    "Northern Africa": ("Africa", "Northern Africa", ""),
    "Eastern Africa": ("Africa", "Sub-Saharan Africa", "Eastern Africa"),
    "Middle Africa": ("Africa", "Sub-Saharan Africa", "Middle Africa"),
    "Southern Africa": ("Africa", "Sub-Saharan Africa", "Southern Africa"),
    "Western Africa": ("Africa", "Sub-Saharan Africa", "Western Africa"),
    "Caribbean": ("Americas", "Latin America and the Caribbean", "Caribbean"),
    "Central America": ("Americas", "Latin America and the Caribbean", "Central America"),
    "South America": ("Americas", "Latin America and the Caribbean", "South America"),
    "Northern America": ("Americas", "Northern America", ""),
    "Central Asia": ("Asia", "Central Asia", ""),
    "Eastern Asia": ("Asia", "Eastern Asia", ""),
    "South-eastern Asia": ("Asia", "South-eastern Asia", ""),
    "Southern Asia": ("Asia", "Southern Asia", ""),
    "Western Asia": ("Asia", "Western Asia", ""),
    "Eastern Europe": ("Europe", "Eastern Europe", ""),
    "Northern Europe": ("Europe", "Northern Europe", ""),
    "Southern Europe": ("Europe", "Southern Europe", ""),
    "Western Europe": ("Europe", "Western Europe", ""),
    "Australia and New Zealand": ("Oceania", "Australia and New Zealand", ""),
    "Melanesia": ("Oceania", "Melanesia", ""),
    "Micronesia": ("Oceania", "Micronesia", ""),
    "Polynesia": ("Oceania", "Polynesia", ""),
    "": ("", "", ""),  # Antarctica
}

# What people write for a country that is none. The spellings are in `country_aliases.csv`.
NON_COUNTRIES = {
    "african-union": "African Union",
    "arab-league": "League of Arab States",
    "asean": "ASEAN",
    "caricom": "Caribbean Community",
    "commonwealth": "Commonwealth",
    "council-of-europe": "Council of Europe",
    "ecowas": "Economic Community of West African States",
    "european-union": "European Union",
    "global": "Global",
    "international": "International",
    "oas": "Organization of American States",
    "pacific-islands-forum": "Pacific Islands Forum",
    "regional": "Regional",
    "saarc": "South Asian Association for Regional Cooperation",
    "sadc": "Southern African Development Community",
    "stateless": "Stateless",
    "united-nations": "United Nations",
}
CLDR_NON_COUNTRIES = {"EU": "european-union", "UN": "united-nations", "001": "global"}

# Spellings that are also the small letters of another country's code. Whoever writes them so is
# asked; `countries.recognise` explains.
# What is clear, where the CLDR has a name that means two countries, or that is also a code.
CLEAR_NAMES = {
    ("ar", "MF"): "سانت مارتن (الجزء الفرنسي)",
    ("de", "MF"): "St. Martin (französischer Teil)",
    ("es", "CG"): "República del Congo",
    ("es", "MF"): "San Martín (parte francesa)",
    ("fr", "MF"): "Saint-Martin (partie française)",
    ("it", "MF"): "Saint Martin (parte francese)",
    ("nl", "MF"): "Saint-Martin (Frans deel)",
    ("pt", "MF"): "São Martinho (parte francesa)",
    ("pt-PT", "MF"): "São Martinho (parte francesa)",
    ("ru", "MF"): "Сен-Мартен (французская часть)",
    ("vi", "MF"): "Saint Martin (phần Pháp)",
    ("vi", "RU"): "Liên bang Nga",
}

LIKE_A_CODE = frozenset({"ao", "bi", "my", "nga"})

# Languages without a two-letter code that participants speak, or interpreters work in.
MORE_LANGUAGES = (
    *("ace", "arn", "ase", "ban", "bem", "bho", "bik", "bug", "ceb", "ckb", "fil", "gaa"),
    *("gsw", "guz", "hak", "haw", "hil", "hmn", "iba", "ilo", "kac", "kam", "kea", "kha"),
    *("kln", "kmb", "kok", "loz", "luo", "luy", "mad", "mai", "mas", "min", "mni", "nan"),
    *("nso", "pag", "pam", "pap", "pcm", "pis", "quc", "rhg", "sat", "shn", "swb", "tet"),
    *("tpi", "umb", "war", "wuu", "yue", "zgh"),
)

# "The language" in front of a name, which CLDR leaves out as a list of languages would repeat it.
LANGUAGE_OF = {"id": "Bahasa ", "km": "ភាសា", "lo": "ພາສາ", "ms": "Bahasa ", "th": "ภาษา"}

# Languages that CLDR has no name for: ISO 639-3, and ISO 639-2 for sign languages as a whole.
NAMED_LANGUAGES = {
    "asf": "Auslan",
    "bfi": "British Sign Language",
    "bzs": "Brazilian Sign Language",
    "csn": "Colombian Sign Language",
    "fsl": "French Sign Language",
    "ils": "International Sign",
    "mfs": "Mexican Sign Language",
    "mnw": "Mon",
    "psp": "Philippine Sign Language",
    "sgn": "Sign language",
    "ssp": "Spanish Sign Language",
    "tsq": "Thai Sign Language",
}

# Spellings of languages that CLDR does not know, by hand. An empty code is for codes that are also
# a word (`no`, `na`, `si`), or the name of another language, and so are only taken as canonical
# codes in small letters.
LANGUAGE_ALIASES = {
    "": "no|na|si|isindebele|dan|ga|ho|kom|mon|wa|yi",
    "ar": "Modern Arabic",
    "ase": "ASL",
    "bfi": "BSL",
    "bn": "Bengali|Bengalese",
    "bzs": "Libras",
    "ckb": "Sorani|Kurdish (Sorani)",
    "dv": "Dhivehi|Maldivian",
    "es": "Castilian|Castellano|Castelhano|Castillan|Spanish (Castilian)",
    "es-419": "Spanish (Latin America)|Español (Latinoamérica)|Español latinoamericano",
    "fa": "Farsi|Persian (Farsi)|Farsi (Persian)",
    "fil": "Tagalog|Pilipino|Filipino (Tagalog)|Tagalog (Filipino)|Filipino/Tagalog",
    "fsl": "LSF|Langue des signes française",
    "ht": "Haitian|Kreyòl|Kreyòl ayisyen",
    "id": "Bahasa Indonesia",
    "ils": "International Sign Language",
    "km": "Cambodian",
    "ku": "Kurmanji|Kurdish (Kurmanji)",
    "ky": "Kirghiz",
    "lo": "Laotian",
    "ms": "Bahasa Melayu|Bahasa Malaysia|Malaysian",
    "my": "Myanmar|Myanmar language|Myanmar (Burmese)|Burmese (Myanmar)",
    "ne": "Nepalese",
    "ny": "Chewa|Chichewa",
    "pt-BR": "Portugués brasileño|Português brasileiro|Português do Brasil",
    "sgn": "Sign languages|Lengua de señas|Língua de sinais|Língua gestual|Langue des signes",
    "si": "Sinhalese",
    "sw": "Kiswahili",
    "tet": "Tetun|Tetun Dili",
    "tw": "twi",
    "zh": "Mandarin|Mandarin Chinese|Chinese (Mandarin)|Mandarin (Chinese)|Putonghua|普通话|普通話"
    "|汉语|漢語|华语|華語|国语|國語",
    "zh-Hans": "Chinese (Simplified)|Chinese Simplified|简体中文|简体",
    "zh-Hant": "Chinese (Traditional)|Chinese Traditional|繁體中文|繁体中文|繁體",
}

# Arabic is written with and without vowel marks and the hamza of an alef, Russian without ё, and
# Lao with either of two letters after ຫ.
_UNDRESSED = dict.fromkeys([*range(0x064B, 0x0653), 0x0670, 0x0640]) | dict.fromkeys(
    map(ord, "أإآٱ"), "ا"
)
_PLAIN = _UNDRESSED | {ord("ё"): "е", ord("Ё"): "Е"}


class ClashError(Exception):
    """One spelling means two things, and no person has said which."""


class Spellings:
    """What each spelling means, refusing to guess.

    They are added by key. Those written by hand come first, and those of them that are `decided`
    stand against any other meaning.
    """

    def __init__(self, by_hand: Mapping[str, str], decided: Iterable[str]) -> None:
        self.meanings: dict[str, str] = dict(by_hand)
        self._decided = frozenset(decided)

    def add(self, key: str, code: str) -> None:
        """Let `key` mean `code`, unless a person decided otherwise."""
        if key and self.meanings.setdefault(key, code) != code and key not in self._decided:
            message = f"`{key}` means both {self.meanings[key]} and {code}: decide by hand"
            raise ClashError(message)

    def lines(self) -> Iterator[str]:
        """The spellings of each code on a line, in order."""
        by_code = defaultdict(list)
        for key, code in self.meanings.items():
            by_code[code].append(key)
        for code, keys in sorted(by_code.items()):
            yield f"{code}:{'|'.join(sorted(keys))}"


def country_table() -> str:
    """Return the text of `_country_table.py`."""
    facts = list(_rows("country_facts.csv"))
    alpha2s = {row["alpha2"] for row in facts}
    aliases = list(_rows("country_aliases.csv"))
    decided = {spelling_key(row["alias"]) for row in aliases if row["note"]}
    spellings = Spellings(_by_hand(aliases, alpha2s), decided)
    for row in facts:
        spellings.add(spelling_key(row["name"]), row["alpha2"])
        spellings.add(spelling_key(row["short"]), row["alpha2"])
    for code, name in NON_COUNTRIES.items():
        spellings.add(spelling_key(name), code)
    meant = {code: code for code in alpha2s} | CLDR_NON_COUNTRIES
    for locale in LOCALES:
        for code, name in sorted(Locale.parse(locale).territories.items()):
            for spelling in _ways_to_write(name) if code in meant else ():
                spellings.add(spelling_key(spelling), meant[code])
    for code in sorted(alpha2s):
        for name in _native_names(code):
            spellings.add(spelling_key(name), code)
    _check_codes(facts, spellings.meanings)
    countries = ("|".join(row.values()) for row in facts)
    areas = sorted({row["area"] for row in facts})
    return _module(
        "Countries, and the spellings of their names by what they mean.",
        "Each country is alpha-2, alpha-3, M49 code, M49 area, UN name, everyday name. A spelling\n"
        "that means several codes is ambiguous; one that means none is a word, and no code.",
        f"AREAS = {{\n{''.join(f'    {area!r}: {_PARTS[area]!r},{chr(10)}' for area in areas)}}}",
        _block("COUNTRIES", countries),
        _block("NON_COUNTRIES", ("|".join(item) for item in NON_COUNTRIES.items())),
        _block("TITLES", _titles(alpha2s)),
        _block("TERRITORIES", _territories()),
        _block("FORMER_NAMES", _former_names()),
        _block("SPELLINGS", spellings.lines()),
    )


def _titles(alpha2s: set[str]) -> Iterator[str]:
    """The titles of each state, as the sorted words that stand for them in a key."""
    for row in _rows("country_titles.csv"):
        if row["alpha2"] not in alpha2s:
            message = f"{row['alpha2']} has a title and is no country"
            raise ClashError(message)
        titles = {" ".join(sorted(title_key(title))) for title in row["titles"].split(";")} - {""}
        if titles:
            yield f"{row['alpha2']}|{'; '.join(sorted(titles))}"


def _territories() -> Iterator[str]:
    """Each state that has territories with a code, and their codes."""
    territories = defaultdict(list)
    for row in _rows("country_titles.csv"):
        if row["territory_of"]:
            territories[row["territory_of"]].append(row["alpha2"])
    yield from (f"{state}|{' '.join(codes)}" for state, codes in sorted(territories.items()))


def _former_names() -> Iterator[str]:
    """The keys of former names, with the year they ended, and whether people go on using them."""
    for row in _rows("country_former_names.csv"):
        yield f"{spelling_key(row['name'])}|{row['until']}|{row['usage']}"


def country_name_table() -> str:
    """Return the text of `_country_name_table.py`."""
    alpha2s = [row["alpha2"] for row in _rows("country_facts.csv")]
    return _module(
        "The names of countries in the languages of `country_names`, from the Unicode CLDR.",
        "Each language has a line for each country, in the order of their alpha-2 codes; and the\n"
        "names of what is no country, as far as it has any.",
        "NAMES = {",
        *(_entry(code, _names_in(code, alpha2s)) for code in LANGUAGES),
        "}",
        "OTHERS = {",
        *(_entry(code, _others_in(code)) for code in LANGUAGES),
        "}",
    )


def _entry(code: str, lines: Iterable[str]) -> str:
    return f'{code!r}: """\\\n' + "\n".join(lines) + '""",'


def _names_in(code: str, alpha2s: Iterable[str]) -> Iterator[str]:
    """The names of countries in a language; the UN's where no other would be read as it again."""
    names = Locale.parse(code, sep="-").territories
    for alpha2 in alpha2s:
        known = (CLEAR_NAMES.get((code, alpha2)), names[alpha2], by_code(alpha2).name)
        yield next(name for name in known if name and recognise(name) is by_code(alpha2))


def _others_in(code: str) -> Iterator[str]:
    """The first spelling in a language of each place that is no country."""
    named: dict[str, str] = {}
    language = code.replace("-Hant", "_Hant").partition("-")[0]
    for row in _rows("country_aliases.csv"):
        if row["codes"] in NON_COUNTRIES and row["language"] == language and language != "en":
            named.setdefault(row["codes"], row["alias"])
    names = Locale.parse(code, sep="-").territories
    named |= {place: names[cldr] for cldr, place in CLDR_NON_COUNTRIES.items() if cldr != "001"}
    yield from (f"{place}|{name}" for place, name in sorted(named.items()))


def language_table() -> str:
    """Return the text of `_language_table.py`."""
    english = {str(code): str(name) for code, name in Locale.parse("en").languages.items()}
    # CLDR replaces some codes: `iw` by `he`, `tl` by `fil`, `eng` by `en`.
    replaced = {old: _tag(str(new)) for old, new in get_global("language_aliases").items()}
    codes = {_tag(code) for code in english if len(code) == 2 or "_" in code}
    codes = (codes | {*MORE_LANGUAGES}) - {"sh", "tl"}
    names = {code: english[code.replace("-", "_")] for code in codes} | NAMED_LANGUAGES
    by_hand = {
        fold(spelling): code
        for code, listed in LANGUAGE_ALIASES.items()
        for spelling in listed.split("|")
    }
    spellings = Spellings(by_hand, {"twi", *(key for key, code in by_hand.items() if not code)})
    for code in sorted(names):
        spellings.add(fold(code), code)
        spellings.add(fold(names[code]), code)
        for spelling in _autonym(code):
            spellings.add(fold(spelling), code)
    for old, new in sorted(replaced.items()):
        if new in names and len(old) <= 3 and old not in names:
            spellings.add(old, new)
    for locale in LOCALES:
        for code, name in sorted(Locale.parse(locale).languages.items()):
            for spelling in _ways_to_write(name) if _tag(code) in names else ():
                spellings.add(fold(spelling), _tag(code))
                spellings.add(fold(LANGUAGE_OF.get(locale, "") + spelling), _tag(code))
    return _module(
        "Languages, and the spellings of their names by their BCP 47 codes.",
        "A spelling that means none is a code that is also a word, or another language's name.",
        _block("NAMES", (f"{code}|{name}" for code, name in sorted(names.items()))),
        _block("SPELLINGS", spellings.lines()),
    )


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (TOOLS / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _by_hand(rows: Iterable[dict[str, str]], alpha2s: set[str]) -> dict[str, str]:
    """Return what the aliases mean, checking that no two rows disagree or name unknown codes."""
    meanings: dict[str, str] = {}
    for row in rows:
        codes = row["codes"]
        if unknown := set(codes.split()) - alpha2s - NON_COUNTRIES.keys():
            message = f"`{row['alias']}` means {unknown}, which is no country"
            raise ClashError(message)
        for spelling in _ways_to_write(row["alias"]):
            key = spelling_key(spelling)
            if meanings.setdefault(key, codes) != codes:
                message = f"`{row['alias']}` stands for {meanings[key]} and for {codes}"
                raise ClashError(message)
    return meanings


def _check_codes(facts: Iterable[dict[str, str]], meanings: Mapping[str, str]) -> None:
    """Refuse spellings that are another country's code, unless listed."""
    for row in facts:
        for code in (row["alpha2"].lower(), row["alpha3"].lower()):
            if meanings.get(code, row["alpha2"]) not in ("", row["alpha2"]) and (
                code not in LIKE_A_CODE
            ):
                message = f"`{code}` is a code of {row['name']}, and a spelling: decide by hand"
                raise ClashError(message)


def _ways_to_write(name: str) -> set[str]:
    """Return `name`, and how it looks where its script leaves a choice."""
    composed = unicodedata.normalize("NFC", name)
    ways = {name, composed.translate(_PLAIN), composed.replace("ຫລ", "ຫຼ")}
    for glue in ("", " "):  # `dIvoire` and `d Ivoire`, for `d'Ivoire`
        ways |= {re.sub(r"\b([dl])['’]", rf"\1{glue}", name, flags=re.IGNORECASE)}
    ways |= {re.sub(r"(?i) (?:and|&|et) ", " ", way) for way in ways}  # `Trinidad Tobago`
    # `Cook (les Îles)`, as ISO sorts them
    return ways | {re.sub(r"^(Îles?|Islas?|Ilhas?) (.+)$", r"\2 \1", way) for way in ways}


def _native_names(alpha2: str) -> Iterator[str]:
    """The country's names in its official languages, as far as CLDR knows them."""
    for language, facts in sorted(get_global("territory_languages").get(alpha2, {}).items()):
        if facts["official_status"] and localedata.exists(language):
            yield from sorted(_ways_to_write(Locale.parse(language).territories.get(alpha2, "")))


def _autonym(code: str) -> set[str]:
    """Return how the language calls itself, if CLDR knows."""
    try:
        name = Locale.parse(code, sep="-").languages.get(code.replace("-", "_"), "")
    except babel.UnknownLocaleError:
        return set()
    return _ways_to_write(name)


def _tag(code: str) -> str:
    return code.replace("_", "-")


def _block(name: str, lines: Iterable[str]) -> str:
    return f'{name} = """\\\n' + "".join(f"{line}\n" for line in lines) + '"""'


def _module(title: str, layout: str, *parts: str) -> str:
    header = f'''\
        """{title}

        Generated: edit what it is made from, and run `python -m tools.make_country_table`.
        Names are from the Unicode CLDR, copyright Unicode, Inc., under the Unicode License v3
        (SPDX: Unicode-3.0), by way of Babel.

        {layout.replace(chr(10), chr(10) + " " * 8)}
        """

        BABEL_VERSION = "{babel.__version__}"
    '''
    return "\n\n".join([dedent(header).rstrip(), *parts]) + "\n"


def main() -> None:
    """Write both tables."""
    tables = {
        "_country_table.py": country_table,
        "_country_name_table.py": country_name_table,  # what it says is read with the table above
        "_language_table.py": language_table,
    }
    for name, make in tables.items():
        (VOCABULARY / name).write_text(make(), encoding="utf-8")
        print(f"wrote {VOCABULARY / name}")


if __name__ == "__main__":
    main()
