// Records of Independent Medical Review: what is wrong with them, their canonical text, and the facts of the format.

import acceptedBySchema from "./schema_validator.js";
import { canonicalText } from "./canonical.js";
import { declared } from "./declared.js";
import { examine } from "./examine.js";
import { reported } from "./findings.js";
import { examineText } from "./text.js";

export { default as schema } from "./schema.js";

/** The version of the format. */
export const schemaVersion = declared.schema_version;

/** The code lists by name: of each code its title, description and source. */
export const codes = declared.codes;

/** The rules: of each its id, level, title, remedy and the records it is about. */
export const rules = declared.rules.map(({ id, level, title, remedy, about }) => ({ id, level, title, remedy, about }));

/** Tells everything that is wrong with a document, warnings included, in the order of the record. */
export const validate = (document) => examine(document).map(reported);

/** Tells everything that is wrong with JSON text (a string, or bytes in UTF-8), with line and column. */
export const validateText = (text, { line = 1 } = {}) => examineText(text, line).findings.map(reported);

/** Whether no finding is an error. */
export const isValid = (findings) => findings.every(({ level }) => level !== "error");

/** Whether the JSON Schema accepts a document: comparisons of members and warnings are no part of it. */
export const isAcceptedBySchema = (document) => acceptedBySchema(document);

/** A document is not a valid record. */
export class InvalidRecord extends Error {
  constructor(findings) {
    const errors = findings.filter(({ level }) => level === "error");
    const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
    const lines = errors.map(({ pointer, message, rule }) => `  ${pointer || "the record"}: ${message} [${rule}]`);
    super([`not a valid IMR record: ${count}`, ...lines].join("\n"));
    this.name = "InvalidRecord";
    this.findings = findings;
  }
}

/** Writes the canonical text of a valid record; throws `InvalidRecord` of any other. */
export function canonical(document) {
  const findings = validate(document);
  if (!isValid(findings)) throw new InvalidRecord(findings);
  return canonicalText(document);
}
