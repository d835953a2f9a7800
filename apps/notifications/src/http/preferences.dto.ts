import { Flag, Id, Int, invalid, Nested, NestedList, OneOf, TimeOfDay, TimeZone } from '#http';
import {
  channels,
  type Channel,
  type DeliveryChoice,
  type OrganizationChoices,
  type PersonChoices,
  type PersonTypeChoice,
  type Timing,
  timings,
  untouchedChoices,
} from '../domain/mailing/preferences.js';
import { noticeTypes } from './notification.view.js';

/** Each once. */
const maxTypes = noticeTypes.length;
const maxAlliances = 200;

class DeliveryChoiceDto {
  @OneOf(channels, { optional: true, description: 'Where it goes; absent: what the next level says.' })
  channel?: Channel;
  @OneOf(timings, { optional: true, description: 'When its mail leaves; absent: what the next level says.' })
  timing?: Timing;
}

class TypeChoiceDto extends DeliveryChoiceDto {
  @OneOf(noticeTypes, { description: 'Kind of notice.' }) type!: string;
}

class PersonTypeChoiceDto extends TypeChoiceDto {
  @Flag({ optional: true, description: 'True: no mails of it, whatever `byAlliance` says. Stopped from a mail.' })
  stopped?: boolean;
}

class AllianceChoiceDto extends DeliveryChoiceDto {
  @Id() alliance!: string;
}

class DigestTimeDto {
  @Int(0, 23, { description: 'On the person’s clock.', example: 8 }) hour!: number;
  @Int(1, 7, { description: 'Of weekly and fortnightly digests; 1 is Monday.', example: 1 }) weekday!: number;
}

class QuietHoursDto {
  @TimeOfDay({ description: 'On the person’s clock.', example: '21:00' }) from!: string;
  @TimeOfDay({ description: 'Before `from`: of the next morning.', example: '07:30' }) until!: string;
}

export class OrganizationDefaultsDto extends DeliveryChoiceDto {
  @NestedList(() => TypeChoiceDto, maxTypes, { optional: true, description: 'Each type once.' })
  byType?: TypeChoiceDto[];
}

export class NotificationPreferencesDto extends DeliveryChoiceDto {
  @NestedList(() => PersonTypeChoiceDto, maxTypes, { optional: true, description: 'Each type once.' })
  byType?: PersonTypeChoiceDto[];
  @Flag({ description: 'False: no mails but critical ones, whatever the rest says.', example: true }) email!: boolean;
  @Nested(() => DigestTimeDto, { optional: true, description: 'When digests leave; absent: Monday, 8 o’clock.' })
  digest?: DigestTimeDto;
  @TimeZone({ optional: true, description: 'Absent: that of the account.' }) timeZone?: string;
  @Nested(() => QuietHoursDto, { optional: true, description: 'No mails but critical ones; they leave afterwards.' })
  quietHours?: QuietHoursDto;
  @NestedList(() => AllianceChoiceDto, maxAlliances, { optional: true, description: 'Each alliance once.' })
  byAlliance?: AllianceChoiceDto[];
}

/** @throws Problem 400 where an alliance or a type comes twice */
export function choicesIn({
  byAlliance = [],
  byType = [],
  digest,
  quietHours,
  ...rest
}: NotificationPreferencesDto): PersonChoices {
  refuseRepeats('/byAlliance', byAlliance, ({ alliance }) => alliance);
  const { email, timeZone } = rest;
  return {
    email,
    ...choiceIn(rest),
    byType: byTypeIn(byType),
    digest: digest ? { ...digest } : untouchedChoices.digest,
    ...(timeZone && { timeZone }),
    ...(quietHours && { quietHours: { ...quietHours } }),
    byAlliance: byAlliance.map(({ alliance, ...choice }) => ({ allianceId: alliance, ...choiceIn(choice) })),
  };
}

/** @throws Problem 400 where a type comes twice */
export const defaultsIn = ({ byType = [], ...choice }: OrganizationDefaultsDto): OrganizationChoices => ({
  ...choiceIn(choice),
  byType: byTypeIn(byType),
});

function byTypeIn(byType: readonly PersonTypeChoiceDto[]): readonly PersonTypeChoice[] {
  refuseRepeats('/byType', byType, ({ type }) => type);
  return byType.map(({ type, stopped, ...own }) => ({ type, ...choiceIn(own), ...(stopped && { stopped }) }));
}

const choiceIn = ({ channel, timing }: DeliveryChoiceDto): DeliveryChoice => ({
  ...(channel && { channel }),
  ...(timing && { timing }),
});

function refuseRepeats<T>(pointer: string, choices: readonly T[], keyOf: (choice: T) => string): void {
  if (new Set(choices.map(keyOf)).size < choices.length) throw invalid([{ pointer, code: 'duplicate' }]);
}
