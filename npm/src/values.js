// JSON values of whatever meaning: finite, exact in every reader, of whole characters, not too deep.

import { declared } from "./declared.js";

const { limits, problems } = declared;

/** Whether a value is an object of JSON: a plain one, of whatever realm. */
export function isObject(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is a number of JSON. */
export const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

/** Whether an object has a member; an undefined one counts as absent, as in `JSON.stringify`. */
export const has = (object, name) => Object.hasOwn(object, name) && object[name] !== undefined;

/** The names of the members that are present. */
export const names = (object) => Object.keys(object).filter((name) => object[name] !== undefined);

/** Makes a finding of a problem. */
export const problemAt = ({ rule, template, parameters }, path, more = {}) => ({
  path,
  rule,
  level: "error",
  template,
  parameters: { ...parameters, ...more },
});

/** What is wrong with a number, if anything. */
export function problemOfNumber(value) {
  if (Math.abs(value) <= limits.integer) return undefined;
  return Number.isFinite(value) ? problems.number_range : problems.not_finite;
}

/** The first findings, and a last one saying that there are more. */
export function capped(findings) {
  const kept = [];
  for (const finding of findings) {
    if (kept.length === limits.findings_of_text) {
      kept.push(problemAt(problems.more_findings, []));
      break;
    }
    kept.push(finding);
  }
  return kept;
}

/** What keeps a value from being JSON, in the order of the value; `around` is how many lists and objects it stands in. */
export const problemsOfValue = (value, { around = 0 } = {}) => capped(found(value, limits.depth - around));

function* found(top, maxDepth) {
  const unfinished = [[[[], top]].values()];
  while (unfinished.length) {
    const { done, value: entry } = unfinished.at(-1).next();
    if (done) {
      unfinished.pop();
      continue;
    }
    const [path, item] = entry;
    const name = path.at(-1);
    if (typeof name === "string" && !name.isWellFormed()) yield problemAt(problems.lone_surrogate_in_name, path);
    const isList = Array.isArray(item);
    if (!isList && !isObject(item)) {
      const problem = problemOfScalar(item);
      if (problem) yield problemAt(problem, path);
    } else if (path.length >= maxDepth) {
      yield problemAt(problems.depth, path);
      return;
    } else {
      const steps = isList ? item.keys() : names(item);
      unfinished.push(entries(path, item, steps));
    }
  }
}

function* entries(path, container, steps) {
  for (const step of steps) yield [[...path, step], container[step]];
}

function problemOfScalar(value) {
  if (typeof value === "string") return value.isWellFormed() ? undefined : problems.lone_surrogate;
  if (typeof value === "number") return problemOfNumber(value);
  return value === null || typeof value === "boolean" ? undefined : problems.not_json;
}

/** Compares texts by their code points, as Python sorts them. */
export function byCodePoints(one, other) {
  const [left, right] = [[...one], [...other]];
  for (let place = 0; place < Math.min(left.length, right.length); place += 1) {
    const difference = left[place].codePointAt(0) - right[place].codePointAt(0);
    if (difference) return difference;
  }
  return left.length - right.length;
}

/** Writes a JSON value canonically (RFC 8785): members in the order of their names' UTF-16 code units. */
export function written(value) {
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = names(value).sort().map((name) => `${JSON.stringify(name)}:${written(value[name])}`);
  return `{${members.join(",")}}`;
}
