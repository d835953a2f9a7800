import { notFound } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { NoticeState } from '../domain/notice-content.js';
import { InboxActs, type InboxSelection } from '../persistence/inbox-acts.js';

export interface MarkNoticesCommand {
  readonly personId: string;
  readonly selection: InboxSelection;
  readonly state: NoticeState;
}

/** Many notices at once, and the way back. */
@Injectable()
export class MarkNotices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: InboxActs,
  ) {}

  /**
   * @returns how many changed, and by what that is undone
   * @throws Problem 404 when one that is named is not in the inbox; then nothing changes
   */
  async execute({ personId, selection, state }: MarkNoticesCommand): Promise<{ marked: number; undo: string }> {
    const undo = newId();
    const marked = await this.unitOfWork.run(async (tx) => {
      const { ids } = selection;
      if (ids && (await this.acts.held(personId, ids, tx)) < ids.length) throw notFound();
      return this.acts.mark(personId, selection, state, undo, tx);
    });
    return { marked, undo };
  }

  /** @throws Problem 404 when there is nothing of this act to undo */
  async undo(personId: string, act: string): Promise<number> {
    const restored = await this.unitOfWork.run((tx) => this.acts.undo(personId, act, tx));
    if (restored === 0) throw notFound();
    return restored;
  }
}
