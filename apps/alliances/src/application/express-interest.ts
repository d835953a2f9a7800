import type { TextByLanguage } from '#contracts';
import { conflict, unavailable } from '#http';
import { Injectable } from '@nestjs/common';
import type { Interest } from '../domain/admission/interest.js';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { KnownOrganizations } from './known-organizations.js';
import { ofAlliance, ofInterest } from './may-know.js';

export interface InterestToExpress {
  readonly seatId: string;
  readonly message: TextByLanguage;
  /** Codes of offers. */
  readonly offers: readonly string[];
}

/** An organisation comes forward for a seat; where it is the only candidate it is seated at once. */
@Injectable()
export class ExpressInterest {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly organizations: KnownOrganizations,
  ) {}

  /** @throws Problem 409 `call_closed` when the initiative takes no further answers */
  async execute(allianceId: string, interest: InterestToExpress, by: Actor): Promise<readonly [Conducted, Interest]> {
    const conducted = await this.conducting.byPerson(allianceId, by, ofAlliance, async ({ call }, tx) => {
      if (!call.open) throw conflict('call_closed');
      const organization = await this.organizations.standingOf(by.organizationId, tx);
      // The organisation is the caller's own: the event of its registration is on its way.
      if (!organization) throw unavailable();
      return { to: 'alliance', command: { type: 'express-interest', by, organization, ...interest } };
    });
    const expressed = conducted.stored.record.alliance.interests.at(-1);
    if (!expressed) throw new Error(`No candidacy came of the interest of ${by.organizationId}.`);
    return [conducted, expressed];
  }

  /**
   * The candidate says it anew, until the call closes, and keeps its place among the candidates.
   * @throws Problem 409 `call_closed`, or when the candidacy is decided
   */
  async replace(
    allianceId: string,
    interestId: string,
    said: Omit<InterestToExpress, 'seatId'>,
    by: Actor,
  ): Promise<Conducted> {
    const command = { type: 'replace-interest', by, interestId, ...said } as const;
    return this.conducting.byPerson(allianceId, by, ofInterest(interestId), ({ call }) => {
      if (!call.open) throw conflict('call_closed');
      return { to: 'alliance', command };
    });
  }
}
