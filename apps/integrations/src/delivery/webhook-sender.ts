import { Injectable } from '@nestjs/common';
import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type Attempt, type AttemptReply, interrupted } from '../domain/webhooks/attempt.js';
import { signatureHeaders } from '../domain/webhooks/signature.js';
import { DispatchTiming } from '../domain/webhooks/dispatch-timing.js';
import { GuardedAgents } from './guarded-agents.js';

export interface Receiver {
  readonly url: string;
  /** Those that are valid now, with their prefix. */
  readonly secrets: readonly string[];
}

export interface Message {
  readonly id: string;
  /** JSON. */
  readonly body: string;
}

/** Of a reply, what is read and kept. */
const replyBytes = 1_024;
/** What is thrown away so that the connection can be used again; who answers more loses it. */
const toleratedBytes = 16 * 1_024;

/** Sends one signed message to a receiver, and reads as much of the reply as is due. */
@Injectable()
export class WebhookSender {
  private readonly cutting = new AbortController();

  constructor(
    private readonly agents: GuardedAgents,
    private readonly timing: DispatchTiming,
  ) {}

  /** Always comes back; what went wrong stands in the attempt. Redirects are not followed. */
  async send({ url, secrets }: Receiver, { id, body }: Message): Promise<Attempt> {
    const [at, begun] = [Date.now(), performance.now()];
    const headers = {
      ...signatureHeaders({ id, timestamp: Math.floor(at / 1_000), body }, secrets),
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Alianza-Webhooks/1',
    };
    const done = (): number => Math.round(performance.now() - begun);
    try {
      const reply = await this.exchange(new URL(url), headers, body);
      return { at, durationMs: done(), reply };
    } catch (error) {
      return { at, durationMs: done(), error: this.cutting.signal.aborted ? interrupted : nameOf(error) };
    }
  }

  /** Ends what is under way: a request without a reply comes back as interrupted. For good. */
  cut(): void {
    this.cutting.abort();
  }

  close(): void {
    this.agents.close();
  }

  private async exchange(url: URL, headers: Record<string, string | number>, body: string): Promise<AttemptReply> {
    const agent = this.agents.for(url);
    const send = url.protocol === 'http:' ? httpRequest : httpsRequest;
    const begin = (): ClientRequest => send(url, { method: 'POST', headers, agent, signal: this.cutting.signal });
    const request = begin();
    const response = await this.answer(request, body).catch((error: unknown) => {
      // The receiver closed a kept connection at the moment at which it was used again.
      if (request.reusedSocket && nameOf(error) === 'ECONNRESET') return this.answer(begin(), body);
      throw error;
    });
    const { 'content-type': contentType, 'retry-after': retryAfter } = response.headers;
    return {
      status: response.statusCode ?? 0,
      ...(contentType !== undefined && { contentType: contentType.slice(0, 200) }),
      ...(retryAfter !== undefined && { retryAfter: retryAfter.slice(0, 100) }),
      body: await this.beginningOf(response),
    };
  }

  private answer(request: ClientRequest, body: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => request.destroy(new ReplyTimeout()), this.timing.replyMs);
      request.once('response', (response) => {
        clearTimeout(timer);
        resolve(response);
      });
      // It may also break after the reply: nobody asks any more then.
      request.on('error', (error) => {
        clearTimeout(timer);
        reject(error);
      });
      request.end(body);
    });
  }

  /** The status has been said: whatever happens to the body changes nothing. */
  private beginningOf(response: IncomingMessage): Promise<string> {
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      const timer = setTimeout(() => response.destroy(), this.timing.bodyMs);
      const end = (): void => {
        clearTimeout(timer);
        resolve(Buffer.concat(chunks).subarray(0, replyBytes).toString('utf8').replaceAll('\0', ''));
      };
      response.on('data', (chunk: Buffer) => {
        if (bytes < replyBytes) chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > toleratedBytes) response.destroy();
      });
      response.once('error', end);
      response.once('close', end);
    });
  }
}

class ReplyTimeout extends Error {
  readonly code = 'timeout';
}

/** For programs; what else an error says may name inner addresses. */
function nameOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'failed';
}
