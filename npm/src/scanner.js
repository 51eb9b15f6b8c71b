// Reads JSON text token by token, and reports every problem with its place. It never recurses, and takes time
// linear in the text.

import { declared } from "./declared.js";
import { problemOfNumber } from "./values.js";

const { problems, mistakes } = declared;

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const WORD = /true|false|null/y;
const CONSTANT = /NaN|-?Infinity/y;
const AFTER_NUMBER = /[-+.\p{L}\p{N}_]/uy;
const AFTER_WORD = /[\p{L}\p{N}_]/uy;
const SPACE = new Set([" ", "\t", "\n", "\r"]);
const MARKS = new Set(["[", "]", "{", "}", ",", ":"]);

function matches(pattern, text, offset) {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** Where the body of a string that begins at an offset ends: at its quote, or at the first thing that may not stand there. */
function endOfBody(text, offset) {
  let at = offset + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) {
      const next = text[at + 1];
      if (next !== undefined && '"\\/bfnrt'.includes(next)) at += 2;
      else if (next === "u" && /^[0-9a-fA-F]{4}$/u.test(text.slice(at + 2, at + 6))) at += 6;
      else return at;
    } else if (code === 0x22 || code < 0x20 || Number.isNaN(code)) {
      return at;
    } else {
      at += 1;
    }
  }
}

/** The token at an offset, white space before it left aside: its kind, where it begins and where it ends. */
function tokenAt(text, from) {
  let at = from;
  while (SPACE.has(text[at])) at += 1;
  const first = text[at];
  if (first === undefined) return ["end", at, at];
  if (MARKS.has(first)) return [first, at, at + 1];
  if (first === '"') {
    const end = endOfBody(text, at);
    if (text[end] === '"') return ["string", at, end + 1];
  } else if (matches(NUMBER, text, at)) {
    const end = NUMBER.lastIndex;
    if (!matches(AFTER_NUMBER, text, end)) return ["number", at, end];
  } else {
    for (const [kind, pattern] of [
      ["word", WORD],
      ["constant", CONSTANT],
    ]) {
      if (!matches(pattern, text, at)) continue;
      const end = pattern.lastIndex;
      if (!matches(AFTER_WORD, text, end)) return [kind, at, end];
    }
  }
  return ["fault", at, at];
}

const expected = (words, ...kinds) => ({ words, kinds: new Set(kinds) });
const VALUES = ["[", "{", "string", "number", "word", "constant"];
const VALUE = expected("a value", ...VALUES);
const FIRST_ITEM = expected("a value or ']'", ...VALUES, "]");
const FIRST_NAME = expected("a member name in double quotes or '}'", "name", "}");
const NAME = expected("a member name in double quotes", "name");
const COLON = expected("':' after the member name", ":");
const AFTER_ITEM = expected("',' or ']'", ",", "]");
const AFTER_MEMBER = expected("',' or '}'", ",", "}");
const END = expected("the end of the text, after its one value", "end");
const FOLLOWS = { "[": FIRST_ITEM, "{": FIRST_NAME, name: COLON, ":": VALUE };

const naming = (problem, { words }) => ({ ...problem, parameters: { expected: words } });

/**
 * Splits a text into tokens as the grammar has them; where it is broken, a problem is the last.
 *
 * @returns of each token its kind (its mark, or name, string, number, word, constant or end), where it begins and ends,
 *   and the problem, if there is one
 */
function* tokens(text) {
  const afterValue = [END];
  let [next, last, end] = [VALUE, "", 0];
  for (;;) {
    let [kind, from, to] = tokenAt(text, end);
    if (kind === "string" && next.kinds.has("name")) kind = "name";
    if (!next.kinds.has(kind)) {
      if (kind === "end") yield [kind, end, end, end ? naming(problems.ends_early, next) : problems.empty];
      else if ("]}".includes(kind) && last === ",") yield [kind, end - 1, end, problems.trailing_comma];
      else yield [kind, ...unexpected(text, from, kind, next)];
      return;
    }
    if (kind === "[") afterValue.push(AFTER_ITEM);
    else if (kind === "{") afterValue.push(AFTER_MEMBER);
    else if (kind === "]" || kind === "}") afterValue.pop();
    next = kind === "," ? (next === AFTER_ITEM ? VALUE : NAME) : (FOLLOWS[kind] ?? afterValue.at(-1));
    [last, end] = [kind, to];
    yield [kind, from, to];
    if (kind === "end") return;
  }
}

