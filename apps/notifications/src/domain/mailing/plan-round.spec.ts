import { environment } from '#config';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { MailSituation } from './plan-mails.js';
import { mailHolds, planRound, type WaitingNotice } from './plan-round.js';
import { noDefaults, type PersonChoices, timings, untouchedChoices } from './preferences.js';

/** Person-years that are lived through: 40 here; `DIGEST_PERSON_YEARS=10000` in the long run. */
const personYears = Number(environment['DIGEST_PERSON_YEARS'] ?? 40);
const start = Date.parse('2026-01-01T00:00:00Z');
const yearMs = 366 * 86_400_000;
const hourMs = 3_600_000;
/** A fortnight and its hour, a night of quiet, and the hour that a clock may be set back. */
const longestMs = (14 * 24 + 24 + 24 + 1) * hourMs;

/** With and without daylight saving, at the half hour, on both sides of the date line, and with half an hour of it. */
const zones = [
  'America/Managua',
  'America/New_York',
  'America/Santiago',
  'America/St_Johns',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'UTC',
];

const hours = fc.integer({ min: 0, max: 23 });
const timeOfDay = fc
  .tuple(hours, fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);
const pad = (number: number): string => String(number).padStart(2, '0');
const choices: fc.Arbitrary<PersonChoices> = fc
  .record({
    timing: fc.constantFrom(...timings),
    digest: fc.record({ hour: hours, weekday: fc.integer({ min: 1, max: 7 }) }),
    timeZone: fc.constantFrom(...zones),
    quietHours: fc.option(fc.record({ from: timeOfDay, until: timeOfDay }), { nil: undefined }),
  })
  .map(({ quietHours, ...rest }) => ({ ...untouchedChoices, ...rest, ...(quietHours && { quietHours }) }));

type Act =
  | { readonly at: number; readonly kind: 'notice' }
  | { readonly at: number; readonly kind: 'choose'; readonly choices: PersonChoices }
  /** Nobody is there to send what is due meanwhile: a stop, or a clock that jumps. */
  | { readonly at: number; readonly kind: 'gap'; readonly ms: number };

const when = fc.integer({ min: 0, max: yearMs }).map((ms) => start + ms);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ at: when, kind: fc.constant('notice' as const) }) },
  { weight: 2, arbitrary: fc.record({ at: when, kind: fc.constant('choose' as const), choices }) },
  {
    weight: 1,
    arbitrary: fc.record({
      at: when,
      kind: fc.constant('gap' as const),
      ms: fc.integer({ min: 1, max: 40 * 24 * hourMs }),
    }),
  },
);
const year = fc.record({ first: choices, acts: fc.array(act, { minLength: 5, maxLength: 60 }) });

interface Sent {
  readonly at: number;
  readonly ids: readonly string[];
  readonly situation: MailSituation;
}

const situationOf = ({ ...person }: PersonChoices): MailSituation => ({
  person,
  clock: {
    digest: person.digest,
    timeZone: person.timeZone ?? 'UTC',
    ...(person.quietHours && { quietHours: person.quietHours }),
  },
  address: 'known',
});

/** What the service does with one timer a person: a round at each act, and whenever the next mail is due. */
function live(
  first: PersonChoices,
  acts: readonly Act[],
): { readonly sent: Sent[]; readonly notices: WaitingNotice[]; readonly gapsMs: number } {
  const sent: Sent[] = [];
  const notices: WaitingNotice[] = [];
  let waiting: WaitingNotice[] = [];
  let person = first;
  let nextAt: number | undefined;
  let awayUntil = start;
  let gapsMs = 0;
  const round = (at: number): void => {
    const situation = situationOf(person);
    const { send, wait, nextAt: next } = planRound(waiting, situation, new Date(at));
    if (send.length > 0) sent.push({ at, ids: send.map(({ id }) => id), situation });
    waiting = wait.map(({ notice }) => notice);
    nextAt = next?.getTime();
  };
  const runUntil = (limit: number): void => {
    while (nextAt !== undefined && Math.max(nextAt, awayUntil) <= limit) round(Math.max(nextAt, awayUntil));
  };
  for (const one of [...acts].sort((a, b) => a.at - b.at)) {
    const at = Math.max(one.at, awayUntil);
    runUntil(at);
    if (one.kind === 'gap') {
      awayUntil = at + one.ms;
      gapsMs += one.ms;
      continue;
    }
    if (one.kind === 'choose') person = one.choices;
    else {
      const notice = noticeAt(at, notices.length);
      notices.push(notice);
      waiting.push(notice);
    }
    round(at);
  }
  runUntil(Number.MAX_SAFE_INTEGER);
  return { sent, notices, gapsMs };
}

const noticeAt = (at: number, number: number): WaitingNotice => ({
  id: `n${number}`,
  since: new Date(at),
  kind: 'milestone_achieved',
  class: 'informative',
  usual: { channel: 'both', timing: 'daily' },
  organization: noDefaults,
  isListed: true,
  isMoot: false,
  isStale: false,
});

