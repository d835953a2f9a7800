import type { ServiceName } from '#contracts';
import {
  MessagingProcess,
  type ParkedSubject,
  RebuildUnderWay,
  type RedriveResult,
  type ServiceMessaging,
  UnknownProjection,
} from '#messaging';
import { Body, Controller, Get, HttpCode, Post, Query, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { Cursors } from '../paging/cursors.js';
import { ApiPage, type Page, PageQuery } from '../paging/page.js';
import { conflict, invalid, notFound } from '../problems/problem.js';
import { IdParam } from '../resources/id-param.js';
import { Text } from '../validation/fields.js';
import { Audit } from './audit.js';
import { lagOf, LagView } from './lag.js';
import { requireSecretariat, requireSecretariatOrAuditor } from './secretariat.js';

class ParkedQuery extends PageQuery {
  @Text(120, { optional: true, description: 'Only this group.', example: 'matching.organizations' })
  group?: string;
}

class OperationReason {
  @Text(500, { description: 'Why; kept in the audit.', example: 'The organisation was registered meanwhile.' })
  reason!: string;
}

class RebuildRequest extends OperationReason {
  @Text(120, { description: 'The projection.', example: 'matching.organizations' })
  group!: string;
}

class RebuildView {
  @ApiProperty({ example: 'matching.organizations' }) group!: string;
  @ApiProperty({ enum: ['rebuilding'], description: 'Its lag stands beside that of the present one until it ends.' })
  state!: 'rebuilding';
}

/** A subject whose events wait; without their data. */
class ParkedSubjectView implements ParkedSubject {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'matching.organizations' }) group!: string;
  @ApiProperty({ example: 'alianza.directory' }) topic!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ type: String }) reason!: ParkedSubject['reason'];
  @ApiProperty() cause!: string;
  @ApiProperty() attempts!: number;
  @ApiProperty({ format: 'date-time' }) parkedAt!: string;
  @ApiProperty({ required: false, format: 'date-time', description: 'Absent: only a person helps.' }) retryAt?: string;
  @ApiProperty({ description: 'Records that wait, the failed one included.' }) waiting!: number;
}

class RedriveView {
  @ApiProperty({ description: 'Events that took effect.' }) applied!: number;
  @ApiProperty({ description: 'Whether the subject is still parked.' }) parked!: boolean;
  @ApiProperty({ required: false, description: 'Why it is still parked.' }) cause?: string;
}

const toView = ({ applied, stopped }: RedriveResult): RedriveView => ({
  applied,
  parked: stopped !== undefined,
  ...(stopped && { cause: stopped.message }),
});

/** Each service shows and mends its own. */
export function operationsControllerOf(service: ServiceName): Type<object> {
  @ApiTags('operations')
  @ApiBearerAuth('alianza')
  @Controller(`v1/operations/${service}`)
  class OperationsController {
    constructor(
      private readonly process: MessagingProcess,
      private readonly audit: Audit,
      private readonly cursors: Cursors,
    ) {}

    @Get('parked')
    @ApiOperation({ summary: `Subjects of ${service} whose events wait`, operationId: `parked_${service}` })
    @ApiPage(ParkedSubjectView)
    async parked(@Query() query: ParkedQuery, @CurrentCaller() caller: Caller): Promise<Page<ParkedSubject>> {
      requireSecretariatOrAuditor(caller);
      const page = this.cursors.read<string>(query, { list: `operations/${service}/parked`, caller });
      const { group } = query;
      const subjects = await this.messaging.parkedSubjects.list({ group, after: page.after, limit: page.limit + 1 });
      return page.of(subjects, ({ id }) => id);
    }

    @Post('parked/:id/redrive')
    @HttpCode(200)
    @ApiOperation({ summary: 'Try the waiting events again now, in order', operationId: `redrive_${service}` })
    @ApiOkResponse({ type: RedriveView })
    async redrive(
      @IdParam() id: string,
      @Body() { reason }: OperationReason,
      @CurrentCaller() caller: Caller,
    ): Promise<RedriveView> {
      requireSecretariat(caller);
      const entry = { action: 'parked_redriven', subject: id, reason };
      const result = await this.messaging.parkedSubjects.redrive(id, (tx) => this.audit.record(tx, entry));
      if (!result) throw notFound();
      return toView(result);
    }

    @Post('parked/:id/discard')
    @HttpCode(200)
    @ApiOperation({ summary: 'Give the first waiting event up and go on', operationId: `discard_${service}` })
    @ApiOkResponse({ type: RedriveView })
    async discard(
      @IdParam() id: string,
      @Body() { reason }: OperationReason,
      @CurrentCaller() caller: Caller,
    ): Promise<RedriveView> {
      requireSecretariat(caller);
      const entry = { action: 'parked_discarded', subject: id, reason };
      const result = await this.messaging.parkedSubjects.discard(id, (tx) => this.audit.record(tx, entry));
      if (!result) throw notFound();
      return toView(result);
    }

    @Post('rebuild')
    @HttpCode(200)
    @ApiOperation({ summary: 'Make a projection again from all that ever happened', operationId: `rebuild_${service}` })
    @ApiOkResponse({ type: RebuildView })
    async rebuild(@Body() { group, reason }: RebuildRequest, @CurrentCaller() caller: Caller): Promise<RebuildView> {
      requireSecretariat(caller);
      const entry = { action: 'projection_rebuilt', subject: group, reason };
      await this.messaging.rebuildRequests.begin(group, (tx) => this.audit.record(tx, entry)).catch(refuseRebuild);
      return { group, state: 'rebuilding' };
    }

    @Get('lag')
    @ApiOperation({ summary: `What ${service} has still to send and to read`, operationId: `lag_${service}` })
    @ApiOkResponse({ type: LagView })
    async lag(@CurrentCaller() caller: Caller): Promise<LagView> {
      requireSecretariatOrAuditor(caller);
      return lagOf(this.messaging);
    }

    private get messaging(): ServiceMessaging {
      return this.process.of(service);
    }
  }
  return OperationsController;
}

function refuseRebuild(error: unknown): never {
  if (error instanceof UnknownProjection) {
    throw invalid([{ pointer: '/group', code: 'not_allowed', params: { values: error.known.join(', ') } }]);
  }
  if (error instanceof RebuildUnderWay) throw conflict('illegal_transition', { state: 'rebuilding' });
  throw error;
}
