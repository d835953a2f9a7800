import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/decision.js';
import { owedAnswers } from '../domain/week/owed-answers.js';
import { whoOwes } from '../domain/week/who-owes.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';
import { Moments } from './moments.js';

/** The coordinator reminds all who owe an answer, or one of them; each once a week. */
@Injectable()
export class RemindOfAnswers {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly moments: Moments,
  ) {}

  async execute(allianceId: string, organizationId: string | undefined, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ record }) => {
      const awaited = whoOwes(owedAnswers(record, this.moments.now().at));
      const only = organizationId === undefined ? {} : { organizationId };
      return { to: 'alliance', command: { type: 'remind-of-answers', by, awaited, ...only } };
    });
  }
}
