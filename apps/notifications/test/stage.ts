import { afterAll, beforeAll } from '@jest/globals';
import { type Desk, type KnownAlliance, NotificationsApp } from './notifications-app.js';

/** One application for all chapters of a story, with an alliance and the desk that coordinates it. */
export class Stage {
  #app: NotificationsApp | undefined;
  #lead: Desk | undefined;
  #alliance: KnownAlliance | undefined;

  constructor() {
    beforeAll(async () => {
      this.#app = await NotificationsApp.start();
      this.#lead = await this.#app.desk('lead', 'en');
      this.#alliance = await this.#app.alliance(this.#lead);
    }, 60_000);
    afterAll(async () => {
      await this.#app?.stop();
    }, 30_000);
  }

  get app(): NotificationsApp {
    return started(this.#app);
  }

  get lead(): Desk {
    return started(this.#lead);
  }

  get alliance(): KnownAlliance {
    return started(this.#alliance);
  }
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the application has not started');
  return part;
}
