import type { Theme } from "./bindings/Theme";

/** Whether the window is dark when a theme is chosen and the system prefers what it prefers. */
export function isDark(theme: Theme, systemPrefersDark: boolean): boolean {
  switch (theme) {
    case "system":
      return systemPrefersDark;
    case "light":
      return false;
    case "dark":
      return true;
  }
}

/** Colours the window, and follows the system when that is what was chosen. Gives the way to stop following. */
export function paintWindow(theme: Theme): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => {
    document.documentElement.dataset["theme"] = isDark(theme, system.matches) ? "dark" : "light";
  };
  paint();
  system.addEventListener("change", paint);
  return () => system.removeEventListener("change", paint);
}
