import { firstWords } from '../first-words.js';
import type { Indicator } from '../indicators/indicator.js';
import type { Commitment } from '../ledger/commitment.js';
import { readersOf } from '../ledger/read-evidence.js';
import type { AwaitedWord } from './awaited-words.js';

/**
 * What waits for another organisation's word and of which the alliance does not know it: promises, deliveries and values
 * from before that was kept. What somebody has declined waits for whoever promised.
 */
export function waitingWords(
  awaited: readonly AwaitedWord[],
  commitments: readonly Commitment[],
  indicators: readonly Indicator[],
): readonly AwaitedWord[] {
  const known = new Set(awaited.map(({ on, id }) => `${on} ${id}`));
  return [...commitments.flatMap(wordsOn), ...indicators.flatMap(wordsOnValues)].filter(
    ({ on, id }) => !known.has(`${on} ${id}`),
  );
}

function wordsOn(commitment: Commitment): readonly AwaitedWord[] {
  const {
    id: within,
    organizationId,
    what,
    status,
    changes,
    declined = [],
    deliveries,
    milestoneId,
    needId,
  } = commitment;
  const whose = { title: firstWords(what), ownerOrganizationId: organizationId, unasked: true } as const;
  const need = needId !== undefined && { needId };
  const promise: AwaitedWord = {
    on: 'commitment',
    id: within,
    changes: changes.length,
    since: commitment.promisedAt,
    ...(need && { serves: need }),
    ...whose,
  };
  const serves = { ...(milestoneId !== undefined && { milestoneId }), ...need };
  const reported = deliveries.filter((one) => one.status === 'reported');
  const ofDeliveries = reported.map(({ id, reportedAt: since, reportedBy, evidence }): AwaitedWord => {
    const among = readersOf(evidence);
    const said = reportedBy !== undefined && { reportedBy };
    return { on: 'delivery', id, within, since, serves, ...(among && { among }), ...said, ...whose };
  });
  return status === 'promised' && declined.length === 0 ? [promise, ...ofDeliveries] : ofDeliveries;
}

const wordsOnValues = ({ id: within, title, values }: Indicator): readonly AwaitedWord[] =>
  values
    .filter(({ status }) => status === 'reported')
    .map(({ id, period, organizationId: ownerOrganizationId, reportedAt: since }) => {
      return {
        on: 'reported_value',
        id,
        within,
        period,
        title: firstWords(title),
        ownerOrganizationId,
        since,
        unasked: true,
      };
    });
