import type { TextByLanguage } from '#contracts';
import { type Caller, staleVersion } from '#http';
import { Injectable } from '@nestjs/common';
import { type PolicyChange, policyChange } from '../domain/alliance/policy-change.js';
import type { Actor } from '../domain/decision.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';
import { Moments } from './moments.js';
import { type PolicyDraft, policyOfDraft } from './policy-draft.js';
import { ReadAlliance } from './read-alliance.js';

export interface AnswerToProposal {
  /** Which one the member has read. */
  readonly proposal: number;
  readonly stance: 'accept' | 'dissent';
  readonly note: TextByLanguage;
}

/**
 * The coordinator changes who must sit at the table, once it is constituted with the members' consent; anybody who sits
 * there sees first what a change would break.
 */
@Injectable()
export class SetComposition {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly reading: ReadAlliance,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 400 for a faulty policy, 412 when the alliance is not the one that the coordinator saw */
  async execute(allianceId: string, expectedVersion: number, draft: PolicyDraft, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ record, version }) => {
      if (version !== expectedVersion) throw staleVersion();
      const policy = policyOfDraft(draft, record.alliance, this.moments.now().newId);
      return { to: 'alliance', command: { type: 'revise-composition', by, policy, origin: 'table' } };
    });
  }

  /** A voting member accepts what the coordinator proposed, or puts its dissent beside it for good. */
  async answer(allianceId: string, answer: AnswerToProposal, by: Actor): Promise<Conducted> {
    const command = { type: 'answer-composition', by, ...answer } as const;
    return this.conducting.byPerson(allianceId, by, ofInnerLife, () => ({ to: 'alliance', command }));
  }

  /** A dry run: nothing is written. @throws Problem 400 for a faulty policy */
  async check(allianceId: string, draft: PolicyDraft, caller: Caller): Promise<PolicyChange> {
    const stored = await this.reading.execute(allianceId, caller, ofInnerLife);
    const { alliance } = stored.record;
    const { at, newId } = this.moments.now();
    return policyChange(alliance, policyOfDraft(draft, alliance, newId), at);
  }
}
