"""Records become rows and the same records again; the flat table has a row per issue."""

import copy
import datetime as dt
import io
import json
import random
from contextlib import suppress
from decimal import Decimal
from itertools import islice
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imr_schema import Case, decode, dumps, encode, fast_path, loads
from imr_schema._json.edits import changed
from imr_schema._records.kinds import OneOf
from imr_schema._records.records import shape
from imr_schema.examine import examine, examine_text
from imr_schema.example import DOCUMENT
from imr_schema.model.codes import CriterionKind
from imr_schema.streams import inputs
from imr_schema.tables import (
    CASE_SCHEMA,
    FORMATS,
    ISSUE_SCHEMA,
    TableFormat,
    case_rows,
    files,
    issue_rows,
    json_texts,
    read_blocks,
)
from imr_schema.tables.footer import most_values_of_groups
from imr_schema.tables.rows import json_rows, row_text, rows_of, sizes, text_rows
from imr_schema.testing.near_misses import every_near_miss
from imr_schema.testing.strategies import cases

CASE = decode(DOCUMENT)
BARE = decode({"schema_version": "1.0", "status": "in-review", "issues": []})
SUFFIXES = sorted(FORMATS)
LIMIT = 1 << 20


def file_of(*made: Case, suffix: str, flat: bool = False) -> bytes:
    """The bytes of a table, each case written by itself."""
    stream, table = io.BytesIO(), TableFormat(suffix, flat)
    with table.open_writer(stream) as write:
        for case in made:
            write(table.encode([table.row(examine(encode(case)))]))
    return stream.getvalue()


def read(content: bytes, suffix: str, limit: int = LIMIT) -> list[bytes]:
    return [text.content for block in read_blocks(io.BytesIO(content), limit, suffix=suffix) for text in block.texts()]


def parquet_of(table: pa.Table) -> bytes:
    stream = io.BytesIO()
    pq.write_table(table, stream)
    return stream.getvalue()


def table_with(**columns: Any) -> bytes:
    """A Parquet file of one row, written by another program."""
    least = {"schema_version": ["1.0"], "status": ["in-review"], "issues": pa.array([[]], pa.list_(pa.null()))}
    return parquet_of(pa.table(least | columns))


def findings_of(content: bytes) -> list[tuple[str, str]]:
    (text,) = read(content, ".parquet")
    return [(finding.pointer, finding.rule) for finding in examine_text(text).findings]


@pytest.fixture
def small_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_ROW_GROUP_BYTES", 1)


# Rows that are records


@settings(max_examples=50)
@given(st.lists(cases(), max_size=4))
def test_records_survive_a_round_trip_through_rows(made: list[Case]) -> None:
    rows = case_rows(made)
    rows.validate(full=True)
    assert rows.schema.equals(CASE_SCHEMA, check_metadata=True)
    back = [loads(text) for text in json_texts(rows)]
    assert [dumps(case) for case in back] == [dumps(case) for case in made]


@settings(max_examples=15)
@given(st.lists(cases(), max_size=4), st.sampled_from(SUFFIXES))
def test_records_survive_a_round_trip_through_a_file(made: list[Case], suffix: str) -> None:
    assert [loads(text) for text in read(file_of(*made, suffix=suffix), suffix)] == made


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {("reviewer", "licensed_states"): ["OR", "CA"]},
        {("reviewer", "certifications"): ["b", "a"]},
        {("issues", 1, "request", "sites"): [{"region": "ankle"}, {"region": "neck"}]},
        {("issues", 1, "request", "sites"): [{"region": "neck"}, {"region": "neck", "levels": []}]},
        {("issues", 1, "request", "sites"): [{"region": "neck", "levels": ["C5", "C4-5"]}]},
        {("issues", 0, "request", "quantity", "value"): 4.0},
        {("diagnoses",): [], ("program",): "ca-dwc-imr", ("patient", "age"): 47.0},
        {("issues",): [], ("status",): "in-review"},
        {("extensions",): {"b": [1.0, {}], "a": None}},
    ],
)
def test_a_record_as_it_was_read_has_the_row_of_its_case(changes: Any) -> None:
    document = changed(DOCUMENT, changes)
    expected = case_rows([decode(document, draft=True)])
    assert rows_of(text_rows([row_text(examine(document))])).equals(expected)
    for indent in (None, 1):
        text = json.dumps(document, indent=indent, ensure_ascii=indent is None).encode()
        assert rows_of(text_rows([row_text(fast_path.examine_text(text))])).equals(expected)


