// When a frame says how high it is. Its content may change at any time, but the host page should only move when a reader
// did something: so height is told when the frame opens, after an action of the reader and after another width, at most
// twice for each of these. Then no chain of "higher frame, higher content" can begin. Time is an argument.

/** Up to when a change belongs to what the reader did, and when things are looked at again, in milliseconds. */
export const AFTER = 500;
export const REST = 400;

/** Decides which heights are told. `tell(height, acted)` sends one; `wake(milliseconds)` asks to call `due` then. */
export class Height {
  #tell;
  #wake;
  #now = 0;
  /** What was told last, and whether it followed an action: a host may let only those move its page. */
  #told = { height: 0, acted: false };
  /** What the reader or the page did last: when, how many heights may be told for it, and whether it was the reader. */
  #cause = { at: 0, left: 0, acted: false };

  constructor(tell, wake) {
    this.#tell = tell;
    this.#wake = wake;
  }

  /** The reader did something, or (`acted` is false) the frame opened or has another width. */
  cause(at, acted) {
    this.#cause = { at, left: 2, acted };
    this.#wake(REST);
  }

  /** The content is so high now, in pixels. The first change is told at once, the second when things are at rest. */
  measured(height, at) {
    this.#now = Math.ceil(height);
    if (this.#cause.left === 2 && this.#now !== this.#told.height) this.#send(at);
  }

  /** The time that `wake` asked for has come. */
  due(at) {
    // An older timer; a timer may be early by a part of a millisecond.
    if (at >= this.#cause.at + REST - 5) this.#send(at);
  }

  #send(at) {
    const { at: since, left, acted } = this.#cause;
    const isTold = this.#now === this.#told.height && (this.#told.acted || !acted);
    if (isTold || this.#now < 1 || left === 0 || (acted && at > since + AFTER)) return;
    this.#cause.left -= 1;
    this.#told = { height: this.#now, acted };
    this.#tell(this.#now, acted);
  }
}
