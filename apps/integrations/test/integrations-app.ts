import type { EventContract, EventEnvelope } from '#contracts';
import type { AccessTokenSubject } from '#http';
import { ServiceApp, startService } from '#http/testing';
import { type ExecutionContext, runInContext } from '#observability';
import type { ApiReply } from '#testing';
import type { TrailView } from '../src/http/trail.view.js';
import { IntegrationsModule } from '../src/integrations.module.js';

/** Integrations on a mongod of its own; the other services only speak. */
export class IntegrationsApp extends ServiceApp {
  static async start(): Promise<IntegrationsApp> {
    const others = ['directory', 'alliances', 'matching'] as const;
    return new IntegrationsApp(await startService({ service: 'integrations', module: IntegrationsModule, others }));
  }

  /** Says something within a request; answers the envelope of what was said. */
  async tell<D extends object>(
    contract: EventContract<string, D>,
    subject: string,
    data: D,
    context: ExecutionContext = { correlationId: 'a-request-of-nobody' },
  ): Promise<EventEnvelope> {
    await runInContext(context, () => this.say(contract, subject, data));
    const said = (await this.committed(contract.source.replace('alianza/', 'alianza_'))).at(-1);
    if (!said) throw new Error(`${contract.source} has said nothing`);
    return said;
  }

  async trail(
    reader: Pick<AccessTokenSubject, 'organizations' | 'platformRoles'> | undefined,
    correlationId: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ApiReply<TrailView>> {
    const subject = { personId: 'person', sessionId: 'session' };
    const caller = reader ? { token: await this.tokenFor({ ...subject, ...reader }) } : {};
    return this.call(caller, 'GET', `/v1/trails/${correlationId}`, { headers });
  }
}
