import { Injectable } from '@nestjs/common';
import { ReadModels } from '#messaging';
import type { mongo } from 'mongoose';
import type { RankedSum } from '../domain/exposure.js';
import { ExposedOrganizations } from './exposed-organizations.js';

export interface ExposureOfGroup {
  /** The code that the group has in common. */
  readonly _id: string;
  readonly organizations: number;
  readonly shown: number;
  readonly exposure: number;
}

export interface ExposureSums {
  readonly constituencies: readonly ExposureOfGroup[];
  readonly sizes: readonly ExposureOfGroup[];
  readonly sheltered: readonly (Omit<ExposureOfGroup, '_id'> & { readonly _id: boolean })[];
  readonly countries: readonly ExposureOfGroup[];
  /** Of all organisations, those never shown included; empty when there is none. */
  readonly inequality: readonly (RankedSum & { readonly everShown: number })[];
}

/** Sums over what is counted by organisation and month. */
@Injectable()
export class ExposureReport {
  constructor(private readonly readModels: ReadModels) {}

  /**
   * One pass of the database over all organisations, since inequality is about each of them: for a report, not for
   * what people wait for.
   * @param from `YYYY-MM` @param to `YYYY-MM`, included
   */
  async sums(from: string, to: string): Promise<ExposureSums> {
    const [sums] = await this.readModels
      .collection(ExposedOrganizations)
      .aggregate<ExposureSums>([
        { $match: { constituency: { $exists: true } } },
        { $set: { counted: inMonths(from, to) } },
        {
          $project: {
            constituency: 1,
            size: 1,
            sheltered: 1,
            countries: 1,
            shown: { $sum: '$counted.v.shown' },
            exposure: { $sum: '$counted.v.exposure' },
          },
        },
        {
          $facet: {
            constituencies: [{ $group: groupBy('$constituency') }, { $sort: { _id: 1 } }],
            sizes: [{ $group: groupBy('$size') }, { $sort: { _id: 1 } }],
            sheltered: [{ $group: groupBy('$sheltered') }],
            countries: byCountry,
            inequality,
          },
        },
      ])
      .toArray();
    if (!sums) throw new Error('a facet stage answers with one document');
    return sums;
  }
}

const inMonths = (from: string, to: string): mongo.Document => ({
  $filter: {
    input: { $objectToArray: { $ifNull: ['$months', {}] } },
    as: 'month',
    cond: { $and: [{ $gte: ['$$month.k', from] }, { $lte: ['$$month.k', to] }] },
  },
});

const groupBy = (_id: string): mongo.Document => ({
  _id,
  organizations: { $sum: 1 },
  shown: { $sum: '$shown' },
  exposure: { $sum: '$exposure' },
});

/** Who works in several countries counts in each for its part, so that the shares total 1. */
const byCountry: mongo.Document[] = [
  { $set: { part: { $divide: ['$exposure', { $max: [1, { $size: '$countries' }] }] } } },
  { $unwind: { path: '$countries', preserveNullAndEmptyArrays: true } },
  { $group: { ...groupBy('$countries'), _id: { $ifNull: ['$countries', 'none'] }, exposure: { $sum: '$part' } } },
  { $sort: { _id: 1 } },
];

const inequality: mongo.Document[] = [
  { $setWindowFields: { sortBy: { exposure: 1 }, output: { position: { $documentNumber: {} } } } },
  {
    $group: {
      _id: null,
      count: { $sum: 1 },
      total: { $sum: '$exposure' },
      ranked: { $sum: { $multiply: ['$position', '$exposure'] } },
      everShown: { $sum: { $cond: [{ $gt: ['$shown', 0] }, 1, 0] } },
    },
  },
];
