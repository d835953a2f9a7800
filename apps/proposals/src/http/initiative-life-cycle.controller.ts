import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller, IdParam } from '#http';
import { CloseInitiative } from '../application/close-initiative.js';
import { InitiativeFreshness } from '../application/initiative-freshness.js';
import { PublishInitiative } from '../application/publish-initiative.js';
import { WithdrawInitiative } from '../application/withdraw-initiative.js';
import { WithdrawInitiativeDto } from './initiative.dto.js';
import { InitiativeView, initiativeView } from './initiative.view.js';

@ApiTags('initiatives')
@ApiBearerAuth('alianza')
@Controller('/v1/initiatives/:id')
export class InitiativeLifeCycleController {
  constructor(
    private readonly publishing: PublishInitiative,
    private readonly closing: CloseInitiative,
    private readonly withdrawing: WithdrawInitiative,
    private readonly freshness: InitiativeFreshness,
  ) {}

  @Post('publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish a draft: an alliance starts forming around it, and partners are looked for' })
  @ApiOkResponse({ type: InitiativeView })
  async publish(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<InitiativeView> {
    return initiativeView(await this.publishing.execute(id, caller));
  }

  @Post('confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that a published initiative is still right; a revision says so too' })
  @ApiOkResponse({ type: InitiativeView })
  async confirm(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<InitiativeView> {
    return initiativeView(await this.freshness.confirm(id, caller));
  }

  @Post('close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close a published initiative: it takes no further answers' })
  @ApiOkResponse({ type: InitiativeView })
  async close(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<InitiativeView> {
    return initiativeView(await this.closing.execute(id, caller));
  }

  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a published initiative back, with a reason that stays on record' })
  @ApiOkResponse({ type: InitiativeView })
  async withdraw(
    @IdParam() id: string,
    @Body() { reason }: WithdrawInitiativeDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InitiativeView> {
    return initiativeView(await this.withdrawing.execute(id, reason, caller));
  }
}
