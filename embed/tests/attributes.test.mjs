import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { KNOWN, TAKES, read } from "../attributes.js";
import { explain } from "../explain.js";
import { one, random } from "./random.mjs";

const source = (name) => readFileSync(new URL(`../../crates/${name}`, import.meta.url), "utf8");
const attributes = (set) => Object.entries(set).map(([name, value]) => ({ name, value }));

TAKES.topic.push("kubernetes", "linux", "on-call");

function check(set, address, folder = "") {
  const found = read(attributes(set), false);
  assert.deepEqual([found.wrong, found.address, found.folder], [[], address, folder], JSON.stringify(set));
}

test("attributes become an address of the app", () => {
  check({}, "#/quiz");
  check({ topic: "kubernetes" }, "#/quiz?topic=kubernetes", "kubernetes/");
  check({ topic: "kubernetes", count: "5" }, "#/quiz?topic=kubernetes&count=5", "kubernetes/");
  check({ topic: " Kubernetes ", count: " 05" }, "#/quiz?topic=kubernetes&count=5", "kubernetes/");
  check({ count: "5", topic: "linux, kubernetes,linux" }, "#/quiz?topic=linux,kubernetes&count=5");
  check({ seed: "7", topic: "linux" }, "#/quiz?topic=linux&seed=7");
  check({ track: "lead", level: "senior,staff", kind: "order" }, "#/quiz?track=lead&level=senior,staff&kind=order");
  check({ items: "k8s-exit-137,linux-close-wait", mode: "exam", minutes: "10" }, "#/quiz?items=k8s-exit-137,linux-close-wait&mode=exam&minutes=10");
  check({ topic: "linux", mode: "practice" }, "#/quiz?topic=linux", "linux/");
  check({ seed: "4294967295" }, "#/quiz?seed=4294967295");
  check({ daily: "" }, "#/daily");
  check({ daily: "2026-11-20" }, "#/daily/2026-11-20");
  check({ topic: "on-call", theme: "dark", lang: "en", height: "600", microphone: "", class: "wide", "data-x": "1", id: "q" }, "#/quiz?topic=on-call", "on-call/");
});

test("a wrong attribute is explained", () => {
  const says = (set, ...sentences) => assert.deepEqual(explain(attributes(set), false), sentences);
  says({ topc: "linux" }, "<dry-run-quiz> has no attribute “topc”. Did you mean “topic”?");
  says({ topic: "kubernets" }, "“topic” cannot be “kubernets”. Did you mean “kubernetes”?");
  says({ topic: "" }, "The attribute “topic” is empty. Give it a value, or leave it out.");
  says({ count: "0" }, "“count” is a number from 1 to 500, not “0”.");
  says({ count: "five", level: "senoir" }, "“count” is a number from 1 to 500, not “five”.", "“level” cannot be “senoir”. Did you mean “senior”?");
  says({ minutes: "5" }, "“minutes” needs mode=\"exam\": a practice has no end of its own.");
  says({ daily: "tomorrow" }, "“daily” is empty or a date like 2026-11-20, not “tomorrow”.");
  says({ daily: "", topic: "linux" }, "“topic” cannot stand beside “daily”: the date alone decides what is asked.");
  says({ items: "K8s_exit" }, "“k8s_exit” cannot stand in “items”: a name has 3 to 48 small letters, digits and hyphens.");
  says({ mode: "exam,practice" }, "“mode” takes one word only.");
  says({ microphone: "maybe" }, "“microphone” is written alone, or left out; it cannot be “maybe”.");
  assert.deepEqual(explain(attributes({ topic: "linux" }), true), ["“topic” cannot stand beside a question of your own."]);
});

test("an attribute of another party stops nothing", () => {
  const foreign = `id class style title dir hidden slot part role tabindex onclick translate itemprop itemscope itemtype itemid
    itemref inert spellcheck contenteditable draggable accesskey popover autofocus nonce is exportparts enterkeyhint inputmode
    autocapitalize autocorrect writingsuggestions anchor virtualkeyboardpolicy xml:lang xmlns aria-label data-topic fr-original
    :topic @click v-if x-data _ngcontent-ab-c12 _msttexthash constructor tostring align name width src label size type value`;
  for (const name of foreign.split(/\s+/)) {
    for (const isOwn of [false, true]) assert.deepEqual(read(attributes({ [name]: "no" }), isOwn).wrong, [], name);
  }
  check({ topic: "linux", translate: "no", inert: "" }, "#/quiz?topic=linux", "linux/");
});

