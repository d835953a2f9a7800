import { AnswerClearance } from '../application/answer-clearance.js';
import { AnswerConsultation } from '../application/answer-consultation.js';
import { AskedBeforeTheWord } from '../application/asked-before-the-word.js';
import { ConsultAffiliates } from '../application/consult-affiliates.js';
import { ConsultGroup } from '../application/consult-group.js';
import { EnterGroupRoom } from '../application/enter-group-room.js';
import { HeedClearanceDates } from '../application/heed-clearance-dates.js';
import { HeedConsultationDates } from '../application/heed-consultation-dates.js';
import { KeepClearances } from '../application/keep-clearances.js';
import { KeepConsultations } from '../application/keep-consultations.js';
import { ReadClearances } from '../application/read-clearances.js';
import { ReadConsultations } from '../application/read-consultations.js';
import { RequestClearance } from '../application/request-clearance.js';
import { SignPosition } from '../application/sign-position.js';
import { SpeakForAffiliates } from '../application/speak-for-affiliates.js';
import { HeedDatesOfClearances } from '../events/heed-dates-of-clearances.js';
import { HeedDatesOfConsultations } from '../events/heed-dates-of-consultations.js';
import { AffiliateConsultationsController } from '../http/affiliates/affiliate-consultations.controller.js';
import { ConsultationAnswersController } from '../http/affiliates/consultation-answers.controller.js';
import { ClearanceAnswersController } from '../http/clearances/clearance-answers.controller.js';
import { ClearancesController } from '../http/clearances/clearances.controller.js';
import { GroupRoomsController } from '../http/group/group-rooms.controller.js';
import { AffiliateConsultationsRepository } from '../persistence/affiliate-consultations.repository.js';
import { ClearancesRepository } from '../persistence/clearances.repository.js';
import { GroupNotesRepository } from '../persistence/group-notes.repository.js';
import type { Feature } from './feature.js';

/** Whom a member asks before it says its word: its affiliates, the institutions of its state, its group. */
export const consultations: Feature = {
  controllers: [
    HeedDatesOfConsultations,
    HeedDatesOfClearances,
    AffiliateConsultationsController,
    ConsultationAnswersController,
    ClearancesController,
    ClearanceAnswersController,
    GroupRoomsController,
  ],
  providers: [
    AffiliateConsultationsRepository,
    AnswerClearance,
    AnswerConsultation,
    AskedBeforeTheWord,
    ClearancesRepository,
    ConsultAffiliates,
    ConsultGroup,
    EnterGroupRoom,
    GroupNotesRepository,
    HeedClearanceDates,
    HeedConsultationDates,
    KeepClearances,
    KeepConsultations,
    ReadClearances,
    ReadConsultations,
    RequestClearance,
    SignPosition,
    SpeakForAffiliates,
  ],
};
