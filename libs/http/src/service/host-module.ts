import type { InjectionToken, Type } from '@nestjs/common';
import type { ModulesContainer } from '@nestjs/core';

export type HostModule = ModulesContainer extends Map<string, infer M> ? M : never;

/** The module that has this provider, and the module of the service that imports it. */
export function hostOf(
  modules: ModulesContainer,
  token: InjectionToken,
  instance: object,
): { readonly own: HostModule; readonly host: HostModule } {
  const all = [...modules.values()];
  const own = all.find((module) => module.providers.get(token)?.instance === instance);
  const host = own && all.find((module) => module.imports.has(own));
  if (!own || !host) throw new Error('HttpModule.forService() must be imported by the module of its service.');
  return { own, host };
}

export const controllersOf = (module: HostModule): Type<unknown>[] =>
  [...module.controllers.values()].map(({ metatype }) => metatype as Type<unknown>);

/** A provider of the module or of what it imports. */
export function providedTo<T>(host: HostModule, token: InjectionToken<T>): T {
  const seen = new Set<HostModule>([host]);
  for (const module of seen) {
    const instance: unknown = module.providers.get(token)?.instance;
    if (instance) return instance as T;
    for (const imported of module.imports) seen.add(imported);
  }
  const name = typeof token === 'function' ? token.name : String(token);
  throw new Error(`${host.metatype.name} must import MessagingModule.forService(): it provides ${name}.`);
}
