// An author's own question, which stands between the tags of <dry-run-quiz>: as Markdown, or as the HTML that a site made
// of that Markdown. A ticked list is a choice, a numbered list is an order. The format is that of docs/authors.md.

import { LACKS, SAYS } from "./words.js";

const [MOST_OPTIONS, MOST_LETTERS] = [12, 8000];

/** The Markdown of what stands in an element, whether it was written as Markdown or became HTML. Only node names, texts
 * and ticks are read. */
export function markdown(node) {
  const inside = (element) => [...element.childNodes].map(markdown).join("");
  const flat = (element) => inside(element).replace(/\s+/g, " ").trim();
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1) return "";
  const name = node.nodeName;
  if (name === "INPUT") return node.checked || node.hasAttribute?.("checked") ? "[x] " : "[ ] ";
  if (name === "CODE") return `\`${node.textContent}\``;
  if (name === "BR") return "\n";
  if (name === "PRE") return `\n\`\`\`\n${node.textContent.replace(/\n$/, "")}\n\`\`\`\n`;
  if (name === "P" || /^H[1-6]$/.test(name)) return `\n${flat(node)}\n`;
  if (name === "BLOCKQUOTE") return `\n> ${flat(node)}\n`;
  if (name === "LI") {
    const sign = node.parentNode?.nodeName === "OL" ? "1." : "-";
    const parts = inside(node).trim().split(/\s*\n\s*(?=> )/);
    return `\n${sign} ${parts.map((part) => part.replace(/\s+/g, " ").trim()).join("\n")}\n`;
  }
  return inside(node);
}

/** The question in a Markdown text: `null` where there is no list, else what the protocol has for it, or a sentence of what
 * is missing. Code in back quotes stays as it is written; every other sign is text. */
export function question(text) {
  const [stem, options, after] = [[], [], []];
  let isFenced = false;
  for (const line of text.split("\n")) {
    const bare = line.trim();
    if (bare.startsWith("```")) isFenced = !isFenced;
    const [, tick, one, step] = (!isFenced && /^(?:(?:[-*+]|\d+[.)]) \[([ xX])\] *(.+)|\d+[.)] (.+))$/.exec(bare)) || [];
    const quote = /^>\s?(.*)$/.exec(bare)?.[1];
    const last = options.at(-1);
    if (one ?? step) options.push({ text: one ?? step, right: one ? tick !== " " : true, isStep: !one, reason: [], isOpen: true });
    else if (!last) stem.push(isFenced || bare.startsWith("```") ? line.trimEnd() : bare.replace(/^#+ /, ""));
    else if (bare === "" && !isFenced) (last.isOpen = false), after.push("");
    else if (quote !== undefined && last.isOpen) last.reason.push(quote);
    else if (quote !== undefined) after.push(quote);
    else if (last.isOpen && last.reason.length === 0) last.text += ` ${bare}`;
    else after.push(isFenced ? line.trimEnd() : bare);
  }
  if (options.length === 0) return null;
  const kind = options[0].isStep ? "order" : options.filter(({ right }) => right).length === 1 ? "single" : "multiple";
  const said = {
    stem: stem.join("\n").trim(),
    kind,
    options: options.map(({ text, right, reason }) => ({ text, right, reason: reason.join(" ") || null })),
    explanation: after.join("\n").trim() || null,
  };
  const lack = lacking(said, text);
  return lack ? SAYS.question(lack) : said;
}

/** What a question lacks, or has too much of. */
function lacking({ stem, options }, text) {
  if (!stem) return LACKS.stem;
  if (text.length > MOST_LETTERS) return LACKS.long;
  if (options.length < 2) return LACKS.few;
  if (options.length > MOST_OPTIONS) return LACKS.many;
  return options.some(({ right }) => right) ? null : LACKS.key;
}

/** The question that stands in an element, with the language that it or the page around says; or a sentence about it. */
export function own(element) {
  const said = question(markdown(element)) ?? SAYS.question(LACKS.few);
  return typeof said === "string" ? said : { ...said, lang: element.closest("[lang]")?.lang || null };
}
