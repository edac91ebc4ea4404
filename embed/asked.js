// What a host page may say to a frame, and a question that its author wrote. The frame reads it, and the app gets only what
// is named here.

/** A colour as CSS writes it; what is none is left out later. */
export const COLOUR = /^[\w#%(),./ +-]{3,64}$/;

/** What a host says. Every message of it has a theme; `colours` and `question` read what `configure` has beside it. */
const LOOK = { theme: /^"(auto|light|dark)"$/ };
export const ASKED = { configure: LOOK, theme: LOOK };

const colour = (value) => (typeof value === "string" && COLOUR.test(value) ? value : null);
const isText = (value) => typeof value === "string" && value.length <= 8000;

/** The colours that a host wishes. */
export const colours = (said) => ({ accent: colour(said.accent), paper: colour(said.paper) });

/** A question of the host's author, and nothing else that came with it; `null` if it is not whole, or cannot be asked. The app
 * looks at the tag of its language. */
export function question({ question: said }) {
  const { stem, kind, options, explanation, lang } = said ?? {};
  const isWhole = isText(stem) && title({ stem }) && isText(explanation ?? "");
  if (!isWhole || !Array.isArray(options) || options.length < 2 || options.length > 12) return null;
  const isOption = ({ text, right, reason }) => isText(text) && text.trim() && typeof right === "boolean" && isText(reason ?? "");
  if (!options.every((option) => option && isOption(option))) return null;
  const all = options.map(({ text, right, reason }) => ({ text, right, reason: reason ?? null }));
  const count = all.filter(({ right }) => right).length;
  if (kind === "single" ? count !== 1 : kind !== "order" && (kind !== "multiple" || !count)) return null;
  return { stem, kind, options: all, explanation: explanation ?? null, lang: isText(lang) ? lang : null };
}

/** Between two fields, so no text has it. */
const BETWEEN = "\x1f";

/** What the app gets in place of a question that cannot be asked. */
export const NONE = "-";

/** A question as crates/quiz/src/own.rs reads it. */
export function written(asked) {
  if (!asked) return NONE;
  const { kind, lang, stem, options, explanation } = asked;
  const parts = options.flatMap(({ text, right, reason }) => [Number(right), text, reason]);
  return [kind, lang, stem, explanation, ...parts].map((text) => `${text ?? ""}`.replaceAll(BETWEEN, " ")).join(BETWEEN);
}

/** What it asks, without the situation: the first paragraph. */
export const title = (asked) => asked?.stem.replace(/```[^]*?(?:```|$)/g, "\n\n").trim().split(/\n\s*\n/)[0] ?? "";
