"""The manual of the rules: for a terminal, and as the page docs/rules.md."""

import re
from collections.abc import Iterator
from textwrap import dedent, indent

from planner.rules.rule import Rule
from planner.rules.table import SECTIONS

_PLACE_BY_SECTION = {
    "Roster": "p-001",
    "Logistics": "p-001",
    "Privacy and safeguarding": "event",
    "Rooms and things": "ballroom",
    "Invites": "event",
}


def rule_manual(rule: Rule) -> str:
    """What a rule means, and how an agenda sets and waives it; plain text without a heading."""
    return "\n\n".join((rule.manual.strip(), *_settings(rule)))


def _settings(rule: Rule) -> Iterator[str]:
    if rule.parameters:
        width = max(len(one.name) for one in rule.parameters)
        lines = [
            f"    {one.name:{width}}  {one.doc} {_by_default(one.shown)}" for one in rule.parameters
        ]
        yield "Parameters:\n\n" + "\n".join(lines)
    said = _in_an_agenda(rule)
    yield f"{_said_where(rule)}:\n\n{indent(said, '    ')}" if said else f"{_said_where(rule)}."


def _said_where(rule: Rule) -> str:
    if rule.is_safeguard:
        never = "It protects minors: it cannot be waived, turned off or made mere advice"
        return f"{never}. Set for the whole agenda" if rule.parameters else never
    waived = "" if rule in SECTIONS["Waivers"] else ", or waived at one place"
    return f"Set for the whole agenda{waived}"


def _in_an_agenda(rule: Rule) -> str:
    """What an agenda can say of a rule; nothing of a safeguard without parameters."""
    settings = _example_settings(rule)
    if rule.is_safeguard:
        return settings if rule.parameters else ""
    return settings if rule in SECTIONS["Waivers"] else f"{settings}\n{_example_waiver(rule)}"


def _by_default(shown: str) -> str:
    return f"Default: {shown}." if shown else "Nothing by default."


def _example_settings(rule: Rule) -> str:
    said = [f"{one.name}: {one.shown}" for one in rule.parameters if one.shown]
    if not said:
        return f"rules:\n  {rule.code}: off  # or a severity"
    if rule.is_safeguard:
        return f"rules:\n  {rule.code}: {{{', '.join(said)}}}"
    group = f"{{{', '.join([*said, f'severity: {rule.severity.value}'])}}}"
    return f"rules:\n  {rule.code}: {group}  # or `off`"


def _example_waiver(rule: Rule) -> str:
    section = next(name for name, rules in SECTIONS.items() if rule in rules)
    at = rule.waived_at or _PLACE_BY_SECTION.get(section, "opening")
    return f"waivers:\n  - {{rule: {rule.code}, at: {at}, reason: …, by: …, until: 2027-03-31}}"


_HEAD = """\
# What `planner check` finds

Made from the rules themselves; `planner explain --reference` prints it, and `planner explain CODE`
one of them.

A rule is `error`, `warning` or `advice`; errors make the check fail. An agenda changes that, turns
a rule off, or sets its parameters under `rules:`. One finding is permitted under `waivers:`:

```yaml
rules:
  long-sitting: {longest: 2h}
  late-risk: off
  role-missing: error
waivers:
  - rule: long-sitting
    at: mapping                  # a session, a person, a room, a date, `day 2`, or `event`
    reason: groups move between rooms
    by: Maya
    until: 2027-03-31            # the last day on which it holds
```

A waiver without a reason, one that has expired, and one that nothing needs any more are findings
themselves. `planner check --waive` writes one for you. The rules that protect minors cannot
be waived, turned off or made mere advice: `safeguard-silenced` says where an agenda tries.
"""


def rules_reference(mistakes: dict[str, str]) -> str:
    """The page of all rules by section, and of ``mistakes`` in the text by code; Markdown."""
    lines = [_HEAD]
    for section, rules in SECTIONS.items():
        listed = ", ".join(f"[`{rule.code}`](#{rule.code})" for rule in rules)
        lines.append(f"* **{section}**: {listed}")
    lines.append("* **[Mistakes in the text](#mistakes-in-the-text)**")
    for section, rules in SECTIONS.items():
        lines.append(f"\n## {section}")
        for rule in rules:
            lines.extend(_chapter(rule))
    lines.append("\n## Mistakes in the text\n")
    lines.append("These are found while the files are read. They cannot be waived.\n")
    lines.append("| code | what it means |\n|---|---|")
    lines.extend(f"| `{code}` | {_cell(text)} |" for code, text in mistakes.items())
    return "\n".join(lines) + "\n"


def _chapter(rule: Rule) -> Iterator[str]:
    yield f"\n### {rule.code}\n"
    title, _, rest = rule.manual.strip().partition("\n")
    yield f"**{title}** ({rule.severity.value})\n"
    yield _fenced(rest.strip())
    if rule.parameters:
        yield "\n| parameter | value | default | what it is |\n|---|---|---|---|"
        for one in rule.parameters:
            default = f"`{one.shown}`" if one.shown else "none"
            yield f"| `{one.name}` | {one.kind.describe()} | {default} | {_cell(one.doc)} |"
    said = _in_an_agenda(rule)
    where = _said_where(rule)
    yield f"\n{where}:\n\n```yaml\n{said}\n```" if said else f"\n{where}."


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


_BLOCK = re.compile(r"(?:^ {4}.*\n?|^\n(?= {4}))+", re.MULTILINE)


def _fenced(text: str) -> str:
    """A text with its indented blocks as code."""
    return _BLOCK.sub(lambda match: f"```yaml\n{dedent(match[0]).strip()}\n```\n", text).rstrip()
