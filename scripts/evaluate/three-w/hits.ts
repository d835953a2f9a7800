import { type Answers, places } from './measure.js';
import type { Question } from './task.js';

/** Those among the first ten who really were partners, of some organisations. */
export const hitsOf = ({ id, partners }: Question, answers: Answers, among: ReadonlySet<string>): readonly string[] =>
  (answers.get(id) ?? [])
    .slice(0, places)
    .map((placed) => placed.id)
    .filter((organization) => partners.has(organization) && among.has(organization));
