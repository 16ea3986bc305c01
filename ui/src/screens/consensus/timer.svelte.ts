/** With so many minutes left the time is spoken, and never else. */
const SPOKEN = [5, 1, 0];

/** How often the clock is looked at, in milliseconds. */
const TICK = 250;

/** The time a group has to talk about one item. It only says how late it is; nothing waits for it. */
export class Timer {
  minutes = $state(0);
  /** Seconds that are left. */
  left = $state(0);
  running = $state(false);
  /** The minutes that are spoken now: 5, 1 or 0. */
  spoken: number | undefined = $state();
  #ends = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(minutes: number) {
    this.set(minutes);
  }

  /** Stops and has so many minutes from now on. */
  set(minutes: number) {
    this.pause();
    this.minutes = minutes;
    this.left = minutes * 60;
    this.spoken = undefined;
  }

  /** Runs or stands still; when the time is up it begins anew. */
  toggle() {
    if (this.running) this.pause();
    else this.start();
  }

  start() {
    if (this.running) return;
    if (this.left === 0) this.set(this.minutes);
    this.#ends = Date.now() + this.left * 1000;
    this.running = true;
    this.#ticking = setInterval(() => this.#tick(), TICK);
  }

  pause() {
    clearInterval(this.#ticking);
    this.running = false;
  }

  /** Gives the whole time again and stands still. */
  restart() {
    this.set(this.minutes);
  }

  #tick() {
    const before = this.left;
    this.left = Math.max(0, Math.ceil((this.#ends - Date.now()) / 1000));
    const passed = SPOKEN.filter((minutes) => before > minutes * 60 && this.left <= minutes * 60);
    this.spoken = passed.at(-1) ?? this.spoken;
    if (this.left === 0) this.pause();
  }
}

/** Seconds as they stand on a clock: «6:20». */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
