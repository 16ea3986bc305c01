/**
 * For a frame whose content may be larger than it: while there is something to scroll to, it is a region with this
 * name that the keyboard can reach, and otherwise just a frame. `<div class="frame" {@attach scrollable(label)}>`,
 * with `overflow: auto` and, for what lies absolutely within, `position: relative`.
 */
export function scrollable(label: string): (frame: HTMLElement) => () => void {
  return (frame) => {
    const tell = () => {
      if (scrolls(frame)) {
        frame.tabIndex = 0;
        frame.setAttribute("role", "region");
        frame.setAttribute("aria-label", label);
      } else {
        for (const name of ["tabindex", "role", "aria-label"]) frame.removeAttribute(name);
      }
    };
    const sizes = new ResizeObserver(tell);
    const watch = () => {
      for (const inside of frame.children) sizes.observe(inside);
      tell();
    };
    const content = new MutationObserver(watch);
    sizes.observe(frame);
    content.observe(frame, { childList: true });
    watch();
    return () => {
      sizes.disconnect();
      content.disconnect();
    };
  };
}

/** Whether something of it is out of sight and can be scrolled to. */
function scrolls(frame: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(frame);
  return (
    (/auto|scroll/.test(overflowX) && frame.scrollWidth > frame.clientWidth) ||
    (/auto|scroll/.test(overflowY) && frame.scrollHeight > frame.clientHeight)
  );
}
