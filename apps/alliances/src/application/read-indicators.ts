import { type Caller, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import { IndicatorsRepository, type StoredIndicator } from '../persistence/indicators.repository.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

/** What an alliance measures, for those who take part. */
@Injectable()
export class ReadIndicators {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly indicators: IndicatorsRepository,
  ) {}

  /** @param before id of the last one seen */
  async list(allianceId: string, caller: Caller, limit: number, before?: string): Promise<readonly StoredIndicator[]> {
    await this.reading.execute(allianceId, caller, ofInnerLife);
    return this.indicators.list(allianceId, limit, before);
  }

  /** @throws Problem 404 */
  async one(allianceId: string, indicatorId: string, caller: Caller): Promise<StoredIndicator> {
    await this.reading.execute(allianceId, caller, ofInnerLife);
    const found = await this.indicators.find(allianceId, indicatorId);
    if (!found) throw notFound();
    return found;
  }
}
