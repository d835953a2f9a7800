import { ValidateBy } from 'class-validator';
import { createPrivateKey } from 'node:crypto';

/** A private RSA key, PEM in base64: an unusable one would be noticed by nobody but the receivers of mails. */
export const IsRsaKey = (): PropertyDecorator =>
  ValidateBy({
    name: 'isRsaKey',
    validator: {
      validate: isRsaKey,
      defaultMessage: () =>
        'must be an RSA private key, its PEM in base64; make one with `openssl genrsa 2048 | base64`',
    },
  });

function isRsaKey(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return createPrivateKey(Buffer.from(value, 'base64').toString()).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}
