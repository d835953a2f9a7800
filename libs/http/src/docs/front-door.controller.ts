import { Controller, Get, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../access/public.js';

/** Who opens the address that the start prints finds the API to read and try. */
@Public()
@ApiExcludeController()
@Controller()
export class FrontDoorController {
  @Get()
  @Redirect('/docs')
  open(): void {
    // The decorator answers.
  }
}
