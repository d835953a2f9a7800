import { describe, expect, it } from '@jest/globals';
import { movesIn } from './cursor-moves.js';

const ns = 'alianza_alliances.subject_cursors';
const _id = 'alliances|alianza.proposals|s';
const move = (sequence: number) => ({ group: 'alliances', topic: 'alianza.proposals', subject: 's', sequence });

describe('the moves of cursors in the oplog', () => {
  it('reads a first move and a later one', () => {
    expect(movesIn({ op: 'i', ns, o: { _id, sequence: 1, eventId: 'a' } })).toEqual([move(1)]);
    const o = { $v: 2, diff: { u: { sequence: 2, eventId: 'b' } } };
    expect(movesIn({ op: 'u', ns, o, o2: { _id } })).toEqual([move(2)]);
  });

  it('reads all moves of a transaction, in order', () => {
    const applyOps = [
      { op: 'i', ns, o: { _id, sequence: 1 } },
      { op: 'i', ns: 'alianza_alliances.alliances', o: { _id: 'x', sequence: 9 } },
      { op: 'u', ns, o: { $v: 2, diff: { u: { sequence: 4 } } }, o2: { _id } },
    ];
    expect(movesIn({ op: 'c', ns: 'admin.$cmd', o: { applyOps } })).toEqual([move(1), move(4)]);
  });

  it('passes over what moves nothing', () => {
    expect(movesIn({ op: 'u', ns, o: { $v: 2, diff: { i: { open: true } } }, o2: { _id } })).toEqual([]);
  });
});
