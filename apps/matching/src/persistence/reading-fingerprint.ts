import { createHash } from 'node:crypto';
import { glossary } from '#taxonomy';
import { model } from '../domain/model.js';
import { stopWords } from '../domain/text/word-stems.js';

let known: string | undefined;

/** How texts are read: what was made of texts that were read otherwise does not go with those that are read now. */
export function readingFingerprint(): string {
  known ??= createHash('sha256')
    .update(JSON.stringify([model.text.reading, stopWords(), glossary]))
    .digest('hex');
  return known;
}
