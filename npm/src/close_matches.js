// Words that a misspelt one is near to, in the order of Python's `difflib.get_close_matches`.

const CUTOFF = 0.6;

/** The nearest known word, in a list; none where none is near enough. */
export function closeMatches(word, known) {
  const letters = [...word];
  const places = new Map();
  letters.forEach((letter, place) => {
    if (!places.has(letter)) places.set(letter, []);
    places.get(letter).push(place);
  });
  let [best, score] = [undefined, CUTOFF];
  for (const candidate of known) {
    const ratio = ratioOf([...candidate], letters, places);
    if (ratio > score || (ratio === score && (best === undefined || candidate > best))) [best, score] = [candidate, ratio];
  }
  return best === undefined ? [] : [best];
}

/** Twice the number of letters in matching blocks, by the number of all letters. */
function ratioOf(one, other, places) {
  const length = one.length + other.length;
  if (length === 0) return 1;
  let matches = 0;
  const queue = [[0, one.length, 0, other.length]];
  while (queue.length) {
    const [fromOne, toOne, fromOther, toOther] = queue.pop();
    const [atOne, atOther, size] = longest(one, places, fromOne, toOne, fromOther, toOther);
    if (!size) continue;
    matches += size;
    if (fromOne < atOne && fromOther < atOther) queue.push([fromOne, atOne, fromOther, atOther]);
    if (atOne + size < toOne && atOther + size < toOther) queue.push([atOne + size, toOne, atOther + size, toOther]);
  }
  return (2 * matches) / length;
}

/** The longest block that both have within bounds, the first of several. */
function longest(one, places, fromOne, toOne, fromOther, toOther) {
  let [atOne, atOther, size] = [fromOne, fromOther, 0];
  let lengths = new Map();
  for (let index = fromOne; index < toOne; index += 1) {
    const next = new Map();
    for (const place of places.get(one[index]) ?? []) {
      if (place < fromOther) continue;
      if (place >= toOther) break;
      const run = (lengths.get(place - 1) ?? 0) + 1;
      next.set(place, run);
      if (run > size) [atOne, atOther, size] = [index - run + 1, place - run + 1, run];
    }
    lengths = next;
  }
  return [atOne, atOther, size];
}
