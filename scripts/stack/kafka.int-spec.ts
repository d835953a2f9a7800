import { environment } from '#config';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startKafka, useKafka, type KafkaServer } from './kafka.js';

const env = environment;

describe('Kafka of our own', () => {
  let dataDir: string;
  let server: KafkaServer;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'alianza-kafka-'));
    server = await startKafka({ dataDir, env });
  }, 180_000);

  afterAll(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  });

  it('answers, and again after kill -9 and a restart', async () => {
    expect(await apiVersionsError(server.port)).toBe(0);
    const { pid } = server;
    await server.kill('SIGKILL');
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    await server.restart();
    expect(server.pid).not.toBe(pid);
    expect(await apiVersionsError(server.port)).toBe(0);
  }, 30_000);

  it('takes its data to another port', async () => {
    await server.stop();
    const first = server.port;
    server = await startKafka({ dataDir, env });
    expect(server.port).not.toBe(first);
    expect(await apiVersionsError(server.port)).toBe(0);
  }, 30_000);

  it('says in one sentence that a port is taken and which setting changes it', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    try {
      await expect(startKafka({ dataDir, port, portKey: '--kafka-port', env })).rejects.toMatchObject({
        code: 'port-taken',
        message: `Port ${port} of 127.0.0.1, meant for Kafka, is taken: stop what listens there or give another port with --kafka-port.`,
      });
    } finally {
      taken.close();
    }
  });

  it('leaves brokers that were given alone', async () => {
    const given = await useKafka({ dataDir, env: { ...env, KAFKA_BROKERS: 'one:9092, two:9092' } });
    expect(given).toMatchObject({ external: true, brokers: ['one:9092', 'two:9092'] });
  });
});

/** The error code in the answer to ApiVersions (key 18, version 0): the smallest talk with a broker there is. */
function apiVersionsError(port: number): Promise<number> {
  const request = Buffer.from([0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 7, 0xff, 0xff]);
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.once('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.readInt16BE(8));
    });
  });
}
