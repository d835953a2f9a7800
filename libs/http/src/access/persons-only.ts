import { SetMetadata } from '@nestjs/common';

export const PERSONS_ONLY = 'alianza:persons-only';

/**
 * What the route reads or changes belongs to a person rather than to an organisation: a program that comes with an API
 * key, and so acts for one organisation alone, gets 403 `persons_only`.
 */
export const PersonsOnly = (): MethodDecorator & ClassDecorator => SetMetadata(PERSONS_ONLY, true);
