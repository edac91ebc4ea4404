// Colours as `#rrggbb`, the one form in which they travel.

/** `#rrggbb` of three channels, 0 to 255. */
export const hex = (channels) => `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;

/** `#rrggbb` of what a browser computes for a colour, `null` for anything else: `rgb(51, 70, 196)`, `#346`,
 * `color(srgb 0.2 0.27 0.77)`. What is outside of sRGB becomes the nearest that is within, channel by channel. */
export function hexed(computed) {
  const text = computed.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join("")}`;
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const shares = /^color\(srgb ([^ ]+) ([^ ]+) ([^ ]+)\)$/.exec(text)?.slice(1);
  if (shares) return hex(shares.map((share) => 255 * Math.min(Math.max(parseFloat(share) || 0, 0), 1)));
  const parts = /^rgb\((\d{1,3}), (\d{1,3}), (\d{1,3})\)$/.exec(text)?.slice(1).map(Number);
  return parts?.every((part) => part < 256) ? hex(parts) : null;
}
