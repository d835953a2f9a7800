/**
 * Why a mail asks no more. `answered`: somebody else did, or it needs no answer any more; `replaced`: there is another
 * draft now; `for_others`: others have the word on it; `ended`: the alliance has; `dormant`: it fell asleep.
 */
export type NoLongerAsked =
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'withdrawn'
  | 'agreed'
  | 'answered'
  | 'replaced'
  | 'for_others'
  | 'dormant'
  | 'ended';

export type WhetherAsked = 'asked' | NoLongerAsked | undefined;
