// The first question of a link, before the program: it is drawn as crates/quiz draws it, and stands in a small file of
// its own. This runs as soon as the browser has read the frame and the list of questions, before the rest of the page has
// come. Where an address says more than is read here, and to a reader who was here before, the program shows what it
// names. A journey compares both (tests/browser/tests/drawn.rs).
//
// The build puts this text into a function: nothing here is global.

/** The values of each label, in the order in which the page's list counts them (xtask/src/finish/question.rs). */
const LABELS = {
  kind: "single multiple order match numeric text line".split(" "),
  level: "junior engineer senior staff".split(" "),
  track: "engineer swe lead head".split(" "),
};

/** So much is added to the number of a kind where only the program can show the question (xtask/src/finish/question.rs). */
const ONLY_LATER = 8;

/** More cells than these make a bar of the rail (src/views/question/long_rail.rs). */
const MOST_CELLS = 24;

const MASK = (1n << 64n) - 1n;

/** PCG-XSH-RR 64/32, as crates/quiz/src/shuffle.rs has it. */
function generator(seed, stream) {
  const increment = ((stream << 1n) | 1n) & MASK;
  let state = 0n;
  const next = () => {
    const old = state;
    state = (old * 6364136223846793005n + increment) & MASK;
    const mixed = Number((((old >> 18n) ^ old) >> 27n) & 0xffffffffn);
    const turn = Number(old >> 59n);
    return ((mixed >>> turn) | (mixed << (-turn & 31))) >>> 0;
  };
  next();
  state = (state + BigInt(seed)) & MASK;
  next();
  return next;
}

