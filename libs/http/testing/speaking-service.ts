import type { EventContract, ServiceName } from '#contracts';
import { MessagingModule } from '#messaging';
import { UnitOfWork } from '#persistence';
import { Module, type Type } from '@nestjs/common';

/** Speaks for a service that does not run here: real events through its own outbox, relay and topic. */
export abstract class SpeakingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async say<D extends object>(contract: EventContract<string, D>, subject: string, data: D): Promise<void> {
    await this.unitOfWork.run((tx) => Promise.resolve(tx.emit(contract, subject, data)));
  }
}

export function speaksFor(service: ServiceName): Type<SpeakingService> {
  @Module({ imports: [MessagingModule.forService(service, { models: [] })] })
  class Speaking extends SpeakingService {
    constructor(unitOfWork: UnitOfWork) {
      super(unitOfWork);
    }
  }
  return Speaking;
}
