import { beforeAll, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import type { Desk, KnownAlliance, Notice } from '../notifications-app.js';
import type { Stage } from '../stage.js';
import { Telling } from '../telling.js';

/** An inbox is read and marked, by its owner alone. */
export function anInbox(stage: Stage): void {
  let union: Desk;
  let alliances: KnownAlliance[];
  let notices: readonly Notice[];

  beforeAll(async () => {
    const telling = new Telling(stage);
    union = await stage.app.desk('reader', 'es');
    alliances = [await stage.app.alliance(stage.lead), await stage.app.alliance(stage.lead)];
    for (const known of [...alliances, ...alliances]) await telling.constitute(union, known);
    notices = await stage.app.inbox(union, 4);
  });

  const list = async (
    query: string,
    headers = {},
  ): Promise<{ status: number; items: Notice[]; next: string | null }> => {
    const { status, body } = await stage.app.call(union, 'GET', `/v1/notifications${query}`, { headers });
    return { status, items: body.items as Notice[], next: body.nextCursor as string | null };
  };
  const sequences = (items: readonly Notice[]): number[] => items.map(({ sequence }) => sequence);

  it('is read newest first, page by page', async () => {
    expect(sequences(notices)).toEqual([4, 3, 2, 1]);
    const first = await list('?limit=3');
    expect(sequences(first.items)).toEqual([4, 3, 2]);
    const second = await list(`?limit=3&cursor=${first.next}`);
    expect(sequences(second.items)).toEqual([1]);
    expect(second.next).toBeNull();
    expect((await list(`?limit=3&state=read&cursor=${first.next}`)).status).toBe(400);
  });

  it('speaks the language of the reader', async () => {
    const { items } = await list('?limit=1', { 'accept-language': 'fr' });
    expect(items[0]?.title).toBe('L’alliance est constituée\u00a0: Contratación justa');
  });

  it('is filtered by alliance, kind and state', async () => {
    const { items } = await list(`?alliance=${alliances[0]?.allianceId}`);
    expect(items).toHaveLength(2);
    expect((await list('?type=partner_invited')).items).toEqual([]);
    expect((await list('?type=alliance_constituted&state=unread')).items).toHaveLength(4);
    for (const query of ['?type=unheard_of', '?state=UNREAD', '?alliance=1', '?state[$ne]=read', '?limit=0']) {
      expect((await list(query)).status).toBe(400);
    }
  });

  it('marks notices, as often as one likes', async () => {
    const [newest] = notices;
    const mark = (verb: string) => stage.app.call<Notice>(union, 'POST', `/v1/notifications/${newest?.id}/${verb}`);
    const read = await mark('read');
    expect(read).toMatchObject({ status: 200, body: { id: newest?.id, state: 'read', version: 2 } });
    expect(read.headers.get('etag')).toBe('"2"');
    expect(await mark('read')).toMatchObject({ status: 200, body: { state: 'read', version: 2 } });
    expect(await mark('unread')).toMatchObject({ status: 200, body: { state: 'unread', version: 3 } });
    expect(await mark('archive')).toMatchObject({ status: 200, body: { state: 'archived', version: 4 } });
    expect((await list('?state=unread')).items).toHaveLength(3);
    expect(await stage.app.call(union, 'POST', '/v1/notifications/read-all')).toMatchObject({
      status: 200,
      body: { marked: 3 },
    });
    expect((await list('?state=read')).items).toHaveLength(3);
  });

  it('is marked at once, on every device, and that is undone', async () => {
    const phone = { token: await stage.app.tokenOf(union.personId, newId()) };
    const [one, other] = alliances.map(({ allianceId }) =>
      notices.filter((notice) => notice.allianceId === allianceId),
    );
    const [a, d, b, c] = [...(one ?? []), ...(other ?? [])].map(({ id }) => id);
    const counts = () => stage.app.ok(phone, 'GET', '/v1/notifications/counts');
    const mark = (body: object) =>
      stage.app.call<{ marked: number; undo: string }>(union, 'POST', '/v1/notifications/mark', { body });
    await mark({ state: 'unread', through: 4 });
    expect(await counts()).toEqual({ unseen: 4, unread: 4, read: 0, archived: 0 });
    await stage.app.ok(union, 'POST', '/v1/notifications/seen', { body: { through: 3 } });
    expect(await counts()).toMatchObject({ unseen: 1 });
    await stage.app.ok(union, 'POST', '/v1/notifications/seen', { body: { through: 1 } });
    expect(await stage.app.ok(union, 'POST', '/v1/notifications/seen', { body: { through: 99 } })).toMatchObject({
      unseen: 0,
    });

    expect(await mark({ state: 'read', ids: [a, b] })).toMatchObject({ status: 200, body: { marked: 2 } });
    const archived = await mark({ state: 'archived', through: 4, alliance: alliances[0]?.allianceId });
    expect(archived.body.marked).toBe(2);
    expect(await counts()).toMatchObject({ unread: 1, read: 1, archived: 2 });
    const undo = { body: { undo: archived.body.undo } };
    expect(await stage.app.call(stage.lead, 'POST', '/v1/notifications/undo', undo)).toMatchObject({ status: 404 });
    // Marked anew since: that stays.
    await stage.app.ok(phone, 'POST', `/v1/notifications/${d}/read`);
    expect(await stage.app.ok(union, 'POST', '/v1/notifications/undo', undo)).toEqual({ restored: 1 });
    expect(await stage.app.call(union, 'POST', '/v1/notifications/undo', undo)).toMatchObject({ status: 404 });
    expect(await counts()).toEqual({ unseen: 0, unread: 1, read: 3, archived: 0 });

    const before = await counts();
    expect((await mark({ state: 'archived', ids: [c, newId()] })).status).toBe(404);
    for (const wrong of [{}, { type: 'partner_invited' }, { through: -1 }, { ids: ['1'] }]) {
      expect((await mark({ state: 'archived', ...wrong })).status).toBe(400);
    }
    expect(await counts()).toEqual(before);
  });

  it('is its owner’s alone', async () => {
    const id = notices[0]?.id;
    for (const verb of ['read', 'unread', 'archive']) {
      expect(await stage.app.call(stage.lead, 'POST', `/v1/notifications/${id}/${verb}`)).toMatchObject({
        status: 404,
      });
    }
    const { body } = await stage.app.call<{ items: Notice[] }>(
      stage.lead,
      'GET',
      `/v1/notifications?alliance=${alliances[0]?.allianceId}`,
    );
    expect(body.items.map(({ type }) => type)).toEqual(['alliance_forming_started']);
    expect(await stage.app.call({ token: 'none' }, 'GET', '/v1/notifications')).toMatchObject({ status: 401 });
    expect(await stage.app.call(union, 'POST', `/v1/notifications/${newId()}/read`)).toMatchObject({ status: 404 });
    expect(await stage.app.call(union, 'POST', '/v1/notifications/1/read')).toMatchObject({ status: 400 });
  });
}
