import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { toldElsewhere } from '../domain/merge-partners.js';
import { modelOfVersion } from '../domain/known-models.js';
import { modelVersionOf, rankingOf, rankingVersion } from '../domain/ranking-version.js';
import { type Share, shareFrom, shareText } from '../domain/share.js';
import { FinderMirror } from '../finder/finder-mirror.js';
import { heard, type PartnersAnswer, type PartnersQuestion } from './partners-question.js';
import { Peers } from './peers.js';
import { WholeFinder } from './whole-finder.js';

/** The organisations that this process holds, and with those of the others all of them. */
@Injectable()
export class Shares {
  readonly own: Share;

  constructor(
    private readonly mirror: FinderMirror,
    private readonly peers: Peers,
    { MATCHING_SHARE }: Config,
  ) {
    this.own = shareFrom(MATCHING_SHARE);
  }

  /** @throws Problem `unavailable` while this process still reads its records */
  get finder(): WholeFinder {
    return new WholeFinder(this.mirror.finder, this.own, this.ask, false);
  }

  /**
   * The finder when everything has been seen that is committed now, here and, where they answer, by the others.
   * @throws FinderIsBehind
   */
  async upToDate(): Promise<WholeFinder> {
    return new WholeFinder(await this.mirror.upToDate(), this.own, this.ask, true);
  }

  /**
   * When this process can make lists with this, or what comes after it. With later statistics it soon ranks itself; a model
   * that it does not know is a later one.
   * @param version see `listVersion`
   */
  async canMake(version: string): Promise<'now' | 'soon' | 'never'> {
    if (rankingOf(version) === rankingVersion(this.mirror.finder.ranking)) return 'now';
    if (modelOfVersion(modelVersionOf(version)) === undefined) return 'never';
    return (await this.mirror.renew()) ? 'soon' : 'now';
  }

  /** What another process asked. @throws FinderIsBehind, Problem `unavailable` */
  async answer({ call, limit, asOf, standing, upToDate, ranking }: PartnersQuestion): Promise<PartnersAnswer> {
    const finder = upToDate ? await this.mirror.upToDate() : this.mirror.finder;
    const own = rankingVersion(finder.ranking);
    const share = shareText(this.own);
    if (own !== ranking) {
      await this.mirror.renew();
      return { share, ranking: own, partners: [] };
    }
    const known = heard(standing);
    const partners = finder.recordsFor(call, { limit, asOf, standing: () => known }).map(toldElsewhere);
    return { share, ranking: own, partners };
  }

  /** Who ranks otherwise may be the one that has later statistics. */
  private readonly ask = async (question: PartnersQuestion): Promise<readonly PartnersAnswer[]> => {
    const answers = await this.peers.ask(question);
    if (answers.some(({ ranking }) => ranking !== question.ranking)) await this.mirror.renew();
    return answers;
  };
}
