import type { Socket } from 'node:net';
import { v7 as uuid } from 'uuid';
import { Problem } from '../problems/problem.js';
import type { ProblemCatalogue } from '../problems/problem-catalogue.js';
import { problemDocument, problemHeaders } from '../problems/problem-document.js';

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  431: 'Request Header Fields Too Large',
};

/** What is no HTTP request has no language and no path; it gets a problem all the same, and its connection ends. */
export function answerClientError(
  error: { readonly code?: string },
  socket: Socket,
  catalogue: ProblemCatalogue,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem =
    error.code === 'HPE_HEADER_OVERFLOW' ? new Problem('headers_too_large', 431) : new Problem('malformed_body', 400);
  const at = { instance: '/', correlationId: uuid(), language: 'es' } as const;
  const body = JSON.stringify(problemDocument(problem, at, catalogue));
  const headers = {
    ...problemHeaders(problem),
    'x-correlation-id': at.correlationId,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${reasons[problem.status]}\r\n${head.join('')}\r\n${body}`);
}
