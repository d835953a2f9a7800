import { readFile } from 'node:fs/promises';
import { environment } from '#config';
import { ApiClient } from '#testing';
import { bodyOf } from './operations.js';
import { OperationsError } from './operations-error.js';

/** Where the two starts keep the password of their installation. */
const passwordFiles = ['.alianza/sample-password', '.alianza/distributed/sample-password'];

/**
 * Signs the secretariat in at a running system, with `ALIANZA_SAMPLE_PASSWORD` or what a start of this folder kept.
 * @throws OperationsError
 */
export async function signIn(url: string, email: string): Promise<ApiClient> {
  const client = new ApiClient(url);
  const known = await passwords();
  if (known.length === 0) {
    throw new OperationsError(`No password of ${email} is kept in this folder: give it in ALIANZA_SAMPLE_PASSWORD.`);
  }
  for (const password of known) {
    const body = { email, password };
    const reply = await client.call('POST', '/v1/auth/sign-in', { body }).catch(() => {
      throw new OperationsError(`Nothing answers at ${url}: run npm start in another terminal, or give --url.`);
    });
    if (reply.status === 401) continue;
    // All else says nothing of the password, as in an outage.
    bodyOf(reply);
    await client.signIn(email, password);
    return client;
  }
  throw new OperationsError(
    `The password kept for ${email} does not fit: give the right one in ALIANZA_SAMPLE_PASSWORD.`,
  );
}

async function passwords(): Promise<string[]> {
  const given = environment['ALIANZA_SAMPLE_PASSWORD'];
  if (given) return [given];
  const kept = await Promise.all(passwordFiles.map((file) => readFile(file, 'utf8').catch(whenMissing)));
  return kept.map((password) => password.trim()).filter((password) => password !== '');
}

function whenMissing(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT') throw error;
  return '';
}
