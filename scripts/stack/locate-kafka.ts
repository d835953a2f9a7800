import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, exists, installWhole } from './cache.js';
import type { Environment, OnProgress } from './environment.js';
import { kafkaPom, kafkaVersion } from './kafka-files.js';
import { lastLine, runCommand } from './run-command.js';
import { StackError } from './stack-error.js';

export interface KafkaInstallation {
  /** The java command. */
  readonly java: string;
  /** The class path: every jar of Kafka. */
  readonly classPath: string;
  /** Kafka's classes as this Java keeps them between starts; there once a broker has left it behind. */
  readonly classArchive: string;
}

const oldestJava = 17;

/**
 * Kafka's jars and a Java that runs them: the cache, then Maven. Rejects with a StackError `cannot-be-had` that names
 * the choices.
 */
export async function locateKafka(env: Environment, onProgress: OnProgress = () => {}): Promise<KafkaInstallation> {
  const java = await runCommand('java', ['-version']);
  const version = java.code === 0 ? javaVersion(java.output) : undefined;
  if (version === undefined || version.major < oldestJava) {
    throw missing(version === undefined ? 'there is no Java' : `Java ${version.major} is too old`);
  }
  const libs = join(cacheFolder(env), `kafka-${kafkaVersion}`);
  if (!(await exists(libs))) {
    onProgress(`Kafka: not from the cache: ${libs} is not there`);
    await downloadWithMaven(libs, onProgress);
  }
  return { java: 'java', classPath: join(libs, '*'), classArchive: `${libs}-java-${version.whole}.jsa` };
}

async function downloadWithMaven(libs: string, onProgress: OnProgress): Promise<void> {
  if ((await runCommand('mvn', ['--version'])).code !== 0) throw missing('there is no Maven');
  onProgress(`Kafka: fetching ${kafkaVersion} with Maven (45 MB)`);
  await installWhole(libs, async (draft) => {
    const pom = join(draft, 'pom.xml');
    await writeFile(pom, kafkaPom);
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${draft}`];
    const onLine = (line: string): void => {
      if (/Copying|ERROR/.test(line)) onProgress(`  ${line}`);
    };
    const result = await runCommand('mvn', ['--batch-mode', '--no-transfer-progress', '-f', pom, ...goal], { onLine });
    if (result.code !== 0) throw missing(`Maven did not fetch it: ${lastLine(result)}`);
    await rm(pom);
  });
  onProgress('Kafka: its jars are in the cache');
}

/** What `java -version` answers. @internal */
export function javaVersion(answer: string): { readonly major: number; readonly whole: string } | undefined {
  const [, whole, major] = /version "((?:1\.)?(\d+)[^"]*)"/.exec(answer) ?? [];
  return whole === undefined ? undefined : { major: Number(major), whole };
}

function missing(why: string): StackError {
  return new StackError(
    'cannot-be-had',
    `Kafka cannot be had (${why}): install Java ${oldestJava} or newer and Maven, give the addresses of running brokers with KAFKA_BROKERS, or use docker compose up.`,
    { why },
  );
}
