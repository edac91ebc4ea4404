// What stands in the fields of a question is what counts, however it came there. Form fillers, text expanders and scripts set
// fields without the events that the program hears: here it is told, before it hears what is pressed.

import { Speaker } from "./say.js";
import { WORDS } from "./words.js";

/** What the program knows of each field: its text, or whether it is chosen. */
const known = new WeakMap();

const isTick = ({ type }) => type === "radio" || type === "checkbox";
const shown = (field) => (isTick(field) ? field.checked : field.value);
const note = (field) => known.set(field, shown(field));
const isOpen = (field) => !field.readOnly && field.getAttribute("aria-disabled") !== "true";
const isUnknown = (field) => isOpen(field) && shown(field) !== (known.get(field) ?? (isTick(field) ? false : ""));

/** The fields of the question on the page. */
const answerFields = () => document.querySelectorAll("article.question form :is(input, textarea)");

/** Lets the program set a field, unless others changed it since the program heard of it. */
export const settled = (door) => (field, ...value) => {
  if (!isTick(field) && known.has(field) && field.isConnected && field.closest("article.question") && isUnknown(field)) tellOf([field]);
  else door(field, ...value);
  note(field);
};

/** How many boxes were pressed a moment ago: the program adds a box to those that it has drawn. */
let waiting = 0;

/** Presses a box when the program has drawn those before it. */
function pressBox(box, wanted) {
  const press = () => {
    box.checked = !wanted;
    box.click();
  };
  const delay = 20 * waiting;
  waiting += 1;
  setTimeout(() => (waiting -= 1), delay + 20);
  if (delay === 0) press();
  else setTimeout(press, delay);
}

/** Tells the program what stands in these fields, as if the reader had put it there. */
function tellOf(all) {
  for (const field of [...all].filter(isUnknown)) {
    note(field);
    if (!isTick(field)) field.dispatchEvent(new Event("input", { bubbles: true }));
    else if (field.type === "checkbox") pressBox(field, field.checked);
    else if (field.checked) field.click();
  }
}

/** Whether a key types no digit, because Num Lock is off. */
const isUnlocked = ({ code, key, shiftKey, target }) =>
  /^Numpad[1-9]$/.test(code) && /^(Arrow|Page|Home|End|Clear)/.test(key) && !shiftKey && !/INPUT|TEXTAREA|SELECT/.test(target.nodeName);

/** Listens from now on, before the program. */
export function listenToFields() {
  let [isTelling, isTold] = [false, false];
  const look = () => {
    if (isTelling) return;
    isTelling = true;
    tellOf(answerFields());
    isTelling = false;
  };
  const on = (type, act) => addEventListener(type, act, true);
  on("input", ({ target }) => isTick(target) || note(target));
  on("change", look);
  on("click", ({ target }) => {
    // One of a group takes the choice from another.
    if (isTick(target)) for (const field of answerFields()) (field === target || field.type === "radio") && note(field);
    else if (target.closest?.("button")) look();
  });
  on("keydown", (event) => {
    look();
    if (isTold || !isUnlocked(event) || !document.querySelector("[data-answerable]")) return;
    isTold = true;
    new Speaker().say(WORDS.unlocked);
  });
}
