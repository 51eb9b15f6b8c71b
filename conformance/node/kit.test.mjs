// Every validator finds what every vector of the kit says that a validator sees.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findings } from "./findings.mjs";
import { files, vectors } from "./kit.mjs";
import { validators } from "./validators.mjs";

for (const [name, failures] of Object.entries(validators)) {
  describe(name, () => {
    for (const file of files) {
      it(`finds what ${file.path} says`, () => {
        for (const vector of vectors(file)) {
          const seen = vector.findings.filter((finding) => finding.schema);
          const expected = seen.map(({ pointer, rule }) => `${pointer} ${rule}`).sort();
          assert.deepEqual(findings(vector.record, failures(vector.record)), expected, vector.name);
        }
      });
    }
  });
}
