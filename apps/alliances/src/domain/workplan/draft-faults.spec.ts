import { describe, expect, it } from '@jest/globals';
import { draftFaults } from './draft-faults.js';

const work = (id?: string, milestoneId?: string) => ({
  ...(id !== undefined && { id }),
  ...(milestoneId !== undefined && { milestoneId }),
  title: {},
  ownerOrganizationId: 'union',
  dueOn: '2027-06-30',
});
const pointers = (...of: Parameters<typeof draftFaults>) => draftFaults(...of).map(({ pointer }) => pointer);

describe('the faults of a draft', () => {
  it('are none where ids differ or are left out and action points serve its milestones', () => {
    expect(pointers([work('a'), work(), work()], [work('b', 'a'), work(undefined, 'a'), work()])).toEqual([]);
  });

  it('are the second of two with the same id, whatever they are', () => {
    expect(pointers([work('a'), work('a')], [work('a'), work('b')])).toEqual([
      '/milestones/1/id',
      '/actionPoints/0/id',
    ]);
  });

  it('are action points that serve a milestone of another plan', () => {
    expect(pointers([work('a')], [work(undefined, 'b')])).toEqual(['/actionPoints/0/milestoneId']);
  });
});
