import { createHash, createVerify, type KeyObject } from 'node:crypto';

/**
 * Checks the DKIM signature of a mail as a receiver does (RFC 6376, relaxed/relaxed, rsa-sha256).
 * @param raw with CRLF
 * @returns the names of the signed headers, in lower case
 * @throws Error when the signature or the hash of the body does not fit
 */
export function dkimSignedHeaders(raw: string, publicKey: KeyObject): readonly string[] {
  const end = raw.indexOf('\r\n\r\n');
  const fields = raw.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? '';
  const tags = new Map(
    signature
      .replace(/^[^:]+:/, '')
      .split(';')
      .map(
        (tag) =>
          tag
            .replace(/\s+/g, '')
            .match(/^(\w+)=(.*)$/)
            ?.slice(1) ?? ['', ''],
      )
      .map(([name = '', value = '']) => [name, value]),
  );
  const body = raw
    .slice(end + 4)
    .replace(/[ \t]+(?=\r\n)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(\r\n)*$/, '\r\n');
  if (createHash('sha256').update(body, 'latin1').digest('base64') !== tags.get('bh')) throw new Error('body hash');
  const names = (tags.get('h') ?? '').toLowerCase().split(':');
  const signed = names.flatMap((name) =>
    fields.filter((field) => field.toLowerCase().startsWith(`${name}:`)).map(relaxed),
  );
  const unsigned = relaxed(signature.replace(/([;\s]b=)[^;]*/, '$1'));
  const data = [...signed, unsigned].join('\r\n');
  const verifier = createVerify('RSA-SHA256').update(data, 'latin1');
  if (!verifier.verify(publicKey, tags.get('b') ?? '', 'base64')) throw new Error('signature');
  return names;
}

function relaxed(field: string): string {
  const colon = field.indexOf(':');
  const value = field
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${field.slice(0, colon).toLowerCase().trim()}:${value}`;
}