@pytest.mark.parametrize("name", ["extensions", "status", "age"])
def test_a_name_written_with_escapes_is_the_same_member(name: str) -> None:
    document = changed(DOCUMENT, {("extensions",): {"a": [1]}})
    text = json.dumps(document).replace(f'"{name}"', f'"\\u{ord(name[0]):04x}{name[1:]}"').encode()
    assert rows_of(text_rows([row_text(fast_path.examine_text(text))])).equals(case_rows([decode(document)]))


def test_valid_near_misses_have_the_rows_of_their_cases() -> None:
    examined = [
        fast_path.examine_text(json.dumps(each.document).encode()) for each in islice(every_near_miss(), None, None, 41)
    ]
    valid = [each for each in examined if each.case]
    rows = rows_of(text_rows(map(row_text, valid)))
    assert rows.equals(case_rows(each.case for each in valid if each.case))
    assert len(rows) > 20


def test_an_empty_object_is_not_an_absent_one() -> None:
    document: dict[str, Any] = {"schema_version": "1.0", "status": "in-review", "dates": {}, "issues": []}
    (text,) = json_texts(case_rows([decode(document)]))
    assert dumps(loads(text)) == json.dumps(document, separators=(",", ":"))


def test_extensions_keep_their_nulls_and_numbers() -> None:
    document = DOCUMENT | {"extensions": {"a": [None, 1e-7, {"b": None}], "": "é\n"}}
    assert [loads(text) for text in json_texts(case_rows([decode(document)]))] == [decode(document)]


def test_the_columns_are_the_members_of_the_format() -> None:
    assert CASE_SCHEMA.names == list(shape(Case).members)
    assert CASE_SCHEMA.field("dates").type.field("decided").type == pa.date32()
    assert CASE_SCHEMA.field("patient").type.field("age").metadata[b"unit"] == b"years"
    assert CASE_SCHEMA.field("case_number").metadata[b"description"] == b"The review organization's case number."


def test_a_code_is_a_dictionary_of_all_codes_in_every_batch() -> None:
    kind = shape(Case).members["status"].kind
    assert isinstance(kind, OneOf)
    for made in (CASE, BARE):
        assert case_rows([made])["status"].dictionary.to_pylist() == kind.allowed


def test_an_absent_member_is_null_unless_its_default_is_false() -> None:
    bare, whole = case_rows([BARE, CASE]).to_pylist()
    assert bare["dates"] is None
    assert whole["issues"][1]["request"]["adjunct_to_surgery"] is True
    assert whole["issues"][0]["request"]["adjunct_to_surgery"] is False
    assert whole["issues"][1]["determination"]["guidelines"] == []
    assert whole["issues"][1]["utilization_review"]["guidelines"] is None


# Rows that are issues


def test_a_flat_row_is_an_issue_with_the_data_of_its_case() -> None:
    rows = issue_rows([CASE, BARE, CASE]).to_pylist()
    assert [row["number"] for row in rows] == [1, 2, 3, 1, 2, 3]
    for row, issue in zip(rows, CASE.issues * 2, strict=True):
        assert row["case_number"] == CASE.case_number
        assert row["dates_decided"] == dt.date(2016, 12, 20)
        assert row["request_category"] == issue.request.category.value
        assert row["request_quantity_value"] == (issue.request.quantity and issue.request.quantity.value)
        assert row["utilization_review_authorized_quantity_value"] == (2 if issue.number == 1 else None)
        assert [cited["title"] for cited in row["determination_guidelines"]] == [
            cited.title for cited in (issue.determination.guidelines if issue.determination else ())
        ]


