import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import { withheld } from '../domain/withheld.js';
import type { NoticeDocument } from './notice.schema.js';
import { NoticedInitiatives } from './read-models.js';
import { RowsOnce } from './rows-once.js';

type Named = Pick<NoticeDocument, 'initiativeId' | 'content' | 'alsoAsked'>;

/** Which initiatives are confidential at this moment: a notice keeps what was open when it was written. */
@Injectable()
export class Confidentiality {
  constructor(private readonly rows: RowsOnce) {}

  /** Those that these notices name; one question for all of them. */
  async among(notices: readonly Named[], tx?: Tx): Promise<ReadonlySet<string>> {
    const named = notices.flatMap(({ initiativeId, content }) => (content.initiative && initiativeId) || []);
    if (named.length === 0) return new Set();
    const found = await this.rows.of(NoticedInitiatives, [...new Set(named)], tx);
    return new Set(found.filter(({ confidential }) => confidential).map(({ _id }) => _id));
  }

  /** The notices as they may be shown now. */
  async shown<N extends Named>(notices: readonly N[], tx?: Tx): Promise<N[]> {
    const confidential = await this.among(notices, tx);
    return notices.map((notice) => shownAmong(notice, confidential));
  }
}

/** @param confidential initiatives */
export function shownAmong<N extends Named>(notice: N, confidential: ReadonlySet<string>): N {
  if (!confidential.has(notice.initiativeId ?? '')) return notice;
  const alsoAsked = notice.alsoAsked?.map(({ organizationId }) => ({ organizationId }));
  return { ...notice, content: withheld(notice.content), ...(alsoAsked && { alsoAsked }) };
}
