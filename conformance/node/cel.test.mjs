// The rules, evaluated as expressions of CEL, find what every vector of the kit says that breaks rules alone.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { broken } from "./cel.mjs";
import { files, rules, vectors } from "./kit.mjs";

describe("CEL", () => {
  for (const file of files) {
    it(`finds what ${file.path} says of rules`, () => {
      for (const vector of vectors(file)) {
        if (!vector.findings.every(({ rule }) => rules.has(rule))) continue; // not for records that break constraints
        const expected = vector.findings.map(({ pointer, rule }) => `${pointer} ${rule}`).sort();
        assert.deepEqual(broken(vector.record), expected, vector.name);
      }
    });
  }
});
