import { configOrExit } from '#config';

// Before the rest is read: a wrong value is told at once.
const config = configOrExit();
const { startService } = await import('#http');
const { ProposalsModule } = await import('./proposals.module.js');
await startService(ProposalsModule, 'proposals', config);
