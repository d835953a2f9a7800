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

const readOrUndefined = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(whenMissing);

function whenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
