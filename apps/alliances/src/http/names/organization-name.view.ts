import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { OrganizationNaming } from '../../application/known-organizations.js';
import { textIn } from '../text-in.js';

/** An organisation as its people call it. */
export class OrganizationNameView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiPropertyOptional({
    example: 'Unión Costarricense de Cámaras',
    description: 'In the reader’s language where it has a name in it; absent while the directory has not told of it.',
  })
  name?: string;
  @ApiPropertyOptional({ example: 'UCCAEP', description: 'Where it has one.' }) acronym?: string;
}

/** A row, or a record, with the organisations of which it speaks by id. */
export interface WithOrganizationNames {
  readonly organizationNames: readonly OrganizationNameView[];
}

export const ApiOrganizationNames = (): PropertyDecorator =>
  ApiProperty({
    type: [OrganizationNameView],
    description: 'Every organisation whose id stands in it, once, by name.',
  });

export type NameOf = (organizationId: string) => OrganizationNameView;

export const nameIn =
  (namings: ReadonlyMap<string, OrganizationNaming>, language: Language): NameOf =>
  (id) => {
    const known = namings.get(id);
    if (!known) return { id };
    const { names, acronym } = known;
    return { id, name: textIn(names, language), ...(acronym !== undefined && { acronym }) };
  };

/** Each organisation once, in the order in which the row speaks of them. */
export const named = <T extends object>(row: T, ids: readonly string[], nameOf: NameOf): T & WithOrganizationNames => ({
  ...row,
  organizationNames: [...new Set(ids)].map(nameOf),
});
