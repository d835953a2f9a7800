import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { environment } from '#config';
import { Command } from 'commander';
import { isReady, secretariatDesk } from '../launch/index.js';
import { isSampleLoaded } from '../sample/load-sample.js';
import { play } from './play.js';
import { terminalNarrator } from './terminal-narrator.js';

/** `npm run tour`: plays the main job against a running system and tells it. */
const { url } = new Command()
  .option('--url <address>', 'where Alianza runs', 'http://127.0.0.1:3000')
  .parse()
  .opts<{ url: string }>();

const folder = 'data/americas';
const longestLoadSeconds = 120;

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

/** The sample's desks sign up one after the other while it is loaded: who plays meanwhile would get in their way. */
async function waitForSample(): Promise<void> {
  for (let second = 0; !(await isSampleLoaded({ baseUrl: url, folder })); second += 1) {
    if (second === 0) console.log('The sample data is being loaded: the tour begins when it is there …');
    if (second === longestLoadSeconds) {
      stop('The sample data is not complete: end Alianza and start it again, which loads what is missing.');
    }
    await setTimeout(1_000);
  }
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
await waitForSample();
console.log(
  [
    'Whoever acts here is fictional. A number is how long an answer took; → is what followed by itself, and how long after.',
    'What Alianza says to a desk is in the language of that desk: here in Spanish.',
  ].join('\n'),
);
const started = performance.now();
const { endedAt } = await play({
  baseUrl: url,
  folder,
  password,
  secretariatEmail: secretariatDesk,
  narrator: terminalNarrator,
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const today = endedAt.toISOString().slice(0, 10);
console.log(
  [
    '',
    `Told in ${seconds} s. Run it again as often as you like.`,
    `It is ${today} in this installation now, and stays so: what you posted yourself has grown older with it.`,
  ].join('\n'),
);
