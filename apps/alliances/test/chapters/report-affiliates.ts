import {
  AffiliatesConsulted,
  AffiliatesEnding,
  AffiliatesHeard,
  AffiliatesReleased,
  type InitiativeContent,
  ProposalRevised,
} from '#contracts';
import { waitUntil } from '#testing';
import { describe, expect, it } from '@jest/globals';
import type { ConsultationView } from '../../src/http/affiliates/consultation.view.js';
import type { BoardView } from '../../src/http/views/board.view.js';
import type { PlaceView } from '../../src/http/views/place.view.js';
import type { OwedView, WeekView } from '../../src/http/views/week.view.js';
import type { Desk } from '../alliances-app.js';
import type { ReportsScene } from '../reports-scene.js';

export function reportAffiliates(scene: ReportsScene): void {
  describe('and the affiliates of a confederation that answers once for them', () => {
    let affiliates: readonly Desk[];
    let consultation: string;
    /** Comes to the employers' seat after the text of the report stood. */
    let guild: Desk;
    const secret = { es: 'Entre afiliadas: no firmaríamos.' };
    const answer = (desk: Desk | undefined, stance: string, more = {}) =>
      scene.app.post<ConsultationView>(desk ?? scene.city, `${consultation}/answer`, { stance, note: secret, ...more });

    it('are asked by it, and nobody else knows of it', async () => {
      const { app, city, union, employers, path, report } = scene;
      affiliates = [await app.desk('employers'), await app.desk('employers'), await app.desk('employers')];
      const asked = affiliates.map(({ organizationId }) => organizationId);
      const body = { reportId: report.slice(-36), question: { es: '¿Validamos?' }, endsOn: app.day(4) };
      const ask = (desk: Desk, ids: readonly string[]) =>
        app.call<ConsultationView>(desk, 'POST', `${path}/affiliate-consultations`, {
          body: { ...body, affiliates: ids },
        });
      expect((await ask(city, asked)).status).toBe(403);
      expect((await ask(employers, [union.organizationId])).body).toMatchObject({
        status: 409,
        type: expect.stringMatching(/other_constituency$/),
      });
      const { status, body: begun } = await ask(employers, asked);
      expect(status).toBe(201);
      consultation = `${path}/affiliate-consultations/${begun.id}`;
      expect(await scene.eventOf(AffiliatesConsulted)).toMatchObject({ asked });
      for (const desk of [city, union, await app.official('secretariat')]) {
        expect((await app.call(desk, 'GET', consultation)).status).toBe(404);
      }
    });

    it('find nothing of it while the alliance is closed to them, and owe nothing, though they were asked while it was open', async () => {
      const { app, city, employers, formed, path } = scene;
      const { initiativeId } = formed;
      const [first = city] = affiliates;
      const owed = async (desk: Desk) =>
        (await app.get<{ items: OwedView[] }>(desk, '/v1/board/owed?what=affiliates')).items.length;
      const answers = async () => (await app.get<WeekView>(first, '/v1/board/week')).load.answers;
      const awaiting = async (): Promise<readonly unknown[]> => {
        const { entries } = await app.get<BoardView>(employers, '/v1/board');
        const listed = await app.list(employers, 'attention=awaiting_answer');
        return [entries.find(({ line }) => line === 'awaiting_answer')?.count, listed.length];
      };
      const shows = async (visibility: InitiativeContent['visibility'], status: number) => {
        const content = { ...ProposalRevised.example.content, seats: [...formed.seats], visibility };
        await app.say(ProposalRevised, initiativeId, { ...ProposalRevised.example, initiativeId, content });
        const seen = async () => (await app.call(first, 'GET', path)).status === status;
        await waitUntil(seen, { what: `the alliance for ${visibility}` });
      };
      expect([await owed(first), await owed(employers), await answers()]).toEqual([1, 1, 1]);
      expect(await awaiting()).toEqual([1, 1]);
      await shows('alliance', 404);
      expect((await app.call(first, 'GET', consultation)).status).toBe(404);
      expect((await app.call(first, 'POST', `${consultation}/answer`, { body: { stance: 'validate' } })).status).toBe(
        404,
      );
      expect([await owed(first), await owed(employers), await answers()]).toEqual([0, 0, 0]);
      expect(await awaiting()).toEqual([0, 0]);
      await shows('public', 200);
    });

    it('find it on their weekly page, each itself alone, and answer for their confederation alone', async () => {
      const { app, city, employers, content } = scene;
      const [first, second] = affiliates;
      const owed = await app.get<{ items: OwedView[] }>(first ?? city, '/v1/board/owed?what=affiliates');
      expect(owed.items).toMatchObject([{ link: consultation, organizations: [first?.organizationId] }]);
      expect(await app.get<ConsultationView>(first ?? city, consultation)).toMatchObject({ report: content });
      expect((await answer(first, 'dissent', { named: true })).answers).toHaveLength(1);
      expect((await answer(second, 'validate')).answers).toMatchObject([{ organizationId: second?.organizationId }]);
      expect((await app.call(employers, 'POST', `${scene.report}/validate`, { body: {} })).body).toMatchObject({
        status: 409,
        consultationId: consultation.slice(-36),
      });
      const early = { stance: 'validate', note: { es: 'Validamos.' } };
      expect((await app.call(employers, 'POST', `${consultation}/speak`, { body: early })).body).toMatchObject({
        status: 409,
        type: expect.stringMatching(/affiliates_awaited$/),
      });
      await app.pass(3);
      expect((await scene.eventOf(AffiliatesEnding)).asked).toEqual([affiliates[2]?.organizationId]);
      await answer(affiliates[2], 'not_affiliated');
      await scene.eventOf(AffiliatesHeard);
      expect(await app.get<ConsultationView>(employers, consultation)).toMatchObject({
        counts: { asked: 3, answered: 2, notAffiliated: 1 },
        awaited: [],
      });
    });

    it('are spoken for once: the report says how many, and names only those that agreed', async () => {
      const { app, union, employers, formed, path } = scene;
      guild = await app.desk('employers');
      const seatId = formed.seats.find(({ constituency }) => constituency === 'employers')?.id;
      await app.post(guild, `${path}/interests`, { seatId, message: { es: 'También estamos.' } });
      await app.post(employers, `${consultation}/speak`, { stance: 'validate', note: { es: 'Validamos.' } });
      const { words } = await scene.read(union);
      expect(words.at(-1)).toMatchObject({
        organizationId: employers.organizationId,
        affiliates: {
          asked: 3,
          answered: 2,
          notAffiliated: 1,
          named: [{ organizationId: affiliates[0]?.organizationId, stance: 'dissent' }],
        },
      });
      expect(
        (
          await app.call(employers, 'POST', `${consultation}/speak`, {
            body: { stance: 'dissent', note: secret },
          })
        ).body,
      ).toMatchObject({ status: 409, state: 'answered', allowed: [] });
      expect(await scene.eventOf(AffiliatesReleased)).toMatchObject({ outcome: 'answered' });
      const told = [
        await app.get(union, `${path}/audit?limit=100`),
        await app.get(union, `${path}/timeline?limit=100`),
        await app.said(formed.allianceId),
      ];
      expect(JSON.stringify(told)).not.toMatch(/Entre afiliadas|affiliate-answered/);
      expect((await app.verifyAudit()).findings).toEqual([]);
    });

    it('have spoken for their constituency once the other organisation of it has left the table', async () => {
      const { app, union, path } = scene;
      expect((await scene.read(union)).status).toBe('in_validation');
      const { items } = await app.get<{ items: PlaceView[] }>(guild, `${path}/seats`);
      const place = items.find(({ organization }) => organization.id === guild.organizationId);
      await app.post(guild, `${path}/seats/${place?.id}/vacate`);
      const accepted = async () => (await scene.read(union)).status === 'accepted_with_dissent';
      await waitUntil(accepted, { what: 'the report to be accepted' });
    });
  });
}
