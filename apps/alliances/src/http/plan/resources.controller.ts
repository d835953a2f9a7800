import { Caller, CurrentCaller, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadResources } from '../../application/read-resources.js';
import { ShowNames } from '../names/show-names.js';
import { ResourcePlanView, resourcePlanView } from './resource.view.js';

/** What the work of an alliance takes, and what there is for it. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/workplan/resources')
export class ResourcesController {
  constructor(
    private readonly reading: ReadResources,
    private readonly names: ShowNames,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Each need of the workplan, what is committed for it and what is missing' })
  @ApiOkResponse({ type: ResourcePlanView })
  async read(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<ResourcePlanView> {
    const resources = await this.reading.execute(id, caller);
    const owners = resources.commitments.map(({ organizationId }) => organizationId);
    return resourcePlanView(resources, await this.names.of(owners, language));
  }
}
