import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  AllianceFellDormant,
  AllianceWoken,
  PartnersSuggested,
  type PartnersSuggestedData,
  SuggestionStaled,
  type SuggestionStaledData,
} from '#contracts';
import type { CoalitionListView } from '../../src/http/coalition.view.js';
import type { StandingView } from '../../src/http/standing.view.js';
import { publishInitiative, registerOrganization } from '../americas.js';
import type { Stage } from '../stage.js';

export function alliancesThatSleep(stage: Stage): void {
  it('suggest nobody until they are woken, and then nobody is told twice', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    const { id: initiativeId } = initiative;
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const lead = await stage.lists.editorOf(initiative.leadId);
    const coalitions = async (): Promise<number> =>
      (await lead.call<CoalitionListView>('GET', `/v1/coalitions?initiative=${initiativeId}`)).body.items.length;
    const [allianceId, members] = [randomUUID(), [initiative.leadId]];
    await stage.app.say(AllianceFellDormant, allianceId, { allianceId, initiativeId, members, since: '2026-03-10' });
    await stage.lists.without(initiative, 'workers', union);
    await stage.lists.queueIsEmpty();
    const staled = await stage.lists.said<SuggestionStaledData>(SuggestionStaled.type, initiativeId);
    expect(staled.flatMap(({ data }) => data.suggestionIds)).toContain(id);
    const path = `/v1/suggestions/explain?initiative=${initiativeId}&organization=${union}`;
    const { body } = await lead.call<StandingView>('GET', path);
    expect(body.seats.map(({ standing }) => standing)).toEqual(['asleep', 'asleep', 'asleep']);
    expect(await coalitions()).toBe(0);
    const newcomer = await registerOrganization(stage.app, { constituency: 'workers' });
    await stage.lists.queueIsEmpty();
    const before = (await stage.lists.said(PartnersSuggested.type, initiativeId)).length;
    await stage.app.say(AllianceWoken, allianceId, { allianceId, initiativeId, members, status: 'active' });
    expect((await stage.lists.suggestionOf(initiative, 'workers', union)).id).toBe(id);
    await stage.lists.with(initiative, 'workers', newcomer);
    expect(await coalitions()).toBe(1);
    const said = (await stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, initiativeId)).slice(before);
    const again = said.flatMap(({ data }) => data.suggestions).filter(({ organizationId }) => organizationId === union);
    expect(again.map(({ entered, notify }) => ({ entered, notify }))).toEqual([{ entered: true, notify: false }]);
  });
}
