import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AccessRevocation } from './access-revocation.js';

export interface SignOutCommand {
  readonly personId: string;
  readonly sessionId: string;
  readonly everywhere: boolean;
}

@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly revocation: AccessRevocation,
  ) {}

  async execute({ personId, sessionId, everywhere }: SignOutCommand): Promise<void> {
    await this.unitOfWork.run((tx) =>
      everywhere ? this.revocation.endAllSessions(personId, tx) : this.revocation.endSession(personId, sessionId, tx),
    );
  }
}
