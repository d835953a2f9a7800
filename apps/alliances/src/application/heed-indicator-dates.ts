import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { hasEnded } from '../domain/alliance/alliance.js';
import { decideValuesDue } from '../domain/indicators/decide-values-due.js';
import type { Indicator } from '../domain/indicators/indicator.js';
import { isPeriod, lastDayOf } from '../domain/indicators/period.js';
import { dayEnds, daysAfter } from '../domain/time/day-ends.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ConductAlliance } from './conduct-alliance.js';
import { factsOfIndicator, indicatorSettingOf } from './indicator-setting.js';
import { Moments } from './moments.js';
import { awaitMissing, awaitPeriod } from './set-indicator-timers.js';

interface OfPeriod {
  readonly allianceId: string;
  readonly indicatorId: string;
  readonly period: string;
}

/** A period of an indicator is over: whoever counts is asked for its value, and the next period is awaited. */
@Injectable()
export class HeedIndicatorDates {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly conducting: ConductAlliance,
    private readonly moments: Moments,
  ) {}

  /** @throws Error for an indicator that does not exist */
  async ofPeriod(date: OfPeriod, tx: Tx): Promise<void> {
    const { stored, indicator } = await this.found(date, tx);
    const { record } = stored;
    const last = lastDayIfCounted(indicator, date.period);
    if (hasEnded(record.alliance) || last === undefined) return;
    // The alliance may have begun to end its days elsewhere since the alarm was set.
    const over = dayEnds(last, record.rhythm.rule?.timeZone) <= new Date(this.moments.now().at);
    // One after the other, also after an outage.
    awaitPeriod(indicator, record, over ? daysAfter(last, 1) : last, tx);
    if (!over) return;
    if (await this.ask(stored, indicator, { period: date.period, reminder: false }, tx)) {
      awaitMissing(indicator, record, date.period, tx);
    }
  }

  /** @throws Error for an indicator that does not exist */
  async ofReminder(date: OfPeriod, tx: Tx): Promise<void> {
    const { stored, indicator } = await this.found(date, tx);
    if (hasEnded(stored.record.alliance) || lastDayIfCounted(indicator, date.period) === undefined) return;
    await this.ask(stored, indicator, { period: date.period, reminder: true }, tx);
  }

  private async found(
    { allianceId, indicatorId }: OfPeriod,
    tx: Tx,
  ): Promise<{ readonly stored: StoredAlliance; readonly indicator: Indicator }> {
    const stored = await this.alliances.find(allianceId, tx);
    const found = await this.indicators.find(allianceId, indicatorId, tx);
    if (!stored || !found) throw new Error(`A date came for the indicator ${indicatorId}, which does not exist.`);
    return { stored, indicator: found.indicator };
  }

  /** @returns whether anybody was asked */
  private async ask(
    stored: StoredAlliance,
    indicator: Indicator,
    about: Parameters<typeof decideValuesDue>[1],
    tx: Tx,
  ): Promise<boolean> {
    const decision = decideValuesDue(indicator, about, indicatorSettingOf(stored.record), this.moments.now());
    if (!decision.accepted || decision.events.length === 0) return false;
    await this.conducting.byRule(stored, { to: 'part', facts: factsOfIndicator(decision.events) }, tx);
    return true;
  }
}

/** Counted by other periods since, an indicator has another alarm. */
const lastDayIfCounted = ({ method: { periodicity } }: Indicator, period: string): string | undefined =>
  isPeriod(period, periodicity) ? lastDayOf(period, periodicity) : undefined;
