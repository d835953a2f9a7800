import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, loadConfig } from './load-config.js';

const complete = {
  MONGODB_URI: 'mongodb://127.0.0.1:27017/?replicaSet=rs0',
  ALIANZA_SECRET: 'a secret that is longer than thirty-two characters',
};

const refusal = (environment: Record<string, string>): string => {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('loadConfig', () => {
  it('takes defaults for what is not given', () => {
    expect(loadConfig(complete)).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', ALIANZA_EVENT_LOG: 'mongo' });
  });

  it('reads numbers', () => {
    expect(loadConfig({ ...complete, PORT: '0' }).PORT).toBe(0);
  });

  it.each([
    [{ ...complete, MONGODB_URI: '' }, /^MONGODB_URI is missing/],
    [{ ...complete, PORT: 'eighty' }, /^PORT must be a whole number, not "eighty"\.$/],
    [{ ...complete, PORT: '70000' }, /^PORT must not be greater than 65535\.$/],
    [{ ...complete, ALIANZA_SECRET: 'weak' }, /^ALIANZA_SECRET must be at least 32 characters/],
    [{ ...complete, ALIANZA_EVENT_LOG: 'kafka' }, /^KAFKA_BROKERS is missing: it must be host:port/],
    [{ ...complete, ALIANZA_CLOCK: 'manual', NODE_ENV: 'production' }, /^ALIANZA_CLOCK must be `system`/],
  ])('refuses %j in one sentence that names the key', (environment, message) => {
    expect(refusal(environment)).toMatch(message);
  });
});
