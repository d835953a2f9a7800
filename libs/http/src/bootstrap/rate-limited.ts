import { RouteConfig } from '@nestjs/platform-fastify';

export interface RateLimit {
  /** Requests from one address. */
  readonly max: number;
  readonly perSeconds: number;
}

/** 429 with `Retry-After` to an address that asks more often. */
export const RateLimited = ({ max, perSeconds }: RateLimit): MethodDecorator =>
  RouteConfig({ rateLimit: { max, timeWindow: perSeconds * 1000 } });
