import { startService } from '#http';
import { ProposalsModule } from './proposals.module.js';

await startService(ProposalsModule, 'proposals');
