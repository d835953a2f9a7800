import { endOfDay, type TextByLanguage } from '#contracts';
import { notFound } from '#http';
import { Injectable } from '@nestjs/common';
import type { Invitation } from '../domain/admission/invitation.js';
import type { AllianceCommand } from '../domain/alliance/alliance-commands.js';
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

/** A holder's wish to have another organisation in its place. */
export type Successor = Omit<PartnerToInvite, 'seatId'> & { readonly placeId: string };

@Injectable()
export class InvitePartner {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly organizations: KnownOrganizations,
  ) {}

  /** @throws Problem 404 for an organisation that nobody knows */
  async execute(allianceId: string, partner: PartnerToInvite, by: Actor): Promise<readonly [Conducted, Invitation]> {
    return this.send(allianceId, partner, by, (invite) => ({
      type: 'invite-partner',
      seatId: partner.seatId,
      ...invite,
    }));
  }

  /** @throws Problem 404 for an organisation that nobody knows, or a place that is none */
  async intoOwnPlace(allianceId: string, one: Successor, by: Actor): Promise<readonly [Conducted, Invitation]> {
    return this.send(allianceId, one, by, (invite) => ({ type: 'name-successor', placeId: one.placeId, ...invite }));
  }

  private async send(
    allianceId: string,
    { organizationId, message, expiresOn }: Omit<PartnerToInvite, 'seatId'>,
    by: Actor,
    commandFor: (invite: Omit<NameSuccessor, 'type' | 'placeId'>) => AllianceCommand,
  ): Promise<readonly [Conducted, Invitation]> {
    const expiresAt = endOfDay(expiresOn).toISOString();
    const conducted = await this.conducting.byPerson(allianceId, by, ofAlliance, async (_, tx) => {
      const organization = await this.organizations.standingOf(organizationId, tx);
      if (!organization) throw notFound();
      return { to: 'alliance', command: commandFor({ by, organization, message, expiresOn, expiresAt }) };
    });
    const sent = conducted.stored.record.alliance.invitations.at(-1);
    if (!sent) throw new Error(`No invitation came of inviting ${organizationId}.`);
    return [conducted, sent];
  }
}

type NameSuccessor = Extract<AllianceCommand, { type: 'name-successor' }>;
