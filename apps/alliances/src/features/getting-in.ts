import { AnswerInvitation } from '../application/answer-invitation.js';
import { AnswerCandidacy } from '../application/answers/answer-candidacy.js';
import { ExpressInterest } from '../application/express-interest.js';
import { InvitePartner } from '../application/invite-partner.js';
import { InvitePartners } from '../application/invite-partners.js';
import { JudgeInterest } from '../application/judge-interest.js';
import { ListOwnCandidacies } from '../application/list-own-candidacies.js';
import { ReadCandidacies } from '../application/read-candidacies.js';
import { BulkInvitationsController } from '../http/bulk-invitations.controller.js';
import { InterestsController } from '../http/interests.controller.js';
import { InvitationAnswersController } from '../http/invitation-answers.controller.js';
import { InvitationsController } from '../http/invitations.controller.js';
import { OwnCandidaciesController } from '../http/own-candidacies.controller.js';
import type { Feature } from './feature.js';

/** How organisations get in: invitations, candidacies, and the decision on them. */
export const gettingIn: Feature = {
  controllers: [
    InvitationsController,
    BulkInvitationsController,
    InvitationAnswersController,
    InterestsController,
    OwnCandidaciesController,
  ],
  providers: [
    AnswerCandidacy,
    AnswerInvitation,
    ExpressInterest,
    InvitePartner,
    InvitePartners,
    JudgeInterest,
    ListOwnCandidacies,
    ReadCandidacies,
  ],
};
