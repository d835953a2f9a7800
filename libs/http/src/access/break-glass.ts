import { applyDecorators, Injectable } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Tx } from '#persistence';
import { Audit } from '../operations/audit.js';
import { invalid } from '../problems/problem.js';
import { ServiceScope } from '../service/service-scope.js';
import type { Caller } from './caller.js';

const name = 'Alianza-Break-Glass';
const [shortest, longest] = [10, 500];

/** Documents that the secretariat may read here what is not open to it, with a reason. */
export const OpenedByBreakGlass = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name,
      required: false,
      description: `Secretariat only: why it must read what is not open to it, ${shortest} to ${longest} characters, percent-encoded UTF-8. The reading is audited under this reason, and those whose record it is are told of it.`,
    }),
  );

/**
 * The reason in the header's value, percent-encoded UTF-8 since headers know no accents.
 * @throws Problem 400
 */
export function breakGlassReason(value: string | string[] | undefined): string | undefined {
  if (value === undefined) return undefined;
  const reason = decoded(String(value)).trim();
  const pointer = `/${name}`;
  if (reason.length < shortest) throw invalid([{ pointer, code: 'too_short', params: { min: shortest } }]);
  if (reason.length > longest) throw invalid([{ pointer, code: 'too_long', params: { max: longest } }]);
  return reason;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw invalid([{ pointer: `/${name}`, code: 'invalid' }]);
  }
}

/** The secretariat's way to a record that is not open to it: with a reason, audited, and those concerned are told. */
@Injectable()
export class BreakGlass {
  constructor(
    private readonly scope: ServiceScope,
    private readonly audit: Audit,
  ) {}

  /**
   * Whether the caller opens a record so. Then it is written down, and told, before anything is shown.
   * @param tell emits the service's event for those whose record it is
   */
  async opens(caller: Caller | undefined, subject: string, tell: (tx: Tx) => void): Promise<boolean> {
    const reason = caller?.breakGlass;
    if (reason === undefined) return false;
    await this.scope.unitOfWork.run(async (tx) => {
      await this.audit.record(tx, { action: 'break_glass_read', subject, reason });
      tell(tx);
    });
    return true;
  }
}
