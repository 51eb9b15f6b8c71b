// Converts the errors of a validator to findings: the place, and the rule or constraint.

import { rules, schema } from "./kit.mjs";

/** Constraints that are not reported for a value that breaks a more basic one; a wrong type hides them all. */
const HIDDEN_BY = {
  "text-is-clean": ["minLength"],
  pattern: ["minLength", "maxLength", "text-is-clean"],
  format: ["pattern", "maxLength"], // these are equivalent to the format, which many validators ignore
};

/** For each part of the schema: the id in the nearest `$comment` around it, and whether its errors are findings. */
const contexts = new Map();

function enter(node, rule, reported) {
  if (typeof node !== "object" || node === null) return;
  const own = typeof node.$comment === "string" ? node.$comment : rule;
  contexts.set(node, { rule: own, reported });
  for (const [name, part] of Object.entries(node)) {
    if (name !== "examples") enter(part, own, reported && !["if", "not", "contains"].includes(name));
  }
}
enter(schema, undefined, true);

const unescaped = (token) => token.replaceAll("~1", "/").replaceAll("~0", "~");
const escaped = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");
const steps = (pointer) => pointer.split("/").slice(1).map(unescaped);
const valueAt = (top, pointer) => steps(pointer).reduce((value, step) => value[step], top);

/** The part of the schema at a JSON Pointer, following every `$ref` on the way. */
export const partAt = (pointer) =>
  steps(pointer).reduce((part, step) => (step === "$ref" ? valueAt(schema, part.$ref.slice(1)) : part?.[step]), schema);

/**
 * Converts errors to findings.
 *
 * @param record the record that was checked
 * @param failures the errors: `instance`, a JSON Pointer into the record; `keyword`, the keyword of the schema; `part`,
 *   the part of the schema that contains it
 * @returns the findings as strings of pointer and id, sorted and unique
 */
export function findings(record, failures) {
  const version = record?.schema_version;
  if (typeof version === "string" && !schema.$defs.FormatVersion.enum.includes(version)) {
    return ["/schema_version enum"]; // what another version demands is not known here
  }
  const found = new Map();
  const report = (pointer, id) => found.set(`${pointer} ${id}`, { pointer, id });
  for (const { instance, keyword, part } of failures) {
    const { rule, reported } = contexts.get(part);
    if (!reported || keyword === "if") continue;
    if (keyword === "type" && rules.has(rule)) continue; // the constraint of the member itself reports it
    if (keyword === "required") {
      const value = valueAt(record, instance);
      const missing = part.required.filter((name) => !Object.hasOwn(value, name));
      for (const name of missing) report(`${instance}/${escaped(name)}`, rule ?? keyword);
    } else {
      report(instance, rule ?? keyword);
    }
  }
  const isHidden = ({ pointer, id }) =>
    (HIDDEN_BY[id] ?? []).some((basic) => found.has(`${pointer} ${basic}`)) ||
    (id !== "type" && !rules.has(id) && found.has(`${pointer} type`));
  return [...found].filter(([, finding]) => !isHidden(finding)).map(([text]) => text).sort();
}
