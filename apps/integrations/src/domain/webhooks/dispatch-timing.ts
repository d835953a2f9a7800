/** How long things may take on the way to a receiver. */
export class DispatchTiming {
  /** From the first byte sent to the head of the reply. */
  readonly replyMs: number = 15_000;
  /** What more the body of a reply gets; what it says after that is not read. */
  readonly bodyMs: number = 2_000;
  /** What requests in hand get when the process ends; those that take longer are cut and sent again later. */
  readonly graceMs: number = 1_000;
  /** How long an endpoint stays in hand of a process that says nothing any more. */
  readonly leaseMs: number = 12_000;
}
