import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What this process's objects, buffers and memories of WebAssembly hold after the garbage was collected. */
export function bytesHeld(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
