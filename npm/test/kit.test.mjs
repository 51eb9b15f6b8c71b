// The built package says of every vector of the conformance kit what the vector says.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import * as imr from "imr-schema";

const KIT = join(import.meta.dirname, "..", "..", "schemas", "1.0", "conformance");
const read = (path) => JSON.parse(readFileSync(join(KIT, path), "utf8"));
const files = read("index.json").files;
/** The findings of a kit: each place and rule once, for an object may have several unknown members. */
const places = (findings) => [
  ...new Map(findings.map(({ pointer, rule, level }) => [`${pointer} ${rule}`, { pointer, rule, level }])).values(),
];

describe("the conformance kit", () => {
  for (const { path, kind } of files) {
    it(`is right on ${path}`, () => {
      for (const vector of read(path).vectors) check[kind](vector);
    });
  }
});

const check = {
  record({ name, record, findings, valid }) {
    const found = imr.validate(record);
    assert.deepEqual(places(found), places(findings), name);
    assert.equal(imr.isValid(found), valid, name);
    assert.equal(imr.isAcceptedBySchema(record), !findings.some(({ schema }) => schema), name);
  },
  text({ name, base64, findings, valid }) {
    const found = imr.validateText(Buffer.from(base64, "base64"));
    const placed = (each) => each.map(({ pointer, rule, line, column }) => ({ pointer, rule, line, column }));
    assert.deepEqual(placed(found), placed(findings), name);
    assert.equal(imr.isValid(found), valid, name);
  },
  canonical({ name, record, text }) {
    assert.equal(imr.canonical(record), text, name);
    assert.equal(imr.canonical(JSON.parse(text)), text, name);
  },
};
