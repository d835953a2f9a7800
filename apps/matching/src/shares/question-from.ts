import { invalid } from '#http';
import type { PartnersQuestion } from './partners-question.js';

const kinds = {
  ranking: 'string',
  call: 'object',
  limit: 'number',
  asOf: 'string',
  standing: 'object',
  upToDate: 'boolean',
} as const satisfies Record<keyof PartnersQuestion, string>;

/** What a process of this service sent; of its own making, so that only its outline is checked. @throws Problem 400 */
export function questionFrom(body: unknown): PartnersQuestion {
  const given: Readonly<Record<string, unknown>> = { ...(typeof body === 'object' ? body : undefined) };
  const wrong = Object.entries(kinds).filter(([key, kind]) => typeof given[key] !== kind || given[key] === null);
  if (wrong.length > 0) throw invalid(wrong.map(([key]) => ({ pointer: `/${key}`, code: 'required' })));
  return given as unknown as PartnersQuestion;
}
