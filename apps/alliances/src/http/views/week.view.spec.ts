import { describe, expect, it } from '@jest/globals';
import { remindersView } from './week.view.js';

describe('the reminders of an alliance', () => {
  it('are those of the week of the last one', () => {
    const earlier = { organizationId: 'union', what: [], week: '2027-01-04', at: '2027-01-05T00:00:00.000Z' } as const;
    const last = { organizationId: 'chamber', what: [], week: '2027-01-11', at: '2027-01-12T00:00:00.000Z' } as const;
    const { week, ...shown } = last;
    expect(remindersView([earlier, last])).toEqual({ week, reminders: [shown] });
    expect(remindersView([])).toEqual({ reminders: [] });
  });
});
