"""Nothing is left out silently: XlsxWriter says so only by what it returns."""


def check(code: int, what: str) -> None:
    """Raise RuntimeError where something was not written; ``what`` says what that is."""
    if code:
        raise RuntimeError(f"{what} was not written: {code}")
