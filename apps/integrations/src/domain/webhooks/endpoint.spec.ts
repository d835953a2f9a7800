import { describe, expect, it } from '@jest/globals';
import { type Endpoint, rotated, validSecrets } from './endpoint.js';

const hourMs = 3_600_000;
const begun = new Date('2027-03-01T12:00:00Z');
const after = (hours: number): Date => new Date(begun.getTime() + hours * hourMs);

const endpoint: Endpoint = {
  id: 'endpoint',
  organizationId: 'union',
  version: 1,
  url: 'https://union.example/hook',
  types: [],
  status: 'active',
  sealedSecret: 'first',
  createdAt: begun,
};

describe('the secrets of an endpoint', () => {
  it('are good for a day after they were rotated, each until its own end', () => {
    const twice = rotated(rotated(endpoint, 'second', after(0)), 'third', after(1));
    expect(validSecrets(twice, after(2))).toEqual(['third', 'second', 'first']);
    expect(validSecrets(twice, after(24.5))).toEqual(['third', 'second']);
    expect(validSecrets(twice, after(25.5))).toEqual(['third']);
  });

  it('are forgotten at the next rotation when their day is over, and beyond the last ten', () => {
    expect(rotated(rotated(endpoint, 'second', after(0)), 'third', after(25)).former).toMatchObject([
      { sealedSecret: 'second' },
    ]);
    const many = Array.from({ length: 30 }, (_, at) => `secret ${at}`);
    const last = many.reduce((present, secret) => rotated(present, secret, after(1)), endpoint);
    expect(validSecrets(last, after(1))).toEqual(many.slice(-11).reverse());
  });
});
