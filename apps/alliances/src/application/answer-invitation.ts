import { unavailable } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { AllianceCommand } from '../domain/alliance/alliance-commands.js';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { KnownOrganizations } from './known-organizations.js';
import { ofInvitation } from './may-know.js';

export type InvitationAnswer =
  | { readonly verb: 'see' | 'accept' | 'withdraw' }
  /** `reason`: a code of decline_reasons. */
  | { readonly verb: 'decline'; readonly reason: string };

/** The invited see, accept or decline; the coordinator withdraws. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly organizations: KnownOrganizations,
  ) {}

  async execute(allianceId: string, invitationId: string, answer: InvitationAnswer, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInvitation(invitationId), async (_, tx) => ({
      to: 'alliance',
      command: await this.commandFor(invitationId, answer, by, tx),
    }));
  }

  private async commandFor(
    invitationId: string,
    answer: InvitationAnswer,
    by: Actor,
    tx: Tx,
  ): Promise<AllianceCommand> {
    switch (answer.verb) {
      case 'see':
        return { type: 'see-invitation', by, invitationId };
      case 'withdraw':
        return { type: 'withdraw-invitation', by, invitationId };
      case 'decline':
        return { type: 'decline-invitation', by, invitationId, reason: answer.reason };
      case 'accept': {
        const organization = await this.organizations.standingOf(by.organizationId, tx);
        if (!organization) throw unavailable();
        return { type: 'accept-invitation', by, invitationId, organization };
      }
    }
  }
}
