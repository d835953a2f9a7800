import { Id, Text } from '#http';

export class ExplainStandingDto {
  @Id() initiative!: string;
  @Id({ description: 'The organisation that is, or is not, suggested.' }) organization!: string;
  @Text(500, {
    optional: true,
    description:
      'For the secretariat: why it must read what only the owners read. Kept in the audit, and read by the owners.',
  })
  reason?: string;
}
