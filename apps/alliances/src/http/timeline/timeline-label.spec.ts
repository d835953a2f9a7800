import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { timelineLabel } from './timeline-label.js';

describe('an entry of the timeline that is about one thing', () => {
  const title = { es: 'Escribir el protocolo.', en: 'Write the protocol' };
  const achieved = (about: object) =>
    labelLanguages.map((language) =>
      timelineLabel('milestone-achieved', { of: 'milestone', id: 'milestone', ...about }, language),
    );

  it('names it in the words of the record, of which the reader gets its own, else the Spanish ones', () => {
    expect(achieved({ title })).toEqual([
      'Se alcanzó un hito: «Escribir el protocolo».',
      'A milestone was achieved: “Write the protocol”.',
      'Um marco foi alcançado: “Escribir el protocolo”.',
      'Un jalon a été atteint\u00a0: «\u00a0Escribir el protocolo\u00a0».',
    ]);
  });

  it('names a meeting by its day, and a report by its period', () => {
    const label = (days: readonly string[]) =>
      timelineLabel('minutes-agreed', { of: 'meeting', id: 'meeting', days }, 'en');
    expect(label(['2027-03-15'])).toBe('The minutes of a meeting were agreed (March 15, 2027).');
    expect(label(['2027-01-01', '2027-03-31'])).toMatch(/ \(January 1, 2027 – March 31, 2027\)\.$/);
  });

  it('names a decision by what was decided, and by the day of its meeting where that is not there', () => {
    const label = (about: object) =>
      timelineLabel('decision-reviewed', { of: 'decision', id: 'decision', days: ['2027-03-15'], ...about }, 'en');
    expect(label({ title: { en: 'The protocol is adopted.' } })).toBe(
      'A decision was reviewed: “The protocol is adopted”.',
    );
    expect(label({})).toBe('A decision was reviewed (March 15, 2027).');
  });

  it('says the sentence alone where it knows no more, and a kind that is not known as it is', () => {
    expect(achieved({})[1]).toBe('A milestone was achieved.');
    expect(achieved({ title: {} })[1]).toBe('A milestone was achieved.');
    expect(timelineLabel('something-else', { of: 'milestone', id: 'milestone', title }, 'es')).toBe('something-else');
  });
});
