import { IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId, RecordIds } from '../../validation.js';

export class PeopleNotifiedData {
  /** Kind of notice. */
  @IsString() @MaxLength(64) notice!: string;
  /** The event that they were told of. */
  @RecordId() eventId!: string;
  @RecordIds(200) personIds!: string[];
  @OrganizationIds() organizationIds!: string[];
}

export const PeopleNotified = defineEvent({
  type: 'notifications.people-notified.v1',
  data: PeopleNotifiedData,
  summary: 'People were told of something, in their inbox and by e-mail where they want it.',
  organizations: (data) => data.organizationIds,
  example: {
    notice: 'example',
    eventId: '0198c0de-0000-7000-8000-000000000017',
    personIds: ['0198c0de-0000-7000-8000-000000000001'],
    organizationIds: ['0198c0de-0000-7000-8000-000000000002'],
  },
});
