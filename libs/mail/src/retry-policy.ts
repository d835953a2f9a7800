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
 * 5xx replies to the envelope or the content are for good; everything else (4xx, a server that turns the installation away,
 * refused connections, silence, a connection cut before the last 250) is tried again, later each time.
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

/**
 * What the server says to a mail, its sender and its recipient. Before that, and where it wants a sign-in or TLS (530), it turns
 * the installation away, which somebody will mend: the mails wait.
 */
function isPermanent(error: unknown): boolean {
  const { command, responseCode } = error as { command?: unknown; responseCode?: unknown };
  if (typeof responseCode !== 'number' || responseCode < 500 || responseCode === 530) return false;
  return command === 'RCPT TO' || command === 'DATA' || (command === 'MAIL FROM' && !namesPolicy(error));
}

/** Refused at `RCPT TO`; a policy refuses what we are or wrote, and the mailbox may well be there. */
function refusesAddress(error: unknown): boolean {
  return (error as { command?: unknown }).command === 'RCPT TO' && !namesPolicy(error);
}

/** 5.7.x (RFC 3463). */
function namesPolicy(error: unknown): boolean {
  const { response } = error as { response?: unknown };
  return typeof response === 'string' && /^5\d\d[ -]5\.7\./.test(response);
}
