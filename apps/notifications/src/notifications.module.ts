import { HttpModule } from '#http';
import { mailProviders, MailRefusals } from '#mail';
import { MessagingModule, SystemClock, WiringError } from '#messaging';
import { Module, type OnModuleInit } from '@nestjs/common';
import { Addressees } from './application/addressees.js';
import { AnswerPages } from './application/answer-pages.js';
import { ChangeOrganizationDefaults } from './application/change-organization-defaults.js';
import { ChangePreferences } from './application/change-preferences.js';
import { DeliveryPlanning } from './application/delivery-planning.js';
import { followingProviders } from './application/following/providers.js';
import { ForgetPerson } from './application/forget-person.js';
import { GatherNotices } from './application/gather-notices.js';
import { MailOnceReached } from './application/mail-once-reached.js';
import { MarkNotice } from './application/mark-notice.js';
import { MarkNotices } from './application/mark-notices.js';
import { NoticeDelivery } from './application/notice-delivery.js';
import { NoticeFactsLookup } from './application/notice-facts-lookup.js';
import { NoticeMail } from './application/notice-mail.js';
import { RefusedAddresses } from './application/refused-addresses.js';
import { ReportRefusedMail } from './application/report-refused-mail.js';
import { SeeNotices } from './application/see-notices.js';
import { SendWaitingMails } from './application/send-waiting-mails.js';
import { StopMails } from './application/stop-mails.js';
import { TellPeople } from './application/tell-people.js';
import { UnsubscribeLinks } from './application/unsubscribe-links.js';
import { catalogueFlaws } from './domain/catalogue/catalogue-flaws.js';
import { AddresseesProjection } from './events/addressees.projection.js';
import { FollowableRecordsProjection } from './events/followable-records.projection.js';
import { InitiativesProjection } from './events/initiatives.projection.js';
import { LeaveOutWhatIsForWhoLeft } from './events/leave-out-what-is-for-who-left.js';
import { leaveOutWhatWasSettled } from './events/leave-out-what-was-settled.js';
import { MindHowAPersonIsReached } from './events/mind-how-a-person-is-reached.js';
import { SendMailsWhenTheyAreDue } from './events/send-mails-when-they-are-due.js';
import { SummariseNewsWhenItsWindowEnds } from './events/summarise-news-when-its-window-ends.js';
import { TellTheNextOfMany } from './events/tell-the-next-of-many.js';
import { tellPeopleOfEvents } from './events/tell-people-of-events.js';
import { RestingInitiativesProjection } from './events/resting-initiatives.projection.js';
import { ToldSuggestionsProjection } from './events/told-suggestions.projection.js';
import { DeliveriesController } from './http/deliveries.controller.js';
import { FollowsController } from './http/follows.controller.js';
import { InboxController } from './http/inbox.controller.js';
import { NotificationPreferencesController } from './http/notification-preferences.controller.js';
import { NotificationStreamController } from './http/notification-stream.controller.js';
import { NotificationsController } from './http/notifications.controller.js';
import { notificationProblems } from './http/problems.js';
import { SavedSearchesController } from './http/saved-searches.controller.js';
import { UnsubscribeController } from './http/unsubscribe.controller.js';
import { LiveNotices, StreamTiming } from './live/live-notices.js';
import { ReadsTogether } from './live/reads-together.js';
import { NoticeWakeUps } from './live/notice-wake-ups.js';
import { Confidentiality } from './persistence/confidentiality.js';
import { followingModels } from './persistence/following-models.js';
import { InboxActs } from './persistence/inbox-acts.js';
import { InboxDocument, InboxSchema } from './persistence/inbox.schema.js';
import { Inboxes } from './persistence/inboxes.js';
import { NoticeDocument, NoticeSchema } from './persistence/notice.schema.js';
import { NoticeWindowDocument, NoticeWindowSchema } from './persistence/notice-window.schema.js';
import { NoticeWindows } from './persistence/notice-windows.js';
import {
  OrganizationDefaultsDocument,
  OrganizationDefaultsSchema,
} from './persistence/organization-defaults.schema.js';
import { OrganizationDefaults } from './persistence/organization-defaults.js';
import { Preferences } from './persistence/preferences.js';
import { RowsOnce } from './persistence/rows-once.js';
import { SettledNotices } from './persistence/settled-notices.js';
import { WaitingMails } from './persistence/waiting-mails.js';

/** What people are told: inbox, e-mail and live stream. */
@Module({
  imports: [
    MessagingModule.forService('notifications', {
      models: [
        { name: NoticeDocument.name, schema: NoticeSchema },
        { name: InboxDocument.name, schema: InboxSchema },
        { name: NoticeWindowDocument.name, schema: NoticeWindowSchema },
        { name: OrganizationDefaultsDocument.name, schema: OrganizationDefaultsSchema },
        ...followingModels,
      ],
    }),
    HttpModule.forService('notifications', { problems: notificationProblems }),
  ],
  controllers: [
    // Before `:id`, which would take "stream" for one.
    NotificationStreamController,
    DeliveriesController,
    InboxController,
    NotificationsController,
    NotificationPreferencesController,
    UnsubscribeController,
    FollowsController,
    SavedSearchesController,
    AddresseesProjection,
    InitiativesProjection,
    FollowableRecordsProjection,
    RestingInitiativesProjection,
    ToldSuggestionsProjection,
    ...tellPeopleOfEvents,
    ...leaveOutWhatWasSettled,
    LeaveOutWhatIsForWhoLeft,
    TellTheNextOfMany,
    MindHowAPersonIsReached,
    SummariseNewsWhenItsWindowEnds,
    SendMailsWhenTheyAreDue,
  ],
  providers: [
    ...mailProviders,
    ...followingProviders,
    { provide: MailRefusals, useClass: ReportRefusedMail },
    Addressees,
    AnswerPages,
    ChangeOrganizationDefaults,
    ChangePreferences,
    Confidentiality,
    DeliveryPlanning,
    ForgetPerson,
    GatherNotices,
    InboxActs,
    Inboxes,
    LiveNotices,
    MailOnceReached,
    MarkNotice,
    MarkNotices,
    NoticeDelivery,
    NoticeFactsLookup,
    NoticeMail,
    NoticeWakeUps,
    NoticeWindows,
    OrganizationDefaults,
    Preferences,
    ReadsTogether,
    RefusedAddresses,
    RowsOnce,
    SeeNotices,
    SendWaitingMails,
    StopMails,
    StreamTiming,
    SystemClock,
    TellPeople,
    UnsubscribeLinks,
    SettledNotices,
    WaitingMails,
  ],
})
export class NotificationsModule implements OnModuleInit {
  /** @throws WiringError for a kind of notice that could not be told */
  onModuleInit(): void {
    const flaws = catalogueFlaws();
    if (flaws.length > 0) throw new WiringError(flaws.join('\n'));
  }
}