/** What people write that is no JSON token, in the order in which it is recognized; the first four are of strings. */
const SPELT_WRONGLY = [
  /['`\u00b4\u2018-\u201f\u00ab\u00bb]/uy,
  /\/\/|\/\*|#/uy,
  /(?:true|false|null|none)(?![\p{L}\p{N}_])/iuy,
  /[-+.0-9]/uy,
  /[\p{L}\p{Nl}\p{No}_]/uy,
  /[\x00-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u200b-\u200f\u2060]/uy,
];

/** What is wrong where a token is none or is not the one expected. */
function unexpected(text, offset, kind, next) {
  if (kind === "fault" && (next.kinds.has("name") || next.kinds.has("string"))) {
    if (text[offset] === '"') {
      const end = endOfBody(text, offset);
      const rest = text.slice(end, end + 6);
      if (/^(?:\\(?:u[0-9a-fA-F]{0,3})?)?$/u.test(rest) && end + rest.length === text.length) {
        return [offset, end, mistakes[0]];
      }
      return [end, end, "\r\n".includes(text[end]) ? mistakes[1] : text[end] === "\\" ? mistakes[3] : mistakes[2]];
    }
    const spelt = SPELT_WRONGLY.findIndex((pattern) => matches(pattern, text, offset));
    if (spelt >= 0) return [offset, offset, mistakes[4 + spelt]];
  }
  return [offset, offset, naming(problems.unexpected, next)];
}

const HALVES =
  /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2}|[\ud800-\udfff])|\\./gu;

function* halfCharacters(text, from, to, problem) {
  const token = text.slice(from, to);
  if (token.isWellFormed() && !token.includes("\\u")) return;
  for (const found of token.matchAll(HALVES)) {
    if (found.groups.lone !== undefined) {
      yield [from + found.index, problem];
      return;
    }
  }
}

/** Tells whatever is wrong with a text, from left to right, each with its path and offset. */
export function* walk(text) {
  const path = [];
  const containers = [];
  for (const [kind, from, to, problem] of tokens(text)) {
    if (problem) {
      yield [[...path], from, problem];
    } else if (kind === "name") {
      const name = JSON.parse(text.slice(from, to));
      const { names } = containers.at(-1);
      path.push(name);
      if (names.has(name)) yield [[...path], from, problems.duplicate];
      for (const half of halfCharacters(text, from, to, problems.lone_surrogate_in_name)) yield [[...path], ...half];
      names.add(name);
    } else if (kind === ",") {
      path.pop();
    } else if (kind === "]" || kind === "}") {
      containers.pop();
      path.length = containers.length;
    } else if (kind !== ":" && kind !== "end") {
      const around = containers.at(-1);
      if (around?.isList) path.push(around.items++);
      if (kind !== "[" && kind !== "{") {
        for (const [offset, wrong] of scalarProblems(text, from, to, kind)) yield [[...path], offset, wrong];
      } else if (containers.length < declared.limits.depth) {
        containers.push({ isList: kind === "[", names: new Set(), items: 0 });
      } else {
        yield [[...path], from, problems.depth];
        return;
      }
    }
  }
}

function* scalarProblems(text, from, to, kind) {
  if (kind === "string") {
    yield* halfCharacters(text, from, to, problems.lone_surrogate);
  } else if (kind === "constant") {
    yield [from, problems.not_finite];
  } else if (kind === "number") {
    const token = text.slice(from, to);
    const problem = problemOfNumber(Number(token));
    if (problem) yield [from, /^-?[0-9]+$/u.test(token) ? problems.number_range : problem];
  }
}

/**
 * Finds places in a well-formed text: a member at its name, an item and the whole at the value; what the text does not
 * hold where the nearest thing around it begins.
 */
export function offsetsOf(text, paths) {
  const top = { steps: new Map() };
  for (const path of paths) {
    let way = top;
    for (const step of path) {
      if (!way.steps.has(step)) way.steps.set(step, { steps: new Map() });
      way = way.steps.get(step);
    }
  }
  const containers = [];
  let way = top;
  for (const [kind, from, to] of tokens(text)) {
    const around = containers.at(-1);
    if (kind === "name") {
      way = around.way?.steps.get(JSON.parse(text.slice(from, to)));
      if (way) way.offset = from;
    } else if (kind === "]" || kind === "}") {
      containers.pop();
    } else if (kind !== "," && kind !== ":" && kind !== "end") {
      if (around?.isList) {
        way = around.way?.steps.get(around.items++);
        if (way) way.offset = from;
      } else if (!around) {
        top.offset = from;
      }
      if (kind === "[" || kind === "{") containers.push({ isList: kind === "[", items: 0, way });
    }
  }
  return paths.map((path) => {
    let [at, offset] = [top, top.offset];
    for (const step of path) {
      at = at.steps.get(step);
      if (at.offset === undefined) break;
      offset = at.offset;
    }
    return offset;
  });
}
