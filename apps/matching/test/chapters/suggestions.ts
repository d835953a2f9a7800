import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { PartnersSuggested, type PartnersSuggestedData, SuggestionDismissed, SuggestionShared } from '#contracts';
import { waitUntil } from '#testing';
import { type PublishedInitiative, publishInitiative, registerOrganization, seatFor } from '../americas.js';
import { namedIn } from '../suggestion-lists.js';
import type { PreviewView } from '../../src/http/preview.view.js';
import type { SuggestionListView } from '../../src/http/suggestion-list.view.js';
import type { SuggestionView } from '../../src/http/suggestion.view.js';
import type { Stage } from '../stage.js';

const unknown = '00000000-0000-7000-8000-000000000001';
const english = { 'accept-language': 'en' };

export function whatPeopleDo(stage: Stage): void {
  const toldOf = async ({ id }: PublishedInitiative): Promise<string[]> =>
    (await stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, id)).flatMap(({ data }) =>
      data.suggestions.filter(({ notify }) => notify).map(({ organizationId }) => organizationId),
    );

  it('shows a confidential initiative to a partner only once it was shared', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app, { visibility: 'alliance', themes: ['trafficking'] });
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const partner = await stage.lists.editorOf(union);
    const opportunities = async (): Promise<string[]> => {
      const { body } = await partner.call<SuggestionListView>('GET', `/v1/suggestions?organization=${union}&limit=100`);
      return body.items.map((item) => item.initiative.id);
    };
    expect(await opportunities()).not.toContain(initiative.id);
    expect((await partner.call('GET', `/v1/suggestions/${id}`)).status).toBe(404);
    expect(await toldOf(initiative)).toEqual([]);
    const lead = await stage.lists.editorOf(initiative.leadId);
    expect((await lead.call('POST', `/v1/suggestions/${id}/share`)).body).toMatchObject({ id, state: 'shared' });
    expect(await opportunities()).toContain(initiative.id);
    expect((await partner.call<SuggestionView>('GET', `/v1/suggestions/${id}`)).body.state).toBe('shared');
    expect(await stage.lists.said(SuggestionShared.type, initiative.id)).toHaveLength(1);
    await stage.lists.queueIsEmpty();
    expect((await stage.lists.suggestionOf(initiative, 'workers', union)).state).toBe('shared');
    expect((await lead.call('POST', `/v1/suggestions/${id}/share`)).status).toBe(409);
  });

  it('lets a partner see what is missing and dismiss; the lead reads that it is no longer available', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const seat = seatFor('workers', { offers: ['research_and_data'] });
    const initiative = await publishInitiative(stage.app, { seats: [seat] });
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const partner = await stage.lists.editorOf(union);
    const seen = (await partner.call<SuggestionView>('GET', `/v1/suggestions/${id}`, undefined, english)).body;
    expect(seen.explanation.missing).toContainEqual(
      expect.objectContaining({ type: 'offers', label: expect.any(String) }),
    );
    expect(seen).not.toHaveProperty('rank');
    expect(seen.note).toMatch(/not/i);
    const dismissed = await partner.call('POST', `/v1/suggestions/${id}/dismiss`, { reason: 'timing' });
    expect([dismissed.status, dismissed.body['state']]).toEqual([200, 'dismissed']);
    await stage.lists.without(initiative, 'workers', union);
    const lead = await stage.lists.editorOf(initiative.leadId);
    expect((await lead.call('GET', `/v1/suggestions/${id}`)).body).toMatchObject({ state: 'stale' });
    expect((await lead.call('POST', `/v1/suggestions/${id}/dismiss`, { reason: 'theme' })).body).toMatchObject({
      status: 409,
      state: 'stale',
    });
    expect((await stage.lists.said(SuggestionDismissed.type, initiative.id)).map(({ data }) => data)).toEqual([
      expect.objectContaining({ suggestionId: id, dismissedBy: 'partner', reason: 'timing' }),
    ]);
  });

  it('pages through a list', async () => {
    const themes = ['skills_recognition'];
    for (let count = 0; count < 3; count += 1)
      await registerOrganization(stage.app, { constituency: 'academia', themes });
    const initiative = await publishInitiative(stage.app, { seats: [seatFor('academia')], themes });
    const whole = await waitUntil(
      async () => {
        const list = await stage.lists.of(initiative, 'academia');
        return list.items.length === 3 && list;
      },
      { what: 'three suggestions' },
    );
    const lead = await stage.lists.editorOf(initiative.leadId);
    const path = `/v1/suggestions?initiative=${initiative.id}&seat=${initiative.seats['academia']}&limit=2`;
    const first = (await lead.call<SuggestionListView>('GET', path)).body;
    const second = (
      await lead.call<SuggestionListView>('GET', `${path}&cursor=${encodeURIComponent(first.nextCursor ?? '')}`)
    ).body;
    expect([...namedIn(first), ...namedIn(second)]).toEqual(namedIn(whole));
    expect(second.nextCursor).toBeNull();
  });

  it('previews whom a draft would reach, seat by seat, and writes nothing', async () => {
    const initiative = await publishInitiative(stage.app);
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const city = await stage.lists.editorOf(randomUUID());
    await stage.lists.with(initiative, 'workers', union);
    await stage.lists.queueIsEmpty();
    const stored = await stage.lists.database.suggestions.countDocuments();
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
    expect(await stage.lists.database.suggestions.countDocuments()).toBe(stored);
    expect((await city.call('POST', '/v1/matches/preview', { ...draft, themes: ['nonsense'] })).status).toBe(400);
  });

  it('previews with the weights and the mandate that the draft asks for', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers', mandate: 'monitoring' });
    const city = await stage.lists.editorOf(randomUUID());
    const draft = { sourceLanguage: 'es', themes: ['fair_recruitment'], places: ['NI', 'CR'] };
    const preview = (matching: object, mandate: string) =>
      city.call<PreviewView>('POST', '/v1/matches/preview', {
        ...draft,
        matching,
        lookingFor: [{ constituency: 'workers', mandate }],
      });
    const weights = { territory: 200, theme: 50 };
    const shown = async (mandate: string): Promise<PreviewView['items'][number] | undefined> =>
      (await preview({ weights }, mandate)).body.items[0];
    const found = await waitUntil(
      async () => {
        const list = await shown('monitoring');
        return list?.partners.find(({ organization }) => organization.id === union);
      },
      { what: 'the union in the preview' },
    );
    expect(found.explanation.callWeights).toEqual(weights);
    expect(JSON.stringify(await shown('policy'))).not.toContain(union);
    const refused = await preview({ weights: { theme: 10 } }, 'monitoring');
    expect(refused.body).toMatchObject({ status: 400, errors: [{ pointer: '/matching/weights/theme' }] });
  });

  it.each([
    [`initiative=${unknown}`, 400],
    ['', 400],
    ['initiative=x&seat=y', 400],
    [`initiative=${unknown}&seat=${unknown}`, 404],
    [`organization=${unknown}`, 404],
    [`organization=${unknown}&seat=${unknown}`, 400],
  ])('answers ?%s with %i', async (query, status) => {
    const anybody = await stage.lists.editorOf(randomUUID());
    expect((await anybody.call('GET', `/v1/suggestions?${query}`)).status).toBe(status);
  });
}
