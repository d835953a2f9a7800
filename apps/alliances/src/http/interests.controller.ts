import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  mapPage,
  notFound,
  type Page,
  PageQuery,
  RequiresIdempotencyKey,
} from '#http';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, readersOf } from '../application/acting.js';
import { ExpressInterest } from '../application/express-interest.js';
import { type InterestWord, JudgeInterest } from '../application/judge-interest.js';
import { ReadCandidacies } from '../application/read-candidacies.js';
import type { Interest } from '../domain/admission/interest.js';
import { readsTheReason, voicesHeard } from '../domain/record/standpoint.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { DeclineDto, ExpressInterestDto, ReplaceInterestDto } from './candidacy.dto.js';
import { pageOf } from './page-of.js';
import { InterestView, interestView } from './views/candidacy.view.js';

/** Organisations that come forward for a seat of an alliance. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/interests')
export class InterestsController {
  constructor(
    private readonly candidacies: ReadCandidacies,
    private readonly expressing: ExpressInterest,
    private readonly judging: JudgeInterest,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Candidacies, newest first: all for those who take part, else one’s own and to decide on' })
  @ApiPage(InterestView)
  async list(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<InterestView>> {
    const [known, stored] = await this.candidacies.all(id, caller);
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/interests`, caller });
    return mapPage(
      pageOf(known, opened, (one) => one.id, 'falling'),
      (one) => viewFor(caller, one, stored),
    );
  }

  @Get(':interestId')
  @ApiOperation({ summary: 'One candidacy' })
  @ApiOkResponse({ type: InterestView })
  async read(
    @IdParam() id: string,
    @IdParam('interestId') interestId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<InterestView> {
    return show(await this.candidacies.around(id, interestId, caller), interestId, caller);
  }

  @Post()
  @RequiresIdempotencyKey()
  @ApiOperation({ summary: 'An organisation comes forward for a seat; the only candidate is seated at once' })
  @ApiCreatedResponse({ type: InterestView })
  async express(
    @IdParam() id: string,
    @Body() { offers = [], ...interest }: ExpressInterestDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InterestView> {
    const [{ stored }, expressed] = await this.expressing.execute(id, { ...interest, offers }, actorOf(caller));
    return show(stored, expressed.id, caller);
  }

  @Post(':interestId/replace')
  @HttpCode(200)
  @ApiOperation({ summary: 'The candidate says it anew until the call closes, and keeps its place' })
  @ApiOkResponse({ type: InterestView })
  async replace(
    @IdParam() id: string,
    @IdParam('interestId') interestId: string,
    @Body() { message, offers = [] }: ReplaceInterestDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InterestView> {
    const { stored } = await this.expressing.replace(id, interestId, { message, offers }, actorOf(caller));
    return show(stored, interestId, caller);
  }

  @Post(':interestId/accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who has the word on a candidate agrees to it' })
  @ApiOkResponse({ type: InterestView })
  async accept(
    @IdParam() id: string,
    @IdParam('interestId') interestId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<InterestView> {
    return this.judge(id, interestId, { verb: 'accept' }, caller);
  }

  @Post(':interestId/decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who has the word on a candidate disagrees, with a reason' })
  @ApiOkResponse({ type: InterestView })
  async decline(
    @IdParam() id: string,
    @IdParam('interestId') interestId: string,
    @Body() { reason }: DeclineDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InterestView> {
    return this.judge(id, interestId, { verb: 'decline', reason }, caller);
  }

  @Post(':interestId/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'The candidate withdraws' })
  @ApiOkResponse({ type: InterestView })
  async withdraw(
    @IdParam() id: string,
    @IdParam('interestId') interestId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<InterestView> {
    return this.judge(id, interestId, { verb: 'withdraw' }, caller);
  }

  private async judge(id: string, interestId: string, word: InterestWord, caller: Caller): Promise<InterestView> {
    const { stored } = await this.judging.execute(id, interestId, word, actorOf(caller));
    return show(stored, interestId, caller);
  }
}

function show(stored: StoredAlliance, interestId: string, caller: Caller): InterestView {
  const interest = stored.record.alliance.interests.find(({ id }) => id === interestId);
  if (!interest) throw notFound();
  return viewFor(caller, interest, stored);
}

function viewFor(caller: Caller, interest: Interest, { record: { alliance }, version }: StoredAlliance): InterestView {
  const readers = readersOf(caller);
  return interestView(
    interest,
    { allianceId: alliance.id, version },
    { voices: voicesHeard(alliance, interest, readers), reason: readsTheReason(alliance, interest, readers) },
  );
}
