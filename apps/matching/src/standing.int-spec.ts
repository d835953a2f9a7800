import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  StandingOpenedBySecretariat,
  type StandingOpenedBySecretariatData,
  OrganizationSuspended,
  ProposalWithdrawn,
} from '#contracts';
import { waitUntil } from '#testing';
import { publishInitiative, registerOrganization } from '../testing/americas.js';
import { type MatchingClient, MatchingProcess } from '../testing/matching-process.js';
import { SuggestionLists } from '../testing/suggestion-lists.js';
import type { StandingView } from './http/standing.view.js';

const english = { 'accept-language': 'en' };

describe('why an organisation is not suggested', () => {
  let process_: MatchingProcess;
  let lists: SuggestionLists;
  let secretariat: MatchingClient;

  beforeAll(async () => {
    process_ = await MatchingProcess.start();
    lists = new SuggestionLists(process_);
    secretariat = await process_.clientOf({ platformRoles: ['secretariat'] });
  }, 60_000);
  afterAll(async () => {
    await process_?.stop();
  }, 30_000);

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
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    const { id, score } = await lists.suggestionOf(initiative, 'workers', union);
    const own = (await ask(await lists.editorOf(union), initiative.id, union)).body;
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
    const lead = (await ask(await lists.editorOf(initiative.leadId), initiative.id, union)).body;
    expect(seatOf(lead, 'workers')).toMatchObject({ standing: 'listed', rank: expect.any(Number) });
  });

  it('is told to itself in full, and to others as not available, where a flag or a dismissal is the cause', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    const { id } = await lists.suggestionOf(initiative, 'workers', union);
    const [partner, lead] = [await lists.editorOf(union), await lists.editorOf(initiative.leadId)];
    await partner.call('POST', `/v1/suggestions/${id}/dismiss`, { reason: 'timing' });
    await process_.say(OrganizationSuspended, union, { organizationId: union, suspended: true });
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
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    const { id } = await lists.suggestionOf(initiative, 'workers', union);
    const lead = await lists.editorOf(initiative.leadId);
    await lead.call('POST', `/v1/suggestions/${id}/dismiss`, { reason: 'theme' });
    expect(codesOf((await ask(lead, initiative.id, union)).body, 'workers')).toEqual(['dismissed']);
  });

  it('is opened to the secretariat with a reason only: audited, told to the organisation, which reads the reason', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_);
    await lists.with(initiative, 'workers', union);
    await process_.say(OrganizationSuspended, union, { organizationId: union, suspended: true });
    await lists.without(initiative, 'workers', union);
    const reason = 'La unión preguntó por qué no está en ninguna lista.';
    const opened = await ask(secretariat, initiative.id, union, reason);
    expect(codesOf(opened.body, 'workers')).toEqual(['suspended']);
    const audit = await secretariat.call<{ items: object[] }>('GET', `/v1/audit/matching?subject=${union}`);
    expect(audit.body.items).toEqual([
      expect.objectContaining({ action: 'break_glass_read', subject: union, reason, personId: expect.any(String) }),
    ]);
    const said = await lists.said<StandingOpenedBySecretariatData>(StandingOpenedBySecretariat.type, union);
    expect(said.map(({ data }) => data)).toEqual([
      expect.objectContaining({ initiativeId: initiative.id, organizationId: union, ownerIds: [union] }),
    ]);
    expect(JSON.stringify(said)).not.toContain(reason);
    const own = (await ask(await lists.editorOf(union), initiative.id, union)).body;
    expect(own.openings).toEqual([{ at: expect.any(String), reason }]);
    const lead = (await ask(await lists.editorOf(initiative.leadId), initiative.id, union)).body;
    expect(lead.openings).toEqual([]);
    expect((await ask(secretariat, initiative.id, union, '  ')).status).toBe(400);
    expect((await ask(await lists.editorOf(initiative.leadId), initiative.id, union, reason)).status).toBe(403);
  });

  it('of a confidential initiative tells its lead of the opening, and nothing to whom it was never shown', async () => {
    const union = await registerOrganization(process_, { constituency: 'workers' });
    const initiative = await publishInitiative(process_, { visibility: 'alliance' });
    await lists.with(initiative, 'workers', union);
    expect((await ask(await lists.editorOf(union), initiative.id, union)).status).toBe(404);
    expect((await ask(secretariat, initiative.id, union)).status).toBe(404);
    expect((await ask(secretariat, initiative.id, union, 'A formal complaint')).status).toBe(200);
    const said = await lists.said<StandingOpenedBySecretariatData>(StandingOpenedBySecretariat.type, union);
    expect(said.map(({ data }) => data.ownerIds)).toEqual([[initiative.leadId]]);
    const lead = (await ask(await lists.editorOf(initiative.leadId), initiative.id, union)).body;
    expect(lead.openings).toEqual([{ at: expect.any(String), reason: 'A formal complaint' }]);
  });

  it('says that a closed search is closed, and knows nobody whom matching does not know', async () => {
    const initiative = await publishInitiative(process_);
    const lead = await lists.editorOf(initiative.leadId);
    await waitUntil(async () => (await lists.of(initiative, 'workers')).note !== '', { what: 'the initiative' });
    const union = await registerOrganization(process_, { constituency: 'workers' });
    await lists.with(initiative, 'workers', union);
    const withdrawal = { initiativeId: initiative.id, leadOrganizationId: initiative.leadId };
    await process_.say(ProposalWithdrawn, initiative.id, withdrawal);
    await lists.without(initiative, 'workers', union);
    const closed = (await ask(lead, initiative.id, union)).body;
    expect(closed.seats.map(({ standing }) => standing)).toEqual(['closed', 'closed', 'closed']);
    expect((await ask(lead, initiative.id, randomUUID())).status).toBe(404);
    expect((await ask(lead, randomUUID(), initiative.leadId)).status).toBe(404);
    expect((await ask(lead, 'x', 'y')).status).toBe(400);
  });
});
