import { describe, expect, it } from '@jest/globals';
import { labelLanguages, codeListNames } from './code-list.js';
import { ancestors, codeLists, codesOf, isCode, label } from './code-lists.js';
import { termsFromTable } from './build.js';

describe.each(codeListNames)('the code list %s', (name) => {
  const list = codeLists[name];
  const ids = list.terms.map((term) => term.id);

  it('carries its own name, a version date, a source and terms', () => {
    expect(list.name).toBe(name);
    expect(list.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(list.source).not.toBe('');
    expect(ids.length).toBeGreaterThan(2);
  });

  it('has no id twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(labelLanguages)('labels every term in %s', (language) => {
    const empty = list.terms.filter((term) => term.labels[language].trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(labelLanguages)('gives no two terms the same label in %s', (language) => {
    const labels = list.terms.map((term) => term.labels[language]);
    expect(labels.filter((text, at) => labels.indexOf(text) !== at)).toEqual([]);
  });

  it('names only broader terms that exist', () => {
    const broaderIds = new Set(codesOf(list.broaderList ?? name));
    const dangling = list.terms.filter((term) => term.broader !== undefined && !broaderIds.has(term.broader));
    expect(dangling).toEqual([]);
  });

  it('holds no circle of broader terms', () => {
    for (const id of ids) expect(ancestors(name, id)).not.toContain(id);
  });
});

describe('code lists', () => {
  it('say of pt and fr that no speaker has reviewed them, and of es and en nothing', () => {
    expect(codeLists.themes.notYetReviewedBySpeaker).toEqual(['pt', 'fr']);
  });

  it('hold all 249 countries of ISO 3166-1', () => {
    expect(codesOf('countries')).toHaveLength(249);
  });

  it('hold the 23 objectives of the Global Compact', () => {
    expect(codesOf('goals').filter((id) => id.startsWith('gcm_'))).toHaveLength(23);
  });

  it('accept their own ids only', () => {
    expect(isCode('themes', 'fair_recruitment')).toBe(true);
    expect(isCode('themes', 'migrant_led')).toBe(false);
    expect(isCode('themes', { $gt: '' })).toBe(false);
    expect(isCode('themes', 'constructor')).toBe(false);
  });

  it('accept languages beyond the list, in their canonical form', () => {
    expect(['es', 'nah', 'quc', 'sv'].every((code) => isCode('languages', code))).toBe(true);
    expect(['iw', 'es-MX', 'zz', 'ES', ''].some((code) => isCode('languages', code))).toBe(false);
  });

  it('speak the reader’s language', () => {
    expect(label('constituencies', 'workers', 'fr')).toBe('Organisation de travailleurs');
    expect(label('countries', 'CR', 'pt')).toBe('Costa Rica');
    expect(label('languages', 'nah', 'es')).toBe('náhuatl');
    expect(label('languages', 'sv', 'es')).toBe('sueco');
    expect(label('themes', 'unheard_of', 'es')).toBe('unheard_of');
  });

  it('name the broader terms, nearest first, across lists', () => {
    expect(ancestors('themes', 'work_visas')).toEqual(['regular_pathways']);
    expect(ancestors('countries', 'CR')).toEqual(['m49_013', 'm49_419', 'm49_019', 'm49_001']);
  });

  it('refuse a table with a line that lacks a column', () => {
    expect(() => termsFromTable('gcm_1 | | uno | one | um')).toThrow('gcm_1');
  });

  it('mark the groups that choose their own representatives', () => {
    const own = codeLists.constituencies.terms.filter((term) => term.ownGroup).map((term) => term.id);
    expect(own).toEqual(['workers', 'employers', 'migrant_led']);
  });

  it('leave workers, employers and migrants out of the IATI organisation types, which have none for them', () => {
    const mapped = codeLists.constituencies.terms.filter((term) => term.iatiOrganisationType !== undefined);
    expect(mapped.map((term) => term.id)).not.toEqual(expect.arrayContaining(['workers']));
    expect(mapped.find((term) => term.id === 'academia')?.iatiOrganisationType).toBe('80');
  });
});