describe('what waits to be mailed to a person', () => {
  it('is in exactly one mail, never in the quiet hours, never too late, through any year', () => {
    fc.assert(
      fc.property(year, ({ first, acts }) => {
        const { sent, notices, gapsMs } = live(first, acts);
        const mailed = sent.flatMap(({ ids }) => ids);
        expect([...mailed].sort()).toEqual(notices.map(({ id }) => id).sort());
        const changes = acts.filter(({ kind }) => kind === 'choose').length;
        for (const { at, ids, situation } of sent) {
          expect(isQuiet(at, situation)).toBe(false);
          for (const id of ids) {
            const { since } = notices[Number(id.slice(1))] ?? noticeAt(at, 0);
            // A change may put a mail off to the next date of what is chosen then.
            expect(at - since.getTime()).toBeLessThanOrEqual((changes + 1) * longestMs + gapsMs);
            expect(at).toBeGreaterThanOrEqual(since.getTime());
          }
        }
      }),
      { numRuns: personYears },
    );
  });

  it('leaves at the chosen hour of the person’s clock, in summer and in winter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), hours, when, (timeZone, hour, at) => {
        const person = { ...untouchedChoices, timing: 'daily' as const, timeZone, digest: { hour, weekday: 1 } };
        const { nextAt } = planRound([noticeAt(at, 0)], situationOf(person), new Date(at));
        const local = DateTime.fromJSDate(nextAt ?? new Date(0), { zone: timeZone });
        const isThere = local.startOf('day').set({ hour }).hour === hour;
        if (isThere) expect([local.hour, local.minute]).toEqual([hour, 0]);
        expect(local.toMillis()).toBeGreaterThan(at);
        expect(local.toMillis() - at).toBeLessThanOrEqual(26 * hourMs);
      }),
      { numRuns: personYears },
    );
  });

  it('of more than one mail holds leaves in several, at once', () => {
    const many = Array.from({ length: 2 * mailHolds + 1 }, (_, number) => noticeAt(start, number));
    const situation = situationOf({ ...untouchedChoices, timing: 'daily' });
    const now = new Date(start + 3 * 24 * hourMs);
    const { send, wait, nextAt } = planRound(many, situation, now);
    expect([send.length, wait.length, nextAt]).toEqual([mailHolds, mailHolds + 1, now]);
  });

  it('is left out, and not lost from sight, once mails are not wanted', () => {
    const notice = noticeAt(start, 0);
    const { send, wait, skip } = planRound(
      [notice],
      situationOf({ ...untouchedChoices, email: false }),
      new Date(start),
    );
    expect({ send, wait, skip }).toEqual({ send: [], wait: [], skip: [{ notice, because: 'mail_off' }] });
  });

  it('comes into the inbox where it was to be read in mails only and none can be sent', () => {
    const [mailOnly, listed] = [{ ...noticeAt(start, 0), isListed: false }, noticeAt(start, 1)];
    const situation = { ...situationOf({ ...untouchedChoices, channel: 'email' }), address: 'refused' as const };
    const { skip, list } = planRound([mailOnly, listed], situation, new Date(start));
    expect(skip.map(({ because }) => because)).toEqual(['address_refused', 'address_refused']);
    expect(list).toEqual([mailOnly]);
    expect(planRound([mailOnly], situationOf({ ...untouchedChoices, channel: 'email' }), new Date(start)).list).toEqual(
      [],
    );
  });

  it('comes into the inbox when that is chosen instead, and is not mailed', () => {
    const mailOnly = { ...noticeAt(start, 0), isListed: false };
    const { skip, list } = planRound(
      [mailOnly],
      situationOf({ ...untouchedChoices, channel: 'inbox' }),
      new Date(start),
    );
    expect({ skip, list }).toEqual({ skip: [{ notice: mailOnly, because: 'channel' }], list: [mailOnly] });
  });

  it('is left out where its reader is not to be told any more, and the rest leaves', () => {
    const [moot, other] = [{ ...noticeAt(start, 0), isMoot: true }, noticeAt(start, 1)];
    const now = new Date(start + 3 * 24 * hourMs);
    const { send, skip } = planRound([moot, other], situationOf(untouchedChoices), now);
    expect({ send, skip }).toEqual({ send: [other], skip: [{ notice: moot, because: 'moot' }] });
  });

  it('is left out where it does not hold when it is due, and waits until then', () => {
    const stale = { ...noticeAt(start, 0), isStale: true };
    const early = planRound([stale], situationOf(untouchedChoices), new Date(start));
    expect([early.wait.map(({ notice }) => notice), early.skip]).toEqual([[stale], []]);
    const due = planRound([stale], situationOf(untouchedChoices), new Date(start + 3 * 24 * hourMs));
    expect([due.send, due.skip]).toEqual([[], [{ notice: stale, because: 'moot' }]]);
  });
});

/** Asked in another way than the planner asks: by minutes of the local day. */
function isQuiet(at: number, { clock: { quietHours, timeZone } }: MailSituation): boolean {
  if (!quietHours) return false;
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const local = DateTime.fromMillis(at, { zone: timeZone });
  const sinceFrom = (local.hour * 60 + local.minute - minutes(quietHours.from) + 1440) % 1440;
  return sinceFrom < (minutes(quietHours.until) - minutes(quietHours.from) + 1440) % 1440;
}
