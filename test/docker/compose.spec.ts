import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Config, keysOf } from '#config';
import { services } from '#contracts';
import { ProblemCatalogue } from '#http';
import { parse } from 'yaml';
import { serviceRoutes } from '../../scripts/launch/service-routes.js';
import { kafkaVersion } from '../../scripts/stack/kafka-files.js';

interface ComposeService {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: unknown;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe('docker-compose.yml', () => {
  let compose: ComposeFile;

  beforeAll(async () => {
    compose = parse(await readFile('docker-compose.yml', 'utf8'), { merge: true }) as ComposeFile;
  });

  it('runs the services there are, and the servers they need, and nothing else', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...services, 'mongo', 'kafka', 'caddy'].sort());
  });

  it.each(services)('runs %s over Kafka once its servers are healthy', (name) => {
    const service = compose.services[name];
    expect(service?.command).toEqual(['node', `dist/services/${name}.js`]);
    expect(service?.environment).toMatchObject({
      NODE_ENV: 'production',
      ALIANZA_EVENT_LOG: 'kafka',
      MONGODB_URI: expect.stringContaining('mongo:27017/?replicaSet=rs0'),
      KAFKA_BROKERS: 'kafka:9092',
    });
    expect(service?.depends_on).toEqual({
      mongo: { condition: 'service_healthy' },
      kafka: { condition: 'service_healthy' },
    });
  });

  it('opens the address when every service is healthy', () => {
    const awaited = Object.fromEntries(services.map((name) => [name, { condition: 'service_healthy' }]));
    expect(compose.services['caddy']?.depends_on).toEqual(awaited);
  });

  it('publishes only the proxy', () => {
    const published = Object.entries(compose.services).filter(([, service]) => service.ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['caddy']);
  });

  it.each(['mongo', 'kafka', 'caddy'])('checks the health of %s', (name) => {
    expect(compose.services[name]?.healthcheck).toBeDefined();
  });

  it('names each image with its version', () => {
    for (const { image } of Object.values(compose.services)) expect(image).toMatch(/^[a-z/]+:\d+\.\d+\.\d+(-[a-z]+)?$/);
    expect(compose.services['kafka']?.image).toBe(`apache/kafka:${kafkaVersion}`);
  });

  it.each(['ALIANZA_SECRET', 'ALIANZA_ADMIN_EMAIL', 'ALIANZA_PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM'])(
    'asks for %s and holds no value of it',
    (key) => {
      for (const name of services) {
        expect(compose.services[name]?.environment?.[key]).toMatch(new RegExp(`^\\$\\{${key}:\\?give .+\\}$`));
      }
    },
  );

  it.each(services)('lets %s be given every other key, too', (name) => {
    const ofItsOwnServers = ['MONGODB_DATABASE_PREFIX', 'KAFKA_PREFIX'];
    const refusedInProduction = ['ALIANZA_CLOCK', 'ALIANZA_CRASH_POINT'];
    const given = Object.keys(compose.services[name]?.environment ?? {});
    expect(
      keysOf(Config)
        .flatMap((key) => (given.includes(key.name) ? [] : [key.name]))
        .sort(),
    ).toEqual([...ofItsOwnServers, ...refusedInProduction].sort());
  });

  it('declares each volume it mounts', () => {
    const mounts = Object.values(compose.services).flatMap((service) => service.volumes ?? []);
    const named = mounts.map((mount) => mount.split(':')[0] ?? '').filter((source) => !source.startsWith('.'));
    expect(named.sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('infra/Caddyfile', () => {
  let patterns: ReadonlyMap<string, readonly string[]>;
  let caddyfile: string;
  /** Each with something in place of what it names in braces. */
  let documented: readonly string[];

  beforeAll(async () => {
    caddyfile = await readFile('infra/Caddyfile', 'utf8');
    const openapi = JSON.parse(await readFile('docs/openapi.json', 'utf8')) as { readonly paths: object };
    documented = Object.keys(openapi.paths).map((path) => path.replace(/\{\w+\}/g, '1'));
    patterns = new Map(
      [...caddyfile.matchAll(/^\t@(\w+) path (.+)$/gm)].map(([, name = '', paths = '']) => [name, paths.split(' ')]),
    );
  });

  it.each(services)('leads to %s what is its own, and to nobody else', (name) => {
    expect(caddyfile).toContain(`handle @${name} {\n\t\treverse_proxy ${name}:3000`);
    const own = serviceRoutes.find(({ service }) => service === name)?.prefixes ?? [];
    const paths = documented.filter((path) => own.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)));
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths) {
      const takers = [...patterns].filter(([, its]) => its.some((pattern) => matches(pattern, path)));
      expect([path, takers.map(([taker]) => taker)]).toEqual([path, [name]]);
    }
  });

  it('takes the address of the caller from the proxy that is named, and from nobody else', () => {
    expect(caddyfile).toMatch(
      /^\{\n(\t.*\n)*\tservers \{\n(\t\t.*\n)*\t\ttrusted_proxies static \{\$ALIANZA_TRUSTED_PROXIES:127\.0\.0\.1\/32\}\n\t\}\n\}$/m,
    );
  });

  it('answers for a service that is away as a service does', () => {
    const block = /^\thandle_errors 5xx \{\n((?:\t\t.+\n)+)\t\}$/m.exec(caddyfile)?.[1] ?? '';
    expect(block).toMatch(/^\t\theader Content-Type application\/problem\+json$/m);
    expect(block).toMatch(/^\t\theader Retry-After 2$/m);
    expect(JSON.parse(/respond `(.+)` 503\n/.exec(block)?.[1] ?? 'null')).toEqual({
      type: 'https://alianza.example/problems/unavailable',
      ...new ProblemCatalogue().find('unavailable')?.texts.en,
      status: 503,
      correlationId: '{http.request.uuid}',
    });
  });

  it('leaves no route out', () => {
    const isTaken = (path: string) => [...patterns.values()].flat().some((pattern) => matches(pattern, path));
    expect(documented.filter((path) => !isTaken(path))).toEqual([]);
  });
});

/** Caddy's rule: exact, unless the pattern ends in `*`. */
function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
