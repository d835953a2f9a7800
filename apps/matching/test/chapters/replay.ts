import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CompositionRevised, OrganizationProfileRevised, OrganizationRegistered, SeatFilled } from '#contracts';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization } from '../americas.js';
import type { ReplayView } from '../../src/http/replay.view.js';
import type { SuggestionView } from '../../src/http/suggestion.view.js';
import type { Stage } from '../stage.js';

export function storedExplanations(stage: Stage): void {
  it('is made again the same from the versions that it names, whatever has changed since, and says what has', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    const { id, explanation } = await stage.lists.suggestionOf(initiative, 'workers', union);
    expect(explanation.gaps).toContainEqual(
      expect.objectContaining({ kind: 'seat', closes: true, text: expect.stringContaining('Cubriría el asiento') }),
    );
    expect(explanation.composition).toMatch(/tiene 0 de los 3 puestos .* tendría 1\. Seguiría faltando: /);
    const lead = await stage.lists.editorOf(initiative.leadId);
    const replay = async (): Promise<ReplayView> =>
      (await lead.call<ReplayView>('POST', `/v1/suggestions/${id}/replay`)).body;
    const unchanged = await waitUntil(
      async () => {
        const body = await replay();
        // The history is a projection of its own.
        return body.replayed.causes.length === 0 && body;
      },
      { what: 'the kept versions' },
    );
    const { score } = explanation;
    const same = { score, same: true, causes: [], differences: [] };
    expect(unchanged).toMatchObject({
      stored: { score, organizationVersion: 1, initiativeVersion: 1 },
      replayed: same,
      present: same,
    });
    // The table asks for more than the initiative did: of that there is no version of the call.
    const seats = initiative.content.seats.map((seat) => ({ ...seat, minimum: 2, maximum: 2 }));
    const ofTable = { ...CompositionRevised.example, initiativeId: initiative.id, seats };
    await stage.app.say(CompositionRevised, randomUUID(), ofTable);
    const asked = await waitUntil(
      async () => {
        const found = await stage.lists.suggestionOf(initiative, 'workers', union);
        return found.explanation.compositionBefore.seats.every(({ minimum }) => minimum === 2) && found;
      },
      { what: 'the explanation by the new composition' },
    );
    expect(asked.explanation.seat).toEqual({ id: initiative.seats['workers'], constituency: 'workers' });
    const sameAgain = { ...same, score: asked.score };
    expect(await replay()).toMatchObject({ replayed: sameAgain, present: sameAgain });
    const place = { allianceId: randomUUID(), initiativeId: initiative.id, seatId: initiative.seats['workers'] ?? '' };
    const filled = { ...place, organizationId: union, placeId: randomUUID(), constituency: 'workers' };
    await stage.app.say(SeatFilled, place.allianceId, { ...filled, seatKind: 'titular' });
    const profile = { ...OrganizationRegistered.example.profile, themes: ['return_and_reintegration'] };
    await stage.app.say(OrganizationProfileRevised, union, { organizationId: union, version: 2, profile });
    const later = await waitUntil(
      async () => {
        const body = await replay();
        return body.present?.causes.join() === 'profile,composition' && body;
      },
      { what: 'what changed' },
    );
    expect(later.replayed).toEqual(sameAgain);
    expect(later.present?.same).toBe(false);
    expect(later.present?.differences).toContainEqual(
      expect.objectContaining({ side: 'initiative', feature: 'theme' }),
    );
    const kept = (await lead.call<SuggestionView>('GET', `/v1/suggestions/${id}`)).body;
    expect(kept.score).toBe(asked.score);
  });

  it('of which a version is not kept is made again with the present one, and says so', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    await stage.lists.queueIsEmpty();
    const changes = { 'explanation.modelVersion': 'forgotten', organizationVersion: 77 };
    await stage.lists.database.suggestions.updateOne({ _id: id }, { $set: changes });
    const lead = await stage.lists.editorOf(initiative.leadId);
    const { body } = await lead.call<ReplayView>('POST', `/v1/suggestions/${id}/replay`);
    expect(body.replayed.causes).toEqual(expect.arrayContaining(['model', 'profile']));
    expect(body.replayed.causes).not.toContain('statistics');
  });
}
