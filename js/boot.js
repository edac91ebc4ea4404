// Starts the app: takes the Wasm out of the page or fetches it, shows how far it is, holds it to its hash,
// and says in plain words where that fails. The same text runs in the served page and in the single file;
// nothing here is global or evaluated.

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
  // A server that compresses announces fewer bytes than come out here; the build notes how many do.
  const plain = response.headers.get("content-encoding") ? 0 : response.headers.get("content-length");
  link.dataset.size ??= plain;
  return response.body;
}

/** All bytes of a stream. They move the progress line as they come. */
async function collected(stream, total) {
  const progress = loading.querySelector("progress");
  let received = 0;
  const counted = new TransformStream({
    transform(chunk, controller) {
      received += chunk.byteLength;
      if (total > 0) progress.value = Math.min(received / total, 1);
      controller.enqueue(chunk);
    },
  });
  return new Response(stream.pipeThrough(counted)).arrayBuffer();
}

/** Refuses bytes that are not those which were built. */
async function hold(bytes, integrity) {
  if (!integrity || !crypto.subtle) return;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  const found = `sha384-${btoa(String.fromCharCode(...hash))}`;
  if (found !== integrity) throw new Failure("damaged", new Error(`${found} in place of ${integrity}`));
}

/** The Wasm's bytes. */
async function program() {
  const inside = document.getElementById("wasm");
  if (inside) {
    if (typeof DecompressionStream !== "function") throw new Failure("compile");
    // Unpacking checks the sum of the bytes that gzip keeps.
    const stream = Promise.resolve(inside.textContent).then(unpacked);
    return stream.then((stream) => collected(stream, Number(inside.dataset.size))).catch((cause) => {
      throw new Failure("damaged", cause);
    });
  }
  const link = document.querySelector('link[rel="preload"][as="fetch"]');
  const stream = await fetched(link);
  const bytes = await collected(stream, Number(link.dataset.size));
  await hold(bytes, link.dataset.integrity);
  return bytes;
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
  const parts = Promise.all([glue(), program(), styled()]);
  const [{ default: init }, bytes] = await parts.catch((cause) => {
    throw cause instanceof Failure ? cause : new Failure("download", cause);
  });
  await init({ module_or_path: bytes }).catch((cause) => {
    const is = (...kinds) => kinds.some((kind) => cause instanceof kind);
    throw new Failure(is(WebAssembly.CompileError, WebAssembly.LinkError) ? "compile" : "start", cause);
  });
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

start().catch(explain);
