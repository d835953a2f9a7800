import { Injectable } from '@nestjs/common';

/** The time of tokens, sessions and limits: never the manual clock, which would let a year of sessions lapse. */
@Injectable()
export class RealTime {
  now(): Date {
    return new Date();
  }
}
