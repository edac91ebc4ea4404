// Starts the app: takes the Wasm out of the page or fetches it, shows how far it is, holds it to its hash, starts the
// program when it is there, with the bank still on its way, and says in plain words where that fails. The same text
// runs in the served page and in the single file; nothing here is global or evaluated.

import { begun } from "./deferred.js";
import { early } from "./early.js";
import { listenToFields } from "./fields.js";
import { unpacked } from "./inside.js";
import { mend } from "./mend.js";
import { asked, cut, isWhole, later, mail, pieces } from "./parts.js";
import { Speaker } from "./say.js";
import { FAILURES, WORDS } from "./words.js";

const page = document.getElementById("dryrun");
const loading = page.querySelector(".loading") ?? copied();

/** Makes room to speak in a copy that was saved of the running page. The single file has all that it needs to start
 * again; of a served page only what it showed was saved. */
function copied() {
  const room = document.createElement("div");
  room.className = "loading";
  room.append(document.createElement("p"), document.createElement("progress"));
  if (document.getElementById("wasm")) page.replaceChildren(room);
  else page.prepend(room);
  return room;
}

/** An error that knows which step failed. */
class Failure extends Error {
  constructor(step, cause) {
    super(step, { cause });
    this.step = step;
  }
}

/** The glue of wasm-bindgen. `cargo xtask build` puts the glue itself before this text, and its start here. */
const glue = () => import(document.querySelector('link[rel="modulepreload"]').href);

/** Where the Wasm is: what the page notes about it, and a stream of its bytes. */
async function opened() {
  const inside = document.getElementById("wasm");
  const link = document.querySelector("link[data-front]");
  if (!inside) {
    // Before the page moves to another address.
    const notes = { ...link.dataset, parts: link.dataset.parts && new URL(link.dataset.parts, document.baseURI).href };
    const response = await asked(link.href, notes.integrity);
    return { notes, stream: response.body ?? (await atOnce(response)) };
  }
  if (typeof DecompressionStream !== "function") throw new Failure("compile");
  return { notes: inside.dataset, stream: unpacked(inside.textContent, inside.dataset) };
}

/** A stream of what comes in one piece. */
async function atOnce(response) {
  const bytes = new Uint8Array(await response.arrayBuffer().catch(cut));
  return new ReadableStream({ start: (controller) => (controller.enqueue(bytes), controller.close()) });
}

/** Compiles a program of this length while it comes: on a phone, that takes as long as to download it. It runs only when
 * all of it has come and is held to its hash. There is no module where the browser cannot do that. */
function compiling(length) {
  if (typeof WebAssembly.compileStreaming !== "function") return { feed() {} };
  let [fed, controller] = [0, null];
  const stream = new ReadableStream({ start: (own) => (controller = own) });
  const headers = { "content-type": "application/wasm" };
  // It is compiled once more where this fails or never ends.
  const module = streamed(new Response(stream, { headers })).catch(() => null);
  const feed = (chunk) => {
    if (fed >= length) return;
    controller.enqueue(chunk.slice(0, length - fed));
    fed += chunk.byteLength;
    if (fed >= length) controller.close();
  };
  return { feed, module };
}

async function streamed(response) {
  return WebAssembly.compileStreaming(response);
}

/** How many milliseconds more the compiling may take than the download. */
const COMPILING = 4000;

/** Whether bytes begin as a page does, and no program. */
const isText = ([first]) => [0x3c, 0x20, 0x09, 0x0a, 0x0d, 0xef].includes(first);

/** Whether the host's policy is why WebAssembly does not work; WebKit says so only when the program is started. */
const isForbidden = ({ message }) => /unsafe-eval|CSP|content security/i.test(message);

