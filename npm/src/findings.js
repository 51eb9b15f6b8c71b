// Findings as programs get them.

/** Writes a path as a JSON Pointer (RFC 6901). */
export const pointer = (path) =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** A finding as a program gets it: pointer, rule, level, message, parameters, and line and column where known. */
export function reported({ path, rule, level, template, parameters, line, column }) {
  const message = template.replace(/\{([a-z]+)\}/gu, (_, name) =>
    Array.isArray(parameters[name]) ? parameters[name].join(", ") : String(parameters[name]),
  );
  const finding = { pointer: pointer(path), rule, level, message, parameters };
  return line === undefined ? finding : { ...finding, line, column };
}
