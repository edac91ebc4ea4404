// Extensions and translators change the page under the program, whose renderer takes for granted that its nodes are
// where it put them. Here its calls are made to fit the page as it is, and what was taken away is put back, in the place
// of a copy if there is one. The calls of others stay what they are.

import { settled } from "./fields.js";
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
/** How often something was put right at a node. */
const returned = new WeakMap();
/** What is not put back any more until it is needed, each with the record of how it was taken away. */
const gone = new Map();
/** The element whose content is the program's, and what had the focus last. */
let [home, focused] = [document, null];

const isAway = (node) => !home.contains(node);

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
    gone.delete(node);
    return door(node.parentNode ?? parent, node);
  },
  set_nodeValue: (door) => (text, ...value) => {
    back(text);
    if (said.has(text) && said.get(text) !== text.data) only(text);
    door(text, ...value);
    if (said.has(text)) said.set(text, text.data);
  },
  set_value: settled,
  set_checked: settled,
  // What is not found may have been taken away.
  querySelector: (door) => (parent, ...selector) =>
    door(parent, ...selector) || (parent === document && rescue() && door(parent, ...selector)) || 0,
  click: (door) => (element) => {
    const isDead = (isAway(element) || !placed.has(element)) && rescue();
    const alive = (isDead && home.querySelector("[data-primary]")) || element;
    // The program has no disabled buttons.
    if (alive.disabled) alive.disabled = false;
    return door(alive);
  },
  // A clock that nobody sets, but that stands still while the reader's goes on, goes on with it.
  now: (door) => {
    let [last, since] = [NaN, 0];
    return () => {
      const [at, time] = [door(), Date.now()];
      if (at !== last) [last, since] = [at, time];
      return time - since > 1000 ? at + time - since : at;
    };
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

/** Counts what is put right at a node. Returns whether it was too often already. */
function isTooOften(node) {
  const times = (returned.get(node) ?? 0) + 1;
  returned.set(node, times);
  if (times > MOST) mending.say(WORDS.takenAway);
  return times > MOST;
}

/** Whether something that others put in is a copy of a node: it looks the same, or says the same. */
function isCopy(one, node) {
  if (!one || placed.has(one)) return false;
  const isLike = one instanceof Element && ["nodeName", "id", "className"].every((name) => one[name] === node[name]);
  return isLike || (one.textContent.trim() !== "" && one.textContent === node.textContent);
}

/** Puts a node where it was, or in the place of its copy, with the focus that it had. */
function restore(node, { target, addedNodes, previousSibling, nextSibling }) {
  stands.delete(node);
  gone.delete(node);
  const isThere = (one) => one?.parentNode === target;
  const others = [...addedNodes, previousSibling, nextSibling, ...target.childNodes];
  const copy = others.find((one) => isThere(one) && isCopy(one, node));
  if (copy) copy.replaceWith(node);
  else target.insertBefore(node, isThere(nextSibling) ? nextSibling : null);
  refocus(node);
}

/** A field that is typed in, and was away for a moment, is typed in again. */
function refocus(node) {
  if (node.contains(focused) && document.activeElement === document.body) focused.focus({ preventScroll: true });
}

/** Puts a node back, if it was not taken away too often. */
function giveBack(node, record) {
  if (isTooOften(node)) gone.set(node, record);
  else restore(node, record);
}

/** Puts back what was taken away too often, because it is needed now. Returns whether there was something. */
function rescue() {
  const before = gone.size;
  // Once more for what stood in something that comes later.
  for (const [node, record] of [...gone, ...gone]) {
    if (isMissed(node) && !isAway(record.target)) restore(node, record);
  }
  return gone.size < before;
}

/** Presses what a dead copy is of, because the reader pressed the copy. */
function pressInstead({ target }) {
  const dead = target.closest?.("button, input");
  if (!dead || placed.has(dead) || isAway(dead) || !rescue()) return;
  const isAlive = (one) => placed.has(one) && one.id === dead.id && one.textContent === dead.textContent;
  [...home.querySelectorAll(dead.nodeName)].find(isAlive)?.click();
}

const isMissed = (node) => placed.has(node) && !dropped.has(node) && isAway(node);

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
  if (text && !isTooOften(text)) back(text);
}

/** A node of the program was taken away: it comes back, but for a text in the place of which something stands now. */
function again(node, record) {
  const near = () => [...record.addedNodes, record.previousSibling, record.nextSibling];
  if (isMissed(node) && !(node instanceof Text && isReplaced(node, near()))) giveBack(node, record);
}

/** What others had put in was taken away. They may have put something else in its place. */
function ofOthers(node, record) {
  for (const one of missed(node)) {
    if (!(one instanceof Text) || record.addedNodes.length === 0) giveBack(one, record);
    else isReplaced(one, record.addedNodes);
  }
  speakAgain(record.target);
}

/** Buttons that others disable, so that nobody presses twice, would never come back. */
function enable(field) {
  if (placed.has(field) && field.disabled && !isTooOften(field)) field.disabled = false;
}

/** Keeps elements in the page that are not the program's own. What has their place is their copy. */
function keepIn(elements) {
  const named = elements.map((one) => [one, one.id]);
  const watch = new MutationObserver(() => {
    // The body itself may be another one.
    if (document.body) watch.observe(document.body, { childList: true });
    for (const [one, id] of named) {
      if (one.getRootNode() === document) continue;
      const copy = document.getElementById(id);
      if (copy) copy.replaceWith(one);
      else document.body?.append(one);
      refocus(one);
    }
  });
  for (const parent of [document.documentElement, document.body]) watch.observe(parent, { childList: true });
}

/** Watches an element, whose content is the program's from now on. */
export function mend(element) {
  home = element;
  const observer = new MutationObserver((records) => {
    // The last first, so that what stood behind a node is there again before it.
    for (const record of [...records].reverse()) {
      if (record.type === "attributes") enable(record.target);
      for (const node of record.removedNodes) {
        if (isAway(record.target) || !isAway(node)) continue;
        if (placed.has(node)) again(node, record);
        else ofOthers(node, record);
      }
    }
  });
  observer.observe(element, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  // Then the page says what ended the program, and nothing else.
  element.addEventListener("dryrun-broken", () => observer.disconnect());
  // A window that is not in front tells of no focus.
  for (const type of ["focusin", "keydown"]) addEventListener(type, () => (focused = document.activeElement), true);
  // With Enter, the browser presses the button of a form, if there is one.
  const isEnter = ({ key }) => key === "Enter" && !element.querySelector("[data-primary]:enabled");
  addEventListener("keydown", (event) => isEnter(event) && rescue(), true);
  addEventListener("click", pressInstead, true);
  // The element itself, and where the page speaks.
  keepIn([element, document.getElementById("said")].filter(Boolean));
}
