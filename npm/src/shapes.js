// The records as they are declared, ready to be looked up.

import { declared } from "./declared.js";

/** Of each record, its members by name, each with its place. */
const shapes = new Map(
  Object.entries(declared.records).map(([name, members]) => [
    name,
    new Map(members.map((member, place) => [member.name, { ...member, place }])),
  ]),
);

/** The members of a record by name. */
export const membersOf = (record) => shapes.get(record);

/** The part of a path that the format knows, as names beyond it are data; and what sorts it. */
export function known(path) {
  const order = [];
  let kind = { is: "Nested", record: declared.case };
  for (const step of path) {
    const member = kind.is === "Nested" && typeof step === "string" ? membersOf(kind.record).get(step) : undefined;
    if (member) {
      kind = member.kind;
      order.push(member.place);
    } else if (kind.is === "Sequence" && typeof step === "number") {
      kind = kind.item;
      order.push(step);
    } else {
      break;
    }
  }
  return [path.slice(0, order.length), order];
}

/** Compares what sorts two paths. */
export function compareOrders(one, other) {
  for (let place = 0; place < Math.min(one.length, other.length); place += 1) {
    if (one[place] !== other[place]) return one[place] - other[place];
  }
  return one.length - other.length;
}
