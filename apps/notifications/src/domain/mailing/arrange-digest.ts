import { type NoticeClass, noticeClasses } from '../notice-kind.js';

/** What decides where a notice stands in a digest. */
export interface DigestEntry {
  readonly class: NoticeClass;
  readonly createdAt: Date;
  readonly allianceId?: string;
  readonly initiativeId?: string;
  readonly content: { readonly deadline?: string };
}

export interface DigestGroup<E extends DigestEntry> {
  /** Alliance or initiative; undefined: of no one in particular. */
  readonly about: string | undefined;
  readonly entries: readonly E[];
}

export interface ArrangedDigest<E extends DigestEntry> {
  /** What has to be answered by a day, one group an alliance; the nearest day first, also of the groups. */
  readonly deadlines: readonly DigestGroup<E>[];
  /** The rest likewise, the most urgent group first. */
  readonly groups: readonly DigestGroup<E>[];
}

/** Deadlines on top, then the rest, most urgent and newest first; both by alliance. Every notice stands in one place. */
export function arrangeDigest<E extends DigestEntry>(entries: readonly E[]): ArrangedDigest<E> {
  const hasDeadline = ({ class: asks, content }: E): boolean =>
    asks !== 'informative' && content.deadline !== undefined;
  const rest = entries.filter((one) => !hasDeadline(one)).sort(urgentThenNew);
  const due = entries.filter(hasDeadline).sort((a, b) => byDeadline(a, b) || urgentThenNew(a, b));
  return { deadlines: byAlliance(due), groups: byAlliance(rest) };
}

/** A map keeps the order in which its keys came: that of their first entries. */
function byAlliance<E extends DigestEntry>(entries: readonly E[]): readonly DigestGroup<E>[] {
  const groups = new Map<string | undefined, E[]>();
  for (const entry of entries) {
    const about = entry.allianceId ?? entry.initiativeId;
    groups.set(about, [...(groups.get(about) ?? []), entry]);
  }
  return [...groups].map(([about, own]) => ({ about, entries: own }));
}

const byDeadline = (a: DigestEntry, b: DigestEntry): number =>
  (a.content.deadline ?? '').localeCompare(b.content.deadline ?? '');

const urgentThenNew = (a: DigestEntry, b: DigestEntry): number =>
  noticeClasses.indexOf(a.class) - noticeClasses.indexOf(b.class) || b.createdAt.getTime() - a.createdAt.getTime();
