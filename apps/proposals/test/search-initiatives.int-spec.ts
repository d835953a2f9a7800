import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CoordinatorReplaced, PartnerInvited } from '#contracts';
import { waitUntil } from '#testing';
import { v7 as newId } from 'uuid';
import type { InitiativeView } from '../src/http/initiative.view.js';
import { type Desk, ProposalsApp } from './proposals-app.js';

interface Profiled {
  readonly planSummary: string;
  readonly docsExamined: number;
  readonly hasSortStage?: boolean;
}

describe('searching initiatives', () => {
  let app: ProposalsApp;
  let lead: Desk;
  let reader: Desk;
  let recruitment: InitiativeView;
  let inspection: InitiativeView;

  beforeAll(async () => {
    app = await ProposalsApp.start();
    [lead, reader] = [await app.desk(), await app.desk()];
    recruitment = await app.publish(lead, {
      title: { es: 'Contratación sin cobros', en: 'Recruitment (without fees)', pt: 'Recrutamento justo' },
      corridors: ['SV-GT-MX-US'],
      composition: { template: 'tripartite' },
    });
    inspection = await app.publish(await app.desk(), {
      kind: 'study',
      title: { es: 'Inspección en la zafra' },
      themes: ['labour_inspection'],
      places: ['DO'],
      lookingFor: [{ constituency: 'academia' }],
    });
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  it('shows the newest first', async () => {
    expect(await app.found(reader, '')).toEqual([inspection.id, recruitment.id]);
    expect(await app.found({}, '')).toEqual([inspection.id, recruitment.id]);
  });

  it.each([
    ['kind', 'kind=proposal'],
    ['theme', 'theme=fair_recruitment'],
    ['place', 'place=GT'],
    ['the country around a sub-national place', 'place=MX'],
    ['corridor', 'corridor=SV-GT-MX-US'],
    ['a seat', 'lookingFor=workers'],
    ['a constituency that a seat also admits', 'lookingFor=government_local'],
    ['a word of the title, in any case and without accents', 'q=CONTRATACION'],
    ['the beginning of a word, in another language', 'q=recrut'],
    ['all words, whatever stands around them', 'q=fees%20(without'],
    ['several filters at once', 'q=cobros&status=published&theme=fair_recruitment&place=GT'],
  ])('finds by %s', async (_, query) => {
    expect(await app.found(reader, query)).toEqual([recruitment.id]);
  });

  it('finds by lead and by status', async () => {
    expect(await app.found(reader, `lead=${lead.organizationId}`)).toEqual([recruitment.id]);
    const draft = await app.draft(lead);
    expect(await app.found(lead, 'status=draft')).toEqual([draft.id]);
    expect(await app.found(reader, 'status=draft')).toEqual([]);
    expect(await app.found(reader, 'status=withdrawn')).toEqual([]);
  });

  it.each(['.*', '%5E', '(a%2B)%2B%24', '%7B%22%24ne%22%3Anull%7D', 'contrataci.n', 'ontrata'])(
    'takes the text literally: q=%s',
    async (text) => {
      expect(await app.found(reader, `q=${text}`)).toEqual([]);
    },
  );

  it.each(['theme=magic', 'sort=title', 'q[$ne]=x', 'lead=1', 'status=PUBLISHED', 'limit=0', 'cursor=forged'])(
    'refuses %s',
    async (query) => {
      expect((await app.call(reader, 'GET', `/v1/initiatives?${query}`)).status).toBe(400);
    },
  );

  it('goes on where the page before ended, for the same reader and filter only', async () => {
    type Listed = { items: InitiativeView[]; nextCursor: string | null };
    const first = await app.ok<Listed>(reader, 'GET', '/v1/initiatives?limit=1');
    const next = `/v1/initiatives?limit=1&cursor=${first.nextCursor}`;
    const second = await app.ok<Listed>(reader, 'GET', next);
    expect([first.items[0]?.id, second.items[0]?.id]).toEqual([inspection.id, recruitment.id]);
    expect(second.nextCursor).toBeNull();
    expect((await app.call(lead, 'GET', next)).status).toBe(400);
    expect((await app.call(reader, 'GET', `${next}&kind=study`)).status).toBe(400);
  });

  describe('that rest, since whoever coordinates them is suspended', () => {
    let suspended: Desk;
    let resting: InitiativeView;
    const found = (desk: Partial<Desk>) => app.found(desk, 'q=descanso');

    beforeAll(async () => {
      suspended = await app.desk();
      resting = await app.publish(suspended, { title: { es: 'Descanso en la zafra' } });
    });

    it('finds for nobody but those who were brought to them, and the secretariat', async () => {
      const secretariat = await app.official('secretariat');
      expect([await found(reader), await found({})]).toEqual([[resting.id], [resting.id]]);
      await app.suspend(suspended);
      await waitUntil(async () => (await found(reader)).length === 0, { what: 'the suspension' });
      expect(await found({})).toEqual([]);
      expect([await found(suspended), await found(secretariat)]).toEqual([[resting.id], [resting.id]]);
      expect(await app.status(reader, resting.id)).toBe(200);
      await app.say(PartnerInvited, newId(), {
        ...PartnerInvited.example,
        initiativeId: resting.id,
        organizationId: lead.organizationId,
      });
      await waitUntil(async () => (await found(lead)).length === 1, { what: 'the invitation' });
      expect(await found(reader)).toEqual([]);
    });

    it('finds again when somebody else coordinates, as long as that one is not suspended', async () => {
      const other = await app.desk();
      await app.say(CoordinatorReplaced, newId(), {
        ...CoordinatorReplaced.example,
        initiativeId: resting.id,
        coordinatorOrganizationId: other.organizationId,
      });
      await waitUntil(async () => (await found(reader)).length === 1, { what: 'another coordinator' });
      await app.suspend(other);
      await waitUntil(async () => (await found(reader)).length === 0, { what: 'its suspension' });
      await app.suspend(other, false);
      await waitUntil(async () => (await found(reader)).length === 1, { what: 'its return' });
    });
  });

  describe('among many', () => {
    const many = 400;

    beforeAll(async () => {
      const collection = app.database.collection('initiatives');
      const model = await collection.findOne({ _id: inspection.id as never });
      const copies = Array.from({ length: many }, (_, number) => ({
        ...model,
        _id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as never,
      }));
      await collection.insertMany(copies);
      await app.database.db?.command({ profile: 2 });
    });

    it.each([
      'theme=fair_recruitment',
      'place=MX',
      'corridor=SV-GT-MX-US',
      'kind=proposal',
      'status=closed',
      'lookingFor=workers',
      'q=recruit',
      'lead=',
      '',
    ])('%s walks an index', async (query) => {
      const asked = query === 'lead=' ? `${query}${lead.organizationId}` : query;
      const profile = app.database.collection<Profiled & { ns: string; ts: Date }>('system.profile');
      const before = new Date();
      await app.ok(reader, 'GET', `/v1/initiatives?limit=10&${asked}`);
      const [found] = await profile
        .find({ ns: 'alianza_proposals.initiatives', op: 'query', ts: { $gte: before } })
        .toArray();
      expect(found?.planSummary).toMatch(/^IXSCAN/);
      expect(found?.planSummary).not.toContain('COLLSCAN');
      expect(found?.docsExamined).toBeLessThan(many / 4);
    });
  });
});
