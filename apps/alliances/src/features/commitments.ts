import { ConductCommitment } from '../application/conduct-commitment.js';
import { HeedCommitmentDates } from '../application/heed-commitment-dates.js';
import { ReadCommitments } from '../application/read-commitments.js';
import { TakeUpWaitingWords } from '../application/take-up-waiting-words.js';
import { HeedDatesOfCommitments } from '../events/heed-dates-of-commitments.js';
import { CommitmentsController } from '../http/ledger/commitments.controller.js';
import { DeliveriesController } from '../http/ledger/deliveries.controller.js';
import { CommitmentsRepository } from '../persistence/commitments.repository.js';
import type { Feature } from './feature.js';

/** Who promised what, and what was delivered. */
export const commitments: Feature = {
  controllers: [HeedDatesOfCommitments, CommitmentsController, DeliveriesController],
  providers: [CommitmentsRepository, ConductCommitment, HeedCommitmentDates, ReadCommitments, TakeUpWaitingWords],
};