function shuffled(count, seed, stream) {
  const order = Array.from({ length: count }, (_, at) => at);
  const next = generator(seed, stream);
  for (let last = count - 1; last > 0; last -= 1) {
    const bound = last + 1;
    let drawn = next();
    while (drawn < (2 ** 32 - bound) % bound) drawn = next();
    const other = drawn % bound;
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** The stream of random numbers that belongs to a name: its FNV-1a hash. */
const streamOf = (name) =>
  [...name].reduce((hash, letter) => ((hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n) & MASK, 0xcbf29ce484222325n);

/** Each time that a question is asked has a stream of its own. */
const FIRST_ATTEMPT = 1n;

/** What an address asks for; nothing if it says more than how a set is picked. */
function wanted(fragment, topics) {
  const [, query] = /^#\/quiz(?:\?([a-z0-9=&,-]+))?$/.exec(fragment) ?? [null, null];
  if (query === null) return null;
  const set = {};
  for (const parameter of query?.split("&") ?? []) {
    const [name, value = "", more] = parameter.split("=");
    if (more !== undefined || name in set || !value) return null;
    if (name === "count" || name === "seed") {
      if (!/^\d{1,10}$/.test(value)) return null;
      set[name] = Number(value);
    } else {
      const known = name === "topic" ? topics : Object.hasOwn(LABELS, name) && LABELS[name];
      set[name] = value.split(",");
      if (!known || !set[name].every((one) => known.includes(one))) return null;
    }
  }
  const isRight = !(set.count < 1 || set.count > 500 || set.seed > 0xffffffff);
  return isRight ? set : null;
}

/** The questions that the page lists, in the order of the bank: a line for each topic, and for each of its questions the
 * permanent number, the kind, the level and the jobs. */
function* listed(text) {
  for (const line of text.trim().split("\n")) {
    const [topic, ...questions] = line.split(" ");
    for (const question of questions) {
      const [kind, level, tracks] = [...question.slice(-3)].map((digit) => parseInt(digit, 16));
      const number = parseInt(question.slice(0, -3), 36);
      const isEarly = kind < ONLY_LATER;
      const track = LABELS.track.filter((_, at) => tracks & (1 << at));
      yield { number, topic, isEarly, kind: LABELS.kind[kind % ONLY_LATER], level: LABELS.level[level], track };
    }
  }
}

/** The seed of the set that begins here. One that the address does not name is kept where the program looks for it; there is
 * none where the browser refuses that. */
function seedOf({ seed }) {
  if (seed !== undefined) return seed;
  try {
    const kept = history.state;
    const drawn = Number.isInteger(kept) ? kept : crypto.getRandomValues(new Uint32Array(1))[0];
    history.replaceState(drawn, "");
    return drawn;
  } catch {
    return null;
  }
}

/** What a file holds; nothing if it does not come. Nothing in a page that is fetched as a document runs or loads. */
function fetched(address, type) {
  return new Promise((go) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = type;
    request.onloadend = () => go(request.status === 200 ? request.response : null);
    request.send();
  });
}

/** Puts the options into the order that the seed decides. Each keeps its id; the letters stay where they are. */
function arrange(question, id, seed) {
  const options = [...question.querySelectorAll(".option")];
  if (options.length === 0) return;
  const letters = options.map((option) => option.querySelector(".letter").textContent);
  const order = shuffled(options.length, seed, streamOf(id) + FIRST_ATTEMPT);
  const sorted = order.map((at) => options.find((option) => option.querySelector(`#response-${at}`)));
  sorted.forEach((option, at) => (option.querySelector(".letter").textContent = letters[at]));
  options[0].parentElement.append(...sorted);
}

/** Makes the rail as long as the set. In the file it is that of a set of two. */
function lengthen(question, count) {
  const rail = question.querySelector(".rail");
  // "Question 1 of 2", in the app's own words.
  const name = rail.getAttribute("aria-label").replace("2", count);
  if (count > MOST_CELLS) {
    const bar = document.createElement("div");
    bar.className = "long-rail";
    const progress = Object.assign(document.createElement("progress"), { max: count, value: 1, ariaLabel: name });
    const words = Object.assign(document.createElement("span"), { ariaHidden: "true", textContent: name.replace(/^\D+/, "") });
    bar.append(progress, words);
    return rail.replaceWith(bar);
  }
  rail.setAttribute("aria-label", name);
  const second = rail.querySelector("li:last-child");
  if (count < 2) return second.remove();
  for (let number = 3; number <= count; number += 1) {
    const cell = second.cloneNode(true);
    for (const text of cell.children) text.textContent = text.textContent.replace("2", number);
    rail.firstElementChild.append(cell);
  }
}

/** The question with which a set of these begins, and how many the set has; nothing where only the program can show it. */
function picked(set, seed, text) {
  const isFitting = (question, name) => !set[name] || [question[name]].flat().some((value) => set[name].includes(value));
  const fitting = [...listed(text)].filter((question) => ["topic", "kind", "level", "track"].every((name) => isFitting(question, name)));
  const first = fitting[shuffled(fitting.length, seed, 0n)[0]];
  if (!first?.isEarly) return null;
  return { ...first, count: Math.min(set.count ?? Infinity, fitting.length) };
}

/** Puts the first question of the set that the address names into the page, around the progress line. A large bank has its
 * list in a file for each topic. */
function draw(list, fragment) {
  const root = document.documentElement;
  if (root.hasAttribute("data-known") || !fragment.startsWith("#/quiz")) return;
  const { folder, bank, topics } = list.dataset;
  const file = (name, type) => fetched(`${folder}${name}?${bank}`, type);
  const set = wanted(fragment, topics.split(" "));
  const text = list.textContent;
  if (!set || !(text || set.topic?.length === 1)) return;
  const seed = seedOf(set);
  if (seed === null) return;
  const here = text && picked(set, seed, text);
  if (here === null) return;
  // What `js/boot.js` reads at the list: the topic whose part comes first, what to wait for, and whether the question is
  // there. It sets `isLate` when nothing may be shown any more.
  const state = { topic: here ? here.topic : set.topic[0], isLate: false, isShown: false };
  async function show() {
    const first = here || picked(set, seed, (await file(`${state.topic}.txt`, "text")) ?? "");
    const question = first && (await file(`${first.number}.html`, "document"))?.querySelector("#question");
    // The frame has the rules for itself; those for a question come with the rest of the page, if nobody refuses them.
    const isStyled = () => Boolean(document.getElementById("styles")?.sheet);
    while (!state.isLate && !isStyled() && document.readyState !== "complete") await new Promise(requestAnimationFrame);
    if (!isStyled()) return;
    const page = document.getElementById("dryrun");
    const loading = page.querySelector(".loading");
    if (!question || !loading || state.isLate || location.hash !== fragment) return;
    arrange(question, question.dataset.item, seed);
    lengthen(question, first.count);
    question.querySelector("main").prepend(loading);
    page.replaceChildren(...question.childNodes);
    state.isShown = true;
    root.removeAttribute("data-elsewhere");
  }
  state.shown = show().catch(() => {});
  list.first = state;
}

const list = document.getElementById("questions");
if (list) draw(list, location.hash);
