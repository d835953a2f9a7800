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
  /** What has to be answered by a day, the nearest day first. */
  readonly deadlines: readonly E[];
  /** The rest, one group an alliance, the most urgent group first. */
  readonly groups: readonly DigestGroup<E>[];
}

/** Deadlines on top; then by alliance, most urgent and newest first. Every notice stands in one place. */
export function arrangeDigest<E extends DigestEntry>(entries: readonly E[]): ArrangedDigest<E> {
  const hasDeadline = ({ class: asks, content }: E): boolean =>
    asks !== 'informative' && content.deadline !== undefined;
  const byAlliance = new Map<string | undefined, E[]>();
  for (const entry of entries.filter((one) => !hasDeadline(one)).sort(urgentThenNew)) {
    const about = entry.allianceId ?? entry.initiativeId;
    byAlliance.set(about, [...(byAlliance.get(about) ?? []), entry]);
  }
  return {
    deadlines: entries.filter(hasDeadline).sort((a, b) => byDeadline(a, b) || urgentThenNew(a, b)),
    // A map keeps the order in which its keys came: that of their most urgent entries.
    groups: [...byAlliance].map(([about, own]) => ({ about, entries: own })),
  };
}

const byDeadline = (a: DigestEntry, b: DigestEntry): number =>
  (a.content.deadline ?? '').localeCompare(b.content.deadline ?? '');

const urgentThenNew = (a: DigestEntry, b: DigestEntry): number =>
  noticeClasses.indexOf(a.class) - noticeClasses.indexOf(b.class) || b.createdAt.getTime() - a.createdAt.getTime();
