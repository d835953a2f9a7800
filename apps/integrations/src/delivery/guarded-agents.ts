import { lookup as resolve, type LookupAddress } from 'node:dns';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '../domain/webhooks/address.js';
import { type AllowedHosts, bareHost, isAllowedHost } from '../domain/webhooks/endpoint-url.js';

/** Asks for all addresses of a name. */
export type Resolve = (
  hostname: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** The name or the number leads into an inner network; nothing was connected. */
class ForbiddenAddress extends Error {
  readonly code = 'forbidden_address';
  constructor() {
    super('The address of the receiver is not a public one');
  }
}

const kept = { keepAlive: true, maxSockets: 16, maxFreeSockets: 4, timeout: 60_000 };

/**
 * Connections to receivers. A name is resolved once for each connection, its addresses are checked, and the connection
 * goes to a checked address: a name that changes its mind between the check and the connection gains nothing.
 */
export class GuardedAgents {
  private readonly checked: { readonly http: HttpAgent; readonly https: HttpsAgent };
  private readonly free: { readonly http: HttpAgent; readonly https: HttpsAgent };

  constructor(
    private readonly allowed: AllowedHosts,
    resolver: Resolve = resolve,
  ) {
    const options = { ...kept, lookup: guarded(resolver) };
    this.checked = { http: new HttpAgent(options), https: new HttpsAgent(options) };
    this.free = { http: new HttpAgent(kept), https: new HttpsAgent(kept) };
  }

  /**
   * The agent to reach an address with.
   * @throws ForbiddenAddress for a number that is not public: numbers are connected to without being resolved
   */
  for(url: URL): HttpAgent | HttpsAgent {
    const scheme = url.protocol === 'http:' ? 'http' : 'https';
    if (isAllowedHost(url, this.allowed)) return this.free[scheme];
    const host = bareHost(url);
    if (scheme === 'http' || (isIP(host) !== 0 && !isPublicAddress(host))) throw new ForbiddenAddress();
    return this.checked[scheme];
  }

  close(): void {
    for (const { http, https } of [this.checked, this.free]) {
      http.destroy();
      https.destroy();
    }
  }
}

/** Only public addresses of a name are handed on; without any, nothing is connected. */
export function guarded(resolver: Resolve): LookupFunction {
  return (hostname, { all }, done) => {
    resolver(hostname, { all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const open = addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      if (!first) return done(new ForbiddenAddress(), '');
      if (all === true) return done(null, open);
      done(null, first.address, first.family);
    });
  };
}
