import { Problem, type ProblemDefinition } from '#http';
import type { Refusal, RefusalCode } from '../domain/refusal.js';
import { problemTexts } from './texts/problem-texts.js';

type Answer = readonly [slug: string, status: number, when?: string];

/** What each refusal is answered with. Without `when`, a problem that all services share. */
const answers: Readonly<Record<RefusalCode, Answer>> = {
  not_found: ['not_found', 404],
  forbidden: ['forbidden', 403],
  illegal_transition: ['illegal_transition', 409],
  stale_version: ['stale_version', 412],
  no_longer_asked: ['no_longer_asked', 410],
  too_many_attempts: ['too_many_requests', 429],
  wrong_credentials: ['wrong_credentials', 401, 'Address or password is wrong, or the account is not active.'],
  invalid_refresh_token: ['invalid_refresh_token', 401, 'The refresh token is unknown, used or expired: sign in.'],
  invalid_client: ['invalid_client', 401, 'The API key is unknown, expired, or its person lost what it stood for.'],
  unsupported_grant_type: ['unsupported_grant_type', 400, 'See `supported` for the grant types of this installation.'],
  wrong_password: ['wrong_password', 403, 'The present password, asked for again, is wrong.'],
  invalid_mailed_token: ['invalid_mailed_token', 400, 'The code from the mail is unknown, used or expired: ask again.'],
  already_member: ['already_member', 409, 'The person belongs to the organisation already: change the roles instead.'],
  already_asked: [
    'already_asked',
    409,
    'The person was asked to join, and seven days are not over: take it back to ask otherwise.',
  ],
  not_a_member: ['not_a_member', 409, 'The person named does not belong to the organisation.'],
  deputy_of_oneself: ['deputy_of_oneself', 409, 'A focal point was named as its own deputy.'],
  absence_over: ['absence_over', 409, 'An absence was said of days that have passed; `until` is their last one.'],
  last_secretariat: ['last_secretariat', 409, 'Somebody is always of the secretariat: invite another one first.'],
  last_administrator: ['last_administrator', 409, 'An organisation keeps an administrator: name another one first.'],
  last_focal_point: ['last_focal_point', 409, 'An organisation keeps a focal point: name another one first.'],
  too_many_members: ['too_many_members', 409, 'The organisation has as many members as it can have.'],
  too_many_organizations: ['too_many_organizations', 409, 'The person belongs to as many organisations as one can.'],
  address_in_use: ['address_in_use', 409, 'There is an account with this address.'],
  clock_not_manual: ['clock_not_manual', 409, 'Time is moved by hand only where `ALIANZA_CLOCK=manual`.'],
  clock_runs_forward: ['clock_runs_forward', 409, 'Time moves forward only; `now` is where it is.'],
};

/** Errors of RFC 6749, by which OAuth clients know what happened. */
const oauthErrors: readonly RefusalCode[] = ['invalid_client', 'unsupported_grant_type'];

export function problemOf({ code, facts }: Refusal): Problem {
  const [slug, status] = answers[code];
  return new Problem(slug, status, oauthErrors.includes(code) ? { ...facts, error: code } : facts);
}

export const directoryProblems: readonly ProblemDefinition[] = Object.values(answers).flatMap(
  ([slug, status, when]) => {
    const texts = problemTexts(slug);
    return when === undefined || texts === undefined ? [] : [{ slug, status, when, texts }];
  },
);
