import { AffiliateConsultationDocument, AffiliateConsultationSchema } from './affiliate-consultation.schema.js';
import { AllianceDocument, AllianceSchema } from './alliance.schema.js';
import { AuditEntryDocument, AuditEntrySchema } from './audit-entry.schema.js';
import { CalendarFeedDocument, CalendarFeedSchema } from './calendar-feed.schema.js';
import { ClearanceDocument, ClearanceSchema } from './clearance.schema.js';
import { CommitmentDocument, CommitmentSchema } from './commitment.schema.js';
import { GivenAnswerDocument, GivenAnswerSchema } from './given-answer.schema.js';
import { GroupNoteDocument, GroupNoteSchema } from './group-note.schema.js';
import { IndicatorDocument, IndicatorSchema } from './indicator.schema.js';
import { MeetingDocument, MeetingSchema } from './meeting.schema.js';
import { ReportDocument, ReportSchema } from './report.schema.js';
import { SuspensionDocument, SuspensionSchema } from './suspension.schema.js';
import { TimelineEntryDocument, TimelineEntrySchema } from './timeline-entry.schema.js';
import { WorkplanDocument, WorkplanSchema } from './workplan.schema.js';

/** The collections of the service, with their indexes. */
export const models = [
  { name: AllianceDocument.name, schema: AllianceSchema },
  { name: WorkplanDocument.name, schema: WorkplanSchema },
  { name: MeetingDocument.name, schema: MeetingSchema },
  { name: AffiliateConsultationDocument.name, schema: AffiliateConsultationSchema },
  { name: ClearanceDocument.name, schema: ClearanceSchema },
  { name: CommitmentDocument.name, schema: CommitmentSchema },
  { name: GroupNoteDocument.name, schema: GroupNoteSchema },
  { name: ReportDocument.name, schema: ReportSchema },
  { name: IndicatorDocument.name, schema: IndicatorSchema },
  { name: CalendarFeedDocument.name, schema: CalendarFeedSchema },
  { name: TimelineEntryDocument.name, schema: TimelineEntrySchema },
  { name: AuditEntryDocument.name, schema: AuditEntrySchema },
  { name: GivenAnswerDocument.name, schema: GivenAnswerSchema },
  { name: SuspensionDocument.name, schema: SuspensionSchema },
];
