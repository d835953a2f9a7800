import type { RateLimit } from '#http';

/** Each one costs a slow hash, and nobody has to be known for it. */
export const slowHashes: RateLimit = { max: 600, perSeconds: 60 };
