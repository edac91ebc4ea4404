// "Save as a file": a click on a link to dryrun.html that wants to be downloaded. The file that comes opens
// at the fragment of the link. Without this script the link gives the file as it is.

import { Speaker } from "./say.js";
import { WORDS } from "./words.js";

const saving = new Speaker();

/** What the file has in its head and its body, and which attributes of these it may have. */
const FILE_PARTS = "title, meta:not([name]), #styles, #styles + script, script[type=module], link[rel=icon], #dryrun, #said, #wasm";
const FILE_METAS = ["viewport", "description", "color-scheme", "theme-color", "referrer", "dryrun-start"];

/** A page without what an extension put into it. */
function own(root) {
  for (const node of root.querySelectorAll("html > *, head > *, body > *")) {
    if (!node.matches("head, body") && !node.matches(FILE_PARTS) && !FILE_METAS.includes(node.name)) node.remove();
  }
  for (const node of [root, ...root.querySelectorAll("*")]) {
    const isRoot = node === root || node.matches("body");
    for (const { name } of [...node.attributes]) {
      if (name === "style" || (isRoot && name !== "lang")) node.removeAttribute(name);
    }
  }
  return root;
}

/** The single file as it was before the app began; in the served page there is a link to it instead. */
const source = document.getElementById("wasm") && own(document.documentElement.cloneNode(true));
const file = document.querySelector('link[rel="alternate"][type="text/html"]');

/** The text of the single file. It has no way to read itself from the disk, so it writes down what it was. */
async function text() {
  if (source) return `<!doctype html>\n${source.outerHTML}\n`;
  // Not from a cache: a page that was just updated has a file that was, too. A file of another build than
  // this page, or a damaged one, is refused.
  const response = await fetch(file.href, { cache: "no-cache", integrity: file.dataset.integrity });
  if (!response.ok) throw new Error(`${response.status} for ${file.href}`);
  return response.text();
}

/** The file with the place where it opens. The name stands in no script, so no hash of the policy changes. */
function opening(text, fragment) {
  const content = fragment.replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return text.replace(/(<meta name="dryrun-start" content=")[^"]*/, (_, before) => before + content);
}

/** `dryrun-kubernetes.html` for a set of that topic. */
function named(fragment) {
  const topic = /[?&]topic=([a-z0-9-]+)/.exec(fragment);
  return topic ? `dryrun-${topic[1]}.html` : "dryrun.html";
}

async function save(fragment) {
  const blob = new Blob([opening(await text(), fragment)], { type: "text/html" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = named(fragment);
  link.click();
  // The download has its own hold on the bytes once it began.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  saving.say(WORDS.saved(link.download));
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[download][href^='dryrun.html']");
  if (!link || !(source || file)) return;
  event.preventDefault();
  save(link.hash).catch((error) => {
    console.warn(error);
    saving.say(WORDS.saveFailed);
  });
});
