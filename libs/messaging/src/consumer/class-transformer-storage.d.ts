/** What class-transformer knows of `@Type` and its kin; its own declarations leave this file out. */
declare module 'class-transformer/cjs/storage.js' {
  interface TypeMetadata {
    readonly typeFunction?: () => unknown;
  }
  export const defaultMetadataStorage: {
    findTypeMetadata(target: object, property: string): TypeMetadata | undefined;
    getExposedMetadatas(target: object): readonly unknown[];
    getExcludedMetadatas(target: object): readonly unknown[];
    findTransformMetadatas(target: object, property: string, kind: number): readonly unknown[];
  };
}
