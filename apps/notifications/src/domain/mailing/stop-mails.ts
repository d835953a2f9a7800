import type { AllianceChoice, Channel, PersonChoices, TypeChoice } from './preferences.js';

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
    const isThis = (choice: TypeChoice): boolean => choice.type === type;
    return { ...choices, byType: withoutMail(choices.byType, isThis, { type }) };
  }
  if (scope === 'alliance' && allianceId !== undefined) {
    const isThis = (choice: AllianceChoice): boolean => choice.allianceId === allianceId;
    return { ...choices, byAlliance: withoutMail(choices.byAlliance, isThis, { allianceId }) };
  }
  return { ...choices, email: false };
}

function withoutMail<C extends { readonly channel?: Channel }>(
  choices: readonly C[],
  isThis: (choice: C) => boolean,
  fresh: C,
): readonly C[] {
  const before = choices.find(isThis) ?? fresh;
  const isUnlisted = before.channel === 'email' || before.channel === 'none';
  return [...choices.filter((choice) => !isThis(choice)), { ...before, channel: isUnlisted ? 'none' : 'inbox' }];
}
