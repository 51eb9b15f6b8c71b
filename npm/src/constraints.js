// Every constraint on a single value that a document breaks, in the order of the record.

import { closeMatches } from "./close_matches.js";
import { declared } from "./declared.js";
import { nearest } from "./nearest.js";
import { membersOf } from "./shapes.js";
import { byCodePoints, has, isNumber, isObject, names, problemAt, problemsOfValue, written } from "./values.js";

const { white, control, date, date_form: DATE_FORM } = declared.text;
const CODES = new Map(Object.entries(declared.codes).map(([name, codes]) => [name, codes.map(({ code }) => code)]));
const UNCLEAN = {
  false: new RegExp(`^[${white}]|[${white}]$|[${control.line}]`, "u"),
  true: new RegExp(`^[${white}]|[${white}]$|[${control.long}]`, "u"),
};
const patterns = new Map();

/** Whether a text has white space at an end or a control character; line breaks and tabs may be allowed. */
export const isUnclean = (value, long = false) => UNCLEAN[long].test(value);

/** A pattern of the format as a regular expression. */
export function regular(pattern) {
  if (!patterns.has(pattern)) patterns.set(pattern, new RegExp(pattern, "u"));
  return patterns.get(pattern);
}

const DAY = regular(date);

/** Whether a text is a date. */
export const isDay = (value) => value.length === DATE_FORM.length && DAY.test(value);

const constraint = (name, limit = null) => [{ constraint: name, limit }];
const none = [];

/** For each kind, the constraints that a value breaks, apart from its items and members. */
const KINDS = {
  Text(kind, value) {
    if (typeof value !== "string") return constraint("type", "string");
    if (value === "") return constraint("minLength", 1);
    if (isUnclean(value, kind.long)) return constraint("text-is-clean");
    if (kind.most && value.length > kind.most && [...value].length > kind.most) return constraint("maxLength", kind.most);
    if (kind.pattern && !regular(kind.pattern).test(value)) return constraint("pattern", kind.pattern);
    if (!value.isWellFormed()) return constraint("json-lone-surrogate");
    return value.normalize("NFC") === value ? none : constraint("text-is-nfc");
  },
  OneOf(kind, value) {
    if (typeof value !== "string") return constraint("type", "string");
    const allowed = CODES.get(kind.codes);
    return allowed.includes(value) ? none : constraint("enum", allowed);
  },
  Integer(kind, value) {
    if (!Number.isInteger(value)) return constraint("type", "integer");
    if (value < kind.least) return constraint("minimum", kind.least);
    return value > kind.most ? constraint("maximum", kind.most) : none;
  },
  Number(kind, value) {
    if (!isNumber(value)) return constraint("type", "number");
    if (value <= kind.above) return constraint("exclusiveMinimum", kind.above);
    return value > kind.most ? constraint("maximum", kind.most) : none;
  },
  Boolean: (_, value) => (typeof value === "boolean" ? none : constraint("type", "boolean")),
  Date(_, value) {
    if (typeof value !== "string") return constraint("type", "string");
    if (value.length > DATE_FORM.length && [...value].length > DATE_FORM.length) {
      return constraint("maxLength", DATE_FORM);
    }
    return DAY.test(value) ? none : constraint("pattern", DATE_FORM);
  },
  Sequence(kind, value) {
    if (!Array.isArray(value)) return constraint("type", "array");
    const isShort = value.length < kind.least ? constraint("minItems", kind.least) : none;
    return kind.set && hasTwins(value) ? [...isShort, ...constraint("uniqueItems")] : isShort;
  },
  Nested: (_, value) => (isObject(value) ? none : constraint("type", "object")),
  Open(_, value) {
    if (!isObject(value)) return constraint("type", "object");
    return [...new Set(problemsOfValue(value, { around: 1 }).map(({ rule }) => rule))].flatMap((rule) => constraint(rule));
  },
};

/** Whether two items are equal as JSON. */
function hasTwins(items) {
  if (items.some((item) => typeof item !== "string" && problemsOfValue(item).length)) return false;
  const texts = items.map((item) => (typeof item === "string" ? `"${item}` : written(item)));
  return new Set(texts).size < items.length;
}

/** Yields a finding for each constraint that a document breaks; there may be millions. */
export function* brokenConstraints(document) {
  const kind = { is: "Nested", record: declared.case };
  for (const broken of KINDS.Nested(kind, document)) yield explain([], broken, document);
  yield* inside(kind, document, []);
}

function* inside(kind, value, path) {
  if (kind.is === "Sequence" && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* at(kind.item, item, [...path, index]);
  } else if (kind.is === "Nested" && isObject(value)) {
    const members = membersOf(kind.record);
    if (!names(value).every((name) => members.has(name))) {
      yield* unknownMembers(path, unknownNames(value, members), [...members.keys()]);
    }
    for (const member of members.values()) {
      const place = [...path, member.name];
      if (has(value, member.name)) yield* at(member.kind, value[member.name], place, member.example);
      else if (member.required) yield explain(place, { constraint: "required", limit: null });
    }
  }
}

function* at(kind, value, path, example) {
  for (const broken of KINDS[kind.is](kind, value)) yield explain(path, broken, value, example);
  yield* inside(kind, value, path);
}

const OF_JSON = new Map(
  ["not_finite", "number_range", "lone_surrogate", "depth", "not_json", "more_findings"].map((name) => [
    declared.problems[name].rule,
    declared.problems[name],
  ]),
);

/** Makes a finding of a broken constraint; of the value it states only the type, and near words of the format. */
function explain(path, { constraint: name, limit }, value, example) {
  if (OF_JSON.has(name)) return problemAt(OF_JSON.get(name), path);
  const cases = declared.sentences_of_cases;
  let template = declared.sentences[name];
  let parameters = limit === null ? {} : { limit };
  if (name === "type") {
    parameters.found = typeOf(value);
    if (value === null) template += cases.null;
  } else if (limit === DATE_FORM) {
    template = cases.date;
  } else if (name === "pattern" && example !== undefined) {
    template = template.replace(/\.$/u, "") + cases.example;
    parameters.example = example;
  } else if (name === "enum") {
    const word = [...value].slice(0, LONGEST_WORD).join("").toLowerCase();
    const near = closeMatches(word, limit);
    if (near.length) parameters.meant = near;
  }
  if (parameters.meant) template += cases.meant;
  return { path, rule: name, level: "error", template, parameters };
}

function typeOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (["string", "boolean", "number"].includes(typeof value)) return typeof value;
  return isObject(value) ? "object" : "a type that is not JSON";
}

const LONGEST_WORD = 100;

/** The names of the members of an object that are not known, in its order. */
export const unknownNames = (value, known) => names(value).filter((name) => !known.has(name));

/** Makes a finding of each unknown member; its number stands for its name, which is data. */
function* unknownMembers(path, unknown, known) {
  const { meant, several } = declared.sentences_of_cases;
  for (const [place, name] of unknown.entries()) {
    let template = declared.sentences.additionalProperties;
    const parameters = { number: place + 1 };
    if (unknown.length > 1) {
      template = template.replace(...several);
      parameters.count = unknown.length;
    }
    const near = place < declared.limits.compared ? nearest(name, known) : undefined;
    if (near !== undefined) {
      template += meant;
      parameters.meant = [near];
    }
    yield { path, rule: "additionalProperties", level: "error", template, parameters };
  }
}
