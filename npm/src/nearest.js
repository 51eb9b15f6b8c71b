// The defined name that a misspelt one stands for.

const MOST_EDITS = 2;
const SHORT = 5; // of a name with fewer characters, one edit at most
const LONGEST = 100;

/** The known word from which the fewest edits lead to a word, capitals aside; none if it takes more than two. */
export function nearest(word, known) {
  const letters = [...word].length < LONGEST ? [...word.toLowerCase()] : [];
  let [best, fewest] = [undefined, Infinity];
  for (const candidate of known) {
    if (Math.abs(letters.length - candidate.length) > MOST_EDITS) continue;
    const count = edits(letters, candidate);
    if (count > (candidate.length < SHORT ? 1 : MOST_EDITS)) continue;
    if (count < fewest || (count === fewest && candidate < best)) [best, fewest] = [candidate, count];
  }
  return best;
}

/** How many characters are to be inserted, removed, replaced or swapped with the next to make one of the other. */
function edits(one, other) {
  let [before, row] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let i = 0; i < one.length; i += 1) {
    const earlier = before;
    [before, row] = [row, [i + 1]];
    for (let j = 0; j < other.length; j += 1) {
      let least = Math.min(row[j] + 1, before[j + 1] + 1, before[j] + (one[i] === other[j] ? 0 : 1));
      if (i && j && one[i] === other[j - 1] && one[i - 1] === other[j]) least = Math.min(least, earlier[j - 1] + 1);
      row.push(least);
    }
  }
  return row.at(-1);
}
