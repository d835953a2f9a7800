import { ConductMeeting } from '../application/conduct-meeting.js';
import { HeedMeetingDates } from '../application/heed-meeting-dates.js';
import { ReadMeetings } from '../application/read-meetings.js';
import { SetMeetingRule } from '../application/set-meeting-rule.js';
import { HeedDatesOfMeetings } from '../events/heed-dates-of-meetings.js';
import { DecisionsController } from '../http/decisions.controller.js';
import { MeetingRuleController } from '../http/meeting-rule.controller.js';
import { MeetingsController } from '../http/meetings.controller.js';
import { MinutesController } from '../http/minutes.controller.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import type { Feature } from './feature.js';

/** When they meet: the rule, minutes and decisions. */
export const meetings: Feature = {
  controllers: [HeedDatesOfMeetings, MeetingRuleController, MeetingsController, MinutesController, DecisionsController],
  providers: [ConductMeeting, HeedMeetingDates, MeetingsRepository, ReadMeetings, SetMeetingRule],
};
