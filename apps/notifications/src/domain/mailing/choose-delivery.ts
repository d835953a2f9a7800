import type { NoticeClass } from '../notice-kind.js';
import type { Channel, DeliveryChoice, OrganizationChoices, PersonChoices, Timing } from './preferences.js';

/** Whose word decided: the person's for this alliance, for this type or in general, the organisation's, or nobody's. */
export type DecisionLevel = 'critical' | 'alliance' | 'type' | 'person' | 'organization' | 'kind';

export interface DeliveryDecision {
  readonly channel: Channel;
  readonly timing: Timing;
  readonly decidedBy: { readonly channel: DecisionLevel; readonly timing: DecisionLevel };
}

/** What is known of a notice when it is decided how it goes out. */
export interface DeliverySubject {
  readonly kind: string;
  readonly class: NoticeClass;
  readonly allianceId?: string;
  /** What the catalogue says of its kind. */
  readonly usual: Required<DeliveryChoice>;
  /** Whether a deputy is told in the person's stead. */
  readonly covered?: boolean;
}

/**
 * The closest level that says something decides, for channel and timing each: alliance, type, person, organisation,
 * kind. A type whose mails were stopped is mailed for no alliance. Critical notices are beyond choice: both, at once.
 */
export function chooseDelivery(
  { kind, class: asks, allianceId, usual }: DeliverySubject,
  person: PersonChoices,
  organization: OrganizationChoices,
): DeliveryDecision {
  if (asks === 'critical') {
    return { channel: 'both', timing: 'immediately', decidedBy: { channel: 'critical', timing: 'critical' } };
  }
  const type = person.byType.find((choice) => choice.type === kind);
  const levels: readonly (readonly [DecisionLevel, DeliveryChoice | undefined])[] = [
    ['alliance', person.byAlliance.find((choice) => choice.allianceId === allianceId)],
    ['type', type],
    ['person', person],
    ['organization', organization.byType.find((choice) => choice.type === kind)],
    ['organization', organization],
  ];
  const channel = firstThat(levels, (choice) => choice.channel) ?? { value: usual.channel, level: 'kind' };
  const timing = firstThat(levels, (choice) => choice.timing) ?? { value: usual.timing, level: 'kind' };
  const stops = type?.stopped === true && goesByMail(channel.value);
  return {
    channel: stops ? withoutMail(channel.value) : channel.value,
    timing: timing.value,
    decidedBy: { channel: stops ? 'type' : channel.level, timing: timing.level },
  };
}

export const goesToInbox = (channel: Channel): boolean => channel === 'both' || channel === 'inbox';
export const goesByMail = (channel: Channel): boolean => channel === 'both' || channel === 'email';

const withoutMail = (channel: Channel): Channel => (goesToInbox(channel) ? 'inbox' : 'none');

function firstThat<T>(
  levels: readonly (readonly [DecisionLevel, DeliveryChoice | undefined])[],
  says: (choice: DeliveryChoice) => T | undefined,
): { readonly level: DecisionLevel; readonly value: T } | undefined {
  for (const [level, choice] of levels) {
    const value = choice && says(choice);
    if (value !== undefined) return { level, value };
  }
  return undefined;
}
