// In the pseudo-language: words that are not from the file of sentences, and what is cut off or hidden behind an edge.
// BANK is the text of the bank, which stays as it is.
const letters = (text) => text.replace(/[^a-z]/gi, "");
const bank = letters(BANK);
const faults = [];
const foreign = (text, where) => {
  // What is accented is from the file. What stands between has to be the bank's, or no word.
  for (const run of text.split(/[^\x20-\x7e]+/)) {
    const words = run.trim();
    if (/[a-z]{2}/i.test(words) && !bank.includes(letters(words))) faults.push(`${where}: “${words}”`);
  }
};
const root = document.querySelector(".dryrun");
const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
for (let node = texts.nextNode(); node; node = texts.nextNode()) {
  if (shown(node.parentElement)) foreign(node.data, node.parentElement.tagName.toLowerCase());
}
for (const element of root.querySelectorAll("*")) {
  for (const name of ["aria-label", "title", "placeholder", "alt"]) {
    if (element.hasAttribute(name)) foreign(element.getAttribute(name), name);
  }
  const style = getComputedStyle(element);
  const hides = style.overflowX === "hidden" || style.overflowX === "clip";
  if (hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth) {
    faults.push(`cut off: “${element.textContent.slice(0, 40)}”`);
  }
  const box = element.getBoundingClientRect();
  const scrolls = element.closest("pre, table, [data-scrolls], .table");
  if (box.width > 1 && (box.right > innerWidth + 1 || box.left < -1) && shown(element) && !scrolls) {
    faults.push(`beyond the edge: “${element.textContent.slice(0, 40)}”`);
  }
}
return [...new Set(faults)];
