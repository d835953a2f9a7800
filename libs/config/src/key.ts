import 'reflect-metadata';

export interface KeyDescription {
  readonly name: string;
  readonly description: string;
  readonly secret: boolean;
}

const keys = Symbol('configuration keys');

/** Describes an environment variable where it is declared: for the documents and for the sentence on a wrong value. */
export function Key(description: string, options: { readonly secret?: boolean } = {}): PropertyDecorator {
  return (target, property) => {
    const described = (Reflect.getMetadata(keys, target) ?? []) as KeyDescription[];
    const key = { name: String(property), description, secret: options.secret ?? false };
    Reflect.defineMetadata(keys, [...described, key], target);
  };
}

export const keysOf = (type: new () => object): readonly KeyDescription[] =>
  (Reflect.getMetadata(keys, type.prototype as object) ?? []) as KeyDescription[];
