import { type Caller, CurrentCaller, IdParam } from '#http';
import { Body, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation } from '@nestjs/swagger';
import { WithdrawAsking } from '../application/organization/withdraw-asking.js';
import { DirectoryController } from './directory-controller.js';
import { WithdrawAskingDto } from './member.view.js';
import { personGiven } from './person-given.js';

@ApiBearerAuth('alianza')
@DirectoryController('v1/organizations/:id/members/withdraw', 'organizations')
export class AskedMembersController {
  constructor(private readonly withdrawAsking: WithdrawAsking) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ summary: 'Take back that a person was asked to join; the code in that mail is void from then on' })
  @ApiNoContentResponse()
  async withdraw(
    @IdParam() organizationId: string,
    @Body() dto: WithdrawAskingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await this.withdrawAsking.execute(organizationId, personGiven(dto), caller);
  }
}
