import type { AllianceChoice, PersonChoices } from './preferences.js';

/** What is stopped with a link: all mails, those of this type or of this alliance; or they are wanted again. */
export const stopScopes = ['all', 'type', 'alliance', 'none'] as const;
export type StopScope = (typeof stopScopes)[number];

/** What the mail was about in which the link stands. */
export interface StoppedMail {
  readonly type?: string;
  readonly allianceId?: string;
}

/** The inbox keeps what it has: only mails stop. A scope that the mail does not have stops all, never nothing. */
export function stopMails(choices: PersonChoices, { type, allianceId }: StoppedMail, scope: StopScope): PersonChoices {
  if (scope === 'none') return { ...choices, email: true };
  if (scope === 'type' && type !== undefined) {
    const before = choices.byType.find((choice) => choice.type === type) ?? { type };
    const others = choices.byType.filter((choice) => choice.type !== type);
    return { ...choices, byType: [...others, { ...before, stopped: true }] };
  }
  if (scope === 'alliance' && allianceId !== undefined) {
    return { ...choices, byAlliance: withoutMail(choices.byAlliance, allianceId) };
  }
  return { ...choices, email: false };
}

function withoutMail(choices: readonly AllianceChoice[], allianceId: string): readonly AllianceChoice[] {
  const before = choices.find((choice) => choice.allianceId === allianceId) ?? { allianceId };
  const isUnlisted = before.channel === 'email' || before.channel === 'none';
  const others = choices.filter((choice) => choice.allianceId !== allianceId);
  return [...others, { ...before, channel: isUnlisted ? 'none' : 'inbox' }];
}
