/** An event as other platforms are told it. What is not in it does not leave. */
export interface ToldEvent {
  /** Of the event itself: the same in the feed, in a webhook and in each repeat of it. */
  readonly id: string;
  /** `<service>.<fact>.v<major>` */
  readonly type: string;
  /** RFC 3339, UTC: when it happened. */
  readonly timestamp: string;
  /** The record that it happened to; what is told of one record comes in order. */
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Told of an initiative that was public and is not any more: what was kept of it should go. */
export const noLongerPublic = (initiativeId: string): Readonly<Record<string, unknown>> => ({
  initiativeId,
  available: false,
});
