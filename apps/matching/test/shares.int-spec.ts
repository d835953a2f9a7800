import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { environment } from '#config';
import { OrganizationSuspended, SuggestionStaled, type SuggestionStaledData } from '#contracts';
import { freePort, type KafkaServer, startKafka } from '#stack';
import { ApiClient, waitUntil } from '#testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { NodeProcess } from '../../../scripts/launch/node-process.js';
import { type PublishedInitiative, publishInitiative, registerOrganization, seatFor } from './americas.js';
import { MatchingApp } from './matching-app.js';
import type { MatchingClient } from './matching-client.js';
import { SuggestionLists } from './suggestion-lists.js';
import { Finder } from '../src/domain/finder.js';
import { noStanding } from '../src/domain/gates.js';
import { FinderMirror } from '../src/finder/finder-mirror.js';
import { listLength } from '../src/domain/arrange.js';
import type { PreviewView } from '../src/http/preview.view.js';
import { KnownInitiatives, KnownOrganizations } from '../src/persistence/read-models.js';
import { candidateOf, seatCallsOf } from '../src/persistence/records.js';
import { partnersPath } from '../src/shares/peers.js';

/** From so many on the next process to start takes a snapshot of statistics that the others have not. */
const unions = 24;
const places = ['CR', 'NI', 'GT', 'SV', 'MX', 'HN'];
const draft = {
  kind: 'proposal',
  sourceLanguage: 'es',
  themes: ['fair_recruitment'],
  places: ['CR'],
  lookingFor: [{ constituency: 'workers', count: 1 }],
};

