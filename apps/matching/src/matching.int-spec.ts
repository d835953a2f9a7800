import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  type EventEnvelope,
  InvitationDeclined,
  OrganizationProfileRevised,
  OrganizationRegistered,
  OrganizationSuspended,
  PartnerInvited,
  PartnersSuggested,
  type PartnersSuggestedData,
  ProposalRevised,
  ProposalWithdrawn,
  SeatFilled,
  SeatVacated,
  SuggestionDismissed,
  SuggestionShared,
  SuggestionStaled,
} from '#contracts';
import { waitUntil } from '#testing';
import { type PublishedInitiative, publishInitiative, registerOrganization, seatFor } from '../testing/americas.js';
import { type MatchingClient, MatchingProcess } from '../testing/matching-process.js';
import { DoMatchingJob } from './application/do-matching-job.js';
import { rebuildScore } from './domain/explain.js';
import { model } from './domain/model.js';
import type { SuggestionView } from './http/suggestion.view.js';
import { MatchingDatabase } from './persistence/matching-database.js';

interface List {
  readonly items: readonly SuggestionView[];
  readonly nextCursor: string | null;
  readonly note: string;
}

const unknown = '00000000-0000-7000-8000-000000000001';

describe('matching over HTTP', () => {
  let process_: MatchingProcess;
  let database: MatchingDatabase;

  beforeAll(async () => {
    process_ = await MatchingProcess.start();
    database = process_.app.get(MatchingDatabase, { strict: false });
  }, 60_000);
  afterAll(async () => {
    await process_?.stop();
  }, 30_000);

  const editorOf = (id: string): Promise<MatchingClient> =>
    process_.clientOf({ organizations: [{ id, roles: ['editor'] }] });
  const listFor = async ({ id, leadId, seats }: PublishedInitiative, constituency: string): Promise<List> => {
    const lead = await editorOf(leadId);
    const reply = await lead.call<List>('GET', `/v1/suggestions?initiative=${id}&seat=${seats[constituency]}`);
    return reply.status === 200 ? reply.body : { items: [], nextCursor: null, note: '' };
  };
  const namesIn = ({ items }: List): string[] => items.map(({ organization }) => organization.id);
  const listWith = (initiative: PublishedInitiative, constituency: string, organizationId: string): Promise<List> =>
    waitUntil(
      async () => {
        const list = await listFor(initiative, constituency);
        return namesIn(list).includes(organizationId) && list;
      },
      { what: `${organizationId} in the list of ${constituency}` },
    );
  const listWithout = (initiative: PublishedInitiative, constituency: string, organizationId: string): Promise<List> =>
    waitUntil(
      async () => {
        const list = await listFor(initiative, constituency);
        return !namesIn(list).includes(organizationId) && list;
      },
      { what: `${organizationId} out of the list of ${constituency}` },
    );
  const suggestionOf = async (initiative: PublishedInitiative, constituency: string, organizationId: string) => {
    const { items } = await listWith(initiative, constituency, organizationId);
    return items.find(({ organization }) => organization.id === organizationId) as SuggestionView;
  };
  const said = async <D extends object>(
    type: string,
    subject: string,
  ): Promise<readonly EventEnvelope<string, D>[]> => {
    const rows = await database.db
      .collection('outbox')
      .find({ subject, 'envelope.type': type })
      .sort({ sequence: 1 })
      .toArray();
    return rows.map((row) => row['envelope'] as EventEnvelope<string, D>);
  };
  const toldOf = async ({ id }: PublishedInitiative): Promise<string[]> =>
    (await said<PartnersSuggestedData>(PartnersSuggested.type, id)).flatMap(({ data }) =>
      data.suggestions.filter(({ notify }) => notify).map(({ organizationId }) => organizationId),
    );
  const queueIsEmpty = (): Promise<boolean> =>
    waitUntil(async () => (await database.jobs.countDocuments()) === 0, { what: 'an empty queue' });

  it('lists partners seat by seat after a publication, with reasons that rebuild the score', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const chamber = await registerOrganization(process_, { constituency: 'employers' });
    const initiative = await publishInitiative(process_);
    const workers = await listWith(initiative, 'workers', union);
    const employers = await listWith(initiative, 'employers', chamber);
    expect(namesIn(workers)).not.toContain(chamber);
    expect(namesIn(employers)).not.toContain(union);
    expect(workers.note).toMatch(/representatividad/);
    const suggestion = await suggestionOf(initiative, 'workers', union);
    expect(suggestion).toMatchObject({ rank: expect.any(Number), shownAt: expect.any(Number), state: 'proposed' });
    expect(suggestion.reasons.initiative.length).toBeGreaterThan(0);
    expect(suggestion.reasons.partner.length).toBeGreaterThan(0);
    expect(Math.abs(rebuildScore(suggestion.explanation as never, model) - suggestion.score)).toBeLessThan(1e-9);
    expect(suggestion.explanation.missing).toEqual([]);
  });

  it('carries the correlation id of the publication to the suggestions, and tells focal points once', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    await listWith(initiative, 'workers', union);
    await queueIsEmpty();
    const events = await said<PartnersSuggestedData>(PartnersSuggested.type, initiative.id);
    expect(new Set(events.map(({ correlationid }) => correlationid))).toEqual(new Set([initiative.correlationId]));
    const first = await toldOf(initiative);
    expect(first).toContain(union);
    expect(new Set(first).size).toBe(first.length);
    const data = { ...initiativeVersion(initiative, 2), content: { ...initiative.content, themes: ['wage_gaps'] } };
    await process_.say(ProposalRevised, initiative.id, data);
    await waitUntil(async () => (await said(PartnersSuggested.type, initiative.id)).length > events.length, {
      what: 'the lists of the revision',
    });
    await queueIsEmpty();
    const all = await toldOf(initiative);
    expect(new Set(all).size).toBe(all.length);
  });

  it('puts a new organisation into the lists of open initiatives, and takes a suspended one out', async () => {
    const initiative = await publishInitiative(process_);
    const late = await registerOrganization(process_, { constituency: 'migrant_led' });
    const suggestion = await suggestionOf(initiative, 'migrant_led', late);
    await process_.say(OrganizationSuspended, late, { organizationId: late, suspended: true });
    await listWithout(initiative, 'migrant_led', late);
    const staled = await said(SuggestionStaled.type, initiative.id);
    expect(staled.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ suggestionIds: [suggestion.id], organizationIds: [late] }),
    );
    await process_.say(OrganizationSuspended, late, { organizationId: late, suspended: false });
    expect((await suggestionOf(initiative, 'migrant_led', late)).id).toBe(suggestion.id);
  });

  it('takes who is invited or seated out of all lists, and matches a vacated seat again', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const other = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    const { id } = await suggestionOf(initiative, 'workers', union);
    const seatId = initiative.seats['workers'] as string;
    const allianceId = randomUUID();
    const ids = { allianceId, initiativeId: initiative.id, seatId, organizationId: union };
    const invitation = { invitationId: randomUUID(), invitedBy: initiative.leadId, expiresOn: '2027-01-01' };
    await process_.say(PartnerInvited, allianceId, { ...ids, ...invitation });
    expect(namesIn(await listWithout(initiative, 'workers', union))).toContain(other);
    const place = { ...ids, placeId: randomUUID(), constituency: 'workers' };
    await process_.say(SeatFilled, allianceId, { ...place, seatKind: 'titular' });
    await listWithout(initiative, 'workers', other);
    const lead = await editorOf(initiative.leadId);
    expect((await lead.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'mutual' });
    await process_.say(SeatVacated, allianceId, { ...place, reason: 'capacity' });
    await listWith(initiative, 'workers', other);
  });

  it('suggests who declined again only when one of the records has changed', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    const { id } = await suggestionOf(initiative, 'workers', union);
    const ids = { initiativeId: initiative.id, seatId: initiative.seats['workers'] as string, organizationId: union };
    const data = { ...ids, allianceId: randomUUID(), invitationId: randomUUID(), reason: 'capacity' };
    await process_.say(InvitationDeclined, data.allianceId, data);
    await listWithout(initiative, 'workers', union);
    const partner = await editorOf(union);
    const lead = await editorOf(initiative.leadId);
    expect((await partner.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'dismissed' });
    expect((await lead.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'stale' });
    const profile = { ...OrganizationRegistered.example.profile, offers: ['training', 'legal_advice'] };
    await process_.say(OrganizationProfileRevised, union, { organizationId: union, version: 2, profile });
    await listWith(initiative, 'workers', union);
  });

  it('shows a confidential initiative to a partner only once it was shared', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_, { visibility: 'alliance', themes: ['trafficking'] });
    const { id } = await suggestionOf(initiative, 'workers', union);
    const partner = await editorOf(union);
    const opportunities = async (): Promise<string[]> => {
      const { body } = await partner.call<List>('GET', `/v1/suggestions?organization=${union}&limit=100`);
      return body.items.map((item) => item.initiative.id);
    };
    expect(await opportunities()).not.toContain(initiative.id);
    expect((await partner.call('GET', `/v1/suggestions/${id}`)).status).toBe(404);
    expect(await toldOf(initiative)).toEqual([]);
    const lead = await editorOf(initiative.leadId);
    expect((await lead.call('POST', `/v1/suggestions/${id}/share`)).body).toMatchObject({ id, state: 'shared' });
    expect(await opportunities()).toContain(initiative.id);
    expect((await partner.call<SuggestionView>('GET', `/v1/suggestions/${id}`)).body.state).toBe('shared');
    expect(await said(SuggestionShared.type, initiative.id)).toHaveLength(1);
    await queueIsEmpty();
    expect((await suggestionOf(initiative, 'workers', union)).state).toBe('shared');
    expect((await lead.call('POST', `/v1/suggestions/${id}/share`)).status).toBe(409);
  });

  it('lets a partner see what is missing and dismiss; the lead reads that it is no longer available', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const seat = seatFor('workers', { offers: ['research_and_data'] });
    const initiative = await publishInitiative(process_, { seats: [seat] });
    const { id } = await suggestionOf(initiative, 'workers', union);
    const partner = await editorOf(union);
    const seen = (await partner.call<SuggestionView>('GET', `/v1/suggestions/${id}`, undefined, english)).body;
    expect(seen.explanation.missing).toContainEqual(
      expect.objectContaining({ type: 'offers', label: expect.any(String) }),
    );
    expect(seen).not.toHaveProperty('rank');
    expect(seen.note).toMatch(/not/i);
    const dismissed = await partner.call('POST', `/v1/suggestions/${id}/dismiss`, { reason: 'timing' });
    expect([dismissed.status, dismissed.body['state']]).toEqual([200, 'dismissed']);
    await listWithout(initiative, 'workers', union);
    const lead = await editorOf(initiative.leadId);
    expect((await lead.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'stale' });
    expect((await lead.call('POST', `/v1/suggestions/${id}/dismiss`, { reason: 'theme' })).body).toMatchObject({
      status: 409,
      state: 'stale',
    });
    expect((await said(SuggestionDismissed.type, initiative.id)).map(({ data }) => data)).toEqual([
      expect.objectContaining({ suggestionId: id, dismissedBy: 'partner', reason: 'timing' }),
    ]);
  });

  it('empties the lists of a withdrawn initiative', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    await listWith(initiative, 'workers', union);
    const data = { initiativeId: initiative.id, leadOrganizationId: initiative.leadId };
    await process_.say(ProposalWithdrawn, initiative.id, data);
    await listWithout(initiative, 'workers', union);
  });

  it('pages through a list', async () => {
    const themes = ['skills_recognition'];
    for (let count = 0; count < 3; count += 1)
      await registerOrganization(process_, { constituency: 'academia', themes });
    const initiative = await publishInitiative(process_, { seats: [seatFor('academia')], themes });
    const whole = await waitUntil(
      async () => {
        const list = await listFor(initiative, 'academia');
        return list.items.length === 3 && list;
      },
      { what: 'three suggestions' },
    );
    const lead = await editorOf(initiative.leadId);
    const path = `/v1/suggestions?initiative=${initiative.id}&seat=${initiative.seats['academia']}&limit=2`;
    const first = (await lead.call<List>('GET', path)).body;
    const second = (await lead.call<List>('GET', `${path}&cursor=${encodeURIComponent(first.nextCursor ?? '')}`)).body;
    expect([...namesIn(first), ...namesIn(second)]).toEqual(namesIn(whole));
    expect(second.nextCursor).toBeNull();
  });

  it('previews whom a draft would reach, seat by seat, and writes nothing', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const city = await editorOf(randomUUID());
    await queueIsEmpty();
    const stored = await database.suggestions.countDocuments();
    const draft = {
      kind: 'proposal',
      sourceLanguage: 'es',
      themes: ['fair_recruitment'],
      places: ['NI', 'CR'],
      corridors: ['NI-CR'],
      composition: { template: 'tripartite_with_migrants_voice' },
      lookingFor: [{ constituency: 'workers', places: ['CR'], offers: ['training'], count: 1 }],
    };
    const preview = () =>
      city.call<{ items: { seat: { constituency: string }; partners: SuggestionView[] }[] }>(
        'POST',
        '/v1/matches/preview',
        draft,
      );
    const workers = await waitUntil(
      async () => {
        const { items } = (await preview()).body;
        const found = items.find(({ seat }) => seat.constituency === 'workers');
        return found?.partners.some(({ organization }) => organization.id === union) && found;
      },
      { what: 'the union in the preview' },
    );
    expect(workers.partners.every(({ organization }) => organization.constituency === 'workers')).toBe(true);
    expect(workers.partners[0]?.reasons.initiative[0]?.text).toEqual(expect.any(String));
    expect(await database.suggestions.countDocuments()).toBe(stored);
    expect((await city.call('POST', '/v1/matches/preview', { ...draft, themes: ['nonsense'] })).status).toBe(400);
  });

  it.each([
    [`initiative=${unknown}`, 400],
    ['', 400],
    ['initiative=x&seat=y', 400],
    [`initiative=${unknown}&seat=${unknown}`, 404],
    [`organization=${unknown}`, 404],
    [`organization=${unknown}&seat=${unknown}`, 400],
  ])('answers ?%s with %i', async (query, status) => {
    const anybody = await editorOf(randomUUID());
    expect((await anybody.call('GET', `/v1/suggestions?${query}`)).status).toBe(status);
  });

  it('does a job once when two processes took it', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    await listWith(initiative, 'workers', union);
    await queueIsEmpty();
    const worker = process_.app.get(DoMatchingJob, { strict: false });
    const before = (await said(PartnersSuggested.type, initiative.id)).length;
    await database.suggestions.deleteMany({ seatId: initiative.seats['workers'] });
    const job = {
      _id: 'seat/twice',
      kind: 'seat' as const,
      subjectId: initiative.seats['workers'] as string,
      initiativeId: initiative.id,
      priority: 0,
      anew: true,
      revision: 1,
      context: { correlationId: randomUUID() },
      requestedAt: new Date(),
    };
    await Promise.all([worker.execute(job), worker.execute(job)]);
    expect((await said(PartnersSuggested.type, initiative.id)).length).toBe(before + 1);
    expect(await database.suggestions.countDocuments({ seatId: job.subjectId, organizationId: union })).toBe(1);
  });
});

const english = { 'accept-language': 'en' };

const initiativeVersion = ({ id, leadId }: PublishedInitiative, version: number) => ({
  initiativeId: id,
  version,
  leadOrganizationId: leadId,
});
