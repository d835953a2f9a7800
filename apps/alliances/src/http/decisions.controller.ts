import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, mapPage, notFound, type Page } from '#http';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { ConductMeeting, type ConductedMeeting } from '../application/conduct-meeting.js';
import { ReadMeetings } from '../application/read-meetings.js';
import { DecisionsDto, ObjectionDto, ReviewDecisionDto } from './meeting.dto.js';
import { pageOf } from './page-of.js';
import { DecisionResourceView, DecisionView, decisionView } from './views/decision.view.js';

/** What the meetings of an alliance decided, and what became of it. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/decisions')
export class DecisionsController {
  constructor(
    private readonly reading: ReadMeetings,
    private readonly conducting: ConductMeeting,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Decisions, newest first, with the meeting that took each' })
  @ApiPage(DecisionView)
  async list(
    @IdParam() id: string,
    @Query() query: DecisionsDto,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<DecisionView>> {
    const found = await this.reading.decisions(id, caller);
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/decisions`, caller });
    const wanted = found.filter(({ decision }) => query.status === undefined || query.status === decision.status);
    return mapPage(
      pageOf(wanted, opened, ({ decision }) => decision.id, 'falling'),
      ({ decision, meetingId }) => decisionView(decision, meetingId),
    );
  }

  @Post(':decisionId/dissent')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member records a dissent, which stays beside the decision' })
  @ApiOkResponse({ type: DecisionResourceView })
  async dissent(
    @IdParam() id: string,
    @IdParam('decisionId') decisionId: string,
    @Body() { note }: ObjectionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<DecisionResourceView> {
    const command = { type: 'dissent-from-decision', by: actorOf(caller), decisionId, note } as const;
    return show(await this.conducting.onDecision(id, command), decisionId);
  }

  @Post(':decisionId/review')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator enters what the review found: it is kept, or it ends' })
  @ApiOkResponse({ type: DecisionResourceView })
  async review(
    @IdParam() id: string,
    @IdParam('decisionId') decisionId: string,
    @Body() body: ReviewDecisionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<DecisionResourceView> {
    const command = { type: 'review-decision', by: actorOf(caller), decisionId, ...body } as const;
    return show(await this.conducting.onDecision(id, command), decisionId);
  }
}

function show({ found: { meeting, version } }: ConductedMeeting, decisionId: string): DecisionResourceView {
  const decision = meeting.decisions.find(({ id }) => id === decisionId);
  if (!decision) throw notFound();
  return { ...decisionView(decision, meeting.id), version };
}
