import { configOrExit } from '#config';

// Before the rest is read: a wrong value is told at once.
const config = configOrExit();
const { startService } = await import('#http');
const { NotificationsModule } = await import('./notifications.module.js');
await startService(NotificationsModule, 'notifications', config);
