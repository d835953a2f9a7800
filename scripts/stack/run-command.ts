import { spawnGuarded, type SpawnGuardedOptions } from './spawn-guarded.js';

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end; stdout and stderr come back together, and line by line through `onLine`. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: Omit<SpawnGuardedOptions, 'output'> & { readonly onLine?: (line: string) => void } = {},
): Promise<CommandResult> {
  const process = await spawnGuarded(command, args, { ...options, output: 'pipe' });
  let output = '';
  let rest = '';
  for (const stream of [process.stdout, process.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk: string) => {
      output += chunk;
      const lines = (rest + chunk).split(/\r?\n|\r/);
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim()) options.onLine?.(line.trim());
    });
  }
  const closed = [process.stdout, process.stderr].map(
    (stream) => new Promise<void>((resolve) => (stream ? stream.once('close', () => resolve()) : resolve())),
  );
  const { code } = await process.exited;
  await Promise.all(closed);
  return { code, output };
}

/** The last thing a failed command said, for the one line that tells why it failed. */
export function lastLine(result: CommandResult): string {
  const said = result.output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return said.findLast((line) => /error/i.test(line)) ?? said.at(-1) ?? `it ended with code ${result.code}`;
}
