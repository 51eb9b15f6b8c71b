// Compiles the Python files in folders with the Python that will import them. Usage: node compile.mjs FOLDER…

import { resolve } from "node:path";
import { loadPyodide } from "pyodide";

const python = await loadPyodide();
for (const [index, folder] of process.argv.slice(2).entries()) {
  const mounted = `/folder${index}`;
  python.FS.mkdir(mounted);
  python.mountNodeFS(mounted, resolve(folder));
  python.globals.set("folder", mounted);
  python.runPython(`
import compileall, py_compile
never_checked = py_compile.PycInvalidationMode.UNCHECKED_HASH
if not compileall.compile_dir(folder, quiet=1, stripdir=folder, invalidation_mode=never_checked):
    raise SystemExit("some files cannot be compiled")
`);
}
