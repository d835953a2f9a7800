import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { type AnswerLink, makeAnswerToken, readAnswerToken } from './answer-token.js';

const secret = 'a deployment secret of more than 32 characters';
const link: AnswerLink = {
  kind: 'invitation',
  id: '0198c0de-0000-7000-8000-00000000000d',
  version: 0,
  noticeId: '0198c0de-0000-7000-8000-000000000018',
  personId: '0198c0de-0000-7000-8000-000000000001',
  organizationId: '0198c0de-0000-7000-8000-000000000002',
  allianceId: '0198c0de-0000-7000-8000-00000000000a',
  language: 'fr',
  issuedAt: new Date('2027-03-01T12:00:00Z'),
};

describe('the code of a link with which a mail is answered', () => {
  it.each(labelLanguages)('says to whom it was given, and for what, in %s', (language) => {
    const given: AnswerLink = { ...link, language, kind: 'workplan', version: 4_000_000_000 };
    expect(readAnswerToken(secret, makeAnswerToken(secret, given))).toEqual(given);
  });

  it('fits into an address as it is', () => {
    expect(makeAnswerToken(secret, link)).toMatch(/^[\w-]{143}$/);
  });

  it('is worth nothing once any letter of it was changed', () => {
    const token = makeAnswerToken(secret, link);
    const changed = Array.from(token, (letter, at) => token.slice(0, at) + other(letter) + token.slice(at + 1));
    // The last letter holds two bits that are no part of any byte.
    expect(changed.slice(0, -1).filter((one) => readAnswerToken(secret, one) !== undefined)).toEqual([]);
  });

  it('is worth nothing with another secret, cut short, or made long', () => {
    const token = makeAnswerToken(secret, link);
    const forged = [makeAnswerToken(`another ${secret}`, link), token.slice(1), `${token}A`, '', 'x', link.id];
    expect(forged.map((one) => readAnswerToken(secret, one))).toEqual(forged.map(() => undefined));
  });
});

const other = (letter: string): string => (letter === 'A' ? 'B' : 'A');
