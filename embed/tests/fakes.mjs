// Just enough of a browser to run the two sides of the protocol in Node: windows that note what is posted to them, and a
// host page with one <dry-run-quiz>. Layout, policies and real frames are for the browser tests.

import { Script, createContext } from "node:vm";

import { joined } from "./joined.mjs";

export const SITE = "https://quiz.example";
export const HOST = "https://blog.example";

/** A window, as far as its neighbours see it. */
export class FakeWindow extends EventTarget {
  posted = [];

  postMessage(data, origin) {
    this.posted.push({ ...structuredClone(data), to: origin });
  }
}

/** What a browser dispatches for a message. */
export const message = (data, source, origin) => Object.assign(new Event("message"), { data, source, origin });

/** A page with one element that has these attributes, and the loader that defines it. */
export async function hosted(attributes, { text = "", html = text, color = "rgb(0, 0, 0)" } = {}) {
  const page = { color, top: 0, width: 600, frame: null, timers: [], events: [] };
  class Element extends EventTarget {
    style = {};
    isConnected = true;
    title = "";
    attributes = [];
    textContent = "";
    outerHTML = "";
    get clientWidth() { return page.width; }
    hasAttribute(name) { return this.getAttribute(name) !== null; }
    getAttribute(name) { return this.attributes.find((one) => one.name === name)?.value ?? null; }
    getBoundingClientRect() { return { top: page.top }; }
    attachShadow() { return { replaceChildren: (...children) => (page.shown = children) }; }
  }
  let Quiz = null;
  const window = new FakeWindow();
  const globals = {
    HTMLElement: Element, AbortController, CustomEvent, URL, URLSearchParams, Event, console,
    CSSStyleSheet: class { replaceSync() {} },
    MutationObserver: class { constructor(act) { page.mutate = act; } observe() {} disconnect() {} },
    customElements: { get: () => Quiz, define: (_, made) => (Quiz = made) },
    getComputedStyle: () => ({ color: page.color, getPropertyValue: (name) => page[name] ?? "" }),
    matchMedia: () => new EventTarget(),
    addEventListener: window.addEventListener.bind(window),
    setTimeout: (act) => page.timers.push(act),
    innerHeight: 800,
    document: Object.assign(new EventTarget(), {
      readyState: "complete",
      currentScript: { src: `${SITE}/embed/v1/embed.js` },
      createElement(name) {
        const made = Object.assign(new Element(), { localName: name });
        if (name === "iframe") page.frame = Object.assign(made, { contentWindow: new FakeWindow() });
        return made;
      },
      querySelectorAll: () => [{}, {}],
    }),
  };
  globals.self = { origin: HOST };
  new Script(joined("embed.js")).runInContext(createContext(globals));
  const element = new Quiz();
  element.attributes = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  element.textContent = text || html.replace(/<[^>]*>/g, "");
  element.outerHTML = `<dry-run-quiz>${html}</dry-run-quiz>`;
  for (const type of ["ready", "resized", "started", "answered", "completed", "error"]) {
    element.addEventListener(type, ({ detail }) => page.events.push([type, structuredClone(detail)]));
  }
  element.connectedCallback();
  const settled = () => new Promise((go) => setTimeout(go, 1));
  await settled();
  const say = (data, source = page.frame?.contentWindow, origin = SITE) => window.dispatchEvent(message(data, source, origin));
  return { page, element, window, say, settled };
}

/** A framed document at this fragment, with what it posts to its host. */
export function framed(hash, { ancestor = HOST, referrer = "" } = {}) {
  const window = new FakeWindow();
  const parent = new FakeWindow();
  const page = Object.assign(new EventTarget(), { height: 500, width: 600, dataset: {}, style: fakeStyle() });
  const heading = { children: [], replaceChildren: (...children) => (heading.children = children) };
  page.getBoundingClientRect = () => ({ height: page.height, width: page.width });
  const root = { dataset: {}, style: fakeStyle() };
  const clock = { now: 0, due: [], resized: () => {} };
  const system = Object.assign(new EventTarget(), { matches: false });
  Object.assign(window, {
    parent, Event, system, clock, page, root, heading,
    crypto,
    performance: { now: () => clock.now },
    queueMicrotask: (act) => act(),
    setTimeout: (act, milliseconds) => clock.due.push([clock.now + milliseconds, act]),
    matchMedia: () => system,
    ResizeObserver: class { constructor(act) { clock.resized = act; } observe() { clock.resized(); } },
    getComputedStyle: (of) => ({ getPropertyValue: (name) => TOKENS[name] ?? "", outlineColor: of.style.outlineColor ?? "" }),
    location: { hash, pathname: "/embed/v1/", search: "", host: "quiz.example", ancestorOrigins: ancestor ? [ancestor] : [] },
    history: { state: null, replaceState: (_, __, address) => (window.location.hash = /#.*/.exec(address)?.[0] ?? "") },
    document: { documentElement: root, referrer, createElement: (localName) => ({ localName }), getElementById: (id) => (id === "dryrun" ? page : heading), querySelectorAll: () => [page] },
  });
  /** What the app does to tell something. */
  window.tell = (told) => {
    page.dataset.told = told;
    page.dispatchEvent(new Event("dryrun-told"));
  };
  /** Lets time pass, and the timers that it brings. */
  window.pass = (milliseconds) => {
    const end = clock.now + milliseconds;
    for (;;) {
      const next = clock.due.filter(([at]) => at <= end).sort(([a], [b]) => a - b)[0];
      if (!next) break;
      clock.due.splice(clock.due.indexOf(next), 1);
      [clock.now] = next;
      next[1]();
    }
    clock.now = end;
  };
  return window;
}

const TOKENS = {
  "--paper": "light-dark(#faf9f6, #131519)",
  "--sheet": "light-dark(#ffffff, #1a1d23)",
  "--on-accent": "light-dark(#ffffff, #131519)",
  "--ink": "light-dark(#1b1d22, #e9e7e2)",
  "--soft": "light-dark(#5b606b, #a3a8b3)",
};

function fakeStyle() {
  const set = new Map();
  return { set, setProperty: (name, value) => set.set(name, value), removeProperty: (name) => set.delete(name) };
}
