import { SetMetadata } from '@nestjs/common';

export type Openness = 'public' | 'anonymous_allowed';
export const OPENNESS = 'alianza:openness';

/** Anybody may call this route; a token is not looked at. Every other route is closed. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(OPENNESS, 'public' satisfies Openness);

/** Anybody may call this route, and who brings a token is known: `@CurrentCaller()` is undefined without one. */
export const AnonymousAllowed = (): MethodDecorator & ClassDecorator =>
  SetMetadata(OPENNESS, 'anonymous_allowed' satisfies Openness);
