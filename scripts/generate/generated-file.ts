import { readFile, writeFile } from 'node:fs/promises';

/** A file of the repository that is made from the code and committed. */
export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: string;
}

/** The paths of those that are not as the code makes them now. */
export async function staleFiles(files: readonly GeneratedFile[]): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, content } of files) {
    if ((await readOrUndefined(path)) !== content) stale.push(path);
  }
  return stale;
}

export async function writeFiles(files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, content } of files) await writeFile(path, content);
}

async function readOrUndefined(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
