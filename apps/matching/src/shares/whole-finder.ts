import type { Finder, RankedPair, Search } from '../domain/finder.js';
import { mergePartners } from '../domain/merge-partners.js';
import { rankingVersion } from '../domain/ranking-version.js';
import type { SeatCall } from '../domain/seat-call.js';
import { othersOf, type Share, shareText } from '../domain/share.js';
import { type PartnersAnswer, type PartnersQuestion, told } from './partners-question.js';

export interface PartnersFound {
  readonly partners: readonly RankedPair[];
  /** Shares whose organisations are not among them, since nobody answered for them. */
  readonly missing: readonly string[];
}

/** Of a seat that nobody is admitted to, which a search would find out of each organisation by itself. */
export const nobody: PartnersFound = { partners: [], missing: [] };

/** All organisations, whichever process holds them. Calls are few: every process holds all of them. */
export class WholeFinder {
  constructor(
    /** Of this process. */
    readonly local: Finder,
    private readonly share: Share,
    /** The answers of those that hold the other shares, without those that do not answer. */
    private readonly ask: (question: PartnersQuestion) => Promise<readonly PartnersAnswer[]>,
    /** Whether the others must have seen everything that is committed. */
    private readonly upToDate: boolean,
  ) {}

  /** The same list as one process would find that holds everything, as far as the others answer. */
  async partnersFor(call: SeatCall, search: Search): Promise<PartnersFound> {
    const { local, upToDate } = this;
    const { limit, asOf, standing } = search;
    const ranking = rankingVersion(local.ranking);
    const question = { ranking, call, limit, asOf, standing: told(standing(call.initiativeId)), upToDate };
    // They search while this process does.
    const asked = this.ask(question);
    const own = local.partnersFor(call, search);
    const answers = (await asked).filter((answer) => answer.ranking === ranking);
    const answered = new Map(answers.map((answer) => [answer.share, answer.partners]));
    const others = othersOf(this.share).map(shareText);
    const elsewhere = others.flatMap((share) => answered.get(share) ?? []);
    return {
      partners: mergePartners(call, { own, elsewhere }, limit, { ranking: local.ranking, scorer: local.scorer(asOf) }),
      missing: others.filter((share) => !answered.has(share)),
    };
  }
}
