import { HttpModule } from '#http';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { answers } from './features/answers.js';
import { commitments } from './features/commitments.js';
import { consultations } from './features/consultations.js';
import { gettingIn } from './features/getting-in.js';
import { indicators } from './features/indicators.js';
import { lifeAndEnd } from './features/life-and-end.js';
import { meetings } from './features/meetings.js';
import { overview } from './features/overview.js';
import { records } from './features/records.js';
import { reports } from './features/reports.js';
import { theTable } from './features/the-table.js';
import { workplan } from './features/workplan.js';
import { allianceProblems } from './http/problems/alliance-problems.js';
import { askForWhatWaited } from './persistence/ask-for-what-waited.js';
import { models } from './persistence/models.js';

/** By what people use alliances for. */
const features = [
  records,
  gettingIn,
  theTable,
  workplan,
  meetings,
  commitments,
  reports,
  consultations,
  indicators,
  lifeAndEnd,
  answers,
  overview,
];

/** Who sits at the table, what they agree to do, and whether it still moves. */
@Module({
  imports: [
    MessagingModule.forService('alliances', { models, migrations: [askForWhatWaited] }),
    HttpModule.forService('alliances', { problems: allianceProblems }),
  ],
  controllers: features.flatMap(({ controllers }) => controllers),
  providers: features.flatMap(({ providers }) => providers),
})
export class AlliancesModule {}
