/** Another live process writes this log. One process a MongoDB log: several need Kafka. */
export class LogLeaseRefused extends Error {
  readonly code = 'log-lease-refused';

  constructor(readonly holder: string) {
    super(
      `The MongoDB event log is in use by another running process (${holder}): it serves one process at a time. ` +
        'Stop that process, or run the services as processes of their own over Kafka.',
    );
  }
}
