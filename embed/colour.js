// Colours of a host page that stay readable: what is too close to what stands on it is moved until it is not. Contrast is
// that of WCAG 2.2, and 4.5 is what its level AA wants of text.

import { hex } from "./rgb.js";

/** The least contrast of text. */
export const LEAST = 4.5;

const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** The relative luminance of `#rrggbb`, 0 to 1. */
export function luminance(colour) {
  const linear = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

/** The contrast of two colours, 1 to 21. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour in twenty steps towards another one, until every one of `beside` has enough contrast with it. */
export function readable(colour, towards, beside) {
  const [from, to] = [channels(colour), channels(towards)];
  for (let step = 0; step < 20; step += 1) {
    const mixed = hex(from.map((value, at) => value + ((to[at] - value) * step) / 20));
    if (beside.every((other) => contrast(mixed, other) >= LEAST)) return mixed;
  }
  return towards;
}
