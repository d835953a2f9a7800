import { readFile } from 'node:fs/promises';
import { environment } from '#config';
import { Command } from 'commander';
import { isReady, secretariatDesk } from '../launch/index.js';
import { play } from './play.js';
import { terminalNarrator } from './terminal-narrator.js';

/** `npm run tour`: plays the main job against a running system and tells it. */
const { url } = new Command()
  .option('--url <address>', 'where Alianza runs', 'http://127.0.0.1:3000')
  .parse()
  .opts<{ url: string }>();

/** Of the installation that runs: `ALIANZA_SAMPLE_PASSWORD`, or what one of the two starts kept. */
async function passwords(): Promise<readonly string[]> {
  const given = environment['ALIANZA_SAMPLE_PASSWORD'];
  if (given) return [given];
  const files = ['.alianza/sample-password', '.alianza/distributed/sample-password'];
  const kept = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  return kept.map((password) => password.trim()).filter((password) => password !== '');
}

async function passwordThatFits(): Promise<string | undefined> {
  for (const password of await passwords()) {
    const response = await fetch(new URL('/v1/auth/sign-in', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: secretariatDesk, password }),
    });
    await response.arrayBuffer();
    if (response.status === 200) return password;
  }
  return undefined;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!(await isReady(url))) stop(`Nothing answers at ${url}: run npm start in another terminal, or give --url.`);
const password = await passwordThatFits();
if (password === undefined) {
  stop('The sample password does not fit: give ALIANZA_SAMPLE_PASSWORD, or run the tour where Alianza was started.');
}
const started = performance.now();
await play({
  baseUrl: url,
  folder: 'data/americas',
  password,
  secretariatEmail: secretariatDesk,
  narrator: terminalNarrator,
});
console.log(`\nTold in ${((performance.now() - started) / 1000).toFixed(1)} s. Run it again as often as you like.`);
