import { describe, expect, it } from '@jest/globals';
import type { ServiceMessaging } from '../service/service-messaging.js';
import { MessagingProcess } from './messaging-process.js';
import type { ProcessResources } from './process-resources.js';

describe('the messaging of a process', () => {
  it('is ended also when its start was refused before anything was read: it looks for other generations already', async () => {
    const ended: string[] = [];
    const end = (what: string) => (): Promise<void> => Promise.resolve(void ended.push(what));
    const process = new MessagingProcess({ close: end('log') } as unknown as ProcessResources);
    process.add('matching', { stop: end('matching') } as unknown as ServiceMessaging);
    await process.beforeApplicationShutdown();
    await process.onApplicationShutdown();
    expect(ended).toEqual(['matching', 'log']);
  });
});
