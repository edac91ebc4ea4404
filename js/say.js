// The line below the app where the page itself speaks: about working offline, updates and saved files. The
// app draws what it knows; of these it knows nothing, and its Wasm stays the same without them.

const line = document.getElementById("said");

/** Who speaks about one matter. A sentence takes the place of the speaker's last one, and of nobody else's. */
export class Speaker {
  #sentence = null;

  /** Says a sentence until the reader goes on to another screen. */
  say(words) {
    const sentence = this.#show(words);
    addEventListener("hashchange", () => sentence.remove(), { once: true });
  }

  /** Says a sentence with a button until it is withdrawn. */
  propose(words, label, press) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
    button.addEventListener("click", press);
    this.#show(words).append(button);
  }

  /** Takes back what was said last. */
  withdraw() {
    this.#sentence?.remove();
  }

  #show(words) {
    this.withdraw();
    this.#sentence = document.createElement("p");
    this.#sentence.append(Object.assign(document.createElement("span"), { textContent: words }));
    line.append(this.#sentence);
    return this.#sentence;
  }
}