/** The program, compiled as soon as the front of the file is there; and what brings the rest of the file. */
async function program() {
  const { notes, stream } = await opened();
  const length = Number(notes.front);
  const progress = loading.querySelector("progress");
  const { feed, module: compiledEarly } = compiling(length);
  const take = pieces(stream, (chunk, received) => {
    if (received === chunk.byteLength && isText(chunk)) throw new Failure("replaced");
    progress.value = Math.min(received / length, 1);
    feed(chunk);
  });
  const front = await take(length);
  // Where the page cannot compute a hash (no https), the browser holds the whole file to one.
  if (!(await isWhole(front, notes.frontIntegrity))) throw new Failure("damaged", new Error("the program was changed"));
  const refused = (cause) => {
    throw new Failure(isForbidden(cause) ? "policy" : "compile", cause);
  };
  const module = (await Promise.race([compiledEarly, later(COMPILING)])) ?? (await WebAssembly.compile(front).catch(refused));
  const section = (name) => new Uint8Array(WebAssembly.Module.customSections(module, name)[0]);
  const parts = JSON.parse(new TextDecoder().decode(section("parts")));
  return { module, header: section("bank"), rest: { take, parts, folder: notes.parts } };
}

/** A style sheet that was refused leaves a page that misleads. Some engines have it as none, Firefox as an empty
 * one, and WebKit runs this before it knows. */
async function styled() {
  const styles = document.getElementById("styles") ?? document.querySelector('link[rel="stylesheet"]');
  const isThere = () => !styles || Boolean(styles.sheet?.cssRules.length);
  if (!isThere() && document.readyState !== "complete") {
    await new Promise((go) => addEventListener("load", go, { once: true }));
  }
  if (isThere()) return;
  // What the page's own policy allows was refused by somebody else.
  const [, integrity] = /style-src '(sha256-[^']+)/.exec(document.querySelector("meta[http-equiv]")?.content) ?? [];
  const isOurs = await isWhole(new TextEncoder().encode(styles.textContent), integrity);
  throw new Failure(isOurs ? "styles" : "damaged", isOurs ? undefined : new Error("the style sheet was refused"));
}

/** Shows the frame only where it is what the address names; `js/before.js` says so first. */
function frame() {
  document.documentElement.toggleAttribute("data-elsewhere", location.hash.length > 2);
}

/** The part that is asked for together with the program: that of the page's own question, of the topic whose question was
 * drawn, or of the one topic that the address names. It is held to its hash when the program has brought that. Where it fails, it comes with the rest. */
async function ahead(drawn) {
  const own = document.querySelector("link[data-part]");
  const { parts, topics = "" } = document.querySelector("link[data-front]")?.dataset ?? {};
  const topic = drawn ?? /^#\/quiz\?(?:.*&)?topic=([a-z0-9-]+)(?:&|$)/.exec(location.hash)?.[1];
  const file = topics.split(" ").find((file) => topic && file.replace(/-[^-]*$/, "") === topic);
  const [name, url] = own ? [own.dataset.part, own.href] : [topic, file && `${parts}${file}.part`];
  const bytes = url && (await asked(url).then((response) => response.arrayBuffer()).catch(() => null));
  return bytes ? [[name, new Uint8Array(bytes)]] : [];
}

/** What has not come a while after something else is done without. */
function within(milliseconds, other, wanted, instead) {
  const late = other.then(() => later(milliseconds, instead));
  return Promise.race([wanted, late]);
}

/** The page of a topic becomes the app's page, whose address is another. What it links to stays what it was. */
function move(address) {
  for (const link of document.querySelectorAll("a[href], link[rel=alternate], link[rel=manifest]")) {
    link.setAttribute("href", link.href);
  }
  history.replaceState(history.state, "", address);
  const about = document.querySelector(".about");
  addEventListener("hashchange", () => about?.remove(), { once: true });
}

/** What goes on in the address, before the program. A file that was saved for a quiz opens in it; the page of a topic
 * moves to the address of its question when the program takes over. The name keeps anything but a place in the app out. */
