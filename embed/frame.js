// The side inside the framed document: speaks with the host page for the app, and with WordPress. It knows the app by what
// stands in its document: the element `#dryrun`, on which the app puts `dryrun-told` events, with type, numbers and words in `data-told`, and from
// which it hears `dryrun-asked`, with a question of the host's author in `data-asked`. Nothing a host sends gets further than that.

import { ASKED, NONE, colours, question, title, written } from "./asked.js";
import { readable } from "./colour.js";
import { Height } from "./height.js";
import { parted } from "./options.js";
import { TOLD, Talk, envelope } from "./protocol.js";
import { hexed } from "./rgb.js";

/** The heights that WordPress takes, in pixels. */
const WORDPRESS = [200, 1000];
/** How many messages wait for a host that nobody knows yet. */
const MOST_WAITING = 100;

/** What the app has to say, in the order in which it does: src/app/told.rs. The rest follows from the document. */
const OF_APP = {
  started: ["items", "mode"],
  answered: ["place", "score", "seconds", "item", "kind", "certainty"],
  completed: ["items", "score", "keep", "revisit", "learn", "seconds"],
  error: ["code"],
};

/** A value as the app writes it: scores are in thousandths, and `-` is none. */
const valued = (name, text) => (text === "-" ? null : name === "score" ? text / 1000 : /^\d+$/.test(text) ? Number(text) : text);

/** The colours that stand on paper as text: all of them have to stay readable on the host's. */
const INKS = ["--ink", "--soft", "--keep", "--revisit", "--learn"];

const DARK = "(prefers-color-scheme: dark)";

/** The tokens that a host may change. */
const SET = ["--paper", "--accent", "--on-accent"];

/** The origin of the page around this one, by what the browser says and by what the loader wrote into the address;
 * `undefined` where nobody knows it. A wrong one does no harm: the browser then delivers nothing. */
export function hostOf({ location, document }, told) {
  const [nearest] = location.ancestorOrigins ?? [];
  const referrer = /^https?:\/\/[^/]+/.exec(document.referrer)?.[0];
  // "null" is a page without an origin, or a host that does not want to be known.
  return [nearest, told, referrer].find((origin) => origin && origin !== "null") ?? (told === "null" ? told : undefined);
}

/** Whether WordPress asks for the height. Nothing that is sent makes it throw. */
function isWordpress({ source, data }, parent) {
  try {
    return source === parent && Object.hasOwn(data, "message") && data.message === "ready";
  } catch {
    return false;
  }
}

/** A number of this document that no other one has, so that a frame that is loaded again begins anew. */
const unique = (window) => [...window.crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36).padStart(7, "0")).join("");

