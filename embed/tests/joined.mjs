// Joins the modules of a script as the build joins those of js/: without imports, exports and comments on lines of their own.

import { readFileSync } from "node:fs";

const here = new URL("../", import.meta.url);

/** The scripts that are published, and their modules, each after those that it uses. */
export const BUNDLES = {
  "embed.js": ["attributes.js", "protocol.js", "embed.js"],
  "embed-author.js": ["words.js", "attributes.js", "explain.js", "question.js"],
  "embed-xapi.js": ["embed-xapi.js"],
  "start.js": ["start.js"],
  "frame.js": ["asked.js", "rgb.js", "colour.js", "height.js", "options.js", "protocol.js", "frame.js"],
};

/** What others import from a published module. */
const EXPORTS = { "embed-author.js": "export { explain, own };" };

export const text = (name) => readFileSync(new URL(name, here), "utf8");

/** A script without what only its readers and its tests need. */
function plain(script) {
  const isKept = (line) => !/^\s*(\/\/|\/\*|\*\/|\* |\*$|$)/.test(line) && !line.startsWith("import {");
  return script.split("\n").filter(isKept).map((line) => tight(line.trimStart().replace(/^export /, ""))).join("\n");
}

/** A line without the spaces around signs, where no other quotes and no regular expression may be. */
const tight = (line) => (/[`'/]/.test(line) ? line : line.split('"').map((part, at) => (at % 2 ? part : part.replace(/ ?([=?:,;{}()&|<>+*-]) ?/g, "$1"))).join('"'));

/** A published script. Its names are its own: it is a module, or wrapped. */
export function joined(name) {
  const script = BUNDLES[name].map((part) => plain(text(part))).join("\n");
  return EXPORTS[name] ? `${script}\n${EXPORTS[name]}\n` : `(() => {\n${script}\n})();\n`;
}
