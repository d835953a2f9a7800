import type { ProposalPublishedData } from '#contracts';
import { NotYet } from '#messaging';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { beginRecord } from '../domain/record/begin-record.js';
import { callOf } from './call-of.js';
import { rulesOf } from './rules-of.js';
import { KeepAlliance } from './keep-alliance.js';
import { KnownOrganizations } from './known-organizations.js';
import { Moments } from './moments.js';

/** An alliance starts forming around a published initiative, with the publishing person as provisional coordinator. */
@Injectable()
export class StartAlliance {
  constructor(
    private readonly organizations: KnownOrganizations,
    private readonly keep: KeepAlliance,
    private readonly moments: Moments,
  ) {}

  /** @throws NotYet until the lead's registration has arrived */
  async execute(
    { initiativeId, leadOrganizationId, publishedBy, content }: ProposalPublishedData,
    tx: Tx,
  ): Promise<void> {
    const lead = await this.organizations.standingOf(leadOrganizationId, tx);
    if (!lead) throw new NotYet('the lead organisation is not known yet');
    const context = this.moments.now();
    const command = {
      allianceId: context.newId(),
      initiativeId,
      lead,
      coordinatorPersonId: publishedBy,
      seats: content.seats,
      rules: rulesOf(content),
    };
    await this.keep.begun(beginRecord(command, context), callOf(initiativeId, content, context.at), context, tx);
  }
}
