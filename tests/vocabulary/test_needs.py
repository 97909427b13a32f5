"""What people eat and need, from what they typed into a form."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.vocabulary import _need_reading, _need_table
from planner.vocabulary.needs import Access, Diet, access_needs, diets, diets_served
from planner.vocabulary.spelling import fold

STEP_FREE, OTHER = Access.STEP_FREE, Access.OTHER


def stated(text: str) -> str:
    """The diets of a text in one line, by name."""
    return " ".join(sorted(diet.value for diet in diets(text)))


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "-", "n/a", "N.A.", "None", "none.", "No", "NIL", "nothing", "No restrictions",
        "no dietary requirements", "No special needs", "no preference", "no known allergies",
        "None, thank you", "No other needs", "Not applicable", "I eat everything",
        "no allergies / no restrictions",
        "Ninguna", "ninguno", "Sin restricciones", "no tengo alergias", "nada", "No aplica",
        "Aucune", "Rien de particulier", "pas d'allergie", "sans restriction", "aucun régime",
        "Nenhuma", "Sem restrições", "não tenho alergias", "tidak ada", "ไม่มี", "ไม่มีครับ",
        "not vegetarian", "non-vegetarian", "Non-veg", "I am not a vegetarian",
        "no soy vegetariana",
        "not vegetarian or vegan", "neither halal nor kosher", "je ne suis pas végétarienne",
        "não sou vegetariano", "not gluten-free", "Vegetarian: no", "halal not required",
        "no nut allergy", "not allergic to nuts", "no nut or fish allergy",
    ],
)  # fmt: skip
def test_nothing_has_to_be_seen_to(text: str) -> None:
    assert stated(text) == ""


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Vegetarian", "veggie", "Strictly vegetarian, please", "Vegetariana", "soy vegetariano",
          "végétarienne", "VEGETARIANO", "no meat", "I don't eat meat", "sin carne", "meat-free",
          "ne mange pas de viande", "não como carne", "tidak makan daging", "มังสวิรัติ",
          "ไม่กินเนื้อสัตว์", "no – vegetarian", "No, vegetarian", "No. Vegetarian."), "vegetarian"),
        (("vegan", "Plant-based diet", "vegana", "végétalien", "อาหารเจ"), "vegan"),
        (("pescatarian", "Pescetariana", "pesco-vegetarian"), "pescatarian"),
        (("Halal", "halal food only", "ฮาลาล", "comida halal", "Muslim meal"), "halal"),
        (("kosher", "Casher"), "kosher"),
        (("gluten free", "Gluten-free", "no gluten", "coeliac", "Celiac disease", "sin gluten",
          "sans gluten", "sem glúten", "soy celíaca", "cœliaque", "wheat intolerance",
          "libre de gluten", "gluten"), "gluten-free"),
        (("lactose intolerant", "Lactose intolerance", "intolerante a la lactosa", "no lactose",
          "intolérante au lactose", "intolerância à lactose"), "lactose-free"),
        (("dairy free", "no milk", "milk allergy", "sin lácteos", "แพ้นม"), "dairy-free"),
        (("Nut allergy", "nuts", "no nuts", "NO NUTS!!!", "allergic to peanuts", "nut-free",
          "severe peanut allergy (anaphylaxis)", "Allergies: nuts", "unable to eat nuts",
          "I am not able to eat nuts", "alérgico a las nueces", "soy alérgica al maní",
          "allergique aux arachides", "sans noix", "alergia a amendoim", "alergi kacang",
          "แพ้ถั่วลิสง", "nuts (allergy)", "no allergies except peanuts", "nuts - no!",
          "problem with nuts", "stay away from cashews", "No allergy to fish, but nuts"),
         "no-nuts"),
        (("no fish", "fish allergy", "fish (allergy)", "alérgica al pescado", "pas de poisson",
          "everything except fish"), "no-fish"),
        (("shellfish", "Prawns / crab", "alergia a los mariscos", "no crevettes",
          "no camarão", "แพ้กุ้ง"), "no-shellfish"),
        (("no seafood", "seafood allergy", "sans fruits de mer", "แพ้อาหารทะเล"),
         "no-fish no-shellfish"),
        (("egg allergy", "no eggs", "sin huevo", "sem ovos"), "no-eggs"),
        (("soy allergy", "soya", "sans soja"), "no-soy"),
        (("sesame", "alergia al sésamo"), "no-sesame"),
        (("no pork", "No pork please", "don't eat pork", "Does not eat pork", "sin cerdo",
          "no como cerdo", "pas de porc", "ne mange pas de porc", "não como carne de porco",
          "tidak makan babi", "ไม่กินหมู", "ไม่ทานหมูครับ", "anything but pork", "pork-free",
          "not ok with pork"), "no-pork"),
        (("no beef", "no carne de res", "sans bœuf", "no carne bovina", "ไม่กินเนื้อวัว"), "no-beef"),
        (("diabetic", "Diabética", "เบาหวาน"), "diabetic"),
    ],
)  # fmt: skip
def test_one_diet_in_many_words(texts: tuple[str, ...], expected: str) -> None:
    assert {text: stated(text) for text in texts} == dict.fromkeys(texts, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Halal, no seafood", "halal no-fish no-shellfish"),
        ("no pork, halal", "halal no-pork"),
        ("No pork or beef", "no-beef no-pork"),
        ("no pork and halal", "halal no-pork"),
        ("Vegetarian / gluten free", "gluten-free vegetarian"),
        ("Gluten/lactose free", "gluten-free lactose-free"),
        ("Allergic to nuts, shellfish and eggs", "no-eggs no-nuts no-shellfish"),
        ("nut and fish allergy", "no-fish no-nuts"),
        ("not vegetarian, but no nuts", "no-nuts"),
        ("no allergies, no pork", "no-pork"),
        ("no allergy to nuts but lactose intolerant", "lactose-free"),
        ("No allergies. Halal.", "halal"),
        ("végétarienne, sans noix", "no-nuts vegetarian"),
        ("Sem lactose e sem glúten", "gluten-free lactose-free"),
        ("No dairy or eggs.", "dairy-free no-eggs"),
        ("vegana; alérgica a las nueces", "no-nuts vegan"),
    ],
)
def test_several_diets_at_once(text: str, expected: str) -> None:
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fish", "other"),  # the meal that they chose, or an allergy
        ("Beef", "other"),
        ("allergic to kiwi", "other"),
        ("Halal; allergic to kiwi", "halal other"),
        ("no cilantro", "other"),
        ("No red meat", "other"),
        ("yes", "other"),
        ("Other", "other"),
        ("see e-mail", "other"),
        ("素食", "other"),
        ("Vegetarian (eats fish)", "other vegetarian"),
        ("vegetarian except fish", "other vegetarian"),
        ("no meat except fish", "other vegetarian"),
        ("Doesn't eat meat, only fish", "other vegetarian"),
        ("fish ok, no meat", "other vegetarian"),
        ("all nuts except almonds", "no-nuts"),
        ("loves prawns", "other"),
        ("vegetarian on Fridays", "other vegetarian"),
        ("x" * 2_001, "other"),
    ],
)
def test_what_only_a_person_can_read_is_never_dropped(text: str, expected: str) -> None:
    assert stated(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Buffet with vegetarian and halal options", {Diet.VEGETARIAN, Diet.HALAL}),
        ("gluten-free, nut-free, no pork", {Diet.GLUTEN_FREE, Diet.NO_NUTS, Diet.NO_PORK}),
        ("Comida sin gluten y vegana", {Diet.GLUTEN_FREE, Diet.VEGAN}),
        ("Fish, eggs, peanuts; may contain nuts", set()),
        ("coffee and tea", set()),
        ("not halal", set()),
        ("", set()),
    ],
)
def test_a_menu_serves_what_it_names_and_no_allergy_by_its_food(
    text: str, expected: set[Diet]
) -> None:
    assert diets_served(text) == expected


# Access


@pytest.mark.parametrize(
    "text",
    [
        "Wheelchair", "wheelchair user", "I use a wheelchair", "ramp or lift", "Step-free access",
        "limited mobility", "reduced mobility (crutches)", "no stairs", "cannot climb stairs",
        "Stairs", "unable to use stairs", "difficulty with stairs", "walking stick",
        "difficulty walking", "ground floor room please", "Usa silla de ruedas",
        "movilidad reducida", "sin escaleras", "muletas", "fauteuil roulant",
        "mobilité réduite", "sans escaliers", "rez-de-chaussée", "cadeira de rodas",
        "mobilidade reduzida", "sem degraus", "kursi roda", "ใช้รถเข็น", "ทางลาด",
        "not in a wheelchair, but uses crutches",
    ],
)  # fmt: skip
def test_who_needs_a_way_without_steps(text: str) -> None:
    assert access_needs(text) == {STEP_FREE}


@pytest.mark.parametrize(
    "text",
    [
        "", "None", "n/a", "No", "no special needs", "no wheelchair needed", "Wheelchair: no",
        "no mobility issues", "not a wheelchair user", "no difficulty walking",
        "No requiere silla de ruedas", "pas de fauteuil roulant", "não usa cadeira de rodas",
        "I do not need step-free access", "No accessibility requirements",
    ],
)  # fmt: skip
def test_who_needs_nothing(text: str) -> None:
    assert access_needs(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sign language interpreter", {OTHER}),
        ("hearing loop; wheelchair", {OTHER, STEP_FREE}),
        ("stairs are fine", {OTHER}),
        ("large print", {OTHER}),
        ("vegetarian", {OTHER}),
    ],
)
def test_other_needs_are_for_a_person_to_read(text: str, expected: set[Access]) -> None:
    assert access_needs(text) == expected


# The words


def words_of(*tables: str) -> list[str]:
    return [fold(word) for table in tables for word in table.split(",")]


SHARED = (
    _need_table.NOT, _need_table.AVOIDS, _need_table.EATS, _need_table.ONLY, _need_table.EXCEPT,
    _need_table.OR, _need_table.AND, _need_table.MATTERS, _need_table.FILLERS,
)  # fmt: skip


@pytest.mark.parametrize(
    "tables",
    [
        (*_need_table.DIETS.values(), *_need_table.FOODS.values()),
        (*_need_table.ACCESS.values(), *_need_table.OBSTACLES.values()),
    ],
)
def test_no_word_means_two_things(tables: tuple[str, ...]) -> None:
    """Where two languages spell a word alike it stands once, where it matters most."""
    by_table = [set(words_of(table)) for table in (*tables, *SHARED)]
    times = Counter(word for words in by_table for word in words)
    assert [word for word, number in times.items() if number > 1] == []
    assert "" not in times


def test_every_thai_word_is_found_and_known() -> None:
    thai = _need_table.THAI.split(",")
    tables = (*_need_table.DIETS.values(), *_need_table.FOODS.values(), *SHARED,
              *_need_table.ACCESS.values(), *_need_table.OBSTACLES.values())  # fmt: skip
    known = {word for table in tables for word in table.split(",") if word > "\u0e00"}
    assert known == set(thai)


def test_every_food_has_a_diet_and_every_diet_a_word() -> None:
    assert set(_need_table.WITHOUT) == set(_need_table.FOODS)
    without = {diet for diets in _need_table.WITHOUT.values() for diet in diets.split(",")}
    assert without | set(_need_table.DIETS) == {diet.value for diet in Diet}
    assert set(_need_table.NEVER_ORDERED.split(",")) <= set(_need_table.FOODS)
    needs = {need.value for need in Access} - {OTHER.value}
    assert set(_need_table.ACCESS) == set(_need_table.WITHOUT_OBSTACLE.values()) == needs
    assert set(_need_table.WITHOUT_OBSTACLE) == set(_need_table.OBSTACLES)


@pytest.mark.parametrize("diet", Diet)
def test_a_diet_is_read_from_its_own_label(diet: Diet) -> None:
    assert diets(diet.label) == {diet}


def test_labels_follow_a_number() -> None:
    assert [Diet.NO_NUTS.label, Diet.GLUTEN_FREE.label] == ["no nuts", "gluten-free"]


WORDS = ["no", "nuts", "or", ",", "vegan", "x", "allergy", "ok", "except", ";", "only", "fish"]


@given(st.text() | st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_every_text_has_a_reading(text: str) -> None:
    """No text raises, and nobody who wrote the words of a menu would state less than it serves."""
    assert diets_served(text) <= diets(text)
    assert Diet.OTHER not in diets_served(text)
    access_needs(text)


@pytest.mark.parametrize(
    "said",
    ["{}", "no {}", "{} allergy", "allergic to {}", "halal, no {}", "no allergies except {}",
     "Vegan; {} intolerance", "no pork, no {}", "no allergies but {}", "{}!",
     "not allergic to fish and a {} allergy"],
)  # fmt: skip
@pytest.mark.parametrize("food", _need_table.NEVER_ORDERED.split(","))
def test_an_allergy_is_never_missed(food: str, said: str) -> None:
    (diet,) = (Diet(need) for need in _need_table.WITHOUT[food].split(","))
    assert diet in diets(said.format(food))


def test_a_reading_begins_anew_with_each_sentence() -> None:
    assert _need_reading.Sign.STOP in list(_need_reading.Lexicon({}, {})._read("no; nuts"))
