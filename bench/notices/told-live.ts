import { v7 as newId } from 'uuid';
import { NoticeStream } from '#testing';
import { pollPath } from '../comparators/plain-paths.js';
import { type Bench, compare, type Result } from '../figure.js';
import { type Path, spaced } from '../path.js';
import { rounds } from '../rounds.js';
import { percentile } from '../statistics.js';
import type { FocalPoint, NoticesApp } from './notices-app.js';

const everyMs = 50;

export interface LiveWay {
  /** As the figure names it. */
  readonly way: 'in one process' | 'over Kafka';
  /** The goal, in milliseconds. */
  readonly within: number;
}

/** Invitations at an even pace, and a client of the live stream. */
export async function toldLive(
  bench: Bench,
  app: NoticesApp,
  reader: FocalPoint,
  initiativeId: string,
  { way, within }: LiveWay,
): Promise<readonly Result[]> {
  const { uri } = await bench.servers.mongod();
  const paths = [
    await streamPath(app, reader, initiativeId),
    await pollPath(uri, `bench_live_poll_${way.replaceAll(' ', '_')}`),
  ] as const;
  try {
    const p95 = async (path: Path): Promise<number> => percentile(await spaced(path, everyMs, bench.scale.sideMs), 95);
    // The first one finds what is not compiled and not connected yet.
    for (const path of paths) await spaced(path, everyMs, everyMs);
    const measured = await rounds(bench, `live, ${way}`, {
      ours: () => p95(paths[0]),
      'poll each second': () => p95(paths[1]),
    });
    return [
      compare({
        figure: `event → client of the live stream, ${way}, p95`,
        unit: 'ms',
        comparator: 'poll each second',
        ours: measured.ours,
        theirs: measured['poll each second'],
        goal: { of: 'ours', bound: 'at most', value: within },
      }),
    ];
  } finally {
    for (const path of paths) await path.close();
  }
}

/** From the commit of an invitation to a client that is connected. */
async function streamPath(app: NoticesApp, reader: FocalPoint, initiativeId: string): Promise<Path> {
  const heard = new Map<string, number>();
  const ids = new Map<string, string>();
  const stream = await NoticeStream.open(app.url, reader.token, {
    onNotice: ({ data }) => heard.set(String(data['link']).split('/').at(-1) ?? '', performance.now()),
  });
  return {
    commit: async (name) => {
      const invitationId = newId();
      ids.set(name, invitationId);
      await app.invite(reader, initiativeId, invitationId);
    },
    heardAt: (name) => heard.get(ids.get(name) ?? ''),
    close: () => stream.close(),
  };
}
