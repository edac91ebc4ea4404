// Unpacks LZMA as its specification describes it (lzma-specification.txt in https://www.7-zip.org/sdk.html), without a
// header and an end mark. xtask/src/finish/lzma.rs packs with the same settings.

/** How many bits of the byte before choose the odds of a byte. The position of a byte chooses none (lp and pb are 0). */
const CONTEXT_BITS = 4;

/** How many bytes come in one piece: some milliseconds of work, also on a slow phone. */
const PIECE = 16_384;

/** How likely each of some bits is 0, of 2048. */
const odds = (count) => new Uint16Array(count).fill(1024);

/** What reads packed bits: the likelier a bit was, the less room it takes. */
function bitsOf(packed) {
  // In arrays, where numbers have 32 bits: a script's own numbers are slower here.
  const [range, code] = [Uint32Array.of(0xffffffff), new Uint32Array(1)];
  let at = 1;
  const shift = () => {
    if (at >= packed.length) throw new Error("it is cut");
    code[0] = (code[0] << 8) | packed[at];
    at += 1;
  };
  for (let byte = 0; byte < 4; byte += 1) shift();
  const refill = () => {
    if (range[0] >= 2 ** 24) return;
    range[0] <<= 8;
    shift();
  };
  /** A bit with odds of its own, which learn from it. */
  const bit = (table, place) => {
    const likely = table[place];
    const bound = (range[0] >>> 11) * likely;
    const isOne = code[0] >= bound;
    if (isOne) {
      range[0] -= bound;
      code[0] -= bound;
      table[place] = likely - (likely >> 5);
    } else {
      range[0] = bound;
      table[place] = likely + ((2048 - likely) >> 5);
    }
    refill();
    return isOne ? 1 : 0;
  };
  /** A number of some bits, the highest first. Those before choose the odds of each. */
  const number = (table, start, bits) => {
    let found = 1;
    while (found < 1 << bits) found = (found << 1) | bit(table, start + found);
    return found - (1 << bits);
  };
  /** The same, the lowest first. */
  const reversed = (table, start, bits) => {
    let [place, found] = [1, 0];
    for (let done = 0; done < bits; done += 1) {
      const next = bit(table, start + place);
      place = (place << 1) | next;
      found |= next << done;
    }
    return found;
  };
  /** A number of bits that are as likely 0 as 1. */
  const even = (bits) => {
    let found = 0;
    for (let done = 0; done < bits; done += 1) {
      range[0] >>>= 1;
      const isOne = code[0] >= range[0];
      if (isOne) code[0] -= range[0];
      found = (found << 1) | (isOne ? 1 : 0);
      refill();
    }
    return found;
  };
  return { bit, number, reversed, even };
}

/** What reads how many bytes are repeated: 2 to 273. */
function lengthsOf({ bit, number }) {
  const [choice, short, middle, long] = [odds(2), odds(8), odds(8), odds(256)];
  return () => {
    if (!bit(choice, 0)) return 2 + number(short, 0, 3);
    return bit(choice, 1) ? 18 + number(long, 0, 8) : 10 + number(middle, 0, 3);
  };
}

/** The bytes that were packed, so many of them, in pieces. Throws where the packed ones cannot be what was written; others
 * that are damaged give other bytes. */
export function* unlzma(packed, length) {
  const bytes = new Uint8Array(length);
  const bits = bitsOf(packed);
  const { bit, number, reversed, even } = bits;
  const [newLength, oldLength] = [lengthsOf(bits), lengthsOf(bits)];
  // By what came before: a state is one of twelve, and from 7 on it was a repetition.
  const [repeats, isOld, isSecond, isThird, isFourth, isLong] = Array.from({ length: 6 }, () => odds(12));
  const literals = odds(0x300 << CONTEXT_BITS);
  const [slots, near, far] = [odds(4 * 64), odds(128), odds(16)];
  // How far back the last four repetitions began, less one; the last is the first.
  let [distance, second, third, fourth] = [0, 0, 0, 0];
  let [state, done] = [0, 0];

  const literal = () => {
    const start = 0x300 * ((done && bytes[done - 1]) >> (8 - CONTEXT_BITS));
    let found = 1;
    if (state >= 7) {
      // It is not the byte that would have come next, so that one chooses the odds, up to where they part.
      for (let other = bytes[done - distance - 1] | 256; found < 256; ) {
        other <<= 1;
        const expected = (other >> 8) & 1;
        const next = bit(literals, start + ((1 + expected) << 8) + found);
        found = (found << 1) | next;
        if (next !== expected) break;
      }
    }
    while (found < 256) found = (found << 1) | bit(literals, start + found);
    bytes[done] = found;
    done += 1;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  };

  const newDistance = (repeated) => {
    const slot = number(slots, Math.min(repeated - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const lower = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) << lower;
    if (slot < 14) return start + reversed(near, start - slot, lower);
    return (start + (even(lower - 4) << 4) + reversed(far, 0, 4)) >>> 0;
  };

  /** Settles the distance, and gives how many bytes are repeated from there. */
  const repetition = () => {
    const wasLiteral = state < 7;
    if (!bit(isOld, state)) {
      const repeated = newLength();
      [distance, second, third, fourth] = [newDistance(repeated), distance, second, third];
      state = wasLiteral ? 7 : 10;
      return repeated;
    }
    if (!bit(isSecond, state)) {
      if (!bit(isLong, state)) {
        state = wasLiteral ? 9 : 11;
        return 1;
      }
    } else if (!bit(isThird, state)) {
      [distance, second] = [second, distance];
    } else if (!bit(isFourth, state)) {
      [distance, second, third] = [third, distance, second];
    } else {
      [distance, second, third, fourth] = [fourth, distance, second, third];
    }
    state = wasLiteral ? 8 : 11;
    return oldLength();
  };

  const unpackTo = (end) => {
    while (done < end) {
      if (!bit(repeats, state)) {
        literal();
        continue;
      }
      const until = Math.min(done + repetition(), length);
      if (distance >= done) throw new Error("it repeats what is not there");
      for (; done < until; done += 1) bytes[done] = bytes[done - distance - 1];
    }
  };

  for (let given = 0; given < length; given = done) {
    unpackTo(Math.min(given + PIECE, length));
    yield bytes.subarray(given, done);
  }
}
