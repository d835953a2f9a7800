import { hash } from '../../../apps/matching/src/domain/hash.js';
import type { Answers, Placed } from './measure.js';
import { countryOf, type Row } from './rows.js';
import type { Question, Task } from './task.js';

/** The one row that an organisation keeps of those that are known of it. */
export type Left = (rows: readonly Row[]) => Row | undefined;

/**
 * What nobody can know who has to rank: how often an organisation of which this much is said really was a partner. A
 * ranking by it is the best that there can be of what is said, since it was counted on the answers themselves.
 */
export class Hindsight {
  readonly #ofStripped = new Map<string, Count>();
  readonly #steps: readonly Step[];

  /** @param lefts draws of what a stripped organisation keeps; each organisation is counted in each of them */
  constructor(
    private readonly task: Task,
    whole: Answers,
    lefts: readonly Left[],
  ) {
    for (const question of task.questions) {
      const rowsOf = groupedByOrganization(question.known);
      for (const left of lefts) {
        for (const organization of task.organizations) {
          const row = left(rowsOf.get(organization) ?? []);
          if (!row) continue;
          const said = saidOf(question, row);
          const count = this.#ofStripped.get(said) ?? { right: 0, all: 0 };
          this.#ofStripped.set(said, count);
          count.all += 1;
          if (question.partners.has(organization)) count.right += 1;
        }
      }
    }
    this.#steps = isotonic(task.questions.flatMap((question) => placedWith(question, whole)));
  }

  /** @param answers with the stripped ones stripped: the others are placed by what their scores came to */
  rank(answers: Answers, stripped: ReadonlySet<string>, left: Left): Answers {
    return new Map(
      this.task.questions.map((question) => {
        const rowsOf = groupedByOrganization(question.known);
        const scores = new Map((answers.get(question.id) ?? []).map(({ id, score }) => [id, score]));
        const placed = this.task.organizations.map((id): Placed => {
          if (!stripped.has(id)) return { id, score: this.#often(scores.get(id)) };
          const row = left(rowsOf.get(id) ?? []);
          // Whose only row is hidden says nothing; that it is hidden must not tell.
          return { id, score: row ? share(this.#ofStripped.get(saidOf(question, row))) : 0 };
        });
        const tie = ({ id }: Placed) => hash(`${question.id}/${id}`);
        return [question.id, placed.sort((a, b) => b.score - a.score || tie(a) - tie(b))];
      }),
    );
  }

  #often(score: number | undefined): number {
    return score === undefined ? 0 : share(this.#steps.findLast(({ from }) => from <= score + rounding));
  }
}

/** Scores closer than this are the same. */
const rounding = 1e-9;

interface Count {
  right: number;
  all: number;
}

interface Step extends Count {
  readonly from: number;
}

const share = (count: Count | undefined): number => (count ? count.right / count.all : 0);

/** All that one row says of a question. */
function saidOf({ activity, place }: Question, row: Row): string {
  const where = row.place === place ? 'place' : countryOf(row.place) === countryOf(place) ? 'country' : 'elsewhere';
  return `${row.activity === activity ? 'theme' : 'another theme'}, ${where}`;
}

const placedWith = ({ id, partners }: Question, answers: Answers): readonly (readonly [number, boolean])[] =>
  (answers.get(id) ?? []).map((placed) => [placed.score, partners.has(placed.id)]);

/** How often a score was right, never less for a higher one: pool adjacent violators (Ayer and others, 1955). */
function isotonic(scored: readonly (readonly [number, boolean])[]): readonly Step[] {
  const steps: Step[] = [];
  for (const step of countedByScore(scored)) {
    steps.push(step);
    for (;;) {
      const [before, last] = steps.slice(-2);
      if (!before || !last || share(before) < share(last)) break;
      steps.pop();
      before.right += last.right;
      before.all += last.all;
    }
  }
  return steps;
}

/** Ascending; the same score counts once, whoever has it. */
function countedByScore(scored: readonly (readonly [number, boolean])[]): readonly Step[] {
  const steps: Step[] = [];
  for (const [score, isRight] of [...scored].sort(([a], [b]) => a - b)) {
    const last = steps.at(-1);
    const step = last && score - last.from < rounding ? last : { from: score, right: 0, all: 0 };
    if (step !== last) steps.push(step);
    step.all += 1;
    if (isRight) step.right += 1;
  }
  return steps;
}

function groupedByOrganization(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.organization) ?? [];
    groups.set(row.organization, group);
    group.push(row);
  }
  return groups;
}
