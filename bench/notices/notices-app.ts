import { setTimeout as pause } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import {
  ContactChanged,
  MemberJoinedOrganization,
  OrganizationRegistered,
  PartnerInvited,
  ProposalPublished,
  sealContact,
} from '#contracts';
import { ServiceApp, startService } from '#http/testing';
import type { MailRow } from '../../libs/mail/src/mail.js';
import { NotificationsModule } from '../../apps/notifications/src/notifications.module.js';

const secret = 'a deployment secret of the bench, long enough';
const lookMs = 2;
const sealedAtOnce = 500;

interface Row extends mongo.Document {
  readonly _id: string;
}

/** A person who speaks for an organisation. */
export interface FocalPoint {
  readonly personId: string;
  readonly organizationId: string;
  readonly token: string;
}

/** Notifications in this process; the other services only speak, each through its own outbox. */
export class NoticesApp extends ServiceApp {
  /** @param brokers of the Kafka over which events travel; absent: inside this process */
  static async start(mongodUri: string, smtpUrl: string, brokers?: readonly string[]): Promise<NoticesApp> {
    const others = ['directory', 'proposals', 'alliances'] as const;
    const config = { ALIANZA_SECRET: secret, SMTP_URL: smtpUrl, ...(brokers && overKafka(brokers)) };
    return new NoticesApp(
      await startService({ service: 'notifications', module: NotificationsModule, others, config, mongodUri }),
    );
  }

  rows<T extends mongo.Document = Row>(collection: string): mongo.Collection<T> {
    const { database } = this.parts;
    return database.getClient().db(database.name).collection<T>(collection);
  }

  get client(): mongo.MongoClient {
    return this.parts.database.getClient();
  }

  async focalPoint(): Promise<FocalPoint> {
    const [personId, organizationId] = [newId(), newId()];
    await this.say(OrganizationRegistered, organizationId, { ...OrganizationRegistered.example, organizationId });
    const member = { organizationId, personId, roles: ['admin'], focalPoint: true };
    await this.say(MemberJoinedOrganization, organizationId, member);
    await this.say(ContactChanged, personId, { personId, sealed: await sealed() });
    const subject = { personId, sessionId: newId(), organizations: [], platformRoles: [] };
    return { personId, organizationId, token: await this.tokenFor(subject) };
  }

  /** So many people with addresses, who follow a record. */
  async followedBy(recordId: string, count: number): Promise<readonly string[]> {
    const people = Array.from({ length: count }, () => newId());
    for (let at = 0; at < count; at += sealedAtOnce) {
      const some = people.slice(at, at + sealedAtOnce);
      const contacts = await Promise.all(some.map(async (_id) => ({ _id, sealed: await sealed() })));
      await this.rows('addressed_contacts').insertMany(contacts);
      const createdAt = new Date();
      const follow = { type: 'organization', recordId, createdAt };
      await this.rows('follows').insertMany(some.map((personId) => ({ _id: newId(), personId, ...follow })));
    }
    return people;
  }

  async publish(leadOrganizationId: string): Promise<string> {
    const initiativeId = newId();
    const said = { ...ProposalPublished.example, initiativeId, leadOrganizationId };
    await this.say(ProposalPublished, initiativeId, said);
    return initiativeId;
  }

  /** @returns the invitation's id, with which its notice ends its link */
  async invite(to: FocalPoint, initiativeId: string, invitationId = newId()): Promise<string> {
    const invited = { ...PartnerInvited.example, initiativeId, invitationId, organizationId: to.organizationId };
    await this.say(PartnerInvited, newId(), { ...invited, invitedBy: to.organizationId });
    return invitationId;
  }

  /** Milliseconds from an invitation to its notice. */
  async invitationMs(to: FocalPoint, initiativeId: string): Promise<number> {
    const begun = performance.now();
    const about = `invitation:${await this.invite(to, initiativeId)}`;
    while ((await this.rows('notices').countDocuments({ personId: to.personId, about })) === 0) await pause(lookMs);
    return performance.now() - begun;
  }

  /** Resolves when everything that was to be told to many was told. */
  async allTold(): Promise<void> {
    while ((await this.rows('wide_tellings').countDocuments()) > 0) await pause(lookMs);
  }

  async queue(mails: readonly MailRow[]): Promise<void> {
    await this.rows<MailRow>('mails').insertMany([...mails]);
  }
}

/** Databases and topics of its own, beside those of other figures. */
const overKafka = (brokers: readonly string[]) =>
  ({
    ALIANZA_EVENT_LOG: 'kafka',
    KAFKA_BROKERS: brokers.join(','),
    KAFKA_PREFIX: 'bench-notices.',
    MONGODB_DATABASE_PREFIX: 'bench_notices',
  }) as const;

const sealed = (): Promise<string> =>
  sealContact(secret, { email: 'person@desk.example', language: 'es', timeZone: 'America/Managua' });
