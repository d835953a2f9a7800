import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiProperty, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withUniqueSchemas } from './unique-schemas.js';

const replying = (path: string, reply: Type<unknown>): Type<unknown> => {
  @Controller(path)
  class Replying {
    @Get()
    @ApiOkResponse({ type: reply })
    read(): void {
      // Nothing is asked of it.
    }
  }
  return Replying;
};

const viewOf = (type: typeof String | typeof Number): Type<unknown> => {
  class DeliveryView {
    @ApiProperty({ type }) amount!: unknown;
  }
  return DeliveryView;
};

async function documentOf(...replies: readonly Type<unknown>[]): Promise<OpenAPIObject> {
  @Module({ controllers: replies.map((reply, index) => replying(`v1/${index}`, reply)) })
  class Described {}
  const app = await NestFactory.create(Described, new FastifyAdapter(), { preview: true, logger: false });
  return withUniqueSchemas(() => SwaggerModule.createDocument(app, new DocumentBuilder().build()));
}

describe('a document', () => {
  it('is not made where two classes of one name say different things', async () => {
    await expect(documentOf(viewOf(String), viewOf(Number))).rejects.toThrow(/called DeliveryView: give each a name/);
  });

  it('is made where they say the same', async () => {
    const { components } = await documentOf(viewOf(String), viewOf(String));
    expect(Object.keys(components?.schemas ?? {})).toEqual(['DeliveryView']);
  });
});
