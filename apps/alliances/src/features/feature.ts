import type { Provider, Type } from '@nestjs/common';

/** What is done for one use of alliances: its routes and the events that it hears, and what works behind them. */
export interface Feature {
  readonly controllers: readonly Type[];
  readonly providers: readonly Provider[];
}
