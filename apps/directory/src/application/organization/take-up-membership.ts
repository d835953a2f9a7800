import { Audit } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../domain/refusal.js';
import { MailedTokens } from '../account/mailed-tokens.js';
import { Membership } from './membership.js';

@Injectable()
export class TakeUpMembership {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: MailedTokens,
    private readonly membership: Membership,
    private readonly audit: Audit,
  ) {}

  /**
   * The word of the person who was asked, with the code from the mail: in anybody else's hands it is none.
   * @throws Refusal invalid_mailed_token, already_member, too_many_members, too_many_organizations
   */
  async execute(token: string, personId: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const asked = await this.tokens.redeem(token, 'join_organization', tx);
      // The transaction ends here, so that the code stays good for whom it was mailed to.
      if (asked.personId !== personId) throw new Refusal('invalid_mailed_token');
      await this.membership.join(asked.organizationId, asked, tx);
      await this.audit.record(tx, { action: 'member_joined', subject: asked.organizationId, concerning: personId });
    });
  }
}
