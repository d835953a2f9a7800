import { describe, expect, it } from '@jest/globals';
import type { InitiativeDraft } from './initiative.js';
import { missingForPublication, missingTexts } from './publication.js';
import { draftWith, workersSeat } from './testing/drafts.js';

const today = '2026-11-22';
const missing = (more: Partial<InitiativeDraft>, seats = [workersSeat]) =>
  missingForPublication({ draft: draftWith(more), seats }, today);

describe('publication', () => {
  it('needs no resources: they may stay to be defined', () => {
    expect(missing({ resources: { status: 'to_be_defined' } })).toEqual([]);
  });

  it('needs a theme', () => {
    expect(missing({ themes: [] })).toEqual([{ pointer: '/themes', code: 'required' }]);
  });

  it('needs a place or a corridor', () => {
    expect(missing({ places: [], corridors: ['NI-CR'] })).toEqual([]);
    expect(missing({ places: [], corridors: [] })).toEqual([{ pointer: '/places', code: 'required' }]);
  });

  it('needs somebody to look for', () => {
    expect(missing({}, [])).toEqual([{ pointer: '/lookingFor', code: 'required' }]);
  });

  it('needs a day to answer: today is one, yesterday is none', () => {
    expect(missing({ closesOn: today })).toEqual([]);
    expect(missing({ closesOn: '2026-11-21' })).toEqual([{ pointer: '/closesOn', code: 'in_the_past' }]);
  });

  it('looks for nobody whom no table seats', () => {
    const wanted = { places: [], offers: [], count: 1 };
    const lookingFor = ['workers', 'joint_body'].map((constituency) => ({ constituency, ...wanted }));
    expect(missing({ lookingFor })).toEqual([{ pointer: '/lookingFor/1/constituency', code: 'invalid' }]);
  });

  it('tells everything that is wanting at once', () => {
    const pointers = missing({ themes: [], places: [], closesOn: '2026-01-01' }, []).map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/themes', '/places', '/lookingFor', '/closesOn']);
  });
});

describe('the texts of a draft', () => {
  it('are there in the language that they were written in', () => {
    expect(missingTexts(draftWith({ problem: { es: 'Las agencias cobran.' } }))).toEqual([]);
  });

  it('are missing where there is only a translation', () => {
    const translated = draftWith({ title: { en: 'No fees' }, summary: { en: 'A register' }, problem: { pt: 'Taxas' } });
    expect(missingTexts(translated).map(({ pointer }) => pointer)).toEqual(['/title/es', '/summary/es', '/problem/es']);
  });
});
