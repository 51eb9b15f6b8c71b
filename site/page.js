// The page: takes files, asks the worker, shows letters beside their records, and makes downloads.

import "./side_by_side.js";

const $ = (selector, within = document) => within.querySelector(selector);
const main = $("main");
const list = $("#list ul");

// --- The worker -------------------------------------------------------------------------------------------------------

// A worker made of a blob keeps the policy of this page, also where no server sends one with worker.js.
const starter = new Blob([`import ${JSON.stringify(new URL("worker.js", location).href)};`], { type: "text/javascript" });
const worker = new Worker(URL.createObjectURL(starter), { type: "module" });
const waiting = new Map();
let asked = 0;
let ready = false;
let bytes = 1;
say("Loading Python …");
fetch("bundle.json").then(async (response) => ({ bytes } = await response.json()));

worker.onmessage = ({ data }) => {
  if (data.id !== undefined) {
    const { resolve, reject } = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) resolve(data.result);
    else reject(new Error(data.error));
  } else if (data.ready) {
    ready = true;
    document.body.classList.add("ready");
    if (!reading) say("Ready.");
    keepForOffline();
  } else if (data.failed) {
    say(`Python did not load: ${data.failed}. Load the page again.`);
  } else if (!ready) {
    progress(data.loaded / bytes);
  }
};
worker.onerror = ({ message }) => say(`Python did not load: ${message}. Load the page again.`);

function ask(call, ...args) {
  return new Promise((resolve, reject) => {
    waiting.set(asked, { resolve, reject });
    worker.postMessage({ id: asked, call, args }, args.filter((each) => each instanceof Uint8Array).map((each) => each.buffer));
    asked += 1;
  });
}

// --- Progress ---------------------------------------------------------------------------------------------------------

const counted = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

function say(text) {
  $("#status").textContent = text;
}

function progress(share) {
  $("#bar").value = Math.min(share, 1);
}

// --- Files ------------------------------------------------------------------------------------------------------------

const entries = []; // what the list shows, by number
let current = null; // the number of what is shown
let reading = false;
let cancelled = false;

async function read(files) {
  if (!files.length) return;
  if (reading) return say("Wait until the files before these are read, or cancel.");
  reading = true;
  cancelled = false;
  document.body.classList.add("busy");
  $("#cancel").hidden = files.length < 2;
  const first = entries.length;
  let done = 0;
  try {
    for (const file of files) {
      if (cancelled) break;
      if (ready) say(`Reading ${file.name}: ${(done + 1).toLocaleString("en")} of ${files.length.toLocaleString("en")}`);
      const content = new Uint8Array(await file.arrayBuffer());
      for (const entry of JSON.parse(await ask("add", file.name, content))) entries[entry.number] = entry;
      done += 1;
      if (ready) progress(done / files.length);
      list.append(...entries.slice(list.childElementCount).map(listed));
      document.body.classList.toggle("single", entries.length < 2);
      if (current === null && entries.length) await open(entries.findIndex(Boolean));
    }
  } catch (error) {
    say(`Reading stopped: ${error.message}`);
    return;
  } finally {
    reading = false;
    document.body.classList.remove("busy");
    $("#cancel").hidden = true;
  }
  if (files.length === 1 && entries.length > first && current !== first) await open(first);
  progress(1);
  say(`${cancelled ? `Cancelled after ${counted(done, "file")}. ` : ""}${summed(entries.slice(first))}`);
}

