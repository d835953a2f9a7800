import { type EventEnvelope, type ServiceName, services } from '#contracts';
import { committedByTopic } from '../../../libs/messaging/testing/committed-events.js';
import { createHash } from 'node:crypto';
import {
  type CommandEvidence,
  type Effect,
  type Evidence,
  type MailEvidence,
  noEvidence,
} from '../checker/evidence.js';
import { eventIdOf, type OutboxRow } from '../../../libs/messaging/src/outbox/outbox-row.js';
import type { Command } from '../generator/ledger.js';
import { readHandled } from './cursor-moves.js';
import type { Databases } from './databases.js';
import { digestEvidence } from './digest-evidence.js';
import type { FaultySystem } from './faulty-system.js';

/** An event that a service committed. */
interface Said {
  readonly _id: string;
  readonly topic: string;
  readonly subject: string;
  readonly envelope: EventEnvelope;
}

interface InitiativeRow {
  readonly _id: string;
  readonly status: string;
  readonly draft: { readonly title: { readonly es: string } };
}

interface NoticeRow {
  readonly _id: string;
  readonly personId: string;
  readonly eventId: string;
}

interface MailRow {
  readonly _id: string;
  readonly to: string;
}

/** Everything that the checker looks at. @param mails whether the post is at rest, so that mails count */
export async function readEvidence(
  system: FaultySystem,
  unfinished: readonly string[],
  mails: boolean,
): Promise<Evidence> {
  const { databases, ledger, log, injectedSubjects } = system;
  const rows = await saidBy(databases);
  const waiting = new Set((await databases.everywhere<OutboxRow>('outbox')).map(({ row }) => eventIdOf(row)));
  const initiatives = await rowsOf<InitiativeRow>(databases, 'proposals', 'initiatives');
  const notices = await rowsOf<NoticeRow>(databases, 'notifications', 'notices');
  const published = byType(rows, 'proposals.proposal-published.v1');
  const forming = byType(rows, 'alliances.alliance-forming-started.v1');
  const logged = (await log.events()).filter(({ subject }) => !injectedSubjects.has(subject));
  const handled = await readHandled(databases.oplog);
  return {
    commands: ledger.commands.map((command) => presenceOf(command, initiatives, rows)),
    committed: rows.map(({ _id, topic, subject, envelope: { sequence } }) => ({
      ...{ id: _id, topic, subject, sequence, pending: waiting.has(_id) },
    })),
    logged,
    handled: handled.filter(({ subject }) => !injectedSubjects.has(subject)),
    effects: [
      ...initiatives.flatMap((initiative) => stateEffect(initiative, published)),
      ...(await allianceEffects(databases, published)),
      ...notices.map(({ personId, eventId }) => ({ cause: eventId, what: `notice to ${personId}` })),
      ...(await trailEffects(databases, injectedSubjects)),
      ...emittedEffects(rows),
    ],
    owed: [
      ...published.flatMap(({ _id }) => [
        { cause: _id, what: 'state' },
        { cause: _id, what: 'alliance' },
        { cause: _id, what: 'trail entry' },
      ]),
      ...forming.flatMap(({ _id, envelope }) => [
        { cause: _id, what: `notice to ${String(dataOf(envelope)['coordinatorPersonId'])}` },
        { cause: _id, what: 'trail entry' },
      ]),
    ],
    dates: system.calendar.evidence(rows.map(({ envelope }) => envelope)),
    ...(mails ? await mailEvidence(system, notices) : { sent: [], received: [] }),
    digests: mails ? await digestEvidence(system) : noEvidence.digests,
    unfinished,
  };
}

async function saidBy(databases: Databases): Promise<readonly Said[]> {
  const said = await Promise.all(services.map((service) => committedByTopic(databases.of(service))));
  return said.flat().map(({ topic, envelope }) => ({ _id: envelope.id, topic, subject: envelope.subject, envelope }));
}

