// Answers `fuzz_node.py`: a JSON string or base64 bytes a line in, what the npm package says of them a line out.

import { createInterface } from "node:readline";
import * as imr from "../npm/dist/index.js";

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { text, base64 } = JSON.parse(line);
  const raw = text ?? Buffer.from(base64, "base64");
  const answer = { text: imr.validateText(raw) };
  try {
    const document = JSON.parse(text);
    answer.document = imr.validate(document);
    answer.accepted = imr.isAcceptedBySchema(document);
    answer.canonical = imr.isValid(answer.document) ? imr.canonical(document) : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
