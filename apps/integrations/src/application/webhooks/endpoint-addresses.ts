import { Config } from '#config';
import { invalid } from '#http';
import { Injectable } from '@nestjs/common';
import { type AllowedHosts, isEndpointUrl } from '../../domain/webhooks/endpoint-url.js';

/** Where webhooks may be sent in this installation. */
@Injectable()
export class EndpointAddresses {
  readonly allowedHosts: AllowedHosts;

  constructor({ ALIANZA_WEBHOOK_HOSTS }: Config) {
    this.allowedHosts = ALIANZA_WEBHOOK_HOSTS.split(',').filter((host) => host !== '');
  }

  /** @throws Problem 400 */
  check(url: string): void {
    if (!isEndpointUrl(url, this.allowedHosts)) throw invalid([{ pointer: '/url', code: 'invalid_url' }]);
  }
}
