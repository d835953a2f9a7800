import { describe, expect, it } from '@jest/globals';
import { answerSessionCookie, answerSessionIn } from './answer-session.js';

const token = 'head.claims-of_somebody.signature';

describe('the cookie of a session that answers mails', () => {
  it('is short, out of reach of scripts and other sites, and for the pages of answers alone', () => {
    expect(answerSessionCookie(token, 'http://127.0.0.1:3000')).toBe(
      `alianza_answer=${token}; Path=/v1/answers; Max-Age=600; HttpOnly; SameSite=Lax`,
    );
  });

  it('travels encrypted only, where people reach the installation so', () => {
    expect(answerSessionCookie(token, 'https://alianza.example')).toMatch(/; Secure$/);
  });

  it.each([
    ['alone', `alianza_answer=${token}`, token],
    ['among others', `theme=dark; alianza_answer=${token}; x=y`, token],
    ['that is not there', 'theme=dark', undefined],
    ['of another name', `not_alianza_answer=${token}`, undefined],
    ['that is no token', 'alianza_answer=a b', undefined],
    ['of no header', undefined, undefined],
  ])('is read: %s', (_, cookies, expected) => {
    expect(answerSessionIn(cookies)).toBe(expected);
  });
});
