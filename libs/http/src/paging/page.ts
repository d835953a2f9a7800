import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import { QueryInt, Text } from '../validation/fields.js';

/** Query of a list; the filters of a list are further properties of a class that extends this one. */
export class PageQuery {
  /** Rows on a page. */
  @QueryInt(1, 100, { optional: true, description: 'Rows on a page; 25 unless given.' })
  limit?: number;

  @Text(2000, { optional: true, description: '`nextCursor` of the page before.' })
  cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** For the next page; null on the last one. */
  readonly nextCursor: string | null;
}

export const page = <T>(items: readonly T[], nextCursor: string | null): Page<T> => ({ items, nextCursor });

export const mapPage = <T, U>({ items, nextCursor }: Page<T>, toView: (item: T) => U): Page<U> => ({
  items: items.map(toView),
  nextCursor,
});

/** OpenAPI: answers 200 with a page of these. */
export const ApiPage = (item: Type<object>): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          nextCursor: { type: 'string', nullable: true },
        },
      },
    }),
  );
