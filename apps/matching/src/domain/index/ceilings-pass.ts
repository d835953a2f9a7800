import { ceilingsPassModule } from './ceilings-pass-module.js';

/** `ceilings-pass.wat` names the parameters. */
export type CeilingsPass = (
  firsts: number,
  signatures: number,
  weights: number,
  steps: number,
  points: number,
  size: number,
  always: number,
  floor: number,
) => void;

let compiled: WebAssembly.Module | undefined;

/** The pass over what stands in a memory. */
export function ceilingsPass(memory: WebAssembly.Memory): CeilingsPass {
  compiled ??= new WebAssembly.Module(Buffer.from(ceilingsPassModule, 'base64'));
  const { write } = new WebAssembly.Instance(compiled, { pass: { memory } }).exports;
  return write as CeilingsPass;
}
