import { SeatVacated, TermEnding, TermRenewed } from '#contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EverHeldPlaceView, PlaceView } from '../src/http/views/place.view.js';
import type { CompositionResourceView } from '../src/http/views/policy.view.js';
import { AlliancesApp, type Desk, seat } from './alliances-app.js';

interface Items<T> {
  readonly items: readonly T[];
}

describe('a place', () => {
  let app: AlliancesApp;
  let city: Desk;
  let union: Desk;

  beforeAll(async () => {
    app = await AlliancesApp.start();
    city = await app.desk('government_local');
    union = await app.desk('workers');
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('is held for a term where the policy says so: a reminder, then the end; the holder may renew', async () => {
    const term = { months: 6, renewals: 1 };
    const [own, workers] = [seat('government_local'), seat('workers')];
    const { allianceId } = await app.publish(city, [own, workers]);
    const at = `/v1/alliances/${allianceId}`;
    const { version } = await app.get<CompositionResourceView>(city, `${at}/composition`);
    const body = { seats: [own, { ...workers, term }] };
    await app.ok(city, 'PUT', `${at}/composition`, { body, headers: { 'if-match': `"${version}"` } });
    await app.post(union, `${at}/interests`, { seatId: workers.id, message: { es: 'Queremos' } });
    const sitting = async (): Promise<PlaceView | undefined> =>
      (await app.get<Items<PlaceView>>(city, `${at}/seats`)).items.find(({ seatId }) => seatId === workers.id);
    const place = await sitting();
    const renew = `${at}/seats/${place?.id}/renew`;
    expect(await app.call(union, 'POST', renew)).toMatchObject({ status: 409, body: { why: 'too_early' } });
    const days = (Date.parse(place?.termEndsOn ?? '') - Date.parse(app.day(0))) / 86_400_000;
    await app.pass(days - 20);
    const { data } = await app.heard(allianceId, TermEnding);
    expect(data).toMatchObject({ organizationId: union.organizationId, termEndsOn: place?.termEndsOn });
    const renewed = await app.post<PlaceView>(union, renew);
    expect(renewed).toMatchObject({ renewals: 1 });
    const { placeId } = data;
    expect((await app.heard(allianceId, TermRenewed)).data).toMatchObject({ placeId, termEndsOn: renewed.termEndsOn });
    const seatedThen = app.day(0);
    await app.pass((Date.parse(renewed.termEndsOn ?? '') - Date.parse(app.day(0))) / 86_400_000 + 3);
    expect((await app.heard(allianceId, SeatVacated)).data).toMatchObject({ reason: 'term_ended' });
    expect(await app.get(city, `${at}/balance`)).toMatchObject({ status: 'broken' });
    const { items } = await app.get<Items<EverHeldPlaceView>>(city, `${at}/seats/history`);
    expect(items.find(({ id }) => id === place?.id)).toMatchObject({ endedBecause: 'term_ended', renewals: 1 });
    const then = await app.get<Items<PlaceView>>(city, `${at}/seats?at=${seatedThen}`);
    expect(then.items.map(({ organization }) => organization.id)).toEqual([city.organizationId, union.organizationId]);
    expect(await sitting()).toBeUndefined();
  });
});
