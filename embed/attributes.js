// The attributes of <dry-run-quiz>, read into an address of the app. The names, words and bounds are those of
// crates/address; a test compares the two. What is wrong is only named here, `explain.js` says why. Nothing here touches a
// page.

const list = (words) => words.split(" ");

/** The words that an attribute takes, the bounds of a number, or nothing for a list of ids. Those that go into an address
 * come first, in the order in which the app prints them. */
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
  theme: list("auto light dark"),
  height: [200, 2000],
  daily: null,
  lang: null,
  microphone: null,
};

/** All attributes of the element. */
export const KNOWN = Object.keys(TAKES);

/** Those that choose the questions. */
const SET = KNOWN.slice(0, 9);

/** What every element may have, and what frameworks add, is not ours to judge. */
const FOREIGN = /[-:@._]|^(id|class|style|title|dir|hidden|slot|part|role|tabindex|on.+)$/;

/** Whether an attribute is a number, and whether it takes one word only. */
export const isNumber = (name) => TAKES[name]?.[0] >= 0;
const isSingle = (name) => isNumber(name) || name === "mode" || name === "theme";

/** Whether these words may stand in an attribute. What only the bank or a calendar knows, the app tells. */
export function isRight(name, words) {
  if (name === "microphone") return true;
  const [first = ""] = words;
  if (name === "daily") return !words[1] && /^(\d{4}-\d\d-\d\d)?$/.test(first);
  if (name === "lang") return /^[a-z]{2,3}(-\w+)*$/.test(words.join());
  const known = TAKES[name];
  if (!first || (isSingle(name) && words[1])) return false;
  if (isNumber(name)) return /^\d+$/.test(first) && first >= known[0] && first <= known[1];
  return words.every((word) => (known[0] ? known.includes(word) : /^[a-z0-9][a-z0-9-]{1,46}[a-z0-9]$/.test(word)));
}

/** The words of a value. Small letters are meant, as in every address. */
export const wordsOf = (value) => [...new Set(value.toLowerCase().split(",").map((word) => word.trim()).filter(Boolean))];

/** Reads attributes, which have a name and a value. `isOwn` says that the element has a question of its own. Of the result,
 * `wrong` are the names of attributes; where there are any, the rest means nothing. */
export function read(attributes, isOwn) {
  const [wrong, words] = [[], {}];
  for (const { name, value } of attributes) {
    if (!KNOWN.includes(name)) FOREIGN.test(name) || wrong.push(name);
    else if (!isRight(name, (words[name] = wordsOf(value)))) wrong.push(name);
  }
  const set = SET.filter((name) => words[name]);
  if (isOwn || words.daily) wrong.push(...set);
  if (isOwn && words.daily) wrong.push("daily");
  if (words.minutes && words.mode?.[0] !== "exam") wrong.push("minutes");
  const said = set.filter((name) => name !== "mode" || words.mode[0] === "exam");
  const texts = said.map((name) => `${name}=${isNumber(name) ? Number(words[name]) : words[name].join()}`);
  const query = texts.join("&");
  return {
    wrong: [...new Set(wrong)],
    address: words.daily ? ["#/daily", ...words.daily].join("/") : `#/quiz${query && "?"}${query}`,
    // A page was built for the first question of each topic, with a seed of its own.
    folder: TAKES.topic[0] && words.topic && /^topic=[^,&]*(&count=\d+)?$/.test(query) ? `${words.topic}/` : "",
    lang: words.lang ?? "",
  };
}
