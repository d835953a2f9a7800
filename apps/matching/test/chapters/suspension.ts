import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  CoordinatorReplaced,
  OrganizationSuspended,
  PartnersSuggested,
  type PartnersSuggestedData,
  SuggestionStaled,
  type SuggestionStaledData,
} from '#contracts';
import { waitUntil } from '#testing';
import { type PublishedInitiative, publishInitiative, registerOrganization } from '../americas.js';
import type { CoalitionListView } from '../../src/http/coalition.view.js';
import type { StandingView } from '../../src/http/standing.view.js';
import type { SuggestionListView } from '../../src/http/suggestion-list.view.js';
import type { Stage } from '../stage.js';

export function initiativesOfTheSuspended(stage: Stage): void {
  const suspend = (organizationId: string, suspended = true): Promise<void> =>
    stage.app.say(OrganizationSuspended, organizationId, { organizationId, suspended });
  const published = async (): Promise<PublishedInitiative> =>
    publishInitiative(stage.app, {}, await registerOrganization(stage.app, { constituency: 'academia' }));
  /** Of which initiatives a partner finds suggestions. */
  const opportunitiesOf = async (organizationId: string): Promise<readonly string[]> => {
    const partner = await stage.lists.editorOf(organizationId);
    const path = `/v1/suggestions?limit=100&organization=${organizationId}`;
    const { body } = await partner.call<SuggestionListView>('GET', path);
    return body.items.map(({ initiative }) => initiative.id);
  };

  it('rest, and come back with their lead: nobody is told twice', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const [initiative, other] = [await published(), await published()];
    const { id: initiativeId, leadId } = initiative;
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    await stage.lists.with(other, 'workers', union);
    const lead = await stage.lists.editorOf(leadId);
    const coalitions = async (): Promise<number> =>
      (await lead.call<CoalitionListView>('GET', `/v1/coalitions?initiative=${initiativeId}`)).body.items.length;
    expect(await opportunitiesOf(union)).toEqual(expect.arrayContaining([initiativeId, other.id]));

    await suspend(leadId);
    await stage.lists.without(initiative, 'workers', union);
    await stage.lists.queueIsEmpty();
    const staled = await stage.lists.said<SuggestionStaledData>(SuggestionStaled.type, initiativeId);
    expect(staled.flatMap(({ data }) => data.suggestionIds)).toContain(id);
    const found = await opportunitiesOf(union);
    expect([found.includes(initiativeId), found.includes(other.id)]).toEqual([false, true]);
    expect(await coalitions()).toBe(0);
    const path = `/v1/suggestions/explain?initiative=${initiativeId}&organization=${union}`;
    const { body } = await lead.call<StandingView>('GET', path);
    expect(body.seats.map(({ standing }) => standing)).toEqual(['resting', 'resting', 'resting']);
    const newcomer = await registerOrganization(stage.app, { constituency: 'workers' });
    await stage.lists.with(other, 'workers', newcomer);
    await stage.lists.queueIsEmpty();
    const before = (await stage.lists.said(PartnersSuggested.type, initiativeId)).length;

    await suspend(leadId, false);
    expect((await stage.lists.suggestionOf(initiative, 'workers', union)).id).toBe(id);
    await stage.lists.with(initiative, 'workers', newcomer);
    await stage.lists.queueIsEmpty();
    expect(await coalitions()).toBe(1);
    const said = (await stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, initiativeId)).slice(before);
    expect(said.every(({ data }) => data.refreshed)).toBe(true);
    const again = said.flatMap(({ data }) => data.suggestions).filter(({ organizationId }) => organizationId === union);
    expect(again.map(({ entered, notify }) => ({ entered, notify }))).toEqual([{ entered: true, notify: false }]);
  });

  it('are matched again as soon as somebody else coordinates', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await published();
    const { id: initiativeId, leadId } = initiative;
    await stage.lists.with(initiative, 'workers', union);
    await suspend(leadId);
    await stage.lists.without(initiative, 'workers', union);
    const coordinatorOrganizationId = await registerOrganization(stage.app, { constituency: 'academia' });
    await stage.app.say(CoordinatorReplaced, randomUUID(), {
      ...CoordinatorReplaced.example,
      initiativeId,
      coordinatorOrganizationId,
    });
    await stage.lists.with(initiative, 'workers', union);

    // Who leads and is suspended begins nothing, and takes nobody away from whoever coordinates.
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const [lead, coordinator] = [
      await stage.lists.editorOf(leadId),
      await stage.lists.editorOf(coordinatorOrganizationId),
    ];
    const refused = { status: 409, body: { type: expect.stringMatching(/organization_suspended$/) } };
    expect(await lead.call('POST', `/v1/suggestions/${id}/dismiss`, { reason: 'theme' })).toMatchObject(refused);
    expect(await lead.call('POST', `/v1/suggestions/${id}/share`)).toMatchObject(refused);
    expect((await coordinator.call('POST', `/v1/suggestions/${id}/share`)).status).toBe(200);
  });

  it('rest also where the publication is heard of after the suspension', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const leadId = await registerOrganization(stage.app, { constituency: 'academia' });
    await suspend(leadId);
    await stage.lists.queueIsEmpty();
    const [initiative, other] = [await publishInitiative(stage.app, {}, leadId), await published()];
    await stage.lists.with(other, 'workers', union);
    await waitUntil(async () => (await stage.lists.of(initiative, 'workers')).note !== '', { what: 'the initiative' });
    await stage.lists.queueIsEmpty();
    expect((await stage.lists.of(initiative, 'workers')).items).toEqual([]);
    expect(await stage.lists.said(PartnersSuggested.type, initiative.id)).toEqual([]);
  });
}
