import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, CurrentCaller, IdParam, IfMatch, RequiresIdempotencyKey } from '#http';
import { DraftInitiative } from '../application/draft-initiative.js';
import { InitiativeAccess } from '../application/initiative-access.js';
import { ReviseInitiative } from '../application/revise-initiative.js';
import { authorOf, organizationsOf } from './author.js';
import { changesFromDto, draftFromDto } from './draft-from-dto.js';
import { CreateInitiativeDto, ReviseInitiativeDto } from './initiative.dto.js';
import { InitiativeView, initiativeView } from './initiative.view.js';

@ApiTags('initiatives')
@Controller('/v1/initiatives')
export class InitiativesController {
  constructor(
    private readonly drafting: DraftInitiative,
    private readonly revising: ReviseInitiative,
    private readonly access: InitiativeAccess,
  ) {}

  /** Drafts an initiative in the name of the acting organisation, which leads it; nobody else sees it yet. */
  @Post()
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: InitiativeView })
  async create(@Body() body: CreateInitiativeDto, @CurrentCaller() caller: Caller): Promise<InitiativeView> {
    return initiativeView(await this.drafting.execute(draftFromDto(body), authorOf(caller)));
  }

  /** One initiative, if it is open to the caller. */
  @Get(':id')
  @ApiOkResponse({ type: InitiativeView })
  async read(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<InitiativeView> {
    return initiativeView(await this.access.toReader(id, organizationsOf(caller)));
  }

  /** Changes a draft or a published initiative; only what is given changes. */
  @Patch(':id')
  @ApiOkResponse({ type: InitiativeView })
  async revise(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ReviseInitiativeDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InitiativeView> {
    return initiativeView(await this.revising.execute(id, version, changesFromDto(body), authorOf(caller)));
  }
}
