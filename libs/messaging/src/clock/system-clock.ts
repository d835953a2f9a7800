import { Clock } from './clock.js';

/** Real time; never jumps. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }

  onJump(): () => void {
    return () => undefined;
  }
}
