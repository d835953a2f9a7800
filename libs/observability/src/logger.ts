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
      base: { process: service },
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

/** Nest's loggers put their name last; the text may come after the object that holds the facts. */
function toLine(message: unknown, more: readonly unknown[]): { text: string; fields: Record<string, unknown> } {
  const fields: Record<string, unknown> = {};
  const last = more.at(-1);
  const named = typeof last === 'string' && !last.includes('\n');
  if (named) fields.context = last;
  const parts = [message, ...(named ? more.slice(0, -1) : more)];
  let text: string | undefined;
  for (const part of parts) {
    if (part instanceof Error) fields.err = part;
    else if (typeof part === 'object' && part !== null) Object.assign(fields, part);
    else if (typeof part === 'string' && text === undefined) text = part;
    else if (typeof part === 'string') fields.stack = part;
  }
  return { text: text ?? (message instanceof Error ? message.message : ''), fields };
}
