/** Another process is the holder now: what this one still had in hand must not count. */
export class LeaseLost extends Error {
  readonly code = 'lease_lost';
  constructor(readonly service: string) {
    super(`another process holds the relay of ${service} now`);
  }
}
