/** The part of WebAssembly that the pass needs; Node's own types have it from a later version on. */
declare namespace WebAssembly {
  class Memory {
    constructor(size: { readonly initial: number });
    /** Another one after each {@link grow}. */
    readonly buffer: ArrayBuffer;
    /** @param pages of 64 KiB */
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
