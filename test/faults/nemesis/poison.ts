import { ProposalPublished } from '#contracts';
import { v7 as uuid } from 'uuid';
import { revive } from './crash.js';
import type { FaultySystem } from '../system/faulty-system.js';
import type { Injected } from '../system/observed-log.js';

export interface Poison {
  readonly subject: string;
  /** `invalid` comes twice: the second one has to wait behind the first. */
  readonly form: 'unparsable' | 'null' | 'invalid' | 'huge';
}

const { topic, type, source, example } = ProposalPublished;
const aMegabyte = 1024 * 1024;

/** Puts records into the log that no service wrote; an embedded system is ended and started again around it. */
export async function putIntoLog(system: FaultySystem, poisons: readonly Poison[]): Promise<void> {
  const records = poisons.flatMap(recordsOf);
  for (const { subject, form } of poisons) {
    if (form === 'invalid' || form === 'huge') system.injectedSubjects.add(subject);
  }
  if (system.mode === 'distributed') return system.log.inject(records);
  const platform = system.process('proposals');
  await platform.stop();
  await system.log.inject(records);
  await revive(platform);
}

function recordsOf({ subject, form }: Poison): readonly Injected[] {
  const record = (value: string | null): Injected => ({ topic, subject, value });
  switch (form) {
    case 'unparsable':
      return [record('{"specversion":"1.0","id":')];
    case 'null':
      return [record(null)];
    case 'invalid':
      return [1, 2].map((sequence) => record(envelope(subject, sequence, { initiativeId: subject })));
    case 'huge': {
      const content = { ...example.content, title: { es: 'x'.repeat(aMegabyte) } };
      return [record(envelope(subject, 1, { ...example, initiativeId: subject, content }))];
    }
  }
}

const envelope = (subject: string, sequence: number, data: object): string =>
  JSON.stringify({
    ...{ specversion: '1.0', id: uuid(), source, type, subject, sequence, data },
    time: new Date().toISOString(),
    correlationid: uuid(),
  });

/** A handler that always throws: the database of alliances takes no alliance around this initiative. */
export async function refuseAlliancesOf({ databases }: FaultySystem, initiativeId: string): Promise<void> {
  const validator = { initiativeIds: { $ne: initiativeId } };
  await databases.of('alliances').command({ collMod: 'alliances', validator, validationLevel: 'strict' });
}

/** The cause is gone. */
export async function takeAlliancesOf({ databases }: FaultySystem): Promise<void> {
  await databases.of('alliances').command({ collMod: 'alliances', validator: {}, validationLevel: 'off' });
}
