import type { mongo } from 'mongoose';
import type { NoticeMailing } from './notice.schema.js';

/** Notices to people for an organisation, alone or among others. */
export const toldFor = (organizationId: string) => ({
  $or: [{ organizationId }, { 'alsoAsked.organizationId': organizationId }],
});

/** Those that ask something for it. */
export const askedFor = (organizationId: string) => ({ class: 'action_needed' as const, ...toldFor(organizationId) });

const next = (field: string): mongo.Document => ({
  $let: { vars: { next: { $first: '$alsoAsked' } }, in: `$$next.${field}` },
});

/**
 * An organisation has answered, or the person has left it: a notice for it goes on to the next one for which the person is
 * asked the same, and is moot when there is none.
 */
export function withoutOrganization(organizationId: string): mongo.Document[] {
  const moot: NoticeMailing = { state: 'skipped', because: 'moot' };
  const isNamed = { $eq: ['$organizationId', organizationId] };
  const isLast = { $and: [isNamed, { $eq: ['$alsoAsked', []] }] };
  const goesOn = { $and: [isNamed, { $ne: ['$alsoAsked', []] }] };
  const left = { $cond: [goesOn, { $slice: ['$alsoAsked', 1, { $max: [1, { $size: '$alsoAsked' }] }] }, '$alsoAsked'] };
  const open = { $ne: ['$$this.organizationId', organizationId] };
  return [
    { $set: { alsoAsked: { $filter: { input: { $ifNull: ['$alsoAsked', []] }, cond: open } } } },
    {
      $set: {
        mail: { $cond: [isLast, { $literal: moot }, '$mail'] },
        organizationId: { $cond: [goesOn, next('organizationId'), '$organizationId'] },
        'content.own': { $cond: [goesOn, next('own'), '$content.own'] },
        alsoAsked: { $let: { vars: { left }, in: { $cond: [{ $eq: ['$$left', []] }, '$$REMOVE', '$$left'] } } },
      },
    },
  ];
}
