import { Config } from '#config';
import {
  type AnswerLink,
  type AskedItem,
  type EventContract,
  type EventEnvelope,
  type InitiativeContent,
  makeAnswerToken,
  MemberJoinedOrganization,
  OrganizationRegistered,
  OrganizationSuspended,
  ProposalPublished,
  type SeatSought,
} from '#contracts';
import type { OrganizationRole, PlatformRole } from '#http';
import { ServiceApp, startService } from '#http/testing';
import type { Migration } from '#persistence';
import { waitUntil } from '#testing';
import type { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import { type Heads, type Verification, verifyAudit } from '../../../scripts/audit/verify-audit.js';
import { AlliancesModule } from '../src/alliances.module.js';
import { AuditKey } from '../src/application/audit-key.js';
import type { AllianceSummary } from '../src/domain/board/summarize-board.js';
import type { OwedAnswer } from '../src/domain/week/owed-answer.js';
import type { Workplan } from '../src/domain/workplan/workplan.js';
import type { AllianceListItemView } from '../src/http/views/alliance.view.js';
import type { AllianceDocument } from '../src/persistence/alliance.schema.js';
import type { WorkplanDocument } from '../src/persistence/workplan.schema.js';

export interface Desk {
  readonly personId: string;
  readonly organizationId: string;
  readonly token: string;
}

export interface Formed {
  readonly allianceId: string;
  readonly initiativeId: string;
  readonly seats: readonly SeatSought[];
}

/** What a copy of an alliance has of its own. */
export interface Copied {
  readonly summary: Partial<AllianceSummary>;
  readonly owed?: readonly OwedAnswer[];
  readonly work?: Partial<Workplan>;
}

/** A seat with one titular place that must be held, unless said otherwise. */
export const seat = (constituency: string, more: Partial<SeatSought> = {}): SeatSought => ({
  id: newId(),
  constituency,
  alsoAdmits: [],
  kind: 'titular',
  minimum: 1,
  maximum: 1,
  places: [],
  offers: [],
  ...more,
});

/** Alliances on a mongod of its own; directory and proposals only speak. */
export class AlliancesApp extends ServiceApp {
  static async start(): Promise<AlliancesApp> {
    const others = ['directory', 'proposals', 'matching'] as const;
    const config = { ALIANZA_CLOCK: 'manual' } as const;
    return new AlliancesApp(await startService({ service: 'alliances', module: AlliancesModule, others, config }));
  }

  /** A desk of a new organisation of this constituency. */
  async desk(constituency: string, roles: readonly OrganizationRole[] = ['editor']): Promise<Desk> {
    const organizationId = newId();
    const profile = { ...OrganizationRegistered.example.profile, constituency, mandate: 'none' };
    const registered = { ...OrganizationRegistered.example, organizationId, profile };
    await this.say(OrganizationRegistered, organizationId, registered);
    return this.colleague(organizationId, roles);
  }

  /** Another desk of an organisation. */
  async colleague(organizationId: string, roles: readonly OrganizationRole[] = ['editor']): Promise<Desk> {
    const personId = newId();
    await this.joins(personId, organizationId, roles);
    const subject = { personId, sessionId: newId(), organizations: [{ id: organizationId, roles }], platformRoles: [] };
    return { personId, organizationId, token: await this.tokenFor(subject) };
  }

  /** The same person, who may write in the name of a second organisation too from now on. */
  async withSecond({ personId, organizationId }: Desk, second: string): Promise<Desk> {
    const roles = ['editor'] as const;
    await this.joins(personId, second, roles);
    const organizations = [organizationId, second].map((id) => ({ id, roles }));
    const token = await this.tokenFor({ personId, sessionId: newId(), organizations, platformRoles: [] });
    return { personId, organizationId, token };
  }

  private async joins(personId: string, organizationId: string, roles: readonly OrganizationRole[]): Promise<void> {
    const member = { organizationId, personId, roles: [...roles], focalPoint: true };
    await this.say(MemberJoinedOrganization, organizationId, member);
    const rows = this.parts.database.collection<{ _id: string; people?: string[] }>('known_organizations');
    const known = async () => (await rows.countDocuments({ _id: organizationId, people: personId })) === 1;
    await waitUntil(known, { what: 'the organisation with its desk' });
  }

  /** Puts copies of an alliance, with its plan, beside it: each differs in what is given. */
  async copy(allianceId: string, changes: readonly Copied[]): Promise<void> {
    const [alliances, plans] = [
      this.parts.database.collection<AllianceDocument>('alliances'),
      this.parts.database.collection<WorkplanDocument>('workplans'),
    ];
    const [alliance, plan] = await Promise.all([
      alliances.findOne({ _id: allianceId }),
      plans.findOne({ _id: allianceId }),
    ]);
    if (!alliance || !plan) throw new Error(`There is no alliance ${allianceId} to copy.`);
    const made = changes.map(({ summary, owed = [], work }) => {
      const id = newId();
      const { status } = { ...alliance.summary, ...summary };
      const row = { ...alliance, _id: id, initiativeIds: [newId()], status, owed };
      return {
        alliance: { ...row, summary: { ...alliance.summary, ...summary, id } },
        plan: { ...plan, _id: id, state: { ...plan.state, ...work } },
      };
    });
    await alliances.insertMany(made.map((one) => one.alliance));
    await plans.insertMany(made.map((one) => one.plan));
  }

  /** Somebody with a platform role and no organisation. */
  async official(role: PlatformRole): Promise<Pick<Desk, 'token'>> {
    const subject = { personId: newId(), sessionId: newId(), organizations: [], platformRoles: [role] };
    return { token: await this.tokenFor(subject) };
  }

  async suspend({ organizationId }: Desk, suspended = true): Promise<void> {
    await this.say(OrganizationSuspended, organizationId, { organizationId, suspended });
  }

  /** Waits for the alliance that starts when this desk publishes an initiative, of no template unless it is given. */
  async publish(lead: Desk, seats: readonly SeatSought[], content: Partial<InitiativeContent> = {}): Promise<Formed> {
    const initiativeId = newId();
    const { template: _, ...example } = ProposalPublished.example.content;
    await this.say(ProposalPublished, initiativeId, {
      initiativeId,
      version: 1,
      leadOrganizationId: lead.organizationId,
      publishedBy: lead.personId,
      content: { ...example, seats: [...seats], ...content },
    });
    const allianceId = await waitUntil(async () => (await this.list(lead, `initiative=${initiativeId}`))[0]?.id, {
      what: 'the alliance of the initiative',
    });
    return { allianceId, initiativeId, seats };
  }

  /** The address in the mail that asks this desk, and what is said with it. */
  answerPath(
    { personId, organizationId }: Desk,
    asked: AskedItem & Pick<AnswerLink, 'allianceId'>,
    change: Partial<AnswerLink> = {},
  ): string {
    const person = { personId, organizationId, language: 'en' as const };
    const link = { noticeId: newId(), ...person, ...asked, issuedAt: new Date(), ...change };
    return `/v1/answers/${makeAnswerToken(this.parts.app.get(Config).ALIANZA_SECRET, link)}`;
  }

  /**
   * As a browser does, which looks or sends the form, and has the cookie of who signed in to answer.
   * @returns the page, the problem page, or where it is led to
   */
  async browse(
    path: string,
    { token }: { readonly token?: string },
    form?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly page: string; readonly location: string | null }> {
    const response = await fetch(this.url + path, {
      headers: { accept: 'text/html', 'accept-language': 'en', ...(token && { cookie: `alianza_answer=${token}` }) },
      redirect: 'manual',
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    return { status: response.status, page: await response.text(), location: response.headers.get('location') };
  }

  async list(desk: Pick<Desk, 'token'>, query: string): Promise<readonly AllianceListItemView[]> {
    return (await this.get<{ items: AllianceListItemView[] }>(desk, `/v1/alliances?limit=100&${query}`)).items;
  }

  async get<T = Record<string, unknown>>(desk: Pick<Desk, 'token'>, path: string): Promise<T> {
    return this.ok<T>(desk, 'GET', path);
  }

  async post<T = Record<string, unknown>>(desk: Pick<Desk, 'token'>, path: string, body?: unknown): Promise<T> {
    return this.ok<T>(desk, 'POST', path, { ...(body !== undefined && { body }) });
  }

  /** What `npm run audit:verify` finds in the database as it is now. */
  async verifyAudit(noted?: Heads): Promise<Verification> {
    const key = new AuditKey(this.parts.app.get(Config));
    return verifyAudit(this.db, (id, head) => key.isSigned(id, head), noted);
  }

  /** A collection of the service, for who reaches behind its back. */
  stored<T extends object>(name: string): mongo.Collection<T & { _id: string }> {
    return this.db.collection<T & { _id: string }>(name);
  }

  /** As at the first start of the version that has it. */
  async migrate({ up }: Migration): Promise<void> {
    await up(this.db);
  }

  private get db(): mongo.Db {
    return this.parts.database.getClient().db(this.parts.database.name);
  }

  /** When an alarm of this kind is set for, if one is. */
  async alarmOf(kind: string): Promise<Date | undefined> {
    const timers = this.parts.database.collection<{ _id: string; dueAt: Date }>('timers');
    return (await timers.findOne({ _id: new RegExp(`^${kind}/`) }))?.dueAt;
  }

  /** Waits until this service said it. */
  async heard<D extends object>(
    allianceId: string,
    { type }: EventContract<string, D>,
  ): Promise<EventEnvelope<string, D>> {
    const find = async () => (await this.said(allianceId)).findLast((event) => event.type === type);
    return (await waitUntil(find, { what: type })) as EventEnvelope<string, D>;
  }
}
