// Runs Python beside the page, which therefore never freezes. It answers one message after another:
// { id, call, args } gives { id, result } or { id, error }; while Python loads it says how far that is.

import { loadPyodide } from "./pyodide/pyodide.mjs";

const HERE = new URL(".", import.meta.url);
const PDF = /\.pdf$/iu;

let loaded = 0;
const fetched = self.fetch.bind(self);
self.fetch = async (...request) => {
  const response = await fetched(...request);
  const counted = new TransformStream({
    transform(chunk, out) {
      loaded += chunk.byteLength;
      postMessage({ loaded });
      out.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(counted), response);
};

const python = loadPyodide({ indexURL: new URL("pyodide/", HERE).href });
const session = unpacked("python.zip").then((py) => py.pyimport("session").opened());
let pdf; // the reader of PDF is unpacked with the first one

async function unpacked(name) {
  const [py, response] = await Promise.all([python, self.fetch(new URL(name, HERE))]);
  py.unpackArchive(await response.arrayBuffer(), "zip");
  return py;
}

function isPdf(name, content) {
  return PDF.test(name) || String.fromCharCode(...content.subarray(0, 5)) === "%PDF-";
}

async function answer(call, args) {
  if (call === "add" && isPdf(...args)) await (pdf ??= unpacked("pdf.zip"));
  const [opened, py] = await Promise.all([session, python]);
  return opened[call](...args.map((each) => (each instanceof Uint8Array ? py.toPy(each).tobytes() : each)));
}

session.then(
  () => postMessage({ ready: true }),
  (error) => postMessage({ failed: String(error) }),
);

self.onmessage = async ({ data: { id, call, args } }) => {
  try {
    postMessage({ id, result: await answer(call, args) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
};
