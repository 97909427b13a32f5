"""What cannot be done, said so that an organiser can go on; never with anybody's data."""


class RefusalError(Exception):
    """Why something cannot be done: ``message`` is what is in the way, ``hint`` what to do.

    Each room has its own kinds. A command that catches none of them ends with both, as an error;
    what a room catches and words anew is not for people as it stands.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
