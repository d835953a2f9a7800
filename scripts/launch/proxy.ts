import httpProxy from '@fastify/http-proxy';
import type { ServiceName } from '#contracts';
import { answerProblem, fastifyOptions, notFound, ProblemCatalogue, unavailable } from '#http';
import { type LocalMailbox, mailboxPage } from '#mail';
import { fastify, type FastifyError, type FastifyInstance } from 'fastify';
import { isReady } from './node-process.js';
import { serviceRoutes } from './service-routes.js';

export interface ProxyOptions {
  readonly host: string;
  readonly port: number;
  /** Where each service listens. */
  readonly upstreams: Readonly<Record<ServiceName, string>>;
  /** What the services mailed, shown at /mail. */
  readonly mailbox: Pick<LocalMailbox, 'messages'>;
}

/** A live stream keeps its connection: with a bound, which is 128 by default, so many would shut out everybody else. */
const unlimited = null;

/** One address for the six services: routes by path prefix and decides nothing else. */
export async function startProxy({ host, port, upstreams, mailbox }: ProxyOptions): Promise<FastifyInstance> {
  const problems = new ProblemCatalogue();
  const proxy = fastify({ ...fastifyOptions(problems), forceCloseConnections: true });
  proxy.setNotFoundHandler((request, reply) => answerProblem(notFound(), request, reply, problems));
  proxy.setErrorHandler<FastifyError>((error, request, reply) => {
    const isCallersFault = error.statusCode !== undefined && error.statusCode < 500;
    // Nothing is decided here: all else is a service that does not answer.
    answerProblem(isCallersFault ? error : unavailable(), request, reply, problems);
  });
  for (const { service, prefixes } of serviceRoutes) {
    for (const prefix of prefixes) {
      const undici = { connections: unlimited };
      await proxy.register(httpProxy, { upstream: upstreams[service], prefix, rewritePrefix: prefix, undici });
    }
  }
  proxy.get('/health/live', () => ({ status: 'live' }));
  proxy.get('/health/ready', async (_, reply) => {
    const states = await Promise.all(
      Object.entries(upstreams).map(async ([service, url]) => [service, await isReady(url)] as const),
    );
    const waitingFor = states.filter(([, ready]) => !ready).map(([service]) => service);
    return reply.status(waitingFor.length === 0 ? 200 : 503).send({
      status: waitingFor.length === 0 ? 'ready' : 'not ready',
      waitingFor,
    });
  });
  proxy.get('/mail', (_, reply) => reply.type('text/html; charset=utf-8').send(mailboxPage(mailbox.messages())));
  proxy.get('/mail/messages', () => ({ items: mailbox.messages() }));
  await proxy.listen({ host, port });
  return proxy;
}
