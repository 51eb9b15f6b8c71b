// Comparisons of members of a document that may be damaged anywhere: what is missing, or is of another type, has no
// value (`undefined`), nor has what is computed from it; and what has no value is not compared. Dates are texts.

import { isDay, regular } from "./constraints.js";
import { declared } from "./declared.js";
import { steps } from "./predicates.js";
import { membersOf } from "./shapes.js";
import { has, isNumber, isObject } from "./values.js";

const DAY = 24 * 60 * 60 * 1000;

function at(document, name) {
  let value = document;
  for (const step of steps(name)) {
    if (!isObject(value) || !has(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

const computed = (compute) => (expression, scope) => {
  const [first, second] = [valueOf(expression.first, scope), valueOf(expression.second, scope)];
  return first === undefined || second === undefined ? undefined : compute(first, second);
};

const VALUES = {
  Number({ name }, { item }) {
    const value = at(item, name);
    return isNumber(value) && Math.abs(value) <= declared.limits.integer ? value : undefined;
  },
  Text({ name }, { item }) {
    const value = at(item, name);
    return typeof value === "string" ? value : undefined;
  },
  Day({ name }, { item }) {
    const value = at(item, name);
    return typeof value === "string" && isDay(value) ? value : undefined;
  },
  Constant: ({ constant }) => constant,
  Position: (_, { position }) => position,
  OfRecord: ({ of }, scope) => valueOf(of, { ...scope, item: scope.record, position: 0 }),
  FirstOf({ choices }, scope) {
    for (const choice of choices) {
      const value = valueOf(choice, scope);
      if (value !== undefined) return value;
    }
    return undefined;
  },
  Difference: computed((first, second) => first - second),
  Sum: computed((first, second) => first + second),
  Product: computed((first, second) => first * second),
  DaysBetween: computed((first, second) => (Date.parse(second) - Date.parse(first)) / DAY),
  Year({ date }, scope) {
    const value = valueOf(date, scope);
    return value === undefined ? undefined : Number(value.slice(0, 4));
  },
  OnlyItem({ name, of }, scope) {
    const value = at(scope.item, name);
    return Array.isArray(value) && value.length === 1 ? valueOf(of, { ...scope, item: value[0], position: 1 }) : undefined;
  },
  NumberedYear({ text, prefix }, scope) {
    const value = valueOf(text, scope);
    const number = value?.startsWith(prefix) ? value.slice(prefix.length) : value;
    return number !== undefined && /^[0-9]{2}-/u.test(number) ? 2000 + Number(number.slice(0, 2)) : undefined;
  },
};

const valueOf = (expression, scope) => VALUES[expression.is](expression, scope);

const OPERATORS = {
  "==": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
};

/** Of each sort of condition, whether it holds; `undefined` if that cannot be decided. */
const CONDITIONS = {
  Relation({ left, operator, right }, scope) {
    const [one, other] = [valueOf(left, scope), valueOf(right, scope)];
    return one === undefined || other === undefined ? undefined : OPERATORS[operator](one, other);
  },
  Among({ member, values }, scope) {
    const value = valueOf(member, scope);
    return value === undefined ? undefined : valuesIn(values, scope).has(value);
  },
  Unlisted({ member, texts }, scope) {
    const value = valueOf(member, scope);
    return value === undefined ? undefined : !texts.includes(value);
  },
  Either({ conditions }, scope) {
    const outcomes = conditions.map((condition) => conditionHolds(condition, scope));
    return outcomes.includes(undefined) ? undefined : outcomes.includes(true);
  },
};

const conditionHolds = (condition, scope) => CONDITIONS[condition.is](condition, scope);

/** The values that the objects in a list of the record have, computed once for a record. */
function valuesIn(values, scope) {
  if (!scope.shared.has(values)) {
    const items = objects(scope.record, values.name);
    const found = items.map(([, item]) => valueOf(values.of, { ...scope, item, position: 0 }));
    scope.shared.set(values, new Set(found.filter((value) => value !== undefined)));
  }
  return scope.shared.get(values);
}

function objects(document, name) {
  const found = at(document, name);
  return Array.isArray(found) ? [...found.entries()].filter(([, item]) => isObject(item)) : [];
}

const COMPARISONS = {
  *Compare({ condition, at: place, limit, given }, scope) {
    if (conditionHolds(condition, scope) !== false) return;
    if (given.some((each) => valueOf(each, scope) === undefined)) return;
    yield limit?.is
      ? { path: steps(place.name), constraint: "const", limit: valueOf(limit, scope) }
      : { path: steps(place.name), constraint: "comparison", limit };
  },
  *InOrder({ dates }, scope) {
    let [earlier, before] = [];
    for (const date of dates) {
      const value = valueOf(date, scope);
      if (value < before) yield { path: steps(date.name), constraint: "order", limit: earlier };
      if (value !== undefined) [earlier, before] = [date.name, value];
    }
  },
  *Together({ parts }, scope) {
    for (const part of parts) yield* COMPARISONS[part.is](part, scope);
  },
  *Each({ items, part }, scope) {
    for (const [index, item] of objects(scope.item, items.name)) {
      for (const each of COMPARISONS[part.is](part, { ...scope, item, position: index + 1 })) {
        yield { ...each, path: [...steps(items.name), index, ...each.path] };
      }
    }
  },
  *FreeTexts({ pattern }, { record }) {
    for (const [path, text] of freeTexts(declared.case, record, [])) {
      if (regular(pattern).test(text)) yield { path, constraint: "identifying", limit: null };
    }
  },
};

/** Tells where a comparison is not kept. */
export function compare(demand, document) {
  return COMPARISONS[demand.is](demand, { record: document, item: document, position: 0, shared: new Map() });
}

/** Every object that stands where a record should, with its place and the name of the record. */
export function* recordsIn(record, value, path) {
  if (!isObject(value)) return;
  yield [path, record, value];
  for (const { name, kind } of membersOf(record).values()) {
    if (!has(value, name)) continue;
    if (kind.is === "Nested") yield* recordsIn(kind.record, value[name], [...path, name]);
    else if (kind.is === "Sequence" && kind.item.is === "Nested" && Array.isArray(value[name])) {
      for (const [index, item] of value[name].entries()) {
        yield* recordsIn(kind.item.record, item, [...path, name, index]);
      }
    }
  }
}

function* freeTexts(top, document, at) {
  for (const [path, record, part] of recordsIn(top, document, at)) {
    for (const { name, free } of membersOf(record).values()) {
      const value = free && has(part, name) ? part[name] : undefined;
      if (typeof value === "string") yield [[...path, name], value];
      else if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) {
          if (typeof item === "string") yield [[...path, name, index], item];
        }
      }
    }
  }
}
