import type { NoticeDocument } from '../persistence/notice.schema.js';

/** From where on a stream reads a person's inbox. */
export interface ReadFrom {
  readonly personId: string;
  /** Of the last notice that the client has. */
  readonly after: number;
}

/** To each reader what is its person's and new to it, oldest first; several may read for one person. */
export function shareOut<N extends Pick<NoticeDocument, 'personId' | 'sequence'>>(
  readers: readonly ReadFrom[],
  found: readonly N[],
): readonly (readonly N[])[] {
  const byPerson = new Map<string, N[]>();
  for (const notice of [...found].sort((one, other) => one.sequence - other.sequence)) {
    const own = byPerson.get(notice.personId);
    if (own) own.push(notice);
    else byPerson.set(notice.personId, [notice]);
  }
  return readers.map(({ personId, after }) =>
    (byPerson.get(personId) ?? []).filter(({ sequence }) => sequence > after),
  );
}
