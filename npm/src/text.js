// JSON text: the value, or everything that is wrong with the text, with line and column.

import { unknownNames } from "./constraints.js";
import { declared } from "./declared.js";
import { examine } from "./examine.js";
import { offsetsOf, walk } from "./scanner.js";
import { known, membersOf } from "./shapes.js";
import { capped, problemAt } from "./values.js";

const { problems } = declared;
const MARK = "\ufeff";

/** Tells where offsets stand: line and column, both from 1; a column is a character, not a unit of UTF-16. */
function positions(text, firstLine) {
  const ends = [];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) ends.push(end);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] < offset) low = middle + 1;
      else high = middle;
    }
    const start = low ? ends[low - 1] + 1 : 0;
    return { line: firstLine + low, column: [...text.slice(start, offset)].length + 1 };
  };
}

/** The encoding of bytes: by a byte-order mark, or by two ASCII characters, with which JSON begins. */
function encodingOf(bytes) {
  const begins = (...mark) => mark.every((byte, place) => bytes[place] === byte);
  const isLike = (pattern) => bytes.length >= pattern.length && [...pattern].every((sign, place) => (sign === "0") === !bytes[place]);
  if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff) || isLike("x000x000") || isLike("000x000x")) return "UTF-32";
  return begins(0xff, 0xfe) || begins(0xfe, 0xff) || isLike("x0x0") || isLike("0x0x") ? "UTF-16" : "UTF-8";
}

/** Where bytes stop to be UTF-8: the length of all of them if they do not. */
function endOfUtf8(bytes) {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at];
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
    if (more < 0) return at;
    for (let place = 1; place <= more; place += 1) {
      const byte = bytes[at + place];
      const least = place === 1 ? ({ 0xe0: 0xa0, 0xf0: 0x90 }[lead] ?? 0x80) : 0x80;
      const most = place === 1 ? ({ 0xed: 0x9f, 0xf4: 0x8f }[lead] ?? 0xbf) : 0xbf;
      if (byte === undefined || byte < least || byte > most) return at;
    }
    at += more + 1;
  }
  return at;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function* problemsOf(raw, line) {
  let text = raw;
  if (typeof raw !== "string") {
    const encoding = encodingOf(raw);
    if (encoding !== "UTF-8") {
      yield { ...problemAt(problems.other_encoding, [], { encoding }), line, column: 1 };
      return;
    }
    const end = endOfUtf8(raw);
    text = decoder.decode(raw.subarray(0, end));
    if (end < raw.length) {
      yield { ...problemAt(problems.not_utf_8, []), ...positions(text, line)(text.length) };
      return;
    }
  }
  if (text.startsWith(MARK)) {
    yield { ...problemAt(problems.mark, []), line, column: 1 };
    text = text.slice(MARK.length);
  }
  const place = positions(text, line);
  for (const [path, offset, problem] of walk(text)) yield { ...problemAt(problem, path), ...place(offset) };
}

/** The place of a finding in its document, down to an unknown member, whose name is data. */
function pathWithData(document, { path, rule, parameters }) {
  if (rule !== "additionalProperties") return path;
  let [kind, value] = [{ is: "Nested", record: declared.case }, document];
  for (const step of path) {
    kind = kind.is === "Sequence" ? kind.item : membersOf(kind.record).get(step).kind;
    value = value[step];
  }
  return [...path, unknownNames(value, membersOf(kind.record))[parameters.number - 1]];
}

/** Reads one JSON value: the value and its findings, with line and column. */
export function examineText(raw, line) {
  const problemsFound = capped(problemsOf(raw, line));
  if (problemsFound.length) {
    return { findings: problemsFound.map((finding) => ({ ...finding, path: known(finding.path)[0] })) };
  }
  const text = typeof raw === "string" ? raw : decoder.decode(raw);
  const document = JSON.parse(text);
  const findings = examine(document);
  const place = positions(text, line);
  const offsets = offsetsOf(text, findings.map((finding) => pathWithData(document, finding)));
  return { document, findings: findings.map((finding, index) => ({ ...finding, ...place(offsets[index]) })) };
}
