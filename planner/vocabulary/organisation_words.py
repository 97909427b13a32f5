"""What type an organisation is, from the words of its name, where these leave no doubt.

What is inferred is a guess that somebody has yet to confirm: it may be shown, and nothing acts on
it. A name whose words point to two types, or to a body beside the one that they name (its friends,
its alumni, its foundation), tells nothing. `Foundation` is an NGO's or a donor's; `Inc.` and `Ltd`
stand behind charities' names too.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from planner.vocabulary import _organisation_word_table as table
from planner.vocabulary import countries, un_agencies
from planner.vocabulary.organisation_types import ORGANISATION_TYPES, OrganisationType
from planner.vocabulary.spelling import fold

_LONGEST = 200  # letters of a name; beyond, a cell holds something else

_BY_KEY = {kind.key: kind for kind in ORGANISATION_TYPES}

_DOUBT = ""  # no type's key: it takes the certainty from what else is found

_SEGMENTS = re.compile(r"[,;/()\[\]|:–—•·\n]|\s-\s")
_FINE_SEGMENTS = re.compile(_SEGMENTS.pattern + r"|&|\s(?:and|y|et|e)\s")
_NGO = re.compile(r"(?:^|[\s(])(?:NGO|ONG|INGO)(?:$|[\s)])")
_PATTERNS = {
    "academia": (
        (
            r"\b(?:universit(?:y|e|a|at|as|eit|atea|et|etet|aet)|universidade?|universiti|uniwersytet|"
            r"univerzit[ay]|univ|pamantasan|unibersidad|университет|університет)\b"
        ),
        r"^(?:truong )?dai hoc\b",
        r"^chuo kikuu\b",
        r"^(?:faculty|facultad|faculdade|faculte|fakultas) (?:of|de|des|da)\b",
        r"\binstitute of technology\b|\bpoly?i?technic\b|\bpolitecnic[oa]\b|\bpoliteknik\b",
        r"\b(?:law|medical|business) school$",
        r"^school of (?:law|medicine|public health|social work|economics)\b",
    ),
    "government": (
        r"^(?:royal )?government of\b|^gobierno (?:de|del|nacional)\b",
        r"^gouvernement (?:de|du|des)\b|^governo (?:de|do|da|federal)\b",
        r"^(?:office of the )?prime ministers? office\b",
        (
            r"^office of the (?:prime minister|president|attorney general|public prosecutor|"
            r"director of public prosecutions|ombudsman|esafety commissioner)\b"
        ),
        r"^attorney generals? (?:office|chambers|department)\b|^esafety commissioner\b",
        r"^kementer?ian\b|^kagawaran ng\b|^wizara ya\b|^bundesministerium\b|\bbakanligi$",
        (
            r"^bundeskriminalamt\b|^министерство\b|^міністерство\b|^мвд\b|^полиция\b|"
            r"^ministero del(?:l\w+|la)?\b"
        ),
        r"^(?:fiscalia|procuraduria|contraloria|defensoria) (?:general|nacional|especial)\b",
        r"^ministerio publico\b|^(?:police|gendarmerie|surete) nationale\b|^polis diraja\b",
        (
            r"^(?:policia|guardia) (?:nacional|civil|federal|judiciaria|militar|de investigaciones|"
            r"cibernetica)\b|^(?:kepolisian|polri)\b"
        ),
        r"^federal bureau of investigation\b|^national crime agency\b",
        r"^homeland security investigations\b",
        (
            r"^(?:municipality|municipalidad|municipio|prefeitura|alcaldia|ayuntamiento|mairie|"
            r"city council|county government) (?:of|de|municipal)\b"
        ),
        r"^corte suprema\b|^tribunal supremo\b",
    ),
    "ngo": (
        r"\b(?:non governmental|nongovernmental) organi[sz]ation$|^organizacion no gubernamental\b",
        r"^organisation non gouvernementale\b|^organizacao nao governamental\b",
    ),
    "media": (
        r"\bnewspaper$|\b(?:daily|sunday|evening|morning) news$|\bnews agency$",
        r"^agence de presse\b|^agencia de noticias\b|^kantor berita\b|^thong tan xa\b",
        r"\bbroadcasting (?:corporation|service|company)$|^(?:diario|periodico) el\b",
        r"^bao (?:tuoi tre|thanh nien|nhan dan|lao dong)\b",
    ),
}

_EU_DELEGATION = re.compile(
    r"^(?:european union|eu) delegation\b|^delegation of the european union\b|"
    r"^delegation de lunion europeenne\b|^delegacion de la union europea\b"
)
# Legal forms of companies alone, looked for outside brackets and behind at least one word.
_COMPANY = re.compile(
    r"\w \b(?:co (?:ltd|limited|llc|inc)|sdn bhd|pte (?:ltd|limited)|pty (?:ltd|limited)|"
    r"(?:pvt|private) (?:ltd|limited)|llp|plc|llc|gmbh(?: and co kg)?|sa de cv|"
    r"s(?:api)? de (?:rl(?: de cv)?|cv)|srl|sarl|eirl|ltda|kft|oyj|doo|sp zoo|ооо|пао)$"
    r"|^pt \w{3,}|^cong ty\b|^(?:ооо|оао|пао|зао)\b|\blaw firm$"
)
_DOTTED_COMPANY = re.compile(r"\w,? (?:S\.? ?p\.? ?A\.|S\.A\.[SC]\.?)$")
# What gives itself a company's form and is often none.
_CAUSES = re.compile(
    r"\b(?:child|kinder|kids|infan|nin[oa]s|enfan|crianca|anak|youth|social|communit|hope|rights|"
    r"institut|school|academ|research|forschung|centre|center|zentrum|hilfe|gemeinnutzig|giz|"
    r"non profit|nonprofit|aid\b|women|trust|internationale zusammenarbeit)"
)

# In other scripts words are not parted by spaces, or the kind stands at an end of the name.
_STARTS: dict[str, tuple[str, ...]] = {
    "academia": (
        "มหาวิทยาลัย", "จุฬาลงกรณ์มหาวิทยาลัย", "สถาบันเทคโนโลยี", "สถาบันบัณฑิต",
        "សាកលវិទ្យាល័យ", "ມະຫາວິທະຍາໄລ", "جامعة", "الجامعة",
    ),
    "government": (
        "กระทรวง", "สำนักงานตำรวจแห่งชาติ", "กรมสอบสวนคดีพิเศษ", "กรมกิจการเด็ก",
        "กรมการปกครอง", "สำนักงานอัยการสูงสุด", "ក្រសួង", "ກະຊວງ", "وزارة", "سفارة",
    ),
    "private-sector": ("บริษัท", "株式会社", "주식회사"),
    "media": ("หนังสือพิมพ์", "สำนักข่าว"),
}  # fmt: skip
_ENDS: dict[str, tuple[str, ...]] = {
    "academia": ("大学", "大學", "대학교", "विश्वविद्यालय", "တက္ကသိုလ်"),
    "government": (
        "教育部", "公安部", "外交部", "司法部", "民政部", "公安局", "外務省", "法務省",
        "文部科学省", "総務省", "警察庁", "警察廳", "교육부", "경찰청", "법무부", "여성가족부",
        "외교부", "मंत्रालय", "ဝန်ကြီးဌာန",
    ),
    "private-sector": ("有限公司", "株式会社", "주식회사"),
    "media": ("通讯社", "通信社"),
}  # fmt: skip

_MINISTRY = re.compile(
    r"\b(?:ministr(?:y|ies) (?:of|for)|ministerios? (?:de|del|da|do|das|dos|para)|"
    r"ministere (?:de|du|des|charge de)|ministerie van|minist(?:erium|erstwo) (?:des|fur|der)?|"
    r"secretaria (?:de estado )?(?:de|da|do|del)|bo) "
)
_BO = frozenset(
    {"cong an", "giao duc", "lao dong", "tu phap", "y te", "ngoai giao", "thong tin", "khoa hoc",
     "noi vu", "quoc phong", "van hoa", "tai chinh"}
)  # fmt: skip
_POLICE = re.compile(
    r"((?:\w+ ){0,4})police(?: (?:force|forces|service|department|office|headquarters|directorate|"
    r"of .+|cyber.*|division.*|unit.*))?"
)
_OF_A_COUNTRY = re.compile(
    r"(?:national assembly|parliament|supreme court|senate|judiciary|house of representatives) "
    r"of (?:the )?(.+)"
)
_EMBASSY = re.compile(
    r"(?:royal )?(?:embassy|embajada|embaixada|ambassade|high commission|consulate general|"
    r"consulate|consulado general|consulat general|kedutaan besar|botschaft) "
    r"(?:of|de|del|do|da|du|des|d|der|republik)?(?: the| la| los| l)? ?(.+)"
)
_THEIR_EMBASSY = re.compile(
    r"(?:the )?(?:royal )?(.+?) (?:embassy|high commission|consulate general|consulate)"
    r"(?: (?:in|to) .+| \w+)?"
)


@lru_cache(maxsize=8192)
def infer(text: str) -> OrganisationType | None:
    """The type that an organisation's name tells, or None when it leaves a doubt."""
    if not text or len(text) > _LONGEST:
        return None
    folded = fold(text)
    known = _known(text, folded)
    if known is not None:
        return _BY_KEY.get(known)
    words = folded.split()
    if not words or not _not_itself().isdisjoint(words):
        return None
    found = set(_hints(text, folded))
    return _BY_KEY.get(found.pop()) if len(found) == 1 else None


