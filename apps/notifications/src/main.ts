import { startService } from '#http';
import { NotificationsModule } from './notifications.module.js';

await startService(NotificationsModule, 'notifications');
