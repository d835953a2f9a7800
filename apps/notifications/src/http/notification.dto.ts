import { Id, OneOf, PageQuery } from '#http';
import type { NoticeState } from '../domain/notice-content.js';
import { noticeStates, noticeTypes } from './notification.view.js';

export class ListNotificationsDto extends PageQuery {
  @OneOf(noticeStates, { optional: true }) state?: NoticeState;
  @OneOf(noticeTypes, { optional: true, description: 'Kind of notice.' }) type?: string;
  @Id({ optional: true, description: 'Of this alliance only.' }) alliance?: string;
}

export class ListDeliveriesDto extends PageQuery {
  @OneOf(noticeTypes, { optional: true, description: 'Kind of notice.' }) type?: string;
  @Id({ optional: true, description: 'Of this alliance only.' }) alliance?: string;
}
