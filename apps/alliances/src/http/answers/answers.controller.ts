import {
  AnonymousAllowed,
  AnswerSessionAllowed,
  type Caller,
  Code,
  CurrentCaller,
  invalid,
  OneOf,
  PersonsOnly,
  Text,
} from '#http';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Injectable,
  Param,
  type PipeTransform,
  Post,
  UseInterceptors,
} from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AnswerFromMail } from '../../application/answers/answer-from-mail.js';
import { type AllianceLink, AnswerLinks } from '../../application/answers/answer-links.js';
import { answeredPage, answerPage, isObjectedTo, mayBeDenied, noteLength } from './answer-page.js';
import { AskToSignIn } from './ask-to-sign-in.js';

class GiveAnswerDto {
  // Asked for once the link is known: without one there is nothing to say anything to.
  @OneOf(['yes', 'no'], { optional: true, description: 'To what the mail asks; needed.' }) choice?: 'yes' | 'no';
  @Code('decline_reasons', { optional: true, description: 'Of a no to an invitation or a candidate.' }) reason?: string;
  @Text(noteLength, { optional: true, description: 'Of a no to anything else, which needs it.' }) note?: string;
}

/** A link that was not made here leads nowhere, whatever else is sent with it. */
@Injectable()
class LinkPipe implements PipeTransform<string, AllianceLink> {
  constructor(private readonly links: AnswerLinks) {}

  transform(token: string): AllianceLink {
    return this.links.read(token);
  }
}

const Link = (): ParameterDecorator => Param('token', LinkPipe);
const page = { schema: { type: 'string', example: '<!doctype html> …' } } as const;

/**
 * Answers a mail with the link that stands in it, signed in: by the header or, in a browser, by the cookie of who signed
 * in to answer. A browser without it is led to the sign-in. Looking at the page changes nothing.
 */
@AnonymousAllowed()
@AnswerSessionAllowed()
@UseInterceptors(AskToSignIn)
@ApiResponse({
  status: 303,
  description: 'Nobody is signed in: the page of the sign-in, for browsers; 401 for others.',
})
@ApiTags('alliances')
@ApiParam({ name: 'token', type: String })
@PersonsOnly()
@Controller('v1/answers')
export class AnswersController {
  constructor(private readonly answering: AnswerFromMail) {}

  @Get(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A page that shows what a mail asks; it changes nothing' })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page.', ...page })
  async show(@Link() link: AllianceLink, @CurrentCaller() caller?: Caller): Promise<string> {
    return answerPage(link, await this.answering.ask(link, caller));
  }

  @Post(':token')
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Answer what a mail asks, once, for the organisation that was asked' })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page that says what was done.', ...page })
  async give(
    @Link() link: AllianceLink,
    @Body() { choice, reason, note }: GiveAnswerDto,
    @CurrentCaller() caller?: Caller,
  ): Promise<string> {
    if (choice === undefined) throw invalid([{ pointer: '/choice', code: 'required' }]);
    if (choice === 'no' && !mayBeDenied(link.kind)) throw invalid([{ pointer: '/choice', code: 'invalid' }]);
    if (choice === 'no' && note === undefined && isObjectedTo(link.kind)) {
      throw invalid([{ pointer: '/note', code: 'required' }]);
    }
    const why = { ...(reason !== undefined && { reason }), ...(note !== undefined && { note }) };
    const question = await this.answering.give(link, choice === 'yes' ? { choice } : { choice, ...why }, caller);
    return answeredPage(link, question, choice);
  }
}
