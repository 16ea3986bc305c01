/**
 * What cannot be read from six metres in the element: words smaller than 24 px at a window of 1366 px, of a contrast
 * under 7:1, or cut off. Runs in the page, so that it counts with what is really drawn.
 */
export function readable(room) {
  const SMALLEST = 24;
  const CONTRAST = 7;

  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [red, green, blue] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element) => {
    for (let here = element; here; here = here.parentElement) {
      const colour = getComputedStyle(here).backgroundColor;
      if ((numbers(colour)[3] ?? 1) > 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const contrast = (one, other) => {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };

  const wrong = [];
  const words = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const element = text.parentElement;
    if (text.data.trim() === "" || element.closest(".unseen")) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const { fontSize, color } = getComputedStyle(element);
    const say = (what) => wrong.push(`${what}: ${text.data.trim().slice(0, 40)}`);
    if (parseFloat(fontSize) < SMALLEST) say(`${fontSize}`);
    const found = contrast(color, ground(element));
    if (found < CONTRAST) say(`contrast ${found.toFixed(1)}`);
    const band = element.closest("footer")
      ? innerHeight
      : room.querySelector("footer").getBoundingClientRect().top;
    if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > band + 1) say("cut off");
    const card = element.closest(".card");
    if (card && box.right > card.getBoundingClientRect().right + 1) say("sticks out of its card");
  }
  return wrong;
}
