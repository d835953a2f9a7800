import { describe, expect, it } from '@jest/globals';
import { allEvents } from '#contracts';
import { Transform, Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import fc from 'fast-check';
import { acceptance } from './compiled-acceptance.js';
import { findProblems } from './validate-data.js';

class Branch {
  @IsString() name!: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => Branch) branches?: Branch[];
}

class Transformed {
  @IsInt() @Transform(({ value }) => Number(value)) count!: number;
}

class Bare {}

/** Every place in a value, as a path. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

/** A copy in which one place holds something else; undefined takes it out. */
function changed(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const inner = changed(copy[key], rest, replacement);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return Array.isArray(value) ? Object.values(copy) : copy;
}

const odd = fc.oneof(
  fc.constantFrom(undefined, null, '', 'x', 0, -1, 1.5, true, [], {}, [null], [[]], [{}], 'x'.repeat(10_000)),
  fc.anything({ maxDepth: 2 }),
);

describe('compiled rules', () => {
  it.each(allEvents.map((contract) => [contract.type, contract] as const))('accept %s as it is', (_type, contract) => {
    expect(acceptance(contract.data)(contract.example)).toBe(true);
  });

  it('accept nothing that class-validator refuses', () => {
    const change = fc.constantFrom(...allEvents).chain(({ data, example }) =>
      fc.record({
        data: fc.constant(data),
        value: fc
          .tuple(fc.constantFrom(...places(example).filter((path) => path.length > 0)), odd)
          .map(([path, replacement]) => changed(example, path, replacement) as object),
      }),
    );
    fc.assert(
      fc.property(change, ({ data, value }) => {
        if (acceptance(data)(value)) expect(findProblems(data, value)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('know classes that hold themselves', () => {
    const tree = { name: 'a', branches: [{ name: 'b', branches: [{ name: 'c' }] }] };
    expect(acceptance(Branch)(tree)).toBe(true);
    expect(acceptance(Branch)({ name: 'a', branches: [{ name: 'b', branches: [{ name: 1 }] }] })).toBe(false);
  });

  it.each([
    ['what is transformed first', Transformed, { count: 1 }],
    ['a class without rules', Bare, {}],
  ])('leave %s to class-validator', (_what, type, data) => {
    expect(acceptance(type)(data)).toBe(false);
  });
});