def _known(text: str, folded: str) -> str | None:
    """The type of a body that is known by its name; empty where it is named, and is another."""
    if folded in _names("INDIVIDUALS"):
        return "individual"
    if folded in _names("MEDIA"):
        return "media"
    if folded in _names("IGOS") or _without_brackets(text) in _names("IGOS"):
        return "igo"
    if _EU_DELEGATION.search(folded):
        return "igo"
    if un_agencies.is_spoken_of(text):
        return "un-agency" if un_agencies.is_one(text) else ""
    return "ngo" if _is_ngo_by_name(folded) else None


def _without_brackets(text: str) -> str:
    return fold(re.sub(r"[(\[][^()\[\]]*[)\]]", " ", text))


def _is_ngo_by_name(folded: str) -> bool:
    words, known = folded.split(), _names("NGOS")
    return any(" ".join(words[: end + 1]) in known for end in range(len(words)))


def _hints(text: str, folded: str) -> Iterator[str]:
    """The types that words of a name point to."""
    for key, pattern in _compiled().items():
        if pattern.search(folded) and not (key == "academia" and _is_no_university(folded)):
            yield key
    compact = folded.replace(" ", "")
    for key, (starts, ends) in _affixes().items():
        if compact.endswith(ends) or (
            compact.startswith(starts) and (key != "private-sector" or _is_company(compact))
        ):
            yield key
    government = _compiled()["government"]
    if any(_is_authority(part) or government.search(part) for part in _parts(_SEGMENTS, text)):
        yield "government"
    if any(map(_is_ministry, _parts(_FINE_SEGMENTS, text))):
        yield "government"
    if _NGO.search(text) and _is_no_office(folded):
        yield "ngo"
    if _is_business(text):
        yield "private-sector"
    elif _COMPANY.search(folded):
        yield _DOUBT


