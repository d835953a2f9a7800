import { HttpModule } from '#http';
import { mailProviders, MailRefusals } from '#mail';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { Addressees } from './application/addressees.js';
import { ChangePreferences } from './application/change-preferences.js';
import { MarkAllRead } from './application/mark-all-read.js';
import { MarkNotice } from './application/mark-notice.js';
import { NoticeDelivery } from './application/notice-delivery.js';
import { NoticeFactsLookup } from './application/notice-facts-lookup.js';
import { NoticeMail } from './application/notice-mail.js';
import { ReportRefusedMail } from './application/report-refused-mail.js';
import { TellPeople } from './application/tell-people.js';
import { AddresseesProjection } from './events/addressees.projection.js';
import { InitiativesProjection } from './events/initiatives.projection.js';
import { tellPeopleOfEvents } from './events/tell-people-of-events.js';
import { NotificationPreferencesController } from './http/notification-preferences.controller.js';
import { NotificationStreamController } from './http/notification-stream.controller.js';
import { NotificationsController } from './http/notifications.controller.js';
import { LiveNotices, StreamTiming } from './live/live-notices.js';
import { NoticeWakeUps } from './live/notice-wake-ups.js';
import { InboxDocument, InboxSchema } from './persistence/inbox.schema.js';
import { Inboxes } from './persistence/inboxes.js';
import { NoticeDocument, NoticeSchema } from './persistence/notice.schema.js';
import { Preferences } from './persistence/preferences.js';

/** What people are told: inbox, e-mail and live stream. */
@Module({
  imports: [
    MessagingModule.forService('notifications', {
      models: [
        { name: NoticeDocument.name, schema: NoticeSchema },
        { name: InboxDocument.name, schema: InboxSchema },
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
  ],
  providers: [
    ...mailProviders,
    { provide: MailRefusals, useClass: ReportRefusedMail },
    Addressees,
    ChangePreferences,
    Inboxes,
    LiveNotices,
    MarkAllRead,
    MarkNotice,
    NoticeDelivery,
    NoticeFactsLookup,
    NoticeMail,
    NoticeWakeUps,
    Preferences,
    StreamTiming,
    TellPeople,
  ],
})
export class NotificationsModule {}
