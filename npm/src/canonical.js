// The one text of a record.

import { declared } from "./declared.js";
import { membersOf } from "./shapes.js";
import { byCodePoints, has, written } from "./values.js";

/** Of each code list, the places of its codes. */
const CODES = new Map(
  Object.entries(declared.codes).map(([name, codes]) => [name, new Map(codes.map(({ code }, place) => [code, place]))]),
);

/** Writes a valid record: members in the order of the format, those with their default left out, sets in order. */
export const canonicalText = (document) => write({ is: "Nested", record: declared.case }, document);

function write(kind, value) {
  if (kind.is === "Nested") {
    const members = [...membersOf(kind.record).values()].filter((member) => isWritten(member, value));
    return `{${members.map(({ name, kind: of }) => `${JSON.stringify(name)}:${write(of, value[name])}`).join(",")}}`;
  }
  if (kind.is === "Sequence") {
    const items = kind.set ? normal(kind.item, value) : value;
    return `[${items.map((item) => write(kind.item, item)).join(",")}]`;
  }
  return written(value);
}

/** The items of a set in their order, each once: items that differ in notation alone are one, the last of them. */
function normal(kind, items) {
  const sorted = items.map((item) => [keyOf(kind, item), item]).sort(([one], [other]) => compareKeys(one, other));
  return sorted.filter(([key], place) => place + 1 === sorted.length || compareKeys(key, sorted[place + 1][0])).map(([, item]) => item);
}

/** What sorts an item of a set: a code by its place in its list, a record by its members, absent ones first. */
function keyOf(kind, value) {
  if (kind.is === "OneOf") return CODES.get(kind.codes).get(value);
  if (kind.is === "Sequence") {
    const keys = value.map((item) => keyOf(kind.item, item));
    return kind.set ? keys.sort(compareKeys).filter((key, place) => !place || compareKeys(key, keys[place - 1])) : keys;
  }
  if (kind.is !== "Nested") return value;
  return [...membersOf(kind.record).values()].map((member) =>
    isWritten(member, value) ? [keyOf(member.kind, value[member.name])] : [],
  );
}

/** Compares keys: numbers, texts by code points, lists item by item. */
function compareKeys(one, other) {
  if (typeof one === "string") return byCodePoints(one, other);
  if (!Array.isArray(one)) return one - other;
  for (let place = 0; place < Math.min(one.length, other.length); place += 1) {
    const difference = compareKeys(one[place], other[place]);
    if (difference) return difference;
  }
  return one.length - other.length;
}

function isWritten(member, record) {
  if (!has(record, member.name)) return false;
  const value = record[member.name];
  return !(value === member.default || (Array.isArray(member.default) && Array.isArray(value) && !value.length));
}
