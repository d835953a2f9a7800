import type { Stage } from '../stage.js';
import type { PageReply } from './replies.js';

interface RoomsReply {
  readonly rooms: readonly {
    readonly constituency: string;
    readonly awaited: readonly { readonly reportId: string; readonly endsOn: string }[];
  }[];
}

/** The unions consult in their group's room and give themselves more time; the council finds no such room. */
export async function consultInPrivate(
  { cast: { council, corridorUnions, farmAndHomeUnions } }: Stage,
  path: string,
  report: string,
): Promise<void> {
  const notes = `${path}/group-rooms/workers/notes`;
  const reportId = report.slice(report.lastIndexOf('/') + 1);
  const body = {
    text: { es: 'Propongo dejar constancia de las comisiones.', en: 'Let us put the fees on record.' },
    reportId,
  };
  await corridorUnions.does('consults the other union in private', 201, 'POST', notes, { body });
  const heard = await farmAndHomeUnions.does<PageReply<unknown>>('reads it', 200, 'GET', notes);
  if (heard.body.items.length === 0) throw new Error('The other union should read what was said to it');
  await council.does('looks for the room of the workers, and there is none for it', 404, 'GET', notes);
  const { rooms } = await farmAndHomeUnions.client.get<RoomsReply>(`${path}/group-rooms`);
  const awaited = rooms.flatMap((room) => room.awaited).find((one) => one.reportId === reportId);
  if (!awaited) throw new Error('The room of the workers should say what waits for their word');
  const endsOn = new Date(Date.parse(awaited.endsOn) + 7 * 86_400_000).toISOString().slice(0, 10);
  await farmAndHomeUnions.does('gives the workers a week more', 200, 'POST', `${report}/extend`, { body: { endsOn } });
}