def _is_no_university(folded: str) -> bool:
    words = folded.split()
    return words[-1] in _words("WEAK_FORMS") or not _words("NO_UNIVERSITY").isdisjoint(words)


def _parts(mark: re.Pattern[str], text: str) -> Iterator[str]:
    return filter(None, (fold(part) for part in mark.split(text)))


def _is_business(text: str) -> bool:
    """Whether a company's legal form, or a weaker one and a company's field, stand in a name."""
    bare = re.sub(r"[(\[][^()\[\]]*[)\]]", " ", text).strip()
    folded = fold(bare)
    if not folded or _CAUSES.search(folded):
        return False
    if _COMPANY.search(folded) or _DOTTED_COMPANY.search(bare):
        return True
    words = folded.split()
    return words[-1] in _words("WEAK_FORMS") and not _words("BUSINESS").isdisjoint(words)


def _is_company(compact: str) -> bool:
    return not compact.startswith(fold("บริษัท")) or fold("จำกัด") in compact


def _is_no_office(folded: str) -> bool:
    """Whether `NGO` is what a body is, and not what an authority looks after."""
    return _words("OFFICES_FOR_NGOS").isdisjoint(folded.split())


def _is_authority(segment: str) -> bool:
    return (
        _is_ministry(segment)
        or _is_department(segment)
        or _is_police(segment)
        or _is_embassy(segment)
        or _is_of_a_country(segment)
    )


