/** What a hand on the computer does. */
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

/** Does something once nobody has touched the window for so many minutes. Gives what ends the watch. */
export function afterIdle(minutes: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = Date.now();
  const wait = minutes * 60_000;
  const look = () => {
    // A computer that slept has timers that slept too; the clock went on.
    const left = touched + wait - Date.now();
    if (left <= 0) work();
    else timer = setTimeout(look, Math.min(left, 30_000));
  };
  const touch = () => (touched = Date.now());
  for (const sign of SIGNS) window.addEventListener(sign, touch, { passive: true });
  look();
  return () => {
    clearTimeout(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, touch);
  };
}
