import assert from "node:assert/strict";
import { test } from "node:test";

import { question as wholeOf, title, written } from "../asked.js";
import { markdown, own, question } from "../question.js";

const TEXT = `
  ## What ended a container with exit code 137?

  - [ ] An error of its own
    > It picks a small code,
    > most often 1.
  - [x] \`SIGKILL\`
    > 128 + 9.
  - [ ] SIGTERM

  > Look for \`OOMKilled\`.
`;

const EXPECT = {
  stem: "What ended a container with exit code 137?",
  kind: "single",
  options: [
    { text: "An error of its own", right: false, reason: "It picks a small code, most often 1." },
    { text: "`SIGKILL`", right: true, reason: "128 + 9." },
    { text: "SIGTERM", right: false, reason: null },
  ],
  explanation: "Look for `OOMKilled`.",
};

/** A node as a browser has it: a text, or a list that begins with its name. */
function node(of, parentNode = null) {
  if (typeof of === "string") return { nodeType: 3, data: of, textContent: of };
  const [name, ...children] = of;
  const made = { nodeType: 1, nodeName: name.replace("*", "").toUpperCase(), checked: name.endsWith("*"), parentNode, hasAttribute: () => false };
  made.childNodes = children.map((child) => node(child, made));
  made.closest = () => made.around;
  made.textContent = made.childNodes.map(({ textContent }) => textContent).join("");
  return made;
}

test("Markdown is a question", () => {
  assert.deepEqual(question(TEXT), EXPECT);
  assert.deepEqual(wholeOf({ question: question(TEXT) }), { ...EXPECT, lang: null }, "the frame takes it");
});

test("so is the HTML that sites make of it", () => {
  const option = (input, text, ...reason) => ["li", [input], " ", ...text, "\n", ...(reason.length ? [["blockquote", ["p", ...reason]]] : [])];
  const list = ["ul",
    option("input", ["An error\n of its own"], "It picks a small code,\nmost often 1."),
    option("input*", [["code", "SIGKILL"]], "128 + 9."),
    option("input", ["SIGTERM"])];
  const html = ["dry-run-quiz", "\n", ["h2", "What ended a container with exit code 137?"], "\n", list, "\n", ["blockquote", "\n", ["p", "Look for ", ["code", "OOMKilled"], "."]], ["script", "no()"]];
  assert.deepEqual(own(node(html)), { ...EXPECT, lang: null });
  const german = Object.assign(node(html), { around: { lang: "de" } });
  assert.equal(own(german).lang, "de", "the language of the element, or of what is around it");
  const loose = ["dry-run-quiz", ["p", "Which?"], ["ul", ["li", ["p", ["input*"], " One"], ["blockquote", ["p", "Why"]]], ["li", ["p", ["input"], " Two"]]]];
  assert.deepEqual(own(node(loose)).options.map(({ text, right, reason }) => [text, right, reason]), [["One", true, "Why"], ["Two", false, null]]);
});

