import { GroupConsulted, GroupRoomOpenedBySecretariat } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import type { GroupNoteView, GroupRoomsView } from '../../src/http/group/group-room.view.js';
import type { ReportsScene } from '../reports-scene.js';

export function groupRooms(scene: ReportsScene): void {
  describe('and the room of a group', () => {
    const secret = { es: 'Entre nosotras: validar no, disentir sí.' };
    const notes = () => `${scene.path}/group-rooms/workers/notes`;

    it('is read by the group, and is not there for anybody else', async () => {
      const { app, city, union, employers, formed, path, report } = scene;
      const { lastActivityAt } = (await app.list(city, ''))[0] ?? {};
      const reportId = report.slice(report.lastIndexOf('/') + 1);
      await app.post(union, notes(), { text: secret, reportId });
      const colleague = await app.colleague(union.organizationId, ['reader']);
      const read = await app.get<{ items: GroupNoteView[] }>(colleague, `${notes()}?reportId=${reportId}`);
      expect(read.items).toMatchObject([{ text: secret, organizationId: union.organizationId, reportId }]);
      const stranger = await app.desk('workers');
      for (const desk of [city, employers, stranger, await app.official('secretariat')]) {
        expect((await app.call(desk, 'GET', notes())).status).toBe(404);
      }
      expect((await app.call(stranger, 'POST', notes(), { body: { text: secret } })).status).toBe(404);
      expect((await app.call(union, 'POST', notes(), { body: { text: secret, seatId: path.slice(-36) } })).status).toBe(
        404,
      );
      expect((await app.list(city, ''))[0]?.lastActivityAt).toBe(lastActivityAt);
      const { group } = (await app.heard(formed.allianceId, GroupConsulted)).data;
      expect(group).toEqual([union.organizationId]);
    });

    it('is opened by the secretariat with a reason that the group reads', async () => {
      const { app, union, employers, formed, path } = scene;
      const reason = 'Formal complaint no. 12';
      const headers = { 'alianza-break-glass': encodeURIComponent(reason) };
      const secretariat = await app.official('secretariat');
      expect((await app.call(secretariat, 'GET', notes(), { headers })).status).toBe(200);
      expect((await app.heard(formed.allianceId, GroupRoomOpenedBySecretariat)).data.group).toEqual([
        union.organizationId,
      ]);
      const { rooms } = await app.get<GroupRoomsView>(union, `${path}/group-rooms`);
      expect(rooms).toMatchObject([{ constituency: 'workers', openedBySecretariat: [{ reason }] }]);
      expect((await app.get<GroupRoomsView>(employers, `${path}/group-rooms`)).rooms).toMatchObject([
        { constituency: 'employers', openedBySecretariat: [] },
      ]);
    });

    it('leaves no trace with others', async () => {
      const { app, city, formed, path } = scene;
      const shown = [
        await app.get(city, `${path}/timeline?limit=100`),
        await app.get(city, path),
        await app.said(formed.allianceId),
      ];
      expect(JSON.stringify(shown)).not.toMatch(/Entre nosotras|group-note/);
    });
  });
}
