// What a reader does on a question that stands in the page before the program: choices stay in its fields, and
// `js/before.js` notes what is pressed. When the program has taken the page over, both are done again there.

import { WORDS } from "./words.js";

/** Nobody sees what a button does now, and presses it, in fewer milliseconds than these (`src/app/sight.rs`). */
const GLANCE = 300;

const FIELDS = "input, select, textarea";

/** The words of a button, without its key. */
const words = (button) => [...button.childNodes].filter(({ nodeName }) => nodeName !== "KBD").map((node) => node.textContent).join("");

/** The button of a question that is this one in another rendering of it. The filled one has other words by settings. */
function same(question, button) {
  if (button.type === "submit") return question.querySelector("button[type=submit]");
  return [...question.querySelectorAll("button")].find((other) => words(other) === words(button));
}

/** Sets a field as a reader would. */
function set(field, { checked, value }) {
  if (field.checked !== checked) return field.click();
  if (field.value === value) return;
  field.value = value;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The question with the verdict that this button asks for, if the page has it: else only the program can judge. */
function verdict(question, button) {
  const chosen = question.querySelector("input[type=radio]:checked");
  const isChosen = ({ content }) => content.querySelector("input[checked]")?.id === chosen?.id;
  const isAsked = ({ dataset }) => dataset.button === words(button).trim();
  const found = [...document.querySelectorAll("template[data-button]")].find((one) => isAsked(one) && isChosen(one));
  return found && { shown: document.importNode(found.content, true).firstElementChild, words: found.dataset.announcement };
}

/** How many milliseconds the program may wait for the bank until it is taken to show another page. */
const PATIENCE = 10_000;

/** Settled when the program has rendered its page, with what that needs of the bank. */
function rendered(page) {
  return new Promise((go) => {
    const end = () => (observer.disconnect(), go());
    const look = () => page.querySelector("main") && !page.querySelector("[data-awaited]") && end();
    const observer = new MutationObserver(look);
    observer.observe(page, { childList: true, subtree: true });
    setTimeout(end, PATIENCE);
    look();
  });
}

/** Follows what is done on the question from now on. `say` tells the reader that something is to be done. */
export function early(page, say) {
  const question = page.querySelector("article.question");
  if (!question) return { settled: async () => {}, again: async () => {} };
  const pressed = () => [...question.querySelectorAll("[data-pressed]")];
  let [judged, judgedAt] = [null, 0];
  const next = () => judged?.querySelector("[type=submit][data-pressed]");
  /** Shows the verdict, which the program takes over, or says that it comes. */
  const answer = () => {
    // A second press so soon was meant for the button that was there before.
    if (performance.now() < judgedAt + GLANCE) next()?.removeAttribute("data-pressed");
    if (next()) return say(WORDS.advanced);
    if (judged || pressed().length === 0) return;
    const found = pressed().map((button) => verdict(question, button)).find(Boolean);
    if (!found) return say(WORDS.pressed);
    [judged, judgedAt] = [found.shown, performance.now()];
    question.replaceWith(judged);
    document.getElementById("announcement").textContent = found.words;
    judged.querySelector("[data-primary]").focus({ preventScroll: true });
  };
  const listening = new AbortController();
  let [focused, isLeaving, isDown] = [null, false, false];
  const on = (type, act) => document.addEventListener(type, act, { signal: listening.signal, capture: true });
  on("click", answer);
  on("focusin", (event) => (focused = event.target));
  on("focusout", () => isLeaving || (focused = null));
  on("pointerdown", () => (isDown = true));
  for (const type of ["pointerup", "pointercancel"]) on(type, () => (isDown = false));
  answer();
  return {
    /** Waits while something is held down, because its release would miss what it is meant for. */
    async settled() {
      const start = performance.now();
      while (isDown && performance.now() < start + 1000) await new Promise((go) => setTimeout(go, 20));
      isLeaving = true;
      // A window that is not in front tells of no change.
      if ((judged ?? question).contains(document.activeElement)) focused = document.activeElement;
    },
    /** Does everything again in the program's page, if it shows the same question. */
    async again() {
      await rendered(page);
      listening.abort();
      const now = page.querySelector("article.question");
      const stem = (question) => question?.querySelector("#stem")?.textContent;
      if (now === question || stem(now) !== stem(question)) return;
      for (const old of question.querySelectorAll(FIELDS)) {
        const field = old.id && now.querySelector(`#${CSS.escape(old.id)}`);
        if (field) set(field, old);
      }
      const target = focused && (focused.id ? document.getElementById(focused.id) : same(now, focused));
      target?.focus({ preventScroll: true });
      // Checking comes last, as nothing can be done after it.
      const isCheck = (button) => button.type === "submit";
      for (const button of pressed().sort((one, other) => isCheck(one) - isCheck(other))) same(now, button)?.click();
      // The app, too, takes no press of a button whose meaning has just changed.
      const goOn = () => same(page.querySelector("article.question"), next())?.click();
      if (next()) requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(goOn, GLANCE + 50)));
    },
  };
}
