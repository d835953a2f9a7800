import { Inject, Injectable } from '@nestjs/common';
import { Connection } from '#persistence';
import type { mongo } from 'mongoose';
import type { DeclaredConflictDocument } from './declared-conflict.schema.js';
import type { FinderImage } from './finder-image.schema.js';
import type { FinderImagePart } from './finder-image-part.schema.js';
import type { FinderMark } from './finder-mark.schema.js';
import type { MatchingJob } from './matching-job.schema.js';
import type { PartnerRecord } from './partner-record.schema.js';
import type { SeatListDocument } from './seat-list.schema.js';
import type { StatisticsDocument } from './statistics.schema.js';
import type { SuggestionDocument } from './suggestion.schema.js';

/** The collections that this service keeps besides its read models, as the driver sees them. */
@Injectable()
export class MatchingDatabase {
  readonly client: mongo.MongoClient;
  readonly db: mongo.Db;
  readonly suggestions: mongo.Collection<SuggestionDocument>;
  readonly seatLists: mongo.Collection<SeatListDocument>;
  readonly partnerRecords: mongo.Collection<PartnerRecord>;
  readonly declaredConflicts: mongo.Collection<DeclaredConflictDocument>;
  readonly jobs: mongo.Collection<MatchingJob>;
  readonly statistics: mongo.Collection<StatisticsDocument>;
  readonly marks: mongo.Collection<FinderMark>;
  readonly images: mongo.Collection<FinderImage>;
  readonly imageParts: mongo.Collection<FinderImagePart>;

  constructor(@Inject(Connection) connection: Connection) {
    this.client = connection.getClient();
    this.db = this.client.db(connection.name);
    this.suggestions = this.db.collection('suggestions');
    this.seatLists = this.db.collection('seat_lists');
    this.partnerRecords = this.db.collection('partner_records');
    this.declaredConflicts = this.db.collection('declared_conflicts');
    this.jobs = this.db.collection('matching_jobs');
    this.statistics = this.db.collection('statistics');
    this.marks = this.db.collection('finder_marks');
    this.images = this.db.collection('finder_images');
    this.imageParts = this.db.collection('finder_image_parts');
  }
}
