"""Records as Rust: a type with the members that rules need, and a function that reads and checks each record."""

from collections.abc import Collection, Iterable, Iterator

import attrs

from imr_schema._records.codes import Code
from imr_schema._records.comparisons import parts_of
from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Open, Sequence, Text
from imr_schema._records.predicates import Matches
from imr_schema._records.records import Member, Nested, shape, ways_down
from imr_schema._records.rule import Rule
from imr_schema.publish.native.conditions import Kept, Place, broken, number
from imr_schema.publish.native.names import code_name, constant, pattern_name, snake
from imr_schema.publish.native.patterns import automaton, parsed
from imr_schema.rules.privacy import is_free

_MOST_MEMBERS = 32


def within(record: type) -> list[type]:
    """The records within a record, and itself: each after those that are in it."""
    found: dict[type, None] = {}
    for _, nested, _ in ways_down(record):
        found.update(dict.fromkeys(within(nested)))
    return [*found, record]


def kinds(records: Iterable[type]) -> Iterator[Kind]:
    """The kinds of all members; of lists, those of their items too."""
    for record in records:
        for member in shape(record).members.values():
            yield member.kind
            if isinstance(member.kind, Sequence):
                yield member.kind.item


def code_lists(records: Iterable[type]) -> Iterator[str]:
    """Make a number for every code, the same in all lists, and for each list the function that knows its codes."""
    lists = dict.fromkeys(kind.codes for kind in kinds(records) if isinstance(kind, OneOf))
    every = dict.fromkeys(code.value for codes in lists for code in codes)
    if len(set(map(code_name, every))) < len(every):
        raise ValueError("two codes have one name in Rust")
    numbers = "".join(
        f"    pub const {code_name(code).removeprefix('code::')}: Code = {place};\n" for place, code in enumerate(every)
    )
    yield f"/// How many codes there are.\npub const CODES: usize = {len(every)};\n"
    yield f"mod code {{\n    use crate::values::Code;\n\n{numbers}}}\n"
    yield from map(_code_list, lists)


def _code_list(codes: type[Code]) -> str:
    arms = "".join(f'        b"{code.value}" => {code_name(code.value)},\n' for code in codes)
    return (
        f"fn {snake(codes.__name__)}(word: &[u8]) -> Option<Code> {{\n"
        f"    Some(match word {{\n{arms}        _ => return None,\n    }})\n}}\n"
    )


def patterns(records: Iterable[type], rules: Iterable[Rule]) -> Iterator[str]:
    """Make the automaton of every pattern of a text and of a rule."""
    texts = (kind.pattern for kind in kinds(records) if isinstance(kind, Text) and kind.pattern)
    demands = (part.pattern for rule in rules for part in parts_of(rule.demand) if isinstance(part, Matches))
    for pattern in dict.fromkeys((*texts, *demands)):
        yield f"/// `{pattern}`\nstatic {pattern_name(pattern)}: Pattern = {automaton(parsed(pattern)).rust()};\n"


def record_readers(root: type, rules: Collection[Rule], kept: Iterable[tuple[type, str]]) -> Iterator[str]:
    """Make a type and a reading function of every record within a record.

    Args:
        root: The record.
        rules: The rules that they have to meet.
        kept: Members that are kept in memory even if no rule needs them.
    """
    records = within(root)
    memory = _Memory({*kept})
    for kind in kinds(records):
        if isinstance(kind, Sequence) and kind.is_set and isinstance(kind.item, Nested):  # its items are compared
            memory.kept.update((each, name) for each in within(kind.item.record) for name in shape(each).members)
    conditions = {
        record: [
            f"    // {rule.id}\n    if {condition} {{\n        return None;\n    }}\n"
            for rule in rules
            if record in rule.about
            for condition in broken(rule, Place("record", Nested(record), memory.kept))
        ]
        for record in records
    }
    for record in records:
        yield from memory.reader(record, conditions[record])


