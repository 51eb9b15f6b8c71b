// Tells the failures of a validator in the words of the kit: where, and which rule or constraint.

import { rules, schema } from "./kit.mjs";

/** Which constraints are not told of a value that breaks a more basic one; of a value of wrong type none is. */
const HIDDEN_BY = {
  "text-is-clean": ["minLength"],
  pattern: ["minLength", "maxLength", "text-is-clean"],
  format: ["pattern", "maxLength"], // they say all that a format says, for the many validators that take it as a note
};

/** For each part of the schema: the id in the nearest `$comment` around it, and whether its failures are told. */
const contexts = new Map();

function enter(node, rule, told) {
  if (typeof node !== "object" || node === null) return;
  const own = typeof node.$comment === "string" ? node.$comment : rule;
  contexts.set(node, { rule: own, told });
  for (const [name, part] of Object.entries(node)) {
    if (name !== "examples") enter(part, own, told && !["if", "not", "contains"].includes(name));
  }
}
enter(schema, undefined, true);

const unescaped = (token) => token.replaceAll("~1", "/").replaceAll("~0", "~");
const escaped = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");
const steps = (pointer) => pointer.split("/").slice(1).map(unescaped);
const valueAt = (top, pointer) => steps(pointer).reduce((value, step) => value[step], top);

/** The part of the schema that a JSON Pointer leads to, through every `$ref` on its way. */
export const partAt = (pointer) =>
  steps(pointer).reduce((part, step) => (step === "$ref" ? valueAt(schema, part.$ref.slice(1)) : part?.[step]), schema);

/**
 * Tells failures as findings.
 *
 * @param record the record that was checked
 * @param failures of each: `instance`, where in the record, as a JSON Pointer; `keyword`, which keyword of the schema;
 *   `part`, the part of the schema that holds it
 * @returns the findings as texts of pointer and id, sorted, each once
 */
export function findings(record, failures) {
  const found = new Map();
  const tell = (pointer, id) => found.set(`${pointer} ${id}`, { pointer, id });
  for (const { instance, keyword, part } of failures) {
    const { rule, told } = contexts.get(part);
    if (!told || keyword === "if") continue;
    if (keyword === "type" && rules.has(rule)) continue; // the member's own constraint tells it
    if (keyword === "required") {
      const value = valueAt(record, instance);
      const missing = part.required.filter((name) => !Object.hasOwn(value, name));
      for (const name of missing) tell(`${instance}/${escaped(name)}`, rule ?? keyword);
    } else {
      tell(instance, rule ?? keyword);
    }
  }
  const isHidden = ({ pointer, id }) =>
    (HIDDEN_BY[id] ?? []).some((basic) => found.has(`${pointer} ${basic}`)) ||
    (id !== "type" && !rules.has(id) && found.has(`${pointer} type`));
  return [...found].filter(([, finding]) => !isHidden(finding)).map(([text]) => text).sort();
}
