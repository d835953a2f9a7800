import { readFile, writeFile } from 'node:fs/promises';
import { proposeTeam } from '../../../apps/matching/src/domain/coalition/propose-team.js';
import type { TeamProblem } from '../../../apps/matching/src/domain/coalition/team-problem.js';

interface Instance {
  readonly id: string;
  readonly needs: readonly string[];
  readonly candidates: readonly {
    readonly id: string;
    readonly offers: readonly string[];
    readonly cost: number;
    readonly constituency?: string;
  }[];
  readonly limit: {
    readonly members: number;
    readonly budget?: number;
    /** By constituency. */
    readonly seats?: Readonly<Record<string, { readonly minimum: number; readonly maximum: number }>>;
  };
}

/**
 * Answers the instances of a file by the product's own coalitions: `{"teams": {instance: [candidate, …]}}`.
 * @throws Error with a sentence when the file does not hold instances
 */
export async function proposeForFile(from: string, to: string): Promise<void> {
  const { instances } = JSON.parse(await readFile(from, 'utf8')) as { readonly instances?: readonly Instance[] };
  if (!Array.isArray(instances)) throw new Error(`${from} has no list "instances".`);
  const teams = (instances as readonly Instance[]).map((instance) => {
    const { members } = proposeTeam(problemOf(instance));
    return [instance.id, members.map(({ candidate }) => candidate.id)] as const;
  });
  await writeFile(to, `${JSON.stringify({ teams: Object.fromEntries(teams) }, undefined, 2)}\n`);
}

function problemOf({ needs, candidates, limit }: Instance): TeamProblem {
  return {
    needs: [...new Set(needs)],
    candidates: candidates.map(({ id, offers, cost, constituency }) => ({
      id,
      party: id,
      seat: constituency,
      covers: offers,
      cost,
    })),
    seats: Object.entries(limit.seats ?? {}).map(([id, { minimum, maximum }]) => ({ id, minimum, maximum })),
    members: limit.members,
    ...(limit.budget !== undefined && { budget: limit.budget }),
  };
}
