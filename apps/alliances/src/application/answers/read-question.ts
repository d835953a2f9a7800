import { notFound, Problem } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { stillAsked } from '../../domain/answers/asked.js';
import type { NoLongerAsked } from '../../domain/answers/no-longer-asked.js';
import { AlliancesRepository } from '../../persistence/alliances.repository.js';
import type { Call } from '../../persistence/stored-alliance.js';
import { KnownOrganizations } from '../known-organizations.js';
import { Moments } from '../moments.js';
import type { AllianceLink } from './answer-links.js';
import { type DescribedItem, describeItem } from './describe-item.js';
import { FindAskedItem } from './find-asked-item.js';
import type { Question } from './question.js';

/** What a mail asks, as long as it is asked. */
@Injectable()
export class ReadQuestion {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly items: FindAskedItem,
    private readonly organizations: KnownOrganizations,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 404 for what was never asked, 410 `answer_closed` with why it is asked no more */
  async execute(link: AllianceLink, tx?: Tx): Promise<Question> {
    const stored = await this.alliances.find(link.allianceId, tx);
    if (!stored) throw notFound();
    const { record, call } = stored;
    const apart = await this.items.execute(link, tx);
    const state = stillAsked(record, apart, link, link, this.moments.now().at);
    if (state === undefined) throw notFound();
    if (state !== 'asked') throw closed(state);
    const described = describeItem(record, apart, link);
    return isOpen(call) ? this.named(call, described, link) : described.days;
  }

  private async named(
    { title }: Call,
    { days, details, organizationId }: DescribedItem,
    link: AllianceLink,
  ): Promise<Question> {
    const others = organizationId === undefined ? [] : [organizationId];
    const names = await this.organizations.namesOf([link.organizationId, ...others]);
    const own = names.get(link.organizationId);
    const organization = organizationId === undefined ? undefined : names.get(organizationId);
    return { ...days, ...details, initiative: title, ...(own && { own }), ...(organization && { organization }) };
  }
}

const closed = (state: NoLongerAsked): Problem => new Problem('answer_closed', 410, { state });

const isOpen = ({ visibility }: Call): boolean => visibility === 'public' || visibility === 'registered';
