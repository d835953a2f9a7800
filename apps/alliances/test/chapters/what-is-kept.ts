import { expect, it } from '@jest/globals';
import type { AuditRecordView } from '../../src/http/views/audit.view.js';
import type { TimelineEntryView } from '../../src/http/views/timeline.view.js';
import type { Desk } from '../alliances-app.js';
import type { Items, StoryScene } from '../story-scene.js';

export function whatIsKept(scene: StoryScene): void {
  it('keeps what happened, who did it and for whom; a group’s own words are for that group', async () => {
    const { app, city, union, path } = scene;
    const timeline = async (desk: Desk): Promise<readonly TimelineEntryView[]> =>
      (await app.get<Items<TimelineEntryView>>(desk, `${path}/timeline?limit=100`)).items;
    const ofCity = await timeline(city);
    const types = ofCity.map(({ type }) => type);
    expect(types.at(-1)).toBe('alliance-forming-started');
    expect(types[0]).toBe('handed-over-settled');
    expect(types).toContain('alliance-concluded');
    expect(types).not.toContain('candidate-voiced');
    expect((await timeline(union)).map(({ type }) => type)).toContain('candidate-voiced');
    const overdue = ofCity.find(({ type }) => type === 'action-point-overdue');
    expect(overdue?.personId).toBeUndefined();
    const achieved = ofCity.find(({ type }) => type === 'milestone-achieved');
    expect(achieved).toMatchObject({ personId: union.personId, organizationId: union.organizationId });
    expect(JSON.stringify(ofCity)).not.toContain('Nos gustaría');
  });

  it('is audited: who did what for whom, and what it was before and after, as far as each may read', async () => {
    const { app, city, union, path } = scene;
    const audit = async (desk: Desk): Promise<readonly AuditRecordView[]> =>
      (await app.get<Items<AuditRecordView>>(desk, `${path}/audit?limit=100`)).items;
    const [ofCity, ofUnion] = [await audit(city), await audit(union)];
    expect(ofCity.map(({ number }) => number)).toEqual(ofCity.map((_, index) => ofCity.length - index));
    expect(ofCity.at(-1)).toMatchObject({ number: 1, version: 1, personId: city.personId });
    const concluded = ofCity.find(({ what }) => what.some(({ type }) => type === 'alliance-concluded'));
    expect(concluded).toMatchObject({
      personId: city.personId,
      organizationId: city.organizationId,
      what: expect.arrayContaining([{ type: 'alliance-concluded', label: 'The alliance concluded.' }]),
      changes: [
        {
          kind: 'alliance',
          differences: expect.arrayContaining([{ path: '/status', before: 'active', after: 'concluded' }]),
        },
      ],
    });
    const voiced = ofUnion.find(({ what }) => what[0]?.type === 'candidate-voiced');
    expect(voiced).toMatchObject({ organizationId: union.organizationId, withheld: false });
    const withheld = ofCity.filter(({ number }) => number === voiced?.number);
    expect(withheld).toMatchObject([{ withheld: true }]);
    expect(withheld[0]?.what.map(({ type }) => type)).toEqual([
      'interest-accepted',
      'seat-filled',
      'invitation-withdrawn',
    ]);
    expect(withheld[0]?.personId).toBeUndefined();
    expect(JSON.stringify(ofCity)).not.toContain('"choice"');
    expect((await app.call(await app.desk('workers'), 'GET', `${path}/audit`)).status).toBe(404);
  });

  it('shows in its audit when somebody reached behind it', async () => {
    const { app, formed } = scene;
    const { findings, records, heads } = await app.verifyAudit();
    expect(findings).toEqual([]);
    const { allianceId } = formed;
    const length = heads.get(allianceId)?.number ?? 0;
    expect(records).toBeGreaterThanOrEqual(length);
    const chain = app.stored<{ content: string }>('audit_chain');
    const third = `${allianceId}/00000003`;
    const kept = await chain.findOne({ _id: third });
    if (!kept) throw new Error('there is no third record');
    await chain.updateOne({ _id: third }, { $set: { content: kept.content.replace('"at"', '"on"') } });
    expect((await app.verifyAudit()).findings).toEqual([{ allianceId, flaw: 'changed', number: 3 }]);
    await chain.deleteOne({ _id: third });
    expect((await app.verifyAudit()).findings).toEqual([{ allianceId, flaw: 'removed', number: 4 }]);
    await chain.insertOne(kept);
    const alliances = app.stored<{ state: { coordinator: { confirmed: boolean } } }>('alliances');
    await alliances.updateOne({ _id: allianceId }, { $set: { 'state.coordinator.confirmed': false } });
    expect((await app.verifyAudit()).findings).toEqual([
      { allianceId, flaw: 'document_changed', document: { kind: 'alliance', id: allianceId } },
    ]);
    await alliances.updateOne({ _id: allianceId }, { $set: { 'state.coordinator.confirmed': true } });
    expect((await app.verifyAudit(heads)).findings).toEqual([]);
    const further = new Map([[allianceId, { number: length + 1, hash: 'of a record that is gone' }]]);
    expect((await app.verifyAudit(further)).findings).toEqual([{ allianceId, flaw: 'rewritten', number: length + 1 }]);
  });

  it('tells the other services in order, and never what people wrote', async () => {
    const { app, formed } = scene;
    const said = await app.said(formed.allianceId);
    expect(said.map(({ sequence }) => sequence)).toEqual(said.map((_, index) => index + 1));
    expect(JSON.stringify(said)).not.toMatch(/Nos gustaría|Faltan las personas|Sigue allí|Firmado ayer/);
  });
}
