"""The web page that lists the feeds: plain HTML, no scripts, nothing from elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from planner.invites.feeds import Feed
from planner.publishing.addresses import Address
from planner.schedule.plan import Plan

_STYLE = """\
body{font:1.05rem/1.55 system-ui,sans-serif;color:#1b2733;background:#f4f6f8;margin:0}
main{max-width:44rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border-radius:.6rem;
box-shadow:0 1px 4px #0002}
h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0}
h2{font-size:1.15rem;margin:2rem 0 .4rem}
.about{color:#51606e;margin:0 0 1.2rem}
ul.feeds{list-style:none;margin:0;padding:0}
ul.feeds li{padding:.65rem 0;border-top:1px solid #e3e8ec}
.name{font-weight:600}
a{color:#0b5cad}
a.subscribe{display:inline-block;margin-right:1rem}
code{font-size:.85rem;overflow-wrap:anywhere;background:#f0f3f5;padding:.1rem .3rem;
border-radius:.25rem}
dt{font-weight:600;margin-top:.7rem}
dd{margin:0}
@media(prefers-color-scheme:dark){body{color:#dfe6ec;background:#11171c}main{background:#1a2229}
.about{color:#a3b0bb}ul.feeds li{border-color:#2c3841}code{background:#26313a}a{color:#7db8f0}}
@media(max-width:40rem){main{margin:0;padding:1rem;border-radius:0}}
"""

# Where programs ask for an address. Sources: Google's Calendar Help, "Subscribe to a calendar with
# a link"; Microsoft's "Import or subscribe to a calendar in Outlook"; Apple's guides to Calendar.
_OUTLOOK = "In the calendar: Add calendar, then Subscribe from web; paste the address."
_GOOGLE = (
    "On a computer, beside Other calendars: +, then From URL; paste the address that begins with "
    "https. It then shows on the phone too."
)
_APPLE = (
    "On a Mac: File, then New Calendar Subscription. On an iPhone or iPad: Settings, Apps, "
    "Calendar, Calendar Accounts, Add Account, Other, Add Subscribed Calendar."
)
_THUNDERBIRD = "File, New, Calendar, On the Network; paste the address."
_HOW = (
    ("Outlook", _OUTLOOK),
    ("Google Calendar", _GOOGLE),
    ("Apple", _APPLE),
    ("Thunderbird", _THUNDERBIRD),
)

_WHOLE = "The whole programme"
_HEADINGS = (("programme", ""), ("track", "By track"), ("room", "By room"))


def index_page(plan: Plan, feeds: Iterable[Feed], address: Address | None) -> bytes:
    """The page of an event's public feeds; with the ``address`` it will have, links are whole."""
    event = plan.agenda.event
    listed = list(feeds)
    body = [f"<h1>{_text(event.name)}</h1>", f'<p class="about">{_text(_about(plan))}</p>']
    for kind, heading in _HEADINGS:
        of_kind = [feed for feed in listed if feed.kind == kind]
        # One room, or one track, shows no more than the programme does.
        if of_kind and (kind == "programme" or len(of_kind) > 1):
            body += [f"<h2>{heading}</h2>"] if heading else []
            body.append('<ul class="feeds">')
            body += (_item(feed, address) for feed in of_kind)
            body.append("</ul>")
    body += _how_to(address)
    return _page(f"{event.name}: calendars", body, is_listed=True)


def blank_page() -> bytes:
    """A page in the place of a list of files, which many web hosts would show."""
    return _page("Nothing to see here", ["<p>There is nothing to see here.</p>"], is_listed=False)


def _about(plan: Plan) -> str:
    event, days = plan.agenda.event, [day.day.date for day in plan.schedule.days]
    when = ""
    if days:
        first, last = min(days), max(days)
        when = f"{first.day} {first:%B %Y}"
        if last != first:
            when += f" – {last.day} {last:%B %Y}"
    country = event.country.short if event.country else ""
    return ", ".join(part for part in (event.city, country, when) if part)


def _item(feed: Feed, address: Address | None) -> str:
    file = feed.artifact.path
    shown = _WHOLE if feed.kind == "programme" else feed.name
    name = f'<span class="name">{_text(shown)}</span><br>'
    if address is None:
        link = f'<a class="subscribe" href="{_text(file)}">Download</a>'
        return f"<li>{name}{link}<code>{_text(file)}</code></li>"
    whole = f"{address}{file}"
    webcal = f"webcal://{address.host}{address.path}{file}"
    return (
        f'<li>{name}<a class="subscribe" href="{_text(webcal)}">Subscribe</a>'
        f'<a class="subscribe" href="{_text(whole)}">Download</a><br>'
        f"<code>{_text(whole)}</code></li>"
    )


def _how_to(address: Address | None) -> Iterator[str]:
    yield "<h2>How to subscribe</h2>"
    if address is None:
        yield (
            "<p>Your calendar asks for an address: that of this page, without "
            "<code>index.html</code>, and the name of the file behind it.</p>"
        )
    else:
        yield "<p>Press Subscribe, or copy the address into your calendar:</p>"
    yield "<dl>"
    for program, how in _HOW:
        yield f"<dt>{_text(program)}</dt><dd>{_text(how)}</dd>"
    yield "</dl>"
    yield (
        "<p>A calendar you subscribe to follows the programme by itself, within hours, in some "
        "programs within a day. One you download stays as it is now.</p>"
    )


def _page(title: str, body: Sequence[str], *, is_listed: bool) -> bytes:
    robots = "" if is_listed else '<meta name="robots" content="noindex">\n'
    # The policy (www.w3.org/TR/CSP3) lets nothing be loaded, whatever stands in a title.
    head = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="referrer" content="no-referrer">\n{robots}'
        f"<title>{_text(title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n<main>\n"
    )
    return (head + "\n".join(body) + "\n</main>\n</body>\n</html>\n").encode()


def _text(text: str) -> str:
    return escape(" ".join(text.split()))
