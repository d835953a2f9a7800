import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { notFound, Public } from '#http';
import { questionFrom } from '../shares/question-from.js';
import type { PartnersAnswer } from '../shares/partners-question.js';
import { SharePass } from '../shares/share-pass.js';
import { Shares } from '../shares/shares.js';

/** For the processes of this service that hold the other organisations; for everybody else there is nothing here. */
@Public()
@ApiExcludeController()
@Controller('internal/matching')
export class SharesController {
  constructor(
    private readonly shares: Shares,
    private readonly pass: SharePass,
  ) {}

  @Post('partners')
  @HttpCode(200)
  async partners(
    @Headers('authorization') authorization: string | undefined,
    @Body() body: unknown,
  ): Promise<PartnersAnswer> {
    if (!(await this.pass.isGood(authorization))) throw notFound();
    return this.shares.answer(questionFrom(body));
  }
}
