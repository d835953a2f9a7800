import { type Caller, CurrentCaller, Int, invalid, IsoTime } from '#http';
import { Body, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty } from '@nestjs/swagger';
import { AdvanceClock } from '../application/advance-clock.js';
import { DirectoryController } from './directory-controller.js';

const tenYears = 10 * 366 * 86_400_000;

/** One of the two. */
class AdvanceClockDto {
  @Int(1, tenYears, { optional: true, description: 'Milliseconds.', example: 86_400_000 }) advanceMs?: number;
  @IsoTime({ optional: true, example: '2027-03-01T12:00:00Z' }) advanceTo?: string;
}

class ClockView {
  @ApiProperty({ format: 'date-time' }) now!: string;
}

@ApiBearerAuth('alianza')
@DirectoryController('v1/operations/directory/clock', 'operations')
export class ClockController {
  constructor(private readonly advanceClock: AdvanceClock) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Secretariat: move the time of all services forward, where the clock is manual' })
  @ApiOkResponse({ type: ClockView })
  async advance(
    @Body() { advanceMs, advanceTo }: AdvanceClockDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ClockView> {
    if ((advanceMs === undefined) === (advanceTo === undefined)) {
      throw invalid([{ pointer: '/advanceMs', code: advanceMs === undefined ? 'required' : 'unknown_property' }]);
    }
    const wanted = advanceTo === undefined ? { ms: advanceMs ?? 0 } : { until: new Date(advanceTo) };
    return { now: (await this.advanceClock.execute(wanted, caller)).toISOString() };
  }
}
