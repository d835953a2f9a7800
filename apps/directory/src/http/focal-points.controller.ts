import { ApiPage, type Caller, CurrentCaller, Cursors, IdParam, type Page, PageQuery } from '#http';
import { Body, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOperation } from '@nestjs/swagger';
import { NameFocalPoint } from '../application/organization/name-focal-point.js';
import { ReadFocalPoints } from '../application/organization/read-focal-points.js';
import { everywhere } from '../domain/organization/roster.js';
import { DirectoryController } from './directory-controller.js';
import { FocalPointView, focalPointView, NameFocalPointDto } from './member.view.js';

@ApiBearerAuth('alianza')
@DirectoryController('v1/organizations/:id/focal-points', 'organizations')
export class FocalPointsController {
  constructor(
    private readonly focalPoints: ReadFocalPoints,
    private readonly naming: NameFocalPoint,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Name a member as focal point, or change remit, capacity and deputy' })
  @ApiCreatedResponse({ type: FocalPointView })
  async name(
    @IdParam() organizationId: string,
    @Body() { personId, remit, capacity, deputyId }: NameFocalPointDto,
    @CurrentCaller() caller: Caller,
  ): Promise<FocalPointView> {
    const focalPoint = {
      remit: { ...everywhere.remit, ...remit },
      ...(capacity !== undefined && { capacity }),
      ...(deputyId !== undefined && { deputyId }),
    };
    await this.naming.name({ organizationId, personId, focalPoint }, caller);
    return focalPointView({ personId, focalPoint });
  }

  @Get()
  @ApiOperation({ summary: 'Whom notices to the organisation reach; ids only, for who is signed in' })
  @ApiPage(FocalPointView)
  async list(
    @IdParam() organizationId: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<FocalPointView>> {
    const opened = this.cursors.read<string>(query, { list: `focal points of ${organizationId}`, caller });
    const found = await this.focalPoints.list(organizationId, opened.limit + 1, opened.after);
    return opened.of(found.map(focalPointView), ({ id }) => id);
  }

  @Delete(':personId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Relieve a focal point, who stays a member' })
  @ApiNoContentResponse()
  async relieve(
    @IdParam() organizationId: string,
    @IdParam('personId') personId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await this.naming.relieve(organizationId, personId, caller);
  }
}
