import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AnonymousAllowed,
  type Caller,
  CurrentCaller,
  IdParam,
  IfMatch,
  OpenedByBreakGlass,
  RequiresIdempotencyKey,
} from '#http';
import { DraftInitiative } from '../application/draft-initiative.js';
import { InitiativeAccess } from '../application/initiative-access.js';
import { ReviseInitiative } from '../application/revise-initiative.js';
import { changesFromDto, draftFromDto } from './draft-from-dto.js';
import { CreateInitiativeDto, ReviseInitiativeDto } from './initiative.dto.js';
import { InitiativeView, initiativeView } from './initiative.view.js';

@ApiTags('initiatives')
@ApiBearerAuth('alianza')
@Controller('/v1/initiatives')
export class InitiativesController {
  constructor(
    private readonly drafting: DraftInitiative,
    private readonly revising: ReviseInitiative,
    private readonly access: InitiativeAccess,
  ) {}

  @Post()
  @RequiresIdempotencyKey()
  @ApiOperation({ summary: 'Draft an initiative; the acting organisation leads it, and nobody else sees it yet' })
  @ApiCreatedResponse({ type: InitiativeView })
  async create(@Body() body: CreateInitiativeDto, @CurrentCaller() caller: Caller): Promise<InitiativeView> {
    return initiativeView(await this.drafting.execute(draftFromDto(body), caller));
  }

  @AnonymousAllowed()
  @OpenedByBreakGlass()
  @Get(':id')
  @ApiOperation({ summary: 'Read an initiative; a public one without a token' })
  @ApiOkResponse({ type: InitiativeView })
  async read(@IdParam() id: string, @CurrentCaller() caller: Caller | undefined): Promise<InitiativeView> {
    return initiativeView(await this.access.toReaderOrSecretariat(id, caller));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change a draft or a published initiative; what is not given stays' })
  @ApiOkResponse({ type: InitiativeView })
  async revise(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ReviseInitiativeDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InitiativeView> {
    return initiativeView(await this.revising.execute(id, { version, changes: changesFromDto(body) }, caller));
  }
}
