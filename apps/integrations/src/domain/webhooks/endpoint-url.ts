import { isIP } from 'node:net';
import { isPublicAddress } from './address.js';

/** Hosts that may be reached although they are not public: `host` or `host:port`. */
export type AllowedHosts = readonly string[];

const innerNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain)$/;

/**
 * Whether a webhook may be sent there, as far as the address says: https, no credentials, and no name or number of
 * an inner network. What a name stands for is looked at when the connection is made.
 */
export function isEndpointUrl(text: string, allowed: AllowedHosts): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hash !== '') return false;
  if (isAllowedHost(url, allowed)) return url.protocol === 'https:' || url.protocol === 'http:';
  const host = bareHost(url);
  if (url.protocol !== 'https:') return false;
  return isIP(host) === 0 ? isOuterName(host) : isPublicAddress(host);
}

export const isAllowedHost = (url: URL, allowed: AllowedHosts): boolean =>
  allowed.includes(url.hostname) || allowed.includes(`${url.hostname}:${portOf(url)}`);

/** URL has read decimal, octal and hexadecimal forms already: what it leaves is a name or an address. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');

const isOuterName = (host: string): boolean => {
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !innerNames.test(name);
};