def test_a_flat_row_tells_which_kinds_of_criteria_were_not_met() -> None:
    missed = {"description": "No plan is given", "finding": "not-documented", "kind": "documentation"}
    failed = {"description": "no deficit", "finding": "not-met", "kind": "clinical-findings"}
    determination = DOCUMENT["issues"][0]["determination"]
    document = copy.deepcopy(DOCUMENT)
    document["issues"][0]["determination"] = determination | {"criteria": [*determination["criteria"], missed, failed]}
    rows = [
        {name.removeprefix("unmet_"): value for name, value in row.items() if name.startswith("unmet_")}
        for row in issue_rows([CASE, decode(document)]).to_pylist()
    ]
    assert [*rows[0]] == [kind.value.replace("-", "_") for kind in CriterionKind]
    assert {*rows[0].values()} == {False}  # both criteria are met
    assert {*rows[1].values()} == {*rows[4].values()} == {None}  # no criteria are on record
    assert [name for name, unmet in rows[3].items() if unmet] == ["clinical_findings", "documentation"]


def test_flat_columns_have_unique_names_and_no_structs_outside_lists() -> None:
    assert len(set(ISSUE_SCHEMA.names)) == len(ISSUE_SCHEMA.names)
    assert not any(pa.types.is_struct(field.type) for field in ISSUE_SCHEMA)
    assert ISSUE_SCHEMA.field("patient_age").metadata == CASE_SCHEMA.field("patient").type.field("age").metadata


@settings(max_examples=25)
@given(st.lists(cases(), max_size=3))
def test_there_is_a_row_for_every_issue_and_no_other(made: list[Case]) -> None:
    rows = issue_rows(made)
    rows.validate(full=True)
    assert rows.schema.equals(ISSUE_SCHEMA, check_metadata=True)
    assert rows["heading"].to_pylist() == [issue.heading for case in made for issue in case.issues]


# Files


@pytest.mark.usefixtures("small_groups")
@pytest.mark.parametrize("flat", [False, True])
def test_pyarrow_reads_a_file_of_several_row_groups(flat: bool) -> None:
    content = file_of(CASE, BARE, CASE, suffix=".parquet", flat=flat)
    assert pq.ParquetFile(io.BytesIO(content)).num_row_groups > 1
    table = pq.read_table(io.BytesIO(content))
    made = (issue_rows if flat else case_rows)([CASE, BARE, CASE])
    assert table.to_pylist() == made.to_pylist()
    assert table.schema.equals(made.schema, check_metadata=True)


@pytest.mark.usefixtures("small_groups")
def test_an_arrow_file_of_several_batches_has_one_dictionary_of_each_code_list() -> None:
    content = file_of(CASE, BARE, suffix=".arrow")
    assert pa.ipc.open_file(io.BytesIO(content)).num_record_batches > 1
    assert [loads(text) for text in read(content, ".arrow")] == [CASE, BARE]


def test_small_batches_become_one_row_group() -> None:
    assert pq.ParquetFile(io.BytesIO(file_of(CASE, BARE, CASE, suffix=".parquet"))).num_row_groups == 1


def test_a_table_without_rows_can_be_written_and_read() -> None:
    for suffix in SUFFIXES:
        assert read(file_of(suffix=suffix), suffix) == []


def test_large_batches_are_read_in_parts_and_rows_are_counted_across_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_BATCH_ROWS", 2)
    for suffix in SUFFIXES:
        stream = io.BytesIO()
        with TableFormat(suffix, flat=False).open_writer(stream) as write:
            write(json_rows(map(encode, [CASE, BARE, CASE])))
        found = [[text.line for text in block.texts()] for block in read_blocks(stream, LIMIT, suffix=suffix)]
        assert found == [[1, 2], [3]]


def test_a_record_that_is_too_long_is_reported() -> None:
    content = file_of(BARE, CASE, suffix=".parquet")
    (block,) = read_blocks(io.BytesIO(content), 100, suffix=".parquet")
    short, long = block.texts()
    assert (short.problem, long.content) == (None, b"")
    assert long.problem is not None
    assert long.problem.rule == "record-too-large"


def bytes_of(table: pa.Table, suffix: str, **options: Any) -> bytes:
    """A file as another program writes it."""
    stream = io.BytesIO()
    if suffix == ".parquet":
        pq.write_table(table, stream, compression="zstd", **options)
    else:
        with pa.ipc.new_file(stream, table.schema) as writer:
            writer.write_table(table)
    return stream.getvalue()


def shared(text: str, rows: int) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), pa.array([text]))


