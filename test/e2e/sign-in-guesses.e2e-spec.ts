import { ApiClient } from '#testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { secretariatDesk } from '../../scripts/launch/index.js';
import { flawIn, offenders, problemIn } from './problem-check.js';
import { forAll, type Reply, send } from './send.js';
import { startTestSystem, type TestSystem } from './test-system.js';

jest.setTimeout(120_000);

const limit = 5;

describe('guessing passwords', () => {
  let system: TestSystem;

  beforeAll(async () => {
    system = await startTestSystem({ ALIANZA_SIGN_IN_LIMIT: String(limit) });
  });

  afterAll(() => system.stop(), 60_000);

  /** @param address as the proxy in front tells it */
  const guess = (email: string, address: string, password = 'not the password'): Promise<Reply> =>
    send(system.url, {
      method: 'POST',
      path: '/v1/auth/sign-in',
      headers: { 'x-forwarded-for': address },
      content: JSON.stringify({ email, password }),
    });
  const told = (reply: Reply): unknown => ({ ...problemIn(reply), correlationId: '' });

  it('is answered the same, after about the same time, whether the account is there or not', async () => {
    const timed = async (email: string): Promise<readonly [Reply, number]> => {
      const began = performance.now();
      return [await guess(email, '192.0.2.1'), Math.round(performance.now() - began)];
    };
    await timed('first@nowhere.example');
    const [known, knownMs] = await timed(secretariatDesk);
    const [unknown, unknownMs] = await timed('nobody@nowhere.example');
    console.log(`a wrong password: ${knownMs} ms; no such account: ${unknownMs} ms`);
    expect([flawIn(known, 401), flawIn(unknown, 401)]).toEqual([undefined, undefined]);
    expect(told(unknown)).toEqual(told(known));
  });

  it('ends in 429 with Retry-After, from one address against many accounts: 1 000 times', async () => {
    const emails = Array.from({ length: 1_000 }, (_, index) => `desk-${index}@nowhere.example`);
    const began = performance.now();
    const replies = await forAll(emails, (email) => guess(email, '192.0.2.2'));
    console.log(`1 000 failed sign-ins: ${Math.round(performance.now() - began)} ms`);
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(limit);
    expect(
      offenders(replies.map((reply, index) => [`${index}`, flawIn(reply, 401, 429) ?? impatience(reply)])),
    ).toEqual([]);
  });

  it('ends so from many addresses against one account too, and tells no more of one that is not there', async () => {
    const spree = async (email: string, network: string): Promise<Reply[]> => {
      const replies: Reply[] = [];
      for (let host = 1; host <= limit + 1; host += 1) replies.push(await guess(email, `${network}.${host}`));
      return replies;
    };
    const known = await spree(secretariatDesk, '198.51.100');
    const unknown = await spree('nobody@nowhere.example', '203.0.113');
    expect(known.at(-1)?.status).toBe(429);
    expect(unknown.map(({ status }) => status)).toEqual(known.map(({ status }) => status));
  });

  it('leaves the right password of that account useless meanwhile, from a new address too', async () => {
    const reply = await guess(secretariatDesk, '198.51.100.99', system.state.samplePassword);
    expect(flawIn(reply, 429) ?? impatience(reply)).toBeUndefined();
    await expect(new ApiClient(system.url).signIn(secretariatDesk, system.state.samplePassword)).rejects.toThrow('429');
  });
});

const impatience = ({ status, headers }: Reply): string | undefined =>
  status === 429 && !(Number(headers.get('retry-after')) > 0) ? 'has no Retry-After' : undefined;
