// The conditions of rules on documents that may be damaged anywhere: whether they hold, and where they do not.

import { isUnclean, regular } from "./constraints.js";
import { has, isNumber, isObject } from "./values.js";

const ABSENT = Symbol("absent");
const LOST = Symbol("lost");

const stepsOf = new Map();

/** The steps of a dotted name. */
export function steps(name) {
  if (!stepsOf.has(name)) stepsOf.set(name, name.split("."));
  return stepsOf.get(name);
}

/** The member with a dotted name; `ABSENT` where it is missing, `LOST` where the way to it is of another type. */
function at(document, name) {
  let value = document;
  for (const step of steps(name)) {
    if (!isObject(value)) return LOST;
    if (!has(value, step)) return ABSENT;
    value = value[step];
  }
  return value;
}

const isThere = (value) => value !== ABSENT && value !== LOST;

/** The failure of a required member: the first step of its path that is missing. */
function* missing(document, name) {
  let value = document;
  const path = [];
  for (const step of steps(name)) {
    if (!isObject(value)) return; // reported by its own constraint
    path.push(step);
    if (!has(value, step)) {
      yield { path, constraint: "required", limit: null };
      return;
    }
    value = value[step];
  }
}

const failure = (name, constraint, limit = null) => ({ path: steps(name), constraint, limit });

function* below(name, index, failures) {
  for (const each of failures) yield { ...each, path: [...steps(name), index, ...each.path] };
}

const HOLDS = {
  Has: ({ names }, document) => names.every((name) => isThere(at(document, name))),
  Lacks: ({ names }, document) => names.every((name) => at(document, name) === ABSENT),
  Is: ({ name, allowed }, document) => allowed.includes(at(document, name)),
  AtLeast({ name, count }, document) {
    const value = at(document, name);
    return Array.isArray(value) && value.length >= count;
  },
  Empty({ name }, document) {
    const value = at(document, name);
    return value === ABSENT || (Array.isArray(value) && value.length === 0);
  },
  Between({ name, least, most }, document) {
    const value = at(document, name);
    return value === ABSENT || (isNumber(value) && least <= value && value <= most);
  },
  Matches({ name, pattern }, document) {
    const value = at(document, name);
    return value === ABSENT || (typeof value === "string" && fits(value, pattern));
  },
  Names: ({ allowed }, document) => allowed.includes(document),
  Every({ name, condition }, document) {
    const value = at(document, name);
    return value === ABSENT || (Array.isArray(value) && value.every((item) => holds(condition, item)));
  },
  Some({ name, condition }, document) {
    const value = at(document, name);
    return Array.isArray(value) && value.some((item) => holds(condition, item));
  },
  AtMostOne({ name, condition }, document) {
    const value = at(document, name);
    return value === ABSENT || (Array.isArray(value) && !areSeveral(condition, value));
  },
  Implies: ({ condition, demand }, document) => !holds(condition, document) || holds(demand, document),
  Not: ({ condition }, document) => !holds(condition, document),
  All: ({ conditions }, document) => conditions.every((condition) => holds(condition, document)),
};

/** Whether a text matches a pattern; what is not a clean line has a finding of its own. */
const fits = (text, pattern) => isUnclean(text) || regular(pattern).test(text);

const areSeveral = (condition, items) => items.filter((item) => holds(condition, item)).length > 1;

/** Whether a condition holds on a document. */
export const holds = (predicate, document) => HOLDS[predicate.is](predicate, document);

const FAILURES = {
  *Has({ names }, document) {
    for (const name of names) yield* missing(document, name);
  },
  *Lacks({ names }, document) {
    for (const name of names) if (isThere(at(document, name))) yield failure(name, "not");
  },
  *Is({ name, allowed }, document) {
    yield* missing(document, name);
    const value = at(document, name);
    if (isThere(value) && !allowed.includes(value)) yield failure(name, "enum", allowed);
  },
  *AtLeast({ name, count }, document) {
    yield* missing(document, name);
    const value = at(document, name);
    if (Array.isArray(value) && value.length < count) yield failure(name, "minItems", count);
  },
  *Empty({ name }, document) {
    const value = at(document, name);
    if (Array.isArray(value) && value.length) yield failure(name, "maxItems", 0);
  },
  *Between({ name, least, most }, document) {
    const value = at(document, name);
    if (isNumber(value) && value < least) yield failure(name, "minimum", least);
    else if (isNumber(value) && value > most) yield failure(name, "maximum", most);
  },
  *Matches({ name, pattern }, document) {
    const value = at(document, name);
    if (typeof value === "string" && !fits(value, pattern)) yield failure(name, "pattern", pattern);
  },
  *Names({ allowed }, document) {
    if (!allowed.includes(document)) yield { path: [], constraint: "enum", limit: allowed };
  },
  *Every({ name, condition }, document) {
    const value = at(document, name);
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* below(name, index, failures(condition, item));
  },
  *Some({ name, condition }, document) {
    yield* missing(document, name);
    const value = at(document, name);
    if (Array.isArray(value) && !value.some((item) => holds(condition, item))) yield failure(name, "contains");
  },
  *AtMostOne({ name, condition }, document) {
    const value = at(document, name);
    if (Array.isArray(value) && areSeveral(condition, value)) yield failure(name, "not");
  },
  *Implies({ condition, demand }, document) {
    if (holds(condition, document)) yield* failures(demand, document);
  },
  *Not(predicate, document) {
    if (!holds(predicate, document)) yield { path: [], constraint: "not", limit: null };
  },
  *All({ conditions }, document) {
    for (const condition of conditions) yield* failures(condition, document);
  },
};

/** Yields where a condition does not hold; a missing member is reported at its own place. */
export const failures = (predicate, document) => FAILURES[predicate.is](predicate, document);
