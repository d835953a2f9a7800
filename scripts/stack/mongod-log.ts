interface LogLine {
  readonly s?: string;
  readonly msg?: string;
  readonly attr?: { readonly error?: unknown };
}

/** What mongod complained of last in its structured log (one JSON object a line), or undefined. */
export function lastComplaint(log: string): string | undefined {
  for (const line of log.split('\n').reverse()) {
    const { s, msg, attr } = parse(line);
    if ((s === 'E' || s === 'F') && msg !== undefined) {
      return attr?.error === undefined ? msg : `${msg} (${describe(attr.error)})`;
    }
  }
  return undefined;
}

function describe(error: unknown): string {
  return typeof error === 'string' ? error : JSON.stringify(error);
}

function parse(line: string): LogLine {
  if (!line.startsWith('{')) return {};
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    // A line cut off by the end of the process complains of nothing.
    return {};
  }
}
