/** `paused` by its organisation, `disabled` because nothing got through. */
export type EndpointStatus = 'active' | 'paused' | 'disabled';

export interface FormerSecret {
  readonly sealedSecret: string;
  readonly validUntil: Date;
}

export interface Endpoint {
  readonly id: string;
  readonly organizationId: string;
  readonly version: number;
  readonly url: string;
  /** Event types that are told to it. */
  readonly types: readonly string[];
  readonly description?: string;
  readonly status: EndpointStatus;
  readonly disabledBecause?: 'gone' | 'failing';
  readonly sealedSecret: string;
  /** The newest first; absent before the first rotation. */
  readonly former?: readonly FormerSecret[];
  readonly createdAt: Date;
}

/** A single message that was asked for, outside the order of the feed. */
export interface Errand {
  readonly id: string;
  /** Of the event to repeat; absent: a ping. */
  readonly position?: number;
}

export const mostEndpoints = 20;
/** That wait at one endpoint. */
export const mostErrands = 20;

/** An old secret is good for a day, so that a receiver can take the new one without losing anything. */
const formerSecretMs = 24 * 60 * 60 * 1_000;
/** More are not rotated in a day by accident, and each lengthens every message. */
const mostFormer = 10;

export interface EndpointChange {
  readonly url?: string;
  readonly types?: readonly string[];
  readonly description?: string;
  readonly enabled?: boolean;
}

/** The endpoint after a change of its organisation's; why it was disabled is forgotten when it is enabled. */
export function changed(endpoint: Endpoint, { enabled, ...change }: EndpointChange): Endpoint {
  const { disabledBecause, ...kept } = endpoint;
  const status = enabled === undefined ? endpoint.status : enabled ? 'active' : 'paused';
  const because = status === 'disabled' && disabledBecause !== undefined ? { disabledBecause } : {};
  return { ...kept, ...change, status, ...because, version: endpoint.version + 1 };
}

export const disabled = (endpoint: Endpoint, disabledBecause: 'gone' | 'failing'): Endpoint => ({
  ...endpoint,
  status: 'disabled',
  disabledBecause,
  version: endpoint.version + 1,
});

/** The present secret joins the former ones, each of which is good until its own end. */
export const rotated = (endpoint: Endpoint, sealedSecret: string, at: Date): Endpoint => ({
  ...endpoint,
  sealedSecret,
  former: [
    { sealedSecret: endpoint.sealedSecret, validUntil: new Date(at.getTime() + formerSecretMs) },
    ...stillGood(endpoint, at),
  ].slice(0, mostFormer),
  version: endpoint.version + 1,
});

/** Sealed, the newest first. */
export const validSecrets = (endpoint: Endpoint, at: Date): readonly string[] => [
  endpoint.sealedSecret,
  ...stillGood(endpoint, at).map(({ sealedSecret }) => sealedSecret),
];

const stillGood = ({ former = [] }: Endpoint, at: Date): readonly FormerSecret[] =>
  former.filter(({ validUntil }) => validUntil > at);
