import { readFileSync } from 'node:fs';
import type { Reply } from './send.js';

export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly correlationId: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

const documented = new Set(
  [...readFileSync('docs/problems.md', 'utf8').matchAll(/^\| `(\w+)`/gm)].map(
    ([, slug]) => `https://alianza.example/problems/${slug}`,
  ),
);

/** Stacks, drivers, files: what an answer must not tell. */
const inside = /\bat [\w.<>]+ \(|\.[jt]s:\d|node_modules|mongo|E11000|BSON|class-validator|TypeError|SyntaxError/i;

/** The problem that a reply holds. @throws Error when it holds none */
export function problemIn({ status, text }: Reply): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    throw new Error(`${status} without a problem document: ${text.slice(0, 200)}`);
  }
}

/**
 * What is wrong with a refusal, in words; undefined when it is as it must be: the status, problem details with a type
 * that docs/problems.md lists, the correlation id of the reply, and nothing of the inside.
 */
export function flawIn(reply: Reply, ...statuses: readonly number[]): string | undefined {
  const { status, headers, text } = reply;
  if (!statuses.includes(status)) return `${status} instead of ${statuses.join(' or ')}: ${text.slice(0, 200)}`;
  if (headers.get('content-type') !== 'application/problem+json') return `is ${headers.get('content-type')}`;
  const problem = problemIn(reply);
  if (!documented.has(problem.type)) return `has the type ${problem.type}, which docs/problems.md does not list`;
  if (problem.status !== status) return `says ${problem.status} in a ${status}`;
  if (problem.correlationId !== headers.get('x-correlation-id')) return 'has another correlation id than the reply';
  const shown = inside.exec(text);
  return shown ? `shows the inside: ${shown[0]}` : undefined;
}

/** Likewise, and one of its errors is at this JSON Pointer, inside of it, or at the list that holds it. */
export function flawAt(reply: Reply, pointer: string): string | undefined {
  const flaw = flawIn(reply, 400);
  if (flaw !== undefined) return flaw;
  const found = (problemIn(reply).errors ?? []).map((error) => error.pointer);
  const concerns = (one: string): boolean =>
    one === pointer ||
    (pointer !== '' && one.startsWith(`${pointer}/`)) ||
    (one !== '' && pointer.startsWith(`${one}/`));
  return found.some(concerns) ? undefined : `names ${JSON.stringify(found)}`;
}

/** One line an offender, so that a failing test lists all of them. */
export const offenders = (cases: readonly (readonly [what: string, flaw: string | undefined])[]): string[] =>
  cases.flatMap(([what, flaw]) => (flaw === undefined ? [] : [`${what}: ${flaw}`]));
