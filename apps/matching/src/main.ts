import { startService } from '#http';
import { MatchingModule } from './matching.module.js';

await startService(MatchingModule, 'matching');
