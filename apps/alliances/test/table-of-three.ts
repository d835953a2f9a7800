import { afterAll, beforeAll } from '@jest/globals';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

/** An application with one alliance: a city that began it, a union and employers, each on its seat. */
export class TableOfThree {
  app!: AlliancesApp;
  city!: Desk;
  union!: Desk;
  employers!: Desk;
  formed!: Formed;
  /** Of the alliance. */
  path = '';

  constructor() {
    beforeAll(async () => {
      this.app = await AlliancesApp.start();
      await this.begin();
    }, 60_000);
    afterAll(() => this.app.stop(), 30_000);
  }

  protected async begin(): Promise<void> {
    const { app } = this;
    this.city = await app.desk('government_local');
    this.union = await app.desk('workers');
    this.employers = await app.desk('employers');
    const seats = [seat('government_local'), seat('workers'), seat('employers', { maximum: 2 })];
    this.formed = await app.publish(this.city, seats);
    this.path = `/v1/alliances/${this.formed.allianceId}`;
    for (const [index, desk] of [this.union, this.employers].entries()) {
      const seatId = seats[index + 1]?.id;
      await app.post(desk, `${this.path}/interests`, { seatId, message: { es: 'Aquí estamos.' } });
    }
  }
}
