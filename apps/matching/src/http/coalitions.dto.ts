import { Id } from '#http';

export class ListCoalitionsDto {
  @Id({ description: 'The initiative whose table is to be completed.' }) initiative!: string;
}
