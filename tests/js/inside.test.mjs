// What the single file has inside is unpacked by js/inside.js and js/lzma.js. Run it with `node --test tests/js/`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

/** Both scripts as one, as the build joins them. */
const scripts = ["lzma.js", "inside.js"].map((name) => readFileSync(new URL(`../../js/${name}`, import.meta.url), "utf8"));
const joined = scripts.join("\n").replace(/^import \{.*$/gm, "");
const { unlzma, unpacked } = await import(`data:text/javascript;base64,${btoa(joined)}`);

/** Two words with numbers, and lines with these numbers, which repeat from near and far. */
const lines = Array.from({ length: 60 }, (_, at) => `${at}: pod ${(at * at) % 17} is ${at % 3 ? "\x80" : "\x81"} \x01\xe9 ${at % 5}\n`);
const body = [...lines, "x".repeat(300_000), ...lines.join("").toUpperCase(), "abcabd".repeat(50), ...lines, ...lines.reverse()].join("");
const short = `up\ndown\0${body}`;
const whole = body.replace(/\x01|\x80|\x81/g, (sign) => ({ "\x01": "", "\x80": "up", "\x81": "down" })[sign]);

/** `short`, as xz packs it with lc=4, lp=0, pb=0. */
const packed = Uint8Array.from(atob([
  "ADqc3WWBrDV2Z/AhFSRfh2g/Lz4dcIt+IDt3BkJ0rw5dUOUO2LL3P3n98luM2Ck1NniRbYloXs626/k/Xyso0EcofBAQnoJFJHLJFidC9eNwTZyF",
  "NmIBoJ13Xu2Y3MU9f+Ehr8djrDYhYojW7M9dqZGQXXsuxjeKOXLC2R/B2Rap3me4PcuuD3ndR2isZWYOrh93is/TMEOeICMRLZ5hkSInxz24UmhT",
  "RSy3dq+9iZdCFMApoH7840NdZClh3AzpbiYXiUS8qurMI1PiZuSa4uQm6pCPtfbj4ATF3W2ENVgrz+0LF+omHVt6CJjdMBmXOG0w/Tp0+ZmiUqHU",
  "aDpXnTP5Vidl8GLEfvo6AbiiQ17udYxx2pB+UKeVKIU4iIFXCro70ksM8+KeEszsjdFt7BDFFYb633Jx2/YeH8rEVNgf9Wtwt4xbD/Qk0uDcoXP7",
  "HIw8NXUyyaB6QGBQ+haf/D8kZwwPLV6gmOu7jG8F//6tBWHNP1gwoObLXE0b1FdzbabhyP55IbWoM49ihDiGIijQsEgUd+bP4vc6jRVaGKKXQK9j",
  "nKmTD2L9pRAn1vJPfYCkRLqX8fYlJZdfO8zmkdOxRK/XUMV7lgCmCNiE1EuqBGPmDe+O7/Fr/ahiiB34e50ILOrogkuvr0Cgy1qeDimeNNicm8K1",
  "deL6DLRHa4MHXWQLnjbYBk4Pr6cK0piqofj6fhXoahpPpfCYzM+aOXXJ2vHmBnwmyWYXbIuLTa0UYNmz/cxgAgrNC0o4azoH9iSp24L7QFvv/+b0",
  "TnNprTvnbBIIjVe6SjvOiFkzI+3/vu9Kqca1pyeaeeq7nTqNOqGQStl9ReW8mSWQ9Q6udsKyMqkG9u0/F9JC4uhD7Sa/VWDQIvFHQTGw1iAPplg7",
  "9FzbicXdAUarlXL44T7HM4kX2H5xngcft54iBnCas+OQs9CqQE7hf5Z9qi0+c+MYTiK6AvmPRrTOSxGlnrblKBS1lbnB7uAcabiHEH0zqqyxWx+u",
  "TYD5pp8dpK0w8AZclWvAgDI6gZrzQG4v/n/4kkoFqqRzzHUAfxFGfUfepNewhhO7NOGRs43ihBQ7sJO3nxtuc3ycMOH/ueJcUPxQ+wVw5A==",
].join("")), (letter) => letter.charCodeAt(0));

const latin = (chunks) => Buffer.concat([...chunks]).toString("latin1");

test("what xz packed comes back, in pieces", () => {
  const pieces = [...unlzma(packed, short.length)];
  assert.ok(pieces.every((piece) => piece.length <= 17_000) && pieces.length > 10);
  assert.equal(latin(pieces), short);
});

test("what is cut is refused", () => {
  // An end mark of some bytes, which a reader that knows the length does not need, stands behind the rest.
  for (let length = 0; length < packed.length - 12; length += 1) {
    assert.throws(() => [...unlzma(packed.subarray(0, length), short.length)], /^Error: it /, `${length} bytes`);
  }
});

test("what is damaged is refused, or has its length", () => {
  for (let at = 1; at < packed.length; at += 1) {
    for (const bit of [1, 16, 128]) {
      const damaged = packed.slice();
      damaged[at] ^= bit;
      let pieces = [];
      try {
        pieces = [...unlzma(damaged, short.length)];
      } catch (error) {
        assert.match(String(error), /^Error: it /);
        continue;
      }
      assert.equal(latin(pieces).length, short.length);
    }
  }
});

/** Seven letters for six bytes, as xtask/src/finish/inside.rs writes them. */
function textOf(bytes) {
  const letters = Array.from({ length: 119 }, (_, at) => String.fromCharCode(at + 9)).filter((letter) => !"\n\r<".includes(letter));
  let text = "";
  for (let start = 0; start < bytes.length; start += 6) {
    const some = bytes.subarray(start, start + 6);
    let number = some.reduce((number, byte) => number * 256 + byte, 0);
    let group = "";
    for (let at = 0; at <= some.length; at += 1) {
      group = letters[number % 116] + group;
      number = Math.floor(number / 116);
    }
    text += group;
  }
  return text;
}

async function read(text, notes) {
  const chunks = [];
  for await (const chunk of unpacked(text, notes)) chunks.push(chunk);
  return latin(chunks);
}

/** What the page notes of a text: how many letters the front has; then comes the deferred module, and the bank. */
function notesOf(front) {
  const deferred = textOf(packed).length;
  return { gzip: String(front.length), deferred: String(deferred), deferredLength: String(short.length), lzma: String(short.length) };
}

test("the file comes out of the text: the front, the deferred module, and the bank with its words written out", async () => {
  for (const length of [1, 2, 3, 4, 5, 6, 7, 5000]) {
    const code = Uint8Array.from({ length }, (_, at) => (at * at) >> 3);
    const text = textOf(gzipSync(code));
    assert.equal(await read(text + textOf(packed) + textOf(packed), notesOf(text)), latin([code]) + short + whole);
  }
});

test("damage of the front fails, and before damage of the bank everything comes", async () => {
  const text = textOf(gzipSync(Buffer.from("code")));
  const [notes, bank] = [notesOf(text), textOf(packed)];
  const before = text + bank;
  await assert.rejects(read(`${text.slice(0, 4)}!${text.slice(5)}${bank}${bank}`, notes));
  const said = [];
  const { error } = console;
  console.error = ({ message }) => said.push(message);
  const some = await read(before + bank.slice(0, 700), notes);
  assert.ok(some.startsWith(`code${short}`) && some.length < short.length + whole.length, some.length);
  assert.equal(await read(text, notes), "code");
  console.error = error;
  assert.deepEqual(said, ["it is cut", "it is cut"]);
});
