import { services } from '#contracts';
import { type AccessRow as Row, accessTable } from '#http/testing';
import { readdirSync } from 'node:fs';

export interface AccessRow extends Row {
  /** The page of docs/access that has it. */
  readonly page: string;
}

/** All tables of docs/access, which are written by hand: the tests expect what they say. */
export const accessRows = (): AccessRow[] =>
  readdirSync('docs/access')
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace('.md', ''))
    .flatMap((page) => accessTable(page).map((row) => ({ page, ...row })));

/** The route of a row, as docs/openapi.json names it. `{service}` stands for each service. */
export const routesOf = ({ route }: AccessRow): string[] => {
  const [name = ''] = route.split('?');
  return name.includes('{service}') ? services.map((service) => name.replace('{service}', service)) : [name];
};