const rowsOf = async <T extends object>(databases: Databases, service: ServiceName, name: string): Promise<T[]> =>
  (await databases.of(service).collection(name).find().toArray()) as unknown as T[];

const byType = (rows: readonly Said[], type: string): readonly Said[] =>
  rows.filter(({ envelope }) => envelope.type === type);

const dataOf = ({ data }: EventEnvelope): Record<string, unknown> => data as Record<string, unknown>;

function presenceOf(
  { key, kind, about, acknowledged }: Command,
  initiatives: readonly InitiativeRow[],
  rows: readonly Said[],
): CommandEvidence {
  const count = (): number => {
    switch (kind) {
      case 'draft':
        return initiatives.filter(({ draft }) => draft.title.es === about).length;
      case 'publish':
        return byType(rows, 'proposals.proposal-published.v1').filter(({ subject }) => subject === about).length;
      case 'withdraw':
        return byType(rows, 'proposals.proposal-withdrawn.v1').filter(({ subject }) => subject === about).length;
      case 'interest':
        return byType(rows, 'alliances.interest-expressed.v1').filter(({ envelope }) => {
          const { allianceId, organizationId } = dataOf(envelope);
          return about === `${String(allianceId)} ${String(organizationId)}`;
        }).length;
    }
  };
  return { key, what: `${kind} ${about}`, acknowledged, present: count() };
}

/** State and event belong to one commit: a published state without its event has no cause. */
function stateEffect({ _id, status }: InitiativeRow, published: readonly Said[]): readonly Effect[] {
  if (status === 'draft') return [];
  const event = published.find(({ subject }) => subject === _id);
  return [{ cause: event?._id ?? `nothing, for ${_id}`, what: 'state' }];
}

async function allianceEffects(databases: Databases, published: readonly Said[]): Promise<readonly Effect[]> {
  const alliances = await rowsOf<{ initiativeIds: readonly string[] }>(databases, 'alliances', 'alliances');
  const causes = new Map(published.map(({ _id, subject }) => [subject, _id]));
  return alliances.flatMap(({ initiativeIds }) =>
    initiativeIds.map((id) => ({ cause: causes.get(id) ?? `nothing, for ${id}`, what: 'alliance' })),
  );
}

async function trailEffects(databases: Databases, injected: ReadonlySet<string>): Promise<readonly Effect[]> {
  const entries = await rowsOf<{ _id: string; subject: string }>(databases, 'integrations', 'trail_entries');
  return entries
    .filter(({ subject }) => !injected.has(subject))
    .map(({ _id }) => ({ cause: _id, what: 'trail entry' }));
}

/** What a reaction says of an event it says once: the same words of the same cause are a repetition. */
function emittedEffects(rows: readonly Said[]): readonly Effect[] {
  const known = new Set(rows.map(({ _id }) => _id));
  return rows.flatMap(({ envelope: { causationid, type, subject, data } }) => {
    // Commands and timers have no event of the outbox behind them.
    if (causationid === undefined || !known.has(causationid)) return [];
    const words = createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 12);
    return [{ cause: causationid, what: `${type} of ${subject} saying ${words}` }];
  });
}

async function mailEvidence(
  { databases, sink }: FaultySystem,
  notices: readonly NoticeRow[],
): Promise<{ readonly sent: readonly MailEvidence[]; readonly received: readonly MailEvidence[] }> {
  const mails = (await databases.everywhere<MailRow>('mails')).map(({ row }) => row);
  const events = new Map(notices.map(({ _id, eventId }) => [_id, eventId]));
  // The id of a notice's mail begins with the notice's.
  const about = (to: string, messageId: string): string =>
    `${to}: ${events.get(messageId.slice(0, messageId.indexOf('@'))) ?? messageId}`;
  return {
    sent: mails
      .filter(({ _id }) => !sink.refused.has(_id))
      .map(({ _id, to }) => ({ messageId: _id, about: about(to, _id) })),
    received: sink.received.map(({ messageId, to }) => ({ messageId, about: about(to, messageId) })),
  };
}
