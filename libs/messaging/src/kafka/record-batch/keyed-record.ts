/** A record of a produce request, measured: its texts are read once for their sizes and once to be written. */
export interface KeyedRecord {
  readonly key: string;
  readonly value: string;
  /** In UTF-8. */
  readonly keyBytes: number;
  readonly valueBytes: number;
  /** Undefined until it is known how many partitions its topic has. */
  readonly partition: number | undefined;
}
