import { passesModule } from './passes-module.js';

/** What `passes.wat` exports; it names the parameters. */
export interface Passes {
  write(
    firsts: number,
    signatures: number,
    weights: number,
    steps: number,
    points: number,
    size: number,
    always: number,
    floor: number,
  ): void;
  count(steps: number, size: number, counts: number): void;
  order(steps: number, size: number, lowest: number, places: number, highest: number): void;
}

let compiled: WebAssembly.Module | undefined;

/** The passes over what stands in a memory. */
export function passesOver(memory: WebAssembly.Memory): Passes {
  compiled ??= new WebAssembly.Module(Buffer.from(passesModule, 'base64'));
  return new WebAssembly.Instance(compiled, { passes: { memory } }).exports as unknown as Passes;
}
