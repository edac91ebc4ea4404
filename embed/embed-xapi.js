// Turns the events of every <dry-run-quiz> of a page into xAPI statements, in the order that cmi5 wants: `initialized`
// first, `terminated` last, each verb once but `answered`, and `passed` or `failed`, never both. They are xAPI statements;
// a course that conforms to cmi5 needs a launch by an LMS, which a web page does not have. A statement is an `xapi` event
// at the element; the host page sends it where it wants, since only it has the credentials.

const VERBS = "http://adlnet.gov/expapi/verbs/";
const ACTIVITIES = "http://adlnet.gov/expapi/activities/";

/** What SCORM and xAPI call the kinds of questions. */
const INTERACTIONS = {
  single: "choice",
  multiple: "choice",
  order: "sequencing",
  match: "matching",
  numeric: "numeric",
  text: "fill-in",
  line: "choice",
  prompt: "other",
};

/** The statements of one quiz. `mastery` is the score from which it is passed, 0 to 1; without it nobody passes or fails.
 * `unique()` makes a UUID, `now()` an ISO time. */
export class Statements {
  #session = null;
  #about;

  constructor({ activity, actor, mastery = null, unique, now }) {
    this.#about = { activity, actor, mastery, unique, now };
  }

  /** The statements that follow from an event of the element, in their order. An event that is out of order has none. */
  of(type, detail) {
    if (type === "started") return [...this.end(), this.#begin(detail)];
    if (!this.#session || this.#session.isDone) return [];
    if (type === "answered") return [this.#answered(detail)];
    if (type === "completed") return this.#completed(detail);
    return [];
  }

  /** The page ends, or another run begins. */
  end() {
    if (!this.#session) return [];
    const last = this.#statement("terminated", this.#since());
    this.#session = null;
    return [last];
  }

  #begin({ items }) {
    const { unique, now } = this.#about;
    this.#session = { registration: unique(), since: Date.parse(now()), items, isDone: false };
    return this.#statement("initialized");
  }

  #answered({ item, kind, score, seconds }) {
    const result = { duration: `PT${seconds}S` };
    // An exam tells no score before its end, and nobody scores what is said aloud.
    if (score !== null) Object.assign(result, { score: { scaled: score }, success: score === 1 });
    const definition = { type: `${ACTIVITIES}cmi.interaction`, interactionType: INTERACTIONS[kind] ?? "other" };
    const { activity } = this.#about;
    // A question of the page's author has no address on the site: it is the activity itself.
    const id = item === "own" ? activity : `${activity.replace(/#.*/s, "")}#/item/${item}`;
    const object = { objectType: "Activity", id, definition };
    const parent = id === activity ? undefined : [{ objectType: "Activity", id: activity }];
    return this.#statement("answered", result, { object, parent });
  }

  #completed({ score, seconds }) {
    const { mastery } = this.#about;
    this.#session.isDone = true;
    const duration = `PT${seconds}S`;
    const statements = [this.#statement("completed", { completion: true, duration })];
    if (mastery !== null && score !== null) {
      const success = score >= mastery;
      statements.push(this.#statement(success ? "passed" : "failed", { success, score: { scaled: score }, duration }));
    }
    return statements;
  }

  #since() {
    const seconds = Math.max(0, Math.round((Date.parse(this.#about.now()) - this.#session.since) / 1000));
    return { duration: `PT${seconds}S` };
  }

  #statement(verb, result, { object, parent } = {}) {
    const { activity, actor, unique, now } = this.#about;
    const definition = { type: `${ACTIVITIES}assessment` };
    return {
      id: unique(),
      actor,
      verb: { id: VERBS + verb, display: { en: verb } },
      object: object ?? { objectType: "Activity", id: activity, definition },
      ...(result && { result }),
      context: { registration: this.#session.registration, ...(parent && { contextActivities: { parent } }) },
      timestamp: now(),
    };
  }
}

/** A UUID of version 4, also on a page without https. */
export function uuid(random = (bytes) => crypto.getRandomValues(bytes)) {
  const bytes = random(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const text = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return text.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** What the tag of this script says: `data-actor`, as JSON, and `data-mastery`, from 0 to 1. */
export function settings({ actor, mastery } = {}, origin) {
  const nobody = { objectType: "Agent", account: { homePage: origin, name: "anonymous" } };
  const score = mastery?.trim() ? Number(mastery) : NaN;
  let named = null;
  try {
    named = JSON.parse(actor);
  } catch {
    // Then the statements are about nobody.
  }
  return { actor: named && typeof named === "object" ? named : nobody, mastery: score >= 0 && score <= 1 ? score : null };
}

/** The name of a question of the page's author: its first line, in small letters and digits. Code above it asks nothing. */
export function nameOf(text) {
  const [line = ""] = text.replace(/```[^]*?(```|$)/g, "").trim().split("\n");
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-/, "").slice(0, 60).replace(/-$/, "");
}

/** The address of an element that asks a question of the page's author: that of the page, with the element's `id`, or else the
 * question's name. What stands behind `?` may be the reader's own. */
const here = ({ id, textContent }) => `${location.origin}${location.pathname}#${encodeURIComponent(id || nameOf(textContent))}`;

/** Listens to every element of a page, now and later. */
function listen(document, said) {
  const all = new Map();
  const now = () => new Date().toISOString();
  const give = (element, statements) => {
    for (const detail of statements) element.dispatchEvent(new CustomEvent("xapi", { detail, bubbles: true }));
  };
  const heard = ({ type, target, detail }) => {
    if (target.localName !== "dry-run-quiz" || !detail) return;
    const activity = target.address.includes("#") ? target.address : here(target);
    if (!all.has(target)) all.set(target, new Statements({ ...said, activity, unique: uuid, now }));
    give(target, all.get(target).of(type, detail));
  };
  // The events do not bubble; on their way down they pass here.
  for (const type of ["started", "answered", "completed"]) document.addEventListener(type, heard, true);
  addEventListener("pagehide", () => all.forEach((statements, element) => give(element, statements.end())));
}

if (globalThis.document) listen(document, settings(document.currentScript?.dataset, self.origin));
