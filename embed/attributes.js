// The attributes of <dry-run-quiz>, read into an address of the app. The names, words and bounds are those of
// crates/address; a test compares the two. What is wrong is only named here, `explain.js` says why. Nothing here touches a
// page.

const list = (words) => words.split(" ");

/** The words that an attribute takes, the bounds of a number, a pattern, or nothing for a list of ids. Those that go into an
 * address come first, in the order in which the app prints them. */
export const TAKES = {
  items: [],
  // `cargo xtask build` lists the topics that have a page.
  topic: [],
  track: list("engineer swe lead head"),
  level: list("junior engineer senior staff"),
  kind: list("single multiple order match numeric text line prompt"),
  count: [1, 500],
  mode: list("practice exam"),
  minutes: [1, 600],
  seed: [0, 4294967295],
  daily: /^(\d{4}-\d\d-\d\d)?$/,
  theme: list("auto light dark"),
  height: [200, 2000],
  lang: /^[a-z]{2,3}(-\w+)*$/,
  microphone: /^(microphone|true|on|yes|1|false|off|no|0|)$/,
};

/** All attributes of the element. */
export const KNOWN = Object.keys(TAKES);

/** A word, and what is left of it without one letter. */
const less = (word) => [...word, ""].map((_, at) => word.slice(0, at) + word.slice(at + 1));

/** Whether this is one of ours with a letter too many, too few, wrong or in another place. Every other name is that of
 * another party: an attribute of every element, of a framework, of an extension. */
const isMeant = (name) => /^\w+$/.test(name) && less(name).some((part) => KNOWN.flatMap(less).includes(part));

/** Whether an attribute is a number. */
export const isNumber = (name) => TAKES[name]?.[0] >= 0;

/** Whether these words may stand in an attribute. What only the bank or a calendar knows, the app tells. */
export function isRight(name, words) {
  const [first = ""] = words;
  const known = TAKES[name];
  if (known.test) return known.test(words);
  if (!first || (words[1] && (isNumber(name) || name === "mode" || name === "theme"))) return false;
  if (isNumber(name)) return /^\d+$/.test(first) && first >= known[0] && first <= known[1];
  return words.every((word) => (known[0] ? known.includes(word) : /^(?!-)[a-z0-9-]{3,48}(?<!-)$/.test(word)));
}

/** The words of a value. Small letters are meant, as in every address. */
export const wordsOf = (value) => [...new Set(value.toLowerCase().split(",").map((word) => word.trim()).filter(Boolean))];

/** Reads attributes, which have a name and a value. `isOwn` says that the element has a question of its own. Of the result,
 * `wrong` are the names of attributes; where there are any, the rest means nothing. */
export function read(attributes, isOwn) {
  const [wrong, words] = [[], {}];
  for (const { name, value } of attributes) {
    if (KNOWN.includes(name) ? !isRight(name, (words[name] = wordsOf(value))) : isMeant(name)) wrong.push(name);
  }
  // Those that choose the questions; beside a question of the author's own, a day does so too.
  const set = KNOWN.slice(0, isOwn ? 10 : 9).filter((name) => words[name]);
  if (isOwn || words.daily) wrong.push(...set);
  const isExam = words.mode?.[0] === "exam";
  if (words.minutes && !isExam) wrong.push("minutes");
  const said = set.filter((name) => name !== "mode" || isExam);
  const query = said.map((name) => `${name}=${isNumber(name) ? Number(words[name]) : words[name]}`).join("&");
  return {
    wrong: [...new Set(wrong)],
    address: words.daily ? ["#/daily", ...words.daily].join("/") : `#/quiz${query && "?"}${query}`,
    // A page was built for the first question of each topic, with a seed of its own.
    folder: TAKES.topic[0] && /^topic=[^,&]*(&count=\d+)?$/.test(query) ? `${words.topic}/` : "",
    lang: words.lang ?? "",
    // Four of its words say no: 0, false, no, off.
    microphone: words.microphone && !/^[0fn]|ff/.test(words.microphone),
  };
}
