import { createHash } from 'node:crypto';
import { Finder } from '../domain/finder.js';
import { model } from '../domain/model.js';
import { taxonomyRelatedness } from '../domain/relatedness.js';
import { specimens } from '../domain/specimens.js';
import { noStatistics } from '../domain/statistics.js';
import { readingFingerprint } from '../persistence/reading-fingerprint.js';
import { rankedFields } from './ranked-fields.js';

let known: string | undefined;

/**
 * What makes an image, so that no other version of it goes on from one: the bytes of an image of specimens, in which
 * everything has a part that packs an organisation (format, model, taxonomy, stemming), the fields that are read of one,
 * the words that are left out, and the glossary.
 * Rarities have none: they are looked up where an image is read.
 */
export function imageFingerprint(): string {
  known ??= ofSpecimens();
  return known;
}

function ofSpecimens(): string {
  const finder = new Finder({ model, statistics: noStatistics }, taxonomyRelatedness);
  for (const specimen of specimens()) finder.putCandidate(specimen);
  const hash = createHash('sha256')
    .update(model.version)
    .update(readingFingerprint())
    .update(JSON.stringify(rankedFields));
  for (const part of finder.image()) hash.update(part);
  return hash.digest('hex');
}
