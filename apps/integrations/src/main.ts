import { startService } from '#http';
import { IntegrationsModule } from './integrations.module.js';

await startService(IntegrationsModule, 'integrations');
