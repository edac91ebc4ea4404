import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { ASKED, colours, question } from "../asked.js";
import { embedded } from "../frame.js";
import { TOLD, envelope } from "../protocol.js";
import { HOST, framed, hosted, message } from "./fakes.mjs";
import { one, random } from "./random.mjs";
import { faults } from "./schema.mjs";

const SCHEMA = JSON.parse(readFileSync(new URL("../../docs/embedding-protocol.schema.json", import.meta.url), "utf8"));
const detailOf = (type) => SCHEMA.$defs[type].properties.detail;

test("schema and code have the same messages and fields", () => {
  assert.deepEqual(Object.keys(SCHEMA.$defs), [...Object.keys(TOLD), ...Object.keys(ASKED)]);
  for (const [type, shape] of Object.entries(TOLD)) assert.deepEqual(Object.keys(detailOf(type).properties), Object.keys(shape), type);
  const configure = [...Object.keys(ASKED.configure), ...Object.keys(colours({})), "question"];
  assert.deepEqual(Object.keys(detailOf("configure").properties), configure);
});

test("schema and code refuse the same details", () => {
  const next = random(6);
  const window = {};
  const values = [null, true, false, 0, 1, 0.5, 1.5, -1, 1e-7, 5, 500, 99999, 100000, 999999, 1000000, "", "single", "practice", "exam", "sure", "very", "k8s-exit-137", "No", "x".repeat(49), "download", [], {}];
  let [taken, refused] = [0, 0];
  for (let round = 0; round < 20_000; round += 1) {
    const type = one(next, Object.keys(TOLD));
    const detail = {};
    const right = { height: 500, acted: true, items: 5, mode: "exam", item: "k8s-exit-137", kind: "order", place: 2, score: 0.5, certainty: "sure", seconds: 9, keep: 1, revisit: 0, learn: 4, code: "policy" };
    for (const name of Object.keys(TOLD[type])) detail[name] = next() < 0.85 ? right[name] : one(next, values);
    const data = { dryrun: 1, type, seq: 1 + Math.floor(next() * 1000), id: next() < 0.9 ? "abcdefgh" : one(next, ["abc", "ABCDEFGHI", "a-b-c-d-e-f", "x".repeat(33), null, 12345678]), detail };
    const isTaken = envelope({ data, source: window, origin: HOST }, { window, origin: HOST, shapes: TOLD }) !== null;
    assert.equal(faults(data, SCHEMA).length === 0, isTaken, JSON.stringify(data));
    if (isTaken) taken += 1;
    else refused += 1;
  }
  assert.ok(taken > 5000 && refused > 5000, `${taken} taken, ${refused} refused`);
});

test("what both sides send is as the schema says", async () => {
  const { page, say } = await hosted({ theme: "dark" });
  page["--dryrun-accent"] = "rebeccapurple";
  const window = framed("#/quiz");
  embedded(window);
  window.tell("completed 5 800 4 0 1 90");
  const told = window.parent.posted.map(({ to, ...data }) => data);
  for (const data of told) say(data);
  const asked = page.frame.contentWindow.posted.map(({ to, ...data }) => data);
  assert.deepEqual([...told, ...asked].map(({ type }) => type), ["ready", "resized", "completed", "configure"]);
  for (const data of [...told, ...asked]) assert.deepEqual(faults(data, SCHEMA), [], JSON.stringify(data));
  assert.deepEqual(page.events.map(([type]) => type), ["ready", "resized", "completed"]);
  for (const data of asked) window.dispatchEvent(message(data, window.parent, HOST));
  assert.equal(window.root.dataset.theme, "dark");
});

test("a question is taken by both or by none", () => {
  const right = { stem: "Which?", kind: "single", options: [{ text: "A", right: true, reason: null }, { text: "B", right: false }], explanation: null };
  const wrap = (asked) => ({ dryrun: 1, type: "configure", seq: 1, id: "abcdefgh", detail: { theme: "dark", question: asked } });
  for (const [asked, isTaken] of [[right, true], [{ ...right, kind: "line" }, false], [{ ...right, options: [right.options[0]] }, false], [{ ...right, options: [5, 5] }, false], [{ ...right, stem: null }, false]]) {
    assert.deepEqual([question({ question: asked }) !== null, faults(wrap(asked), SCHEMA).length === 0], [isTaken, isTaken], JSON.stringify(asked));
  }
});
