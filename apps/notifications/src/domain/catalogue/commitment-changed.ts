import { CommitmentChanged } from '#contracts';
import { coordinator, noticeKind, titled } from '../notice-kind.js';
import { wordAwaited } from './word-awaited.js';

/** The coordinator is told; of a promise that nobody has agreed to, those that are asked for their word anew are. */
export const commitmentChanged = noticeKind({
  kind: 'commitment_changed',
  class: 'informative',
  event: CommitmentChanged,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ asked, ...data }) =>
    asked
      ? wordAwaited({ ...data, asked })
      : [{ audience: coordinator(data.allianceId), facts: { organizationId: data.organizationId } }],
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  asks: ({ commitmentId: id, changes }) =>
    changes === undefined ? undefined : { kind: 'commitment', id, version: changes },
  about: ({ commitmentId }) => `commitment:${commitmentId}`,
  settles: ['commitment_promised', 'commitment_changed', 'commitment_declined', 'word_sought'],
});