/** What editors make of `## Which port?`, an option with its reason, and one without: each child is a line of the element. */
const PORTS = [["80", false], ["443", true]];
const SHAPES = {
  "CommonMark without task lists": [["h2", "Which port?"], ["ul", ["li", "[ ] 80"], ["li", "[x] 443"]]],
  "ticks with hard spaces": [["p", "Which port?"], ["ul", ["li", "[\u00a0]\u00a080"], ["li", "[X]\u00a0443"]]],
  "Markdown with hard spaces": ["##\u00a0Which port?\n\n-\u00a0[\u00a0]\u00a080\n\u00a0-\u00a0[x] 443\n"],
  "WordPress": [["p", "## Which port?"], "\n", ["p", "- [ ] 80", ["br"], "\n- [x] 443"], "\n"],
  "WordPress with en dashes": [["p", "## Which port?", ["br"], "\n\u2013 [ ] 80", ["br"], "\n\u2013 [x] 443"]],
  "breaks alone": [["p", "Which port?"], ["p", "- [ ] 80", ["br"], "- [x] 443"]],
  "breaks without a paragraph": ["Which port?", ["br"], "- [ ] 80", ["br"], "- [x] 443"],
  "a paragraph for each line": [["p", "## Which port?"], ["p", "- [ ] 80"], ["p", "- [x] 443"]],
  "a division for each line": [["div", "Which port?"], ["div", ["br"]], ["div", "- [ ] 80"], ["div", "-\u00a0[x]\u00a0443"]],
  "a division around all": [["div", ["div", ["span", "Which port?"]], ["div", ["span", "\u2022 [ ] 80"]], ["div", ["b", "\u2022 [x]"], " 443"]]],
  "lines within a paragraph": [["p", "Which port?\n  - [ ] 80\n  - [x] 443"]],
  "boxes": [["p", "Which port?"], ["ul", ["li", "\u2610 80"], ["li", "\u2612 443"]]],
  "boxes without a list": [["div", "Which port?"], ["div", "\u2610 80"], ["div", "\u2611 443"]],
  "escaped brackets": ["Which port?\n\n- \\[ \\] 80\n- \\[x\\] 443"],
  "ticks without a space": ["Which port?\n- [] 80\n-[x]443"],
  "fields in labels": [["p", "Which port?"], ["label", ["input"], " 80"], ["label", ["input*"], " 443"]],
};

test("so is what editors make of it", () => {
  for (const [name, children] of Object.entries(SHAPES)) {
    const said = own(node(["dry-run-quiz", ...children]));
    assert.deepEqual([said.stem, said.kind, said.explanation], ["Which port?", "single", null], name);
    assert.deepEqual(said.options.map(({ text, right }) => [text, right]), PORTS, name);
  }
});

test("reasons and what stands behind the list keep their places", () => {
  const shapes = [
    ["Q?\n\n- [ ] A\n\n  > Why A\n\n- [x] B\n\n  > Why B\n\n> All."],
    [["p", "Q?"], ["p", "- [ ] A", ["br"], "\n  > Why A", ["br"], "\n- [x] B", ["br"], "\n  > Why B"], ["p", "> All."]],
    [["p", "Q?"], ["ul", ["li", "[ ] A", ["br"], "> Why A"], ["li", "[x] B", ["blockquote", ["p", "Why B"]]]], ["blockquote", ["p", "All."]]],
  ];
  for (const shape of shapes) {
    const { options, explanation } = own(node(["dry-run-quiz", ...shape]));
    assert.deepEqual([...options.map(({ reason }) => reason), explanation], ["Why A", "Why B", "All."], JSON.stringify(shape));
  }
});

test("steps in paragraphs are an order", () => {
  for (const steps of [[["p", "1. Cordon it", ["br"], "\n2. Drain it"]], [["p", "1.\u00a0Cordon it"], ["p", "2) Drain it"]]]) {
    const said = own(node(["dry-run-quiz", ["p", "Upgrade a node."], ...steps]));
    assert.deepEqual([said.kind, ...said.options.map(({ text }) => text)], ["order", "Cordon it", "Drain it"]);
  }
});

test("a list without ticks is told what it lacks", () => {
  for (const children of [[["h2", "Q?"], ["ul", ["li", "A"], ["li", "B"]]], ["Q?\n* A\n* B"], [["p", "Q?"], ["p", "\u2013 A"], ["p", "\u2013 B"]]]) {
    assert.match(own(node(["dry-run-quiz", ...children])), /every option needs a box/);
  }
  const some = [["Q?\n- A\n- [x] B"], ["Q?\n- [x] A\n- B\n- [ ] C"], [["p", "Q?"], ["ul", ["li", "[x] A"], ["li", "[ ] B"], ["li", "C"]]]];
  for (const children of some) assert.match(own(node(["dry-run-quiz", ...children])), /every option needs a box/, JSON.stringify(children));
  const lists = question("Q?\n\n- fact\n\nWhich?\n\n- [x] A\n- [ ] B\n  - more of B\n\nBecause:\n\n- it is so");
  assert.deepEqual([lists.stem, lists.options[1].text, lists.explanation], ["Q?\n\n- fact\n\nWhich?", "B - more of B", "Because:\n\n- it is so"]);
  assert.match(own(node(["dry-run-quiz", ["p", "Q?"]])), /at least two/);
});

