import { unavailable } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Invitation, RecordedAnswer } from '../domain/admission/invitation.js';
import type { AllianceCommand } from '../domain/alliance/alliance-commands.js';
import type { Actor } from '../domain/decision.js';
import { refusal } from '../domain/refusal.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { KnownOrganizations } from './known-organizations.js';
import { ofInvitation } from './may-know.js';
import { refused } from './refused.js';

export type InvitationAnswer =
  | { readonly verb: 'see' | 'accept' | 'withdraw' }
  /** What was recorded for it. */
  | { readonly verb: 'confirm' }
  /** `reason`: a code of decline_reasons. */
  | { readonly verb: 'decline'; readonly reason: string }
  | { readonly verb: 'record'; readonly answer: AnswerToRecord };

/** What came by letter, by telephone or otherwise. */
export type AnswerToRecord = Omit<RecordedAnswer, 'recordedBy' | 'recordedAt'>;

/**
 * The invited see, accept or decline, or confirm what the coordinator wrote down for them; the coordinator withdraws, or
 * writes down an answer that came by another way.
 */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly organizations: KnownOrganizations,
  ) {}

  async execute(allianceId: string, invitationId: string, answer: InvitationAnswer, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInvitation(invitationId), async ({ record }, tx) => {
      const invitation = record.alliance.invitations.find(({ id }) => id === invitationId);
      const told = answer.verb === 'confirm' ? recordedAnswer(invitation, by) : answer;
      return { to: 'alliance', command: await this.commandFor(invitationId, told, by, tx) };
    });
  }

  private async commandFor(
    invitationId: string,
    answer: Exclude<InvitationAnswer, { verb: 'confirm' }>,
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
      case 'record':
        return { type: 'record-answer', by, invitationId, ...answer.answer };
      case 'accept': {
        const organization = await this.organizations.standingOf(by.organizationId, tx);
        if (!organization) throw unavailable();
        return { type: 'accept-invitation', by, invitationId, organization };
      }
    }
  }
}

/** @throws Problem 403 for anybody but the invited, 409 `nothing_recorded` */
function recordedAnswer(invitation: Invitation | undefined, by: Actor): Exclude<InvitationAnswer, { verb: 'confirm' }> {
  if (invitation?.organizationId !== by.organizationId) throw refused(refusal('not_entitled', 'invitation'));
  const { recorded, status } = invitation;
  if (!recorded) throw refused(refusal('nothing_recorded', 'invitation', { state: status }));
  return recorded.answer === 'accept' ? { verb: 'accept' } : { verb: 'decline', reason: recorded.reason ?? 'other' };
}
