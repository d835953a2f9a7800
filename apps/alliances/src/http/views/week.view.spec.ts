import { describe, expect, it } from '@jest/globals';
import { latestReminders, remindersView } from './week.view.js';

describe('the reminders of an alliance', () => {
  it('are those of the week of the last one', () => {
    const earlier = { organizationId: 'union', what: [], week: '2027-01-04', at: '2027-01-05T00:00:00.000Z' } as const;
    const last = { organizationId: 'chamber', what: [], week: '2027-01-11', at: '2027-01-12T00:00:00.000Z' } as const;
    const { week, ...shown } = last;
    expect(latestReminders([earlier, last])).toEqual([last]);
    const nameOf = (id: string) => ({ id, name: 'Cámara de la frontera' });
    const organization = nameOf('chamber');
    expect(remindersView([last], nameOf)).toEqual({ week, reminders: [{ ...shown, organization }] });
    expect(remindersView(latestReminders([]), nameOf)).toEqual({ reminders: [] });
  });
});