@attrs.frozen
class _Memory:
    """The members of records that are kept in memory.

    Attributes:
        kept: Record and name of each member.
    """

    kept: Kept

    def reader(self, record: type, conditions: list[str]) -> Iterator[str]:
        """Write the type of a record, and the function that reads one and rejects it if any of the conditions holds."""
        members = shape(record).members.values()
        if len(members) > _MOST_MEMBERS:
            raise ValueError(f"{record.__name__} has too many members")
        fields = "".join(
            f"    {each.name}: {self._type_of(each.kind)},\n" for each in members if (record, each.name) in self.kept
        )
        marks = "".join(f"    const {constant(each.name)}: u32 = 1 << {each.place};\n" for each in members)
        yield f"#[derive(Default, PartialEq)]\nstruct {self._type(record)} {{\n    seen: u32,\n{fields}}}\n"
        yield (
            f"impl {self._type(record, '_')} {{\n{marks}\n"
            "    fn has(&self, member: u32) -> bool {\n        self.seen & member != 0\n    }\n}\n"
        )
        names = "".join(f'    Name::new(b"\\"{each.name}\\":"),\n' for each in members)
        yield f"static {constant(snake(record.__name__))}: [Name; {len(members)}] = [\n{names}];\n"
        arms = "".join(self._arm(record, each) for each in members)
        required = " | ".join(f"{record.__name__}::{constant(each.name)}" for each in members if each.required)
        yield (
            f"fn read_{snake(record.__name__)}<'a>(r: &mut Reader<'a>) -> Option<{self._type(record)}> {{\n"
            f"    let mut record = {record.__name__}::default();\n"
            "    let mut more = r.object()?;\n"
            "    while more {\n"
            f"        match r.member(&{constant(snake(record.__name__))}, &mut record.seen)? {{\n"
            f"{arms}"
            "            _ => return None,\n"
            "        }\n"
            "        more = r.next_member()?;\n"
            "    }\n"
            f"{_unless_all(required) if required else ''}"
            f"{''.join(conditions)}"
            "    Some(record)\n}\n"
        )

    def _arm(self, record: type, member: Member) -> str:
        read = self._read(member.kind, is_kept=(record, member.name) in self.kept, is_free=is_free(member))
        if (record, member.name) in self.kept:
            is_optional = not isinstance(member.kind, Nested | Sequence)
            read = f"record.{member.name} = {f'Some({read}?)' if is_optional else f'{read}?'}"
        else:
            read = f"_ = {read}?"
        return f"            {member.place} => {read}, // {member.name}\n"

    def _borrows(self, record: type) -> bool:
        """Whether the kept members of a record borrow from the text."""
        kept = [member.kind for name, member in shape(record).members.items() if (record, name) in self.kept]
        items = [kind.item if isinstance(kind, Sequence) else kind for kind in kept]
        return any(
            isinstance(kind, Text) or (isinstance(kind, Nested) and self._borrows(kind.record)) for kind in items
        )

    def _type(self, record: type, life: str = "a") -> str:
        return f"{record.__name__}<'{life}>" if self._borrows(record) else record.__name__

    def _type_of(self, kind: Kind) -> str:
        if isinstance(kind, Sequence):
            return "Codes" if isinstance(kind.item, OneOf) else f"Vec<{self._item_type(kind.item)}>"
        return self._type(kind.record) if isinstance(kind, Nested) else f"Option<{self._item_type(kind)}>"

    def _item_type(self, kind: Kind) -> str:
        if isinstance(kind, Nested):
            return self._type(kind.record)
        return {OneOf: "Code", Boolean: "bool", Date: "Day", Text: "&'a [u8]", Open: "()"}.get(type(kind), "f64")

    def _read(self, kind: Kind, *, is_kept: bool, is_free: bool) -> str:
        """Write the expression that reads a value; it is `None` if the value breaks a constraint."""
        match kind:
            case Nested(record):
                return f"read_{snake(record.__name__)}(r)"
            case Text():
                return self._read_text(kind, is_kept=is_kept, is_free=is_free)
            case Sequence():
                return self._read_list(kind, is_kept=is_kept, is_free=is_free)
        return _read_scalar(kind)

    def _read_text(self, kind: Text, *, is_kept: bool, is_free: bool) -> str:
        arguments = f"Lines::{'Many' if kind.long else 'One'}, {str(is_free).lower()}"
        if kind.pattern:
            return f"r.text_like({arguments}, &{pattern_name(kind.pattern)})"
        if kind.most:
            return f"r.text_kept({arguments}).filter(|text| is_at_most(text, {kind.most}))"
        return f"r.text_kept({arguments})" if is_kept else f"r.text({arguments})"

    def _read_list(self, kind: Sequence, *, is_kept: bool, is_free: bool) -> str:
        if not is_kept and not kind.is_set:
            read = self._read(kind.item, is_kept=False, is_free=is_free)
            is_enough = f".filter(|&count| count >= {kind.least})" if kind.least else ""
            return f"r.items(|r| {read}.map(|_| ())){is_enough}"
        read, is_codes = self._read(kind.item, is_kept=True, is_free=is_free), isinstance(kind.item, OneOf)
        conditions = [f"items.len() >= {kind.least}"] if kind.least else []
        if kind.is_set:
            conditions.append("items.are_unique()" if is_codes else "are_unique(items)")
        is_good = f".filter(|items| {' && '.join(conditions)})" if conditions else ""
        return f"r.list::<_, {'Codes' if is_codes else 'Vec<_>'}>(|r| {read}){is_good}"


def _read_scalar(kind: Kind) -> str:
    match kind:
        case OneOf(codes):
            return f"{snake(codes.__name__)}(r.word()?)"
        case Integer(least, most):
            return f"between(r.integer()?, {number(least)}, {number(most)})"
        case Number(above, most):
            return f"above(r.number()?, {number(above)}, {number(most)})"
    return {Boolean: "r.boolean()", Date: "r.day()", Open: "r.any_object()"}[type(kind)]


def _unless_all(required: str) -> str:
    return (
        f"    let required = {required};\n    if record.seen & required != required {{\n        return None;\n    }}\n"
    )
