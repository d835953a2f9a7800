import { open, rename } from 'node:fs/promises';
import { exists } from './cache.js';
import type { OnProgress } from './environment.js';
import type { GuardedProcess } from './spawn-guarded.js';
import { StackError } from './stack-error.js';

interface KeptProgram {
  /** Names the program and the Java that runs it. */
  readonly archive: string;
  /** Starts it with one more flag and resolves when it has loaded what it needs. */
  readonly launch: (flag: string) => Promise<GuardedProcess>;
  readonly onProgress?: OnProgress;
}

/** Java's exit code for a program that was asked to end and did so in good order. */
const endedByRequest = 143;

/**
 * Has a Java program leave its classes behind once, in an archive from which each later start takes them in half the
 * time. Java crashes on half an archive: it appears whole or not at all. A Java that keeps none starts as before.
 */
export async function keepClasses({ archive, launch, onProgress = () => {} }: KeptProgram): Promise<void> {
  if (await exists(archive)) return;
  onProgress('Kafka: one start to keep its classes, each later one takes half the time');
  const draft = `${archive}.draft-${process.pid}`;
  try {
    const program = await launch(`-XX:ArchiveClassesAtExit=${draft}`);
    await program.kill('SIGTERM');
    const { code } = await program.exited;
    if (code === endedByRequest && (await exists(draft))) await putInPlace(draft, archive);
  } catch (error) {
    if (!(error instanceof StackError)) throw error;
    onProgress(`Kafka: its classes are not kept: ${error.message}`);
  }
}

async function putInPlace(draft: string, archive: string): Promise<void> {
  const file = await open(draft, 'r');
  await file.sync();
  await file.close();
  await rename(draft, archive);
}
