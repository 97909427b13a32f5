"""What people reply to a form's question, in the words of the roster's field that it is for.

A form asks `Do you need a visa?`, and the roster says how far somebody is with theirs. Only whole
replies are read: `yes, but not on social media` is neither, and stays for somebody to decide.
"""

from planner.decode.kinds import UnreadableError
from planner.decode.words import read_yes_no
from planner.vocabulary.spelling import fold

# What stands in a cell where there was nothing to say.
_DASHES = "-‐‑–—"
# What yes and no are of a question that asks whether somebody needs one.
_NEEDED = {"visa": ("needed", "not-needed"), "letter": ("requested", "not-needed")}
_CONSENTS = frozenset({"photo_consent", "list_consent", "guardian_consent"})
_AGREED = {
    fold(reply): word
    for word, replies in {
        "yes": "agree,agreed,I agree,I consent,I give my consent,I accept,acepto,"
        "estoy de acuerdo,doy mi consentimiento,j'accepte,je suis d'accord,aceito,concordo",
        "no": "disagree,I disagree,I do not agree,I don't agree,I do not consent,I don't consent,"
        "I do not give my consent,no acepto,no estoy de acuerdo,je n'accepte pas,"
        "je ne suis pas d'accord,não aceito,não concordo",
    }.items()
    for reply in replies.split(",")
}


def is_nothing(text: str) -> bool:
    """Whether a cell holds dashes only, as people write where they have nothing to say."""
    return bool(text) and not text.strip(_DASHES)


def reply_as(field: str, text: str) -> str:
    """A reply in the words of a field; as it was written where it says more than yes or no."""
    if field in _CONSENTS:
        return _AGREED.get(fold(text), text)
    if field in _NEEDED:
        try:
            is_needed = read_yes_no(text)
        except UnreadableError:
            return text
        return _NEEDED[field][0 if is_needed else 1]
    return text
