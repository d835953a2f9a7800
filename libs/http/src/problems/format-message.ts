import { fillMessage, type Language } from '#taxonomy';
import type { Fact } from './problem.js';

/** An ICU message with its facts; a fact that is missing shows as a dash, since an error page must not fail itself. */
export function formatMessage(message: string, language: Language, facts: Readonly<Record<string, Fact>>): string {
  const values = new Proxy(facts, {
    has: () => true,
    get: (given, name) => shown(given[String(name)]),
  });
  return fillMessage(message, language, values);
}

function shown(fact: Fact | undefined): string | number {
  if (fact === undefined || fact === null) return '—';
  if (typeof fact === 'number') return fact;
  return typeof fact === 'object' ? fact.join(', ') : String(fact);
}
