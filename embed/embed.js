// The loader: defines <dry-run-quiz>, which puts a frame into a host page. The host's policy needs `script-src` and
// `frame-src` for this site, and nothing else. What it writes into the host page is one shadow root per element.

import { read, KNOWN } from "./attributes.js";
import { TOLD, Talk, envelope } from "./protocol.js";

/** The frames stand beside this script, and the app above them: `embed/`, or `embed/v1/`. */
const script = document.currentScript ?? document.querySelector('script[src$="/embed.js"]');
const { href: FOLDER, origin: ORIGIN } = new URL(".", script.src);
const SITE = FOLDER.replace(/embed\/(v\d+\/)?$/, "");

/** How long a quiz may take to speak after its document is there, in milliseconds: its script stands in it. */
const PATIENCE = 5e3;

const LATE = "The quiz did not start.";

const sheet = new CSSStyleSheet();
sheet.replaceSync(":host(:not([hidden])){display:block}iframe{display:block;width:100%;border:0}");

/** A question of the author's own has a tick or a number before a line, or it is a list, and there is no link. What it lacks is
 * told: other questions never take its place. */
const OWN = /<(ol|input)|\[[\sx]]|[\u2610-\u2612]|[\n>]\s*\d+[.)]\s|^(?!.*<a ).*(<li\b|[\n>]\s*[-*+\u2013-\u2022]\s)/is;

const made = (name, said) => Object.assign(document.createElement(name), said);

class DryRunQuiz extends HTMLElement {
  static observedAttributes = KNOWN;

  #root = this.attachShadow({ mode: "open" });
  #frame;
  #own;
  #talk;
  #leaving;
  #said;
  #width;

  /** The address of this quiz on the site. */
  address = SITE;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
    this.#open();
  }

  disconnectedCallback() {
    this.#leave();
  }

  attributeChangedCallback(name) {
    if (name === "theme" && this.#frame) this.#look();
    else if (this.isConnected) this.#open();
  }

  #leave() {
    this.#leaving?.abort();
    this.#frame = null;
  }

  /** Begins anew: once, where several attributes are set one after the other. */
  async #open() {
    this.#leave();
    const { signal } = (this.#leaving = new AbortController());
    // The room is there before anything else is known.
    const frame = made("iframe", {
      title: this.title || "Quiz: Dryrun",
      referrerPolicy: "strict-origin",
      loading: "lazy",
      allow: "clipboard-write; fullscreen",
    });
    frame.style.height = `${parseInt(this.getAttribute("height") ?? 480)}px`;
    this.#root.replaceChildren(frame);
    // The parser may not have reached what stands between the tags.
    await (document.readyState === "loading" && new Promise((go) => addEventListener("DOMContentLoaded", go)));
    if (signal.aborted) return;
    const isOwn = OWN.test(this.outerHTML.replaceAll("&nbsp;", " "));
    const { wrong, address, folder, lang, microphone } = read(this.attributes, isOwn);
    this.address = SITE + (isOwn ? "" : address);
    // What only authors need who made a mistake or wrote a question.
    const help = (isOwn || wrong[0]) && (await import(`${FOLDER}embed-author.js`).catch(() => null));
    if (signal.aborted) return;
    if (wrong[0]) return this.#explain(help?.explain(this.attributes, isOwn) ?? [`Wrong in <dry-run-quiz>: ${wrong}.`]);
    this.#own = isOwn ? help?.own(this) ?? LATE : null;
    if (this.#own?.length) return this.#explain([this.#own]);
    const options = Object.entries({ ...this.#colours(), host: self.origin, own: +isOwn }).filter(([, value]) => value);
    if (microphone) frame.allow += "; microphone; on-device-speech-recognition";
    [this.#frame, this.#talk] = [frame, new Talk()];
    this.#width = this.clientWidth;
    frame.onload = () => setTimeout(() => this.#frame === frame && !this.#talk.id && this.#explain([LATE]), PATIENCE);
    addEventListener("message", (event) => this.#heard(event), { signal });
    this.#watch(signal);
    frame.src =
      FOLDER + folder + (lang && `?lang=${lang}`) + (isOwn ? "#/" : address) +
      `#${new URLSearchParams(options)}`;
  }

  /** Follows the host page's colours: they follow a class or an attribute, the reader's system, or a transition. */
  #watch(signal) {
    const look = () => this.#look();
    const observer = new MutationObserver(look);
    for (const part of document.querySelectorAll("html,body")) observer.observe(part, { attributes: true });
    signal.addEventListener("abort", () => observer.disconnect());
    document.addEventListener("transitionend", look, { signal });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look, { signal });
  }

  /** The theme and the colours that the host page wants here. Bright text stands on a dark page. */
  #colours() {
    const styles = getComputedStyle(this);
    const [theme] = /light|dark/i.exec(this.getAttribute("theme")) ?? [];
    const text = /^rgba?\((\d+), (\d+), (\d+)/.exec(styles.color)?.slice(1);
    const seen = text ? (Math.max(...text) + Math.min(...text) > 255 ? "dark" : "light") : "auto";
    const colour = (name) => styles.getPropertyValue(`--dryrun-${name}`).trim() || null;
    return { theme: theme?.toLowerCase() ?? seen, accent: colour("accent"), paper: colour("paper") };
  }

  /** Tells the frame how to look, if it does not know. Before it is ready nothing is told: then it gets all at once. */
  #look() {
    const colours = this.#colours();
    const said = JSON.stringify(colours);
    if (!this.#talk.id || said === this.#said) return;
    this.#said = said;
    this.#talk.post(this.#frame.contentWindow, ORIGIN, "configure", { ...colours, question: this.#own });
  }

  #heard(event) {
    const message = envelope(event, { window: this.#frame?.contentWindow, origin: ORIGIN, shapes: TOLD });
    if (!message || !this.#talk.take(message)) return;
    const { type, detail } = message;
    if (type === "ready") {
      this.#said = "";
      this.#look();
    }
    if (type === "resized") this.#resize(detail);
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Takes another height only where nothing that is seen moves by itself: below what is seen, after another width, or when
   * the reader did something in the frame. */
  #resize({ height, acted }) {
    const width = this.clientWidth;
    if (!acted && width === this.#width && this.getBoundingClientRect().top < innerHeight) return;
    this.#width = width;
    this.#frame.style.height = `${height}px`;
  }

  /** Sentences in the place of a frame, and below them what the author put between the tags. */
  #explain(sentences) {
    this.#leave();
    const said = sentences.map((textContent) => made("p", { textContent }));
    const link = made("a", { href: this.address, textContent: "Open the quiz" });
    this.#root.replaceChildren(...said, this.textContent.trim() ? made("slot") : link);
  }
}

customElements.get("dry-run-quiz") || customElements.define("dry-run-quiz", DryRunQuiz);
