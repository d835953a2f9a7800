import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

export interface Tracing {
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Starts OpenTelemetry when there is somewhere to send traces; loads nothing otherwise. */
export async function startTracing(endpoint: string | undefined, service: string): Promise<Tracing | undefined> {
  if (endpoint === undefined) return undefined;
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK({ serviceName: `alianza-${service}`, instrumentations: [] });
  sdk.start();
  return { stop: () => sdk.shutdown() };
}

export interface TracedWork {
  readonly name: string;
  readonly kind: 'request' | 'event';
  /** Of the caller: W3C `traceparent`. */
  readonly parent: string | undefined;
}

export interface WorkSpan {
  /** What the work's own events and calls carry on. */
  readonly traceparent: string | undefined;
  run<R>(work: () => R): R;
  end(error?: unknown): void;
}

/** A span around one request or event; without tracing it hands the caller's `traceparent` on. */
export function startSpan({ name, kind, parent }: TracedWork): WorkSpan {
  const carrier = parent === undefined ? {} : { traceparent: parent };
  const parentContext = propagation.extract(context.active(), carrier);
  const options = { kind: kind === 'request' ? SpanKind.SERVER : SpanKind.CONSUMER };
  const span = trace.getTracer('alianza').startSpan(name, options, parentContext);
  const spanContext = trace.setSpan(parentContext, span);
  return {
    traceparent: traceparentOf(span) ?? parent,
    run: (work) => context.with(spanContext, work),
    end: (error) => {
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function traceparentOf(span: Span): string | undefined {
  const { traceId, spanId, traceFlags } = span.spanContext();
  if (!span.isRecording()) return undefined;
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

/** A version 00 `traceparent` whose ids are not all zero. */
export const isTraceparent = (value: string): boolean =>
  /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.test(value);
