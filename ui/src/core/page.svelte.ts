/**
 * How this page stands to the program, where the screens are in a browser: it shows them; it came without a key; they
 * were opened in another page; the program has ended. A window always shows them.
 */
export type Standing = "here" | "stranger" | "elsewhere" | "ended";

/** This page. */
class Page {
  standing: Standing = $state("here");
}

/** See {@link Page}. */
export const page = new Page();
