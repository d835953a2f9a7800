import { ChooseCoordinator } from '../application/choose-coordinator.js';
import { HoldSeat } from '../application/hold-seat.js';
import { ReadBalance } from '../application/read-balance.js';
import { ReadSeats } from '../application/read-seats.js';
import { SetComposition } from '../application/set-composition.js';
import { SuspendOrganization } from '../application/suspend-organization.js';
import { FollowTheTableWhenItChanges } from '../events/follow-the-table-when-it-changes.js';
import { VacateSeatsWhenOrganizationIsSuspended } from '../events/vacate-seats-when-organization-is-suspended.js';
import { BalanceController } from '../http/balance.controller.js';
import { CompositionTemplatesController } from '../http/composition-templates.controller.js';
import { CompositionController } from '../http/composition.controller.js';
import { CoordinationController } from '../http/coordination.controller.js';
import { PlacesController } from '../http/places.controller.js';
import { SeatsController } from '../http/seats.controller.js';
import { SuspensionsRepository } from '../persistence/suspensions.repository.js';
import type { Feature } from './feature.js';

/** Who sits at the table, and who coordinates it: composition, places, balance, suspensions. */
export const theTable: Feature = {
  controllers: [
    FollowTheTableWhenItChanges,
    VacateSeatsWhenOrganizationIsSuspended,
    CompositionTemplatesController,
    CompositionController,
    BalanceController,
    SeatsController,
    PlacesController,
    CoordinationController,
  ],
  providers: [
    ChooseCoordinator,
    HoldSeat,
    ReadBalance,
    ReadSeats,
    SetComposition,
    SuspendOrganization,
    SuspensionsRepository,
  ],
};
