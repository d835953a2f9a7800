import { describe, expect, it } from '@jest/globals';
import { runInContext } from './execution-context.js';
import { Logger } from './logger.js';

const logged = (write: (logger: Logger) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  write(new Logger({ level: 'info', service: 'proposals', destination }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('Logger', () => {
  it('writes one object a line with process, level and Nest context', () => {
    expect(logged((logger) => logger.log('Listening', 'Bootstrap'))).toEqual([
      expect.objectContaining({ level: 'info', process: 'proposals', msg: 'Listening', context: 'Bootstrap' }),
    ]);
  });

  it('adds the correlation id of the request at work', () => {
    const [line] = logged((logger) => runInContext({ correlationId: 'abc' }, () => logger.warn('Slow', { ms: 12 })));
    expect(line).toMatchObject({ correlationId: 'abc', ms: 12, msg: 'Slow' });
  });

  it('keeps errors with their stack and hides secrets', () => {
    const [line] = logged((logger) => logger.error('Refused', new Error('token eyJhbGciOiJF.eyJzdWI.c2ln'), 'Mail'));
    expect(line).toMatchObject({ err: { message: 'token [redacted]', stack: expect.any(String) }, context: 'Mail' });
  });

  it('finds the text behind the facts', () => {
    const [line] = logged((logger) =>
      logger.warn({ service: 'matching', waiting: 3 }, 'Lagging', 'messaging.matching'),
    );
    expect(line).toMatchObject({ msg: 'Lagging', waiting: 3, context: 'messaging.matching' });
  });

  it('leaves out what is below the level', () => {
    expect(logged((logger) => logger.debug('detail'))).toEqual([]);
  });
});
