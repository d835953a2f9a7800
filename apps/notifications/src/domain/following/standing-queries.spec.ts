import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FacetCodes, facets, type Findable, type SearchQuery, soughtRecords } from './findable.js';
import { StandingQueries, type StandingQuery } from './standing-queries.js';

/** What a search means, said without an index. */
const finds = ({ records, codes }: SearchQuery, record: Findable): boolean =>
  records === record.records &&
  facets.every((facet) => {
    const asked = codes[facet] ?? [];
    return asked.length === 0 || asked.some((code) => record.codes[facet]?.includes(code));
  });

const codes: fc.Arbitrary<FacetCodes> = fc
  .record(
    Object.fromEntries(
      facets.map((facet) => [facet, fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 })]),
    ),
    { requiredKeys: [] },
  )
  .map((made) => made as FacetCodes);
const sought = fc.record({ records: fc.constantFrom(...soughtRecords), codes });
const put = fc.record({ id: fc.nat(40).map(String), query: sought });
const steps = fc.array(fc.oneof({ weight: 4, arbitrary: put }, fc.nat(40).map(String)), { maxLength: 120 });

describe('standing queries', () => {
  it('find what each search finds by itself, whatever was saved, replaced and removed before', () => {
    fc.assert(
      fc.property(steps, sought, (made, record) => {
        const index = new StandingQueries();
        const plain = new Map<string, StandingQuery>();
        for (const step of made) {
          if (typeof step === 'string') {
            index.remove(step);
            plain.delete(step);
          } else {
            const query = { id: step.id, personId: `person of ${step.id}`, ...step.query };
            index.put(query);
            plain.set(step.id, query);
          }
        }
        const expected = [...plain.values()].filter((query) => finds(query, record)).map(({ id }) => id);
        const found: string[] = [];
        index.eachFinding(record, ({ id }) => found.push(id));
        expect(found.sort()).toEqual(expected.sort());
        expect(index.size).toBe(plain.size);
      }),
      { numRuns: 300 },
    );
  });

  it('are found beyond the first words of a set', () => {
    const index = new StandingQueries();
    for (let at = 0; at < 1_000; at += 1) {
      index.put({ id: String(at), personId: 'p', records: 'initiatives', codes: { themes: [`t${at % 100}`] } });
    }
    const found: number[] = [];
    const record = { records: 'initiatives', codes: { themes: ['t63', 't99'] } } as const;
    index.eachFinding(record, ({ id }) => found.push(Number(id) % 100));
    expect(found.sort((a, b) => a - b)).toEqual([
      ...Array.from({ length: 10 }, () => 63),
      ...Array.from({ length: 10 }, () => 99),
    ]);
  });
});