function summed(made) {
  const unread = made.filter((entry) => entry.problem).length;
  const invalid = made.filter((entry) => entry.errors).length;
  const warned = made.filter((entry) => !entry.errors && entry.warnings).length;
  const parts = [
    counted(made.length - unread, "record"),
    invalid && `${invalid.toLocaleString("en")} with errors`,
    warned && `${warned.toLocaleString("en")} with warnings`,
    unread && `${counted(unread, "file")} not read`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

function verdict(entry) {
  if (entry.problem) return ["error", "not read"];
  if (entry.errors) return ["error", counted(entry.errors, "error")];
  if (entry.warnings) return ["warning", counted(entry.warnings, "warning")];
  if (entry.doubts.length) return ["warning", "read with doubt"];
  return ["good", "valid"];
}

const made = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

function badge(kind, text) {
  return made("span", { className: `badge ${kind}`, textContent: text });
}

function listed(entry) {
  const button = made("button", { type: "button" });
  button.dataset.number = entry.number;
  const item = made("li", {}, button);
  relist(item, entry);
  return item;
}

function relist(item, entry) {
  const button = item.firstChild;
  button.replaceChildren(made("span", { className: "name", textContent: entry.title }), badge(...verdict(entry)));
  button.setAttribute("aria-current", String(entry.number === current));
}

list.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (button) open(Number(button.dataset.number));
});
list.addEventListener("keydown", (event) => {
  const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  const next = step && event.target.closest("li")?.[step];
  if (!next) return;
  event.preventDefault();
  next.firstChild.focus();
});

// --- A letter and its record ------------------------------------------------------------------------------------------

let side = "letter"; // what the left pane shows: letter or text

async function open(number) {
  const before = current;
  current = number;
  for (const each of [before, number]) {
    if (each !== null) list.children[each]?.firstChild.setAttribute("aria-current", String(each === number));
  }
  document.body.classList.remove("empty");
  $("#work").hidden = false;
  const entry = entries[number];
  if (entry.problem) main.replaceChildren(unread(entry));
  else show(JSON.parse(await ask("show", number)));
}

function unread(entry) {
  return made(
    "section",
    { className: "unread" },
    made("h2", { textContent: entry.title }),
    made("p", { className: "finding error", textContent: `This file was not read: ${entry.problem}.` }),
  );
}

function show(shown) {
  if (shown.number !== current) return;
  entries[current] = shown;
  relist(list.children[current] ?? list.appendChild(listed(shown)), shown);
  const page = new DOMParser().parseFromString(shown.page, "text/html");
  const [letter, record] = page.querySelectorAll("body > section");
  if (!shown.is_letter) side = "text";
  record.prepend(overview(shown));
  for (const value of record.querySelectorAll(".value")) value.after(editButton(value));
  main.replaceChildren(leftPane(letter, shown), record);
}

function overview(shown) {
  const [kind, text] = verdict(shown);
  const doubts = shown.doubts.map((doubt) => made("li", { className: "finding warning" }, `Read with doubt: ${doubt}.`));
  const findings = shown.findings.map((finding) => {
    const place = made("a", { href: `#record${finding.pointer}`, textContent: finding.pointer || "the whole record" });
    place.dataset.pointer = finding.pointer;
    const line = finding.line ? ` · line ${finding.line}, column ${finding.column}` : "";
    return made(
      "li",
      { className: `finding ${finding.level}` },
      made("p", {}, made("code", { textContent: finding.rule }), " ", place, made("span", { className: "quiet", textContent: line })),
      made("p", {}, ...sentence(finding.message)),
    );
  });
  return made(
    "div",
    { className: "verdict" },
    made("h2", {}, made("span", { textContent: shown.title }), badge(kind, text)),
    made("ul", { className: "overview" }, ...doubts, ...findings),
  );
}

/** The names in a sentence stand between backticks. */
function sentence(text) {
  return text.split("`").map((part, index) => (index % 2 ? made("code", { textContent: part }) : part));
}

