import assert from "node:assert/strict";
import { test } from "node:test";

import { contrast, readable } from "../colour.js";
import { embedded, hostOf, token, wished } from "../frame.js";
import { parted } from "../options.js";
import { hexed } from "../rgb.js";
import { HOST, framed, message } from "./fakes.mjs";
import { random } from "./random.mjs";

test("what stands behind the second # is taken away before the app reads its address", () => {
  for (const [hash, address, options] of [
    ["", "", {}],
    ["#/quiz?topic=linux", "#/quiz?topic=linux", {}],
    ["#/quiz?topic=linux#theme=dark&host=https%3A%2F%2Fblog.example", "#/quiz?topic=linux", { theme: "dark", host: HOST }],
    ["#/quiz?topic=linux#?secret=aB3dE6gH9k", "#/quiz?topic=linux", { secret: "aB3dE6gH9k" }],
    ["#?secret=aB3dE6gH9k", "", { secret: "aB3dE6gH9k" }],
    ["#/daily#theme=light#?secret=x1", "#/daily", { theme: "light", secret: "x1" }],
    ["#/daily#theme=pink&host=javascript:x&secret=%22%5D&__proto__=x&own=2", "#/daily", {}],
  ]) assert.deepEqual(parted(hash), { address, options });
});

test("a frame that is alone says nothing", () => {
  const window = framed("#/");
  window.parent = window;
  assert.equal(embedded(window), null);
});

test("a frame speaks to its host alone, and only `ready` to a host that nobody knows", () => {
  const window = framed("#/quiz#theme=dark", { ancestor: null });
  const id = embedded(window);
  assert.deepEqual(window.parent.posted.map(({ type, to }) => [type, to]), [["ready", "*"]]);
  assert.equal(window.location.hash, "#/quiz");
  assert.equal(window.root.dataset.theme, "dark");
  window.tell("started 5 exam");
  assert.equal(window.parent.posted.length, 1);
  window.dispatchEvent(message({ dryrun: 1, type: "theme", seq: 1, id, detail: { theme: "light" } }, window.parent, HOST));
  assert.deepEqual(window.parent.posted.slice(1).map(({ type, seq, to }) => [type, seq, to]), [["resized", 2, HOST], ["started", 3, HOST]]);
  window.tell("configure dark");
  assert.equal(window.parent.posted.length, 3, "the app can say only what is its own");
});

test("what the app tells has the names and values of the messages", () => {
  const window = framed("#/quiz");
  embedded(window);
  const check = (told, type, detail) => {
    window.tell(told);
    const last = window.parent.posted.at(-1);
    assert.deepEqual([last.type, last.detail], [type, detail]);
  };
  check("started 2 practice", "started", { items: 2, mode: "practice" });
  check("answered 1 500 12 mini-single single -", "answered", { place: 1, score: 0.5, seconds: 12, item: "mini-single", kind: "single", certainty: null });
  check("completed 5 800 4 0 1 90", "completed", { items: 5, score: 0.8, keep: 4, revisit: 0, learn: 1, seconds: 90 });
  check("error address", "error", { code: "address" });
});

test("a question of the host's author waits for the app, and its title stands where it starts", () => {
  const window = framed("#/#own=1&theme=dark");
  const id = embedded(window);
  assert.equal(window.page.dataset.asked, "", "nothing can be started yet");
  let told = 0;
  window.page.addEventListener("dryrun-asked", () => (told += 1));
  const say = (seq, question) =>
    window.dispatchEvent(message({ dryrun: 1, type: "configure", seq, id, detail: { theme: "dark", question } }, window.parent, HOST));
  say(1, null);
  assert.deepEqual([window.page.dataset.asked, told], ["", 0]);
  say(2, { stem: "What is `PID 1`?", kind: "single", options: [{ text: "<b>init</b>", right: true }, { text: "cron", right: false, reason: "No." }], lang: 5 });
  assert.deepEqual([window.page.dataset.asked.split("\x1f"), told], [["single", "", "What is `PID 1`?", "", "1", "<b>init</b>", "", "0", "cron", "No."], 1]);
  assert.deepEqual(window.heading.children.map(({ localName, textContent }) => [localName, textContent]), [["span", "What is "], ["code", "PID 1"], ["span", "?"]]);
  assert.equal(window.heading.lang, "", "what is no text is no language");
  say(3, { stem: "Was ist das?", kind: "single", options: [{ text: "A", right: true }, { text: "B", right: false }], lang: "de-AT" });
  assert.deepEqual([window.page.dataset.asked.split("\x1f")[1], window.heading.lang], ["de-AT", "de-AT"]);
  // What cannot be asked is never started, so this side tells of it; once, as a host says all again with each of its colours.
  const two = (right, text = "B") => ({ stem: "?", kind: "single", options: [{ text: "A", right: true }, { text, right }] });
  for (const wrong of [5, "x", {}, two(true), two(false, " "), { ...two(false), stem: "```\ncode\n```" }, { ...two(false), kind: "multiple", options: [{ text: "A", right: false }, { text: "B", right: false }] }, { stem: "?", kind: "single", options: [] }, { stem: "x".repeat(9000), kind: "single", options: [{ text: "", right: true }, { text: "", right: false }] }]) {
    say(3 + told, wrong);
    assert.equal(window.page.dataset.asked, "-", JSON.stringify(wrong));
  }
  assert.equal(told, 11);
  const errors = window.parent.posted.filter(({ type }) => type === "error").map(({ detail }) => detail);
  assert.deepEqual(errors, [{ code: "question" }]);
  assert.equal(window.heading.textContent ?? window.heading.children[0].textContent, "Was ist das?", "what is no question has no title");
});

