import type { DigestEvidence } from '../checker/evidence.js';
import type { FaultySystem } from './faulty-system.js';

interface MailedNotice {
  readonly _id: string;
  readonly personId: string;
  readonly createdAt: Date;
  readonly mail?:
    | { readonly state: 'sent' | 'grouped'; readonly mailId: string; readonly at: Date }
    | { readonly state: 'waiting'; readonly dueAt: Date }
    | { readonly state: 'skipped' };
}

/** What people who chose digests were told, and what arrived; what left at once was none of a digest. */
export async function digestEvidence({ databases, digested, calendar, sink }: FaultySystem): Promise<DigestEvidence> {
  const rows = databases.of('notifications').collection<MailedNotice>('notices');
  const all = await rows.find({ personId: { $in: [...digested] } }).toArray();
  const notices = all.flatMap(({ _id: id, personId, createdAt, mail }) => {
    if (mail?.state === 'waiting') {
      return [
        { id, personId, at: mail.dueAt.getTime(), overdue: mail.dueAt.getTime() <= (calendar.looks.at(-1) ?? 0) },
      ];
    }
    if (!mail || mail.state === 'skipped' || mail.at.getTime() === createdAt.getTime()) return [];
    return [{ id, personId, mailId: mail.mailId, at: mail.at.getTime(), overdue: false }];
  });
  const mails = new Map(sink.received.map(({ messageId, text }) => [messageId.split('@')[0] ?? '', itemsIn(text)]));
  return { notices, mails: [...mails].map(([id, items]) => ({ id, items })) };
}

/** A digest lists its notices; a mail of one notice lists nothing. */
const itemsIn = (text: string): number => Math.max(1, text.split('\n').filter((line) => line.startsWith('* ')).length);
