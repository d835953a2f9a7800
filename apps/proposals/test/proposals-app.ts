import { Config } from '#config';
import { OrganizationSuspended } from '#contracts';
import type { Membership, OrganizationRole, PlatformRole } from '#http';
import { ServiceApp, startService } from '#http/testing';
import type { ApiReply } from '#testing';
import type { Connection } from 'mongoose';
import { v7 as newId } from 'uuid';
import type { InitiativeView } from '../src/http/initiative.view.js';
import { ProposalsModule } from '../src/proposals.module.js';

/** Somebody at a desk, with an organisation to act for; without a token: nobody in particular. */
export interface Desk {
  readonly personId: string;
  readonly organizationId: string;
  readonly token: string;
}

/** A call that can be published as it stands. */
export const call = (more: object = {}): object => ({
  kind: 'proposal',
  sourceLanguage: 'es',
  title: { es: 'Contratación sin cobros', en: 'Recruitment without fees' },
  summary: { es: 'Un registro común de agencias.' },
  themes: ['fair_recruitment'],
  places: ['GT', 'MX-CHP'],
  lookingFor: [{ constituency: 'workers', places: ['MX'], offers: ['legal_advice'] }],
  ...more,
});

/** Proposals on a mongod of its own; directory, matching and alliances only speak. */
export class ProposalsApp extends ServiceApp {
  static async start(): Promise<ProposalsApp> {
    const others = ['directory', 'matching', 'alliances'] as const;
    const config = { ALIANZA_CLOCK: 'manual' } as const;
    return new ProposalsApp(await startService({ service: 'proposals', module: ProposalsModule, others, config }));
  }

  /** Of the deployment: what makes the codes in mails. */
  get secret(): string {
    return this.parts.app.get(Config).ALIANZA_SECRET;
  }

  get database(): Connection {
    return this.parts.database;
  }

  async desk(roles: readonly OrganizationRole[] = ['editor'], organizationId: string = newId()): Promise<Desk> {
    const personId = newId();
    return { personId, organizationId, token: await this.tokenOf(personId, [{ id: organizationId, roles }]) };
  }

  /** A desk of several organisations, which names none of them. */
  async networkDesk(organizations: readonly string[]): Promise<Pick<Desk, 'token'>> {
    return {
      token: await this.tokenOf(
        newId(),
        organizations.map((id) => ({ id, roles: ['editor'] })),
      ),
    };
  }

  /** Somebody with a platform role and no organisation. */
  async official(role: PlatformRole): Promise<Pick<Desk, 'token'>> {
    return { token: await this.tokenOf(newId(), [], [role]) };
  }

  async suspend({ organizationId }: Desk, suspended = true): Promise<void> {
    await this.say(OrganizationSuspended, organizationId, { organizationId, suspended });
  }

  async draft(lead: Desk, more: object = {}): Promise<InitiativeView> {
    return this.ok<InitiativeView>(lead, 'POST', '/v1/initiatives', { body: call(more) });
  }

  async publish(lead: Desk, more: object = {}): Promise<InitiativeView> {
    const { id } = await this.draft(lead, more);
    return this.ok<InitiativeView>(lead, 'POST', `/v1/initiatives/${id}/publish`);
  }

  /** Changes what this view shows, in the version that it shows. */
  async revise(lead: Desk, { id, version }: InitiativeView, body: object): Promise<ApiReply<InitiativeView>> {
    return this.call<InitiativeView>(lead, 'PATCH', `/v1/initiatives/${id}`, {
      body,
      headers: { 'if-match': `"${version}"` },
    });
  }

  async status(desk: Partial<Desk>, id: string): Promise<number> {
    return (await this.call(desk, 'GET', `/v1/initiatives/${id}`)).status;
  }

  /** Ids of the initiatives that a list shows. */
  async found(desk: Partial<Desk>, query: string): Promise<readonly string[]> {
    const path = `/v1/initiatives?limit=100&${query}`;
    const { items } = await this.ok<{ items: readonly InitiativeView[] }>(desk, 'GET', path);
    return items.map(({ id }) => id);
  }

  private async tokenOf(
    personId: string,
    organizations: readonly Membership[],
    platformRoles: readonly PlatformRole[] = [],
  ): Promise<string> {
    return this.tokenFor({ personId, sessionId: newId(), organizations, platformRoles });
  }
}
