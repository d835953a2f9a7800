/** How long ago somebody said that it is right. */
export interface Freshness {
  /** When it was published, changed or last confirmed. */
  readonly confirmedAt: Date;
  /** Since when it waits to be confirmed. */
  readonly staleSince?: Date;
}
