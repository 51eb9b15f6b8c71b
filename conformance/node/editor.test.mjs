// Editors show the right text at every member, complete names and codes, and mark what is wrong: checked with the language
// service of VS Code.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import service from "vscode-json-languageservice";
import { files, PUBLISHED, rules, schema, vectors } from "./kit.mjs";

const editorSchema = JSON.parse(readFileSync(join(PUBLISHED, "case.editor.schema.json"), "utf8"));
const target = (top, part) => (part.$ref ? { ...top.$defs[part.$ref.split("/").at(-1)], ...part } : part);

/** A document with every member of every record once; its values need not be good. */
function filled(top, part) {
  const whole = target(top, part);
  if (whole.enum) return whole.enum[0];
  if (whole.properties) {
    return Object.fromEntries(Object.entries(whole.properties).map(([name, each]) => [name, filled(top, each)]));
  }
  if (whole.type === "array") return [filled(top, whole.items)];
  return { string: "x", integer: 1, number: 1, boolean: true, object: {} }[whole.type];
}

/** Every member of a filled document: its path, and its part of the schema. */
function* members(top, part, path) {
  const whole = target(top, part);
  if (whole.type === "array") yield* members(top, whole.items, [...path, 0]);
  for (const [name, each] of Object.entries(whole.properties ?? {})) {
    yield [[...path, name], each];
    yield* members(top, each, [...path, name]);
  }
}

/** A text without the escapes of Markdown. */
const plain = (markdown) => markdown.replaceAll("\\", "").replaceAll("&nbsp;", " ");

/** An editor with a document open. */
function opened(top, value) {
  const text = JSON.stringify(value, null, 2);
  const document = service.TextDocument.create("file:///record.json", "json", 1, text);
  const language = service.getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`${uri} was asked for`)),
    clientCapabilities: service.ClientCapabilities.LATEST,
  });
  language.configure({ validate: true, schemas: [{ uri: top.$id, fileMatch: ["*"], schema: structuredClone(top) }] });
  const parsed = language.parseJSONDocument(document);
  const nodeAt = (path) =>
    path.reduce((node, step) => {
      if (node.type === "array") return node.items[step];
      return node.properties.find(({ keyNode }) => keyNode.value === step).valueNode;
    }, parsed.root);
  return {
    hover: async (node) => {
      const shown = await language.doHover(document, document.positionAt(node.offset + 1), parsed);
      return plain(shown.contents.join("\n"));
    },
    complete: async (offset) => (await language.doComplete(document, document.positionAt(offset), parsed)).items,
    problems: async () => {
      const found = await language.doValidation(document, parsed, { schemaValidation: "error" }, top);
      return found.map(({ message, range }) => ({ message, text: document.getText(range), range }));
    },
    nodeAt,
    start: (node) => document.positionAt(node.offset),
  };
}

const every = (top) => [...members(top, top, [])];

describe("the schema for editors", () => {
  it("shows at every member its own text", async () => {
    const editor = opened(editorSchema, filled(editorSchema, editorSchema));
    const members = every(editorSchema);
    for (const [path, { title, description }] of members) {
      const key = editor.nodeAt(path).parent.keyNode;
      assert.ok((await editor.hover(key)).startsWith(`${title}\n\n${description}`), path.join("/"));
    }
    const different = [...new Set(members.map(([, part]) => part))];
    const referring = different.filter(({ $ref }) => $ref);
    console.log(`hovered ${different.length} members, ${referring.length} of which refer to a definition`);
  });

  it("shows at every code what it means", async () => {
    for (const [path, part] of every(editorSchema)) {
      const { enum: codes, enumDescriptions } = target(editorSchema, part);
      for (const [index, code] of (codes ?? []).entries()) {
        const value = filled(editorSchema, editorSchema);
        path.slice(0, -1).reduce((at, step) => at[step], value)[path.at(-1)] = code;
        const editor = opened(editorSchema, value);
        assert.ok((await editor.hover(editor.nodeAt(path))).endsWith(`\`${code}\`: ${enumDescriptions[index]}`), code);
      }
    }
  });

  it("completes every code with its meaning, and every name with its text", async () => {
    const value = filled(editorSchema, editorSchema);
    const editor = opened(editorSchema, value);
    for (const [path, part] of every(editorSchema)) {
      const { enum: codes, enumDescriptions } = target(editorSchema, part);
      const items = codes ? await editor.complete(editor.nodeAt(path).offset + 1) : [];
      const shown = items.map(({ label, documentation }) => [label, plain(documentation?.value ?? documentation)]);
      const expected = (codes ?? []).map((code, index) => [JSON.stringify(code), enumDescriptions[index]]);
      assert.deepEqual(shown.sort(), expected.sort(), path.join("/"));
    }
    const empty = opened(editorSchema, {});
    const names = await empty.complete(1);
    assert.deepEqual(
      names.map(({ label, documentation }) => [label, documentation]).sort(),
      Object.entries(editorSchema.properties).map(([name, { description }]) => [name, description]).sort(),
    );
  });

  it("marks a wrong value of every member at its place", async () => {
    for (const [path] of every(editorSchema)) {
      const value = filled(editorSchema, editorSchema);
      path.slice(0, -1).reduce((at, step) => at[step], value)[path.at(-1)] = null;
      const editor = opened(editorSchema, value);
      const place = editor.start(editor.nodeAt(path));
      const problems = await editor.problems();
      assert.ok(problems.some(({ text, range }) => text === "null" && range.start.line === place.line), path.join("/"));
    }
  });

  it("marks injections without a number with the rule's own sentence", async () => {
    const rule = rules.get("injection-states-quantity");
    const [, fails] = vectors({ path: rule.vectors.replace("conformance/", "") });
    const problems = await opened(editorSchema, fails.record).problems();
    assert.deepEqual(problems.map(({ message, text }) => [message, text]), [[rule.remedy, '"injection"']]);
  });

  it("accepts exactly the records that the schema for validators accepts", () => {
    const verdict = (top) => new Ajv2020({ strict: false, validateFormats: false }).compile(top);
    const [one, other] = [verdict(schema), verdict(editorSchema)];
    for (const vector of files.flatMap(vectors)) assert.equal(other(vector.record), one(vector.record), vector.name);
  });
});

describe("the schema for validators, in an editor", () => {
  it("shows at every member its own text, or that of the record or code list it refers to", async () => {
    const editor = opened(schema, filled(schema, schema));
    for (const [path, part] of every(schema)) {
      const { title, description } = part.$ref ? schema.$defs[part.$ref.split("/").at(-1)] : part;
      const own = title === undefined ? part : { title, description };
      const shown = await editor.hover(editor.nodeAt(path).parent.keyNode);
      assert.ok(shown.startsWith(`${own.title}\n\n${own.description}`), path.join("/"));
    }
  });
});
