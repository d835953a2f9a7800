import { type Config, ConfigurationError } from '#config';
import { createConnection, mongo } from 'mongoose';

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
  } catch (error) {
    throw new ConfigurationError('MONGODB_URI', problemOf(error));
  } finally {
    await connection.close(true);
  }
  throw new ConfigurationError('MONGODB_URI', 'must name a replica set: start mongod with --replSet');
}

/** Of MongoDB, and of its service in the cloud. */
const authenticationFailed: readonly unknown[] = [18, 8000];

function problemOf(error: unknown): string {
  if (isUnreadable(error)) return `is not a connection string: ${error.message}`;
  if (error instanceof mongo.MongoServerError && authenticationFailed.includes(error.code)) {
    return 'names a user or a password that the server refuses: correct them';
  }
  if (hasNoMember(error)) {
    return 'names a replica set of which no server there is a member: start mongod with --replSet or correct replicaSet';
  }
  return 'names a server that does not answer: start mongod or correct it';
}

/** The parser that the driver stands on has an error of its own, of that name. */
const isUnreadable = (error: unknown): error is Error =>
  error instanceof mongo.MongoDriverError || (error instanceof Error && error.name === 'MongoParseError');

/** Servers that answered and belong to no such set are left out, until none is left; who does not answer stays in. */
function hasNoMember(error: unknown): boolean {
  const { reason } = error as { readonly reason?: Partial<mongo.TopologyDescription> };
  return reason?.servers?.size === 0;
}
