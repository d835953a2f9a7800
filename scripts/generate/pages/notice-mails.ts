import { labelLanguages, type Language } from '#taxonomy';
import { catalogue, mailRefused, suggestionsSummary } from '../../../apps/notifications/src/domain/catalogue/index.js';
import { composeDigest } from '../../../apps/notifications/src/domain/mailing/compose-digest.js';
import { composeMail, type ComposedMail } from '../../../apps/notifications/src/domain/compose-mail.js';
import type { NoticeContent } from '../../../apps/notifications/src/domain/notice-content.js';
import type { NoticeKind } from '../../../apps/notifications/src/domain/notice-kind.js';
import type { GeneratedFile } from '../generated-file.js';

const folder = 'apps/notifications/golden';
const links = { address: 'https://alianza.example', stop: 'https://alianza.example/v1/unsubscribe/the-code' };
const initiative = {
  es: 'Contratación justa en el corredor',
  en: 'Fair recruitment on the corridor',
  pt: 'Contratação justa no corredor',
  fr: 'Recrutement équitable sur le corridor',
};
const organization = { es: 'Federación sindical del corredor', en: 'Corridor trade union federation' };
const own = { es: 'Concejo municipal de La Frontera', en: 'La Frontera town council' };

/** The examples of these events hold no message that there are words for. */
const reasons = new Map([
  [
    'partner_suggested',
    { message: 'partner.theme', parameters: { terms: { type: 'themes', ids: ['fair_recruitment'] } } },
  ],
  ['health_changed', { message: 'nothing_late', parameters: {} }],
]);

/** One kind stands for all in what a deputy reads. */
const toldADeputy = 'partner_invited';
const covers = ['absent', 'overloaded'] as const;

interface Sample {
  /** Whom it is for, and whether the initiative is confidential. */
  readonly name: string;
  readonly content: NoticeContent;
  readonly link: string;
  /** Where it is answered, when it asks for that. */
  readonly answer?: string;
}

/**
 * Every mail that people get, as they get it: one file of text and one of HTML for each kind of notice, in all
 * languages. A change of words shows in the difference of these files.
 */
export function noticeMails(): readonly GeneratedFile[] {
  const summary = {
    content: { count: 12, because: 'focal_point' as const },
    link: '/v1/suggestions',
    name: 'focal_point',
  };
  const refusal = {
    content: { because: 'own_account' as const },
    link: '/v1/notification-preferences',
    name: 'own_account',
  };
  return [
    ...catalogue.flatMap((kind) => filesOf(kind.kind, samplesOf(kind))),
    ...filesOf(suggestionsSummary, [summary]),
    ...filesOf(mailRefused, [refusal]),
    ...digestFiles(),
  ];
}

/** What the example of its event makes of a kind, for each audience, openly and in confidence. */
function samplesOf(kind: NoticeKind): readonly Sample[] {
  const { example } = kind.event;
  const link = kind.link(example);
  const { thing, period } = kind.itemOf?.(example) ?? {};
  const concerned = kind
    .audiences(example)
    .flatMap(({ audience, facts: { organizationId, reason, ...said }, ...more }, at) => {
      const facts = { ...said, ...(period !== undefined && { period }) };
      const because = audience.role;
      const isAsked = kind.asks !== undefined && (more.class ?? kind.class) === 'action_needed';
      const links = { link, ...(isAsked && { answers: [{ target: 'https://alianza.example/v1/answers/the-code' }] }) };
      const open = {
        ...facts,
        ...(reason && { reason: reasons.get(kind.kind) ?? reason }),
        ...(organizationId && { organization }),
        ...(thing && { thing }),
        initiative,
        because,
        ...(because === 'focal_point' && { own }),
      };
      const name = `${at + 1}, ${because}`;
      return [
        { name, content: open, ...links },
        { name: `${name}, confidential`, content: { ...facts, because }, ...links },
        ...(kind.kind === toldADeputy ? covers : []).map((cover) => {
          return { name: `deputy, ${cover}`, content: { ...open, because: 'deputy' as const, cover }, ...links };
        }),
      ];
    });
  return [...concerned, ...wideSamplesOf(kind)];
}

/** Of what is open only: for who follows the first of what it is about, and for who searched. */
function wideSamplesOf({ wide, event: { example }, initiativeOf, link }: NoticeKind): readonly Sample[] {
  if (!wide) return [];
  const { organizationId, ...facts } = wide.facts(example);
  const [followed] = wide.followed(example);
  const open = { ...facts, ...(organizationId && { organization }), ...(initiativeOf && { initiative }) };
  const search = { because: 'saved_search' as const, search: 'Contratación en Centroamérica' };
  return [
    ...(followed ? [{ because: 'follower' as const, followed: followed.type }] : []),
    ...(wide.findable ? [search] : []),
  ].map((reason) => ({ name: reason.because, content: { ...open, ...reason }, link: link(example) }));
}

function filesOf(kind: string, samples: readonly Sample[]): readonly GeneratedFile[] {
  const mails = labelLanguages.flatMap((language) =>
    samples.map(({ name, ...sample }) => ({
      name: `${language}, ${name}`,
      mail: composeMail({ kind, ...sample }, language, links),
    })),
  );
  return asFiles(kind, mails);
}

function digestFiles(): readonly GeneratedFile[] {
  const notices = catalogue.flatMap((kind, number) =>
    samplesOf(kind).map(({ name: _, ...sample }, at) => ({
      kind: kind.kind,
      class: kind.class,
      ...sample,
      allianceId: at % 2 === 0 ? 'open' : 'confidential',
      createdAt: new Date(Date.UTC(2027, 2, 1, 12, number)),
    })),
  );
  const mailIn = (language: Language): ComposedMail => composeDigest(notices.slice(0, 12), language, links);
  return asFiles(
    'digest',
    labelLanguages.map((language) => ({ name: language, mail: mailIn(language) })),
  );
}

const asFiles = (
  kind: string,
  mails: readonly { readonly name: string; readonly mail: ComposedMail }[],
): readonly GeneratedFile[] => [
  {
    path: `${folder}/${kind}.txt`,
    content: mails.map(({ name, mail }) => `===== ${name}\nSubject: ${mail.subject}\n\n${mail.text}`).join('\n'),
  },
  {
    path: `${folder}/${kind}.html`,
    content: mails.map(({ name, mail }) => `<!-- ${name} -->\n${mail.html}`).join('\n'),
  },
];
