import {
  AllianceConcluded,
  AllianceConstituted,
  AllianceDissolved,
  AllianceFellDormant,
  AllianceFormingStarted,
  AllianceWoken,
  BalanceBroken,
  BalanceRestored,
  CoordinatorConfirmed,
  CoordinatorReplaced,
  OrganizationProfileRevised,
  OrganizationRegistered,
  ProposalClosed,
  ProposalPublished,
  ProposalRevised,
  ProposalWithdrawn,
  SeatFilled,
  SeatVacated,
  WorkplanAccepted,
} from '#contracts';
import { initiativeShown, organizationShown } from './shown-records.js';
import { type Telling, tellAround, tellOfContent, tellOfOrganization } from './telling.js';

/**
 * What other platforms are told: of organisations their public face; of public initiatives and their alliances what
 * anybody with an account reads without taking part. No person is ever in it. A contract that is not here is not told.
 */
export const told: readonly Telling[] = [
  tellOfOrganization(OrganizationRegistered, ({ organizationId, version, profile }) => ({
    organizationId,
    version,
    ...organizationShown(profile),
  })),
  tellOfOrganization(OrganizationProfileRevised, ({ organizationId, version, profile }) => ({
    organizationId,
    version,
    ...organizationShown(profile),
  })),
  tellOfContent(ProposalPublished, ({ initiativeId, version, leadOrganizationId, content }) => ({
    initiativeId,
    version,
    leadOrganizationId,
    ...initiativeShown(content),
  })),
  tellOfContent(ProposalRevised, ({ initiativeId, version, leadOrganizationId, content }) => ({
    initiativeId,
    version,
    leadOrganizationId,
    ...initiativeShown(content),
  })),
  tellAround(ProposalClosed, ({ initiativeId, reason }) => ({ initiativeId, reason })),
  tellAround(ProposalWithdrawn, ({ initiativeId }) => ({ initiativeId })),
  tellAround(AllianceFormingStarted, ({ allianceId, initiativeId, leadOrganizationId, seats }) => ({
    allianceId,
    initiativeId,
    leadOrganizationId,
    seats: seats.map(({ id, constituency, kind, minimum, maximum }) => ({ id, constituency, kind, minimum, maximum })),
  })),
  tellAround(SeatFilled, ({ allianceId, initiativeId, seatId, organizationId, constituency, seatKind }) => ({
    allianceId,
    initiativeId,
    seatId,
    organizationId,
    constituency,
    seatKind,
  })),
  // Why somebody left is for those who take part.
  tellAround(SeatVacated, ({ allianceId, initiativeId, seatId, organizationId, constituency }) => ({
    allianceId,
    initiativeId,
    seatId,
    organizationId,
    constituency,
  })),
  tellAround(AllianceConstituted, ({ allianceId, initiativeId, members }) => ({ allianceId, initiativeId, members })),
  tellAround(BalanceBroken, ({ allianceId, initiativeId, missing }) => ({
    allianceId,
    initiativeId,
    missing: missing.map(({ seatId, constituency, count }) => ({ seatId, constituency, count })),
  })),
  tellAround(BalanceRestored, ({ allianceId, initiativeId }) => ({ allianceId, initiativeId })),
  tellAround(CoordinatorConfirmed, ({ allianceId, initiativeId, coordinatorOrganizationId }) => ({
    allianceId,
    initiativeId,
    coordinatorOrganizationId,
  })),
  tellAround(CoordinatorReplaced, ({ allianceId, initiativeId, coordinatorOrganizationId }) => ({
    allianceId,
    initiativeId,
    coordinatorOrganizationId,
  })),
  tellAround(WorkplanAccepted, ({ allianceId, initiativeId }) => ({ allianceId, initiativeId })),
  tellAround(AllianceFellDormant, ({ allianceId, initiativeId }) => ({ allianceId, initiativeId })),
  tellAround(AllianceWoken, ({ allianceId, initiativeId, status }) => ({ allianceId, initiativeId, status })),
  tellAround(AllianceConcluded, ({ allianceId, initiativeId }) => ({ allianceId, initiativeId })),
  tellAround(AllianceDissolved, ({ allianceId, initiativeId }) => ({ allianceId, initiativeId })),
];

/** The types that an endpoint may ask for. */
export const toldTypes: readonly string[] = told.map(({ contract }) => contract.type);
