import { escapedHtml } from '#http';
import { longDay } from '#taxonomy';
import { dayAt } from '../../domain/time/day-ends.js';
import type { ReportView } from '../reports/report.view.js';
import { table } from './html.js';
import { nameIn, type Names } from './names.js';
import type { PrintLanguage } from './print-language.js';
import { printTexts } from './texts/texts.js';

/** Organisations that the words on a report name, and that need not sit in the alliance. */
export const spokenOfIn = ({ words }: ReportView): readonly string[] =>
  words
    .flatMap(({ clearance, affiliates }) => [...(clearance?.institutions ?? []), ...(affiliates?.named ?? [])])
    .map(({ organizationId }) => organizationId);

/** Whom those asked that gave their word: a state its institutions, a confederation its affiliates. */
export function behindWords(
  { words }: ReportView,
  names: Names,
  language: PrintLanguage,
  timeZone: string,
): readonly string[] {
  const { report: texts, ...shared } = printTexts[language];
  const name = nameIn(names, language);
  const cleared = words.flatMap(({ organizationId, clearance }) =>
    (clearance?.institutions ?? []).map((one) => {
      const { notHeardSince: since } = one;
      const last = one.answers.at(-1)?.at;
      const dayOf = (at: string): string => longDay(dayAt(at, timeZone), language);
      const said = last === undefined ? '' : dayOf(last);
      const day = escapedHtml(since === undefined ? said : texts.since.replace('{day}', dayOf(since)));
      return [name(one.organizationId), name(organizationId), escapedHtml(texts.clearanceStandings[one.standing]), day];
    }),
  );
  const consulted = words.flatMap(({ organizationId, affiliates }) => {
    if (!affiliates) return [];
    const { asked, answered, notAffiliated, notHeard = 0, named } = affiliates;
    const said = named.map((one) => {
      return `${name(one.organizationId)}: ${escapedHtml(texts.affiliateStances[one.stance])}`;
    });
    return [
      [
        name(organizationId),
        String(asked),
        String(answered),
        String(notAffiliated),
        String(notHeard),
        said.join('<br>'),
      ],
    ];
  });
  return [
    table(texts.clearances, [texts.institution, texts.signedBy, texts.position, shared.day], cleared),
    table(
      texts.affiliates,
      [texts.signedBy, texts.asked, texts.answered, texts.notAffiliated, texts.notHeard, texts.agreedToBeNamed],
      consulted,
    ),
  ];
}
