"""Reduce what people write for a country to one key, and tell a state's title from its name.

A title is what stands around the name in the full name of a state: `Kingdom of` Thailand, Lao
`People's Democratic Republic`. Each word of a title has one form in a key, whatever language it
was written in, so that `Rep.`, `République` and `República` meet.
"""

import re

from planner.vocabulary.spelling import fold

# Words that name nothing; prepositions only after a word, for a name can begin like one. A single
# letter is none of them: the `E.` of `E. Guinea` says which.
_ARTICLES = frozenset(["the", "el", "la", "las", "le", "les", "los", "den", "der", "die"])
_PREPOSITIONS = frozenset(
    ["of", "de", "du", "des", "del", "do", "da", "dos", "das", "di", "ng", "ya", "wa"]
)

PARTICLES = _ARTICLES | _PREPOSITIONS
"""Words that a key leaves out. `la`, `de`, `do` and `ng` are codes of countries too."""

# `l'Afghanistan`, `République d'Haïti`, `Inde (l')`: the letter, and what is typed for an
# apostrophe.
_ELISION = re.compile(r"\b(?:d|l|dell|all|nell) ?['`´‘’ʹʻʼʽʾʿˈ′] ?(?=\w|\))", re.IGNORECASE)

# How Arabic, Persian, Russian and Lao leave a choice: the hamza of an alef, the last letter, vowel
# marks, ё, either of two letters after ຫ. A shadda stays: it tells Amman from Oman.
_ONE_LETTER = (
    dict.fromkeys(map(ord, "أإآٱ"), "ا")
    | {ord("ى"): "ي", ord("ی"): "ي", ord("ک"): "ك", ord("ة"): "ه", ord("ё"): "е", ord("Ё"): "е"}
    | dict.fromkeys([*range(0x064B, 0x0651), 0x0652, 0x0670, 0x0640])
)
_LAO = ("ຫລ", "ຫຼ")

# Short forms in names, by the word that stands for them in a key.
_SHORT_FORMS = {
    "saint": "st",
    "sainte": "ste",
    "islands": "island isl isls is isds isle isles",
    "british": "brit",
}

# The words of titles in other languages and in short, by the word that stands for them in a key.
_TITLES = {
    "arab": "arabe araba арабская العربيه",
    "bolivarian": "bolivarienne bolivariana боливарианская البوليفاريه 玻利瓦尔",
    "commonwealth": "mancomunidad comunidade содружество كومنولث كمنولث كومونولث",
    "cooperative": "cooperativa кооперативная التعاونيه 合作",
    "democratic": "dem democratique democratica demokratik demokratische democratische"
    " demokratikong демократическая الديمقراطيه 民主 ประชาธิปไตย ប្រជាធិបតេយ្យ ປະຊາທິປະໄຕ",
    "duchy": "герцогство دوقيه",
    "eastern": "oriental orientale восточная الشرقيه",
    "emirate": "emirat emirato emirado эмират",
    "federal": "fed federale federated federees federes federada federados federadas"
    " федеративная федеральная федеративные الاتحاديه الموحده 联邦 聯邦 สหพันธ์ สหพันธรัฐ"
    " សហព័ន្ធ ສະຫະພັນ",
    "federation": "federacion federacao федерация",
    "grand": "grao gran великое الكبري",
    "hashemite": "hachemite hachemita hashimita хашимитское الهاشميه",
    "independent": "independant independiente independente независимое المستقله 独立 獨立",
    "islamic": "islamique islamica islam исламская الاسلاميه 伊斯兰 伊斯蘭 อิสลาม ឥស្លាម",
    "kingdom": "royaume reino regno kerajaan koninkrijk konigreich kaharian ufalme королевство"
    " مملكه المملكه 王国 王國 ราชอาณาจักร ព្រះរាជាណាចក្រ រាជាណាចក្រ ຣາຊະອານາຈັກ ລາຊະອານາຈັກ",
    "nation": "nacion nacao",
    "peoples": "populaire popular popolare rakyat народная народно الشعبيه 人民 ประชาชน"
    " ប្រជាមានិត ປະຊາຊົນ",
    "plurinational": "plurinat plur plurinacional многонациональное 多民族",
    "principality": "principaute principado principato княжество اماره 公国 公國",
    "republic": "rep repub republique republica repubblica republik republika republiek jamhuri"
    " республика респ جمهوريه الجمهوريه 共和国 共和國 สาธารณรัฐ សាធារណរដ្ឋ ສາທາລະນະລັດ",
    "socialist": "socialiste socialista sosialis социалистическая الاشتراكيه 社会主义 社會主義"
    " สังคมนิยม សង្គមនិយម ສັງຄົມນິຍົມ",
    "sovereign": "soberana soberano souveraine",
    "state": "etat estado negara государство دوله",
    "states": "sts etats estados штаты ولايات",
    "sultanate": "sultanat sultanato kesultanan султанат سلطنه 苏丹国 蘇丹國",
    "territory": "terr territories territoire territorio",
    "union": "uniao kesatuan persatuan союз اتحاد",
    "united": "unie unida bersatu объединенная المتحده 联合 聯合",
}

