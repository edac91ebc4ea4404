import assert from "node:assert/strict";
import { test } from "node:test";

import { Statements, nameOf, settings, uuid } from "../embed-xapi.js";
import { one, random } from "./random.mjs";

const ACTOR = { objectType: "Agent", mbox: "mailto:kim@example.org" };

function statements({ mastery = 0.8 } = {}) {
  let [made, seconds] = [0, 0];
  const unique = () => `id-${(made += 1)}`;
  const now = () => new Date(Date.UTC(2026, 10, 20) + 1000 * (seconds += 1)).toISOString();
  return new Statements({ activity: "https://quiz.example/#/quiz?topic=linux&count=2", actor: ACTOR, mastery, unique, now });
}

const started = ["started", { items: 2, mode: "practice" }];
const answered = (score) => ["answered", { item: "linux-close-wait", kind: "single", place: 1, score, certainty: "sure", seconds: 12 }];
const completed = (score) => ["completed", { items: 2, score, keep: 1, revisit: 0, learn: 1, seconds: 30 }];
const verbs = (all) => all.map(({ verb }) => verb.display.en);

function check(events, expect, options) {
  const quiz = statements(options);
  assert.deepEqual(verbs([...events.flatMap((event) => quiz.of(...event)), ...quiz.end()]), expect);
}

test("statements come in cmi5's order", () => {
  check([started, answered(1), answered(0), completed(0.9)], ["initialized", "answered", "answered", "completed", "passed", "terminated"]);
  check([started, answered(0), completed(0.5)], ["initialized", "answered", "completed", "failed", "terminated"]);
  check([started, completed(0.5)], ["initialized", "completed", "terminated"], { mastery: null });
  check([started, completed(null)], ["initialized", "completed", "terminated"]);
  check([started, answered(1)], ["initialized", "answered", "terminated"]);
  check([answered(1), completed(1)], []);
  check([started, completed(1), completed(0), answered(1)], ["initialized", "completed", "passed", "terminated"]);
  check([started, answered(1), started, completed(1)], ["initialized", "answered", "terminated", "initialized", "completed", "passed", "terminated"]);
});

test("a question of the page's author is the activity itself", () => {
  const quiz = statements();
  quiz.of(...started);
  const [own] = quiz.of("answered", { ...answered(1)[1], item: "own" });
  const [ours] = quiz.of(...answered(1));
  assert.deepEqual([own, ours].map(({ object }) => object.id), ["https://quiz.example/#/quiz?topic=linux&count=2", "https://quiz.example/#/item/linux-close-wait"]);
  assert.deepEqual([own, ours].map(({ context }) => Boolean(context.contextActivities)), [false, true], "nothing is its own parent");
});

test("a question of the page's author is named by its first line", () => {
  for (const [text, expect] of [
    ["\n\n## What ended a container with `exit code 137`?\n\n- [ ] An error", "what-ended-a-container-with-exit-code-137"],
    ["\nWas läuft zuerst?\n", "was-läuft-zuerst"],
    ["```sh\nkubectl get\n```\n\nWhich line?\n1. A", "which-line"],
    [`${"word ".repeat(40)}?`, "word-word-word-word-word-word-word-word-word-word-word-word"],
    ["?", ""],
  ]) assert.equal(nameOf(text), expect);
});

test("1,000 random runs keep the order, whatever happens in them", () => {
  const next = random(5);
  for (let run = 0; run < 1000; run += 1) {
    const quiz = statements({ mastery: one(next, [null, 0, 0.5, 1]) });
    const all = [];
    for (let event = 0; event < 30; event += 1) {
      const pick = one(next, [started, answered(next()), answered(null), completed(next()), completed(null), ["ready", {}], ["resized", { height: 1 }], null]);
      all.push(...(pick ? quiz.of(...pick) : quiz.end()));
    }
    all.push(...quiz.end());
    const sessions = Map.groupBy?.(all, ({ context }) => context.registration) ?? grouped(all);
    for (const session of sessions.values()) {
      const said = verbs(session);
      assert.match(said.join(" "), /^initialized( answered)*( completed( passed| failed)?)? terminated$/);
    }
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length, "each statement has an id of its own");
  }
});

function grouped(all) {
  const sessions = new Map();
  for (const one of all) sessions.set(one.context.registration, [...(sessions.get(one.context.registration) ?? []), one]);
  return sessions;
}

test("a statement says who, what and how it went", () => {
  const quiz = statements();
  const [first] = quiz.of(...started);
  const [second] = quiz.of(...answered(0.5));
  assert.deepEqual(first, {
    id: "id-2",
    actor: ACTOR,
    verb: { id: "http://adlnet.gov/expapi/verbs/initialized", display: { en: "initialized" } },
    object: { objectType: "Activity", id: "https://quiz.example/#/quiz?topic=linux&count=2", definition: { type: "http://adlnet.gov/expapi/activities/assessment" } },
    context: { registration: "id-1" },
    timestamp: "2026-11-20T00:00:02.000Z",
  });
  assert.deepEqual(second.result, { duration: "PT12S", score: { scaled: 0.5 }, success: false });
  assert.deepEqual(second.object, { objectType: "Activity", id: "https://quiz.example/#/item/linux-close-wait", definition: { type: "http://adlnet.gov/expapi/activities/cmi.interaction", interactionType: "choice" } });
  assert.deepEqual(second.context, { registration: "id-1", contextActivities: { parent: [{ objectType: "Activity", id: "https://quiz.example/#/quiz?topic=linux&count=2" }] } });
  assert.deepEqual(quiz.of(...answered(null))[0].result, { duration: "PT12S" });
});

test("the tag says who answers and from which score they pass", () => {
  const nobody = { objectType: "Agent", account: { homePage: "https://blog.example", name: "anonymous" } };
  assert.deepEqual(settings({}, "https://blog.example"), { actor: nobody, mastery: null });
  assert.deepEqual(settings({ actor: JSON.stringify(ACTOR), mastery: "0.8" }, ""), { actor: ACTOR, mastery: 0.8 });
  assert.deepEqual(settings({ actor: "{", mastery: "80" }, "https://blog.example"), { actor: nobody, mastery: null });
  assert.match(uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
