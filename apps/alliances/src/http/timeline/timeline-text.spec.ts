import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { affiliateRows } from './affiliate-rows.js';
import { allianceRows } from './alliance-rows.js';
import { auditRows, auditText } from './audit-text.js';
import { clearanceRows } from './clearance-rows.js';
import { commitmentRows } from './commitment-rows.js';
import { indicatorRows } from './indicator-rows.js';
import { meetingRows } from './meeting-rows.js';
import { reportRows } from './report-rows.js';
import { timelineText } from './timeline-text.js';
import { workRows } from './work-rows.js';

const types = [
  affiliateRows,
  allianceRows,
  auditRows,
  clearanceRows,
  commitmentRows,
  indicatorRows,
  meetingRows,
  reportRows,
  workRows,
].flatMap((rows) => Object.keys(rows));

describe('an entry of the timeline', () => {
  it.each(types)('%s is one sentence, another one in each language', (type) => {
    const said = labelLanguages.map((language) => auditText(type, language));
    expect(new Set(said).size).toBe(labelLanguages.length);
    for (const text of said) expect(text).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('says something else of each kind', () => {
    expect(new Set(types.map((type) => auditText(type, 'es'))).size).toBe(types.length);
  });

  it('of a kind that is not known is named as it is', () => {
    expect(timelineText('something-else', 'es')).toBe('something-else');
    expect(timelineText('toString', 'en')).toBe('toString');
  });
});