describe('two processes of matching that hold half of the organisations each', () => {
  let dataDir: string;
  let kafka: KafkaServer;
  let first: MatchingApp;
  let second: NodeProcess | undefined;
  let afterIt: NestFastifyApplication | undefined;
  let lists: SuggestionLists;
  let startAfterIt: () => Promise<NestFastifyApplication>;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'alianza-shares-'));
    kafka = await startKafka({ dataDir, env: environment });
    const [one, other] = [await freePort(), await freePort()];
    const log = { ALIANZA_EVENT_LOG: 'kafka', KAFKA_BROKERS: kafka.brokers.join(',') } as const;
    // Whoever is killed is missed after so long.
    const missed = { KAFKA_SESSION_TIMEOUT_MS: 1_500 };
    const address = (port: number) => `http://127.0.0.1:${port}`;
    first = await MatchingApp.start({
      ...log,
      ...missed,
      PORT: one,
      MATCHING_SHARE: '1/2',
      MATCHING_PEERS: address(other),
      // The other process is killed here, and its silence is what is tested.
      LOG_LEVEL: 'error',
    });
    const half = { PORT: other, MATCHING_SHARE: '2/2', MATCHING_PEERS: address(one) };
    second = await first.anotherProcess({ ...log, ...missed, ...half }, join(dataDir, 'second.log'));
    startAfterIt = () => first.another(half);
    lists = new SuggestionLists(first);
  }, 120_000);
  afterAll(async () => {
    await afterIt?.close();
    await second?.stop();
    await first?.stop();
    await kafka?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }, 60_000);

  const mirrorOf = (app: NestFastifyApplication): FinderMirror => app.get(FinderMirror, { strict: false });

  /** The list as one process finds it that holds everything. */
  async function wholeList({ id }: PublishedInitiative): Promise<readonly string[]> {
    const { readModels } = first;
    const { ranking, relatedness } = first.get(FinderMirror).finder;
    const finder = new Finder(ranking, relatedness);
    for await (const row of readModels.collection(KnownOrganizations).find()) finder.putCandidate(candidateOf(row));
    const initiative = await readModels.collection(KnownInitiatives).findOne({ _id: id });
    const [call] = initiative ? seatCallsOf(initiative) : [];
    const list = await lists.database.seatLists.findOne({ initiativeId: id });
    if (!call || !list) throw new Error('the initiative has no list');
    const search = { limit: listLength, asOf: list.asOf, standing: () => noStanding };
    return finder.partnersFor(call, search).map((pair) => entry(pair.rank, pair.candidate.candidate.id, pair.score));
  }

  async function storedList({ id }: PublishedInitiative): Promise<readonly string[]> {
    const rows = await lists.database.suggestions.find({ initiativeId: id, state: 'proposed' }).toArray();
    return rows
      .sort((one, other) => one.rank - other.rank)
      .map(({ rank, organizationId, score }) => entry(rank, organizationId, score));
  }

  async function listedIn({ id }: PublishedInitiative): Promise<readonly string[]> {
    const rows = await lists.database.suggestions.find({ initiativeId: id, listed: true }).toArray();
    return rows.map(({ organizationId }) => organizationId);
  }

  const entry = (rank: number, id: string, score: number): string => `${rank} ${id} ${score}`;
  const expectWhole = async (initiative: PublishedInitiative): Promise<void> => {
    await lists.queueIsEmpty();
    const stored = await storedList(initiative);
    expect(stored).toHaveLength(unions);
    expect(stored).toEqual(await wholeList(initiative));
  };
  const publish = () => publishInitiative(first, { seats: [seatFor('workers')], places: ['CR'] });

  let editor: MatchingClient;
  /** Listed while both answered. */
  let before: PublishedInitiative;
  const preview = async (): Promise<PreviewView> =>
    (await editor.call<PreviewView>('POST', '/v1/matches/preview', draft)).body;

  it('store and preview the same lists as one that holds them all', async () => {
    editor = await lists.editorOf('0198c0de-0000-7000-8000-000000000003');
    for (let count = 0; count < unions; count += 1) {
      await registerOrganization(first, { constituency: 'workers', places: [places[count % places.length] ?? 'CR'] });
    }
    const initiative = await publish();
    before = initiative;
    await waitUntil(async () => (await storedList(initiative)).length === unions, {
      what: 'a list of all unions',
      timeoutMs: 60_000,
    });
    await expectWhole(initiative);
    expect(await preview()).toMatchObject({ degraded: false, missingShares: [], items: [{ reached: unions }] });
  }, 120_000);

  it('say what is missing when one was killed, store no list without its share, and go on when another took its place', async () => {
    await second?.kill('SIGKILL');
    const alone = await preview();
    expect(alone).toMatchObject({ degraded: true, missingShares: ['2/2'] });
    expect(alone.items[0]?.reached).toBeGreaterThan(0);
    expect(alone.items[0]?.reached).toBeLessThan(unions);
    const initiative = await publish();
    const waits = { initiativeId: initiative.id, kind: 'seat', tries: { $gte: 2 } } as const;
    await waitUntil(async () => (await lists.database.jobs.countDocuments(waits)) === 1, {
      what: 'a job that was tried in vain',
      timeoutMs: 60_000,
    });
    expect(await storedList(initiative)).toEqual([]);
    // Who must leave the lists that there are leaves them at once, and nobody else is touched.
    const organizationId = (await listedIn(before))[0] ?? '';
    await first.say(OrganizationSuspended, organizationId, { organizationId, suspended: true });
    await waitUntil(async () => !(await listedIn(before)).includes(organizationId), {
      what: 'the withdrawal',
      timeoutMs: 60_000,
    });
    expect(await listedIn(before)).toHaveLength(unions - 1);
    expect(await preview()).toMatchObject({ degraded: true });
    const staled = await lists.said<SuggestionStaledData>(SuggestionStaled.type, before.id);
    expect(staled.map(({ data }) => data.organizationIds)).toEqual([[organizationId]]);
    await first.say(OrganizationSuspended, organizationId, { organizationId, suspended: false });
    const back = await startAfterIt();
    afterIt = back;
    await waitUntil(async () => !(await preview()).degraded, { what: 'a whole answer', timeoutMs: 60_000 });
    // The one that came took a snapshot of statistics when it started, and the first one went after it.
    expect(first.get(FinderMirror).finder.ranking).toEqual(mirrorOf(back).finder.ranking);
    expect(mirrorOf(back).finder.ranking.statistics.population).toBe(unions);
    await waitUntil(async () => (await storedList(initiative)).length === unions, {
      what: 'the list of all unions',
      timeoutMs: 60_000,
    });
    await expectWhole(initiative);
  }, 120_000);

  it.each([
    ['nobody', {}],
    ['a person', { authorization: 'Bearer token' }],
    ['whoever makes a pass up', { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }],
  ] as [string, Record<string, string>][])('answer %s as if there were nothing', async (_, headers) => {
    const api = new ApiClient(first.url);
    const reply = await api.call('POST', partnersPath, { body: {}, headers, idempotencyKey: false });
    expect([reply.status, reply.body]).toMatchObject([404, { status: 404 }]);
  });
});
