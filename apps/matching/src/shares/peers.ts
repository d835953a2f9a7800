import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Logger } from '#observability';
import type { PartnersAnswer, PartnersQuestion } from './partners-question.js';
import { SharePass } from './share-pass.js';

/** A list that waits longer than this for one share is better had without it, or later. */
const patienceMs = 3_000;
/** Whoever let somebody wait in vain is not asked for so long: each list would wait as long, and what is behind them too. */
const silenceMs = 10_000;
export const partnersPath = '/internal/matching/partners';

/** The processes that hold the other shares of the organisations. */
@Injectable()
export class Peers {
  private readonly addresses: readonly string[];
  /** Those that did not answer when they were last asked: one warning for each outage. */
  private readonly silent = new Set<string>();
  /** Until when those are not asked that let somebody wait in vain, by `performance.now()`. */
  private readonly restsUntil = new Map<string, number>();

  constructor(
    { MATCHING_PEERS }: Config,
    private readonly pass: SharePass,
    private readonly logger: Logger,
  ) {
    this.addresses = MATCHING_PEERS === '' ? [] : MATCHING_PEERS.split(',');
  }

  /** The answers of those that answered in time. */
  async ask(question: PartnersQuestion): Promise<readonly PartnersAnswer[]> {
    if (this.addresses.length === 0) return [];
    const body = JSON.stringify(question);
    const answers = await Promise.all(this.addresses.map((address) => this.one(address, body)));
    return answers.flat();
  }

  private async one(address: string, body: string): Promise<readonly PartnersAnswer[]> {
    if (performance.now() < (this.restsUntil.get(address) ?? 0)) return [];
    try {
      const response = await fetch(new URL(partnersPath, address), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.pass.issue()}` },
        body,
        signal: AbortSignal.timeout(patienceMs),
      });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      const answer = (await response.json()) as PartnersAnswer;
      this.silent.delete(address);
      return [answer];
    } catch (error) {
      if (!this.silent.has(address))
        this.logger.warn('A share of the organisations does not answer', error, 'Matching');
      this.silent.add(address);
      if (error instanceof Error && error.name === 'TimeoutError')
        this.restsUntil.set(address, performance.now() + silenceMs);
      return [];
    }
  }
}
