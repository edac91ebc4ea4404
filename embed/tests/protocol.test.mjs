import assert from "node:assert/strict";
import { test } from "node:test";

import { embedded } from "../frame.js";
import { TOLD } from "../protocol.js";
import { HOST, SITE, FakeWindow, framed, hosted, message } from "./fakes.mjs";
import { hostile, random } from "./hostile.mjs";

const ID = "abcdefgh1234";
const said = (type, seq, detail = {}) => ({ dryrun: 1, type, seq, id: ID, detail });

test("a host hears the events of its frame, each once and in order", async () => {
  const { page, say } = await hosted({ topic: "linux", count: "5" });
  assert.equal(page.frame.src, `${SITE}/embed/v1/#/quiz?topic=linux&count=5#theme=light&host=https%3A%2F%2Fblog.example`);
  say(said("started", 2, { items: 5, mode: "practice" }));
  say(said("ready", 1));
  const started = said("started", 2, { items: 5, mode: "practice", name: "Kim" });
  for (const data of [started, started, said("error", 1, { code: "start" }), said("error", 4, { code: "start" })]) say(data);
  assert.deepEqual(page.events, [["ready", {}], ["started", { items: 5, mode: "practice" }], ["error", { code: "start" }]]);
});

test("what a message says beside its fields is left out, and a wrong field leaves all of it out", async () => {
  const right = { item: "k8s-exit-137", kind: "single", place: 1, score: 0.5, certainty: "sure", seconds: 12 };
  const { page, say } = await hosted({});
  say(said("ready", 1));
  say(said("answered", 2, { ...right, typed: "secret" }));
  for (const [name, value] of [["item", "<b>"], ["kind", "What I typed"], ["place", "1"], ["score", 2], ["certainty", "very"], ["seconds", 1.5]]) {
    say(said("answered", 3, { ...right, [name]: value }));
  }
  assert.deepEqual(page.events.slice(1), [["answered", right]]);
});

test("the frame has what the attributes say", async () => {
  const { page } = await hosted({ daily: "2026-11-20", lang: "EN", height: "600", microphone: "", theme: "dark" });
  const { src, allow, loading, referrerPolicy, title, style } = page.frame;
  assert.equal(src, `${SITE}/embed/v1/?lang=en#/daily/2026-11-20#theme=dark&host=https%3A%2F%2Fblog.example`);
  assert.deepEqual([allow, loading, referrerPolicy, title, style.height], ["clipboard-write; fullscreen; microphone; on-device-speech-recognition", "lazy", "strict-origin", "Quiz: Dryrun", "600px"]);
  assert.equal((await hosted({})).page.frame.allow, "clipboard-write; fullscreen");
});

test("10,000 hostile messages change nothing in a host page and throw nothing", async () => {
  const { page, say } = await hosted({ topic: "linux" });
  say(said("ready", 1));
  const before = [page.events.length, page.frame.style.height, page.frame.contentWindow.posted.length];
  const next = random(1);
  const about = { id: ID, types: Object.keys(TOLD).filter((type) => type !== "ready"), peer: page.frame.contentWindow, origin: SITE, stranger: new FakeWindow() };
  for (let round = 0; round < 10_000; round += 1) say(...hostile(next, about));
  assert.deepEqual([page.events.length, page.frame.style.height, page.frame.contentWindow.posted.length], before);
  say(said("resized", 2, { height: 700, acted: true }));
  assert.equal(page.frame.style.height, "700px", "the right message still counts");
});

test("10,000 hostile messages change nothing in a frame and throw nothing", () => {
  const window = framed("#/quiz?topic=linux#theme=light");
  const id = embedded(window);
  const before = JSON.stringify([window.root.dataset, window.parent.posted, [...window.root.style.set]]);
  const next = random(2);
  const about = { id, types: ["configure", "theme"], peer: window.parent, origin: HOST, stranger: new FakeWindow() };
  for (let round = 0; round < 10_000; round += 1) window.dispatchEvent(message(...hostile(next, about)));
  assert.equal(JSON.stringify([window.root.dataset, window.parent.posted, [...window.root.style.set]]), before);
  window.dispatchEvent(message({ ...said("theme", 1, { theme: "dark" }), id }, window.parent, HOST));
  assert.equal(window.root.dataset.theme, "dark", "the right message still counts");
});

test("the theme is right whenever the host changes it", async () => {
  for (let at = 0; at <= 5; at += 1) {
    const { page, say } = await hosted({});
    const turn = (step) => step === at && ((page.color = "rgb(240, 240, 240)"), page.mutate());
    turn(0);
    turn(1);
    say(said("ready", 1));
    turn(2);
    say(said("resized", 2, { height: 500, acted: false }));
    turn(3);
    turn(4);
    const themes = page.frame.contentWindow.posted.map(({ detail }) => detail.theme);
    assert.equal(themes.at(-1), at > 4 ? "light" : "dark");
    assert.ok(page.frame.contentWindow.posted.every(({ to }) => to === SITE));
  }
});

test("a frame that was loaded again begins anew", async () => {
  const { page, say } = await hosted({});
  say(said("ready", 1));
  say(said("error", 7, { code: "start" }));
  say({ ...said("ready", 1), id: "anotherframe" });
  say({ ...said("error", 2, { code: "start" }), id: "anotherframe" });
  say(said("error", 8, { code: "start" }));
  assert.deepEqual(page.events.map(([type]) => type), ["ready", "error", "ready", "error"]);
  assert.deepEqual(page.frame.contentWindow.posted.map(({ seq, id }) => [seq, id]), [[1, ID], [1, "anotherframe"]]);
});

