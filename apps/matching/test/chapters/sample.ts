import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { SeatFilled } from '#contracts';
import { waitUntil } from '#testing';
import { readSample } from '../../../../data/americas/sample.js';
import { publishInitiative, registerOrganization, seatFor } from '../americas.js';
import type { PreviewView } from '../../src/http/preview.view.js';
import { leadSeat } from '../../src/domain/lead-seat.js';
import { FinderMirror } from '../../src/finder/finder-mirror.js';
import { KnownOrganizations } from '../../src/persistence/read-models.js';
import { candidateOf } from '../../src/persistence/records.js';
import type { Stage } from '../stage.js';

const sample = readSample('data/americas');

export function sampleOfTheAmericas(stage: Stage): void {
  const ids = new Map<string, string>();

  beforeAll(async () => {
    for (const { key, body } of sample.organizations) ids.set(key, await registerOrganization(stage.app, body));
    const known = stage.app.readModels.collection(KnownOrganizations);
    const own = { _id: { $in: [...ids.values()] } };
    await waitUntil(async () => (await known.countDocuments(own)) === ids.size, { what: 'all organisations' });
    await stage.app.get(FinderMirror).upToDate();
  }, 60_000);

  it.each(sample.initiatives)('previews $key in four languages and lists what it previewed', async ({ lead, body }) => {
    const leadId = ids.get(lead) ?? '';
    const client = await stage.app.clientOf({ organizations: [{ id: leadId, roles: ['editor'] }] });
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
    const initiative = await publishInitiative(stage.app, { ...content, seats }, leadId);
    // What the preview counts on: the lead takes its seat as soon as the alliance starts.
    const known = await stage.app.readModels.collection(KnownOrganizations).findOne({ _id: leadId });
    const seat = known && leadSeat(initiative.content.seats, candidateOf(known));
    const place = {
      organizationId: leadId,
      initiativeId: initiative.id,
      placeId: randomUUID(),
      seatId: seat?.id ?? '',
    };
    if (seat) await stage.app.say(SeatFilled, randomUUID(), { ...SeatFilled.example, ...place });
    const reader = await stage.app.clientOf({ organizations: [{ id: initiative.leadId, roles: ['reader'] }] });
    for (const [at, { seat, reached }] of es.items.entries()) {
      const path = `/v1/suggestions?limit=100&initiative=${initiative.id}&seat=${initiative.content.seats[at]?.id}`;
      const listed = (): Promise<number> =>
        reader.call<PreviewView>('GET', path).then(({ body: list }) => list.items?.length ?? -1);
      await waitUntil(async () => (await listed()) === reached, { what: `${reached} for ${seat.constituency}` });
    }
  });

  it('looks in a preview for nobody in the place that the lead itself takes', async () => {
    const city = () => registerOrganization(stage.app, { constituency: 'government_local', places: ['CR'] });
    const [lead, other] = [await city(), await city()];
    const known = stage.app.readModels.collection(KnownOrganizations);
    await waitUntil(async () => (await known.countDocuments({ _id: { $in: [lead, other] } })) === 2, { what: 'both' });
    await stage.app.get(FinderMirror).upToDate();
    const client = await stage.lists.editorOf(lead);
    const reached = async (count: number): Promise<readonly number[]> => {
      const draft = { kind: 'proposal', sourceLanguage: 'es', themes: ['fair_recruitment'], places: ['CR'] };
      const lookingFor = [{ constituency: 'government_local', count }];
      const { body } = await client.call<PreviewView>('POST', '/v1/matches/preview', { ...draft, lookingFor });
      return body.items.map((item) => item.reached);
    };
    expect(await reached(1)).toEqual([0]);
    expect((await reached(2))[0]).toBeGreaterThan(0);
  });
}
