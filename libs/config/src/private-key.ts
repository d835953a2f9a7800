import { ValidateBy } from 'class-validator';
import { createPrivateKey } from 'node:crypto';

const kinds = {
  rsa: { name: 'an RSA private key', made: 'openssl genrsa 2048 | base64' },
  ed25519: { name: 'an Ed25519 private key', made: 'openssl genpkey -algorithm ed25519 | base64' },
} as const;

/** A private key, PEM in base64: an unusable one would be noticed too late, and by others. */
export const IsPrivateKey = (kind: keyof typeof kinds): PropertyDecorator =>
  ValidateBy({
    name: 'isPrivateKey',
    validator: {
      validate: (value: unknown) => isPrivateKey(value, kind),
      defaultMessage: () => `must be ${kinds[kind].name}, its PEM in base64; make one with \`${kinds[kind].made}\``,
    },
  });

function isPrivateKey(value: unknown, kind: keyof typeof kinds): boolean {
  if (typeof value !== 'string') return false;
  try {
    return createPrivateKey(Buffer.from(value, 'base64').toString()).asymmetricKeyType === kind;
  } catch {
    return false;
  }
}
