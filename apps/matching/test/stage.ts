import { afterAll, beforeAll } from '@jest/globals';
import { MatchingApp } from './matching-app.js';
import { SuggestionLists } from './suggestion-lists.js';

/** One application for all chapters of a story: it starts before the first test and stops after the last. */
export class Stage {
  #app: MatchingApp | undefined;
  #lists: SuggestionLists | undefined;

  constructor() {
    beforeAll(async () => {
      this.#app = await MatchingApp.start();
      this.#lists = new SuggestionLists(this.#app);
    }, 60_000);
    afterAll(async () => {
      await this.#app?.stop();
    }, 30_000);
  }

  get app(): MatchingApp {
    if (!this.#app) throw new Error('the application has not started');
    return this.#app;
  }

  get lists(): SuggestionLists {
    if (!this.#lists) throw new Error('the application has not started');
    return this.#lists;
  }
}
