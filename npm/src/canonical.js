// The one text of a record.

import { declared } from "./declared.js";
import { membersOf } from "./shapes.js";
import { byCodePoints, has, written } from "./values.js";

/** Writes a valid record: members in the order of the format, those with their default left out, sets in order. */
export const canonicalText = (document) => write({ is: "Nested", record: declared.case }, document);

function write(kind, value) {
  if (kind.is === "Nested") {
    const members = [...membersOf(kind.record).values()].filter((member) => isWritten(member, value));
    return `{${members.map(({ name, kind: of }) => `${JSON.stringify(name)}:${write(of, value[name])}`).join(",")}}`;
  }
  if (kind.is === "Sequence") {
    const items = kind.set ? [...value].sort(byCodePoints) : value;
    return `[${items.map((item) => write(kind.item, item)).join(",")}]`;
  }
  return written(value);
}

function isWritten(member, record) {
  if (!has(record, member.name)) return false;
  const value = record[member.name];
  return !(value === member.default || (Array.isArray(member.default) && Array.isArray(value) && !value.length));
}
