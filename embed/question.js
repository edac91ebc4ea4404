// An author's own question, which stands between the tags of <dry-run-quiz>: as Markdown, or as the HTML that a site made
// of that Markdown. A ticked list is a choice, a numbered list is an order. The format is that of docs/authors.md.

import { LACKS, SAYS } from "./words.js";

const [MOST_OPTIONS, MOST_LETTERS] = [12, 8000];

/** What a list, a reason or a heading begins with. Editors put dashes, bullets and hard spaces in the place of what was typed. */
const SIGN = "(?:[-*+–—•]|\\d+[.)])";
const BOX = "[☐☑☒]";

/** The end of a line of text with which nothing of these begins. */
const GOES_ON = new RegExp(`\\s*\\n(?!\\s*(?:${SIGN}\\s|[>#]|\\[[\\sxX]\\]|${BOX}))\\s*`, "g");

/** An option with its tick, a step without one, a list that may be either, a reason. */
const TICKED = new RegExp(`^(?:${SIGN}\\s*\\\\?\\[([\\sxX]?)\\\\?\\]|\\[([\\sxX])\\](?=\\s)|(?:${SIGN}\\s*)?(${BOX}))\\s*(.+)$`);
const STEP = /^\d+[.)]\s+(.+)$/;
const LISTED = new RegExp(`^\\s*${SIGN}\\s`, "m");
const QUOTED = /^>\s?(.*)$/;

/** The Markdown of what stands in an element, whether it was written as Markdown or became HTML. Only node names, texts
 * and ticks are read. `within` is the block around: there, a line of text goes on if nothing begins with it. */
export function markdown(node, within = "") {
  const name = node.nodeName;
  const all = (block) => [...node.childNodes].map((child) => markdown(child, block)).join("");
  // A break, and the end of the line at which it stands, are one end of a line.
  const inside = (block = within) => all(block).replace(/\v[ \t]*\n?/g, "\n");
  const flat = (text) => text.replace(/\s+/g, " ").trim();
  if (node.nodeType === 3) return within ? node.data.replace(GOES_ON, " ") : node.data;
  if (node.nodeType !== 1 || /^(SCRIPT|STYLE|TEMPLATE)$/.test(name)) return "";
  if (name === "INPUT") return `${within === "LI" ? "" : "\n"}${node.checked || node.hasAttribute?.("checked") ? "[x] " : "[ ] "}`;
  if (name === "CODE") return `\`${node.textContent}\``;
  if (name === "BR") return "\v";
  if (name === "PRE") return `\n\`\`\`\n${node.textContent.replace(/\n$/, "")}\n\`\`\`\n`;
  if (/^H[1-6]$/.test(name)) return `\n${flat(inside())}\n`;
  if (name === "P") return `\n${inside(within || name).trim()}\n`;
  if (name === "DIV") return `\n${inside()}\n`;
  if (name === "BLOCKQUOTE") return `\n> ${flat(inside())}\n`;
  if (name === "LI") {
    const sign = node.parentNode?.nodeName === "OL" ? "1." : "-";
    return `\n${sign} ${inside(name).trim().split(/\s*\n\s*(?=> )/).map(flat).join("\n")}\n`;
  }
  return inside();
}

/** The question in a Markdown text: `null` where there is no option, else what the protocol has for it, or a sentence of what
 * is missing. Code in back quotes stays as it is written; every other sign is text. */
export function question(text) {
  const [stem, options, after] = [[], [], []];
  let [isFenced, isBare] = [false, false];
  for (const line of text.split("\n")) {
    const bare = line.trim();
    const indent = line.length - line.trimStart().length;
    if (bare.startsWith("```")) isFenced = !isFenced;
    const [, ...ticked] = (!isFenced && TICKED.exec(bare)) || [];
    const one = ticked.pop();
    const step = isFenced || one ? undefined : STEP.exec(bare)?.[1];
    const quote = QUOTED.exec(bare)?.[1];
    const last = options.at(-1);
    if (one ?? step) {
      // What stands before another option is not about the whole.
      isBare ||= !last && LISTED.test(stem.findLast(Boolean) ?? "");
      last?.reason.push(...after.splice(0).filter(Boolean));
      options.push({ text: one ?? step, right: !one || /[xX☑☒]/.test(ticked.join("")), isStep: !one, reason: [], isOpen: true, indent });
    } else if (!last) stem.push(isFenced || bare.startsWith("```") ? line.trimEnd() : bare.replace(/^#+\s+/, ""));
    else if (!isFenced && LISTED.test(line) && indent <= last.indent && !last.isStep && !after.some(Boolean)) isBare = true;
    else if (bare === "" && !isFenced) (last.isOpen = false), after.push("");
    else if (quote !== undefined && (last.isOpen || indent > last.indent)) last.reason.push(quote);
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
  const lack = isBare ? LACKS.box : lacking(said, text);
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
  const text = markdown(element);
  const said = question(text) ?? SAYS.question(LISTED.test(text) ? LACKS.box : LACKS.few);
  return typeof said === "string" ? said : { ...said, lang: element.closest("[lang]")?.lang || null };
}
