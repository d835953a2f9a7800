import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
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
  SuggestionStaled,
} from '#contracts';
import { waitUntil } from '#testing';
import { type PublishedInitiative, publishInitiative, registerOrganization } from '../testing/americas.js';
import { MatchingProcess } from '../testing/matching-process.js';
import { namedIn, SuggestionLists } from '../testing/suggestion-lists.js';
import { DoMatchingJob } from './application/do-matching-job.js';
import { rebuildScore } from './domain/explain.js';
import { model } from './domain/model.js';

describe('the lists of suggested partners', () => {
  let process_: MatchingProcess;
  let lists: SuggestionLists;

  beforeAll(async () => {
    process_ = await MatchingProcess.start();
    lists = new SuggestionLists(process_);
  }, 60_000);
  afterAll(async () => {
    await process_?.stop();
  }, 30_000);
  const toldOf = async ({ id }: PublishedInitiative): Promise<string[]> =>
    (await lists.said<PartnersSuggestedData>(PartnersSuggested.type, id)).flatMap(({ data }) =>
      data.suggestions.filter(({ notify }) => notify).map(({ organizationId }) => organizationId),
    );

  it('lists partners seat by seat after a publication, with reasons that rebuild the score', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const chamber = await registerOrganization(process_, { constituency: 'employers' });
    const initiative = await publishInitiative(process_);
    const workers = await lists.with(initiative, 'workers', union);
    const employers = await lists.with(initiative, 'employers', chamber);
    expect(namedIn(workers)).not.toContain(chamber);
    expect(namedIn(employers)).not.toContain(union);
    expect(workers.note).toMatch(/representatividad/);
    const suggestion = await lists.suggestionOf(initiative, 'workers', union);
    expect(suggestion).toMatchObject({ rank: expect.any(Number), shownAt: expect.any(Number), state: 'proposed' });
    expect(suggestion.reasons.initiative.length).toBeGreaterThan(0);
    expect(suggestion.reasons.partner.length).toBeGreaterThan(0);
    expect(Math.abs(rebuildScore(suggestion.explanation as never, model) - suggestion.score)).toBeLessThan(1e-9);
    expect(suggestion.explanation.missing).toEqual([]);
  });

  it('carries the correlation id of the publication to the suggestions, and tells focal points once', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    await lists.with(initiative, 'workers', union);
    await lists.queueIsEmpty();
    const events = await lists.said<PartnersSuggestedData>(PartnersSuggested.type, initiative.id);
    expect(new Set(events.map(({ correlationid }) => correlationid))).toEqual(new Set([initiative.correlationId]));
    const first = await toldOf(initiative);
    expect(first).toContain(union);
    expect(new Set(first).size).toBe(first.length);
    const data = { ...initiativeVersion(initiative, 2), content: { ...initiative.content, themes: ['wage_gaps'] } };
    await process_.say(ProposalRevised, initiative.id, data);
    await waitUntil(async () => (await lists.said(PartnersSuggested.type, initiative.id)).length > events.length, {
      what: 'the lists of the revision',
    });
    await lists.queueIsEmpty();
    const all = await toldOf(initiative);
    expect(new Set(all).size).toBe(all.length);
  });

  it('puts a new organisation into the lists of open initiatives, and takes a suspended one out', async () => {
    const initiative = await publishInitiative(process_);
    const late = await registerOrganization(process_, { constituency: 'migrant_led' });
    const suggestion = await lists.suggestionOf(initiative, 'migrant_led', late);
    await process_.say(OrganizationSuspended, late, { organizationId: late, suspended: true });
    await lists.without(initiative, 'migrant_led', late);
    const staled = await lists.said(SuggestionStaled.type, initiative.id);
    expect(staled.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ suggestionIds: [suggestion.id], organizationIds: [late] }),
    );
    await process_.say(OrganizationSuspended, late, { organizationId: late, suspended: false });
    expect((await lists.suggestionOf(initiative, 'migrant_led', late)).id).toBe(suggestion.id);
  });

  it('takes who is invited or seated out of all lists, and matches a vacated seat again', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const other = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    const { id } = await lists.suggestionOf(initiative, 'workers', union);
    const seatId = initiative.seats['workers'] as string;
    const allianceId = randomUUID();
    const ids = { allianceId, initiativeId: initiative.id, seatId, organizationId: union };
    const invitation = { invitationId: randomUUID(), invitedBy: initiative.leadId, expiresOn: '2027-01-01' };
    await process_.say(PartnerInvited, allianceId, { ...ids, ...invitation });
    expect(namedIn(await lists.without(initiative, 'workers', union))).toContain(other);
    const place = { ...ids, placeId: randomUUID(), constituency: 'workers' };
    await process_.say(SeatFilled, allianceId, { ...place, seatKind: 'titular' });
    await lists.without(initiative, 'workers', other);
    const lead = await lists.editorOf(initiative.leadId);
    expect((await lead.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'mutual' });
    await process_.say(SeatVacated, allianceId, { ...place, reason: 'capacity' });
    await lists.with(initiative, 'workers', other);
  });

  it('suggests who declined again only when one of the records has changed', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    const { id } = await lists.suggestionOf(initiative, 'workers', union);
    const ids = { initiativeId: initiative.id, seatId: initiative.seats['workers'] as string, organizationId: union };
    const data = { ...ids, allianceId: randomUUID(), invitationId: randomUUID(), reason: 'capacity' };
    await process_.say(InvitationDeclined, data.allianceId, data);
    await lists.without(initiative, 'workers', union);
    const partner = await lists.editorOf(union);
    const lead = await lists.editorOf(initiative.leadId);
    expect((await partner.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'dismissed' });
    expect((await lead.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'stale' });
    const profile = { ...OrganizationRegistered.example.profile, offers: ['training', 'legal_advice'] };
    await process_.say(OrganizationProfileRevised, union, { organizationId: union, version: 2, profile });
    await lists.with(initiative, 'workers', union);
  });

  it('empties the lists of a withdrawn initiative', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    await lists.with(initiative, 'workers', union);
    const data = { initiativeId: initiative.id, leadOrganizationId: initiative.leadId };
    await process_.say(ProposalWithdrawn, initiative.id, data);
    await lists.without(initiative, 'workers', union);
  });

  it('does a job once when two processes took it', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    await lists.with(initiative, 'workers', union);
    await lists.queueIsEmpty();
    const worker = process_.app.get(DoMatchingJob, { strict: false });
    const before = (await lists.said(PartnersSuggested.type, initiative.id)).length;
    await lists.database.suggestions.deleteMany({ seatId: initiative.seats['workers'] });
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
    const { signal } = new AbortController();
    await Promise.all([worker.execute([job], signal), worker.execute([job], signal)]);
    expect((await lists.said(PartnersSuggested.type, initiative.id)).length).toBe(before + 1);
    expect(await lists.database.suggestions.countDocuments({ seatId: job.subjectId, organizationId: union })).toBe(1);
  });
});

const initiativeVersion = ({ id, leadId }: PublishedInitiative, version: number) => ({
  initiativeId: id,
  version,
  leadOrganizationId: leadId,
});
