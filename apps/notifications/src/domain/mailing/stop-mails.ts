import { goesByMail, goesToInbox } from './choose-delivery.js';
import type { AllianceChoice, PersonChoices, PersonTypeChoice } from './preferences.js';

/** What a link stops: all mails, or those of the type or of the alliance that its mail was about. */
export const stoppable = ['all', 'type', 'alliance'] as const;
export type Stoppable = (typeof stoppable)[number];

/** To stop something, or to have it come again; `none`: no more is stopped than a type or an alliance by itself. */
export const stopScopes = [...stoppable, 'none', 'type_again', 'alliance_again'] as const;
export type StopScope = (typeof stopScopes)[number];

/** What takes a stop back. */
export const wayBack: Readonly<Record<Stoppable, Exclude<StopScope, Stoppable>>> = {
  all: 'none',
  type: 'type_again',
  alliance: 'alliance_again',
};

/** What the mail was about in which the link stands. */
export interface StoppedMail {
  readonly type?: string;
  readonly allianceId?: string;
}

/** What is stopped. */
export interface Stops extends Readonly<Record<Stoppable, boolean>> {
  /** Types that the link is not about. */
  readonly otherTypes: boolean;
}

/** The inbox keeps what it has: only mails stop. A scope that the mail does not have stops all, never nothing. */
export function stopMails(choices: PersonChoices, { type, allianceId }: StoppedMail, scope: StopScope): PersonChoices {
  switch (scope) {
    case 'none':
      return { ...choices, email: true };
    case 'type_again':
      return { ...choices, byType: choices.byType.flatMap((one) => (one.type === type ? notStopped(one) : one)) };
    case 'alliance_again':
      return {
        ...choices,
        byAlliance: choices.byAlliance.map((one) => (one.allianceId === allianceId ? mailed(one) : one)),
      };
    case 'type':
      return type === undefined ? withoutMails(choices) : { ...choices, byType: stopped(choices.byType, type) };
    case 'alliance':
      if (allianceId === undefined) return withoutMails(choices);
      return { ...choices, byAlliance: withoutMail(choices.byAlliance, allianceId) };
    case 'all':
      return withoutMails(choices);
  }
}

/** @param mail in which the link stands */
export function stopsIn({ email, byType, byAlliance }: PersonChoices, { type, allianceId }: StoppedMail): Stops {
  const stoppedTypes = byType.flatMap((one) => (one.stopped ? [one.type] : []));
  const channel = byAlliance.find((one) => one.allianceId === allianceId)?.channel;
  return {
    all: !email,
    type: stoppedTypes.some((one) => one === type),
    alliance: channel !== undefined && !goesByMail(channel),
    otherTypes: stoppedTypes.some((one) => one !== type),
  };
}

const withoutMails = (choices: PersonChoices): PersonChoices => ({ ...choices, email: false });

function stopped(choices: readonly PersonTypeChoice[], type: string): readonly PersonTypeChoice[] {
  const before = choices.find((choice) => choice.type === type) ?? { type };
  return [...choices.filter((choice) => choice.type !== type), { ...before, stopped: true }];
}

/** Nothing is left of a choice that said nothing else. */
function notStopped({ stopped: _, ...choice }: PersonTypeChoice): readonly PersonTypeChoice[] {
  return choice.channel === undefined && choice.timing === undefined ? [] : [choice];
}

function withoutMail(choices: readonly AllianceChoice[], allianceId: string): readonly AllianceChoice[] {
  const before = choices.find((choice) => choice.allianceId === allianceId) ?? { allianceId };
  const isUnlisted = before.channel === 'email' || before.channel === 'none';
  const others = choices.filter((choice) => choice.allianceId !== allianceId);
  return [...others, { ...before, channel: isUnlisted ? 'none' : 'inbox' }];
}

/** What was chosen before the stop is not known any more: mails are wanted, and in the inbox is what was there. */
function mailed(choice: AllianceChoice): AllianceChoice {
  const { channel } = choice;
  if (channel === undefined || goesByMail(channel)) return choice;
  return { ...choice, channel: goesToInbox(channel) ? 'both' : 'email' };
}
