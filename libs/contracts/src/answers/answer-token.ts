import { labelLanguages, type Language } from '#taxonomy';
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a mail can ask for. The place of a word here is what links hold: add at the end. */
const askedKinds = [
  'invitation',
  'interest',
  'minutes',
  'workplan',
  'profile',
  'initiative',
  'report',
  'amendment',
  'composition',
  'delivery',
  'life',
  'commitment',
] as const;
export type AskedKind = (typeof askedKinds)[number];

/** What is answered in an organisation's name, and so by its person signed in. */
export const kindsAnsweredSignedIn = [
  'invitation',
  'interest',
  'minutes',
  'workplan',
  'report',
  'amendment',
  'composition',
  'delivery',
  'life',
  'commitment',
] as const satisfies readonly AskedKind[];

/** The one item that a notice asks somebody about. */
export interface AskedItem<K extends AskedKind = AskedKind> {
  readonly kind: K;
  readonly id: string;
  /** Which draft or version of it is asked about; 0 where there is one only. */
  readonly version: number;
}

/** Who is asked what with a link, and in whose name. It gives no other right. */
export interface AnswerLink<K extends AskedKind = AskedKind> extends AskedItem<K> {
  /** The notice that asks: its link answers once. */
  readonly noticeId: string;
  readonly personId: string;
  readonly organizationId: string;
  /** Where it is asked; the item itself where no alliance is. */
  readonly allianceId: string;
  /** Of the person. */
  readonly language: Language;
  /** Real time, to the second. */
  readonly issuedAt: Date;
}

/** As long as an invitation may be open; what is asked mostly ends sooner, and the link with it. */
export const answerLinkDays = 60;

const format = 1;
/** Format, kind, language; version and moment of issue in four bytes each; five ids. */
const contentLength = 3 + 8 + 5 * 16;
const signatureLength = 16;
const tokenPattern = /^[\w-]{143}$/;

/**
 * Signs who may answer what, in 143 characters that need no escaping in an address. Nothing of it is secret but the
 * signature: made where the mail is made, and in no event.
 * @param secret the deployment secret (`ALIANZA_SECRET`)
 */
export function makeAnswerToken(secret: string, link: AnswerLink): string {
  const { kind, language, version, issuedAt, noticeId, personId, organizationId, allianceId, id } = link;
  const head = Buffer.alloc(11);
  head.writeUInt8(format, 0);
  head.writeUInt8(askedKinds.indexOf(kind), 1);
  head.writeUInt8(labelLanguages.indexOf(language), 2);
  head.writeUInt32BE(version, 3);
  head.writeUInt32BE(Math.floor(issuedAt.getTime() / 1000), 7);
  const content = Buffer.concat([head, ...[noticeId, personId, organizationId, allianceId, id].map(bytesOf)]);
  return Buffer.concat([content, signatureOf(secret, content)]).toString('base64url');
}

/** @returns undefined for what was not made with this secret */
export function readAnswerToken(secret: string, token: string): AnswerLink | undefined {
  if (!tokenPattern.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const content = bytes.subarray(0, contentLength);
  if (!timingSafeEqual(bytes.subarray(contentLength), signatureOf(secret, content))) return undefined;
  const kind = askedKinds[content.readUInt8(1)];
  const language = labelLanguages[content.readUInt8(2)];
  if (content.readUInt8(0) !== format || kind === undefined || language === undefined) return undefined;
  const idAt = (place: number): string => idOf(content.subarray(11 + place * 16, 27 + place * 16));
  return {
    kind,
    language,
    version: content.readUInt32BE(3),
    issuedAt: new Date(content.readUInt32BE(7) * 1000),
    noticeId: idAt(0),
    personId: idAt(1),
    organizationId: idAt(2),
    allianceId: idAt(3),
    id: idAt(4),
  };
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** One secret serves several purposes: each derives a key of its own, so that none signs for another. */
function signatureOf(secret: string, content: Buffer): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), 'alianza/answers/v1', 32));
  return createHmac('sha256', key).update(content).digest().subarray(0, signatureLength);
}
