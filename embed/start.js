// Starts the program in a framed document: at the first touch, key or focus; where no question stands in it, at "Start". What
// is chosen before stays in the fields, and what is pressed is noted, for `js/early.js`.

const link = document.querySelector("link[data-front]");
const program = link.dataset;
const button = document.getElementById("start");

/** The address of the page around. A topic with so many questions begins with the one that stands here. */
const [isTopic, , count] = /^#\/quiz\?topic=[\w-]+(&count=(\d+))?$/.exec(location.hash) ?? [];
const begins = isTopic ? program.start?.replace(/count=\d+&/, count ? `count=${count}&` : "") : "";
const wanted = begins || (location.hash.length > 2 && location.hash) || program.start || "#/daily";

const put = (name, said) => document.head.append(Object.assign(document.createElement(name), said));

let isBegun = false;
function start() {
  if (isBegun) return;
  isBegun = true;
  document.documentElement.dataset.begun = "";
  // From here on only this site can be asked. It has to be named: WebKit has no 'self' in a sandbox.
  put("meta", { httpEquiv: "Content-Security-Policy", content: `connect-src ${new URL(link.href).origin}` });
  history.replaceState(history.state, "", wanted);
  prepare();
  import(program.app).catch(() => (document.documentElement.dataset.late = ""));
}

/** Asks for the program, as the pointer is near. An import alone is refused in Chromium and Firefox: it counts as parsed with
 * this script, and the policy allows only what a script put into the page. */
const prepare = () => put("link", { rel: "modulepreload", href: program.app });

if (button) {
  const facts = [...new URLSearchParams(wanted.split("?")[1])].map(([name, value]) => `${name}: ${value}`);
  document.getElementById("set").textContent = facts.join(" · ");
}
for (const cell of count ? [...document.querySelectorAll(".rail li")].slice(count) : []) cell.remove();
addEventListener("pointerover", prepare, { once: true });
for (const type of button ? [] : ["pointerdown", "keydown", "focusin"]) addEventListener(type, start, true);
button?.addEventListener("click", start);
addEventListener("submit", (event) => event.preventDefault(), true);
addEventListener("click", ({ target }) => document.querySelector(".loading") && target.closest?.(".question button")?.setAttribute("data-pressed", ""), true);
