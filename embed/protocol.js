// The messages between a frame and its host page: one envelope with a version, read the same way on both sides.
// docs/embedding-protocol.schema.json says the same; a test compares the two. Nothing here touches a window.

/** The version of the envelope. What version 1 promises is in docs/embedding.md. */
export const VERSION = 1;

/** Each value is held against a pattern as JSON writes it. Words are open to ones that a later version adds. */
const [COUNT, WHOLE, YES] = [/^[1-9]\d{0,4}$/, /^\d{1,6}$/, /^(true|false)$/];
const [SCORE, WORD, MODE] = [/^(null|0(\.\d+)?|1|\d(\.\d+)?e-\d+)$/, /^"[a-z]{3,16}"$/, /^"(practice|exam)"$/];

/** What a frame says. */
export const TOLD = {
  ready: {},
  resized: { height: COUNT, acted: YES },
  started: { items: COUNT, mode: MODE },
  answered: {
    item: /^"[a-z0-9-]{3,48}"$/,
    kind: WORD,
    place: COUNT,
    score: SCORE,
    certainty: /^(null|"(guess|unsure|sure)")$/,
    seconds: WHOLE,
  },
  completed: { items: COUNT, score: SCORE, keep: WHOLE, revisit: WHOLE, learn: WHOLE, seconds: WHOLE },
  error: { code: WORD },
};

/** Whether a value is no object, short, and like a pattern. */
const fits = (value, pattern) => Object(value) !== value && !(value?.length > 80) && pattern.test(JSON.stringify(value ?? null));

/** The fields of a message that its shape has, and nothing else; `null` if one of them is not as it says. */
function detailed(shape, given) {
  const detail = {};
  for (const name in shape) {
    detail[name] = Object.hasOwn(given, name) ? given[name] : null;
    if (!fits(detail[name], shape[name])) return null;
  }
  return detail;
}

/** Reads an event of any kind. `peer` has the window, the origin (`undefined` while nobody knows it) and the shapes of what
 * it may send. `null` where it is not the peer's, or not of this version. Nothing that is sent makes it throw. */
export function envelope(event, { window, origin, shapes }) {
  try {
    const { data } = event;
    if (!window || event.source !== window || event.origin !== (origin ?? event.origin)) return null;
    if (!Object.hasOwn(data, "dryrun") || data.dryrun !== VERSION) return null;
    const { type, seq, id } = data;
    if (!Object.hasOwn(shapes, type) || !(Number.isSafeInteger(seq) && seq > 0)) return null;
    const detail = fits(id, /^"[0-9a-z]{8,32}"$/) && detailed(shapes[type], data.detail);
    return detail ? { type, seq, id, detail } : null;
  } catch {
    return null;
  }
}

/** What was said about one frame, in both directions: each message counts once, in its order. */
export class Talk {
  #heard = 0;
  #said = 0;

  /** `id` is that of the frame, where it is known before its `ready`. */
  constructor(id) {
    this.id = id;
  }

  /** Whether this message is the next of its frame, or comes after it. A frame that was loaded again begins anew. */
  take({ type, seq, id }) {
    if (type === "ready" && seq === 1 && id !== this.id) [this.id, this.#heard, this.#said] = [id, 0, 0];
    const isNew = id === this.id && seq > this.#heard;
    if (isNew) this.#heard = seq;
    return isNew;
  }

  /** Gives a message to a window of this origin. A page without an origin of its own can only be reached by `*`. */
  post(window, origin, type, detail) {
    this.#said += 1;
    const message = { dryrun: VERSION, type, seq: this.#said, id: this.id, detail };
    window.postMessage(message, origin === "null" ? "*" : origin);
  }
}
