import { Id } from '#http';

export class ExplainStandingDto {
  @Id() initiative!: string;
  @Id({ description: 'The organisation that is, or is not, suggested.' }) organization!: string;
}