function leftPane(letter, shown) {
  const text = textPane(shown);
  const pane = made("section", { className: "left" });
  if (!shown.is_letter) {
    pane.append(made("h2", { className: "pane-title", textContent: "Record as JSON" }), text);
    return pane;
  }
  letter.removeAttribute("tabindex");
  const tabs = made("div", { className: "tabs" });
  tabs.setAttribute("role", "tablist");
  tabs.setAttribute("aria-label", "Shown beside the record");
  const panels = { letter, text };
  const select = (name, focus) => {
    side = name;
    for (const tab of tabs.children) {
      const chosen = tab.dataset.side === name;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      panels[tab.dataset.side].hidden = !chosen;
      if (chosen && focus) tab.focus();
    }
  };
  for (const [name, title] of [["letter", "Letter"], ["text", "JSON"]]) {
    const tab = made("button", { type: "button", id: `tab-${name}`, textContent: title });
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", `panel-${name}`);
    tab.dataset.side = name;
    tab.addEventListener("click", () => select(name));
    tabs.append(tab);
    panels[name].id = `panel-${name}`;
    panels[name].setAttribute("role", "tabpanel");
    panels[name].setAttribute("aria-labelledby", tab.id);
    panels[name].tabIndex = 0;
  }
  tabs.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft" || key === "ArrowRight") select(side === "letter" ? "text" : "letter", true);
  });
  select(side);
  pane.append(tabs, letter, text);
  return pane;
}

function textPane(shown) {
  const area = made("textarea", { value: shown.text, spellcheck: false, autocapitalize: "off" });
  area.setAttribute("aria-label", "The record as JSON; it is checked again when you change it");
  let later;
  area.addEventListener("input", () => {
    clearTimeout(later);
    later = setTimeout(() => recheck(shown.number, area), 300);
  });
  return made("div", { className: "text" }, area);
}

/** Checks the text again; the text area stays as it is, so that typing goes on. */
async function recheck(number, area) {
  const shown = JSON.parse(await ask("replace", number, area.value));
  if (number !== current || !area.isConnected) return;
  const left = main.firstElementChild;
  show(shown);
  left.querySelector(".letter")?.replaceWith(main.querySelector(".left .letter"));
  main.firstElementChild.replaceWith(left);
  announce(shown);
}

function announce(shown) {
  say(`Checked again: ${verdict(shown)[1]}.`);
}

// --- Editing a value --------------------------------------------------------------------------------------------------

const schema = fetch("case.editor.schema.json").then((response) => response.json());

function editButton(value) {
  const button = made("button", { type: "button", className: "edit", title: "Edit" }, "✎");
  const name = value.id.slice("record".length);
  button.dataset.pointer = name;
  button.setAttribute("aria-label", `Edit ${name}`);
  return button;
}

/** The part of the schema about a place of the record. */
async function declared(pointer) {
  const whole = await schema;
  const resolved = (part) => (part?.$ref ? { ...whole.$defs[part.$ref.slice("#/$defs/".length)], ...part } : part);
  return pointer
    .split("/")
    .slice(1)
    .reduce((part, step) => resolved(part?.properties?.[step] ?? part?.items), whole);
}

function valueAt(document, pointer) {
  return pointer.split("/").slice(1).reduce((part, step) => part?.[step], document);
}

async function edit(button) {
  const { pointer } = button.dataset;
  const number = current;
  const document = JSON.parse(entries[number].text);
  const value = valueAt(document, pointer);
  const about = (await declared(pointer)) ?? {};
  const field = input(value, about);
  field.setAttribute("aria-label", pointer);
  const shown = button.previousElementSibling;
  const form = made("form", { className: "editing" }, field, made("button", { textContent: "Save" }), made("button", { type: "button", className: "plain", textContent: "Cancel" }));
  if (about.description) form.append(made("p", { className: "quiet", textContent: about.description }));
  const close = () => {
    form.remove();
    shown.hidden = button.hidden = false;
    button.focus();
  };
  shown.hidden = button.hidden = true;
  button.after(form);
  form.querySelector(".plain").addEventListener("click", close);
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const changed = JSON.parse(await ask("edit", number, pointer, JSON.stringify(typed(field, value))));
    show(changed);
    announce(changed);
    main.querySelector(`.edit[data-pointer="${CSS.escape(pointer)}"]`)?.focus();
  });
  field.focus();
}

const LONG = 60;

