import { startService } from '#http';
import { AlliancesModule } from './alliances.module.js';

await startService(AlliancesModule, 'alliances');
