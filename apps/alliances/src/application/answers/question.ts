import type { TextByLanguage } from '#contracts';
import type { Seat } from '../../domain/composition/seat.js';
import type { Evidence, Measure } from '../../domain/ledger/commitment.js';
import type { OverallStatus } from '../../domain/reports/report.js';

/** What somebody wrote, and as what. */
export interface Written {
  readonly as: 'message' | 'reason' | 'challenges' | 'wayForward' | 'promised' | 'note';
  readonly text: TextByLanguage;
}

/** The days that it speaks of, `YYYY-MM-DD`. */
export interface QuestionDays {
  /** The last one to answer, or that of the meeting or of the delivery. */
  readonly day?: string;
  /** The first one of a report's period, or the one since which nothing was done. */
  readonly from?: string;
  /** The last one of a report's period. */
  readonly to?: string;
}

/** What is said of the item itself, where it is not confidential. */
export interface QuestionDetails {
  /** A code of constituencies. */
  readonly seat?: string;
  readonly overall?: OverallStatus;
  readonly measure?: Measure;
  /** What shows a delivery; all of it, since nobody else is asked. */
  readonly evidence?: readonly Pick<Evidence, 'title' | 'url'>[];
  /** Of the policy that is proposed. */
  readonly seats?: readonly Pick<Seat, 'id' | 'constituency' | 'kind' | 'minimum' | 'maximum'>[];
  readonly written?: readonly Written[];
}

/** What is asked, as much of it as the mail told: of a confidential initiative no title, organisation, seat or text. */
export interface Question extends QuestionDays, QuestionDetails {
  readonly initiative?: TextByLanguage;
  /** The organisation that answers. */
  readonly own?: TextByLanguage;
  /** Who stands for the seat, promised or delivered. */
  readonly organization?: TextByLanguage;
}
