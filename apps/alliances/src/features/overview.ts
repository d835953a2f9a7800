import { AskedAmongFew } from '../application/asked-among-few.js';
import { AwaitedAmongFew } from '../application/awaited-among-few.js';
import { FeedSecrets } from '../application/feed-secrets.js';
import { KeepCalendarFeeds } from '../application/keep-calendar-feeds.js';
import { ReadBoard } from '../application/read-board.js';
import { ReadCalendar } from '../application/read-calendar.js';
import { ReadLoad } from '../application/read-load.js';
import { ReadWeek } from '../application/read-week.js';
import { RemindOfAnswers } from '../application/remind-of-answers.js';
import { BoardController } from '../http/board.controller.js';
import { CalendarFeedsController } from '../http/calendar/calendar-feeds.controller.js';
import { CalendarController } from '../http/calendar/calendar.controller.js';
import { RemindersController } from '../http/reminders.controller.js';
import { WeekController } from '../http/week.controller.js';
import { AllianceTimeZones } from '../persistence/alliance-time-zones.js';
import { CalendarFeedsRepository } from '../persistence/calendar-feeds.repository.js';
import { CalendarRows } from '../persistence/calendar-rows.js';
import { ClosedAlliances } from '../persistence/closed-alliances.js';
import { OpenDutiesRows } from '../persistence/open-duties.js';
import { WeekRows } from '../persistence/week-rows.js';
import type { Feature } from './feature.js';

/** What is to be done where: the board, the week, the calendar, reminders. */
export const overview: Feature = {
  controllers: [BoardController, WeekController, RemindersController, CalendarController, CalendarFeedsController],
  providers: [
    AllianceTimeZones,
    AskedAmongFew,
    AwaitedAmongFew,
    CalendarFeedsRepository,
    CalendarRows,
    ClosedAlliances,
    FeedSecrets,
    KeepCalendarFeeds,
    OpenDutiesRows,
    ReadBoard,
    ReadCalendar,
    ReadLoad,
    ReadWeek,
    RemindOfAnswers,
    WeekRows,
  ],
};
