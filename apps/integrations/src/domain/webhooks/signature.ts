import { createHmac } from 'node:crypto';

/** What stands before the key in a secret as its owner keeps it. */
export const secretPrefix = 'whsec_';

export interface SignedParts {
  /** Of the event: the same in each repeat. */
  readonly id: string;
  /** Epoch seconds of this attempt. */
  readonly timestamp: number;
  /** The body, to the letter. */
  readonly body: string;
}

/**
 * The headers of Standard Webhooks: one signature for each secret that is valid now, so that a receiver may change to
 * the new one when it likes.
 * @param secrets with their prefix
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signatureHeaders(
  { id, timestamp, body }: SignedParts,
  secrets: readonly string[],
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(secretPrefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') };
}
