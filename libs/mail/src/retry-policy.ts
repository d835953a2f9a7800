/** What came of an attempt to deliver. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'retry'; readonly inMs: number; readonly reason: string }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** Whether the server refused the address itself. */
      readonly noSuchAddress: boolean;
    };

const firstDelayMs = 5_000;
const longestDelayMs = 60 * 60 * 1000;
/** Two days of trying, as mail servers do. */
const maxAttempts = 56;

/** Whatever else an error says, it is not repeated: it may name the recipient. */
const reasonOf = (error: unknown): string => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  if (typeof responseCode === 'number') return `SMTP ${responseCode}`;
  return typeof code === 'string' ? code : 'unknown';
};

/**
 * 5xx replies to the envelope or the content are for good; everything else (4xx, refused connections, silence,
 * a connection cut before the last 250) is tried again, later each time.
 * @param random in [0, 1)
 */
export function afterFailure(error: unknown, attempts: number, random: number): Outcome {
  const reason = reasonOf(error);
  if (isPermanent(error) || attempts >= maxAttempts) {
    return { kind: 'failed', reason, noSuchAddress: isPermanent(error) && refusesAddress(error) };
  }
  const delay = Math.min(firstDelayMs * 2 ** (attempts - 1), longestDelayMs);
  return { kind: 'retry', inMs: Math.round(delay * (0.75 + random / 2)), reason };
}

/** A refused sign-in is the installation's fault, which somebody will mend; the mails wait. */
function isPermanent(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return code !== 'EAUTH' && typeof responseCode === 'number' && responseCode >= 500;
}

/** Refused at `RCPT TO`; a policy (5.7.x, RFC 3463) refuses what we are or wrote, and the mailbox may well be there. */
function refusesAddress(error: unknown): boolean {
  const { command, response } = error as { command?: unknown; response?: unknown };
  return command === 'RCPT TO' && !(typeof response === 'string' && /^5\d\d[ -]5\.7\./.test(response));
}
