import type { EventEnvelope } from '#contracts';
import type { MalformedRecord } from '../port.js';

const longestRaw = 64 * 1024;

/**
 * Reads a stored value as an envelope. Anything that has no type, id and subject comes back as a MalformedRecord under
 * its key, never as an exception: what to do about it is decided above the port. Confidential: its text is not repeated.
 */
export function decodeRecord(
  key: string,
  value: string | null,
  { confidential }: { readonly confidential: boolean },
): EventEnvelope | MalformedRecord {
  const malformed = (cause: string): MalformedRecord => ({
    malformed: true,
    key,
    cause,
    raw: confidential || value === null ? '' : cutToBytes(value),
  });
  if (value === null) return malformed('The record has no value.');
  const parsed = parseJson(value);
  // A parser's own message quotes the text, which may be personal data.
  if (parsed === undefined) return malformed('The value is not JSON.');
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return malformed('The value is not a JSON object.');
  const missing = ['id', 'type', 'subject', 'data'].filter((name) => !isPresent(parsed, name));
  if (missing.length > 0) return malformed(`The envelope lacks ${missing.join(', ')}.`);
  if (!Number.isSafeInteger(Reflect.get(parsed, 'sequence')))
    return malformed('The envelope has no whole number as sequence.');
  return parsed as EventEnvelope;
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function isPresent(parsed: object, name: string): boolean {
  const value: unknown = Reflect.get(parsed, name);
  return name === 'data' ? typeof value === 'object' && value !== null : typeof value === 'string' && value !== '';
}

function cutToBytes(raw: string): string {
  if (Buffer.byteLength(raw) <= longestRaw) return raw;
  // A cut in the middle of a character would leave U+FFFD at the end.
  return Buffer.from(raw)
    .subarray(0, longestRaw)
    .toString()
    .replace(/\uFFFD$/u, '');
}
