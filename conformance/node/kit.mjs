// Reads the published files: the schema of a record, the rules, and the vectors of the conformance kit.

import { readFileSync } from "node:fs";
import { join } from "node:path";

export const PROJECT = join(import.meta.dirname, "..", "..");
export const PUBLISHED = join(PROJECT, "schemas", "1.0");
export const BUILD = join(PROJECT, "build", "conformance");

const read = (...path) => JSON.parse(readFileSync(join(PUBLISHED, ...path), "utf8"));

export const schema = read("case.schema.json");
export const list = read("rules.json");
export const rules = new Map(list.rules.map((rule) => [rule.id, rule]));

/** The files of vectors with records: path and subject. */
export const files = read("conformance", "index.json").files.filter((file) => file.kind === "record");

/** The vectors of a file. */
export const vectors = (file) => read("conformance", file.path).vectors;
