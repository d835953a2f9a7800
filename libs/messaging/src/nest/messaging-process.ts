import type { ServiceName } from '#contracts';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ServiceMessaging } from '../service/service-messaging.js';
import { PROCESS_RESOURCES, type ProcessResources } from './process-resources.js';

/** The messaging of every service in this process, and the event log that they share. */
@Injectable()
export class MessagingProcess implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly services = new Map<ServiceName, ServiceMessaging>();

  constructor(@Inject(PROCESS_RESOURCES) readonly resources: ProcessResources) {}

  /** @throws Error when the service is there already */
  add(service: ServiceName, messaging: ServiceMessaging): void {
    if (this.services.has(service)) throw new Error(`${service} has its messaging already: import its module once.`);
    this.services.set(service, messaging);
  }

  find(service: ServiceName): ServiceMessaging | undefined {
    return this.services.get(service);
  }

  /** @throws Error when the service does not run in this process */
  of(service: ServiceName): ServiceMessaging {
    const messaging = this.services.get(service);
    if (!messaging) throw new Error(`${service} does not run in this process.`);
    return messaging;
  }

  get all(): ReadonlyMap<ServiceName, ServiceMessaging> {
    return this.services;
  }

  start(): void {
    for (const messaging of this.services.values()) messaging.start();
  }

  /**
   * Before connections close, also when the start was refused on its way here; what commands still commit meanwhile is
   * published by the next process.
   */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([...this.services.values()].map((messaging) => messaging.stop()));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.resources.close();
  }
}
