import { metrics } from '#observability';
import { Counter } from 'prom-client';

export const listsPostponed = new Counter({
  name: 'alianza_matching_lists_postponed_total',
  help: 'Times that renewing lists was left to a later version, with a model that this process does not know.',
  registers: [metrics],
});
