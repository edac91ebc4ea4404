// The line below the app where the page itself speaks: about working offline, updates and saved files. The
// app draws what it knows; of these it knows nothing, and its Wasm stays the same without them.

const line = document.getElementById("said");

/** Says a sentence until the reader goes on to another screen. With a button it stays until it is pressed. */
export function say(sentence, button, press) {
  line.replaceChildren(Object.assign(document.createElement("span"), { textContent: sentence }));
  if (!button) {
    addEventListener("hashchange", hush, { once: true });
    return;
  }
  removeEventListener("hashchange", hush);
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = button;
  element.addEventListener("click", press);
  line.append(element);
}

/** Says nothing. */
export function hush() {
  line.replaceChildren();
}
