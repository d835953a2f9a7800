import { notFound } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { NoticeState } from '../domain/notice-content.js';
import { Inboxes } from '../persistence/inboxes.js';
import type { NoticeDocument } from '../persistence/notice.schema.js';

export interface MarkNoticeCommand {
  readonly personId: string;
  readonly noticeId: string;
  readonly state: NoticeState;
}

/** Each state leads to each; marking twice changes nothing. */
@Injectable()
export class MarkNotice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inboxes: Inboxes,
  ) {}

  /** @throws Problem 404 when it is in no inbox of this person */
  async execute({ personId, noticeId, state }: MarkNoticeCommand): Promise<NoticeDocument> {
    const notice = await this.unitOfWork.run((tx) => this.inboxes.mark(personId, noticeId, state, tx));
    if (!notice) throw notFound();
    return notice;
  }
}
