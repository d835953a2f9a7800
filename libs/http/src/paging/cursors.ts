import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Config } from '#config';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { canonicalJson } from '../idempotency/canonical-json.js';
import { Problem } from '../problems/problem.js';
import { type Page, page, type PageQuery } from './page.js';

const defaultLimit = 25;

export interface ListScope {
  /** The route, so that the cursor of one list says nothing to another. */
  readonly list: string;
  /** Undefined for lists that are open to everybody. */
  readonly caller: Caller | undefined;
}

export interface OpenedPage<Position> {
  /** Rows to show; fetch one more, so that the end is known. */
  readonly limit: number;
  /** Where the page before ended; undefined on the first page. */
  readonly after: Position | undefined;
  /** @param rows at most `limit + 1` of them @param positionOf what the next page must start after */
  of<Row>(rows: readonly Row[], positionOf: (row: Row) => Position): Page<Row>;
}

/** Opaque cursors, signed, and bound to the list, to its filter and to the caller. */
@Injectable()
export class Cursors {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.ALIANZA_SECRET, '', 'alianza cursors', 32));
  }

  /** @throws Problem `invalid_cursor` for one that was made elsewhere or for something else */
  read<Position>(query: PageQuery, scope: ListScope): OpenedPage<Position> {
    const { limit = defaultLimit, cursor, ...filter } = query;
    const bound = canonicalJson([scope.list, filter, scope.caller?.personId, scope.caller?.actingFor]);
    return {
      limit,
      after: cursor === undefined ? undefined : (this.open(cursor, bound) as Position),
      of: (rows, positionOf) => {
        const shown = rows.slice(0, limit);
        const last = rows.length > limit ? shown.at(-1) : undefined;
        return page(shown, last === undefined ? null : this.seal(positionOf(last), bound));
      },
    };
  }

  private seal(position: unknown, bound: string): string {
    const content = Buffer.from(JSON.stringify(position)).toString('base64url');
    return `${content}.${this.sign(content, bound).toString('base64url')}`;
  }

  private open(cursor: string, bound: string): unknown {
    const [content = '', signature = ''] = cursor.split('.');
    const given = Buffer.from(signature, 'base64url');
    const due = this.sign(content, bound);
    if (given.length !== due.length || !timingSafeEqual(given, due)) throw new Problem('invalid_cursor', 400);
    return JSON.parse(Buffer.from(content, 'base64url').toString()) as unknown;
  }

  private sign(content: string, bound: string): Buffer {
    return createHmac('sha256', this.key).update(content).update('\0').update(bound).digest();
  }
}
