import { startService } from '#http';
import { DirectoryModule } from './directory.module.js';

await startService(DirectoryModule, 'directory');
