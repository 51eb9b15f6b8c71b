"""The manual of the records: every member with its type, meaning, unit and source."""

from collections.abc import Iterator

from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Sequence, Text
from imr_schema._records.records import Member, Nested, shape
from imr_schema.json_schema import words
from imr_schema.publish.manual.markdown import page, table
from imr_schema.publish.words import records, slug
from imr_schema.rules import RULES


def text() -> str:
    """Make the page."""
    return page(
        "The record",
        "One JSON object is one case. Members that have no value are left out: `null` is refused everywhere. Unknown "
        "members are refused too, but for those of `extensions`. Members in bold are required.",
        *(part for record in records() for part in _section(record)),
    )


def _section(record: type) -> Iterator[str]:
    yield f"## {words(record.__name__)}"
    yield shape(record).description
    yield table(
        ("member", "type", "meaning"),
        ((_name(member), type_of(member.kind), _meaning(member)) for member in shape(record).members.values()),
    )
    if rules := [f"[{rule.id}](rules/{rule.id}.md)" for rule in RULES.values() if record in rule.about]:
        yield f"Rules: {', '.join(rules)}."


def _name(member: Member) -> str:
    return f"**`{member.name}`**" if member.required else f"`{member.name}`"


def _meaning(member: Member) -> str:
    note = member.note
    parts = [note.description]
    parts += [f"Unit: {note.unit}."] if note.unit else []
    parts += ["Default: false."] if member.default is False else []
    parts += [f"*{note.source}*"] if note.source else []
    return " ".join(parts)


def type_of(kind: Kind) -> str:
    """A kind of value in words, with links to what it refers to."""
    match kind:
        case Text(pattern, long):
            name = "long text" if long else "text"
            said = f"{name} that matches `{pattern}`" if pattern else name
        case Date():
            said = "date"
        case Boolean():
            said = "true or false"
        case Integer(least, most):
            said = f"integer, {least:,} to {most:,}"
        case Number(above, most):
            said = f"number, more than {above:,}, up to {most:,}"
        case OneOf(codes):
            said = f"code: [{words(codes.__name__)}](codes.md#{slug(codes)})"
        case Nested(record):
            said = f"[{words(record.__name__)}](#{slug(record)})"
        case Sequence(item, least, is_set):
            said = f"{'set' if is_set else 'list'} of {type_of(item)}" + (f", {least} or more" if least else "")
        case _:  # Open
            said = "object, any JSON"
    return said
