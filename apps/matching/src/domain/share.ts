import { hash } from './hash.js';

/** Which organisations one process of several holds: the `number`-th part, counted from 1, of `of`. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/** @param text `1/2` */
export function shareFrom(text: string): Share {
  const [number = 1, of = 1] = text.split('/').map(Number);
  return { number, of };
}

export const shareText = ({ number, of }: Share): string => `${number}/${of}`;

/** Each organisation belongs to one share, wherever and whenever it is asked. */
export function holds({ number, of }: Share, organizationId: string): boolean {
  return hash(organizationId) % of === number - 1;
}

/** The shares that others hold. */
export function othersOf({ number, of }: Share): readonly Share[] {
  return Array.from({ length: of }, (_, position) => ({ number: position + 1, of })).filter(
    (share) => share.number !== number,
  );
}
