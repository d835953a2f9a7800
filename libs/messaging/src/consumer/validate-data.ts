import type { DataClass } from '#contracts';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { acceptance } from './compiled-acceptance.js';

/**
 * What is wrong with an event's data, by its contract's class; empty when nothing is. Reads tolerantly: properties that
 * the class does not know are let through, since additive change keeps the version.
 */
export function problemsOf(dataClass: DataClass<object>, data: object): readonly string[] {
  return acceptance(dataClass)(data) ? [] : findProblems(dataClass, data);
}

/** The same from class-validator itself, which explains what it refuses. */
export function findProblems(dataClass: DataClass<object>, data: object): readonly string[] {
  const errors = validateSync(plainToInstance(dataClass, data), { forbidUnknownValues: true });
  return errors.flatMap((error) => sentences(error, ''));
}

/** Names places and rules, never values: they may be confidential. */
function sentences({ property, constraints = {}, children = [] }: ValidationError, path: string): string[] {
  const place = `${path}/${property}`;
  const broken = Object.keys(constraints);
  const own = broken.length > 0 ? [`${place} breaks ${broken.join(', ')}`] : [];
  return [...own, ...children.flatMap((child) => sentences(child, place))];
}
