import { labelLanguages } from '#taxonomy';
import type { NoticeTexts } from '../../texts/notice-texts.js';
import { texts } from '../../texts/texts.js';
import type { NoticeKind } from '../notice-kind.js';
import { catalogue, noticeNames } from './index.js';

/** What is wrong with the catalogue, a sentence each that says what to add: looked for at boot and in the tests. */
export function catalogueFlaws(
  kinds: readonly NoticeKind[] = catalogue,
  names: readonly string[] = noticeNames,
  spoken: Readonly<Record<string, NoticeTexts>> = texts,
): readonly string[] {
  const unsaid = names.flatMap((name) =>
    labelLanguages
      .filter((language) => !spoken[language]?.notices[name])
      .map((language) => `Notices ${name} have no words: add them to apps/notifications/src/texts/${language}/.`),
  );
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  const unsettled = kinds.flatMap(({ kind, about, settles = [], settlesBesides }) =>
    [
      ...settles.filter((settled) => !about || !byName.get(settled)?.about),
      ...(settlesBesides?.settles.filter((settled) => !byName.get(settled)?.about) ?? []),
    ].map((settled) => `${kind} settles ${settled}: both must say in about() which item they are about.`),
  );
  return [...unsaid, ...unsettled];
}
