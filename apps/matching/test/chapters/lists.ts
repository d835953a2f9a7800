import { expect, it } from '@jest/globals';
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
  type SuggestionStaledData,
} from '#contracts';
import { waitUntil } from '#testing';
import { type PublishedInitiative, publishInitiative, registerOrganization } from '../americas.js';
import { namedIn } from '../suggestion-lists.js';
import { DoMatchingJob } from '../../src/application/do-matching-job.js';
import { rebuildScore } from '../../src/domain/explain.js';
import { model } from '../../src/domain/model.js';
import type { Stage } from '../stage.js';

export function listsOfPartners(stage: Stage): void {
  const toldOf = async ({ id }: PublishedInitiative): Promise<string[]> =>
    (await stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, id)).flatMap(({ data }) =>
      data.suggestions.filter(({ notify }) => notify).map(({ organizationId }) => organizationId),
    );

  it('lists partners seat by seat after a publication, with reasons that rebuild the score', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const chamber = await registerOrganization(stage.app, { constituency: 'employers' });
    const initiative = await publishInitiative(stage.app);
    const workers = await stage.lists.with(initiative, 'workers', union);
    const employers = await stage.lists.with(initiative, 'employers', chamber);
    expect(namedIn(workers)).not.toContain(chamber);
    expect(namedIn(employers)).not.toContain(union);
    expect(workers.note).toMatch(/representatividad/);
    const suggestion = await stage.lists.suggestionOf(initiative, 'workers', union);
    expect(suggestion).toMatchObject({ rank: expect.any(Number), shownAt: expect.any(Number), state: 'proposed' });
    expect(suggestion.reasons.initiative.length).toBeGreaterThan(0);
    expect(suggestion.reasons.partner.length).toBeGreaterThan(0);
    expect(Math.abs(rebuildScore(suggestion.explanation as never, model) - suggestion.score)).toBeLessThan(1e-9);
    expect(suggestion.explanation.missing).toEqual([]);
  });

  it('carries the correlation id of the publication to the suggestions, and tells focal points once', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    await stage.lists.with(initiative, 'workers', union);
    await stage.lists.queueIsEmpty();
    const events = await stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, initiative.id);
    expect(new Set(events.map(({ correlationid }) => correlationid))).toEqual(new Set([initiative.correlationId]));
    const first = await toldOf(initiative);
    expect(first).toContain(union);
    expect(new Set(first).size).toBe(first.length);
    const data = { ...initiativeVersion(initiative, 2), content: { ...initiative.content, themes: ['wage_gaps'] } };
    await stage.app.say(ProposalRevised, initiative.id, data);
    await waitUntil(
      async () => (await stage.lists.said(PartnersSuggested.type, initiative.id)).length > events.length,
      {
        what: 'the lists of the revision',
      },
    );
    await stage.lists.queueIsEmpty();
    const all = await toldOf(initiative);
    expect(new Set(all).size).toBe(all.length);
  });

  it('puts a new organisation into the lists of open initiatives, and takes a suspended one out', async () => {
    const initiative = await publishInitiative(stage.app);
    const late = await registerOrganization(stage.app, { constituency: 'migrant_led' });
    const suggestion = await stage.lists.suggestionOf(initiative, 'migrant_led', late);
    await stage.app.say(OrganizationSuspended, late, { organizationId: late, suspended: true });
    await stage.lists.without(initiative, 'migrant_led', late);
    const staled = await stage.lists.said(SuggestionStaled.type, initiative.id);
    expect(staled.map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ suggestionIds: [suggestion.id], organizationIds: [late] }),
    );
    await stage.app.say(OrganizationSuspended, late, { organizationId: late, suspended: false });
    expect((await stage.lists.suggestionOf(initiative, 'migrant_led', late)).id).toBe(suggestion.id);
  });

  it('takes who is invited or seated out of all lists, and matches a vacated seat again', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const other = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const seatId = initiative.seats['workers'] as string;
    const allianceId = randomUUID();
    const ids = { allianceId, initiativeId: initiative.id, seatId, organizationId: union };
    const invitation = { invitationId: randomUUID(), invitedBy: initiative.leadId, expiresOn: '2027-01-01' };
    await stage.app.say(PartnerInvited, allianceId, { ...ids, ...invitation });
    expect(namedIn(await stage.lists.without(initiative, 'workers', union))).toContain(other);
    const place = { ...ids, placeId: randomUUID(), constituency: 'workers' };
    await stage.app.say(SeatFilled, allianceId, { ...place, seatKind: 'titular' });
    await stage.lists.without(initiative, 'workers', other);
    const lead = await stage.lists.editorOf(initiative.leadId);
    expect((await lead.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'mutual' });
    await stage.app.say(SeatVacated, allianceId, { ...place, reason: 'capacity' });
    await stage.lists.with(initiative, 'workers', other);
  });

  it('suggests who declined again when one of the records has changed, and then keeps nothing of the no', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const ids = { initiativeId: initiative.id, seatId: initiative.seats['workers'] as string, organizationId: union };
    const data = { ...ids, allianceId: randomUUID(), invitationId: randomUUID(), reason: 'capacity' };
    await stage.app.say(InvitationDeclined, data.allianceId, data);
    await stage.lists.without(initiative, 'workers', union);
    const partner = await stage.lists.editorOf(union);
    const lead = await stage.lists.editorOf(initiative.leadId);
    expect((await partner.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'dismissed' });
    expect((await lead.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'stale' });
    const profile = { ...OrganizationRegistered.example.profile, offers: ['training', 'legal_advice'] };
    await stage.app.say(OrganizationProfileRevised, union, { organizationId: union, version: 2, profile });
    await stage.lists.with(initiative, 'workers', union);

    // What it declined then is no reason any more: what is withdrawn now is told as withdrawn.
    await stage.app.say(OrganizationSuspended, union, { organizationId: union, suspended: true });
    await stage.lists.without(initiative, 'workers', union);
    expect((await partner.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'stale' });
    const staled = await stage.lists.said<SuggestionStaledData>(SuggestionStaled.type, initiative.id);
    expect(staled.flatMap(({ data }) => data.suggestionIds)).toContain(id);
  });

  it('empties the lists of a withdrawn initiative', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    await stage.lists.with(initiative, 'workers', union);
    const data = { initiativeId: initiative.id, leadOrganizationId: initiative.leadId };
    await stage.app.say(ProposalWithdrawn, initiative.id, data);
    await stage.lists.without(initiative, 'workers', union);
  });

  it('does a job once when two processes took it', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    await stage.lists.with(initiative, 'workers', union);
    await stage.lists.queueIsEmpty();
    const worker = stage.app.get(DoMatchingJob);
    const before = (await stage.lists.said(PartnersSuggested.type, initiative.id)).length;
    await stage.lists.database.suggestions.deleteMany({ seatId: initiative.seats['workers'] });
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
    expect((await stage.lists.said(PartnersSuggested.type, initiative.id)).length).toBe(before + 1);
    expect(
      await stage.lists.database.suggestions.countDocuments({ seatId: job.subjectId, organizationId: union }),
    ).toBe(1);
  });
}

const initiativeVersion = ({ id, leadId }: PublishedInitiative, version: number) => ({
  initiativeId: id,
  version,
  leadOrganizationId: leadId,
});
