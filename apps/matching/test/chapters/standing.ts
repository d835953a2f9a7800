import { beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  StandingOpenedBySecretariat,
  type StandingOpenedBySecretariatData,
  OrganizationSuspended,
  ProposalWithdrawn,
} from '#contracts';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization } from '../americas.js';
import type { MatchingClient } from '../matching-client.js';
import type { StandingView } from '../../src/http/standing.view.js';
import type { Stage } from '../stage.js';

const english = { 'accept-language': 'en' };

export function whyNotSuggested(stage: Stage): void {
  let secretariat: MatchingClient;

  beforeAll(async () => {
    secretariat = await stage.app.clientOf({ platformRoles: ['secretariat'] });
  }, 60_000);

  const ask = (client: MatchingClient, initiative: string, organization: string, reason?: string) => {
    const glass: Record<string, string> =
      reason === undefined ? {} : { 'alianza-break-glass': encodeURIComponent(reason) };
    const path = `/v1/suggestions/explain?initiative=${initiative}&organization=${organization}`;
    return client.call<StandingView>('GET', path, undefined, { ...english, ...glass });
  };
  const seatOf = ({ seats }: StandingView, constituency: string): StandingView['seats'][number] | undefined =>
    seats.find(({ seat }) => seat.constituency === constituency);
  const codesOf = (view: StandingView, constituency: string): unknown =>
    seatOf(view, constituency)?.gates.map(({ code }) => code);

  it('is told seat by seat: listed with its score, or shut out with the facts', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    const { id, score } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const own = (await ask(await stage.lists.editorOf(union), initiative.id, union)).body;
    expect(seatOf(own, 'workers')).toMatchObject({ standing: 'listed', suggestionId: id, score, gates: [] });
    expect(seatOf(own, 'workers')).not.toHaveProperty('rank');
    expect(seatOf(own, 'employers')).toMatchObject({
      standing: 'gated',
      gates: [
        {
          code: 'not_eligible',
          rule: 'constituency',
          admits: ['employers'],
          text: 'The seat belongs to another constituency: Employers’ organisation.',
        },
      ],
    });
    const lead = (await ask(await stage.lists.editorOf(initiative.leadId), initiative.id, union)).body;
    expect(seatOf(lead, 'workers')).toMatchObject({ standing: 'listed', rank: expect.any(Number) });
  });

  it('is told to itself in full, and to others as not available, where a flag or a dismissal is the cause', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const [partner, lead] = [await stage.lists.editorOf(union), await stage.lists.editorOf(initiative.leadId)];
    await partner.call('POST', `/v1/suggestions/${id}/dismiss`, { reason: 'timing' });
    await stage.app.say(OrganizationSuspended, union, { organizationId: union, suspended: true });
    const own = await waitUntil(
      async () => {
        const { body } = await ask(partner, initiative.id, union);
        return JSON.stringify(codesOf(body, 'workers')) === '["dismissed","suspended"]' && body;
      },
      { what: 'both gates' },
    );
    expect(seatOf(own, 'workers')?.gates[0]).toMatchObject({ reason: 'timing', reasonLabel: 'Not the right time' });
    for (const other of [lead, secretariat]) {
      const seat = seatOf((await ask(other, initiative.id, union)).body, 'workers');
      expect(seat?.gates).toEqual([{ code: 'not_available', text: 'Not available.' }]);
    }
  });

  it('lets a lead read of its own dismissal', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    const { id } = await stage.lists.suggestionOf(initiative, 'workers', union);
    const lead = await stage.lists.editorOf(initiative.leadId);
    await lead.call('POST', `/v1/suggestions/${id}/dismiss`, { reason: 'theme' });
    expect(codesOf((await ask(lead, initiative.id, union)).body, 'workers')).toEqual(['dismissed']);
  });

  it('is opened to the secretariat with a reason only: audited, told to the organisation, which reads the reason', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app);
    await stage.lists.with(initiative, 'workers', union);
    await stage.app.say(OrganizationSuspended, union, { organizationId: union, suspended: true });
    await stage.lists.without(initiative, 'workers', union);
    const reason = 'La unión preguntó por qué no está en ninguna lista.';
    const opened = await ask(secretariat, initiative.id, union, reason);
    expect(codesOf(opened.body, 'workers')).toEqual(['suspended']);
    const audit = await secretariat.call<{ items: object[] }>('GET', `/v1/audit/matching?subject=${union}`);
    expect(audit.body.items).toEqual([
      expect.objectContaining({ action: 'break_glass_read', subject: union, reason, personId: expect.any(String) }),
    ]);
    const said = await stage.lists.said<StandingOpenedBySecretariatData>(StandingOpenedBySecretariat.type, union);
    expect(said.map(({ data }) => data)).toEqual([
      expect.objectContaining({ initiativeId: initiative.id, organizationId: union, ownerIds: [union] }),
    ]);
    expect(JSON.stringify(said)).not.toContain(reason);
    const own = (await ask(await stage.lists.editorOf(union), initiative.id, union)).body;
    expect(own.openings).toEqual([{ at: expect.any(String), reason }]);
    const lead = (await ask(await stage.lists.editorOf(initiative.leadId), initiative.id, union)).body;
    expect(lead.openings).toEqual([]);
    expect((await ask(secretariat, initiative.id, union, '  ')).status).toBe(400);
    expect((await ask(await stage.lists.editorOf(initiative.leadId), initiative.id, union, reason)).status).toBe(403);
  });

  it('of a confidential initiative tells its lead of the opening, and nothing to whom it was never shown', async () => {
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    const initiative = await publishInitiative(stage.app, { visibility: 'alliance' });
    await stage.lists.with(initiative, 'workers', union);
    expect((await ask(await stage.lists.editorOf(union), initiative.id, union)).status).toBe(404);
    expect((await ask(secretariat, initiative.id, union)).status).toBe(404);
    expect((await ask(secretariat, initiative.id, union, 'A formal complaint')).status).toBe(200);
    const said = await stage.lists.said<StandingOpenedBySecretariatData>(StandingOpenedBySecretariat.type, union);
    expect(said.map(({ data }) => data.ownerIds)).toEqual([[initiative.leadId]]);
    const lead = (await ask(await stage.lists.editorOf(initiative.leadId), initiative.id, union)).body;
    expect(lead.openings).toEqual([{ at: expect.any(String), reason: 'A formal complaint' }]);
  });

  it('says that a closed search is closed, and knows nobody whom matching does not know', async () => {
    const initiative = await publishInitiative(stage.app);
    const lead = await stage.lists.editorOf(initiative.leadId);
    await waitUntil(async () => (await stage.lists.of(initiative, 'workers')).note !== '', { what: 'the initiative' });
    const union = await registerOrganization(stage.app, { constituency: 'workers' });
    await stage.lists.with(initiative, 'workers', union);
    const withdrawal = { initiativeId: initiative.id, leadOrganizationId: initiative.leadId };
    await stage.app.say(ProposalWithdrawn, initiative.id, withdrawal);
    await stage.lists.without(initiative, 'workers', union);
    const closed = (await ask(lead, initiative.id, union)).body;
    expect(closed.seats.map(({ standing }) => standing)).toEqual(['closed', 'closed', 'closed']);
    expect((await ask(lead, initiative.id, randomUUID())).status).toBe(404);
    expect((await ask(lead, randomUUID(), initiative.leadId)).status).toBe(404);
    expect((await ask(lead, 'x', 'y')).status).toBe(400);
  });
}
