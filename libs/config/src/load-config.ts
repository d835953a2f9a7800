import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Config } from './config.js';
import { environment } from './environment.js';
import { keysOf } from './key.js';

/** Stops the start; the message is one sentence that names the key and says what to do. */
export class ConfigurationError extends Error {
  readonly code = 'configuration_error';
  constructor(
    readonly key: string,
    problem: string,
  ) {
    super(`${key} ${problem}.`);
  }
}

/**
 * Reads and checks the environment; an empty variable counts as absent.
 * @throws ConfigurationError
 */
export function loadConfig(given: Readonly<Record<string, string | undefined>> = environment): Config {
  const values: Record<string, unknown> = {};
  const defaults = new Config();
  for (const { name } of keysOf(Config)) {
    const value = given[name];
    if (value === undefined || value === '') continue;
    values[name] = typeof defaults[name as keyof Config] === 'number' ? toNumber(name, value) : value;
  }
  const config = plainToInstance(Config, values);
  const [problem] = validateSync(config, { stopAtFirstError: true });
  if (problem)
    throw new ConfigurationError(problem.property, sentence(problem.property, problem.constraints ?? {}, values));
  refuseInProduction(config, values);
  return config;
}

function sentence(key: string, constraints: Record<string, string>, given: Record<string, unknown>): string {
  const rule = (Object.values(constraints)[0] ?? 'is not valid').replace(new RegExp(`^${key} `), '');
  return given[key] === undefined ? `is missing: it ${rule}` : rule;
}

function toNumber(key: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new ConfigurationError(key, `must be a whole number, not "${value}"`);
  return Number(value);
}

/** Links and senders of one developer's machine would go out to everybody, and nobody would see it here. */
const neededInProduction = ['ALIANZA_PUBLIC_URL', 'MAIL_FROM'] as const;

function refuseInProduction(config: Config, given: Readonly<Record<string, unknown>>): void {
  if (config.NODE_ENV !== 'production') return;
  if (config.ALIANZA_CLOCK === 'manual') {
    throw new ConfigurationError('ALIANZA_CLOCK', 'must be `system` in production: the manual clock is for tests');
  }
  if (config.ALIANZA_CRASH_POINT) {
    throw new ConfigurationError('ALIANZA_CRASH_POINT', 'is for tests and must not be set in production');
  }
  for (const key of neededInProduction) {
    if (given[key] === undefined) {
      throw new ConfigurationError(key, 'must be given in production: its default is for one developer');
    }
  }
}
