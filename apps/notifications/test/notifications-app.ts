import {
  AccessRevoked,
  AllianceFormingStarted,
  ContactChanged,
  type EventContract,
  type EventEnvelope,
  type InitiativeContent,
  MemberJoinedOrganization,
  type MemberJoinedOrganizationData,
  MemberLeftOrganization,
  OrganizationRegistered,
  ProposalPublished,
  ProposalWithdrawn,
  sealContact,
} from '#contracts';
import type { OrganizationRole } from '#http';
import { ServiceApp, type ServiceParts, startService } from '#http/testing';
import { NoticeStream, waitUntil } from '#testing';
import { v7 as newId } from 'uuid';
import type { NotificationView } from '../src/http/notification.view.js';
import { StreamTiming } from '../src/live/live-notices.js';
import { NotificationsModule } from '../src/notifications.module.js';
import type { FollowDocument } from '../src/persistence/follow.schema.js';
import type { InboxDocument } from '../src/persistence/inbox.schema.js';
import type { NoticeWindowDocument } from '../src/persistence/notice-window.schema.js';
import type { NoticeDocument } from '../src/persistence/notice.schema.js';
import type { AddressedContact } from '../src/persistence/read-models.js';
import { PostOffice } from './post-office.js';

export interface Desk {
  readonly personId: string;
  readonly sessionId: string;
  readonly organizationId: string;
  readonly email: string;
  readonly token: string;
}

export type Notice = NotificationView;

export interface KnownAlliance {
  readonly initiativeId: string;
  readonly allianceId: string;
}

const secret = 'a deployment secret of more than 32 characters';

/** Notifications on a mongod of its own, with a real post office; the other services only speak. */
export class NotificationsApp extends ServiceApp {
  private constructor(
    parts: ServiceParts,
    readonly post: PostOffice,
  ) {
    super(parts);
  }

  /** @param mongodUri of a server that is there already and stays */
  static async start(mongodUri?: string): Promise<NotificationsApp> {
    const post = await PostOffice.open();
    const parts = await startService({
      service: 'notifications',
      module: NotificationsModule,
      others: ['directory', 'proposals', 'matching', 'alliances'],
      ...(mongodUri !== undefined && { mongodUri }),
      config: {
        ALIANZA_CLOCK: 'manual',
        ALIANZA_SECRET: secret,
        ALIANZA_PUBLIC_URL: 'https://alianza.example',
        SMTP_URL: post.url,
      },
      prepare: (app) => {
        Object.assign(app.get(StreamTiming, { strict: false }), { heartbeatMs: 200, stalledMs: 2_000 });
      },
    });
    return new NotificationsApp(parts, post);
  }

  override async stop(): Promise<void> {
    await super.stop();
    await this.post.close();
  }

  /** A desk that is the focal point of a new organisation, with an address that is known. */
  async desk(name: string, language: string, email = `${name}@desk.example`): Promise<Desk> {
    const desk = await this.newcomer(name);
    await this.moves(desk, email, language);
    return { ...desk, email };
  }

  /** The same before anything is known of its address. */
  async newcomer(name: string): Promise<Desk> {
    const [personId, organizationId, sessionId] = [newId(), newId(), newId()];
    const profile = { ...OrganizationRegistered.example.profile, names: { es: `Organización ${name}` } };
    await this.say(OrganizationRegistered, organizationId, {
      ...OrganizationRegistered.example,
      organizationId,
      profile,
    });
    const member = { organizationId, personId, roles: ['admin'], focalPoint: true };
    await this.say(MemberJoinedOrganization, organizationId, member);
    await this.known('addressed_organizations', { _id: organizationId, focalPoints: personId });
    return { personId, sessionId, organizationId, email: '', token: await this.tokenOf(personId, sessionId) };
  }

  async tokenOf(personId: string, sessionId: string): Promise<string> {
    return this.tokenFor({ personId, sessionId, organizations: [], platformRoles: [] });
  }

  async administrator(desk: Desk): Promise<Desk> {
    return this.withRoles(desk, ['admin']);
  }

  async member(desk: Desk): Promise<Desk> {
    return this.withRoles(desk, ['reader']);
  }

  /** Of the deployment: what makes the codes in mails. */
  readonly secret = secret;

