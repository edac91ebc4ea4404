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

/** A question of the host's author, and nothing else that came with it; `null` if it is not whole. */
export function question({ question: said }) {
  const { stem, kind, options, explanation } = said ?? {};
  const isWhole = isText(stem) && ["single", "multiple", "order"].includes(kind) && isText(explanation ?? "");
  if (!isWhole || !Array.isArray(options) || options.length < 2 || options.length > 12) return null;
  const isOption = ({ text, right, reason }) => isText(text) && typeof right === "boolean" && isText(reason ?? "");
  if (!options.every((option) => option && isOption(option))) return null;
  const all = options.map(({ text, right, reason }) => ({ text, right, reason: reason ?? null }));
  return { stem, kind, options: all, explanation: explanation ?? null };
}

/** Between two fields, so no text has it. */
const BETWEEN = "\x1f";

/** A question as crates/quiz/src/own.rs reads it; `-` is none. */
export function written(asked) {
  const { kind, stem, options = [], explanation } = asked ?? { kind: "-" };
  if (!stem) return kind;
  const parts = options.flatMap(({ text, right, reason }) => [Number(right), text, reason]);
  return [kind, stem, explanation, ...parts].map((text) => `${text ?? ""}`.replaceAll(BETWEEN, " ")).join(BETWEEN);
}

/** What it asks, without the situation: the first paragraph. */
export const title = (asked) => asked?.stem.replace(/```[^]*?(?:```|$)/g, "\n\n").trim().split(/\n\s*\n/)[0] ?? "";
