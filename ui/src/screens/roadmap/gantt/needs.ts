/** Where a bar stands: from its left to its right, and the middle of its row. */
export interface Stand {
  left: number;
  right: number;
  middle: number;
}

/** How far inside the bar that waits the line comes down, and how high bars are above and below the middle. */
const INSIDE = 6;
const HALF = 9;
const HEAD = 4;

/**
 * The line from what must come first to what waits for it: to the right out of the first bar, then down or up to the
 * edge of the second one, with the head of an arrow.
 */
export function elbow(first: Stand, then: Stand): string {
  const inside = Math.min(INSIDE, (then.right - then.left) / 2);
  const x = round(Math.max(then.left + inside, first.right + 3));
  const down = first.middle <= then.middle;
  const y = round(then.middle + (down ? -HALF : HALF));
  const back = down ? y - 5 : y + 5;
  return `M${round(first.right)} ${round(first.middle)}H${x}V${y}M${x - HEAD} ${back}L${x} ${y}L${x + HEAD} ${back}`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
