"""The manual page of the records: every member with its type, meaning, unit and source."""

from collections.abc import Iterator

from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Sequence, Text
from imr_schema._records.records import Member, Nested, shape
from imr_schema.exported_schema import words
from imr_schema.publish.manual.markdown import page, table
from imr_schema.publish.names import record_classes, slug
from imr_schema.rules import RULES


def render() -> str:
    """Make the page."""
    return page(
        "The record",
        "A record is one JSON object. Members without a value are left out: `null` is not allowed. Unknown members are "
        "not allowed either, except in `extensions`. Required members are in bold.",
        *(part for record in record_classes() for part in _section(record)),
    )


def _section(record: type) -> Iterator[str]:
    yield f"## {words(record.__name__)}"
    yield shape(record).description
    yield table(
        ("member", "type", "meaning"),
        ((_name(member), type_in_words(member.kind), _meaning(member)) for member in shape(record).members.values()),
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


def type_in_words(kind: Kind) -> str:
    """A kind of value in words, with links to what it refers to."""
    match kind:
        case Text(pattern, long):
            name = "long text" if long else "text"
            text = f"{name} matching `{pattern}`" if pattern else name
        case Date():
            text = "date"
        case Boolean():
            text = "true or false"
        case Integer(least, most):
            text = f"integer, {least:,} to {most:,}"
        case Number(above, most):
            text = f"number, more than {above:,}, up to {most:,}"
        case OneOf(codes):
            text = f"code: [{words(codes.__name__)}](codes.md#{slug(codes)})"
        case Nested(record):
            text = f"[{words(record.__name__)}](#{slug(record)})"
        case Sequence(item, least, is_set):
            text = f"{'set' if is_set else 'list'} of {type_in_words(item)}" + (f", {least} or more" if least else "")
        case _:  # Open
            text = "object, any JSON"
    return text