test("a `ready` takes no id that is none", async () => {
  const { page, say } = await hosted({});
  for (const id of ["", "short", "x".repeat(33), "with spaces in it", "Capitals00", null, 5, {}, ["abcdefgh1234"]]) say({ ...said("ready", 1), id });
  assert.deepEqual([page.events, page.frame.contentWindow.posted], [[], []]);
});

test("height moves the host page only below what is seen, after another width, or after an action", async () => {
  for (const [top, width, acted, expect] of [[0, 600, false, "480px"], [900, 600, false, "700px"], [0, 320, false, "700px"], [0, 600, true, "700px"]]) {
    const { page, say } = await hosted({});
    say(said("ready", 1));
    Object.assign(page, { top, width });
    say(said("resized", 2, { height: 700, acted }));
    assert.equal(page.frame.style.height, expect, JSON.stringify([top, width, acted]));
  }
});

test("a wrong attribute gives its name and no frame, even if nothing more can be loaded", async () => {
  const { page, settled } = await hosted({ topc: "linux" });
  await settled();
  assert.equal(page.frame.src, undefined);
  assert.deepEqual(page.shown.map(({ textContent }) => textContent), ["Wrong in <dry-run-quiz>: topc.", "Open the quiz"]);
});

/** What stands between the tags, as authors and their editors write it. */
const OWN = [
  "<h2>Which port?</h2><ul><li>[ ] 80</li><li>[x] 443</li></ul>",
  "<p>Q?</p><ul><li>[X] a</li><li>[&nbsp;] b</li></ul>",
  "Which?\n\n-&nbsp;[&nbsp;]&nbsp;80\n-&nbsp;[x]&nbsp;443",
  "Which?\n-\u00a0[\u00a0] 80\n-\u00a0[x] 443",
  "<p>## Which port?</p>\n<p>- [ ] 80<br />\n- [x] 443</p>",
  "<p>Which?</p><p>\u2013 [ ] 80</p><p>\u2013 [x] 443 (<a href='#'>RFC</a>)</p>",
  "<div>Which?</div><div>\u2610 80</div><div>\u2611 443</div>",
  "<p>Upgrade a node.</p><p>1. Cordon it</p><p>2. Drain it</p>",
  "<p>Upgrade.</p><p>&nbsp;1.&nbsp;Cordon it<br>2) Drain it</p>",
  "<p>Which?</p><ul><li>80</li><li>443</li></ul>",
  "Which?\n* 80\n* 443",
  "<p>Which?</p><label><input type='radio'> 80</label>",
];

const FALLBACK = [
  "", " \n ", "Loading, please wait.", "<a href='https://x.example/'>Five questions</a>", "\n  <p>Try <a href='#'>this</a> - [it] is short.</p>\n",
  "<ul><li><a href='#a'>One</a></li><li><a href='#b'>Two</a></li></ul>", "<p>3.5 minutes, 100% free</p>", "<!--[--><p>A quiz</p><!--]-->", "<link rel='x'>",
  "Questions about x - y",
];

test("a question of the author's own never gives way to other questions", async () => {
  // Nothing more can be loaded here, so the question is not asked, which is said.
  for (const html of OWN) {
    const { page } = await hosted({}, { html });
    assert.equal(page.shown[0].textContent, "The quiz did not start.", html);
    assert.equal(page.frame.src, undefined, html);
  }
});

test("a link, a paragraph or a list of links between the tags is for readers without a script", async () => {
  for (const html of FALLBACK) {
    const { page } = await hosted({}, { html });
    assert.ok(page.frame.src?.includes("#/quiz#"), html);
  }
});

test("attributes of others stop no quiz, at first or later", async () => {
  const { page, element, say, settled } = await hosted({ topic: "linux", translate: "no", "data-x": "1", inert: "" });
  say(said("ready", 1));
  const { src } = page.frame;
  assert.ok(src.includes("#/quiz?topic=linux#"), src);
  for (const name of ["translate", "_msthash", "data-gramm", "spellcheck", "class", "style", "xml:lang", "tabindex"]) {
    assert.ok(!element.constructor.observedAttributes.includes(name), name);
    element.attributes.push({ name, value: "1" });
  }
  // Whatever begins it anew reads them all.
  element.attributes.find(({ name }) => name === "topic").value = "networking";
  element.attributeChangedCallback("topic");
  await settled();
  assert.equal(page.shown[0].localName, "iframe");
  assert.ok(page.frame.src.includes("#/quiz?topic=networking#"), page.frame.src);
});

test("a microphone that is refused is not given", async () => {
  const allowed = async (microphone) => (await hosted({ microphone })).page.frame;
  for (const value of ["", "true", "microphone"]) assert.match((await allowed(value)).allow, /microphone/, value);
  for (const value of ["false", "off", "no", "0"]) {
    const { allow, src } = await allowed(value);
    assert.deepEqual([allow, !!src], ["clipboard-write; fullscreen", true], value);
  }
  assert.equal((await allowed("maybe")).src, undefined);
});

test("a frame that stays silent is replaced by a sentence and a link", async () => {
  const { page, say } = await hosted({ topic: "linux" });
  page.frame.onload();
  page.timers.shift()();
  assert.match(page.shown[0].textContent, /did not start/);
  assert.equal(page.shown[1].href, `${SITE}/#/quiz?topic=linux`);
  const other = await hosted({ topic: "linux" });
  other.say(said("ready", 1));
  other.page.frame.onload();
  other.page.timers.shift()();
  assert.equal(other.page.shown[0].localName, "iframe");
  assert.equal(say(said("ready", 1)), true);
});
