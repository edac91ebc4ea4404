// Every sentence of the page's own scripts. The app's sentences are in src/words.

/** What the page says beside the app. */
export const WORDS = {
  update: "A new version is ready. Your progress stays.",
  updateNow: "Update now",
  offlineReady: "Ready to work offline.",
  offlineFailed:
    "Not ready to work offline: a file was not downloaded completely, or there is no room for it. The next visit tries again.",
  updateFailed:
    "A new version was not downloaded completely, or there is no room for it. This version goes on working; the next visit tries again.",
  saved: (name) => `${name} was offered to your browser. It opens without a connection.`,
  saveFailed:
    "The file could not be downloaded completely. Check your connection, take the update if one is offered, then save it again.",
  loadAgain: "Load again",
  takenAway:
    "Something in your browser, perhaps an extension, takes a part of this page away. Turn it off for this page if something is missing. Your answers are kept.",
  unlocked: "Num Lock is off, so the keys of the number pad choose nothing. Press Num Lock, or use the digits above the letters.",
  drawnAnew: "Something went wrong, and the page was loaded again. What you answered is kept.",
  advanced: "The next question is shown as soon as the program is here.",
  pressed: "Your answer is checked as soon as the program is here.",
};

/** Why the app did not start, by the step that failed: what happened, and what to do. */
export const FAILURES = {
  missing: [
    "This browser has no WebAssembly.",
    "Dryrun is a WebAssembly program. Open this page in a current Chrome, Edge, Firefox or Safari. If WebAssembly was switched off for safety, allow it for this site.",
  ],
  download: ["The download did not finish.", "Check your connection, then load the page again."],
  damaged: [
    "A part of Dryrun is damaged.",
    "It was not started. Load the page again. If that does not help, get the page or the file again from where you got it.",
  ],
  replaced: [
    "Something else came in the place of the program.",
    "A network that asks you to sign in first does that, and so does a host that moved a file. Sign in, then load the page again.",
  ],
  absent: [
    "The host does not have a file of this page.",
    "A new version may be on its way: load the page again in a minute. If that does not help, tell whoever runs this site.",
  ],
  copy: [
    "This is a copy of a page of Dryrun, and the program is not in it.",
    "What it showed can be read. For a file that runs, open the page that it was saved from, and choose “Save as a file”.",
  ],
  framed: [
    "This page is in a frame that keeps it from its own files.",
    "Open it in a tab of its own:",
  ],
  policy: [
    "The host's policy forbids WebAssembly.",
    "Whoever runs this site can allow it: 'wasm-unsafe-eval' in script-src. In an embedded page, open it in a tab of its own.",
  ],
  styles: [
    "The style sheet of this page was refused.",
    "An extension or the host's policy did that. It was not started, because the page would mislead. Allow the styles, then load the page again.",
  ],
  compile: [
    "This browser could not read the program.",
    "It may be too old: Chrome and Edge from 97, Firefox from 113 and Safari from 16.4 can. If yours is newer, load the page again.",
  ],
  start: [
    "Dryrun stopped while it was starting.",
    "Load the page again. If that does not help, please report it with the line below.",
  ],
};
