const secretKey =
  /authorization|cookie|password|passwd|token|secret|credential|api_?key|private_?key|e-?mail|smtp_?url/i;
const hidden = '[redacted]';
const maxDepth = 6;

/** Patterns that are secret or personal wherever they stand in a text. */
const inText: readonly [RegExp, string][] = [
  [/\bBearer\s+[\w.~+/=-]+/gi, `Bearer ${hidden}`],
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, hidden],
  [/([a-z][a-z0-9+.-]*:\/\/)[^/\s:@]+:[^/\s@]+@/gi, `$1${hidden}@`],
  [/[\w.+%-]+@[\w-]+(\.[\w-]+)+/g, hidden],
];

export const redactText = (text: string): string =>
  inText.reduce((redacted, [pattern, by]) => redacted.replace(pattern, by), text);

/** A copy fit for logs: no credentials, no e-mail addresses, bounded depth. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value;
  if (depth >= maxDepth) return '[deep]';
  if (value instanceof Error) return redactError(value, depth);
  if (Array.isArray(value)) return value.map((element) => redact(element, depth + 1));
  return redactEntries(Object.entries(value), depth);
}

function redactError(error: Error, depth: number): unknown {
  return {
    type: error.name,
    message: redactText(error.message),
    stack: error.stack === undefined ? undefined : redactText(error.stack),
    ...('code' in error ? { code: error.code } : {}),
    ...(error.cause === undefined ? {} : { cause: redact(error.cause, depth + 1) }),
  };
}

function redactEntries(entries: readonly [string, unknown][], depth: number): Record<string, unknown> {
  const redacted = entries.map(([key, value]) => [key, secretKey.test(key) ? hidden : redact(value, depth + 1)]);
  return Object.fromEntries(redacted) as Record<string, unknown>;
}
