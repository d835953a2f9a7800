import { afterAll, beforeAll } from '@jest/globals';
import type { AllianceView } from '../src/http/views/alliance.view.js';
import type { InterestView, InvitationView } from '../src/http/views/candidacy.view.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

export interface Items<T> {
  readonly items: readonly T[];
}

/** An initiative of a city that seeks unions, employers and migrants; the chapters of its alliance follow on each other. */
export class StoryScene {
  app!: AlliancesApp;
  city!: Desk;
  union!: Desk;
  otherUnion!: Desk;
  employers!: Desk;
  migrants!: Desk;
  formed!: Formed;
  path = '';
  readonly message = { es: 'Nos gustaría que se sumaran.' };
  private readonly seats = [
    seat('government_local'),
    seat('workers', { maximum: 2 }),
    seat('employers'),
    seat('migrant_led'),
  ];

  constructor() {
    beforeAll(async () => {
      const app = await AlliancesApp.start();
      this.app = app;
      this.city = await app.desk('government_local');
      this.union = await app.desk('workers');
      this.otherUnion = await app.desk('workers');
      this.employers = await app.desk('employers');
      this.migrants = await app.desk('migrant_led');
      this.formed = await app.publish(this.city, this.seats);
      this.path = `/v1/alliances/${this.formed.allianceId}`;
    }, 60_000);
    afterAll(() => this.app.stop(), 30_000);
  }

  seatOf(constituency: string): string {
    return this.seats.find((one) => one.constituency === constituency)?.id ?? '';
  }

  alliance(desk = this.city): Promise<AllianceView> {
    return this.app.get<AllianceView>(desk, this.path);
  }

  express(desk: Desk, constituency: string): Promise<InterestView> {
    const body = { seatId: this.seatOf(constituency), message: this.message, offers: ['training'] };
    return this.app.post<InterestView>(desk, `${this.path}/interests`, body);
  }

  invite({ organizationId }: Desk, constituency: string): Promise<InvitationView> {
    const { app, message } = this;
    const body = { organizationId, seatId: this.seatOf(constituency), message, expiresOn: app.day(10) };
    return app.post<InvitationView>(this.city, `${this.path}/invitations`, body);
  }
}
