import { v7 as uuid } from 'uuid';

const acceptable = /^[A-Za-z0-9-]{8,64}$/;

/** The client's `X-Correlation-Id` when it is fit for logs and indexes, otherwise a new one. */
export const correlationIdFrom = (header: string | string[] | undefined): string =>
  typeof header === 'string' && acceptable.test(header) ? header : uuid();
