import { dayOf } from '#contracts';
import { invalid, notFound, staleVersion } from '#http';
import { Injectable } from '@nestjs/common';
import type { Decision } from '../domain/decision.js';
import { decideIndicator, defineIndicator } from '../domain/indicators/decide-indicator.js';
import { evolveIndicator } from '../domain/indicators/evolve-indicator.js';
import type { Indicator } from '../domain/indicators/indicator.js';
import type { DefineIndicator, IndicatorCommand } from '../domain/indicators/indicator-commands.js';
import type { IndicatorEvent } from '../domain/indicators/indicator-events.js';
import { periodFaults, termsFaults, valueFaults } from '../domain/indicators/indicator-faults.js';
import { firstDayOf } from '../domain/indicators/period.js';
import { IndicatorsRepository, type StoredIndicator } from '../persistence/indicators.repository.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfIndicator, indicatorSettingOf } from './indicator-setting.js';
import { ofInnerLife } from './may-know.js';
import { Moments } from './moments.js';
import { refused } from './refused.js';

/** Carries out what people ask of indicators: the indicator and its alliance change in one transaction. */
@Injectable()
export class ConductIndicator {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly indicators: IndicatorsRepository,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 400 where the parts of the method do not go together */
  async define(allianceId: string, command: DefineIndicator): Promise<StoredIndicator> {
    let found: StoredIndicator | undefined;
    await this.conducting.byPerson(allianceId, command.by, ofInnerLife, async ({ record }, tx) => {
      const events = accepted(defineIndicator(command, indicatorSettingOf(record), this.moments.now()));
      const faults = termsFaults(command.terms);
      if (faults.length > 0) throw invalid(faults);
      for (const event of events) {
        if (event.type === 'indicator-defined') found = await this.indicators.add(event.indicator, tx);
      }
      return { to: 'part', facts: factsOfIndicator(events), by: command.by };
    });
    if (!found) throw new Error(`No indicator came of defining one in ${allianceId}.`);
    return found;
  }

  /**
   * @param seen the version that the actor changes, where it replaces something
   * @throws Problem 404 for an indicator that is not there, 412 when it is not the one that the actor saw, 400 for a value
   * that its method does not take
   */
  async command(
    allianceId: string,
    indicatorId: string,
    command: IndicatorCommand,
    seen?: number,
  ): Promise<StoredIndicator> {
    let after: StoredIndicator | undefined;
    await this.conducting.byPerson(allianceId, command.by, ofInnerLife, async ({ record }, tx) => {
      const found = await this.indicators.find(allianceId, indicatorId, tx);
      if (!found) throw notFound();
      if (seen !== undefined && found.version !== seen) throw staleVersion();
      const context = this.moments.now();
      const events = accepted(decideIndicator(found.indicator, command, indicatorSettingOf(record), context));
      const faults = faultsOf(command, found.indicator, dayOf(context.at));
      if (faults.length > 0) throw invalid(faults);
      const changed = events.reduce(evolveIndicator, found.indicator);
      after = events.length > 0 ? await this.indicators.save(changed, found, tx) : found;
      return { to: 'part', facts: factsOfIndicator(events), by: command.by };
    });
    if (!after) throw new Error(`Nothing came of a command on the indicator ${indicatorId}.`);
    return after;
  }
}

/** What cannot be as it is written; said after what the actor may not do at all. */
function faultsOf(command: IndicatorCommand, { method }: Indicator, today: string) {
  switch (command.type) {
    case 'revise-indicator':
      return termsFaults(command.terms);
    case 'report-value': {
      const faults = valueFaults(command, method);
      const ahead = faults.length === 0 && firstDayOf(command.period) > today;
      return ahead ? [{ pointer: '/period', code: 'in_the_future' }] : faults;
    }
    case 'close-period':
      return periodFaults(command.period, method.periodicity);
    case 'judge-value':
      return [];
  }
}

function accepted(decision: Decision<IndicatorEvent>): readonly IndicatorEvent[] {
  if (!decision.accepted) throw refused(decision.refusal);
  return decision.events;
}
