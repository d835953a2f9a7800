import { createHash } from 'node:crypto';

/** How secrets of 256 random bits are kept; those that people choose are kept by `PasswordHasher`. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
