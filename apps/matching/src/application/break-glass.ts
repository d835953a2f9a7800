import { Injectable } from '@nestjs/common';
import { ExplanationOpened } from '#contracts';
import { Audit, type Caller } from '#http';
import { UnitOfWork } from '#persistence';

const action = 'break_glass_read';
/** As many as an owner is shown. */
const mostShown = 20;

export interface PrivateReading {
  readonly initiativeId: string;
  readonly organizationId: string;
  /** In the words of who reads; the owners read it too. */
  readonly reason: string;
  /** Whose records are read, each with the organisation that owns it. */
  readonly records: readonly { readonly id: string; readonly ownerId: string }[];
}

export interface Opening {
  readonly at: Date;
  readonly reason: string;
}

/** The secretariat's way into private records: with a reason, audited, and the owners are told. */
@Injectable()
export class BreakGlass {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** Before anything is shown: what cannot be written down is not read. */
  async open({ initiativeId, organizationId, reason, records }: PrivateReading, { personId }: Caller): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const { id } of records) await this.audit.record(tx, { action, subject: id, reason });
      const ownerIds = [...new Set(records.map(({ ownerId }) => ownerId))];
      if (ownerIds.length === 0) return;
      tx.emit(ExplanationOpened, organizationId, { initiativeId, organizationId, ownerIds, openedBy: personId });
    });
  }

  /** When and why the secretariat read a record; for its owner. Newest first. */
  async openingsOf(recordId: string): Promise<readonly Opening[]> {
    const rows = await this.audit.list(recordId, undefined, mostShown);
    return rows.flatMap(({ action: done, at, reason = '' }) => (done === action ? [{ at, reason }] : []));
  }
}
