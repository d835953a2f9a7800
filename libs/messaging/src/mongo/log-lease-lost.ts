/** The log was taken over while this process was not looking (it slept, or its database was away). It must not go on. */
export class LogLeaseLost extends Error {
  readonly code = 'log-lease-lost';

  constructor() {
    super('Another process took over the MongoDB event log: this one ends, to be started anew.');
  }
}
