import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CompositionRevised, ProposalRevised } from '#contracts';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization, seatFor } from '../americas.js';
import type { CoalitionListView } from '../../src/http/coalition.view.js';
import type { SuggestionListView } from '../../src/http/suggestion-list.view.js';
import type { Stage } from '../stage.js';
import { namedIn } from '../suggestion-lists.js';

/** Which seats are sought: those that the alliance has. */
export function seatsOfTheAlliance(stage: Stage): void {
  it('are sought by the rules of the alliance, whatever the initiative is revised to, until the alliance follows', async () => {
    const chamber = await registerOrganization(stage.app, { constituency: 'employers' });
    const institute = await registerOrganization(stage.app, { constituency: 'academia' });
    const [workers, employers, academia] = [seatFor('workers'), seatFor('employers'), seatFor('academia')];
    const initiative = await publishInitiative(stage.app, { template: 'tripartite', seats: [workers, employers] });
    const { id: initiativeId, leadId: leadOrganizationId, content } = initiative;
    await stage.lists.with(initiative, 'employers', chamber);
    const lead = await stage.lists.editorOf(leadOrganizationId);
    const listOf = ({ id }: { readonly id: string }) =>
      lead.call<SuggestionListView>('GET', `/v1/suggestions?limit=100&initiative=${initiativeId}&seat=${id}`);
    const unmet = async (): Promise<unknown> => {
      const { body } = await lead.call<CoalitionListView>('GET', `/v1/coalitions?initiative=${initiativeId}`);
      return body.items[0]?.unmetRules.map(({ rule }) => rule);
    };

    const seats = [workers, academia];
    const revised = { ...content, title: { en: 'Revised' }, seats, template: 'tripartite_with_migrants_voice' };
    const data = { initiativeId, version: 2, leadOrganizationId, content: revised };
    await stage.app.say(ProposalRevised, initiativeId, data);
    await waitUntil(async () => (await listOf(employers)).body.items[0]?.initiative.title['en'] === 'Revised', {
      what: 'the revision',
    });
    expect(namedIn((await listOf(employers)).body)).toContain(chamber);
    expect((await listOf(academia)).status).toBe(404);
    expect(await unmet()).not.toContain('migrants_voice');

    await stage.app.say(CompositionRevised, randomUUID(), {
      ...CompositionRevised.example,
      initiativeId,
      seats: [workers, employers, academia],
      rules: { governments: 'each_institution', migrantsVoice: 'seat', perCountry: [] },
    });
    const followed = async (): Promise<boolean> => {
      const { status, body } = await listOf(academia);
      return status === 200 && namedIn(body).includes(institute);
    };
    await waitUntil(followed, { what: 'the list of the seat that the alliance added' });
    expect(await unmet()).toContain('migrants_voice');
  });
}
