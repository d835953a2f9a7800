import { Injectable, type Type } from '@nestjs/common';
import type { ServiceScope } from './service-scope.js';

/** Which service of this process a controller belongs to: in the platform, all six share one port. */
@Injectable()
export class ServiceScopes {
  private readonly byController = new Map<unknown, ServiceScope>();

  add(controller: unknown, scope: ServiceScope): void {
    this.byController.set(controller, scope);
  }

  of(controller: Type<unknown>): ServiceScope {
    const scope = this.byController.get(controller);
    if (!scope) {
      throw new Error(
        `${controller.name} has routes that are not @Public(), so its module must import HttpModule.forService(<service>).`,
      );
    }
    return scope;
  }
}
