import { OrganizationRegistered, SeatFilled } from '#contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InvitationView } from '../src/http/views/candidacy.view.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

describe('the last place of a seat', () => {
  let app: AlliancesApp;
  let lead: Desk;

  beforeAll(async () => {
    app = await AlliancesApp.start();
    lead = await app.desk('government_local');
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  const seated = async ({ allianceId }: Formed, seatId = ''): Promise<number> => {
    const path = `/v1/alliances/${allianceId}/seats?limit=100`;
    const { items } = await app.get<{ items: { seatId: string }[] }>(lead, path);
    return items.filter((place) => place.seatId === seatId).length;
  };

  it('goes to exactly one of ten invited organisations that accept at the same moment', async () => {
    const formed = await app.publish(lead, [seat('government_local'), seat('academia')]);
    const seatId = formed.seats[1]?.id;
    const path = `/v1/alliances/${formed.allianceId}/invitations`;
    const desks = await Promise.all(Array.from({ length: 10 }, () => app.desk('academia')));
    const invitations: (readonly [Desk, string])[] = [];
    for (const desk of desks) {
      const body = { organizationId: desk.organizationId, seatId, message: { es: 'Súmense' }, expiresOn: app.day(10) };
      invitations.push([desk, (await app.post<InvitationView>(lead, path, body)).id]);
    }
    const replies = await Promise.all(invitations.map(([desk, id]) => app.call(desk, 'POST', `${path}/${id}/accept`)));
    const statuses = replies.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    const refusals = replies.filter(({ status }) => status === 409).map(({ body }) => body);
    expect(refusals.filter(({ type }) => String(type).endsWith('seat_full'))).toHaveLength(9);
    expect(await seated(formed, seatId)).toBe(1);
    const filled = (await app.said(formed.allianceId)).filter(({ type }) => type === SeatFilled.type);
    expect(filled).toHaveLength(2);
    // Matching counts those of a country by it.
    const home = OrganizationRegistered.example.profile.places[0];
    expect(filled.map(({ data }) => data)).toMatchObject([{ country: home }, { country: home }]);
  });

  it('is not given away among candidates of one group that come forward at the same moment', async () => {
    const formed = await app.publish(lead, [seat('government_local'), seat('workers')]);
    const seatId = formed.seats[1]?.id;
    const path = `/v1/alliances/${formed.allianceId}/interests`;
    const desks = await Promise.all(Array.from({ length: 10 }, () => app.desk('workers')));
    const replies = await Promise.all(
      desks.map((desk) => app.call(desk, 'POST', path, { body: { seatId, message: { es: 'Queremos' } } })),
    );
    expect(replies.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1);
    expect(replies.every(({ status, body }) => status === 201 || String(body.type).endsWith('seat_full'))).toBe(true);
    expect(await seated(formed, seatId)).toBe(1);
  });

  it('is asked for once with one idempotency key, and the first reply is given again', async () => {
    const formed = await app.publish(lead, [seat('government_local'), seat('workers')]);
    const union = await app.desk('workers');
    const path = `/v1/alliances/${formed.allianceId}/interests`;
    const body = { seatId: formed.seats[1]?.id, message: { es: 'Queremos' } };
    const options = { body, idempotencyKey: 'the-same-key' };
    expect((await app.call(union, 'POST', path, { body, idempotencyKey: false })).status).toBe(400);
    const first = await app.call(union, 'POST', path, options);
    const again = await app.call(union, 'POST', path, options);
    expect(first).toMatchObject({ status: 201, body: { status: 'accepted' } });
    expect(first.headers.get('location')).toBe(`${path}/${String(first.body.id)}`);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });
});
