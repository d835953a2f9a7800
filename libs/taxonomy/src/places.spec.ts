import { describe, expect, it } from '@jest/globals';
import { countryOf, isPlace, placeLabel, placesAround } from './places.js';

describe('a place', () => {
  it.each(['CR', 'CR-A', 'CA-NS', 'MX-CMX', 'm49_019', 'm49_013'])('may be %s', (place) => {
    expect(isPlace(place)).toBe(true);
  });

  it.each(['XX', 'XX-A', 'cr', 'CR-', 'CR-ABCD', 'm49_999', '', 5, null, undefined, ['CR']])(
    'may not be %j',
    (value) => {
      expect(isPlace(value)).toBe(false);
    },
  );

  it('knows its country, where it lies in one', () => {
    expect(countryOf('CR')).toBe('CR');
    expect(countryOf('CR-A')).toBe('CR');
    expect(countryOf('m49_013')).toBeUndefined();
    expect(countryOf('nowhere')).toBeUndefined();
  });

  it('knows what contains it, nearest first', () => {
    expect(placesAround('CR-A')).toEqual(['CR', 'm49_013', 'm49_419', 'm49_019', 'm49_001']);
    expect(placesAround('m49_013')).toEqual(['m49_419', 'm49_019', 'm49_001']);
    expect(placesAround('nowhere')).toEqual([]);
  });

  it('has a name in the reader’s language', () => {
    expect(placeLabel('m49_029', 'fr')).toBe('Caraïbes');
    expect(placeLabel('US', 'es')).toBe('Estados Unidos');
    expect(placeLabel('CR-A', 'en')).toBe('Costa Rica (A)');
    expect(placeLabel('nowhere', 'en')).toBe('nowhere');
  });
});
