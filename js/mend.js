// Extensions and translators change the page under the program, whose renderer takes for granted that its nodes are
// where it put them. Here its calls are made to fit the page as it is, and what was taken away is put back. The calls
// of others stay what they are.

import { Speaker } from "./say.js";
import { WORDS } from "./words.js";

const mending = new Speaker();

/** How often a node is put back. Who takes it away again then is told of. */
const MOST = 3;

/** What the program said with each text, to tell where others changed it. */
const said = new WeakMap();
/** Nodes that the program put into the page, and those that it took away. */
const [placed, dropped] = [new WeakSet(), new WeakSet()];
/** What stands in the place of a text; and the texts in the place of which it stands. */
const [stands, texts] = [new WeakMap(), new WeakMap()];
/** How often a node was put back. */
const returned = new WeakMap();

/** Puts a text back where something else stands in its place, because the program is about to change it. */
function back(text) {
  const other = stands.get(text);
  if (!other) return;
  const all = texts.get(other).filter((one) => !one.isConnected);
  for (const one of all) stands.delete(one);
  if (other.isConnected) other.replaceWith(...all);
}

/** The child of an element that is a node, or that others put around it. */
function childWith(parent, node) {
  let child = node;
  while (child && child.parentNode !== parent) child = child.parentNode;
  return child ?? null;
}

/** Removes what others made beside a text out of pieces of it. */
function only(text) {
  for (const side of ["previousSibling", "nextSibling"]) {
    while (text[side] && !placed.has(text[side])) text[side].remove();
  }
}

/** The calls of the program that change the page, made to fit it. `door` is the call as wasm-bindgen has it. */
const FITTED = {
  insertBefore: (door) => (parent, node, next) => {
    back(node);
    back(next);
    placed.add(node);
    dropped.delete(node);
    if (node instanceof Text) said.set(node, node.data);
    return door(parent, node, childWith(parent, next));
  },
  removeChild: (door) => (parent, node) => {
    back(node);
    dropped.add(node);
    return door(node.parentNode ?? parent, node);
  },
  set_nodeValue: (door) => (text, ...value) => {
    back(text);
    if (said.has(text) && said.get(text) !== text.data) only(text);
    door(text, ...value);
    if (said.has(text)) said.set(text, text.data);
  },
};

/** What the program imports, with the calls that change the page made to fit it. */
export function fitted(imports) {
  for (const group of Object.values(imports)) {
    for (const [name, door] of Object.entries(group)) {
      const call = /^__wbg_(.*)_[0-9a-f]+$/.exec(name)?.[1];
      if (Object.hasOwn(FITTED, call ?? "")) group[name] = FITTED[call](door);
    }
  }
  return imports;
}

/** Notes what of these others put in the place of a text. Returns whether there is something. */
function isReplaced(text, near) {
  const other = [...near].find((node) => node instanceof Element && !placed.has(node) && node.isConnected);
  if (!other) return false;
  stands.set(text, other);
  texts.set(other, [...(texts.get(other) ?? []), text]);
  return true;
}

/** Puts a node back where it was. */
function restore(node, { target, nextSibling }) {
  const times = (returned.get(node) ?? 0) + 1;
  returned.set(node, times);
  if (times > MOST) return mending.say(WORDS.takenAway);
  stands.delete(node);
  target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
}

const isMissed = (node) => placed.has(node) && !dropped.has(node) && !node.isConnected;

/** What the program misses of a node that was taken away: the node itself, or what others had put something around or in the
 * place of. */
function missed(node) {
  if (placed.has(node)) return isMissed(node) ? [node] : [];
  const standsFor = (texts.get(node) ?? []).filter((text) => stands.get(text) === node);
  return [...standsFor, ...node.childNodes].flatMap((one) => missed(one));
}

/** Puts the texts back in the place of which something stands that has no words any more. */
function speakAgain(element) {
  let other = element;
  while (other && !texts.has(other)) other = other.parentElement;
  if (!other || other.textContent.trim() !== "") return;
  const text = texts.get(other).find(isMissed);
  const times = (returned.get(text) ?? 0) + 1;
  if (!text || times > MOST) return;
  returned.set(text, times);
  back(text);
}

/** A node of the program was taken away: it comes back, but for a text in the place of which something stands now. */
function again(node, record) {
  const near = () => [...record.addedNodes, record.previousSibling, record.nextSibling];
  if (isMissed(node) && !(node instanceof Text && isReplaced(node, near()))) restore(node, record);
}

/** What others had put in was taken away. They may have put something else in its place. */
function ofOthers(node, record) {
  for (const one of missed(node)) {
    if (!(one instanceof Text) || record.addedNodes.length === 0) restore(one, record);
    else isReplaced(one, record.addedNodes);
  }
  speakAgain(record.target);
}

/** Watches an element, whose content is the program's from now on. */
export function mend(element) {
  const observer = new MutationObserver((records) => {
    // The last first, so that what stood behind a node is there again before it.
    for (const record of [...records].reverse()) {
      for (const node of record.removedNodes) {
        if (!record.target.isConnected || node.isConnected) continue;
        if (placed.has(node)) again(node, record);
        else ofOthers(node, record);
      }
    }
  });
  observer.observe(element, { childList: true, subtree: true });
  // Then the page says what ended the program, and nothing else.
  element.addEventListener("dryrun-broken", () => observer.disconnect());
  // The element itself, and where the page speaks.
  const kept = [element, document.getElementById("said")].filter(Boolean);
  new MutationObserver(() => {
    for (const one of kept) if (!one.isConnected) document.body.append(one);
  }).observe(document.body, { childList: true });
}
