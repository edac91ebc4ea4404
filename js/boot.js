// Starts the app: takes the Wasm out of the page or fetches it, shows how far it is, holds it to its hash, starts the
// program when it is there, with the bank still on its way, and says in plain words where that fails. The same text
// runs in the served page and in the single file; nothing here is global or evaluated.

import { isWhole, mail, pieces } from "./parts.js";
import { FAILURES, WORDS } from "./words.js";

const page = document.getElementById("dryrun");
const loading = page.querySelector(".loading");

/** An error that knows which step failed. */
class Failure extends Error {
  constructor(step, cause) {
    super(step, { cause });
    this.step = step;
  }
}

/** The glue of wasm-bindgen. `cargo xtask build` puts the glue itself before this text, and its start here. */
const glue = () => import(document.querySelector('link[rel="modulepreload"]').href);

/** The packed Wasm of the single file, as a stream of its bytes. */
function unpacked(text) {
  // The newer of the two is not everywhere yet, and ten times as quick.
  const bytes = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  // Gzip, as only Firefox unpacks Brotli. In one piece: WebKit at times finds "extra bytes past the end" of a whole
  // file that comes in several.
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  // What goes wrong here goes wrong for the reader of the stream, too.
  for (const step of [writer.write(bytes), writer.close()]) step.catch(() => {});
  return readable;
}

/** The Wasm from its server, as a stream of its bytes. */
async function fetched(link) {
  // Where the page cannot compute a hash (no https), the browser holds the bytes to it, without progress.
  // Asked for as the preload asks, or WebKit downloads it twice: there a preload with `crossorigin` serves no fetch.
  // Browsers hold nothing to a hash that is asked for so.
  const asked = { mode: "no-cors", credentials: "include" };
  const response = await fetch(link.href, crypto.subtle ? asked : { integrity: link.dataset.integrity ?? "" });
  if (!response.ok) throw new Error(`${response.status} for ${link.href}`);
  return response.body;
}

/** Where the Wasm is: what the page notes about it, and a stream of its bytes. */
async function opened() {
  const inside = document.getElementById("wasm");
  const link = document.querySelector('link[rel="preload"][as="fetch"]');
  if (!inside) return { notes: link.dataset, stream: await fetched(link) };
  if (typeof DecompressionStream !== "function") throw new Failure("compile");
  return { notes: inside.dataset, stream: await unpacked(inside.textContent) };
}

/** The program, compiled as soon as the front of the file is there; and what brings the rest of the file. */
async function program() {
  const { notes, stream } = await opened();
  const length = Number(notes.front);
  const progress = loading.querySelector("progress");
  const take = pieces(stream, (received) => {
    progress.value = Math.min(received / length, 1);
  });
  const front = await take(length);
  // Where the page cannot compute a hash (no https), the browser holds the whole file to one.
  if (!(await isWhole(front, notes.frontIntegrity))) throw new Failure("damaged", new Error("the program was changed"));
  const module = await WebAssembly.compile(front).catch((cause) => {
    throw new Failure("compile", cause);
  });
  const section = (name) => new Uint8Array(WebAssembly.Module.customSections(module, name)[0]);
  const parts = JSON.parse(new TextDecoder().decode(section("parts")));
  return { module, header: section("bank"), rest: { take, parts, folder: notes.parts } };
}

/** A style sheet that was refused leaves a page that misleads. Some engines have it as none, Firefox as an empty
 * one, and WebKit runs this before it knows. */
async function styled() {
  const styles = document.querySelector('style, link[rel="stylesheet"]');
  const isThere = () => !styles || Boolean(styles.sheet?.cssRules.length);
  if (!isThere() && document.readyState !== "complete") {
    await new Promise((go) => addEventListener("load", go, { once: true }));
  }
  if (!isThere()) throw new Failure("damaged", new Error("the style sheet was refused"));
}

/** The home screen is the frame; where the address names another, it would only be in the way. */
function makeRoom() {
  if (loading.isConnected && location.hash.length > 2) page.querySelector("article")?.remove();
}

async function start() {
  // A file that was saved for a quiz opens in it. The name keeps anything but a place in the app out.
  const wanted = document.querySelector('meta[name="dryrun-start"]')?.content ?? "";
  if (location.hash.length < 2 && wanted.startsWith("#/")) location.replace(wanted);
  makeRoom();
  addEventListener("hashchange", makeRoom);
  if (typeof WebAssembly !== "object") throw new Failure("missing");
  const all = Promise.all([glue(), program(), styled()]);
  const [{ default: init }, { module, header, rest }] = await all.catch((cause) => {
    // What the file has inside was damaged; what a server sends was cut.
    const step = document.getElementById("wasm") ? "damaged" : "download";
    throw cause instanceof Failure ? cause : new Failure(step, cause);
  });
  const deliver = mail(page, header, rest);
  await init({ module_or_path: module }).catch((cause) => {
    throw new Failure(cause instanceof WebAssembly.LinkError ? "compile" : "start", cause);
  });
  await deliver();
}

/** Puts the failure where the progress line was, and the plain list of topics in the place of links that
 * would lead nowhere; an app that has started speaks for itself. */
function explain(failure) {
  console.error(failure);
  if (!loading.isConnected) return;
  const [happened, remedy] = FAILURES[failure.step] ?? FAILURES.start;
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  for (const sentence of [happened, remedy]) {
    alert.append(Object.assign(document.createElement("p"), { textContent: sentence }));
  }
  const cause = failure.cause ?? failure;
  if (cause.message && failure.step !== "missing") {
    alert.append(Object.assign(document.createElement("pre"), { textContent: cause.message }));
  }
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = WORDS.loadAgain;
  again.addEventListener("click", () => location.reload());
  loading.replaceChildren(alert, again);
  for (const part of page.querySelectorAll("nav, article, footer")) part.remove();
  page.setAttribute("data-without", "");
}

/** Settled when nothing more of the app is on its way. */
export const started = start().catch(explain);