def table_of(rows: int, **columns: Any) -> pa.Table:
    return pa.table(
        {"schema_version": ["1.0"] * rows, "status": ["in-review"] * rows, "issues": [[]] * rows, **columns}
    )


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_text_that_many_rows_share_is_repeated_for_few_of_them_at_a_time(suffix: str) -> None:
    headings = pa.StructArray.from_arrays([shared("h" * 300_000, 600)], ["heading"])
    issues = pa.ListArray.from_arrays(pa.array(range(0, 601, 3), pa.int32()), headings)
    for columns in ({"issues": issues}, {"clinical_summary": shared("s" * 900_000, 200)}):
        content = bytes_of(table_of(200, **columns), suffix)
        blocks = list(islice(read_blocks(io.BytesIO(content), LIMIT, suffix=suffix), 5))
        assert [len(block.records) for block in blocks] == [5] * 5
        assert all(len(text.content) > 900_000 for block in blocks for text in block.texts())
        assert [text.line for block in blocks for text in block.texts()] == list(range(1, 26))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_row_beyond_the_limit_is_never_made(suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    content = bytes_of(table_of(200, clinical_summary=shared("s" * 1000, 200)), suffix)
    monkeypatch.setattr(files, "json_texts", lambda rows: iter(range(len(rows))))
    found = [text for block in read_blocks(io.BytesIO(content), 999, suffix=suffix) for text in block.texts()]
    assert {text.problem.rule for text in found if text.problem} == {"record-too-large"}
    assert [text.line for text in found] == list(range(1, 201))


def test_a_table_that_expands_without_measure_is_refused() -> None:
    rows = table_of(60, clinical_summary=["s" * 1_000_000] * 60)
    assert "expands" in refusal(bytes_of(rows, ".parquet", use_dictionary=False))


def one_row_with(column: pa.Array, suffix: str, compression: str | None = None) -> bytes:
    """A table of one record with a column that records do not have."""
    table = pa.table(case_rows([CASE])).append_column("more", column)
    if suffix == ".parquet":
        return parquet_of(table)
    stream = io.BytesIO()
    with pa.ipc.new_file(stream, table.schema, options=pa.ipc.IpcWriteOptions(compression=compression)) as writer:
        writer.write_table(table)
    return stream.getvalue()


MANY = 5_000_000
LONG_LISTS = {
    "nulls": lambda: pa.nulls(MANY),
    "nulls of a type": lambda: pa.nulls(MANY, pa.int8()),
    "structs": lambda: pa.StructArray.from_arrays([pa.nulls(MANY, pa.int8())], names=["a"]),
    "lists": lambda: pa.ListArray.from_arrays(pa.array([0] * MANY + [0], pa.int32()), pa.nulls(0)),
}


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("items", LONG_LISTS)
def test_a_list_longer_than_any_record_is_refused_before_memory_is_taken(items: str, suffix: str) -> None:
    column = pa.ListArray.from_arrays(pa.array([0, MANY], pa.int32()), LONG_LISTS[items]())
    with pytest.raises(OSError, match="more items than a record can hold"):
        read(one_row_with(column, suffix), suffix)


@pytest.mark.parametrize("compression", [None, "zstd", "lz4"])
def test_an_arrow_file_with_a_batch_of_great_size_is_refused(compression: str | None) -> None:
    content = one_row_with(pa.array(["a" * 110_000_000]), ".arrow", compression)
    with pytest.raises(OSError, match="a batch of this table takes more than 100 MB"):
        read(content, ".arrow")


def test_dictionaries_count_as_a_part_of_the_batch_they_are_read_with() -> None:
    table = pa.table(case_rows([CASE]))
    for name in "abc":
        table = table.append_column(name, pa.array(["a" * 40_000_000]).dictionary_encode())
    stream = io.BytesIO()
    with pa.ipc.new_file(stream, table.schema) as writer:
        writer.write_table(table)
    with pytest.raises(OSError, match="a batch of this table takes more than 100 MB"):
        read(stream.getvalue(), ".arrow")


def test_an_arrow_file_of_any_size_is_read_batch_by_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    stream, batch = io.BytesIO(), case_rows([CASE])
    with pa.ipc.new_file(stream, batch.schema) as writer:
        for _ in range(20):
            writer.write_batch(batch)
    monkeypatch.setattr(files, "_MOST_BATCH", len(stream.getvalue()) // 2)
    assert [dumps(loads(text)) for text in read(stream.getvalue(), ".arrow")] == [dumps(CASE)] * 20


@pytest.mark.parametrize("compression", ["zstd", "lz4"])
def test_a_compressed_arrow_file_is_read(compression: str) -> None:
    stream, batch = io.BytesIO(), case_rows([CASE] * 20)
    with pa.ipc.new_file(stream, batch.schema, options=pa.ipc.IpcWriteOptions(compression=compression)) as writer:
        writer.write_batch(batch)
    assert [dumps(loads(text)) for text in read(stream.getvalue(), ".arrow")] == [dumps(CASE)] * 20


def test_a_stream_of_arrow_is_refused_as_what_it_is() -> None:
    stream, batch = io.BytesIO(), case_rows([CASE])
    with pa.ipc.new_stream(stream, batch.schema) as writer:
        writer.write_batch(batch)
    with pytest.raises(OSError, match="a stream of Arrow, not a file"):
        read(stream.getvalue(), ".arrow")


def test_the_footer_of_a_parquet_file_is_read_as_pyarrow_reads_it() -> None:
    stream = io.BytesIO()
    table = pa.table(case_rows([CASE, BARE] * 30)).replace_schema_metadata({"a": "b"})
    pq.write_table(table, stream, row_group_size=17, write_page_index=True)
    metadata = pq.ParquetFile(stream).metadata
    groups = [metadata.row_group(number) for number in range(metadata.num_row_groups)]
    assert most_values_of_groups(stream) == [
        max(group.column(number).num_values for number in range(group.num_columns)) for group in groups
    ]


@pytest.mark.parametrize(
    "column",
    [
        pa.FixedSizeListArray.from_arrays(pa.nulls(MANY), MANY),
        pa.ListViewArray.from_arrays(pa.array([0], pa.int32()), pa.array([MANY], pa.int32()), pa.nulls(MANY)),
        pa.UnionArray.from_sparse(pa.array([0], pa.int8()), [pa.array([1])]),
    ],
    ids=lambda column: str(column.type)[:20],
)
def test_a_column_of_a_nested_type_that_no_member_has_is_refused(column: pa.Array) -> None:
    with pytest.raises(OSError, match="a type that no member of a record has"):
        read(one_row_with(column, ".arrow"), ".arrow")


def test_large_row_groups_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_SMALL_GROUP", 0)
    monkeypatch.setattr(files, "_FEW_ROWS", 2)
    content = file_of(CASE, BARE, CASE, suffix=".parquet")
    assert [loads(text) for text in read(content, ".parquet")] == [CASE, BARE, CASE]


@given(st.lists(cases(), min_size=1, max_size=3))
@settings(max_examples=20)
def test_the_estimated_size_of_a_row_is_at_most_the_length_of_its_text(made: list[Case]) -> None:
    rows = case_rows(made)
    lengths = [len(text) for text in json_texts(rows)]
    estimated = sizes(rows.to_struct_array()).to_pylist()
    assert all(estimate <= length for estimate, length in zip(estimated, lengths, strict=True))
    assert all(estimate > length / 5 for estimate, length in zip(estimated, lengths, strict=True) if length > 1000)


@pytest.mark.parametrize(
    "values",
    [
        pa.array([2**31 - 1], pa.date32()),
        pa.array([-(2**31)], pa.date32()),
        pa.array([2**62], pa.timestamp("s")),
        pa.array([2**62], pa.timestamp("us", tz="UTC")),
        pa.array([1], pa.timestamp("ns")),
        pa.array([1], pa.timestamp("us", tz="Nowhere/Land")),
        pa.array([2**62], pa.duration("s")),
        pa.array([1], pa.duration("ns")),
        pa.array([1], pa.time64("ns")),
        pa.array([(1, 2, 3)], pa.month_day_nano_interval()),
        pa.array([1.5], pa.float32()).cast(pa.float16()),
        pa.array([b"a"], pa.binary(1)),
        pa.array([[("a", 1), ("a", 2)]], pa.map_(pa.string(), pa.int64())),
        pa.StructArray.from_arrays([pa.array([1]), pa.array([2])], ["age", "age"]),
    ],
    ids=lambda values: str(values.type),
)
def test_a_value_that_python_or_json_does_not_have_makes_the_file_unreadable(values: pa.Array) -> None:
    for column in (values, pa.StructArray.from_arrays([values], ["injury"])):
        content = bytes_of(table_of(1, dates=column), ".arrow")
        texts: list[bytes] = []
        with suppress(OSError):
            texts = read(content, ".arrow")
        assert not any(examine_text(text).is_valid for text in texts)
        assert texts or "JSON does not have" in refusal(content, ".arrow")


def test_the_known_suffixes_can_be_read() -> None:
    assert sorted(inputs.TABLES) == SUFFIXES


# Tables from other programs


def test_columns_of_equivalent_types_are_read() -> None:
    content = table_with(
        case_number=pa.array(["CM16-0000001"], pa.large_string()),
        dates=pa.array([{"injury": "2016-01-31"}]),
        patient=pa.array([{"age": 47.0}]),
        extensions=pa.array([{"mine": 1}]),
    )
    (text,) = read(content, ".parquet")
    case = loads(text)
    assert case.dates is not None
    assert case.dates.injury == dt.date(2016, 1, 31)
    assert dumps(case).endswith('"patient":{"age":47},"issues":[],"extensions":{"mine":1}}')


def test_invalid_rows_have_findings() -> None:
    assert findings_of(table_with(colour=["red"])) == [("", "additionalProperties")]
    assert findings_of(table_with(status=["open"])) == [("/status", "enum")]
    assert findings_of(table_with(status=pa.array([None], pa.string()))) == [("/status", "required")]
    assert findings_of(table_with(diagnoses=pa.array([[None]], pa.list_(pa.null())))) == [("/diagnoses/0", "type")]
    assert findings_of(table_with(extensions=["{"])) == [("/extensions", "type")]
    assert findings_of(table_with(extensions=['{"a": 1, "a": 2}'])) == [("/extensions", "type")]
    assert findings_of(table_with(patient=pa.array([{"age": float("nan")}]))) != []
    moment = pa.array([{"injury": dt.datetime(2016, 1, 31, tzinfo=dt.UTC)}])
    assert findings_of(table_with(dates=moment)) == [("/dates/injury", "maxLength")]


def refusal(content: bytes, suffix: str = ".parquet") -> str:
    with pytest.raises(OSError, match=r"\S") as caught:
        read(content, suffix)
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    return str(caught.value.strerror)


def test_a_table_that_does_not_contain_records_is_refused() -> None:
    assert refusal(file_of(CASE, suffix=".parquet", flat=True)) == ("not a table of records: it has no column `issues`")
    twice = pa.table(
        [["1.0"], ["in-review"], [[""]], ["a"], ["b"]], [*("schema_version", "status", "issues"), "a", "a"]
    )
    assert refusal(parquet_of(twice)) == "two columns of this table have the same name"
    for value in (Decimal("1.5"), b"bytes", dt.time(12)):
        assert refusal(table_with(case_number=[value])) == "a column of this table has a type that JSON does not have"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_damaged_file_is_refused_or_read_but_never_breaks_the_reader(suffix: str) -> None:
    content = file_of(CASE, BARE, suffix=suffix)
    chance = random.Random(1)  # noqa: S311 - nothing is kept secret
    assert "damaged or cut off" in refusal(b"", suffix)
    assert "damaged or cut off" in refusal(content[: len(content) // 2], suffix)
    refused = 0
    for _ in range(100):
        damaged = bytearray(content)
        damaged[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        try:
            read(bytes(damaged), suffix)
        except OSError:
            refused += 1
    assert refused


def test_a_table_cannot_be_read_from_a_pipe() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    with pytest.raises(OSError, match="not from a pipe"):
        list(read_blocks(Pipe(), LIMIT, suffix=".parquet"))


def test_a_disk_error_is_raised_unchanged() -> None:
    class Disk(io.BytesIO):
        def read(self, _: int | None = -1, /) -> bytes:
            raise OSError(5, "the disk is broken")

    with pytest.raises(OSError, match="the disk is broken"):
        list(read_blocks(Disk(file_of(CASE, suffix=".parquet")), LIMIT, suffix=".parquet"))
