import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { tracedEvents } from '../domain/traced-events.js';
import { eventLabel, eventLabels } from './texts.js';

describe.each(labelLanguages)('what happened, in %s', (language) => {
  const labels: Readonly<Record<string, string>> = eventLabels[language];

  it('has words for every event that trails tell, and for no other', () => {
    expect(Object.keys(labels).sort()).toEqual(tracedEvents.map(({ type }) => type).sort());
  });

  it('is said in different words for different events, and never with none', () => {
    const said = Object.values(labels);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((label) => label.trim() === '')).toEqual([]);
  });
});

describe('the label of an event', () => {
  it('is in the reader’s language', () => {
    expect(eventLabel('alliances.seat-filled.v1', 'pt')).toBe('Uma organização ocupou um assento');
  });

  it('of a type without words is the type', () => {
    expect(eventLabel('constructor', 'es')).toBe('constructor');
  });
});
