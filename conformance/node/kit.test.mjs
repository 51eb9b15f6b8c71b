// Every validator reports the findings that each vector marks with `schema`.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findings } from "./findings.mjs";
import { files, vectors } from "./kit.mjs";
import { validators } from "./validators.mjs";

for (const [name, failures] of Object.entries(validators)) {
  describe(name, () => {
    for (const file of files) {
      it(`agrees with ${file.path}`, () => {
        for (const vector of vectors(file)) {
          const visible = vector.findings.filter((finding) => finding.schema);
          const expected = visible.map(({ pointer, rule }) => `${pointer} ${rule}`).sort();
          assert.deepEqual(findings(vector.record, failures(vector.record)), expected, vector.name);
        }
      });
    }
  });
}
