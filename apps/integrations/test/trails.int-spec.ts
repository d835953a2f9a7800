import {
  ContactChanged,
  type EventEnvelope,
  InterestExpressed,
  PartnersSuggested,
  PersonSignedUp,
  SeatFilled,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { IntegrationsApp } from './integrations-app.js';

const correlationId = newId();
const [union, federation, stranger] = [newId(), newId(), newId()];
const member = (...ids: string[]) => ({
  organizations: ids.map((id) => ({ id, roles: ['reader' as const] })),
  platformRoles: [],
});
const secretariat = { organizations: [], platformRoles: ['secretariat' as const] };

describe('the trail of a request', () => {
  let app: IntegrationsApp;
  let said: EventEnvelope[];

  beforeAll(async () => {
    app = await IntegrationsApp.start();
    const signedUp = await app.tell(PersonSignedUp, 'p', PersonSignedUp.example, { correlationId });
    await app.tell(ContactChanged, 'p', { sealed: 'sealed' }, { correlationId });
    const interest = { ...InterestExpressed.example, organizationId: union, deciders: [federation] };
    const expressed = await app.tell(InterestExpressed, 'a', interest, { correlationId, causationId: 'the-request' });
    const seat = { ...SeatFilled.example, organizationId: union };
    const filled = await app.tell(SeatFilled, 'a', seat, { correlationId, causationId: expressed.id });
    const suggested = await app.tell(PartnersSuggested, 'i', PartnersSuggested.example, {
      correlationId,
      causationId: filled.id,
    });
    said = [signedUp, expressed, filled, suggested];
    const complete = async (): Promise<boolean> =>
      (await app.trail(secretariat, correlationId)).body.entries?.length === 4;
    await waitUntil(complete, { what: 'the whole trail' });
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  const ids = (...at: number[]): (string | undefined)[] => at.map((one) => said[one]?.id);

  it('tells what concerns the reader, causes first, in the reader’s language', async () => {
    const { status, body } = await app.trail(member(union), correlationId);
    expect(status).toBe(200);
    expect(body).toEqual({
      correlationId,
      startedAt: said[1]?.time,
      entries: [
        {
          eventId: said[1]?.id,
          time: said[1]?.time,
          type: 'alliances.interest-expressed.v1',
          service: 'alliances',
          label: 'An organisation expressed interest',
          subject: 'a',
          organizations: [union],
        },
        {
          eventId: said[2]?.id,
          causationId: said[1]?.id,
          time: said[2]?.time,
          type: 'alliances.seat-filled.v1',
          service: 'alliances',
          label: 'An organisation took a seat',
          subject: 'a',
          organizations: [union],
        },
      ],
    });
  });

  it('shows each reader the own organisations only, of the one acted for', async () => {
    const decider = await app.trail(member(federation), correlationId, { 'accept-language': 'es' });
    expect(decider.body.entries.map(({ label, organizations }) => [label, organizations])).toEqual([
      ['Una organización manifestó interés', [federation]],
    ]);
    const both = member(union, federation);
    expect((await app.trail(both, correlationId)).body.entries[0]?.organizations).toEqual([union, federation]);
    const acting = await app.trail(both, correlationId, { 'alianza-organization': federation });
    expect(acting.body.entries.map(({ eventId }) => eventId)).toEqual(ids(1));
  });

  it('shows the secretariat that it all happened, but for addresses, and not whom it concerned', async () => {
    const { body } = await app.trail(secretariat, correlationId);
    expect(body.entries.map(({ eventId }) => eventId)).toEqual(ids(0, 1, 2, 3));
    expect(JSON.stringify(body)).not.toContain(union);
    expect(body.entries.some(({ type }) => type === ContactChanged.type)).toBe(false);
  });

  it('is not there for whom it does not concern', async () => {
    expect(await app.trail(member(stranger), correlationId)).toMatchObject({ status: 404 });
    expect(await app.trail({ organizations: [], platformRoles: ['auditor'] }, correlationId)).toMatchObject({
      status: 404,
    });
    expect(await app.trail(secretariat, newId())).toMatchObject({ status: 404 });
    expect(await app.trail(undefined, correlationId)).toMatchObject({ status: 401 });
    expect(await app.trail(secretariat, 'a%20b%00cdefgh')).toMatchObject({ status: 400 });
  });
});
