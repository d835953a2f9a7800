import type { ServiceName } from '#contracts';
import { Controller, Get, Query, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { Cursors } from '../paging/cursors.js';
import { ApiPage, mapPage, type Page, PageQuery } from '../paging/page.js';
import { Id } from '../validation/fields.js';
import { Audit, type AuditRow } from './audit.js';
import { requireSecretariatOrAuditor } from './secretariat.js';

class AuditQuery extends PageQuery {
  @Id({ optional: true, description: 'Only what was done to this record.' })
  subject?: string;
}

/** An act that must be answered for. */
class AuditView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'parked_discarded' }) action!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'The person or the key whom it concerned, where the subject is their organisation.',
  })
  concerning?: string;
  @ApiProperty({ required: false }) reason?: string;
  @ApiProperty({ required: false, format: 'uuid' }) personId?: string;
  @ApiProperty({ required: false, format: 'uuid', description: 'The organisation acted for.' }) organizationId?: string;
  @ApiProperty({ required: false }) correlationId?: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

const toView = ({ _id, at, ...row }: AuditRow): AuditView => ({ id: _id, ...row, at: at.toISOString() });

/** Each service keeps and shows its own. */
export function auditControllerOf(service: ServiceName): Type<object> {
  @ApiTags('operations')
  @ApiBearerAuth('alianza')
  @Controller(`v1/audit/${service}`)
  class AuditController {
    constructor(
      private readonly audit: Audit,
      private readonly cursors: Cursors,
    ) {}

    @Get()
    @ApiOperation({ summary: `Who did what in ${service}, newest first`, operationId: `audit_${service}` })
    @ApiPage(AuditView)
    async list(@Query() query: AuditQuery, @CurrentCaller() caller: Caller): Promise<Page<AuditView>> {
      requireSecretariatOrAuditor(caller);
      const page = this.cursors.read<string>(query, { list: `audit/${service}`, caller });
      const rows = await this.audit.list(query.subject, page.after, page.limit + 1);
      return mapPage(
        page.of(rows, ({ _id }) => _id),
        toView,
      );
    }
  }
  return AuditController;
}
