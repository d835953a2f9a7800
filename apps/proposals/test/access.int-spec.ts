import { agrees } from '#http/testing';
import { SuggestionShared } from '#contracts';
import { type CallOptions, waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import type { InitiativeView } from '../src/http/initiative.view.js';
import { accessRows, type CallerName, callers } from './access-table.js';
import { call, type Desk, ProposalsApp } from './proposals-app.js';

describe('access to proposals', () => {
  const rows = accessRows();
  let app: ProposalsApp;
  let editor: Desk;
  let partner: Desk;
  let desks: Readonly<Record<CallerName, Partial<Desk>>>;

  /** An initiative of its own for each row, shown to the partner once it is published. */
  const prepare = async (named: string): Promise<string> => {
    const record = named.replace('initiative, ', '');
    if (record === 'draft') return (await app.draft(editor)).id;
    const { id } = await app.publish(editor, { visibility: record });
    await app.say(SuggestionShared, newId(), {
      suggestionId: newId(),
      initiativeId: id,
      seatId: newId(),
      organizationId: partner.organizationId,
    });
    await waitUntil(async () => (await app.status(partner, id)) === 200, { what: 'the call that was shown' });
    return id;
  };

  const optionsFor = async (route: string, id: string): Promise<CallOptions> => {
    if (route === 'POST /v1/initiatives') return { body: call() };
    if (route.endsWith('/withdraw')) return { body: { reason: 'The plans changed.' } };
    if (!route.startsWith('PATCH')) return {};
    const { version } = await app.ok<InitiativeView>(editor, 'GET', `/v1/initiatives/${id}`);
    return { body: { has: ['training'] }, headers: { 'if-match': `"${version}"` } };
  };

  beforeAll(async () => {
    app = await ProposalsApp.start();
    editor = await app.desk();
    partner = await app.desk();
    desks = {
      nobody: {},
      another: await app.desk(),
      partner,
      reader: await app.desk(['reader'], editor.organizationId),
      editor,
      secretariat: await app.official('secretariat'),
    };
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('is written down for every route', () => {
    expect([...new Set(rows.map(({ route }) => route))].sort()).toEqual(app.routes());
  });

  it.each(rows.map((row) => [row.record, row.route, row] as const))('%s: %s', async (named, route, { expected }) => {
    const [method = '', template = ''] = route.split(' ');
    const id = template.includes('{id}') ? await prepare(named) : '';
    const found: Record<string, string> = {};
    for (const caller of callers) {
      const options = await optionsFor(route, id);
      const { status } = await app.call(desks[caller], method, template.replace('{id}', id), options);
      found[caller] = agrees(expected[caller], status) ? expected[caller] : String(status);
    }
    expect(found).toEqual(expected);
  });

  it('is of the organisation that the caller acts for', async () => {
    const { id } = await app.draft(editor);
    const other = await app.desk();
    const network = await app.networkDesk([editor.organizationId, other.organizationId]);
    const path = `/v1/initiatives/${id}/publish`;
    const as = (organization: string): CallOptions => ({ headers: { 'alianza-organization': organization } });

    expect(await app.status(network, id)).toBe(200);
    expect((await app.call(network, 'GET', `/v1/initiatives/${id}`, as(other.organizationId))).status).toBe(404);
    expect((await app.call(network, 'POST', path, as(other.organizationId))).status).toBe(404);
    const unclear = await app.call(network, 'POST', path);
    expect([unclear.status, unclear.body['type']]).toEqual([
      400,
      'https://alianza.example/problems/organization_required',
    ]);
    expect((await app.call(network, 'POST', path, as(editor.organizationId))).status).toBe(200);
  });
});
