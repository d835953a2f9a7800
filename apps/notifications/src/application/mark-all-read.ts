import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Inboxes } from '../persistence/inboxes.js';

@Injectable()
export class MarkAllRead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inboxes: Inboxes,
  ) {}

  /** @returns how many were unread */
  async execute(personId: string): Promise<number> {
    return this.unitOfWork.run((tx) => this.inboxes.markAllRead(personId, tx));
  }
}
