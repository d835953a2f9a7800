import { expect, it } from '@jest/globals';
import { OrganizationProfileAged, OrganizationProfileConfirmed, ProposalAged } from '#contracts';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization } from '../americas.js';
import type { ReplayView } from '../../src/http/replay.view.js';
import type { SuggestionView } from '../../src/http/suggestion.view.js';
import type { Stage } from '../stage.js';

export function whatWasNotConfirmed(stage: Stage): void {
  it('is said of both in the reasons, until somebody confirms it', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const lead = await stage.lists.editorOf(initiative.leadId);
    const becomes = (isRight: (found: SuggestionView) => boolean, what: string): Promise<SuggestionView> =>
      waitUntil(
        async () => {
          const { body } = await lead.call<SuggestionView>('GET', `/v1/suggestions/${id}`);
          return isRight(body) && body;
        },
        { what },
      );
    const recencyIn = ({ reasons }: SuggestionView) =>
      [reasons.initiative, reasons.partner].map((of) => of.find(({ feature }) => feature === 'recency')?.text);
    await stage.app.say(OrganizationProfileAged, union, { organizationId: union, version: 2 });
    const { id: initiativeId, leadId: leadOrganizationId } = initiative;
    await stage.app.say(ProposalAged, initiativeId, { initiativeId, leadOrganizationId, version: 2 });
    const aged = await becomes(
      (each) => each.organization.unconfirmedSince !== undefined && each.initiative.unconfirmedSince !== undefined,
      'what nobody has confirmed',
    );
    expect(recencyIn(aged)).toEqual([
      expect.stringMatching(/^No ha confirmado su perfil desde el \d+ de /),
      expect.stringMatching(/^Nadie ha confirmado la iniciativa desde el \d+ de /),
    ]);
    await stage.app.say(OrganizationProfileConfirmed, union, { organizationId: union, version: 3, on: '2027-09-01' });
    const lately = 'Revisó o confirmó su perfil por última vez el 1 de septiembre de 2027.';
    const confirmed = await becomes((each) => recencyIn(each)[0] === lately, 'the confirmation');
    expect(recencyIn(confirmed)[1]).toMatch(/^Nadie ha confirmado/);
    expect(confirmed.organization.unconfirmedSince).toBeUndefined();
    // Both days are today or later: as fresh as can be.
    expect(confirmed.score).toBe(aged.score);
    const { body } = await lead.call<ReplayView>('POST', `/v1/suggestions/${id}/replay`);
    const same = { same: true, causes: [], differences: [] };
    expect([body.replayed, body.present]).toEqual([expect.objectContaining(same), expect.objectContaining(same)]);
  });
}
