// Runs before anything of the page is painted. The frame is the home screen of a first visit, or a topic's first
// question: where the address names another place in the app, it is not shown, and neither is that home screen to a
// reader who was here before.

document.documentElement.toggleAttribute("data-elsewhere", location.hash.length > 2);
document.documentElement.toggleAttribute("data-known", wasHere());
// In the frame of another page that asks for it, a quiz stands alone: no navigation, one question.
document.documentElement.toggleAttribute("data-embedded", parent !== window && new URLSearchParams(location.search).has("embedded"));

/** Whether something is saved here. The home screen is another one then. */
function wasHere() {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith("dryrun:"));
  } catch {
    return false;
  }
}

/** Whether the program has not taken the page over. */
const isFrame = () => Boolean(document.querySelector(".loading"));

// A form that is sent would end the page, and none is meant to be.
addEventListener("submit", (event) => event.preventDefault(), true);
// What is pressed is noted, and done when the program is here.
addEventListener(
  "click",
  ({ target }) => isFrame() && target.closest?.(".question button")?.setAttribute("data-pressed", ""),
  true,
);

// The program takes for granted what an extension may have taken away.
globalThis.TextDecoder ??= class {
  decode(bytes = []) {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${(byte + 256).toString(16).slice(1)}`).join(""));
  }
};
