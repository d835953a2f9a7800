import { v7 as newId } from 'uuid';
import { waitUntil } from '#testing';
import type { Bench } from '../figure.js';
import { registered } from '../registered.js';
import { type ServiceProcess, startServiceProcess } from '../service-process.js';
import { type Database, openDatabase } from '../service-under-test.js';

/** The alliances service in a process of its own, its database, and organisations that it knows. */
export interface AlliancesUnderTest {
  readonly service: ServiceProcess;
  readonly database: Database;
  readonly coordinator: { readonly personId: string; readonly organizationId: string };
  /** Of academia. */
  readonly organizations: readonly string[];
  close(): Promise<void>;
}

export async function startAlliances({ servers }: Bench, organizations: number): Promise<AlliancesUnderTest> {
  const { uri } = await servers.mongod();
  const history = Array.from({ length: organizations }, () => registered({ constituency: 'academia' }));
  const service = await startServiceProcess({ service: 'alliances', uri, folder: servers.folder, history });
  const database = await openDatabase(uri, service.database);
  const known = database.db.collection('known_organizations');
  await waitUntil(async () => (await known.countDocuments()) === organizations, { what: 'the organisations' });
  return {
    service,
    database,
    coordinator: { personId: newId(), organizationId: newId() },
    organizations: history.map(({ subject }) => subject),
    close: async () => {
      await database.close();
      await service.stop();
    },
  };
}
