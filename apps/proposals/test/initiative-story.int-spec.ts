import {
  AllianceConcluded,
  AllianceDissolved,
  ProposalClosed,
  ProposalPublished,
  ProposalRevised,
  ProposalWithdrawn,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import type { InitiativeVersionView, InitiativeView } from '../src/http/initiative.view.js';
import { isAskedWhetherItIsStillRight } from './chapters/still-right.js';
import { call, type Desk, ProposalsApp } from './proposals-app.js';

interface Refused {
  readonly type: string;
  readonly state?: string;
  readonly allowed?: readonly string[];
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}

describe('an initiative', () => {
  let app: ProposalsApp;
  let lead: Desk;
  let another: Desk;

  beforeAll(async () => {
    app = await ProposalsApp.start();
    lead = await app.desk();
    another = await app.desk();
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  const read = (id: string): Promise<InitiativeView> => app.ok(lead, 'GET', `/v1/initiatives/${id}`);
  const typesSaid = async (id: string): Promise<string[]> => (await app.said(id)).map(({ type }) => type);

  it('is drafted with its address, its version and seats that have ids', async () => {
    const provenance = { fictional: true, source: 'Trial', year: 2026 };
    const body = call({ composition: { template: 'tripartite' }, provenance });
    const {
      status,
      headers,
      body: drafted,
    } = await app.call<InitiativeView>(lead, 'POST', '/v1/initiatives', { body });

    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/initiatives/${drafted.id}`);
    expect(headers.get('etag')).toBe('"1"');
    expect(drafted).toMatchObject({ status: 'draft', visibility: 'public', provenance, version: 1 });
    expect(drafted.lead).toEqual({ organizationId: lead.organizationId });
    expect(drafted.resources).toEqual({ status: 'to_be_defined' });
    expect(drafted.composition.seats.map(({ constituency }) => constituency)).toEqual([
      'government_national',
      'workers',
      'employers',
    ]);
    expect(drafted.composition.seats.find(({ constituency }) => constituency === 'workers')).toMatchObject({
      places: ['MX'],
      offers: ['legal_advice'],
    });
    expect(await read(drafted.id)).toEqual(drafted);
    expect(await app.said(drafted.id)).toEqual([]);
  });

  it('is neither drafted, revised nor published for a suspended organisation, which may still read and end it', async () => {
    const suspended = await app.desk();
    const published = await app.publish(suspended);
    const drafted = await app.draft(suspended);
    await app.suspend(suspended);
    const attempt = () => app.call(suspended, 'POST', `/v1/initiatives/${drafted.id}/publish`);
    const draft = () => app.call(suspended, 'POST', '/v1/initiatives', { body: call() });
    await waitUntil(async () => (await draft()).status === 409, { what: 'the suspension' });
    expect((await draft()).body).toMatchObject({ type: expect.stringMatching(/organization_suspended$/) });
    expect((await attempt()).status).toBe(409);
    expect((await app.revise(suspended, published, { places: ['GT'] })).status).toBe(409);
    expect(await app.status(suspended, published.id)).toBe(200);
    await app.ok(suspended, 'POST', `/v1/initiatives/${published.id}/close`);
    await app.suspend(suspended, false);
    await waitUntil(async () => (await attempt()).status === 200, { what: 'the suspension to be lifted' });
  });

  it('is created once with one key, and not at all without', async () => {
    const again = { body: call({ title: { es: 'Una vez' } }), idempotencyKey: 'the-same-key-twice' };
    const first = await app.call<InitiativeView>(lead, 'POST', '/v1/initiatives', again);
    const second = await app.call<InitiativeView>(lead, 'POST', '/v1/initiatives', again);
    const other = await app.call(lead, 'POST', '/v1/initiatives', { ...again, body: call() });
    const without = await app.call(lead, 'POST', '/v1/initiatives', { ...again, idempotencyKey: false });

    expect([first.status, second.status, other.status, without.status]).toEqual([201, 201, 422, 400]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await app.found(lead, 'q=una%20vez')).toEqual([first.body.id]);
  });

  it('has its texts in the language in which they were written', async () => {
    const body = call({ title: { en: 'A title' }, summary: { en: 'A summary' } });
    const refused = await app.call<Refused>(lead, 'POST', '/v1/initiatives', { body });
    expect(refused.status).toBe(400);
    expect(refused.body.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/title/es', 'required'],
      ['/summary/es', 'required'],
    ]);
    const drafted = await app.draft(lead);
    expect((await app.revise(lead, drafted, { title: { en: 'A title' } })).status).toBe(400);
    expect(await read(drafted.id)).toEqual(drafted);
  });

  it.each([
    ['a visibility that is for groups', { visibility: 'group' }, '/visibility'],
    ['a day that does not exist', { closesOn: '2027-02-30' }, '/closesOn'],
    ['an unknown theme', { themes: ['magic'] }, '/themes'],
    ['nobody looked for', { lookingFor: [{ constituency: 'workers', count: 0 }] }, '/lookingFor/0/count'],
    ['a council, which no table seats', { lookingFor: [{ constituency: 'joint_body' }] }, '/lookingFor/0/constituency'],
    ['a weight beyond the bounds', { matching: { weights: { theme: 201 } } }, '/matching/weights/theme'],
    ['a weight of nothing known', { matching: { weights: { magic: 100 } } }, '/matching/weights/magic'],
    ['an unknown mandate', { lookingFor: [{ constituency: 'workers', mandate: 'magic' }] }, '/lookingFor/0/mandate'],
    ['null for absent', { problem: null }, '/problem'],
    ['what Alianza says itself', { status: 'published' }, '/status'],
  ])('refuses %s', async (_, wrong, pointer) => {
    const refused = await app.call<Refused>(lead, 'POST', '/v1/initiatives', { body: call(wrong) });
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it('says how its partners are weighed and which mandate a seat requires, to its readers and to matching', async () => {
    const matching = { weights: { territory: 200, recency: 50 } };
    const lookingFor = [{ constituency: 'workers', mandate: 'monitoring', count: 1 }];
    const drafted = await app.draft(lead, { matching, lookingFor });
    expect(drafted.matching).toEqual(matching);
    await app.ok(lead, 'POST', `/v1/initiatives/${drafted.id}/publish`);
    const [published] = await app.said(drafted.id);
    expect(published?.data).toMatchObject({ content: { matching, seats: [{ mandate: 'monitoring' }] } });
    const changed = await app.revise(lead, await read(drafted.id), { matching: { weights: {} } });
    expect(changed.body).toMatchObject({ matching: { weights: {} } });
  });

  it('is changed in the version that its author saw', async () => {
    const drafted = await app.draft(lead);
    const path = `/v1/initiatives/${drafted.id}`;
    const body = { has: ['training'] };
    const changed = await app.revise(lead, drafted, body);
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    expect(changed.body).toEqual({ ...drafted, has: ['training'], version: 2 });
    expect((await app.revise(lead, drafted, body)).status).toBe(412);
    expect((await app.call(lead, 'PATCH', path, { body })).status).toBe(428);
    expect((await app.revise(lead, changed.body, { provenance: { fictional: true } })).status).toBe(400);
    expect((await app.revise(lead, changed.body, { sourceLanguage: 'en' })).status).toBe(400);
  });

  it('says what is wanting before it can be published, in the reader’s language', async () => {
    const wanting = { themes: [], places: [], lookingFor: [], closesOn: app.day(-1) };
    const { id } = await app.draft(lead, wanting);
    const headers = { 'accept-language': 'fr' };
    const refused = await app.call<Refused>(lead, 'POST', `/v1/initiatives/${id}/publish`, { headers });
    expect(refused.status).toBe(400);
    expect(refused.body.errors?.map(({ pointer }) => pointer)).toEqual([
      '/themes',
      '/places',
      '/lookingFor',
      '/closesOn',
    ]);
    expect(refused.body.errors?.at(-1)).toMatchObject({ code: 'in_the_past', message: 'C’est déjà passé.' });
    expect(await app.said(id)).toEqual([]);
  });

  it('is told to the others when it is published and revised, and keeps its seats', async () => {
    const published = await app.publish(lead, { composition: { template: 'tripartite' } });
    expect(published).toMatchObject({ status: 'published', version: 2 });
    const revised = await app.revise(lead, published, {
      lookingFor: [{ constituency: 'workers', places: ['GT'] }],
      summary: { es: 'Con un canal de quejas.' },
    });
    expect(revised.body).toMatchObject({ status: 'published', version: 3, publishedAt: published.publishedAt });
    const idsOf = ({ composition }: InitiativeView): string[] => composition.seats.map((seat) => seat.id);
    expect(idsOf(revised.body)).toEqual(idsOf(published));

    const [first, second, ...more] = await app.said(published.id);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      type: ProposalPublished.type,
      sequence: 1,
      data: {
        initiativeId: published.id,
        version: 2,
        publishedBy: lead.personId,
        leadOrganizationId: lead.organizationId,
      },
    });
    expect(second).toMatchObject({
      type: ProposalRevised.type,
      sequence: 2,
      data: {
        version: 3,
        content: { summary: { es: 'Con un canal de quejas.' }, seats: revised.body.composition.seats },
      },
    });

    const path = `/v1/initiatives/${published.id}/versions?limit=1`;
    type Versions = { items: InitiativeVersionView[]; nextCursor: string | null };
    const newest = await app.ok<Versions>(another, 'GET', path);
    const older = await app.ok<Versions>(another, 'GET', `${path}&cursor=${newest.nextCursor}`);
    expect([...newest.items, ...older.items].map(({ version, content }) => [version, content.summary])).toEqual([
      [3, { es: 'Con un canal de quejas.' }],
      [2, published.summary],
    ]);
    expect(older.nextCursor).toBeNull();
  });

  it('stays complete when a published one is revised', async () => {
    const published = await app.publish(lead);
    expect((await app.revise(lead, published, { themes: [] })).status).toBe(400);
    const council = [{ constituency: 'joint_body' }];
    expect((await app.revise(lead, published, { lookingFor: council })).status).toBe(400);
    expect((await app.revise(lead, await app.draft(lead), { lookingFor: council })).status).toBe(400);
    expect(await read(published.id)).toEqual(published);
    expect(await typesSaid(published.id)).toEqual([ProposalPublished.type]);
  });

  it('is closed by its lead, and takes no further command', async () => {
    const { id } = await app.publish(lead);
    const closed = await app.ok<InitiativeView>(lead, 'POST', `/v1/initiatives/${id}/close`);
    expect(closed).toMatchObject({ status: 'closed', closedBecause: 'lead', version: 3 });
    for (const [command, body] of [['publish'], ['close'], ['withdraw', { reason: 'Late.' }]] as const) {
      const path = `/v1/initiatives/${id}/${command}`;
      const refused = await app.call<Refused>(lead, 'POST', path, body ? { body } : {});
      expect([refused.status, refused.body.state, refused.body.allowed]).toEqual([409, 'closed', []]);
    }
    expect((await app.revise(lead, closed, { has: [] })).status).toBe(409);
    expect(await typesSaid(id)).toEqual([ProposalPublished.type, ProposalClosed.type]);
  });

  it('is withdrawn with a reason that stays on record and does not travel', async () => {
    const { id } = await app.publish(lead);
    expect((await app.call(lead, 'POST', `/v1/initiatives/${id}/withdraw`, { body: { reason: ' ' } })).status).toBe(
      400,
    );
    await app.ok(lead, 'POST', `/v1/initiatives/${id}/withdraw`, { body: { reason: 'The plans changed.' } });
    expect(await read(id)).toMatchObject({ status: 'withdrawn', withdrawnBecause: 'The plans changed.' });
    const events = await app.said(id);
    expect(events.at(-1)?.type).toBe(ProposalWithdrawn.type);
    expect(JSON.stringify(events.at(-1))).not.toContain('The plans changed.');
  });

  it('cannot be closed before it was published', async () => {
    const { id } = await app.draft(lead);
    const refused = await app.call<Refused>(lead, 'POST', `/v1/initiatives/${id}/close`);
    expect([refused.status, refused.body.state, refused.body.allowed]).toEqual([409, 'draft', ['revise', 'publish']]);
  });

  it('closes by itself after its last day, once', async () => {
    const { id, version } = await app.publish(lead, { closesOn: app.day(2) });
    const moved = await app.publish(lead, { closesOn: app.day(2) });
    await app.revise(lead, moved, { closesOn: app.day(9) });
    await app.pass(1);
    expect(await read(id)).toMatchObject({ status: 'published', version });
    await app.pass(3);
    await waitUntil(async () => (await read(id)).status === 'closed', { what: 'the deadline' });
    expect(await read(id)).toMatchObject({ closedBecause: 'deadline' });
    expect(await typesSaid(id)).toEqual([ProposalPublished.type, ProposalClosed.type]);
    expect((await read(moved.id)).status).toBe('published');
    await app.pass(7);
    await waitUntil(async () => (await read(moved.id)).status === 'closed', { what: 'the later deadline' });
  });

  isAskedWhetherItIsStillRight(() => ({ app, lead, another, read, typesSaid }));

  it('closes when its alliance has come to its end, with a result or without one', async () => {
    const { id } = await app.publish(lead);
    const withdrawn = await app.publish(lead);
    const without = await app.publish(lead);
    await app.ok(lead, 'POST', `/v1/initiatives/${withdrawn.id}/withdraw`, { body: { reason: 'The plans changed.' } });
    const allianceId = newId();
    for (const initiativeId of [withdrawn.id, id]) {
      await app.say(AllianceConcluded, allianceId, { allianceId, initiativeId, members: [] });
    }
    const dissolved = newId();
    await app.say(AllianceDissolved, dissolved, { allianceId: dissolved, initiativeId: without.id, members: [] });
    await waitUntil(async () => (await read(id)).status === 'closed', { what: 'the end' });
    expect(await read(id)).toMatchObject({ closedBecause: 'alliance_concluded' });
    await waitUntil(async () => (await read(without.id)).status === 'closed', { what: 'the end of the other one' });
    expect(await read(without.id)).toMatchObject({ closedBecause: 'alliance_dissolved' });
    expect((await typesSaid(without.id)).at(-1)).toBe(ProposalClosed.type);
    expect(await read(withdrawn.id)).toMatchObject({ status: 'withdrawn', version: 3 });
  });
});
