import { type DynamicModule, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { ServiceName } from '#contracts';
import { accessProjectionOf } from '../access/access-projection.js';
import { BreakGlass } from '../access/break-glass.js';
import { Audit } from '../operations/audit.js';
import { auditControllerOf } from '../operations/audit.controller.js';
import { operationsControllerOf } from '../operations/operations.controller.js';
import { Cursors } from '../paging/cursors.js';
import { ProblemCatalogue, type ProblemDefinition } from '../problems/problem-catalogue.js';
import { controllersOf, hostOf } from './host-module.js';
import { HttpProcess } from './http-process.js';
import { ServiceScope } from './service-scope.js';

export interface HttpOptions {
  /** Refusals of this service's own, with their texts. */
  readonly problems?: readonly ProblemDefinition[];
}

const PROBLEMS = Symbol('PROBLEMS');

/** What a service needs to answer requests; imported by the service's module beside `MessagingModule.forService`. */
@Module({})
export class HttpModule implements OnModuleInit {
  constructor(
    private readonly modules: ModulesContainer,
    private readonly process: HttpProcess,
    private readonly scope: ServiceScope,
    private readonly catalogue: ProblemCatalogue,
    @Inject(PROBLEMS) private readonly problems: readonly ProblemDefinition[],
  ) {}

  static forService(service: ServiceName, { problems = [] }: HttpOptions = {}): DynamicModule {
    return {
      module: HttpModule,
      controllers: [accessProjectionOf(service), operationsControllerOf(service), auditControllerOf(service)],
      providers: [
        Cursors,
        Audit,
        BreakGlass,
        { provide: ServiceScope, useFactory: () => new ServiceScope(service) },
        { provide: PROBLEMS, useValue: problems },
      ],
      exports: [Audit, BreakGlass, Cursors],
    };
  }

  async onModuleInit(): Promise<void> {
    this.catalogue.add(this.problems);
    const { own, host } = hostOf(this.modules, ServiceScope, this.scope);
    await this.process.open(this.scope, host, [...controllersOf(own), ...controllersOf(host)]);
  }
}
