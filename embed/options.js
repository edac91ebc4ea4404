// Reads what the loader says to the frame in its address, before any message: `FOLDER#/quiz?topic=linux#theme=dark&host=…`.
// It stands behind a second `#`, so the app's own address is what it always was. WordPress adds
// `#?secret=…`. The loader writes it with `URLSearchParams`.

import { COLOUR } from "./asked.js";

/** The fields, and what their values are. What is not one of them is left out. */
const FIELDS = {
  theme: /^(auto|light|dark)$/,
  accent: COLOUR,
  paper: COLOUR,
  host: /^(null|https?:\/\/[^\s/?#@]{1,255})$/,
  own: /^1$/,
  secret: /^[A-Za-z0-9]{1,32}$/,
};

/** Takes a fragment apart: the app's own address, and the options behind it. */
export function parted(hash) {
  const [, address, behind] = /^(#?[^#]*)(.*)$/s.exec(hash);
  // An empty address with a secret behind it: `#?secret=…`.
  const alone = /^#\??secret=[A-Za-z0-9]+$/.test(address) ? address : "";
  const options = {};
  for (const text of `${alone}${behind}`.split("#")) {
    for (const [name, value] of new URLSearchParams(text.replace(/^\?/, ""))) {
      if (Object.hasOwn(FIELDS, name) && FIELDS[name].test(value)) options[name] = value;
    }
  }
  return { address: alone ? "" : address, options };
}
