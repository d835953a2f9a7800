import { Caller, CurrentCaller, IdParam, invalid, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { ChooseCoordinator, type CoordinatorChoice } from '../application/choose-coordinator.js';
import { ChooseCoordinatorDto } from './alliance.dto.js';
import { AllianceView } from './views/alliance.view.js';
import { ShowAlliance } from './views/show-alliance.js';

/** Who speaks for an alliance. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id')
export class CoordinationController {
  constructor(
    private readonly choosing: ChooseCoordinator,
    private readonly show: ShowAlliance,
  ) {}

  @Post('coordinator')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'A member confirms or replaces the coordinator; the coordinator hands over, or a colleague takes over from one who has left their organisation',
  })
  @ApiOkResponse({ type: AllianceView })
  async choose(
    @IdParam() id: string,
    @Body() body: ChooseCoordinatorDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<AllianceView> {
    const { stored } = await this.choosing.execute(id, choiceOf(body), actorOf(caller));
    return this.show.in(language, stored);
  }
}

function choiceOf({ action, personId, organizationId }: ChooseCoordinatorDto): CoordinatorChoice {
  if (action === 'take_over') return { action };
  if (action === 'confirm') {
    return { action, read: { ...(personId && { personId }), ...(organizationId && { organizationId }) } };
  }
  if (personId === undefined) throw invalid([{ pointer: '/personId', code: 'required' }]);
  if (organizationId === undefined) throw invalid([{ pointer: '/organizationId', code: 'required' }]);
  return { action, candidate: { personId, organizationId } };
}
