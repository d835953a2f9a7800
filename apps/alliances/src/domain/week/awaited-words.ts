import type { LocalizedText } from '../decision.js';
import type { IndicatorEvent } from '../indicators/indicator-events.js';
import type { Commitment } from '../ledger/commitment.js';
import type { LedgerEvent, PromisePut } from '../ledger/ledger-events.js';
import { readersOf } from '../ledger/read-evidence.js';
import type { WordEvent } from './word-events.js';

/** Another organisation's word, awaited on what one said of itself: what it promises, delivered or counted. */
export interface AwaitedWord {
  readonly on: 'commitment' | 'delivery' | 'reported_value';
  readonly id: string;
  /** Of a delivery the commitment, of a value the indicator. */
  readonly within?: string;
  /** Of a value its period: said anew, it is another value of the same one. */
  readonly period?: string;
  /** Of a promise how often its amount was changed: what is agreed to is what was read. */
  readonly changes?: number;
  /** What was promised, in its first words, or the indicator; absent on those from before it was kept. */
  readonly title?: LocalizedText;
  /** Whose promise, delivery or value it is. */
  readonly ownerOrganizationId: string;
  /** Who reported a delivery, where it was not its owner. */
  readonly reportedBy?: string;
  readonly since: string;
  /** What of the workplan it serves. */
  readonly serves?: Pick<Commitment, 'milestoneId' | 'needId'>;
  /** The only ones that may give it, where what shows a delivery is for named members. */
  readonly among?: readonly string[];
  /** While nobody was asked for it yet: when it was said, nobody could give it, or it was not kept. */
  readonly unasked?: true;
}

/** What is awaited after one fact of a commitment. Decides nothing. */
export function evolveWordsOnLedger(awaited: readonly AwaitedWord[], event: LedgerEvent): readonly AwaitedWord[] {
  const { at: since, commitmentId, ownerOrganizationId, title } = event;
  const without = (on: AwaitedWord['on'], id: string) => awaited.filter((one) => one.on !== on || one.id !== id);
  const put = ({ needId, changes }: PromisePut): readonly AwaitedWord[] => {
    const serves = needId !== undefined && { serves: { needId } };
    const about = { id: commitmentId, changes, title, ownerOrganizationId, since, ...serves };
    return [...without('commitment', commitmentId), { on: 'commitment', ...about }];
  };
  switch (event.type) {
    case 'commitment-promised': {
      const { needId } = event.commitment;
      return put({ ...(needId !== undefined && { needId }), changes: 0 });
    }
    case 'commitment-changed':
      return event.anew ? put(event.anew) : awaited;
    case 'commitment-agreed':
    case 'commitment-declined':
    case 'commitment-withdrawn':
      return without('commitment', commitmentId);
    case 'delivery-reported': {
      const { deliveryId: id, delivered, serves } = event;
      const among = readersOf(delivered.evidence);
      const { reportedBy } = delivered;
      const whose = { ownerOrganizationId, ...(reportedBy !== undefined && { reportedBy }) };
      const about = { id, within: commitmentId, title, ...whose, since, serves };
      return [...awaited, { on: 'delivery', ...about, ...(among && { among }) }];
    }
    case 'evidence-shown': {
      const { deliveryId, shown } = event;
      const { among } = shown;
      return awaited.map((one) => (one.on === 'delivery' && one.id === deliveryId ? { ...one, among } : one));
    }
    case 'delivery-validated':
    case 'delivery-rejected':
      return without('delivery', event.deliveryId);
    case 'commitment-planned':
    case 'commitment-delivered':
    case 'commitment-overdue':
      return awaited;
  }
}

/** The same after one of an indicator. */
export function evolveWordsOnValues(awaited: readonly AwaitedWord[], event: IndicatorEvent): readonly AwaitedWord[] {
  const { at: since, indicatorId: within } = event;
  switch (event.type) {
    case 'indicator-value-reported': {
      const { valueId: id, period, title, ownerOrganizationId } = event;
      const others = awaited.filter(
        (one) => one.within !== within || one.period !== period || one.ownerOrganizationId !== ownerOrganizationId,
      );
      return [...others, { on: 'reported_value', id, within, period, title, ownerOrganizationId, since }];
    }
    case 'indicator-value-accepted':
    case 'indicator-value-sent-back':
      return awaited.filter(({ on, id }) => on !== 'reported_value' || id !== event.valueId);
    case 'indicator-defined':
    case 'indicator-revised':
    case 'indicator-period-closed':
    case 'indicator-values-due':
      return awaited;
  }
}

/** The same once somebody is asked for what nobody was asked for before: from then on it is owed. */
export function evolveWordsOnWords(awaited: readonly AwaitedWord[], event: WordEvent): readonly AwaitedWord[] {
  if (event.type === 'words-found') return [...awaited, ...event.words];
  const { at, word } = event;
  return awaited.map((one) => {
    if (one.on !== word.on || one.id !== word.id) return one;
    const { unasked: _, ...asked } = one;
    return { ...asked, since: at };
  });
}