test("the host is the one that the browser names, then the one in the address, then the referrer", () => {
  const host = (ancestor, told, referrer = "") => hostOf({ location: { ancestorOrigins: ancestor ? [ancestor] : undefined }, document: { referrer } }, told);
  assert.equal(host(HOST, "https://other.example"), HOST);
  assert.equal(host("null", HOST), HOST);
  assert.equal(host(null, undefined, `${HOST}/a?b`), HOST);
  assert.equal(host("null", "null"), "null");
  assert.equal(host(null, undefined), undefined);
});

test("WordPress gets its heights, with its secret, also when that comes late", () => {
  const window = framed("#/quiz");
  embedded(window);
  const heights = () => window.parent.posted.filter(({ message }) => message === "height").map(({ value, secret, to }) => [value, secret, to]);
  assert.deepEqual(heights(), []);
  window.location.hash = "#/quiz#?secret=aB3dE6gH9k";
  let isTold = false;
  window.addEventListener("hashchange", () => (isTold = true));
  window.dispatchEvent(Object.assign(new Event("hashchange"), { oldURL: "https://quiz.example/embed/v1/#/quiz?topic=linux&seed=3" }));
  assert.equal(isTold, false, "the app stays where it is");
  assert.equal(window.location.hash, "#/quiz?topic=linux&seed=3");
  assert.deepEqual(heights(), [[500, "aB3dE6gH9k", HOST]]);
  for (const [height, expect] of [[90, 200], [3000, 1000]]) {
    window.dispatchEvent(new Event("keydown"));
    Object.assign(window.page, { height });
    window.clock.resized();
    window.pass(1000);
    assert.equal(heights().at(-1)[0], expect);
  }
});

