// Lights up what belongs together: a value, and the words that state it. Without this script the links still work.
"use strict";

const partsOf = (pointer) => (pointer ? document.querySelectorAll(`[data-of~="${CSS.escape(pointer)}"]`) : []);
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const linked = (event) => event.target.closest?.("[data-of]");
const nearest = (element) => element.dataset.of.split(" ")[0]; // the innermost value comes first

function mark(name, pointer) {
  for (const element of document.querySelectorAll("." + name)) element.classList.remove(name);
  for (const element of partsOf(pointer)) element.classList.add(name);
}

for (const kind of ["mouseover", "focusin"]) {
  document.addEventListener(kind, (event) => {
    const element = linked(event);
    mark("lit", element && nearest(element));
  });
}

document.addEventListener("click", (event) => {
  const element = linked(event);
  if (!element) return;
  event.preventDefault();
  const pointer = nearest(element);
  mark("pinned", pointer);
  const side = element.closest(".letter, .record");
  const other = [...partsOf(pointer)].find((part) => part.closest(".letter, .record") !== side);
  other?.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  history.replaceState(null, "", "#record" + pointer);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") mark("pinned", null);
});
