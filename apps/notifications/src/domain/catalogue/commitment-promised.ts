import { CommitmentPromised } from '#contracts';
import { noticeKind, titled } from '../notice-kind.js';
import { wordAwaited } from './word-awaited.js';

export const commitmentPromised = noticeKind({
  kind: 'commitment_promised',
  class: 'informative',
  event: CommitmentPromised,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ asked = [], ...data }) => wordAwaited({ ...data, asked }),
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  asks: ({ commitmentId: id }) => ({ kind: 'commitment', id, version: 0 }),
  about: ({ commitmentId }) => `commitment:${commitmentId}`,
});
