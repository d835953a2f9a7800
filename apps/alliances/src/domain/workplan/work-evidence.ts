import type { LocalizedText } from '../decision.js';

/** What shows that work was done; read by all who take part. */
export interface WorkEvidence {
  readonly title: LocalizedText;
  readonly url: string;
}
