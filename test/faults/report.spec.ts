import { describe, expect, it } from '@jest/globals';
import { passed, report, type Row } from './report.js';

const row: Row = { scenario: 'F2', mode: 'embedded', cycles: 3, acknowledged: 30, findings: [], seconds: 12 };

describe('the report', () => {
  it('ends with the figures that count', () => {
    const lost = { kind: 'lost', text: 'publish x was acknowledged and is not there' } as const;
    const lines = report([row, { ...row, scenario: 'F4', findings: [lost] }], 42).split('\n');
    expect(lines.slice(-3)).toEqual([
      `F4, embedded: lost: ${lost.text}`,
      'seed 42',
      'kill -9 cycles 3, lost 1, repeated 0',
    ]);
  });

  it('shows the first of many findings', () => {
    const findings = Array.from({ length: 40 }, (_, index) => ({ kind: 'lost', text: `event ${index}` }) as const);
    expect(report([{ ...row, findings }], 1)).toContain('and 25 more');
  });

  it.each([
    ['finds nothing', row, true],
    ['finds something', { ...row, findings: [{ kind: 'unfinished', text: 'a lag of 3' } as const] }, false],
    ['cannot be carried out', { ...row, failure: 'the point was not passed' }, false],
  ])('takes a row that %s', (_, judged, good) => {
    expect(passed(judged)).toBe(good);
  });
});
