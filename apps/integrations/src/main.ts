import { configOrExit } from '#config';

// Before the rest is read: a wrong value is told at once.
const config = configOrExit();
const { startService } = await import('#http');
const { IntegrationsModule } = await import('./integrations.module.js');
await startService(IntegrationsModule, 'integrations', config);
