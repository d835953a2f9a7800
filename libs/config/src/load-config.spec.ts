import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, loadConfig } from './load-config.js';

const complete = {
  MONGODB_URI: 'mongodb://127.0.0.1:27017/?replicaSet=rs0',
  ALIANZA_SECRET: 'a secret that is longer than thirty-two characters',
};

const installed = {
  ...complete,
  NODE_ENV: 'production',
  ALIANZA_PUBLIC_URL: 'https://union.example',
  MAIL_FROM: 'Alianza <no-reply@union.example>',
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

  it('takes in production what an installation is given', () => {
    expect(loadConfig(installed)).toMatchObject(installed);
  });

  it('reads numbers', () => {
    expect(loadConfig({ ...complete, PORT: '0' }).PORT).toBe(0);
  });

  it.each(['no-reply@union.example', '<no-reply@localhost>', 'Unión <no-reply@union.example>', '"A, B" <a@b.example>'])(
    'takes %s as the sender of all mails',
    (sender) => {
      expect(loadConfig({ ...complete, MAIL_FROM: sender }).MAIL_FROM).toBe(sender);
    },
  );

  it.each([
    ['https://alianza.example', 'https://alianza.example'],
    ['http://directory:3000', 'http://directory:3000'],
    ['https://alianza.example/', 'https://alianza.example'],
    ['http://[::1]:3000//', 'http://[::1]:3000'],
  ])('takes %s as the address of the system, to which paths can be put', (given, address) => {
    expect(loadConfig({ ...complete, ALIANZA_PUBLIC_URL: given }).ALIANZA_PUBLIC_URL).toBe(address);
  });

  it.each([
    [{ ...complete, MONGODB_URI: '' }, /^MONGODB_URI is missing/],
    [{ ...complete, PORT: 'eighty' }, /^PORT must be a whole number, not "eighty"\.$/],
    [{ ...complete, PORT: '70000' }, /^PORT must not be greater than 65535\.$/],
    [{ ...complete, ALIANZA_SECRET: 'weak' }, /^ALIANZA_SECRET must be at least 32 characters/],
    [{ ...complete, ALIANZA_EVENT_LOG: 'kafka' }, /^KAFKA_BROKERS is missing: it must be host:port/],
    [{ ...complete, MONGODB_DATABASE_PREFIX: 'Bad Name' }, /^MONGODB_DATABASE_PREFIX must be/],
    [{ ...complete, NODE_ENV: 'staging' }, /^NODE_ENV must be/],
    [{ ...complete, ALIANZA_EVENT_LOG: 'rabbit' }, /^ALIANZA_EVENT_LOG must be/],
    [{ ...complete, KAFKA_SESSION_TIMEOUT_MS: '10' }, /^KAFKA_SESSION_TIMEOUT_MS must not be less/],
    [{ ...complete, ALIANZA_LEASE_MS: '4.5' }, /^ALIANZA_LEASE_MS must be a whole number/],
    [{ ...complete, ALIANZA_CLOCK: 'sundial' }, /^ALIANZA_CLOCK must be/],
    [{ ...complete, ALIANZA_ADMIN_EMAIL: 'nobody' }, /^ALIANZA_ADMIN_EMAIL must be an email/],
    // Neither could sign in: what signs in is held to the same.
    [{ ...complete, ALIANZA_ADMIN_EMAIL: 'secretaría@union.example' }, /^ALIANZA_ADMIN_EMAIL must be an email/],
    [{ ...complete, ALIANZA_ADMIN_PASSWORD: 'long'.repeat(51) }, /^ALIANZA_ADMIN_PASSWORD must be shorter/],
    [{ ...complete, ALIANZA_ADMIN_PASSWORD: 'short' }, /^ALIANZA_ADMIN_PASSWORD must be longer/],
    [{ ...complete, ALIANZA_PUBLIC_URL: 'not an address' }, /^ALIANZA_PUBLIC_URL must be an http/],
    [{ ...complete, ALIANZA_PUBLIC_URL: 'alianza.example' }, /^ALIANZA_PUBLIC_URL must be an http/],
    [{ ...complete, ALIANZA_PUBLIC_URL: 'ftp://alianza.example' }, /^ALIANZA_PUBLIC_URL must be an http/],
    [
      { ...complete, ALIANZA_PUBLIC_URL: 'https://union.example/alianza' },
      /^ALIANZA_PUBLIC_URL must .+ without a path\.$/,
    ],
    [
      { ...complete, ALIANZA_PUBLIC_URL: 'https://union.example?to=alianza' },
      /^ALIANZA_PUBLIC_URL must .+ without a path/,
    ],
    [{ ...complete, ALIANZA_SIGN_IN_LIMIT: '0' }, /^ALIANZA_SIGN_IN_LIMIT must not be less/],
    [{ ...complete, SMTP_URL: 'http://127.0.0.1' }, /^SMTP_URL must be an smtp/],
    [{ ...complete, MAIL_FROM: 'Alianza' }, /^MAIL_FROM must be one address/],
    [{ ...complete, MAIL_FROM: 'Alianza <>' }, /^MAIL_FROM must be one address/],
    [{ ...complete, MAIL_FROM: 'a@union.example, b@union.example' }, /^MAIL_FROM must be one address/],
    [{ ...complete, MAIL_FROM: 'Alianza, desk <a@union.example>' }, /^MAIL_FROM must be one address/],
    [{ ...complete, LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be/],
    [{ ...complete, OTEL_EXPORTER_OTLP_ENDPOINT: 'nowhere at all' }, /^OTEL_EXPORTER_OTLP_ENDPOINT must be an http/],
    [{ ...complete, OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, /^OTEL_EXPORTER_OTLP_ENDPOINT must be an http/],
    [{ ...complete, MATCHING_SHARE: '3/2', MATCHING_PEERS: 'http://peer' }, /^MATCHING_SHARE must be one part/],
    [{ ...complete, MATCHING_SHARE: '1/2' }, /^MATCHING_PEERS is missing: it must be http/],
    [{ ...complete, MATCHING_SHARE: '1/2', MATCHING_PEERS: 'peer:80' }, /^MATCHING_PEERS must be http/],
    [{ ...installed, ALIANZA_CRASH_POINT: 'x:/y' }, /^ALIANZA_CRASH_POINT is for tests/],
    [{ ...installed, ALIANZA_CLOCK: 'manual' }, /^ALIANZA_CLOCK must be `system`/],
    [{ ...installed, ALIANZA_PUBLIC_URL: '' }, /^ALIANZA_PUBLIC_URL must be given in production/],
    [{ ...installed, MAIL_FROM: '' }, /^MAIL_FROM must be given in production/],
  ])('refuses %j in one sentence that names the key', (environment, message) => {
    expect(refusal(environment)).toMatch(message);
  });
});
