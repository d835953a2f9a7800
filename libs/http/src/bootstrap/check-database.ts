import { type Config, ConfigurationError } from '#config';
import { createConnection } from 'mongoose';

const patienceMs = 3_000;

/**
 * One look before anything is built: without a replica set nothing here works.
 * @throws ConfigurationError
 */
export async function checkDatabase({ MONGODB_URI }: Config): Promise<void> {
  const connection = createConnection(MONGODB_URI, {
    serverSelectionTimeoutMS: patienceMs,
    connectTimeoutMS: patienceMs,
  });
  try {
    await connection.asPromise();
    const hello = await connection.getClient().db('admin').command({ hello: 1 });
    if (hello.setName !== undefined || hello.msg === 'isdbgrid') return;
  } catch {
    throw new ConfigurationError('MONGODB_URI', 'names a server that does not answer: start mongod or correct it');
  } finally {
    await connection.close(true);
  }
  throw new ConfigurationError('MONGODB_URI', 'must name a replica set: start mongod with --replSet');
}
