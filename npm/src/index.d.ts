import type * as types from "./types.js";

export type * from "./types.js";

/** How much a finding weighs: a record with an error is not valid; of a warning someone should look. */
export type Level = "error" | "warning";

/** One thing that is wrong with a record. It holds no value of the record. */
export interface Finding {
  /** Where, as a JSON Pointer (RFC 6901); of a missing member the member itself; empty for the whole record. */
  readonly pointer: string;
  /** The id of a rule, or the JSON Schema keyword of the constraint. */
  readonly rule: string;
  readonly level: Level;
  /** What is wrong and what to do, in a sentence. */
  readonly message: string;
  /** Facts of the format in the message: limits, allowed codes, names of members. */
  readonly parameters: { readonly [name: string]: types.Json };
  /** The line in the text, counted from 1, where a text was read. */
  readonly line?: number;
  /** The column in that line in characters, counted from 1. */
  readonly column?: number;
}

/** One value of a code list. */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code;
  /** A few words for a heading or a legend. */
  readonly title: string;
  /** The meaning, in sentences. */
  readonly description: string;
  /** The statute, form or publication the code comes from. */
  readonly source: string;
}

/** A rule over a record. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  readonly remedy: string;
  /** The names of the records it is about. */
  readonly about: readonly string[];
}

/** The version of the format. */
export const schemaVersion: string;

/** The code lists by name. */
export const codes: {
  // the code lists
};

/** The rules, in the order of the manual. */
export const rules: readonly Rule[];

/** The JSON Schema (2020-12) of a record. */
export const schema: { readonly [keyword: string]: types.Json };

/** Tells everything that is wrong with a document, warnings included, in the order of the record. */
export function validate(document: unknown): Finding[];

/**
 * Tells everything that is wrong with JSON text, with line and column: also members that stand twice, numbers that not
 * every reader holds, and too deep nesting.
 *
 * @param text one JSON value, as a string or as bytes in UTF-8
 * @param options `line`: the line of the file at which the text begins, counted from 1
 */
export function validateText(text: string | Uint8Array, options?: { readonly line?: number }): Finding[];

/** Whether no finding is an error. */
export function isValid(findings: readonly Finding[]): boolean;

/** Whether the JSON Schema accepts a document; comparisons of members and warnings are no part of it. */
export function isAcceptedBySchema(document: unknown): boolean;

/** Writes the canonical text of a valid record: equal records have equal texts. Throws `InvalidRecord` of any other. */
export function canonical(document: types.Case): string;

/** A document is not a valid record. */
export class InvalidRecord extends Error {
  constructor(findings: readonly Finding[]);
  /** Everything that was found, warnings included, in the order of the record. */
  readonly findings: readonly Finding[];
}
