import { configOrExit } from '#config';

// Before the rest is read: a wrong value is told at once.
const config = configOrExit();
const { startService } = await import('#http');
const { DirectoryModule } = await import('./directory.module.js');
await startService(DirectoryModule, 'directory', config);
