import { describe, expect, it } from '@jest/globals';
import { instrumentQuestion } from '../features/instruments.js';
import { instrumentStandings } from './instrument-standings.js';

const statement = (country: string, status: string, on = '2020-10-05') => ({
  instrument: 'ilo_c189',
  country,
  status,
  on,
  source: 'A register of treaties',
});

describe('how the instruments of an initiative stand', () => {
  const question = instrumentQuestion({ instruments: ['ilo_c189'], places: ['CR-A'], corridors: ['NI-CR'] });

  it('is said for each of its countries, with who says so, of which day and where that can be read', () => {
    const union = { id: 'union', instruments: [statement('CR', 'ratified'), statement('MX', 'ratified')] };
    expect(instrumentStandings(question, [union])).toEqual([
      {
        instrument: 'ilo_c189',
        country: 'CR',
        statements: [
          { organizationId: 'union', status: 'ratified', on: '2020-10-05', source: 'A register of treaties' },
        ],
      },
      { instrument: 'ilo_c189', country: 'NI', statements: [] },
    ]);
  });

  it('stands as each says, the latest first, where they differ', () => {
    const [standing] = instrumentStandings(question, [
      { id: 'ministry', instruments: [statement('CR', 'signed', '2013-01-01')] },
      { id: 'union', instruments: [statement('CR', 'ratified', '2014-01-20')] },
      { id: 'chamber' },
    ]);
    expect(standing?.statements.map(({ organizationId, status }) => [organizationId, status])).toEqual([
      ['union', 'ratified'],
      ['ministry', 'signed'],
    ]);
  });

  it('is no question of an initiative that names none', () => {
    const none = instrumentQuestion({ places: ['CR'], corridors: [] });
    expect(instrumentStandings(none, [{ id: 'union', instruments: [statement('CR', 'ratified')] }])).toEqual([]);
  });
});
