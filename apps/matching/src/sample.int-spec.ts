import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { waitUntil } from '#testing';
import { readSample } from '../../../data/americas/sample.js';
import { publishInitiative, registerOrganization, seatFor } from '../testing/americas.js';
import { MatchingProcess } from '../testing/matching-process.js';
import type { PreviewView } from './http/preview.view.js';
import { MatchingDatabase } from './persistence/matching-database.js';
import { KnownOrganizations } from './persistence/read-models.js';

const sample = readSample(fileURLToPath(new URL('../../../data/americas', import.meta.url)));

describe('the sample of the Americas', () => {
  let process_: MatchingProcess;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    process_ = await MatchingProcess.start();
    for (const { key, body } of sample.organizations) ids.set(key, await registerOrganization(process_, body));
    const { db } = process_.app.get(MatchingDatabase, { strict: false });
    const known = db.collection(KnownOrganizations.name);
    await waitUntil(async () => (await known.countDocuments()) === ids.size, { what: 'all organisations' });
  }, 60_000);
  afterAll(async () => {
    await process_?.stop();
  }, 30_000);

  it.each(sample.initiatives)('previews $key in four languages and lists what it previewed', async ({ lead, body }) => {
    const leadId = ids.get(lead) ?? '';
    const client = await process_.clientOf({ organizations: [{ id: leadId, roles: ['editor'] }] });
    const preview = async (language: string): Promise<PreviewView> => {
      const headers = { 'accept-language': language };
      const reply = await client.call<PreviewView>('POST', '/v1/matches/preview', body, headers);
      expect(reply.body).toMatchObject({ items: expect.any(Array), note: expect.any(String) });
      return reply.body;
    };
    const [es, en] = [await preview('es'), await preview('en'), await preview('pt'), await preview('fr')];
    const texts = ({ items }: PreviewView): string[] =>
      items.flatMap(({ partners }) => partners.flatMap(({ reasons }) => reasons.initiative.map(({ text }) => text)));
    expect(texts(es).length).toBeGreaterThan(0);
    expect(texts(en).length).toBe(texts(es).length);
    expect(texts(en)).not.toEqual(texts(es));
    const { composition: _, lookingFor: __, ...content } = body;
    const seats = es.items.map(({ seat }) => seatFor(seat.constituency, seat));
    const initiative = await publishInitiative(process_, { ...content, seats }, leadId);
    const reader = await process_.clientOf({ organizations: [{ id: initiative.leadId, roles: ['reader'] }] });
    for (const [at, { seat, reached }] of es.items.entries()) {
      const path = `/v1/suggestions?limit=100&initiative=${initiative.id}&seat=${initiative.content.seats[at]?.id}`;
      const listed = (): Promise<number> =>
        reader.call<PreviewView>('GET', path).then(({ body: list }) => list.items?.length ?? -1);
      await waitUntil(async () => (await listed()) === reached, { what: `${reached} for ${seat.constituency}` });
    }
  });
});
