// The parts of the bank: behind the program, in the same file. Each is held to its hash and put down at the app's
// element as it arrives; the program takes it from there. Where the file has them beside it too, one that the program
// asks for is fetched before its turn. The first of them is the deferred module.

import { linked } from "./deferred.js";

/** What did not come whole. */
export const cut = (cause) => {
  throw Object.assign(new Error(cause?.message ?? cause, { cause }), { step: "download" });
};

/** Settled when so much time has passed. */
export const later = (milliseconds, value) => new Promise((go) => setTimeout(go, milliseconds, value));

/** Whether the page can compute a hash. Without https it can't; elsewhere, others took that away or made something else of
 * it. That of nothing begins with this byte. */
const hashes = Promise.race([empty().then((hash) => new Uint8Array(hash)[0] === 0xe3, () => false), later(2000, false)]);

async function empty() {
  return crypto.subtle.digest("SHA-256", new Uint8Array());
}

/** Reads a stream in pieces of a length that is asked for, and hands on what comes as it comes. */
export function pieces(stream, onReceived) {
  const source = stream.getReader();
  const chunks = [];
  let [ready, received] = [0, 0];
  return async (length) => {
    while (ready < length) {
      const { done, value } = await source.read().catch(cut);
      if (done) cut(new Error(`it ended after ${received} bytes`));
      chunks.push(value);
      ready += value.byteLength;
      received += value.byteLength;
      onReceived(value, received);
    }
    const piece = new Uint8Array(length);
    for (let filled = 0; filled < length; ) {
      const chunk = chunks.shift();
      const taken = chunk.subarray(0, length - filled);
      piece.set(taken, filled);
      filled += taken.byteLength;
      if (taken.byteLength < chunk.byteLength) chunks.unshift(chunk.subarray(taken.byteLength));
    }
    ready -= length;
    return piece;
  };
}

/** Whether bytes are those which were built, as far as the page can tell. */
export async function isWhole(bytes, integrity) {
  if (!(await hashes)) return true;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return integrity === `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/** Asks for a file. Where the page cannot compute a hash (no https), the browser holds the bytes to it, without progress.
 * Asked for as a preload asks, or WebKit downloads it twice: there a preload with `crossorigin` serves no fetch.
 * Browsers hold nothing to a hash that is asked for so, and give nothing to a frame without an origin. */
export async function asked(url, integrity = "") {
  const isOwn = (await hashes) && origin !== "null";
  const response = await fetch(url, isOwn ? { mode: "no-cors", credentials: "include" } : { integrity }).catch(cut);
  if (!response.ok) {
    const step = response.status >= 400 && response.status < 500 ? "absent" : "download";
    throw Object.assign(new Error(`${response.status} for ${url}`), { step });
  }
  return response;
}

/** The bytes of a file that is a part; `null` where they are not what was built. */
async function whole(url, integrity) {
  const bytes = new Uint8Array(await (await asked(url, integrity)).arrayBuffer());
  return (await isWhole(bytes, integrity)) ? bytes : null;
}

/** Puts the header and the parts that are there early down at the app's element, listens for what the program asks for, and gives what brings the rest. */
export async function mail(page, header, ahead, { take, parts, folder }) {
  const early = [];
  for (const [name, bytes] of ahead) {
    const part = parts.find(([other]) => other === name);
    if (part && (await isWhole(bytes, part[3]))) early.push([name, bytes]);
  }
  const there = new Set(early.map(([name]) => name));
  let next = 0;
  page.dryrunParts = [["header", header], ...early];
  const put = (name, bytes) => {
    if (there.has(name)) return;
    if (bytes) there.add(name);
    page.dryrunParts.push([name, bytes]);
    page.dispatchEvent(new Event("dryrun-part"));
  };
  /** A part out of a file of its own; `null` where there is none, or it is not what was built. */
  const alone = async ([name, , , integrity]) => {
    if (!folder) return null;
    return whole(`${folder}${name}-${integrity.slice(7, 15).replace(/\W/g, "_")}.part`, integrity);
  };
  page.addEventListener("dryrun-wanted", () => {
    const place = parts.findIndex(([name]) => name === page.dataset.wanted);
    if (place < 0) return;
    const [name] = parts[place];
    // One that is on its way already is given the time to come. One that fails comes with the rest, or is told then.
    setTimeout(
      () => there.has(name) || alone(parts[place]).then((bytes) => linked(name, bytes)).then((bytes) => bytes && put(name, bytes), () => {}),
      place === next ? 2000 : 0,
    );
  });
  return async () => {
    let at = 0;
    for (const part of parts) {
      const [name, offset, length, integrity] = part;
      let bytes = null;
      try {
        await take(offset - at);
        bytes = await take(length);
        at = offset + length;
        if (!(await isWhole(bytes, integrity))) bytes = null;
      } catch (cause) {
        console.error(`part ${name}: ${cause}`);
      }
      if (!there.has(name)) put(name, await linked(name, bytes ?? (await alone(part).catch(() => null))));
      next += 1;
    }
  };
}
