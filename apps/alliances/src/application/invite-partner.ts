import { endOfDay, type TextByLanguage } from '#contracts';
import { notFound } from '#http';
import { Injectable } from '@nestjs/common';
import type { Invitation } from '../domain/admission/invitation.js';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { KnownOrganizations } from './known-organizations.js';
import { ofAlliance } from './may-know.js';

export interface PartnerToInvite {
  readonly organizationId: string;
  readonly seatId: string;
  readonly message: TextByLanguage;
  /** The last day to answer, `YYYY-MM-DD`. */
  readonly expiresOn: string;
}

@Injectable()
export class InvitePartner {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly organizations: KnownOrganizations,
  ) {}

  /** @throws Problem 404 for an organisation that nobody knows */
  async execute(allianceId: string, partner: PartnerToInvite, by: Actor): Promise<readonly [Conducted, Invitation]> {
    const { organizationId, expiresOn, ...invitation } = partner;
    const expiresAt = endOfDay(expiresOn).toISOString();
    const conducted = await this.conducting.byPerson(allianceId, by, ofAlliance, async (_, tx) => {
      const organization = await this.organizations.standingOf(organizationId, tx);
      if (!organization) throw notFound();
      return {
        to: 'alliance',
        command: { type: 'invite-partner', by, organization, expiresOn, expiresAt, ...invitation },
      };
    });
    const sent = conducted.stored.record.alliance.invitations.at(-1);
    if (!sent) throw new Error(`No invitation came of inviting ${organizationId}.`);
    return [conducted, sent];
  }
}
