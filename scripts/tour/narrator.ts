/** Tells the story while it happens. */
export interface Narrator {
  act(number: number, title: string): void;
  /** Somebody did something, and how long the answer took. */
  did(who: string, what: string, ms: number): void;
  /** What followed by itself, and how long after the act. */
  followed(what: string, ms: number): void;
  shows(lines: readonly string[]): void;
}

/** Says nothing: for the tests, which look at what the story returns. */
export const silentNarrator: Narrator = {
  act: () => undefined,
  did: () => undefined,
  followed: () => undefined,
  shows: () => undefined,
};
