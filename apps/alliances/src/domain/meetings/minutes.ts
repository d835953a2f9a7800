import type { VotingMember } from '../alliance/alliance.js';
import type { LocalizedText } from '../decision.js';

export interface Minutes {
  readonly text: LocalizedText;
  /** One more with each draft, and with each decision added to one; a word on one is no word on the next. */
  readonly version: number;
  readonly draftedAt: string;
  readonly agreedAt?: string;
  /** What members said to every version, oldest first. An objection stays. */
  readonly responses: readonly MinutesResponse[];
}

export interface MinutesResponse {
  readonly organizationId: string;
  readonly constituency: string;
  readonly stance: 'confirm' | 'object';
  readonly note: LocalizedText;
  readonly version: number;
  readonly at: string;
}

export interface MinutesConsent {
  readonly confirming: number;
  readonly members: number;
  readonly constituenciesMissing: readonly string[];
  readonly reached: boolean;
}

/**
 * Minutes are agreed when more than half of those who voted at the meeting confirm the present draft, among them at
 * least one of each constituency. A member's last word counts; silence counts as nothing.
 */
export function minutesConsent(minutes: Minutes, voters: readonly VotingMember[]): MinutesConsent {
  const confirming = voters.filter(({ organizationId }) => lastWord(minutes, organizationId)?.stance === 'confirm');
  const heard = new Set(confirming.map(({ constituency }) => constituency));
  const constituenciesMissing = [...new Set(voters.map(({ constituency }) => constituency))].filter(
    (constituency) => !heard.has(constituency),
  );
  return {
    confirming: confirming.length,
    members: voters.length,
    constituenciesMissing,
    reached: confirming.length * 2 > voters.length && constituenciesMissing.length === 0,
  };
}

export function lastWord({ responses, version }: Minutes, organizationId: string): MinutesResponse | undefined {
  return responses.findLast((one) => one.organizationId === organizationId && one.version === version);
}
