import {
  AllianceConstituted,
  MilestoneAchieved,
  PartnerInvited,
  type PartnerInvitedData,
  ProposalOpenedBySecretariat,
} from '#contracts';
import { waitUntil } from '#testing';
import { v7 as newId } from 'uuid';
import type { Desk, KnownAlliance } from './notifications-app.js';
import type { DeliveredMail } from './post-office.js';
import type { Stage } from './stage.js';

interface Delivery {
  readonly notificationId: string;
  readonly type: string;
  readonly inInbox: boolean;
  readonly mail: string;
  readonly because?: string;
  readonly until?: string;
  readonly explanation: string;
}

export const preferences = '/v1/notification-preferences';

/** What the other services say to a desk, how it wants to be told, and what reached it. */
export class Telling {
  constructor(private readonly stage: Stage) {}

  async choose(desk: Desk, body: object, version = 1): Promise<void> {
    const headers = { 'if-match': `"${version}"` };
    await this.stage.app.ok(desk, 'PUT', preferences, { body: { email: true, ...body }, headers });
  }

  /** @returns the invitation's id */
  async invite(desk: Desk, to = this.stage.alliance, others: Partial<PartnerInvitedData> = {}): Promise<string> {
    const { app, lead } = this.stage;
    const invitationId = newId();
    await app.say(PartnerInvited, to.allianceId, {
      ...PartnerInvited.example,
      ...to,
      invitationId,
      organizationId: desk.organizationId,
      invitedBy: lead.organizationId,
      expiresOn: '2031-03-31',
      ...others,
    });
    return invitationId;
  }

  async achieve({ organizationId }: Desk, of = this.stage.alliance): Promise<void> {
    const achieved = { ...MilestoneAchieved.example, ...of, members: [organizationId] };
    await this.stage.app.say(MilestoneAchieved, of.allianceId, achieved);
  }

  async constitute({ organizationId }: Desk, of: KnownAlliance = this.stage.alliance): Promise<void> {
    const constituted = { ...AllianceConstituted.example, ...of, members: [organizationId] };
    await this.stage.app.say(AllianceConstituted, of.allianceId, constituted);
  }

  async openTo({ organizationId: leadOrganizationId }: Desk): Promise<void> {
    const { app, alliance } = this.stage;
    const { initiativeId } = alliance;
    const opened = { ...ProposalOpenedBySecretariat.example, initiativeId, leadOrganizationId };
    await app.say(ProposalOpenedBySecretariat, initiativeId, opened);
  }

  /** Waits until so many things were written down for a desk; newest first. */
  async deliveries(desk: Desk, count: number): Promise<readonly Delivery[]> {
    const { app } = this.stage;
    return waitUntil(
      async () => {
        const { items } = await app.ok<{ items: Delivery[] }>(desk, 'GET', '/v1/notifications/deliveries?limit=100');
        return items.length >= count && items;
      },
      { what: `${count} deliveries to ${desk.email}` },
    );
  }

  async mails({ email }: Desk, count: number): Promise<readonly DeliveredMail[]> {
    const { post } = this.stage.app;
    return waitUntil(async () => post.to(email).length >= count && post.to(email), {
      what: `${count} mails to ${email}`,
    });
  }
}

export const headerOf = ({ headers }: DeliveredMail, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value;
