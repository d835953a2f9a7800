import { amountOf, hundredths } from '../ledger/amount.js';

/** An exact number: a quotient of whole numbers with `over` above nothing. */
export interface Fraction {
  readonly parts: bigint;
  readonly over: bigint;
}

const written = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/;

/** As people write figures: up to twelve digits and two after the point; nothing is one too. */
export const isFigure = (value: unknown): value is string => typeof value === 'string' && written.test(value);

export const isWhole = (figure: string): boolean => hundredths(figure) % 100n === 0n;

export const fractionOf = (figure: string): Fraction => ({ parts: hundredths(figure), over: 100n });

export const nothing: Fraction = { parts: 0n, over: 1n };

export const plus = (one: Fraction, other: Fraction): Fraction => ({
  parts: one.parts * other.over + other.parts * one.over,
  over: one.over * other.over,
});

export const minus = (one: Fraction, other: Fraction): Fraction => plus(one, { ...other, parts: -other.parts });

export const times = (one: Fraction, other: Fraction): Fraction => ({
  parts: one.parts * other.parts,
  over: one.over * other.over,
});

/** Undefined by nothing. */
export function dividedBy(one: Fraction, other: Fraction): Fraction | undefined {
  if (other.parts === 0n) return undefined;
  const sign = other.parts < 0n ? -1n : 1n;
  return { parts: one.parts * other.over * sign, over: one.over * other.parts * sign };
}

export const isLess = (one: Fraction, other: Fraction): boolean => one.parts * other.over < other.parts * one.over;

/** With two digits after the point at most, halves upwards. Of what is not below nothing. */
export function figureOf({ parts, over }: Fraction): string {
  return amountOf((parts * 200n + over) / (over * 2n));
}
