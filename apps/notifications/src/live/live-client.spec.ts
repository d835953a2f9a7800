import { describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { renderNotice } from '../domain/render-notice.js';
import type { NoticeDocument } from '../persistence/notice.schema.js';
import { LiveClient, type LiveSource } from './live-client.js';

const readAtOnce = 3;

const notice = (sequence: number): NoticeDocument => ({
  _id: `notice-${sequence}`,
  personId: 'ana',
  sequence,
  kind: 'mail_refused',
  class: 'critical',
  state: 'unread',
  version: 1,
  eventId: 'event',
  correlationId: 'event',
  content: { because: 'own_account' },
  link: '/v1/notification-preferences',
  createdAt: new Date(0),
});

/** An inbox, and a client of which a test says when it takes something. */
function live(held: number, lastSeen: number | undefined, heartbeatMs = 60_000) {
  const inbox = Array.from({ length: held }, (_, at) => notice(at + 1));
  const reads: number[] = [];
  const state = { mayRead: true, isThere: true };
  const source: LiveSource = {
    lastSequence: () => Promise.resolve(inbox.length),
    after: (_, sequence) => {
      reads.push(sequence);
      if (!state.isThere) return Promise.reject(new Error('no database'));
      return Promise.resolve(inbox.slice(sequence, sequence + readAtOnce));
    },
    words: renderNotice,
    readAtOnce,
    heartbeatMs,
  };
  const reader = { personId: 'ana', language: 'es', lastSeen, mayRead: () => Promise.resolve(state.mayRead) } as const;
  const client = new LiveClient(reader, source);
  const texts: string[] = [];
  const takeAll = (): void => void client.on('data', (chunk: Buffer) => texts.push(chunk.toString()));
  const ids = (): number[] => [...texts.join('').matchAll(/^id: (\d+)\nevent:/gm)].map(([, id]) => Number(id));
  /** What a client that is cut sends as `Last-Event-ID`. */
  const place = (): number => Number([...texts.join('').matchAll(/^id: (\d+)$/gm)].at(-1)?.[1]);
  const settled = async (): Promise<void> => {
    for (let turns = 0; turns < 20; turns += 1) await turn();
  };
  return { inbox, reads, state, client, texts, takeAll, ids, place, settled };
}

describe('a client of the live stream', () => {
  it('is sent what it has not seen, in order and once, and what comes when it is woken', async () => {
    const { inbox, client, takeAll, ids, settled } = live(8, 1);
    takeAll();
    await settled();
    expect(ids()).toEqual([2, 3, 4, 5, 6, 7, 8]);
    inbox.push(notice(9));
    client.wake();
    client.wake();
    await settled();
    expect(ids()).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    client.destroy();
  });

  it('is read for no more while it takes nothing, however often it is woken', async () => {
    const { reads, client, takeAll, ids, settled } = live(8, 0);
    client.pause();
    client.read(0);
    await settled();
    client.wake();
    await settled();
    expect(reads.length).toBeLessThanOrEqual(1);
    takeAll();
    client.resume();
    await settled();
    expect(ids()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    client.destroy();
  });

  it('begins with what is new, also with an id from before its inbox was lost', async () => {
    for (const lastSeen of [undefined, 1_000]) {
      const { inbox, client, takeAll, ids, settled } = live(2, lastSeen);
      takeAll();
      await settled();
      expect(ids()).toEqual([]);
      inbox.push(notice(3));
      client.wake();
      await settled();
      expect(ids()).toEqual([3]);
      client.destroy();
    }
  });

  it('that was sent nothing yet knows its place, and is sent what comes between two connections', async () => {
    const first = live(2, undefined);
    first.takeAll();
    await first.settled();
    expect([first.ids(), first.place()]).toEqual([[], 2]);
    first.client.destroy();
    const second = live(4, first.place());
    second.takeAll();
    await second.settled();
    expect(second.ids()).toEqual([3, 4]);
    second.client.destroy();
  });

  it('is sent nothing once its token does not stand, and ends', async () => {
    const { inbox, state, client, texts, takeAll, settled } = live(0, undefined);
    takeAll();
    await settled();
    state.mayRead = false;
    inbox.push(notice(1));
    client.wake();
    await settled();
    expect(texts.join('')).toBe('id: 0\nretry: 2000\n\n');
    expect(client.readableEnded).toBe(true);
  });

  it('fails when its inbox cannot be read', async () => {
    const { state, client, takeAll } = live(0, undefined);
    state.isThere = false;
    const failing = new Promise((resolve) => client.once('error', resolve));
    takeAll();
    expect(await failing).toEqual(new Error('no database'));
    expect(client.destroyed).toBe(true);
  });
});
