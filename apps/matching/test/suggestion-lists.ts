import type { EventEnvelope } from '#contracts';
import { committedEvents } from '#messaging/testing';
import { waitUntil } from '#testing';
import type { SuggestionListView } from '../src/http/suggestion-list.view.js';
import type { SuggestionView } from '../src/http/suggestion.view.js';
import { MatchingDatabase } from '../src/persistence/matching-database.js';
import type { PublishedInitiative } from './americas.js';
import type { MatchingApp } from './matching-app.js';
import type { MatchingClient } from './matching-client.js';

/** Whom a list names, in its order. */
export const namedIn = ({ items }: SuggestionListView): string[] => items.map(({ organization }) => organization.id);

/** Looks at seats' lists as their lead does, and at what matching said. */
export class SuggestionLists {
  readonly database: MatchingDatabase;

  constructor(private readonly app: MatchingApp) {
    this.database = app.get(MatchingDatabase);
  }

  editorOf(id: string): Promise<MatchingClient> {
    return this.app.clientOf({ organizations: [{ id, roles: ['editor'] }] });
  }

  /** Empty while matching has not heard of the initiative. */
  async of({ id, leadId, seats }: PublishedInitiative, constituency: string): Promise<SuggestionListView> {
    const lead = await this.editorOf(leadId);
    const path = `/v1/suggestions?limit=100&initiative=${id}&seat=${seats[constituency]}`;
    const reply = await lead.call<SuggestionListView>('GET', path);
    return reply.status === 200 ? reply.body : { items: [], nextCursor: null, note: '' };
  }

  with(initiative: PublishedInitiative, constituency: string, organizationId: string): Promise<SuggestionListView> {
    return this.until(initiative, constituency, (names) => names.includes(organizationId), `with ${organizationId}`);
  }

  without(initiative: PublishedInitiative, constituency: string, organizationId: string): Promise<SuggestionListView> {
    return this.until(initiative, constituency, (names) => !names.includes(organizationId), `less ${organizationId}`);
  }

  async suggestionOf(
    initiative: PublishedInitiative,
    constituency: string,
    organizationId: string,
  ): Promise<SuggestionView> {
    const { items } = await this.with(initiative, constituency, organizationId);
    const found = items.find(({ organization }) => organization.id === organizationId);
    if (!found) throw new Error(`${organizationId} is not listed`);
    return found;
  }

  /** What matching said about a subject, oldest first. */
  async said<D extends object>(type: string, subject: string): Promise<readonly EventEnvelope<string, D>[]> {
    const said = await committedEvents(this.database.db);
    return said.filter((event): event is EventEnvelope<string, D> => event.type === type && event.subject === subject);
  }

  async queueIsEmpty(): Promise<void> {
    await waitUntil(async () => (await this.database.jobs.countDocuments()) === 0, {
      what: 'an empty queue',
      timeoutMs: 60_000,
    });
  }

  until(
    initiative: PublishedInitiative,
    constituency: string,
    isRight: (names: readonly string[]) => boolean,
    what: string,
  ): Promise<SuggestionListView> {
    return waitUntil(
      async () => {
        const list = await this.of(initiative, constituency);
        return isRight(namedIn(list)) && list;
      },
      { what: `the list of ${constituency} ${what}`, timeoutMs: 60_000 },
    );
  }
}
