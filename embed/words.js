// Every sentence about what an author wrote into <dry-run-quiz>. They are loaded only where one is needed.

const meant = (nearest) => (nearest ? ` Did you mean “${nearest}”?` : "");

/** What is wrong with an attribute, and what to do. */
export const SAYS = {
  unknown: (name, nearest) => `<dry-run-quiz> has no attribute “${name}”.${meant(nearest)}`,
  empty: (name) => `The attribute “${name}” is empty. Give it a value, or leave it out.`,
  id: (name, given) => `“${given}” cannot stand in “${name}”: a name has 3 to 48 small letters, digits and hyphens.`,
  word: (name, given, nearest) => `“${name}” cannot be “${given}”.${meant(nearest)}`,
  number: (name, given, least, most) => `“${name}” is a number from ${least} to ${most}, not “${given}”.`,
  date: (given) => `“daily” is empty or a date like 2026-11-20, not “${given}”.`,
  language: (given) => `“lang” is a tag like “en”, not “${given}”.`,
  bare: (name, given) => `“${name}” is written alone, or left out; it cannot be “${given}”.`,
  many: (name) => `“${name}” takes one word only.`,
  minutes: () => "“minutes” needs mode=\"exam\": a practice has no end of its own.",
  alone: (name) => `“${name}” cannot stand beside “daily”: the date alone decides what is asked.`,
  both: (name) => `“${name}” cannot stand beside a question of your own.`,
  question: (why) => `The question in <dry-run-quiz> is not complete: ${why}`,
};

/** What a question of an author lacks. */
export const LACKS = {
  stem: "it needs a question above the list.",
  few: "it needs at least two options.",
  many: "it has more than twelve options.",
  box: "every option needs a box, “- [ ]”, or “- [x]” if it is right.",
  key: "tick the right options, like “- [x] SIGKILL”.",
  long: "it is longer than 8,000 letters.",
};
