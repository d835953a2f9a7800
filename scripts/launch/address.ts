import { isIPv6 } from 'node:net';

/** Whoever listens everywhere is reached here. */
const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** The address under which this machine reaches what listens on a host, a name or an address of either kind. */
export function addressOf(host: string, port: number): string {
  const reached = everywhere[host] ?? host;
  return `http://${isIPv6(reached) ? `[${reached}]` : reached}:${port}`;
}
