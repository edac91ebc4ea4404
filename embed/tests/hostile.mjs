// Messages that nobody should send, and every page may.

import { one, random } from "./random.mjs";

const circle = {};
circle.self = circle;

/** A hostile message, about the frame with this id. `types` are the ones that this side listens to. */
export function hostile(next, { id, types, peer, origin, stranger }) {
  const junk = () =>
    one(next, [null, undefined, "", 0, -1, NaN, Infinity, 1e308, true, [], {}, circle, Symbol("x"), 10n, () => {}, "x".repeat(5000),
      { length: -1 }, { toString: null }, { toJSON() { throw new Error("thrown by toJSON"); } }, new Proxy({}, { get() { throw new Error("thrown by a getter"); } }),
      JSON.parse('{"__proto__":{"dryrun":1,"type":"theme"}}'), Object.create({ dryrun: 1 }), new Date(NaN), new Map(), "constructor", "__proto__", "hasOwnProperty"]);
  const whole = { dryrun: 1, type: one(next, types), seq: 1000 + Math.floor(next() * 1000), id, detail: { theme: "dark", height: 700, acted: true, code: "start" } };
  const wrong = [
    () => [junk(), peer, origin],
    () => [{ ...whole, [one(next, ["dryrun", "type", "seq", "id"])]: junk() }, peer, origin],
    () => [{ ...whole, type: one(next, ["constructor", "toString", "__proto__", "hello", "", "READY"]) }, peer, origin],
    () => [{ ...whole, dryrun: one(next, [0, 2, "1", [1], 1.5]) }, peer, origin],
    () => [{ ...whole, seq: one(next, [0, -1, 1.5, "9", 2 ** 60, NaN]) }, peer, origin],
    () => [{ ...whole, id: one(next, ["", "x", "otherframe0000", `${id}0`, id.toUpperCase() + "A", "x".repeat(1e5)]) }, peer, origin],
    () => [whole, stranger, origin],
    () => [whole, null, origin],
    () => [whole, peer, one(next, ["https://evil.example", `${origin}.evil.example`, origin.slice(0, -1), `${origin}:8443`, `${origin}/`, origin.replace("https", "http"), "null", "", "*"])],
    () => [Object.assign(Object.create(whole), {}), peer, origin],
    () => [JSON.stringify(whole), peer, origin],
  ];
  return one(next, wrong)();
}

export { random };
