import type { mongo } from 'mongoose';
import { createTransport } from 'nodemailer';

/** A connection for each mail, one after the other, each written down; answers how many a second. */
export async function oneMailAtATime(
  log: mongo.Collection,
  url: string,
  mail: { readonly to: string; readonly subject: string; readonly text: string; readonly html: string },
  forMs: number,
): Promise<number> {
  const begun = performance.now();
  let sent = 0;
  while (performance.now() - begun < forMs) {
    const transport = createTransport({ url });
    const { messageId } = await transport.sendMail({ from: 'bench@alianza.example', ...mail });
    await log.insertOne({ messageId, at: new Date() }, { writeConcern: { w: 'majority' } });
    sent += 1;
  }
  return (sent * 1_000) / (performance.now() - begun);
}
