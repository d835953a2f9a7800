import { ApiPage, type Caller, CurrentCaller, Cursors, IdParam, IfMatch, type Page, PageQuery } from '#http';
import { Body, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ArrangeFocalPoint } from '../application/organization/arrange-focal-point.js';
import { NameFocalPoint } from '../application/organization/name-focal-point.js';
import { ReadFocalPoints } from '../application/organization/read-focal-points.js';
import { everywhere } from '../domain/organization/roster.js';
import { DirectoryController } from './directory-controller.js';
import { ArrangeFocalPointDto, FocalPointView, focalPointView, NameFocalPointDto } from './member.view.js';

@ApiBearerAuth('alianza')
@DirectoryController('v1/organizations/:id/focal-points', 'organizations')
export class FocalPointsController {
  constructor(
    private readonly focalPoints: ReadFocalPoints,
    private readonly naming: NameFocalPoint,
    private readonly arranging: ArrangeFocalPoint,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Name a member as focal point, or change remit, capacity and deputies' })
  @ApiCreatedResponse({ type: FocalPointView })
  async name(
    @IdParam() organizationId: string,
    @Body() { personId, remit, capacity, deputies = [] }: NameFocalPointDto,
    @CurrentCaller() caller: Caller,
  ): Promise<FocalPointView> {
    const focalPoint = {
      remit: { ...everywhere.remit, ...remit },
      ...(capacity !== undefined && { capacity }),
      deputies,
    };
    const roster = await this.naming.name({ organizationId, personId, focalPoint }, caller);
    return focalPointView(this.focalPoints.of(roster, personId));
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

  @Get(':personId')
  @ApiOperation({ summary: 'One focal point; for who is signed in' })
  @ApiOkResponse({ type: FocalPointView })
  async read(@IdParam() organizationId: string, @IdParam('personId') personId: string): Promise<FocalPointView> {
    return focalPointView(await this.focalPoints.one(organizationId, personId));
  }

  @Patch(':personId')
  @ApiOperation({ summary: 'Say how much time there is and who stands in: of oneself, or as an administrator' })
  @ApiOkResponse({ type: FocalPointView })
  async arrange(
    @IdParam() organizationId: string,
    @IdParam('personId') personId: string,
    @Body() { capacity, deputies }: ArrangeFocalPointDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ): Promise<FocalPointView> {
    const changes = { ...(capacity !== undefined && { capacity }), ...(deputies && { deputies }) };
    const roster = await this.arranging.execute({ organizationId, personId, version, changes }, caller);
    return focalPointView(this.focalPoints.of(roster, personId));
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
