// Reads the Wasm that stands inside the single file. Served pages do without this script: they have nothing inside.

/** The bytes of a text with seven bits a letter, where 127 stands before a letter whose bit 64 is turned over
 * (xtask/src/finish/inside.rs). */
function bytesOf(text) {
  const bytes = new Uint8Array(text.length);
  let [length, held, bits] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    let letter = text.charCodeAt(at);
    if (letter === 127) letter = text.charCodeAt((at += 1)) ^ 64;
    held = (held << 7) | letter;
    bits += 7;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = held >> bits;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** Numbers of one byte that are words by themselves. */
const SHORT = 100;

/** Writes the words out that stand as numbers behind code of this length (xtask/src/finish/dictionary.rs). */
function spelled(code) {
  let [before, held, words] = [code, new Uint8Array(), null];
  const take = (chunk) => {
    const all = new Uint8Array(held.length + chunk.length);
    all.set(held);
    all.set(chunk, held.length);
    held = all;
  };
  const list = () => {
    const end = held.indexOf(0);
    if (end < 0) return;
    words = new TextDecoder().decode(held.subarray(0, end)).split("\n").map((word) => new TextEncoder().encode(word));
    held = held.subarray(end + 1);
  };
  const transform = (chunk, out) => {
    const own = chunk.subarray(0, before);
    before -= own.length;
    if (own.length) out.enqueue(own);
    take(chunk.subarray(own.length));
    if (before === 0) words ?? list();
    if (!words) return;
    const text = new Uint8Array(held.length * Math.max(...words.map((word) => word.length), 1));
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
    out.enqueue(text.subarray(0, length));
  };
  return new TransformStream({ transform });
}

/** The packed Wasm of the single file, as a stream of its bytes. */
export function unpacked(text, code) {
  // Gzip, as only Firefox unpacks Brotli. In one piece: WebKit at times finds "extra bytes past the end" of a whole
  // file that comes in several.
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  // What goes wrong here goes wrong for the reader of the stream, too.
  for (const step of [writer.write(bytesOf(text)), writer.close()]) step.catch(() => {});
  return readable.pipeThrough(spelled(code));
}
