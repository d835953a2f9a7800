export { type AccessRow, accessTable, agrees } from './access-table.js';
export { statedRecords, statedStates } from '../src/problems/texts/states/state-texts.js';
export { ServiceApp } from './service-app.js';
export { type ServiceParts, startService } from './start-service.js';
