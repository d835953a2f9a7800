import { describe, expect, it } from '@jest/globals';
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
});