  /** Waits until it is known that this desk may only read for its organisation. */
  async onlyReads({ organizationId, personId }: Desk): Promise<void> {
    await this.known('addressed_organizations', { _id: organizationId, writers: { $ne: personId } });
  }

  /** From now on this desk belongs to the other's organisation too, and may write in its name. */
  async colleague(desk: Desk, { organizationId }: Desk): Promise<void> {
    const { personId } = desk;
    await this.belongs({ organizationId, personId, roles: ['editor'], focalPoint: false }, { writers: personId });
  }

  /** This desk does not belong to its organisation any more. */
  async leaves({ organizationId, personId }: Desk): Promise<void> {
    await this.say(MemberLeftOrganization, organizationId, { organizationId, personId });
    await this.known('addressed_organizations', { _id: organizationId, writers: { $ne: personId } });
  }

  /** A focal point has a deputy, and leaves for a while, is back, or has so many percent of its time for the work. */
  async isStoodInFor(
    { organizationId, personId }: Desk,
    deputy: Desk,
    desk: { readonly away: boolean; readonly capacity?: number },
  ): Promise<void> {
    const member = { organizationId, personId, roles: ['admin'], focalPoint: true, deputies: [deputy.personId] };
    const path = `desks.${personId}`;
    const known = { [`${path}.away`]: desk.away, [`${path}.capacity`]: desk.capacity ?? null };
    await this.belongs({ ...member, ...desk }, known);
  }

  /** What this service said to the others. */
  async events(): Promise<readonly EventEnvelope[]> {
    return this.committed();
  }

  /** The desk has another address from now on. */
  async moves({ personId }: Desk, email: string, language = 'en'): Promise<void> {
    const contacts = this.parts.database.collection<AddressedContact>('addressed_contacts');
    const before = (await contacts.findOne({ _id: personId }))?.sealed;
    const sealed = await sealContact(secret, { email, language, timeZone: 'America/Managua' });
    await this.say(ContactChanged, personId, { personId, sealed });
    await waitUntil(async () => (await contacts.findOne({ _id: personId }))?.sealed !== before, { what: 'the move' });
  }

  /** An alliance that forms around an initiative, coordinated by this desk; notices of its forming are not awaited. */
  async alliance(lead: Desk, content: Partial<InitiativeContent> = {}): Promise<KnownAlliance> {
    const [initiativeId, allianceId] = [newId(), newId()];
    await this.say(ProposalPublished, initiativeId, {
      ...ProposalPublished.example,
      initiativeId,
      content: { ...ProposalPublished.example.content, title: { es: 'Contratación justa' }, ...content },
    });
    await this.say(AllianceFormingStarted, allianceId, {
      ...AllianceFormingStarted.example,
      allianceId,
      initiativeId,
      leadOrganizationId: lead.organizationId,
      coordinatorPersonId: lead.personId,
    });
    await this.known('noticed_alliances', { _id: allianceId });
    return { initiativeId, allianceId };
  }

  /** The initiative ends, and notices know it. */
  async withdraw({ initiativeId }: KnownAlliance, { organizationId: leadOrganizationId }: Desk): Promise<void> {
    await this.say(ProposalWithdrawn, initiativeId, { initiativeId, leadOrganizationId });
    await this.known('noticed_initiatives', { _id: initiativeId, ended: true });
  }

  /** How many mails to this desk were written down and are kept. */
  async mailsKept({ email }: Desk): Promise<number> {
    return this.parts.database.collection('mails').countDocuments({ to: email });
  }

  async revoke({ personId }: Desk): Promise<void> {
    await this.say(AccessRevoked, personId, { personId, issuedBefore: new Date().toISOString() });
  }

  /** Waits until the inbox of this desk holds so many; newest first. */
  async inbox(desk: Desk, count: number): Promise<readonly Notice[]> {
    return waitUntil(
      async () => {
        const { body } = await this.call<{ items: Notice[] }>(desk, 'GET', '/v1/notifications?limit=100');
        return body.items.length >= count && body.items;
      },
      { what: `${count} notices for ${desk.email}` },
    );
  }

  async stream({ token }: Pick<Desk, 'token'>, lastEventId?: number): Promise<NoticeStream> {
    return NoticeStream.open(this.url, token, { lastEventId });
  }

