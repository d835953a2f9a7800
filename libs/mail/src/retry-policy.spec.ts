import { describe, expect, it } from '@jest/globals';
import { afterFailure } from './retry-policy.js';

const failure = (facts: object): Error => Object.assign(new Error('550 desk@union.example unknown'), facts);

describe('afterFailure', () => {
  it.each([
    [{ code: 'EENVELOPE', responseCode: 451 }, 'SMTP 451'],
    [{ code: 'ECONNECTION' }, 'ECONNECTION'],
    [{ code: 'ETIMEDOUT' }, 'ETIMEDOUT'],
    [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'SMTP 535'],
    [{ code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, 'SMTP 554'],
    [{ code: 'EPROTOCOL', responseCode: 554, command: 'HELO' }, 'SMTP 554'],
    [{ code: 'ETLS', responseCode: 554, command: 'STARTTLS' }, 'SMTP 554'],
    [{ responseCode: 530, response: '530 5.7.0 Must issue a STARTTLS', command: 'MAIL FROM' }, 'SMTP 530'],
    [{ responseCode: 550, response: '550 5.7.1 not from here', command: 'MAIL FROM' }, 'SMTP 550'],
    [{ responseCode: 530, response: '530 sign in first', command: 'RCPT TO' }, 'SMTP 530'],
  ])('tries again after %j', (facts, reason) => {
    expect(afterFailure(failure(facts), 1, 0)).toEqual({ kind: 'retry', inMs: 3_750, reason });
  });

  it('gives up after a 5xx reply to the content, and says nothing of the address', () => {
    expect(afterFailure(failure({ code: 'EMESSAGE', responseCode: 550, command: 'DATA' }), 1, 0)).toEqual({
      kind: 'failed',
      reason: 'SMTP 550',
      noSuchAddress: false,
    });
  });

  it.each([
    ['550 5.1.1 no such mailbox', 'RCPT TO', true],
    ['550 no such mailbox', 'RCPT TO', true],
    ['550 5.7.1 you are on a list', 'RCPT TO', false],
    ['550 5.1.8 who are you', 'MAIL FROM', false],
    ['554 5.6.0 no such content', 'DATA', false],
  ])('takes %s after %s for the end of the address: %s', (response, command, noSuchAddress) => {
    const error = failure({ code: 'EENVELOPE', responseCode: 550, response, command });
    expect(afterFailure(error, 1, 0)).toMatchObject({ kind: 'failed', noSuchAddress });
  });

  it('waits longer each time, up to about an hour, for about two days', () => {
    const waits = Array.from({ length: 55 }, (_, index) =>
      afterFailure(failure({ code: 'ETIMEDOUT' }), index + 1, 0.5),
    );
    const total = waits.reduce((sum, wait) => sum + (wait.kind === 'retry' ? wait.inMs : Number.NaN), 0);
    expect(Math.max(...waits.map((wait) => (wait.kind === 'retry' ? wait.inMs : 0)))).toBe(3_600_000);
    expect(total / 3_600_000).toBeGreaterThan(40);
    expect(afterFailure(failure({ code: 'ETIMEDOUT' }), 56, 0.5).kind).toBe('failed');
  });
});