# Those that are several words, and those that are several at once.
_PHRASES = {
    "cong hoa": "republic",
    "vuong quoc": "kingdom",
    "dan chu": "democratic",
    "nhan dan": "peoples",
    "xa hoi chu nghia": "socialist",
    "hoi giao": "islamic",
    "lien bang": "federal",
    "co operative": "cooperative",
    "volksrepublik": "peoples republic",
    "volksrepubliek": "peoples republic",
    "bundesrepublik": "federal republic",
    "متعدده القوميات": "plurinational",
}

# Below this, letters are of scripts that write spaces between words.
_END_OF_SPACED = "\u0e00"

_WORDS = {
    form: word
    for word, forms in (_SHORT_FORMS | _TITLES).items()
    for form in forms.split()
    if form < _END_OF_SPACED
}
_UNSPACED = {
    form: word
    for word, forms in _TITLES.items()
    for form in forms.split()
    if form >= _END_OF_SPACED
}
_PHRASE = re.compile(rf"\b(?:{'|'.join(map(re.escape, _PHRASES))})\b")
# The longest first; and what says no more than that a country's name follows.
_PIECE = re.compile(
    "^(?:ประเทศ|ប្រទេស|ປະເທດ)+(?=.)|"
    + "|".join(map(re.escape, sorted(_UNSPACED, key=len, reverse=True)))
)


def spelling_key(text: str) -> str:
    """Return the key under which two spellings of a country's name are equal.

    What `fold` evens out makes no difference, nor do articles and prepositions (`Philippines
    (les)`, `Bahamas, The`, `Republic Korea`), short forms (`St.`, `Is.`, `Rep.`), the language of
    a title, or letters that Arabic, Russian and Lao write in either of two ways. The key of a key
    is itself.
    """
    key = fold(_ELISION.sub(" ", text))
    if not key.isascii():
        key = key.translate(_ONE_LETTER).replace(*_LAO)
        key = _PIECE.sub(lambda piece: f" {_UNSPACED.get(piece[0], '')} ", key)
    words = _PHRASE.sub(lambda phrase: _PHRASES[phrase[0]], key).split()
    named = [
        word
        for number, word in enumerate(words)
        if word not in _ARTICLES and not (number and word in _PREPOSITIONS)
    ] or words
    if sum(map(_is_initial, named)) > 1:
        named = words  # `U of S` is not the `U. S.`
    return " ".join(map(_in_key, named) if len(named) > 1 else named)


def _is_initial(word: str) -> bool:
    return len(word) == 1


def _in_key(word: str) -> str:
    return _WORDS.get(word, word)


def title_and_name(key: str) -> tuple[frozenset[str], str]:
    """Return the words of a title in a key, and what is left of it.

    `congo democratic republic` is `congo`, and a democratic republic.
    """
    words = key.split()
    title = [word for word in words if word in _TITLES]
    if len(title) > len(set(title)):
        return frozenset(), key  # two titles, which need not be of one state
    return frozenset(title), " ".join(word for word in words if word not in _TITLES)


def title_key(title: str) -> frozenset[str]:
    """Return the words of a title as they stand in keys."""
    return title_and_name(spelling_key(f"{title} x"))[0]
