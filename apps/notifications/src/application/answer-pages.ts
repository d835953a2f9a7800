import { Config } from '#config';
import { type AskedKind, makeAnswerToken } from '#contracts';
import { SystemClock } from '#messaging';
import type { Tx } from '#persistence';
import type { Language } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import type { AnswerPage } from '../domain/mailing/mail-actions.js';
import type { AlsoAsked, NoticeDocument } from '../persistence/notice.schema.js';
import { AddressedOrganizations } from '../persistence/read-models.js';
import { RowsOnce } from '../persistence/rows-once.js';

/** Where notices are answered from their mail; the code in the address is made here and stands in the mail only. */
@Injectable()
export class AnswerPages {
  constructor(
    private readonly config: Config,
    private readonly time: SystemClock,
    private readonly rows: RowsOnce,
  ) {}

  /**
   * By notice, one for each organisation that it asks for; none for what asks nothing, and none where its person may only
   * read in the organisation's name.
   * @param notices of one person
   */
  async of(
    notices: readonly NoticeDocument[],
    language: Language,
    tx: Tx,
  ): Promise<ReadonlyMap<string, readonly AnswerPage[]>> {
    const asking = notices.filter(({ asked }) => asked);
    const [first] = asking;
    if (!first) return new Map();
    const ids = [...new Set(asking.flatMap((notice) => askedFor(notice).map(({ organizationId }) => organizationId)))];
    const organizations = await this.rows.of(AddressedOrganizations, ids, tx);
    const own = new Set(organizations.filter(({ writers }) => writers?.includes(first.personId)).map(({ _id }) => _id));
    return new Map(
      asking.map((notice) => {
        const answerable = askedFor(notice).filter(({ organizationId }) => own.has(organizationId));
        return [notice._id, answerable.map((organization) => this.pageOf(notice, organization, language))];
      }),
    );
  }

  private pageOf(
    { _id: noticeId, personId, allianceId, asked, alsoAsked }: NoticeDocument,
    { organizationId, own }: AlsoAsked,
    language: Language,
  ): AnswerPage {
    if (!asked) throw new Error('Only what asks something has pages for answers');
    const issuedAt = this.time.now();
    const where = { organizationId, allianceId: allianceId ?? asked.id };
    const link = { ...asked, noticeId, personId, ...where, language, issuedAt };
    const token = makeAnswerToken(this.config.ALIANZA_SECRET, link);
    const target = new URL(`${pages[asked.kind]}/${token}`, this.config.ALIANZA_PUBLIC_URL).href;
    return { target, ...(alsoAsked && own && { own }) };
  }
}

/** The organisations for which a notice asks its person. */
const askedFor = ({ organizationId, content: { own }, alsoAsked = [] }: NoticeDocument): readonly AlsoAsked[] =>
  organizationId === undefined ? [] : [{ organizationId, ...(own && { own }) }, ...alsoAsked];

/** Who asks shows the page. */
const pages: Readonly<Record<AskedKind, string>> = {
  invitation: '/v1/answers',
  interest: '/v1/answers',
  minutes: '/v1/answers',
  workplan: '/v1/answers',
  report: '/v1/answers',
  amendment: '/v1/answers',
  composition: '/v1/answers',
  delivery: '/v1/answers',
  commitment: '/v1/answers',
  life: '/v1/answers',
  profile: '/v1/organizations/confirmations',
  initiative: '/v1/initiatives/confirmations',
};
