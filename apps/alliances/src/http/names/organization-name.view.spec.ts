import { describe, expect, it } from '@jest/globals';
import type { OrganizationNaming } from '../../application/known-organizations.js';
import { named, nameIn } from './organization-name.view.js';

const namings = new Map<string, OrganizationNaming>([
  ['chambers', { names: { es: 'Unión de Cámaras', en: 'Union of Chambers' }, acronym: 'UCCAEP' }],
  ['federation', { names: { es: 'Federación sindical' } }],
]);

describe('the name of an organisation', () => {
  it('is the one in the reader’s language, with its acronym where it has one', () => {
    const nameOf = nameIn(namings, 'en');
    expect(nameOf('chambers')).toEqual({ id: 'chambers', name: 'Union of Chambers', acronym: 'UCCAEP' });
    expect(nameOf('federation')).toEqual({ id: 'federation', name: 'Federación sindical' });
  });

  it('is missing while the directory has not told of it', () => {
    expect(nameIn(namings, 'en')('nobody')).toEqual({ id: 'nobody' });
  });

  it('stands beside a row once, however often the row speaks of it', () => {
    const row = named({ what: 'workplan' }, ['federation', 'chambers', 'federation'], nameIn(namings, 'es'));
    expect(row).toMatchObject({ what: 'workplan', organizationNames: [{ id: 'federation' }, { id: 'chambers' }] });
  });
});
