/** When a window is small, as every component asks in its style; see `style/tokens.css`. For `MediaQuery`. */
export const SMALL_WINDOW = "(max-width: 760px), (max-height: 520px)";
