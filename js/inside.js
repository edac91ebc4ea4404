// Reads the Wasm that stands inside the single file. Served pages do without this script: they have nothing inside.

import { unlzma } from "./lzma.js";

/** How many letters stand for bytes, and how much each is worth by its code (xtask/src/finish/inside.rs). */
const LETTERS = 116;
const WORTH = new Uint8Array(128);
Array.from({ length: 119 }, (_, at) => at + 9)
  .filter((code) => ![10, 13, 60].includes(code))
  .forEach((code, worth) => (WORTH[code] = worth));

/** The bytes of a text: seven letters are six of them. Fewer at its end have a letter more than bytes, too. */
function bytesOf(text) {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let start = 0; start < text.length; start += 7) {
    let [number, taken] = [0, 0];
    for (; taken < 7 && start + taken < text.length; taken += 1) {
      number = number * LETTERS + WORTH[text.charCodeAt(start + taken)];
    }
    number *= 256 ** (7 - taken);
    // Of 48 bits; what shifts bits takes 32.
    const [high, low] = [Math.floor(number / 2 ** 24), number % 2 ** 24];
    for (let at = 0; at < 3; at += 1) {
      bytes[length + at] = high >> (16 - 8 * at);
      bytes[length + at + 3] = low >> (16 - 8 * at);
    }
    length += taken - 1;
  }
  return bytes.subarray(0, length);
}

/** Numbers of one byte that are words by themselves. */
const SHORT = 100;

/** Writes the words out that stand as numbers (xtask/src/finish/dictionary.rs). */
function* spelled(chunks) {
  let [held, words, longest] = [new Uint8Array(), null, 1];
  for (const chunk of chunks) {
    const all = new Uint8Array(held.length + chunk.length);
    all.set(held);
    all.set(chunk, held.length);
    held = all;
    if (!words) {
      const end = held.indexOf(0);
      if (end < 0) continue;
      words = new TextDecoder().decode(held.subarray(0, end)).split("\n").map((word) => new TextEncoder().encode(word));
      longest = Math.max(...words.map((word) => word.length), 1);
      held = held.subarray(end + 1);
    }
    const text = new Uint8Array(held.length * longest);
    let [at, length] = [0, 0];
    while (at < held.length) {
      const number = held[at] - 128;
      const isPair = held[at] === 1 || number >= SHORT;
      if (isPair && at + 1 === held.length) break;
      if (held[at] === 1) text[length] = held[at + 1];
      else if (number < 0) text[length] = held[at];
      const word = number < 0 ? null : words[isPair ? SHORT + (number - SHORT) * 256 + held[at + 1] : number];
      if (word) text.set(word, length);
      length += word?.length ?? 1;
      at += isPair ? 2 : 1;
    }
    held = held.subarray(at);
    yield text.slice(0, length);
  }
}

/** Lets the page do first what waits for it. A timer would be late, above all in a tab that nobody sees. */
function turn() {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => go(port1.close());
    port2.postMessage(null);
  });
}

/** The deferred module and the bank, piece by piece. */
function* behindFront(text, { gzip, deferred, deferredLength, lzma }) {
  const bank = Number(gzip) + Number(deferred);
  yield* unlzma(bytesOf(text.slice(gzip, bank)), Number(deferredLength));
  yield* spelled(unlzma(bytesOf(text.slice(bank)), Number(lzma)));
}

/** The packed Wasm of the single file, as a stream of its bytes. The browser unpacks the front; the rest is unpacked here, piece
 * by piece, while the program starts. The notes say how many letters are the front and the deferred module, and how many
 * bytes LZMA makes. */
export function unpacked(text, notes) {
  // Gzip, as only Firefox unpacks Brotli. In one piece: WebKit at times finds "extra bytes past the end" of a whole
  // file that comes in several.
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  // What goes wrong here goes wrong for the reader of the stream, too.
  for (const step of [writer.write(bytesOf(text.slice(0, notes.gzip))), writer.close()]) step.catch(() => {});
  const front = readable.getReader();
  let rest = null;
  const pull = async (controller) => {
    const { done, value } = await front.read();
    if (!done) return controller.enqueue(value);
    await turn();
    rest ??= behindFront(text, notes);
    try {
      const next = rest.next();
      return next.done ? controller.close() : controller.enqueue(next.value);
    } catch (damage) {
      // What came before it stays: a stream that fails would drop what nobody has read yet.
      console.error(damage);
      controller.close();
    }
  };
  // It does not wait until somebody wants to read it.
  return new ReadableStream({ pull }, { highWaterMark: Infinity });
}
