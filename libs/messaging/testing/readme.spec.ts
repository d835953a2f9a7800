import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { chapters } from './behaviours/chapters.js';

it('lists every behaviour of the suite in README.md, and no other', async () => {
  const text = await readFile('libs/messaging/testing/README.md', 'utf8');
  const [listed = ''] = text.split('## Beside the suite');
  const lines = listed.split('\n').filter((line) => line.startsWith('- '));
  const sentences = Object.values(chapters).flatMap((behaviours) => Object.keys(behaviours));
  expect(lines).toEqual(sentences.map((sentence) => `- ${sentence}`));
  expect(sentences.length).toBeGreaterThanOrEqual(20);
});
