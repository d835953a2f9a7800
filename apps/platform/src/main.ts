import { configOrExit } from '#config';

// Before the rest is read: a wrong value is told at once.
const config = configOrExit();
const { startPlatform } = await import('#http');
const { PlatformModule } = await import('./platform.module.js');
await startPlatform(PlatformModule, config);
