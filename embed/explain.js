// What is wrong with the attributes of an element, a sentence each. The loader gets this only where something is.

import { KNOWN, TAKES, isNumber, isRight, read, wordsOf } from "./attributes.js";
import { SAYS } from "./words.js";

/** How many letters have to change, counting two that were swapped as one. */
function distance(one, other) {
  let [before, row] = [[], [...other, ""].map((_, at) => at)];
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (isSame ? 0 : 1));
      const isSwapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      if (isSwapped) next[to] = Math.min(next[to], before[to - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[other.length];
}

/** The word of a list that is spelt most like this one. */
function nearest(given, words) {
  const short = given.slice(0, 40);
  return [...words].sort((a, b) => distance(short, a) - distance(short, b))[0] ?? "";
}

/** What a sentence quotes of a value that may be anything. */
const quoted = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** One sentence for each attribute that is wrong. The arguments are those of `read`. */
export function explain(attributes, isOwn) {
  const values = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
  const { wrong } = read(attributes, isOwn);
  return wrong.map((name) => {
    const value = values[name].trim();
    const words = wordsOf(value);
    if (!KNOWN.includes(name)) return SAYS.unknown(quoted(name), nearest(name, KNOWN));
    if (isRight(name, words)) {
      if (isOwn) return SAYS.both(name);
      return "daily" in values ? SAYS.alone(name) : SAYS.minutes();
    }
    if (name === "microphone") return SAYS.bare(name, quoted(value));
    if (name === "daily") return SAYS.date(quoted(value));
    if (words.length === 0) return SAYS.empty(name);
    if (name === "lang") return SAYS.language(quoted(value));
    const known = TAKES[name];
    if (isNumber(name)) return SAYS.number(name, quoted(value), ...known);
    const other = words.find((word) => !isRight(name, [word]));
    if (other === undefined) return SAYS.many(name);
    return known.length ? SAYS.word(name, quoted(other), nearest(other, known)) : SAYS.id(name, quoted(other));
  });
}