function input(value, about) {
  const codes = about.enum ?? (typeof value === "boolean" ? [true, false] : null);
  if (codes) {
    const options = codes.map((code, index) => made("option", { value: code, textContent: code, title: about.enumDescriptions?.[index] ?? "" }));
    if (!codes.includes(value)) options.unshift(made("option", { value, textContent: value }));
    return made("select", { value }, ...options.map((option) => Object.assign(option, { selected: option.value === String(value) })));
  }
  if (typeof value === "string" && value.length > LONG) {
    return made("textarea", { value, rows: Math.min(12, Math.ceil(value.length / LONG) + 1) });
  }
  return made("input", { value: typeof value === "string" ? value : JSON.stringify(value), spellcheck: false });
}

/** What was typed, as JSON: a number where a number was; if it is none, the text, which is then found to be wrong. */
function typed(field, before) {
  if (typeof before === "string") return field.value;
  try {
    return JSON.parse(field.value);
  } catch {
    return field.value;
  }
}

main.addEventListener("click", (event) => {
  const button = event.target.closest(".edit");
  if (button) edit(button);
  const place = event.target.closest(".overview a");
  if (place) {
    event.preventDefault();
    goTo(place.dataset.pointer);
  }
});

/** Goes to the value that a finding is about, or to the nearest place that the record has. */
function goTo(pointer) {
  for (let at = pointer; at; at = at.slice(0, at.lastIndexOf("/"))) {
    const button = main.querySelector(`.edit[data-pointer="${CSS.escape(at)}"], .edit[data-pointer^="${CSS.escape(at)}/"]`);
    if (button) {
      button.scrollIntoView({ block: "center" });
      button.focus();
      return;
    }
  }
}

// --- Downloads --------------------------------------------------------------------------------------------------------

const NAMES = { records: "records.ndjson", findings: "findings.ndjson", table: "issues.csv" };

for (const button of document.querySelectorAll("[data-download]")) {
  button.addEventListener("click", async () => {
    const { download } = button.dataset;
    const text = await ask(download);
    const mark = download === "table" ? "\ufeff" : ""; // by which spreadsheets know UTF-8
    const url = URL.createObjectURL(new Blob([mark, text], { type: "application/octet-stream" }));
    made("a", { href: url, download: NAMES[download] }).click();
    URL.revokeObjectURL(url);
    say(`${NAMES[download]} is downloaded${download === "findings" ? "" : leftOut()}.`);
  });
}

function leftOut() {
  const without = entries.filter((entry) => entry.problem || !entry.has_record).length;
  return without ? `, without ${counted(without, "file or record")} that cannot be written` : "";
}

// --- Choosing files ---------------------------------------------------------------------------------------------------

const chooser = $("#files");
chooser.addEventListener("change", () => {
  read([...chooser.files]).finally(() => (chooser.value = ""));
});
$("#more").addEventListener("click", () => chooser.click());
$("#cancel").addEventListener("click", () => {
  cancelled = true;
});

for (const button of document.querySelectorAll("[data-example]")) {
  button.addEventListener("click", async () => {
    const name = button.dataset.example;
    const response = await fetch(`examples/${name}`);
    await read([new File([await response.blob()], name)]);
  });
}

for (const kind of ["dragenter", "dragover"]) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    document.body.classList.add("dragging");
  });
}
for (const kind of ["dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    if (kind === "drop" || !event.relatedTarget) document.body.classList.remove("dragging");
  });
}
document.addEventListener("drop", async ({ dataTransfer }) => {
  const dropped = [...dataTransfer.items].map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
  await read((await Promise.all(dropped.map(filesOf))).flat());
});

/** The files in what was dropped, which may be folders. */
async function filesOf(dropped) {
  if (dropped instanceof File) return [dropped];
  if (!dropped) return [];
  if (dropped.isFile) return [await new Promise((resolve, reject) => dropped.file(resolve, reject))];
  const reader = dropped.createReader();
  const found = [];
  for (let some; (some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject))).length; ) found.push(...some);
  return (await Promise.all(found.filter((each) => !each.name.startsWith(".")).map(filesOf))).flat();
}

/** Keeps the files for use without a network; only now, as Python loads later beside other downloads. */
async function keepForOffline() {
  await navigator.serviceWorker?.register("offline.js");
  await navigator.serviceWorker?.ready;
  document.body.classList.add("offline");
}
