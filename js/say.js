// The line below the app where the page itself speaks: about working offline, updates and saved files. The
// app draws what it knows; of these it knows nothing, and its Wasm stays the same without them.

const line = document.getElementById("said");

/** What is said until it is taken or withdrawn; other sentences only cover it. */
let standing = null;

function show(sentence, button, press) {
  line.replaceChildren(Object.assign(document.createElement("span"), { textContent: sentence }));
  if (!button) return;
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = button;
  element.addEventListener("click", press);
  line.append(element);
}

function goOn() {
  line.replaceChildren();
  if (standing) show(...standing);
}

/** Says a sentence until the reader goes on to another screen. */
export function say(sentence) {
  show(sentence);
  addEventListener("hashchange", goOn, { once: true });
}

/** Says a sentence with a button. */
export function propose(sentence, button, press) {
  standing = [sentence, button, press];
  goOn();
}

/** Takes that back. */
export function withdraw() {
  standing = null;
  goOn();
}
