/** Makes everything else of the window unreachable while this is shown, and gives the focus back afterwards. */
export function alone(before: Element | null): (room: HTMLElement) => () => void {
  return (room) => {
    const others: HTMLElement[] = [];
    for (let here: HTMLElement = room; here.parentElement; here = here.parentElement) {
      const siblings = [...here.parentElement.children].filter((one) => one !== here);
      others.push(...siblings.filter((one): one is HTMLElement => one instanceof HTMLElement && !one.inert));
    }
    for (const other of others) other.inert = true;
    return () => {
      for (const other of others) other.inert = false;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  };
}

/** Takes the whole screen where the window may; whoever leaves that leaves the room, too. */
export function wholeScreen(onleave: () => void): () => () => void {
  return () => {
    const left = () => {
      if (!document.fullscreenElement) onleave();
    };
    // A window that may not take the whole screen shows the room all the same.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    document.addEventListener("fullscreenchange", left);
    return () => {
      document.removeEventListener("fullscreenchange", left);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  };
}

/** The steps by which the room gives way to long texts: see `data-step` where it is drawn. */
const STEPS = ["0", "1", "2", "3"];

/**
 * Takes the first step at which everything is seen without scrolling; again whenever the window changes, or what is
 * shown.
 */
export function fit(shown: unknown): (area: HTMLElement) => () => void {
  return (area) => {
    const choose = () => {
      for (const step of STEPS) {
        area.dataset["step"] = step;
        if (area.scrollHeight <= area.clientHeight) return;
      }
    };
    const watch = new ResizeObserver(choose);
    watch.observe(area);
    if (shown) choose();
    return () => watch.disconnect();
  };
}