test("a link of the quiz leads on in WordPress only through its host", () => {
  const window = framed("#/quiz#?secret=aB3dE6gH9k");
  embedded(window);
  const click = (link) => {
    const event = Object.assign(new Event("click", { cancelable: true }));
    Object.defineProperty(event, "target", { value: { closest: () => link } });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  assert.equal(click({ href: "https://quiz.example/#/quiz", host: "quiz.example", target: "_blank" }), true);
  assert.equal(click({ href: "https://other.example/", host: "other.example", target: "_blank" }), false);
  assert.equal(click(null), false);
  assert.deepEqual(window.parent.posted.at(-1).message, "link");
});

test("height follows actions and widths, at most twice for each, and never grows by itself", () => {
  const next = random(3);
  for (let round = 0; round < 200; round += 1) {
    const window = framed("#/quiz");
    embedded(window);
    const heights = () => window.parent.posted.filter(({ type }) => type === "resized").map(({ detail }) => detail.height);
    for (let change = 0; change < 10; change += 1) {
      const before = heights().length;
      const isAction = next() < 0.7;
      if (isAction) window.dispatchEvent(new Event("pointerdown"));
      else window.page.width = 280 + ((window.page.width - 280 + 1 + Math.floor(next() * 1319)) % 1320);
      // What follows an action comes in several steps.
      for (let step = 0; step < 5; step += 1) {
        window.page.height = 200 + next() * 1500;
        window.clock.resized();
        window.pass(next() * 70);
      }
      window.pass(2000);
      assert.ok(heights().length - before <= 2, `${heights().length - before} messages for one change`);
      assert.equal(heights().at(-1), Math.ceil(window.page.height), "the last height is right");
    }
    // A host that makes its frame higher whenever it is asked to, and content that follows: nothing may come of it.
    const last = heights().length;
    for (let step = 0; step < 20; step += 1) {
      window.page.height += 20;
      window.clock.resized();
      window.pass(150);
    }
    assert.equal(heights().length, last, "the frame grew without a reader's action");
  }
});

test("what changes later than half a second after an action waits for the next one", () => {
  const window = framed("#/quiz");
  embedded(window);
  const heights = () => window.parent.posted.filter(({ type }) => type === "resized").map(({ detail }) => detail.height);
  window.pass(5000);
  const changed = (height) => ((window.page.height = height), window.clock.resized());
  for (const [at, height, expect] of [[499, 510, 510], [501, 520, 510], [3000, 530, 510]]) {
    window.dispatchEvent(new Event("click"));
    // The timer of this action is late, as in a window that is not in front.
    window.clock.due.length = 0;
    window.pass(at);
    changed(height);
    assert.equal(heights().at(-1), expect, `${at} ms after the action`);
  }
  window.dispatchEvent(new Event("click"));
  window.pass(400);
  assert.equal(heights().at(-1), 530);
});

test("after the first action the height is told again, as one that the host may follow", () => {
  const window = framed("#/quiz");
  embedded(window);
  window.pass(5000);
  window.dispatchEvent(new Event("pointerdown"));
  window.pass(5000);
  const resized = window.parent.posted.filter(({ type }) => type === "resized").map(({ detail }) => detail);
  assert.deepEqual(resized, [{ height: 500, acted: false }, { height: 500, acted: true }]);
});

test("every colour of a host stays readable", () => {
  const next = random(4);
  const tokens = { "--paper": "light-dark(#faf9f6, #131519)", "--sheet": "light-dark(#ffffff, #1a1d23)", "--on-accent": "light-dark(#ffffff, #131519)", "--ink": "light-dark(#1b1d22, #e9e7e2)", "--soft": "light-dark(#5b606b, #a3a8b3)" };
  const any = () => `#${Math.floor(next() * 0x1000000).toString(16).padStart(6, "0")}`;
  for (let round = 0; round < 2000; round += 1) {
    const isDark = round % 2 === 1;
    const own = (name) => token(tokens[name] ?? "", isDark);
    const said = wished({ accent: any(), paper: any() }, own, isDark);
    for (const ink of ["--ink", "--soft"]) assert.ok(contrast(own(ink), said["--paper"]) >= 4.5, JSON.stringify(said));
    assert.ok(contrast(said["--accent"], own("--sheet")) >= 4.5, JSON.stringify(said));
    assert.ok(contrast(said["--accent"], said["--paper"]) >= 4.5, JSON.stringify(said));
    assert.ok(contrast(said["--accent"], said["--on-accent"]) >= 4.5, JSON.stringify(said));
  }
});

test("colours are read as browsers write them", () => {
  for (const [text, expect] of [["rgb(51, 70, 196)", "#3346c4"], ["#346", "#334466"], [" #3346C4 ", "#3346c4"], ["rgba(0, 0, 0, 0)", null], ["red", null], ["rgb(999, 0, 0)", null]]) assert.equal(hexed(text), expect);
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(readable("#ffffff", "#000000", ["#000000"]), "#ffffff");
});

test("a colour on which things stay readable follows the system, where the theme does", () => {
  const window = framed("#/daily#theme=auto&paper=%23336699", {});
  embedded(window);
  const paper = () => window.root.style.set.get("--paper");
  const light = paper();
  window.system.matches = true;
  window.system.dispatchEvent(new Event("change"));
  assert.notEqual(paper(), light);
  assert.ok(contrast(paper(), "#e9e7e2") >= 4.5, paper());
});

test("a colour that is not computed to rgb() is mixed to one, and what cannot be read is named", () => {
  const said = [];
  const before = console.warn;
  console.warn = (sentence) => said.push(sentence);
  try {
    for (const [accent, computed, expect] of [
      ["oklch(0.4 0.1 200)", "color(srgb 0 0.3 0.35)", "#004d59"],
      ["color(display-p3 1 0 0)", "color(srgb 1.09 -0.22 -0.15)", "#e60000"],
      ["rgb(0 0 0 / 0.5)", "color(srgb 0 0 0 / 0.5)", undefined],
    ]) {
      const window = framed(`#/daily#theme=light&accent=${encodeURIComponent(accent)}`);
      window.getComputedStyle = ((styles) => (of) => Object.assign(styles(of), { outlineColor: of.style.outlineColor?.startsWith("color-mix") ? computed : accent }))(window.getComputedStyle);
      embedded(window);
      assert.equal(window.root.style.set.get("--accent"), expect, accent);
    }
  } finally {
    console.warn = before;
  }
  assert.equal(said.length, 1);
  assert.match(said[0], /rgb\(0 0 0 \/ 0\.5\)/);
});
