// Compiles the records of the kit against the TypeScript types. Valid records must compile; records with a wrong type,
// code or name, or without a required member, must not.

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { BUILD, files, PUBLISHED, vectors } from "./kit.mjs";

const CHECKED_BY_TYPES = new Set(["type", "enum", "required", "additionalProperties"]);

/** Whether a value contains a fraction, which TypeScript does not distinguish from an integer. */
const hasFraction = (value) =>
  typeof value === "number" ? !Number.isInteger(value) : typeof value === "object" && Object.values(value ?? {}).some(hasFraction);

/** Whether a record contains `__proto__`, which is not a member in a literal. */
const hasPrototype = (record) => JSON.stringify(record).includes('"__proto__"');

/** How deep lists and objects are nested. */
const depth = (value) =>
  typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;

/** The depth to which TypeScript compares types; records may be deeper. */
const MOST_COMPARED = 40;

const isRefused = ({ findings, record }) =>
  findings.length > 0 &&
  findings.every(({ rule }) => CHECKED_BY_TYPES.has(rule)) &&
  !(hasFraction(record) && findings.some(({ rule }) => rule === "type"));

/** A literal on one line; TypeScript treats a line separator as a line end. */
const literal = (record) => JSON.stringify(record).replaceAll("\u2028", "\\u2028");
const declared = (record) => `declare_case(${literal(record)});`;

let [fitting, refused] = [0, 0];
const lines = [
  `import type { Case } from ${JSON.stringify(join(PUBLISHED, "types", "imr-schema.js"))};`,
  "declare function declare_case(record: Case): void;",
];
for (const vector of files.flatMap(vectors).filter(({ record }) => !hasPrototype(record) && depth(record) <= MOST_COMPARED)) {
  if (vector.valid) {
    lines.push(declared(vector.record));
    fitting += 1;
  } else if (isRefused(vector)) {
    lines.push(`// @ts-expect-error ${JSON.stringify(vector.name)}`, declared(vector.record));
    refused += 1;
  }
}

mkdirSync(BUILD, { recursive: true });
const program = join(BUILD, "records.ts");
writeFileSync(program, `${lines.join("\n")}\n`);
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const options = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--module", "nodenext", "--target", "es2022"];
const { status } = spawnSync(process.execPath, [compiler, ...options, program], { stdio: "inherit" });
if (status === 0) console.log(`TypeScript: ${fitting} valid records compile, ${refused} invalid ones do not, as expected`);
process.exit(status ?? 1);
