"""Parts of mails: seven bits, short lines, and nothing that a relay would rewrite."""

from email import message_from_bytes, policy

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.mail.mime import calendar_part, multipart, text_part

TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from("\n\r .=F"), max_size=400)


def as_read(text: str) -> list[str]:
    """The lines of a text, without what no mail can hold."""
    control = dict.fromkeys([*range(9), *range(11, 32), 127], " ")
    return [line.translate(control) for line in text.splitlines()]


@given(text=TEXT)
@example(text="From here\n.\n trailing \n\tFrom \n")
@example(text="From " + "x" * 200)
@example(text="x" * 75 + "From here on")
@example(text="é" * 100 + " \r\n" + "=" * 80)
@settings(deadline=None)
def test_any_text_is_read_back_and_no_relay_needs_to_touch_it(text: str) -> None:
    """RFC 2045 §6.7; RFC 6376 §5.3 on what becomes of signatures otherwise."""
    part = text_part("plain", text, "en")
    assert part.isascii()
    assert b"\n" not in part.replace(b"\r\n", b"")
    for line in part.split(b"\r\n"):
        assert len(line) <= 76
        assert not line.startswith(b"From ")
        assert line != b"."
        assert not line.endswith((b" ", b"\t"))
    # The line break before a boundary is the boundary's (RFC 2046 §5.1.1).
    read = message_from_bytes(part.removesuffix(b"\r\n"), policy=policy.default)
    assert read.get_content().split("\r\n")[:-1] == as_read(text)


@given(data=st.binary(max_size=300))
def test_calendars_keep_every_byte(data: bytes) -> None:
    part = calendar_part(data, "REQUEST")
    read = message_from_bytes(multipart("mixed", [part, part], "seed"), policy=policy.default)
    assert [one.get_payload(decode=True) for one in read.iter_parts()] == [data, data]
    assert not read.defects


def test_a_boundary_is_of_its_seed_and_kind() -> None:
    kinds = [multipart(kind, [], seed) for kind in ("mixed", "alternative") for seed in "ab"]
    assert len(set(kinds)) == 4
    assert multipart("mixed", [], "a") == kinds[0]
