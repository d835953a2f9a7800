import { trace } from '@opentelemetry/api';
import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, pino, type Logger as Pino } from 'pino';
import { currentContext } from './execution-context.js';
import { redact, redactText } from './redact.js';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export interface LoggerOptions {
  readonly level: LogLevel;
  /** The service, or `platform`. */
  readonly service: string;
  /** Standard output unless given. */
  readonly destination?: DestinationStream;
}

/**
 * Structured logs, one JSON object a line: time, level, service, context, message, correlation and trace ids.
 * Objects given besides the message become fields; errors go under `err`; secrets and addresses are hidden.
 */
export class Logger implements LoggerService {
  private readonly pino: Pino;

  constructor(options: LoggerOptions) {
    const { level, service, destination } = options;
    const settings = {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      mixin: identifiers,
    };
    this.pino = destination ? pino(settings, destination) : pino(settings);
  }

  log(message: unknown, ...more: unknown[]): void {
    this.write('info', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.write('trace', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  private write(level: Exclude<LogLevel, 'silent'>, message: unknown, more: readonly unknown[]): void {
    if (!this.pino.isLevelEnabled(level)) return;
    const { text, fields } = toLine(message, more);
    this.pino[level](redact(fields), redactText(text));
  }
}

function identifiers(): object {
  const context = currentContext();
  const span = trace.getActiveSpan()?.spanContext();
  return {
    ...(context ? { correlationId: context.correlationId } : {}),
    ...(span ? { traceId: span.traceId, spanId: span.spanId } : {}),
  };
}

/** Nest passes a stack before the context name, and the name last. */
function toLine(message: unknown, more: readonly unknown[]): { text: string; fields: Record<string, unknown> } {
  const fields: Record<string, unknown> = {};
  const last = more.at(-1);
  const rest = typeof last === 'string' && !last.includes('\n') ? more.slice(0, -1) : more;
  if (rest !== more) fields.context = last;
  for (const part of [message, ...rest]) {
    if (part instanceof Error) fields.err = part;
    else if (typeof part === 'string' && part !== message) fields.stack = part;
    else if (typeof part === 'object' && part !== null) Object.assign(fields, part);
  }
  return { text: toText(message), fields };
}

function toText(message: unknown): string {
  if (typeof message === 'string') return message;
  return message instanceof Error ? message.message : '';
}
