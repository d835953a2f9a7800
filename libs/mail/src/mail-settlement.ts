import { runInContext } from '#observability';
import { UnitOfWork } from '#persistence';
import { Injectable, Optional } from '@nestjs/common';
import type { MailRow } from './mail.js';
import { MailRefusals } from './mail-refusals.js';
import { MailRows } from './mail-rows.js';
import type { Outcome } from './retry-policy.js';
import { WrittenTogether } from './written-together.js';

/** Writes down what came of a delivery: what was sent together, a refusal with what the service makes of it. */
@Injectable()
export class MailSettlement {
  private readonly sent = new WrittenTogether<{ readonly id: string; readonly lease: string }>((all) =>
    this.rows.settleSent(all),
  );

  constructor(
    private readonly rows: MailRows,
    private readonly unitOfWork: UnitOfWork,
    @Optional() private readonly refusals?: MailRefusals,
  ) {}

  async settle({ _id, to, correlationId }: MailRow, lease: string, outcome: Outcome): Promise<void> {
    const { refusals } = this;
    if (outcome.kind === 'sent') return this.sent.add({ id: _id, lease });
    if (outcome.kind !== 'failed' || !refusals) {
      await this.rows.settle(_id, lease, outcome);
      return;
    }
    const { reason, noSuchAddress } = outcome;
    const refuse = (): Promise<void> =>
      this.unitOfWork.run(async (tx) => {
        if (await this.rows.settle(_id, lease, outcome, tx.session))
          await refusals.refused({ messageId: _id, to, reason, noSuchAddress }, tx);
      }, 'messaging');
    await (correlationId === undefined ? refuse() : runInContext({ correlationId }, refuse));
  }
}
