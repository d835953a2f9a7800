import { beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  SeatFilled,
  StandingOpenedBySecretariat,
  type StandingOpenedBySecretariatData,
  SuggestionStaled,
  type SuggestionStaledData,
} from '#contracts';
import { waitUntil } from '#testing';
import { type PublishedInitiative, publishInitiative, registerOrganization, seatFor } from '../americas.js';
import type { MatchingClient } from '../matching-client.js';
import type { CoalitionListView } from '../../src/http/coalition.view.js';
import type { ConflictView } from '../../src/http/conflict.view.js';
import type { PreviewView } from '../../src/http/preview.view.js';
import type { StandingView } from '../../src/http/standing.view.js';
import type { Stage } from '../stage.js';

const english = { 'accept-language': 'en' };
const themes = ['labour_inspection'];

export function whoDoesNotWorkTogether(stage: Stage): void {
  let secretariat: MatchingClient;
  beforeAll(async () => {
    secretariat = await stage.app.clientOf({ platformRoles: ['secretariat'] });
  });

  const declare = async (client: MatchingClient, about: string, aboutId: string) =>
    client.call<ConflictView>('POST', '/v1/conflicts', { about, aboutId });
  const declared = async (client: MatchingClient): Promise<readonly ConflictView[]> =>
    (await client.call<{ items: ConflictView[] }>('GET', '/v1/conflicts')).body.items;
  const gatesFor = async (
    client: MatchingClient,
    { id }: PublishedInitiative,
    organization: string,
    reason?: string,
  ) => {
    const glass: Record<string, string> = reason === undefined ? {} : { 'alianza-break-glass': reason };
    const path = `/v1/suggestions/explain?initiative=${id}&organization=${organization}`;
    const { body } = await client.call<StandingView>('GET', path, undefined, { ...english, ...glass });
    return body.seats.find(({ seat }) => seat.constituency === 'workers')?.gates ?? [];
  };
  const pair = async (about = themes) => {
    const union = await registerOrganization(stage.app, { constituency: 'workers', themes: about });
    const leadId = await registerOrganization(stage.app, { constituency: 'academia', themes: about });
    const initiative = await publishInitiative(stage.app, { themes: about, seats: [seatFor('workers')] }, leadId);
    await stage.lists.with(initiative, 'workers', union);
    const [partner, lead] = [await stage.lists.editorOf(union), await stage.lists.editorOf(leadId)];
    return { union, leadId, initiative, partner, lead };
  };

  it('leaves the lists whichever of the two declares it, and comes back when it is withdrawn', async () => {
    const { union, leadId, initiative, partner, lead } = await pair();
    for (const [client, aboutId] of [
      [partner, leadId],
      [lead, union],
    ] as const) {
      const { status, body } = await declare(client, 'organization', aboutId);
      expect(status).toBe(201);
      await stage.lists.without(initiative, 'workers', union);
      expect((await declare(client, 'organization', aboutId)).body.id).toBe(body.id);
      expect(await declared(client)).toEqual([{ ...body, name: expect.any(Object) }]);
      expect((await client.call('DELETE', `/v1/conflicts/${body.id}`)).status).toBe(204);
      await stage.lists.with(initiative, 'workers', union);
      expect(await declared(client)).toEqual([]);
      const audit = await secretariat.call<{ items: { action: string }[] }>(
        'GET',
        `/v1/audit/matching?subject=${body.id}`,
      );
      expect(audit.body.items.map(({ action }) => action)).toEqual(['conflict_withdrawn', 'conflict_declared']);
      expect(JSON.stringify(audit.body)).not.toContain(aboutId);
    }
    const staled = await stage.lists.said<SuggestionStaledData>(SuggestionStaled.type, initiative.id);
    expect(staled.flatMap(({ data }) => data.organizationIds)).toEqual([union, union]);
  });

  it('is told in full to who declared it, and to nobody else who did', async () => {
    const { union, leadId, initiative, partner, lead } = await pair();
    const { body: own } = await declare(partner, 'organization', leadId);
    await stage.lists.without(initiative, 'workers', union);
    expect(await gatesFor(partner, initiative, union)).toMatchObject([
      { code: 'conflict', declaredBy: 'itself', declarations: [own], text: expect.stringContaining('withdraw') },
    ]);
    const notAvailable = [{ code: 'not_available', text: 'Not available.' }];
    for (const other of [lead, secretariat]) expect(await gatesFor(other, initiative, union)).toEqual(notAvailable);
    expect(await gatesFor(secretariat, initiative, union, 'The union asked us')).toMatchObject([
      { code: 'conflict', declaredBy: 'itself', declarations: [own] },
    ]);
    await partner.call('DELETE', `/v1/conflicts/${own.id}`);
    const { body: theirs } = await declare(lead, 'organization', union);
    expect(await gatesFor(partner, initiative, union)).toMatchObject([
      { code: 'conflict', declaredBy: 'another', declarations: [] },
    ]);
    expect(await gatesFor(lead, initiative, union)).toMatchObject([
      { code: 'conflict', declaredBy: 'another', declarations: [theirs] },
    ]);
    expect(await gatesFor(secretariat, initiative, union, 'The union asked us')).toMatchObject([
      { code: 'conflict', declaredBy: 'another', declarations: [theirs] },
    ]);
    const opened = await stage.lists.said<StandingOpenedBySecretariatData>(StandingOpenedBySecretariat.type, union);
    expect(opened.map(({ data }) => data.ownerIds)).toEqual([[union], [union, leadId]]);
    expect(opened.map(({ data }) => data.declarerIds)).toEqual([[], []]);
  });

  it('of who is at the table is opened beside its own standing, where that one is told to look', async () => {
    const { union, initiative, partner } = await pair();
    const member = await registerOrganization(stage.app, { constituency: 'civil_society', themes });
    const place = { initiativeId: initiative.id, placeId: randomUUID(), seatId: randomUUID() };
    await stage.app.say(SeatFilled, randomUUID(), { ...SeatFilled.example, ...place, organizationId: member });
    const declarer = await stage.lists.editorOf(member);
    await declare(declarer, 'organization', union);
    await stage.lists.without(initiative, 'workers', union);
    await declare(partner, 'organization', initiative.leadId);
    await gatesFor(secretariat, initiative, union, 'The union asked us');
    const [opened] = await stage.lists.said<StandingOpenedBySecretariatData>(StandingOpenedBySecretariat.type, union);
    expect(opened?.data).toMatchObject({ ownerIds: [union, member], declarerIds: [member] });
    const pathOf = (organization: string) =>
      `/v1/suggestions/explain?initiative=${initiative.id}&organization=${organization}`;
    expect((await declarer.call('GET', pathOf(union))).status).toBe(404);
    const { status, body } = await declarer.call<StandingView>('GET', pathOf(member));
    expect([status, body.openings]).toEqual([200, [{ at: expect.any(String), reason: 'The union asked us' }]]);
  });

  it('holds on one initiative only where that is what was declared, and with who sits at the table', async () => {
    const { union, leadId, initiative, partner, lead } = await pair();
    const other = await publishInitiative(
      stage.app,
      { themes, seats: [seatFor('workers'), seatFor('employers')] },
      leadId,
    );
    await stage.lists.with(other, 'workers', union);
    await declare(partner, 'initiative', initiative.id);
    await stage.lists.without(initiative, 'workers', union);
    await stage.lists.with(other, 'workers', union);
    const chamber = await registerOrganization(stage.app, { constituency: 'employers', themes });
    await stage.lists.with(other, 'employers', chamber);
    await declare(await stage.lists.editorOf(chamber), 'organization', union);
    await stage.lists.queueIsEmpty();
    await stage.lists.with(other, 'workers', union);
    const { body } = await lead.call<CoalitionListView>('GET', `/v1/coalitions?initiative=${other.id}`);
    const together = JSON.stringify(body.items[0]?.seats.map(({ members }) => members));
    expect([chamber, union].every((id) => together.includes(id))).toBe(false);
    const place = { initiativeId: other.id, placeId: randomUUID(), seatId: other.seats['employers'] ?? '' };
    await stage.app.say(SeatFilled, randomUUID(), { ...SeatFilled.example, ...place, organizationId: chamber });
    await stage.lists.without(other, 'workers', union);
  });

  it('keeps them out of previews, and their initiatives from being joined instead', async () => {
    // Of those that are alike five are shown: no other initiative is about this.
    const own = ['consular_protection'];
    const { union, leadId, initiative, partner, lead } = await pair(own);
    const draft = {
      sourceLanguage: 'es',
      themes: own,
      places: initiative.content.places,
      lookingFor: [{ constituency: 'workers' }],
    };
    const preview = async (client: MatchingClient) =>
      JSON.stringify((await client.call<PreviewView>('POST', '/v1/matches/preview', draft)).body);
    await waitUntil(async () => (await preview(partner)).includes(initiative.id), { what: 'the initiative to join' });
    expect(await preview(lead)).toContain(union);
    await declare(partner, 'organization', leadId);
    expect(await preview(lead)).not.toContain(union);
    expect(await preview(partner)).not.toContain(initiative.id);
  });

  it('is declared about what one may know of, and is not oneself', async () => {
    const { union, leadId, initiative, partner, lead } = await pair();
    const hidden = await publishInitiative(stage.app, { themes, visibility: 'alliance', seats: [seatFor('workers')] });
    await stage.lists.with(hidden, 'workers', union);
    const answers = [
      await declare(partner, 'organization', union),
      await declare(lead, 'initiative', initiative.id),
      await declare(partner, 'initiative', hidden.id),
      await declare(partner, 'initiative', leadId),
      await declare(partner, 'organization', randomUUID()),
      await declare(partner, 'person', leadId),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 404, 404, 404, 400]);
    expect([...(await declared(partner)), ...(await declared(lead))]).toEqual([]);
  });

  it('is declared a hundred times at most', async () => {
    const { leadId, union, lead } = await pair();
    const rows = Array.from({ length: 100 }, () => ({
      _id: randomUUID(),
      organizationId: leadId,
      about: 'organization' as const,
      aboutId: randomUUID(),
      declaredAt: new Date(),
    }));
    await stage.lists.database.declaredConflicts.insertMany(rows);
    expect((await declare(lead, 'organization', union)).body).toMatchObject({ status: 409, maximum: 100 });
    expect(await stage.lists.database.declaredConflicts.countDocuments({ organizationId: leadId })).toBe(100);
  });
}
