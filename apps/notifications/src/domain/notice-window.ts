/** A person is told of one sort of news for one organisation within so long; what comes beyond a few waits for its end. */
export const windowMs = 3_600_000;

/** What a person was told of in the present window. */
export interface NoticeWindow {
  readonly until: Date;
  /** Notices that were told one by one. */
  readonly told: number;
  /** Notices that wait for the end. */
  readonly waiting: number;
}

export interface WindowStep {
  readonly window: NoticeWindow;
  /** Whether this one is told now. */
  readonly tellNow: boolean;
}

const windowFrom = (now: Date, told: number): NoticeWindow => ({
  until: new Date(now.getTime() + windowMs),
  told,
  waiting: 0,
});

/** One more piece of news. @param singly how many of its sort are told one by one */
export function newsIn(window: NoticeWindow | undefined, singly: number, now: Date): WindowStep {
  // One that has ended with something waiting is about to be summarised.
  const present = window && (window.until > now || window.waiting > 0) ? window : windowFrom(now, 0);
  const tellNow = present.told < singly;
  const counted = tellNow ? { told: present.told + 1 } : { waiting: present.waiting + 1 };
  return { window: { ...present, ...counted }, tellNow };
}

/** After the summary: it counts as told, so that a storm that goes on brings one summary a window. */
export const windowAfterSummary = (now: Date): NoticeWindow => windowFrom(now, 1);

/** What waited was of no use any more when its window ended. */
export const windowAfterNothing = (now: Date): NoticeWindow => windowFrom(now, 0);
