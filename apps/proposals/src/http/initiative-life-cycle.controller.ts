import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, CurrentCaller, IdParam } from '#http';
import { CloseInitiative } from '../application/close-initiative.js';
import { PublishInitiative } from '../application/publish-initiative.js';
import { WithdrawInitiative } from '../application/withdraw-initiative.js';
import { authorOf } from './author.js';
import { WithdrawInitiativeDto } from './initiative.dto.js';
import { InitiativeView, initiativeView } from './initiative.view.js';

@ApiTags('initiatives')
@Controller('/v1/initiatives/:id')
export class InitiativeLifeCycleController {
  constructor(
    private readonly publishing: PublishInitiative,
    private readonly closing: CloseInitiative,
    private readonly withdrawing: WithdrawInitiative,
  ) {}

  /** Publishes a draft: an alliance starts forming around it, and partners are looked for. */
  @Post('publish')
  @HttpCode(200)
  @ApiOkResponse({ type: InitiativeView })
  async publish(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<InitiativeView> {
    return initiativeView(await this.publishing.execute(id, authorOf(caller)));
  }

  /** Takes no further answers. */
  @Post('close')
  @HttpCode(200)
  @ApiOkResponse({ type: InitiativeView })
  async close(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<InitiativeView> {
    return initiativeView(await this.closing.execute(id, authorOf(caller).organizationId));
  }

  /** Takes the initiative back, with a reason that stays on record. */
  @Post('withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: InitiativeView })
  async withdraw(
    @IdParam() id: string,
    @Body() { reason }: WithdrawInitiativeDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InitiativeView> {
    return initiativeView(await this.withdrawing.execute(id, reason, authorOf(caller).organizationId));
  }
}