test("a numbered list is an order, two ticks are a multiple choice", () => {
  const order = question("Upgrade a node.\n1. Cordon it\n   > First.\n2. Drain it\n3. Upgrade");
  assert.deepEqual([order.kind, order.options.map(({ text }) => text)], ["order", ["Cordon it", "Drain it", "Upgrade"]]);
  const html = own(node(["dry-run-quiz", ["p", "Upgrade a node."], ["ol", ["li", "Cordon it"], ["li", "Drain it"]]]));
  assert.deepEqual([html.kind, html.options.length], ["order", 2]);
  assert.equal(question("Which two?\n- [x] A\n- [X] B\n- [ ] C").kind, "multiple");
  assert.equal(question("Which?\n1. [ ] A\n2. [x] B").kind, "single");
});

test("a stem keeps its code, and a list within code is none", () => {
  const said = question("# Which line?\n\n```yaml\n- [x] no option\n  indented: 1\n```\n\n- [x] A\n- [ ] B\n  and more of B");
  assert.equal(said.stem, "Which line?\n\n```yaml\n- [x] no option\n  indented: 1\n```");
  assert.deepEqual(said.options.map(({ text }) => text), ["A", "B and more of B"]);
});

test("what is missing is a sentence", () => {
  for (const [text, expect] of [
    ["- [x] A\n- [ ] B", /a question above the list/],
    ["Which?\n- [x] A", /at least two/],
    ["Which?\n- [ ] A\n- [ ] B", /tick the right options/],
    [`Which?\n${"- [x] A\n".repeat(13)}`, /more than twelve/],
    [`Which?\n- [x] ${"A".repeat(8000)}\n- [ ] B`, /longer than 8,000/],
  ]) assert.match(question(text), expect);
  assert.equal(question("A link, and no list."), null);
});

test("a frame takes no question that is not whole", () => {
  const options = EXPECT.options;
  for (const bad of [null, 5, {}, { ...EXPECT, kind: "line" }, { ...EXPECT, options: [] }, { ...EXPECT, options: [null, null] }, { ...EXPECT, options: [...options, { text: 5, right: true }] }, { ...EXPECT, options: [...options, { text: "two", right: true }] }, { ...EXPECT, options: [...options, { text: " ", right: false }] }, { ...EXPECT, stem: "x".repeat(9000) }]) {
    assert.equal(wholeOf({ question: bad }), null);
  }
});

test("the app gets it as fields, and no text of it makes a field", () => {
  // tests/native/app/own.rs reads the same.
  const fields = ["single", "", "What ended a container with exit code 137?", "Look for `OOMKilled`.", "0", "An error of its own", "It picks a small code, most often 1.", "1", "`SIGKILL`", "128 + 9.", "0", "SIGTERM", ""];
  assert.deepEqual(written(wholeOf({ question: EXPECT })).split("\x1f"), fields);
  assert.equal(written(wholeOf({ question: { ...EXPECT, lang: "de" } })).split("\x1f")[1], "de");
  assert.equal(written({ ...EXPECT, stem: "a\x1fb", explanation: "\x1f" }).split("\x1f").length, fields.length);
  assert.equal(written(null), "-");
  assert.equal(title({ stem: "Which\nline?\n\n```yaml\na: 1\n```" }), "Which\nline?");
  assert.equal(title({ stem: "Which?\n```yaml\n```" }), "Which?");
  assert.equal(title(null), "");
});

test("markdown() leaves comments out", () => assert.equal(markdown({ nodeType: 8, data: "no" }), ""));
