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
  drawnAnew: "Something went wrong, and the page was loaded again. What you answered is kept.",
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
  compile: [
    "This browser could not read the program.",
    "It may be too old: Chrome and Edge from 97, Firefox from 113 and Safari from 16.4 can. If yours is newer, load the page again.",
  ],
  start: [
    "Dryrun stopped while it was starting.",
    "Load the page again. If that does not help, please report it with the line below.",
  ],
};
