import { endOfDay, type TextByLanguage } from '#contracts';
import { notFound, type Problem } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Invitation } from '../domain/admission/invitation.js';
import { isCoordinator } from '../domain/alliance/alliance.js';
import type { Invite } from '../domain/alliance/alliance-commands.js';
import type { Actor } from '../domain/decision.js';
import { conduct } from '../domain/record/conduct.js';
import { refusal } from '../domain/refusal.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { KnownOrganizations } from './known-organizations.js';
import { ofAlliance } from './may-know.js';
import { Moments } from './moments.js';
import { refused } from './refused.js';

export interface PartnersToInvite {
  readonly partners: readonly { readonly organizationId: string; readonly seatId: string }[];
  readonly message: TextByLanguage;
  /** The last day to answer, `YYYY-MM-DD`. */
  readonly expiresOn: string;
}

/** What became of one of many: its invitation, or why there is none. */
export interface InvitationOutcome {
  readonly organizationId: string;
  readonly seatId: string;
  readonly invitation?: Invitation;
  readonly problem?: Problem;
}

/** The coordinator invites many at once, such as a suggested coalition: each is sent or refused by itself, in one commit. */
@Injectable()
export class InvitePartners {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly organizations: KnownOrganizations,
    private readonly moments: Moments,
  ) {}

  async execute(
    allianceId: string,
    many: PartnersToInvite,
    by: Actor,
  ): Promise<readonly [Conducted, readonly InvitationOutcome[]]> {
    let sorted: Sorted = { invites: [], outcomes: [] };
    const conducted = await this.conducting.byPerson(allianceId, by, ofAlliance, async (stored, tx) => {
      if (!isCoordinator(stored.record.alliance, by)) throw refused(refusal('not_entitled', 'invitation'));
      sorted = await this.sort(stored, many, by, tx);
      return { to: 'alliance', command: { type: 'invite-partners', by, invites: sorted.invites } };
    });
    const sent = conducted.steps.flatMap(({ fact: { event } }) =>
      event.type === 'partner-invited' ? [event.invitationId] : [],
    );
    const { invitations } = conducted.stored.record.alliance;
    const outcomes = sorted.outcomes.map((outcome) => {
      if (outcome.problem) return outcome;
      const id = sent.shift();
      const invitation = invitations.find((one) => one.id === id);
      if (!invitation) throw new Error(`No invitation came of inviting ${outcome.organizationId}.`);
      return { ...outcome, invitation };
    });
    return [conducted, outcomes];
  }

  /** Each as if those before it that can be were invited already. */
  private async sort(
    { record: first }: StoredAlliance,
    { partners, message, expiresOn }: PartnersToInvite,
    by: Actor,
    tx: Tx,
  ): Promise<Sorted> {
    const expiresAt = endOfDay(expiresOn).toISOString();
    const invites: Invite[] = [];
    const outcomes: InvitationOutcome[] = [];
    let record = first;
    for (const { organizationId, seatId } of partners) {
      const organization = await this.organizations.standingOf(organizationId, tx);
      if (!organization) {
        outcomes.push({ organizationId, seatId, problem: notFound() });
        continue;
      }
      const one = { organization, seatId, message, expiresOn, expiresAt };
      const result = conduct(
        record,
        { to: 'alliance', command: { type: 'invite-partner', by, ...one } },
        this.moments.now(),
      );
      if (result.accepted) {
        record = result.record;
        invites.push(one);
        outcomes.push({ organizationId, seatId });
      } else {
        outcomes.push({ organizationId, seatId, problem: refused(result.refusal) });
      }
    }
    return { invites, outcomes };
  }
}

interface Sorted {
  readonly invites: readonly Invite[];
  readonly outcomes: readonly InvitationOutcome[];
}