  /** How many clients the server holds a live stream for. */
  async openStreams(): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    return Number(/^alianza_live_streams (\d+)$/m.exec(text)?.[1]);
  }

  /** Notices that were committed elsewhere: nobody in this process knows of them. */
  async writeAsAnotherProcess({ personId }: Desk, count: number, title = 'Contratación justa'): Promise<void> {
    const notices = this.parts.database.collection<NoticeDocument>('notices');
    const model = await notices.findOne({ kind: 'alliance_forming_started' });
    if (!model) throw new Error('There is no notice to write once more');
    const content = { ...model.content, initiative: { es: title } };
    const written = Array.from({ length: count }, (_, at) => ({ _id: newId(), eventId: newId(), sequence: at + 1 }));
    await this.parts.database.collection<InboxDocument>('inboxes').insertOne({ _id: personId, last: count });
    await notices.insertMany(written.map((own) => ({ ...model, ...own, personId, content })));
  }

  /** Once more and again what waits to be mailed to a desk. */
  async writeMoreThatWaits({ personId }: Desk, count: number): Promise<void> {
    const notices = this.parts.database.collection<NoticeDocument>('notices');
    const model = await notices.findOne({ personId, 'mail.state': 'waiting' });
    if (!model) throw new Error('There is no notice that waits');
    const own = Array.from({ length: count }, (_, at) => ({ _id: newId(), eventId: newId(), sequence: at + 1_000 }));
    await notices.insertMany(own.map((its) => ({ ...model, ...its })));
  }

  /** So many of a desk's notices wait to be mailed. */
  async waitingMails({ personId }: Desk): Promise<number> {
    const notices = this.parts.database.collection<NoticeDocument>('notices');
    return notices.countDocuments({ personId, 'mail.state': 'waiting' });
  }

  /** A desk that is a focal point of a second organisation. */
  async speaksFor({ personId }: Desk, organizationId: string): Promise<void> {
    const member = { organizationId, personId, roles: ['admin'], focalPoint: true };
    await this.belongs(member, { focalPoints: personId });
  }

  /** As it is written down now. */
  async noticeTo({ personId }: Desk, kind: string): Promise<NoticeDocument | null> {
    return this.parts.database.collection<NoticeDocument>('notices').findOne({ personId, kind });
  }

  /** Notices that wait to be told this desk together. */
  async waitingFor({ personId, organizationId }: Desk): Promise<number> {
    const windows = this.parts.database.collection<NoticeWindowDocument>('notice_windows');
    return (await windows.findOne({ _id: `${personId}:${organizationId}` }))?.waiting ?? 0;
  }

  /** So many people follow a record, without a word to the API. @returns their ids */
  async followers(recordId: string, count: number): Promise<readonly string[]> {
    const createdAt = this.now;
    const rows = Array.from({ length: count }, (): FollowDocument => ({
      _id: newId(),
      personId: newId(),
      type: 'organization',
      recordId,
      createdAt,
    }));
    await this.parts.database.collection<FollowDocument>('follows').insertMany(rows);
    return rows.map(({ personId }) => personId);
  }

  /** Who has a notice about an initiative, once for each notice. */
  async toldOf(initiativeId: string): Promise<readonly string[]> {
    const notices = this.parts.database.collection<NoticeDocument>('notices');
    return (await notices.find({ initiativeId }).toArray()).map(({ personId }) => personId);
  }

  /** What this service said to the others in events of one type. */
  async saidOf<D extends object>({ type }: EventContract<string, D>): Promise<readonly EventEnvelope<string, D>[]> {
    return (await this.committed()).filter((event): event is EventEnvelope<string, D> => event.type === type);
  }

  private async belongs(said: MemberJoinedOrganizationData, known: Readonly<Record<string, unknown>>): Promise<void> {
    await this.say(MemberJoinedOrganization, said.organizationId, said);
    await this.known('addressed_organizations', { _id: said.organizationId, ...known });
  }

  private async withRoles(desk: Desk, roles: readonly OrganizationRole[]): Promise<Desk> {
    const { personId, sessionId, organizationId } = desk;
    const organizations = [{ id: organizationId, roles }];
    return { ...desk, token: await this.tokenFor({ personId, sessionId, organizations, platformRoles: [] }) };
  }

  private async known(collection: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    const rows = this.parts.database.collection<Record<string, unknown>>(collection);
    await waitUntil(async () => (await rows.countDocuments(row)) === 1, { what: `${row['_id']} in ${collection}` });
  }
}
