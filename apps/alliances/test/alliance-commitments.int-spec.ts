import {
  CommitmentChanged,
  CommitmentDeclined,
  CommitmentDelivered,
  CommitmentOverdue,
  DeliveryReported,
  WordSought,
} from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AllianceView } from '../src/http/views/alliance.view.js';
import type { BoardView } from '../src/http/views/board.view.js';
import type { TimelineEntryView } from '../src/http/views/timeline.view.js';
import type { PlaceView } from '../src/http/views/place.view.js';
import type { OwedView } from '../src/http/views/week.view.js';
import type { CommitmentView, LedgerTotalsView, NamedCommitmentView } from '../src/http/ledger/commitment.view.js';
import { askForWhatWaited } from '../src/persistence/ask-for-what-waited.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

describe('the commitments of an alliance', () => {
  let app: AlliancesApp;
  let city: Desk;
  let union: Desk;
  let employers: Desk;
  let formed: Formed;
  let path: string;
  let promised: string;

  const seats = [seat('government_local'), seat('workers'), seat('employers')];
  const what = { es: 'Para los talleres en las dos fronteras' };
  const read = (desk: Desk) => app.get<NamedCommitmentView>(desk, promised);
  const deliver = (amount: string, visibleTo?: readonly string[]): Promise<CommitmentView> =>
    app.post<CommitmentView>(employers, `${promised}/deliveries`, {
      amount,
      deliveredOn: app.day(-1),
      evidence: [
        { title: { es: 'Contrato con el proveedor' }, url: 'https://papers.example/contract.pdf', visibleTo },
        { title: { es: 'Lista de asistencia' }, url: 'https://papers.example/list.pdf' },
      ],
    });

  /** Of what is owed of promises and deliveries: what, by whom, and where it is answered. */
  const owed = async (desk: Desk) => {
    const { items } = await app.get<{ items: OwedView[] }>(desk, '/v1/board/owed');
    return items.filter(({ what: kind }) => kind === 'commitment' || kind === 'delivery');
  };

  const sits = (desk: Desk, constituency: string): Promise<object> => {
    const seatId = seats.find((one) => one.constituency === constituency)?.id;
    return app.post(desk, `${path}/interests`, { seatId, message: { es: 'Aquí estamos.' }, offers: [] });
  };

  const mailed = (desk: Desk, id = ''): string =>
    app.answerPath(desk, { kind: 'delivery', id, version: 0, allianceId: formed.allianceId });

  beforeAll(async () => {
    app = await AlliancesApp.start();
    city = await app.desk('government_local');
    union = await app.desk('workers');
    employers = await app.desk('employers');
    formed = await app.publish(city, seats);
    path = `/v1/alliances/${formed.allianceId}`;
    await sits(union, 'workers');
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('that were promised while it forms are put to who can agree to them, once, when it is constituted', async () => {
    const promise = { kind: 'people', unit: 'person_days', amount: '30', what };
    const { id } = await app.post<CommitmentView>(union, `${path}/commitments`, promise);
    expect(await owed(city)).toEqual([]);
    await sits(employers, 'employers');
    expect((await app.heard(formed.allianceId, WordSought)).data).toMatchObject({
      on: 'commitment',
      id,
      organizationId: union.organizationId,
      asked: [city.organizationId],
      because: 'coordination',
    });
    const link = `${path}/commitments/${id}`;
    expect(await owed(city)).toMatchObject([{ what: 'commitment', organizations: [city.organizationId], link }]);
    await app.post(union, `${link}/withdraw`, { reason: { es: 'Sin personal.' } });
    expect(await owed(city)).toEqual([]);
    const said = (await app.said(formed.allianceId)).filter(({ type }) => type === WordSought.type);
    expect(said).toHaveLength(1);
  });

  it('are promised in a currency or a unit that there is', async () => {
    const promise = { kind: 'money', unit: 'USD', amount: '12500.50', what };
    const post = (body: object) => app.call(employers, 'POST', `${path}/commitments`, { body });
    expect((await post({ ...promise, unit: 'hours' })).body).toMatchObject({ errors: [{ pointer: '/unit' }] });
    expect((await post({ ...promise, kind: 'people' })).body).toMatchObject({ errors: [{ pointer: '/unit' }] });
    expect((await post({ ...promise, amount: '-5' })).body).toMatchObject({ errors: [{ pointer: '/amount' }] });
    const { id } = await app.post<CommitmentView>(employers, `${path}/commitments`, promise);
    promised = `${path}/commitments/${id}`;
    expect(await read(union)).toMatchObject({ status: 'promised', amount: '12500.50', firstAmount: '12500.50' });
    const unknown = `${promised}/deliveries/${formed.allianceId}`;
    expect((await app.call(union, 'POST', `${unknown}/validate`)).status).toBe(404);
    expect((await app.call(union, 'POST', `${unknown}/reject`, { body: { note: what } })).status).toBe(404);
  });

  it('are declined, agreed to from the mail, and asked for anew when the amount changes', async () => {
    const promise = { kind: 'data', unit: 'datasets', amount: '5', what };
    const { id } = await app.post<CommitmentView>(employers, `${path}/commitments`, promise);
    const asked = { kind: 'commitment', id, allianceId: formed.allianceId } as const;
    const first = app.answerPath(city, { ...asked, version: 0 });
    expect((await app.browse(first, city)).page).toMatch(/Para los talleres en las dos fronteras/);
    const no = { choice: 'no', note: 'Ya hay datos.' };
    expect(await app.browse(first, city, no)).toMatchObject({ status: 200 });
    const link = `${path}/commitments/${id}`;
    expect(await app.get(employers, link)).toMatchObject({
      status: 'promised',
      declined: [{ organizationId: city.organizationId, afterChanges: 0 }],
    });
    expect((await app.heard(formed.allianceId, CommitmentDeclined)).data).toMatchObject({
      title: what,
      declinedBy: city.organizationId,
    });
    expect((await owed(city)).filter((one) => one.link === link)).toEqual([]);
    await app.post(employers, `${link}/change`, { amount: '3', reason: what });
    expect((await app.heard(formed.allianceId, CommitmentChanged)).data).toMatchObject({
      changes: 1,
      asked: [city.organizationId],
    });
    expect((await owed(city)).filter((one) => one.link === link)).toHaveLength(1);
    expect((await app.browse(app.answerPath(union, { ...asked, version: 0 }), union)).status).toBe(410);
    const second = app.answerPath(city, { ...asked, version: 1 });
    expect(await app.browse(second, city, { choice: 'yes' })).toMatchObject({ status: 200 });
    expect(await app.get(employers, link)).toMatchObject({ status: 'agreed', agreedBy: city.organizationId });
    await app.post(employers, `${link}/withdraw`, { reason: what });
  });

  it('are agreed by another organisation, and planned by whoever promised', async () => {
    expect(await owed(employers)).toMatchObject([
      { what: 'commitment', organizations: [city.organizationId], link: promised },
    ]);
    expect((await app.call(employers, 'POST', `${promised}/agree`)).body).toMatchObject({
      status: 409,
      type: expect.stringMatching(/judged_by_owner$/),
    });
    expect(await app.post(union, `${promised}/agree`)).toMatchObject({ agreedBy: union.organizationId });
    const plan = { dueOn: app.day(10) };
    expect((await app.call(union, 'POST', `${promised}/plan`, { body: plan })).status).toBe(403);
    expect(await app.post(employers, `${promised}/plan`, plan)).toMatchObject({ status: 'planned', ...plan });
  });

  it('raise what is late by themselves, once, and put it on the board', async () => {
    await app.pass(12);
    expect((await app.heard(formed.allianceId, CommitmentOverdue)).data).toMatchObject({
      title: what,
      organizationId: employers.organizationId,
    });
    const { entries } = await app.get<BoardView>(city, '/v1/board');
    const line = entries.find((one) => one.line === 'undelivered');
    expect(line?.count).toBe(1);
    expect(await app.get(city, line?.link ?? '')).toMatchObject({ items: [{ id: formed.allianceId }] });
    const { health } = await app.get<AllianceView>(city, path);
    expect(health).toMatchObject({ status: 'at_risk', reason: { code: 'commitments_overdue' } });
    await app.post(employers, `${promised}/plan`, { dueOn: app.day(30) });
    expect((await app.get<AllianceView>(city, path)).health).toMatchObject({ status: 'on_track' });
  });

  it('keep what was promised first when they are cut', async () => {
    const cut = { amount: '10000', reason: { es: 'El presupuesto se redujo.' } };
    expect(await app.post(employers, `${promised}/change`, cut)).toMatchObject({
      amount: '10000',
      firstAmount: '12500.50',
      changes: [{ from: '12500.50', to: '10000', reason: cut.reason }],
    });
  });

  it('show commercial evidence to those named only, who alone may confirm it', async () => {
    const url = 'https://papers.example/contract.pdf';
    const apart = [city, union].map(({ organizationId }) => ({ title: what, url, visibleTo: [organizationId] }));
    const body = { amount: '4000', deliveredOn: app.day(-1), evidence: apart };
    expect((await app.call(employers, 'POST', `${promised}/deliveries`, { body })).body).toMatchObject({
      status: 409,
      type: expect.stringMatching(/evidence_apart$/),
    });
    expect((await read(employers)).deliveries).toEqual([]);
    const { deliveries } = await deliver('4000', [city.organizationId]);
    expect((await app.heard(formed.allianceId, DeliveryReported)).data).toMatchObject({
      title: what,
      asked: [city.organizationId],
      because: 'evidence',
    });
    expect(await owed(union)).toMatchObject([
      { what: 'delivery', title: what, organizations: [city.organizationId], link: promised },
    ]);
    const [own] = deliveries;
    expect(own).toMatchObject({ status: 'reported', withheld: 0 });
    const seen = async (desk: Desk) => (await read(desk)).deliveries[0];
    expect(await seen(city)).toMatchObject({ withheld: 0 });
    expect(await seen(union)).toMatchObject({ withheld: 1, evidence: [{ title: { es: 'Lista de asistencia' } }] });
    const namedTo = async (desk: Desk) => (await read(desk)).organizationNames.map(({ id }) => id);
    const told = [employers.organizationId, union.organizationId];
    expect(await namedTo(union)).toEqual(told);
    expect(await namedTo(city)).toEqual([...told, city.organizationId]);
    expect(JSON.stringify(await app.get(union, `${path}/commitments`))).not.toContain('contract.pdf');
    const validate = `${promised}/deliveries/${own?.id}/validate`;
    expect(await app.browse(mailed(union, own?.id), union)).toMatchObject({
      status: 410,
      page: expect.stringContaining('Others have the word'),
    });
    expect((await app.call(union, 'POST', validate)).status).toBe(403);
    expect(await app.post(city, validate)).toMatchObject({
      status: 'planned',
      deliveries: [{ status: 'validated', judgedBy: city.organizationId }],
    });
    expect(await owed(union)).toEqual([]);
  });

  it('are delivered when another organisation has confirmed all that stands', async () => {
    const { deliveries } = await deliver('6000');
    const rejected = `${promised}/deliveries/${deliveries[1]?.id}/reject`;
    await app.post(union, rejected, { note: { es: 'Falta la firma.' } });
    const again = (await deliver('6000')).deliveries[2];
    const link = mailed(union, again?.id);
    expect((await app.browse(link, union)).page).toMatch(/delivered 6,000 USD\.[^]*Lista de asistencia/);
    expect(await app.browse(link, union, { choice: 'yes' })).toMatchObject({ status: 200 });
    expect(await read(union)).toMatchObject({ status: 'delivered' });
    await app.heard(formed.allianceId, CommitmentDelivered);
    expect((await app.call(employers, 'POST', `${promised}/withdraw`, { body: { reason: what } })).body).toMatchObject({
      status: 409,
      state: 'delivered',
      allowed: ['show-evidence', 'judge-delivery'],
    });
  });

  it('are summed unit by unit, promised against delivered', async () => {
    const totals = await app.get<LedgerTotalsView>(city, `${path}/commitment-totals`);
    const nothing = { agreed: '0', planned: '0', reported: '0', delivered: '0' };
    expect(totals.total).toEqual([
      { kind: 'data', unit: 'datasets', promised: '5', standing: '0', ...nothing },
      {
        kind: 'money',
        unit: 'USD',
        promised: '12500.50',
        standing: '10000',
        agreed: '10000',
        planned: '10000',
        reported: '0',
        delivered: '10000',
      },
      { kind: 'people', unit: 'person_days', promised: '30', standing: '0', ...nothing },
    ]);
    expect(totals.organizations.map(({ organizationId }) => organizationId)).toEqual(
      [union.organizationId, employers.organizationId].sort(),
    );
  });

  it('are named on the timeline by what was promised', async () => {
    const { items } = await app.get<{ items: TimelineEntryView[] }>(city, `${path}/timeline?limit=100`);
    expect(items.find(({ type }) => type === 'delivery-validated')).toMatchObject({
      label: 'Another organisation confirmed a delivery: “Para los talleres en las dos fronteras”.',
      about: { of: 'commitment', title: what },
      organizations: [
        { id: union.organizationId, names: expect.any(Object) },
        { id: employers.organizationId, names: expect.any(Object) },
      ],
    });
  });

  it('that waited before it was kept whose word they wait for are asked for once when a new version starts', async () => {
    const promise = { kind: 'money', unit: 'USD', amount: '7', what };
    const { id } = await app.post<CommitmentView>(union, `${path}/commitments`, promise);
    const alliances = app.stored<{ awaitedWords: readonly unknown[] }>('alliances');
    await alliances.updateOne({ _id: formed.allianceId }, { $set: { awaitedWords: [], owed: [] } });
    expect(await owed(city)).toEqual([]);
    await app.migrate(askForWhatWaited);
    await app.pass(1);
    const sought = async () => (await app.said(formed.allianceId)).filter((event) => event.type === WordSought.type);
    await waitUntil(async () => (await sought()).length === 2, { what: 'the word on the promise from before' });
    expect((await app.heard(formed.allianceId, WordSought)).data).toMatchObject({ id, asked: [city.organizationId] });
    expect(await owed(city)).toMatchObject([{ what: 'commitment', link: `${path}/commitments/${id}` }]);
    await app.migrate(askForWhatWaited);
    await app.pass(1);
    expect(await sought()).toHaveLength(2);
  });

  it('are shown to a further member when the last that could confirm a delivery has left, and confirmed by that one', async () => {
    const promise = { kind: 'data', unit: 'datasets', amount: '2', what };
    const { id } = await app.post<CommitmentView>(employers, `${path}/commitments`, promise);
    const link = `${path}/commitments/${id}`;
    await app.post(city, `${link}/agree`);
    const evidence = [{ title: what, url: 'https://papers.example/contract.pdf', visibleTo: [union.organizationId] }];
    const delivery = { amount: '2', deliveredOn: app.day(-1), evidence };
    const { deliveries } = await app.post<CommitmentView>(employers, `${link}/deliveries`, delivery);
    const { items } = await app.get<{ items: PlaceView[] }>(union, `${path}/seats`);
    const seated = items.find(({ organization }) => organization.id === union.organizationId);
    await app.post(union, `${path}/seats/${seated?.id}/vacate`);
    const asked = async (desk: Desk) => (await app.get<{ items: OwedView[] }>(desk, '/v1/board/owed')).items;
    expect((await asked(employers)).filter((one) => one.what === 'evidence_reader')).toMatchObject([
      { title: what, organizations: [employers.organizationId], link },
    ]);
    const readers = `${link}/deliveries/${deliveries[0]?.id}/readers`;
    const body = { organizationId: city.organizationId };
    expect((await app.call(city, 'POST', readers, { body })).status).toBe(403);
    expect(await app.post(employers, readers, body)).toMatchObject({
      deliveries: [{ evidence: [{ visibleTo: [union.organizationId, city.organizationId] }] }],
    });
    expect((await app.heard(formed.allianceId, WordSought)).data).toMatchObject({
      on: 'delivery',
      asked: [city.organizationId],
      because: 'evidence',
    });
    expect((await app.browse(mailed(city, deliveries[0]?.id), city)).page).toMatch(/contract\.pdf/);
    expect(await app.post(city, readers.replace(/readers$/, 'validate'))).toMatchObject({ status: 'delivered' });
    expect((await asked(employers)).filter((one) => one.what === 'evidence_reader')).toEqual([]);
  });

  it('tell the other services what was promised, and neither how much nor what shows it', async () => {
    const said = JSON.stringify(await app.said(formed.allianceId));
    expect(said).toContain('commitment-promised');
    expect(said).not.toMatch(/12500|contract|Falta la firma|presupuesto/);
  });
});
