import { configOrExit } from '#config';

// Before the rest is read: a wrong value is told at once.
const config = configOrExit();
const { startService } = await import('#http');
const { AlliancesModule } = await import('./alliances.module.js');
await startService(AlliancesModule, 'alliances', config);
