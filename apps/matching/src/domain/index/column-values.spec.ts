import { describe, expect, it } from '@jest/globals';
import { randomFrom } from '../../../testing/random-records.js';
import { ColumnValues } from './column-values.js';

describe('the values of a column', () => {
  it('have one number each, however many signatures have them', () => {
    const column = new ColumnValues();
    const numbers = Array.from({ length: 500 }, (_, position) => column.hold(position % 50));
    expect(column.size).toBe(50);
    expect(numbers.map((number) => column.values[number])).toEqual(numbers.map((_, position) => position % 50));
  });

  it('give their number to others when no signature has them any more', () => {
    const column = new ColumnValues();
    const [kept, gone] = [column.hold(7), column.hold(9)];
    column.hold(9);
    column.release(gone);
    expect(column.hold(65_535)).not.toBe(gone);
    column.release(gone);
    expect(column.hold(11)).toBe(gone);
    expect(column.values[kept]).toBe(7);
    expect(column.size).toBe(3);
  });

  it('do not grow with what was revised', () => {
    const column = new ColumnValues();
    let number = column.hold(0);
    for (let value = 1; value < 10_000; value += 1) {
      const next = column.hold(value);
      column.release(number);
      number = next;
    }
    expect(column.size).toBe(2);
  });

  it('are found whatever came and went before', () => {
    const column = new ColumnValues();
    const random = randomFrom(5);
    const held = new Map<number, { number: number; holders: number }>();
    for (let step = 0; step < 20_000; step += 1) {
      // More come than go, then more go than come.
      const value = Math.floor(random() * 700) * 93;
      const known = held.get(value);
      if (!known || random() < (step < 10_000 ? 0.6 : 0.4)) {
        const number = column.hold(value);
        if (known) expect(number).toBe(known.number);
        held.set(value, { number, holders: (known?.holders ?? 0) + 1 });
      } else {
        column.release(known.number);
        if (known.holders === 1) held.delete(value);
        else known.holders -= 1;
      }
    }
    for (const [value, { number }] of held) expect(column.values[number]).toBe(value);
    expect(new Set([...held.values()].map(({ number }) => number)).size).toBe(held.size);
  });

  it('may be all that there are', () => {
    const column = new ColumnValues();
    const numbers = Array.from({ length: 65_536 }, (_, value) => column.hold(value));
    expect(numbers.findIndex((number, value) => number !== value)).toBe(-1);
    expect(column.hold(65_535)).toBe(65_535);
  });
});
