import { startPlatform } from '#http';
import { PlatformModule } from './platform.module.js';

await startPlatform(PlatformModule);
