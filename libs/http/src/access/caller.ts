import { forbidden, Problem } from '../problems/problem.js';

export type OrganizationRole = 'admin' | 'editor' | 'reader' | 'authorised_officer';
export type PlatformRole = 'secretariat' | 'verifier' | 'auditor';

export interface Membership {
  readonly id: string;
  readonly roles: readonly OrganizationRole[];
}

export interface CallerFacts {
  readonly personId: string;
  readonly sessionId: string;
  readonly organizations: readonly Membership[];
  readonly platformRoles: readonly PlatformRole[];
  /** A program that the person made an API key for. */
  readonly byKey?: boolean;
  /** The organisation of `Alianza-Organization`, or the only one. */
  readonly actingFor?: string;
  /** The secretariat's reason to read what is not open to it. */
  readonly breakGlass?: string;
}

/** Who asks, and for which organisation. */
export class Caller implements CallerFacts {
  readonly personId: string;
  readonly sessionId: string;
  readonly organizations: readonly Membership[];
  readonly platformRoles: readonly PlatformRole[];
  readonly byKey: boolean;
  readonly actingFor?: string;
  readonly breakGlass?: string;

  constructor(facts: CallerFacts) {
    this.personId = facts.personId;
    this.sessionId = facts.sessionId;
    this.organizations = facts.organizations;
    this.platformRoles = facts.platformRoles;
    this.byKey = facts.byKey ?? false;
    this.actingFor = facts.actingFor;
    this.breakGlass = facts.breakGlass;
  }

  /**
   * The organisation acted for.
   * @throws Problem 403 for who belongs to none, 400 for who belongs to several and names none
   */
  actingOrganization(): string {
    if (this.actingFor !== undefined) return this.actingFor;
    if (this.organizations.length === 0) throw forbidden('no_organization');
    throw new Problem('organization_required', 400);
  }

  isMemberOf(organizationId: string): boolean {
    return this.organizations.some(({ id }) => id === organizationId);
  }

  /** Whether the person may write in this organisation's name. */
  mayEdit(organizationId: string): boolean {
    return this.hasRole(organizationId, 'admin') || this.hasRole(organizationId, 'editor');
  }

  mayAdminister(organizationId: string): boolean {
    return this.hasRole(organizationId, 'admin');
  }

  hasRole(organizationId: string, role: OrganizationRole): boolean {
    return this.organizations.some(({ id, roles }) => id === organizationId && roles.includes(role));
  }

  get isSecretariat(): boolean {
    return this.platformRoles.includes('secretariat');
  }

  get isVerifier(): boolean {
    return this.platformRoles.includes('verifier');
  }

  get isAuditor(): boolean {
    return this.platformRoles.includes('auditor');
  }
}