test("a misspelt attribute is never passed over", () => {
  for (const name of ["topics", "topc", "opic", "toipc", "topik", "them", "themes", "counts", "cuont", "item", "levels", "microphon", "minute"]) {
    assert.deepEqual(read(attributes({ [name]: "linux" }), false).wrong, [name]);
  }
});

test("a microphone is given only where it is wished for", () => {
  const given = (value) => read(attributes({ microphone: value }), false);
  for (const value of ["", " ", "microphone", "TRUE", "on", "yes", "1"]) assert.deepEqual([!!given(value).microphone, given(value).wrong], [true, []], value);
  for (const value of ["false", "Off", "no", "0"]) assert.deepEqual([!!given(value).microphone, given(value).wrong], [false, []], value);
  for (const value of ["maybe", "self", "'none'", "*", "on,off"]) assert.deepEqual(given(value).wrong, ["microphone"], value);
  assert.ok(!read([], false).microphone);
});

test("500 wrong sets give a sentence for each wrong attribute, which names it", () => {
  const next = random(14);
  const letters = "abcdefghijklmnopqrstuvwxyz-";
  const word = () => Array.from({ length: 1 + Math.floor(next() * 12) }, () => one(next, [...letters])).join("");
  const junk = () => one(next, ["", " ", ",", "-1", "1e3", "NaN", "99999999999", "<b>", "\u0000", "../..", "#", "?a=b", "&", "“”", "x".repeat(9999), "__proto__", word(), `${word()},${word()}`]);
  const right = { topic: "linux", track: "lead", level: "staff", kind: "order", count: "5", theme: "dark", height: "500" };
  const breakers = [
    (set) => (set[one(next, ["track", "level", "kind", "count", "seed", "height", "mode", "theme"])] = `${junk()}!`),
    (set) => (set[one(next, ["items", "topic", "track", "level", "kind", "count", "mode", "seed", "theme", "height", "lang"])] = one(next, ["", " ", ",,"])),
    (set) => (set[`${one(next, KNOWN)}${one(next, [..."sxqz"])}`] = "linux"),
    (set) => (set[one(next, ["itmes", "topics", "trak", "levle", "knd", "cuont", "sede", "dayly", "moed", "them", "hieght"])] = junk()),
    (set) => (set.topic = `${word()}_`),
    (set) => (set.daily = `${junk()}!`),
    (set) => (set.minutes = "5"),
  ];
  for (let round = 0; round < 500; round += 1) {
    const set = Object.fromEntries(Object.entries(right).filter(() => next() < 0.3));
    one(next, breakers)(set);
    const { wrong } = read(attributes(set), false);
    assert.ok(wrong.length > 0, `nothing is said of ${JSON.stringify(set).slice(0, 200)}`);
    const sentences = explain(attributes(set), false);
    assert.equal(sentences.length, wrong.length);
    for (const [at, name] of wrong.entries()) {
      const isPlain = sentences[at].includes(`“${name}”`) && sentences[at].length < 250 && /[.?]$/.test(sentences[at]);
      assert.ok(isPlain, `“${sentences[at]}” does not name “${name}”`);
    }
  }
});

test("names, words and bounds are those of crates/address", () => {
  const parameters = [...source("address/src/parameter.rs").matchAll(/Self::\w+ => "(\w+)",/g)].map(([, name]) => name);
  const ours = KNOWN.slice(0, 9);
  assert.deepEqual(parameters.filter((name) => ours.includes(name)), ours, "the order is that of Parameter::ALL");
  const labels = source("bank/src/labels.rs");
  for (const [name, type] of [["track", "Track"], ["level", "Level"], ["kind", "Kind"]]) {
    const [, body] = new RegExp(`    ${type} \\{(.*?)\\n    \\}`, "s").exec(labels);
    assert.deepEqual(TAKES[name], [...body.matchAll(/= "(\w+)"/g)].map(([, word]) => word));
  }
  const bound = (name) => Number(new RegExp(`${name}: u16 = (\\d+);`).exec(source("quiz/src/pace.rs"))[1]);
  assert.deepEqual([TAKES.count, TAKES.minutes], [[1, bound("MOST_ITEMS")], [1, bound("MOST_MINUTES")]]);
  assert.match(source("bank/src/id.rs"), /LONGEST: usize = 48/);
  assert.match(source("address/src/parameter.rs"), /if is_exam \{ "exam" \} else \{ "practice" \}/);
});
