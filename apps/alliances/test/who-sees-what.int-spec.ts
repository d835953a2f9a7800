import { AllianceOpenedBySecretariat, HealthChanged, SuggestionShared } from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { boardLines } from '../src/domain/board/summarize-board.js';
import type { BoardView } from '../src/http/views/board.view.js';
import type { InterestView, InvitationView } from '../src/http/views/candidacy.view.js';
import type { PlaceView } from '../src/http/views/place.view.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

interface Items<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

const message = { es: 'Queremos sentarnos a esta mesa.' };

describe('who sees what of alliances', () => {
  let app: AlliancesApp;
  let lead: Desk;

  beforeAll(async () => {
    app = await AlliancesApp.start();
    lead = await app.desk('government_local');
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  const pathOf = ({ allianceId }: Formed): string => `/v1/alliances/${allianceId}`;
  const stand = (desk: Desk, formed: Formed, seatId = formed.seats[1]?.id): Promise<InterestView> =>
    app.post<InterestView>(desk, `${pathOf(formed)}/interests`, { seatId, message });

  describe('of a confidential initiative', () => {
    let formed: Formed;

    beforeAll(async () => {
      const seats = [seat('government_local'), seat('workers')];
      formed = await app.publish(lead, seats, { visibility: 'alliance' });
    });

    it('does not exist for others: not by its id, not in a list, not by its initiative', async () => {
      const union = await app.desk('workers');
      expect((await app.call(union, 'GET', pathOf(formed))).status).toBe(404);
      expect(await app.list(union, `initiative=${formed.initiativeId}`)).toEqual([]);
      expect(await app.list(union, `member=${lead.organizationId}`)).toEqual([]);
      const body = { seatId: formed.seats[1]?.id, message };
      expect((await app.call(union, 'POST', `${pathOf(formed)}/interests`, { body })).status).toBe(404);
    });

    it('is read whole by the secretariat with a reason only, which is audited, and those who take part are told', async () => {
      const secretariat = await app.official('secretariat');
      const headers = { 'alianza-break-glass': 'A formal complaint of a union' };
      expect((await app.call(secretariat, 'GET', pathOf(formed))).status).toBe(404);
      const opened = await app.call(secretariat, 'GET', pathOf(formed), { headers });
      expect(opened).toMatchObject({ status: 200, body: { view: 'whole' } });
      expect((await app.call(secretariat, 'GET', `${pathOf(formed)}/timeline`, { headers })).status).toBe(404);
      expect((await app.call(await app.desk('workers'), 'GET', pathOf(formed), { headers })).status).toBe(403);
      const { allianceId, initiativeId } = formed;
      const audit = await app.get<Items<object>>(secretariat, `/v1/audit/alliances?subject=${allianceId}`);
      const reason = headers['alianza-break-glass'];
      expect(audit.items).toEqual([expect.objectContaining({ action: 'break_glass_read', reason })]);
      const { data } = await app.heard(allianceId, AllianceOpenedBySecretariat);
      expect(data).toEqual({ allianceId, initiativeId, participants: [lead.organizationId] });
    });

    it('is open in brief to whom the coordinator showed the call, who may come forward', async () => {
      const union = await app.desk('workers');
      const { initiativeId, seats } = formed;
      const told = { suggestionId: newId(), initiativeId, seatId: seats[1]?.id ?? '' };
      await app.say(SuggestionShared, initiativeId, { ...told, organizationId: union.organizationId });
      const list = async () => (await app.list(union, `initiative=${initiativeId}`)).length === 1;
      await waitUntil(list, { what: 'the alliance in the list of the partner' });
      expect(await app.get(union, pathOf(formed))).toMatchObject({ view: 'brief' });
      expect(await stand(union, formed)).toMatchObject({ status: 'accepted' });
      expect(await app.get(union, pathOf(formed))).toMatchObject({ view: 'whole' });
    });
  });

  it('lets the candidates of a group decide among themselves where nobody of it is seated', async () => {
    const formed = await app.publish(lead, [seat('government_local'), seat('workers')]);
    const [absent, one, other] = [await app.desk('workers'), await app.desk('workers'), await app.desk('workers')];
    const invitation = {
      organizationId: absent.organizationId,
      seatId: formed.seats[1]?.id,
      message,
      expiresOn: app.day(9),
    };
    const at = `${pathOf(formed)}/invitations`;
    const { id } = await app.post<InvitationView>(lead, at, invitation);
    const first = await stand(one, formed);
    await stand(other, formed);
    await app.post(absent, `${at}/${id}/decline`, { reason: 'territory' });
    const seenBy = async (desk: Desk): Promise<number> =>
      (await app.get<Items<InterestView>>(desk, `${pathOf(formed)}/interests`)).items.length;
    expect([await seenBy(one), await seenBy(other), await seenBy(absent)]).toEqual([2, 2, 0]);
    const accept = `${pathOf(formed)}/interests/${first.id}/accept`;
    expect((await app.call(lead, 'POST', accept)).status).toBe(403);
    expect(await app.post<InterestView>(other, accept)).toMatchObject({ status: 'accepted' });
    expect(await app.get(lead, pathOf(formed))).toMatchObject({ status: 'constituted' });
  });

  it('lets candidates consult in a room of their own, without what was said by who sat there before', async () => {
    const formed = await app.publish(lead, [seat('government_local'), seat('workers', { maximum: 2 })]);
    const [gone, absent, candidate] = [await app.desk('workers'), await app.desk('workers'), await app.desk('workers')];
    await stand(gone, formed);
    const notes = `${pathOf(formed)}/group-rooms/workers/notes`;
    await app.post(gone, notes, { text: { es: 'De esta candidatura, mejor no.' } });
    const invitation = { organizationId: absent.organizationId, seatId: formed.seats[1]?.id, message };
    await app.post(lead, `${pathOf(formed)}/invitations`, { ...invitation, expiresOn: app.day(9) });
    const { items } = await app.get<Items<PlaceView>>(lead, `${pathOf(formed)}/seats`);
    const place = items.find(({ organization }) => organization.id === gone.organizationId);
    await app.post(gone, `${pathOf(formed)}/seats/${place?.id}/vacate`);
    expect(await stand(candidate, formed)).toMatchObject({ status: 'submitted' });
    expect((await app.get<Items<object>>(candidate, notes)).items).toEqual([]);
    const own = { es: 'Entre quienes nos presentamos.' };
    await app.post(candidate, notes, { text: own });
    expect((await app.get<Items<object>>(candidate, notes)).items).toMatchObject([{ text: own }]);
  });

  it('shows one’s own candidacies across alliances, page by page, and nobody else’s', async () => {
    const union = await app.desk('workers');
    const stood: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const formed = await app.publish(lead, [seat('government_local'), seat('workers')]);
      stood.unshift((await stand(union, formed)).id);
    }
    const first = await app.get<Items<InterestView>>(union, '/v1/interests?limit=2');
    const next = await app.get<Items<InterestView>>(union, `/v1/interests?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(stood);
    expect(next.nextCursor).toBeNull();
    const stolen = `/v1/interests?limit=2&cursor=${first.nextCursor}`;
    expect((await app.call(await app.desk('workers'), 'GET', stolen)).status).toBe(400);
  });

  it('pages through the places of an alliance in the order in which they were filled', async () => {
    const formed = await app.publish(lead, [seat('government_local'), seat('academia', { minimum: 3, maximum: 3 })]);
    for (let count = 0; count < 3; count += 1) await stand(await app.desk('academia'), formed);
    const seen: string[] = [];
    let path: string | undefined = `${pathOf(formed)}/seats?limit=3`;
    while (path !== undefined) {
      const page: Items<{ id: string; constituency: string }> = await app.get(lead, path);
      seen.push(...page.items.map(({ constituency }) => constituency));
      path = page.nextCursor === null ? undefined : `${pathOf(formed)}/seats?limit=3&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual(['government_local', 'academia', 'academia', 'academia']);
  });

  describe('on the board', () => {
    it('a silent alliance becomes at risk by itself, and grave when nobody moves', async () => {
      const city = await app.desk('government_local');
      const formed = await app.publish(city, [seat('government_local'), seat('workers')]);
      await app.pass(47);
      const heard = async (status: string) =>
        (await app.heard(formed.allianceId, HealthChanged)).data.status === status;
      await waitUntil(() => heard('at_risk'), { what: 'at risk' });
      expect(await app.list(city, 'attention=silent')).toMatchObject([{ id: formed.allianceId, health: 'at_risk' }]);
      await app.pass(45);
      await waitUntil(() => heard('off_track'), { what: 'off track' });
      const { reason } = await app.get<{ reason: { label: string } }>(city, `${pathOf(formed)}/health`);
      expect(reason.label).toBe('Nobody has recorded any activity in the alliance for 92 days.');
    });

    it('each number is the length of the list that it links to', async () => {
      const union = await app.desk('workers');
      for (const missing of [0, 1, 2]) {
        const formed = await app.publish(lead, [seat('government_local'), seat('workers', { minimum: missing })]);
        if (missing === 2) await stand(union, formed);
      }
      for (const desk of [lead, union]) {
        const board = await app.get<BoardView>(desk, '/v1/board');
        expect(board.entries.map(({ line }) => line)).toEqual([...boardLines]);
        for (const { link, count } of board.entries) {
          const listed = await app.get<Items<unknown>>(desk, `${link}&limit=100`);
          expect({ link, count: listed.items.length }).toEqual({ link, count });
        }
      }
    });

    it('says nothing of alliances of others: their health cannot be filtered for', async () => {
      const stranger = await app.desk('academia');
      expect(await app.list(stranger, 'health=off_track')).toEqual([]);
      expect(await app.list(stranger, `member=${lead.organizationId}&attention=incomplete`)).toEqual([]);
      expect((await app.list(stranger, `member=${lead.organizationId}`))[0]).not.toHaveProperty('health');
    });
  });
});
