import type { DataClass } from '#contracts';
import { defaultMetadataStorage as transformations } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, type ValidationArguments } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';

/** True: class-validator would find nothing wrong. False: it has to be asked. */
export type Accepts = (data: unknown) => boolean;

interface PropertyPlan {
  readonly name: string;
  /** `@IsOptional`, `@ValidateIf`: when one says no, the property is not looked at. */
  readonly conditions: readonly ((object: object, value: unknown) => unknown)[];
  readonly rules: readonly ((value: unknown, object: object) => boolean)[];
  readonly nested?: Accepts;
}

const never: Accepts = () => false;
const toClass = 0;
const compiled = new WeakMap<object, Accepts>();

/**
 * The rules of a class' decorators, collected once: class-validator collects them anew for each object, and needs an
 * instance made first, which takes ten times as long as the rules themselves. Whatever is not understood here (groups,
 * transformations, promises) is not accepted, so that class-validator decides.
 */
export function acceptance(dataClass: DataClass<object>): Accepts {
  const known = compiled.get(dataClass);
  if (known) return known;
  // A class that holds itself finds the plan that is being made.
  let plan: Accepts = never;
  compiled.set(dataClass, (data) => plan(data));
  plan = compile(dataClass);
  compiled.set(dataClass, plan);
  return plan;
}

function compile(dataClass: DataClass<object>): Accepts {
  const rules = getMetadataStorage().getTargetValidationMetadatas(dataClass, '', false, false);
  if (rules.length === 0 || isTransformed(dataClass)) return never;
  const byProperty = new Map<string, ValidationMetadata[]>();
  for (const rule of rules) byProperty.set(rule.propertyName, [...(byProperty.get(rule.propertyName) ?? []), rule]);
  const plans = [...byProperty].map(([name, own]) => planOf(dataClass, name, own));
  if (plans.includes(undefined)) return never;
  const all = plans as readonly PropertyPlan[];
  return (data) => isPlainObject(data) && all.every((plan) => acceptsProperty(plan, data));
}

function planOf(
  dataClass: DataClass<object>,
  name: string,
  rules: readonly ValidationMetadata[],
): PropertyPlan | undefined {
  if (transformations.findTransformMetadatas(dataClass, name, toClass).length > 0) return undefined;
  const conditions: PropertyPlan['conditions'][number][] = [];
  const checks: PropertyPlan['rules'][number][] = [];
  let nested: Accepts | undefined;
  for (const rule of rules) {
    // Its declaration promises a list; without groups there is none.
    if ((rule.groups as unknown[] | undefined)?.length || rule.validateIf) return undefined;
    if (rule.type === 'conditionalValidation')
      conditions.push(rule.constraints[0] as PropertyPlan['conditions'][number]);
    else if (rule.type === 'customValidation') checks.push(checkOf(rule));
    else if (rule.type === 'nestedValidation') nested = nestedIn(dataClass, name);
    else return undefined;
  }
  return { name, conditions, rules: checks, ...(nested ? { nested } : {}) };
}

function checkOf({
  constraintCls,
  constraints,
  each,
  propertyName,
}: ValidationMetadata): PropertyPlan['rules'][number] {
  const validators = getMetadataStorage().getTargetValidatorConstraints(constraintCls);
  return (value, object) => {
    const args: ValidationArguments = { targetName: '', property: propertyName, object, value, constraints };
    const holds = (one: unknown): boolean => validators.every(({ instance }) => instance.validate(one, args) === true);
    return each && Array.isArray(value) ? value.every(holds) : holds(value);
  };
}

/** Of a list or of a single object: which one is for the other rules of the property to say. */
function nestedIn(dataClass: DataClass<object>, name: string): Accepts {
  const type = transformations.findTypeMetadata(dataClass, name)?.typeFunction?.();
  if (typeof type !== 'function') return never;
  const accepts = acceptance(type as DataClass<object>);
  return (value) => (Array.isArray(value) ? value.every(accepts) : accepts(value));
}

function acceptsProperty({ name, conditions, rules, nested }: PropertyPlan, object: object): boolean {
  const value: unknown = Reflect.get(object, name);
  if (!conditions.every((holds) => holds(object, value))) return true;
  if (!rules.every((rule) => rule(value, object))) return false;
  return nested === undefined || value === undefined || nested(value);
}

const isTransformed = (dataClass: object): boolean =>
  transformations.getExposedMetadatas(dataClass).length > 0 ||
  transformations.getExcludedMetadatas(dataClass).length > 0;

const isPlainObject = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
