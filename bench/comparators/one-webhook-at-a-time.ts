import { createHmac, randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';

const key = Buffer.alloc(32, 7);

/** Signs, sends, waits for the reply and writes it down, one after the other; answers how many a second. */
export async function oneWebhookAtATime(
  log: mongo.Collection,
  url: string,
  body: string,
  forMs: number,
): Promise<number> {
  const begun = performance.now();
  let sent = 0;
  while (performance.now() - begun < forMs) {
    const [id, timestamp] = [randomUUID(), String(Math.floor(Date.now() / 1_000))];
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
    const { status } = await fetch(url, { method: 'POST', headers, body });
    await log.insertOne({ messageId: id, status, at: new Date() }, { writeConcern: { w: 'majority' } });
    sent += 1;
  }
  return (sent * 1_000) / (performance.now() - begun);
}