def _is_ministry(segment: str) -> bool:
    match = _MINISTRY.search(segment)
    if match is None or not _may_precede(segment[: match.start()]):
        return False
    behind = segment[match.end() :].split()
    if match[0] == "bo ":
        return match.start() == 0 and " ".join(behind[:2]) in _BO
    if behind == ["youth"]:
        return False  # a church has one too
    near = behind[:3]
    # `de l'intérieur` is folded to `de linterieur`.
    near += [word[1:] for word in near if word[0] in "ld"]
    return not _words("PORTFOLIOS").isdisjoint(near)


def _is_department(segment: str) -> bool:
    before, found, behind = segment.partition("department of ")
    behind = behind.removeprefix("the ")
    if not found or not _may_precede(before):
        return False
    known = _names("DEPARTMENTS")
    words = behind.split()
    for length in range(len(words), 0, -1):
        if " ".join(words[:length]) in known:
            rest = " ".join(words[length:])
            return not rest or isinstance(countries.recognise(rest), countries.Country)
    return False


def _is_police(segment: str) -> bool:
    match = _POLICE.fullmatch(segment)
    return match is not None and _may_precede(match[1], most=4)


def _is_embassy(segment: str) -> bool:
    match = _EMBASSY.fullmatch(segment)
    if match:
        place = re.split(r" (?:in|to|en|a|au|di) ", match[1])[0]
        # `d'Australie` is folded to `daustralie`.
        readings = (place, place[1:] if place[0] in "ld" else place)
        return any(isinstance(countries.recognise(one), countries.Country) for one in readings)
    match = _THEIR_EMBASSY.fullmatch(segment)
    return match is not None and _is_people(match[1])


def _is_of_a_country(segment: str) -> bool:
    match = _OF_A_COUNTRY.fullmatch(segment)
    return match is not None and isinstance(countries.recognise(match[1]), countries.Country)


def _is_people(words: str) -> bool:
    return words in _words("PEOPLES") or isinstance(countries.recognise(words), countries.Country)


def _may_precede(words: str, most: int = 2) -> bool:
    """Whether what stands before an authority's name can belong to it: `Royal Thai`."""
    before = words.split()
    if not before:
        return True
    official = {"royal", "national", "federal", "state", "union", "provincial", "metropolitan"}
    left = [word for word in before if word not in official and word not in _words("PEOPLES")]
    if not left:
        return True
    if len(before) > most + 2 or not _words("FUNCTION_WORDS").isdisjoint(left):
        return False
    return isinstance(countries.recognise(" ".join(left)), countries.Country) or (
        most > 2 and len(left) == 1
    )


@cache
def _words(name: str) -> frozenset[str]:
    """Words of the table, by its name of them."""
    return frozenset(getattr(table, name).split())


@cache
def _names(name: str) -> frozenset[str]:
    """Names of the table, by its name of them."""
    return frozenset(fold(one) for one in getattr(table, name).replace("\n", "").split("|"))


@cache
def _not_itself() -> frozenset[str]:
    return _words("NOT_ITSELF")


@cache
def _affixes() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """What names of each type begin with and end in, in scripts that part no words."""
    return {
        key: (tuple(map(fold, _STARTS.get(key, ()))), tuple(map(fold, _ENDS.get(key, ()))))
        for key in {**_STARTS, **_ENDS}
    }


@cache
def _compiled() -> dict[str, re.Pattern[str]]:
    return {key: re.compile("|".join(patterns)) for key, patterns in _PATTERNS.items()}
