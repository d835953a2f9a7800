import { HttpModule } from '#http';
import { mailProviders, MailRefusals } from '#mail';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { Addressees } from './application/addressees.js';
import { ChangePreferences } from './application/change-preferences.js';
import { GatherNotices } from './application/gather-notices.js';
import { MarkAllRead } from './application/mark-all-read.js';
import { MarkNotice } from './application/mark-notice.js';
import { NoticeDelivery } from './application/notice-delivery.js';
import { NoticeFactsLookup } from './application/notice-facts-lookup.js';
import { NoticeMail } from './application/notice-mail.js';
import { ReportRefusedMail } from './application/report-refused-mail.js';
import { TellPeople } from './application/tell-people.js';
import { AddresseesProjection } from './events/addressees.projection.js';
import { InitiativesProjection } from './events/initiatives.projection.js';
import { SummariseNewsWhenItsWindowEnds } from './events/summarise-news-when-its-window-ends.js';
import { tellPeopleOfEvents } from './events/tell-people-of-events.js';
import { NotificationPreferencesController } from './http/notification-preferences.controller.js';
import { NotificationStreamController } from './http/notification-stream.controller.js';
import { NotificationsController } from './http/notifications.controller.js';
import { LiveNotices, StreamTiming } from './live/live-notices.js';
import { NoticeWakeUps } from './live/notice-wake-ups.js';
import { InboxDocument, InboxSchema } from './persistence/inbox.schema.js';
import { Inboxes } from './persistence/inboxes.js';
import { NoticeDocument, NoticeSchema } from './persistence/notice.schema.js';
import { NoticeWindowDocument, NoticeWindowSchema } from './persistence/notice-window.schema.js';
import { NoticeWindows } from './persistence/notice-windows.js';
import { Preferences } from './persistence/preferences.js';

/** What people are told: inbox, e-mail and live stream. */
@Module({
  imports: [
    MessagingModule.forService('notifications', {
      models: [
        { name: NoticeDocument.name, schema: NoticeSchema },
        { name: InboxDocument.name, schema: InboxSchema },
        { name: NoticeWindowDocument.name, schema: NoticeWindowSchema },
      ],
    }),
    HttpModule.forService('notifications'),
  ],
  controllers: [
    // Before `:id`, which would take "stream" for one.
    NotificationStreamController,
    NotificationsController,
    NotificationPreferencesController,
    AddresseesProjection,
    InitiativesProjection,
    ...tellPeopleOfEvents,
    SummariseNewsWhenItsWindowEnds,
  ],
  providers: [
    ...mailProviders,
    { provide: MailRefusals, useClass: ReportRefusedMail },
    Addressees,
    ChangePreferences,
    GatherNotices,
    Inboxes,
    LiveNotices,
    MarkAllRead,
    MarkNotice,
    NoticeDelivery,
    NoticeFactsLookup,
    NoticeMail,
    NoticeWakeUps,
    NoticeWindows,
    Preferences,
    StreamTiming,
    TellPeople,
  ],
})
export class NotificationsModule {}