/** Begins to speak, if this document is in a frame. The app has not started, and may never do. */
export function embedded(window) {
  const { document, parent } = window;
  const page = document.getElementById("dryrun");
  if (parent === window || !page) return null;
  document.documentElement.dataset.embedded = "";
  let options = {};

  /** What stands behind the app's address is for this side only; it is taken away before the app reads it. WordPress sets its
   * secret after the frame has opened, and the app stays where it is. */
  const arrive = (event) => {
    const { address, options: said } = parted(window.location.hash);
    if (Object.keys(said).length === 0) return;
    options = { ...options, ...said };
    const isLate = Boolean(event && said.secret);
    const { pathname, search } = window.location;
    const place = isLate ? parted(/#.*/s.exec(event.oldURL)?.[0] ?? "").address : address;
    try {
      window.history.replaceState(window.history.state, "", place || pathname + search);
    } catch {
      // Then the app is told what is wrong with its address.
      return;
    }
    if (isLate) event.stopImmediatePropagation();
    if (said.secret) high.told();
  };

  const talk = new Talk(unique(window));
  const peer = { window: parent, origin: undefined, shapes: ASKED };
  const waiting = [];

  /** Only `ready` may go to a page that nobody knows: it says that there is a frame, and nothing else. */
  const tell = (type, detail) => {
    if (peer.origin !== undefined) talk.post(parent, peer.origin, type, detail);
    else if (type === "ready") talk.post(parent, "*", type, detail);
    else if (waiting.length < MOST_WAITING) waiting.push([type, detail]);
  };

  /** Whether a host that is WordPress was told this. */
  const wordpress = (message, value) => {
    const { secret } = options;
    const to = (peer.origin ?? "null") === "null" ? "*" : peer.origin;
    if (secret) parent.postMessage({ message, value, secret }, to);
    return Boolean(secret);
  };

  const high = heights(window, page, tell, (height) =>
    wordpress("height", Math.min(Math.max(height, WORDPRESS[0]), WORDPRESS[1])));

  const heard = (event) => {
    if (isWordpress(event, parent)) high.told();
    const message = envelope(event, peer);
    if (!message || !talk.take(message)) return;
    peer.origin ??= event.origin;
    for (const [type, detail] of waiting.splice(0)) tell(type, detail);
    const said = event.data.detail;
    options = { ...options, ...message.detail, ...(message.type === "configure" && colours(said)) };
    look(window, options);
    if (message.type !== "configure" || (said.question ?? null) === null) return;
    const asked = question(said);
    // The app tells the same, but it starts only where there is something to ask.
    if (!asked && page.dataset.asked !== NONE && !("begun" in document.documentElement.dataset)) tell("error", { code: "question" });
    ask(window, page, asked);
  };

  // Before the app listens to the same.
  window.addEventListener("hashchange", arrive, { capture: true });
  arrive();
  peer.origin = hostOf(window, options.host);
  look(window, options);
  // What stays readable on a colour of the host's depends on the theme, and that may be the system's.
  window.matchMedia(DARK).addEventListener("change", () => look(window, options));
  // Until the question is there, nothing can be started.
  if (options.own) page.dataset.asked = "";
  window.addEventListener("message", heard);
  page.addEventListener("dryrun-told", () => {
    const [type, ...said] = page.dataset.told.split(" ");
    const fields = OF_APP[type]?.map((name, at) => [name, valued(name, said[at])]);
    if (fields) tell(type, Object.fromEntries(fields));
  });
  window.addEventListener("click", (event) => follow(event, window, wordpress));
  tell("ready", {});
  // When `start.js` behind this is through: what it takes away is not laid out then.
  window.queueMicrotask(high.open);
  return talk.id;
}

/** Puts a question of the host's author down for the app, which may not have started, and its title where "Start" stands. */
function ask(window, page, asked) {
  page.dataset.asked = written(asked);
  const heading = window.document.getElementById("name");
  const texts = title(asked).split(/`([^`]+)`/).map((text, at) => Object.assign(window.document.createElement(at % 2 ? "code" : "span"), { textContent: text }));
  if (asked && heading) {
    heading.replaceChildren(...texts);
    heading.lang = asked.lang ?? "";
  }
  page.dispatchEvent(new window.Event("dryrun-asked"));
}

/** Shows the theme and the colours of the host page. Only style properties are set, which no policy forbids. */
function look(window, { theme, accent, paper }) {
  const root = window.document.documentElement;
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  if (theme === "auto") delete root.dataset.theme;
  const shown = root.dataset.theme ?? (window.matchMedia(DARK).matches ? "dark" : "light");
  for (const part of parts(window)) for (const name of SET) part.style.removeProperty(name);
  const styles = window.getComputedStyle(root);
  const own = (name) => token(styles.getPropertyValue(name), shown === "dark");
  const wishes = { accent: computed(window, accent), paper: computed(window, paper) };
  for (const [name, value] of Object.entries(wished(wishes, own, shown === "dark"))) {
    for (const part of parts(window)) part.style.setProperty(name, value);
  }
}

/** Colours that were named in the console. */
const named = new Set();

/** A colour as the browser understands it, `null` where it does not. What it does not compute to `rgb()`, like `oklch()`, it
 * mixes to a colour of sRGB. */
function computed(window, text) {
  if (!text) return null;
  const { documentElement } = window.document;
  const before = documentElement.style.outlineColor;
  let colour = null;
  for (const tried of [text, `color-mix(in srgb,${text},${text})`]) {
    documentElement.style.outlineColor = "";
    documentElement.style.outlineColor = tried;
    if (documentElement.style.outlineColor) colour ??= hexed(window.getComputedStyle(documentElement).outlineColor);
  }
  documentElement.style.outlineColor = before;
  if (!colour && !named.has(text)) console.warn(`Dryrun cannot read the colour “${text}”.`);
  named.add(text);
  return colour;
}

/** The tokens that change for a host's colours: each so that what stands on it stays readable. `own` has the colours of the
 * theme that is shown. */
export function wished({ accent, paper }, own, isDark) {
  const [ownPaper, sheet] = [own("--paper"), own("--sheet")];
  const said = {};
  if (!ownPaper || !sheet) return said;
  if (paper) said["--paper"] = readable(paper, ownPaper, INKS.map(own).filter(Boolean));
  if (!accent) return said;
  const [far, near] = isDark ? ["#ffffff", "#000000"] : ["#000000", "#ffffff"];
  said["--accent"] = readable(accent, far, [said["--paper"] ?? ownPaper, sheet]);
  said["--on-accent"] = readable(own("--on-accent") ?? near, near, [said["--accent"]]);
  return said;
}

/** Both have the tokens: styles/tokens.css says why. */
const parts = (window) => [window.document.documentElement, ...window.document.querySelectorAll(".dryrun")];

/** The colour that a token of styles/tokens.css has in one of the two themes. */
export function token(text, isDark) {
  const [light, dark] = text.match(/#[0-9a-f]{6}/gi) ?? [];
  return (isDark ? dark ?? light : light)?.toLowerCase();
}

/** Follows the height of the content. It is measured at the app's own element, whose height follows from its content and
 * its width alone, never at the window, whose height the host sets. */
function heights(window, page, tell, wordpress) {
  const now = () => window.performance.now();
  let [last, width] = [0, 0];
  const measure = () => {
    const { height, width: wide } = page.getBoundingClientRect();
    if (wide !== width) {
      width = wide;
      policy.cause(now(), false);
    }
    policy.measured(height, now());
  };
  const policy = new Height(
    (height, acted) => {
      last = height;
      tell("resized", { height: Math.min(height, 20000), acted });
      wordpress(height);
    },
    (milliseconds) => window.setTimeout(() => policy.due(now()), milliseconds),
  );
  return {
    open() {
      policy.cause(now(), false);
      for (const type of ["pointerdown", "keydown", "click", "change"]) {
        window.addEventListener(type, () => policy.cause(now(), true), { capture: true, passive: true });
      }
      // A frame that is hidden until it has spoken is not drawn, and then nothing is observed.
      measure();
      new window.ResizeObserver(measure).observe(page);
    },
    /** The one who asks may have come after the last height. */
    told: () => last && wordpress(last),
  };
}

/** WordPress's frames open no window and lead nowhere, but their host follows a link to this site that they name. */
function follow(event, window, wordpress) {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || link.host !== window.location.host || !["_blank", "_top"].includes(link.target)) return;
  if (wordpress("link", link.href)) event.preventDefault();
}

if (globalThis.document) embedded(globalThis.window);
