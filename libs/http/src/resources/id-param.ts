import { Param, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { invalid } from '../problems/problem.js';

class IdPipe implements PipeTransform {
  constructor(private readonly name: string) {}

  transform(value: unknown): string {
    if (typeof value === 'string' && isUUID(value)) return value.toLowerCase();
    throw invalid([{ pointer: `/${this.name}`, code: 'invalid_id' }]);
  }
}

/** Parameter: a record's id in the path. @throws Problem 400 for another shape */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, new IdPipe(name));
