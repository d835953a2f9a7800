import { configOrExit } from '#config';

// Before the rest is read: a wrong value is told at once.
const config = configOrExit();
const { startService } = await import('#http');
const { MatchingModule } = await import('./matching.module.js');
await startService(MatchingModule, 'matching', config);