function addressed() {
  const wanted = document.querySelector('meta[name="dryrun-start"]')?.content ?? "";
  const [folder, fragment] = [wanted.replace(/#.*/s, ""), wanted.replace(/^[./]*/, "")];
  if (!fragment.startsWith("#/")) return () => {};
  const isElsewhere = location.hash.startsWith("#/");
  if (!folder && !isElsewhere) location.replace(wanted);
  // Somebody made a link to a place in the app out of the address of this page.
  if (folder && isElsewhere) {
    location.replace(folder + location.hash);
    return null;
  }
  return folder ? () => move(wanted) : () => {};
}

/** Says something where the progress is, in front of the buttons that it answers. */
function tell(sentence) {
  loading.dataset.answers = "";
  loading.querySelector("p").textContent = sentence;
}

/** When this tab was last loaded again because the program had ended. */
const REVIVED = "dryrun revived";

/** Loads the page again when the program has ended in an error, once in a minute: what is saved goes on. What ends it
 * again is shown. Without a server the page would be lost. */
function revive() {
  const canCome = location.protocol === "file:" || navigator.onLine || navigator.serviceWorker?.controller;
  try {
    if (!canCome || Date.now() - Number(sessionStorage.getItem(REVIVED)) < 60_000) return;
    sessionStorage.setItem(REVIVED, Date.now());
  } catch {
    // Without a place to note it, the page might load again for ever.
    return;
  }
  page.dataset.again = "";
  location.reload();
}

/** Says why the page was loaded again. */
function tellRevived() {
  try {
    if (Date.now() - Number(sessionStorage.getItem(REVIVED)) < 5_000) new Speaker().say(WORDS.drawnAnew);
  } catch {
    // Then it was not loaded again.
  }
}

async function start() {
  if (loading === page.firstElementChild && !document.getElementById("wasm")) throw new Failure("copy");
  const arrive = addressed();
  // This page ends here.
  if (!arrive) return new Promise(() => {});
  let doing = early(page, tell);
  addEventListener("hashchange", frame);
  if (typeof WebAssembly !== "object") throw new Failure("missing");
  const compiled = program();
  // What `js/drawn.js` is at. Without it, the program shows the question.
  const first = document.getElementById("questions")?.first;
  if (!first?.isShown) first?.shown.then(() => first.isShown && (doing = early(page, tell)));
  // A question that stands in the page is not taken away before it can be shown again.
  const patience = first || page.querySelector("article.question") ? 2000 : 300;
  const all = Promise.all([glue(), compiled, styled(), within(patience, compiled, ahead(first?.topic), [])]);
  const [{ default: init }, { module, header, rest }, , part] = await all.catch((cause) => {
    // What the file has inside was damaged; what a server sends was cut.
    const step = document.getElementById("wasm") ? "damaged" : origin === "null" ? "framed" : cause.step ?? "start";
    throw cause instanceof Failure ? cause : new Failure(step, cause);
  });
  const deliver = await mail(page, header, part, rest);
  page.addEventListener("dryrun-broken", revive);
  if (first) first.isLate = true;
  await doing.settled();
  arrive();
  const exports = await init({ module_or_path: module }).catch((cause) => {
    const step = cause instanceof WebAssembly.LinkError ? "compile" : "start";
    throw new Failure(isForbidden(cause) ? "policy" : step, cause);
  });
  begun(exports);
  listenToFields();
  await Promise.all([doing.again().then(() => mend(page)).then(tellRevived), deliver()]);
}

/** Puts the failure where the progress line was, and the plain list of topics in the place of links that
 * would lead nowhere; an app that has started speaks for itself. */
function explain(failure) {
  console.error(failure);
  const first = document.getElementById("questions")?.first;
  if (first) first.isLate = true;
  if (!loading.isConnected) return;
  // Every browser that can read the program has it.
  const step = "hasOwn" in Object ? failure.step : "compile";
  const [happened, remedy] = FAILURES[step] ?? FAILURES.start;
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  for (const sentence of [happened, remedy]) {
    alert.append(Object.assign(document.createElement("p"), { textContent: sentence }));
  }
  // What no step has named is told as it is.
  const cause = failure instanceof Failure ? failure.cause : failure;
  if (failure.step === "framed") {
    alert.append(Object.assign(document.createElement("a"), { href: location.href, target: "_blank", textContent: location.href }));
  } else if (cause) {
    alert.append(Object.assign(document.createElement("pre"), { textContent: cause.message }));
  }
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = WORDS.loadAgain;
  again.addEventListener("click", () => location.reload());
  loading.replaceChildren(alert, again);
  // What was saved of a page can be read.
  if (failure.step === "copy") return again.remove();
  // A question can be read all the same.
  const dead = "nav, article:not(.question), footer, article .actions";
  for (const part of page.querySelectorAll(dead)) part.remove();
  page.setAttribute("data-without", "");
}

/** Settled when nothing more of the app is on its way. */
export const started = start().catch(explain);
