import { describe, expect, it } from '@jest/globals';
import { logLevel } from 'kafkajs';
import { relayLine } from './kafka-client.js';

const levelOf = (level: logLevel, message: string, error?: string): string | undefined => {
  const lines: string[] = [];
  const log = { timestamp: '', message, error };
  relayLine((relayed) => lines.push(relayed), { namespace: 'Connection', level, label: '', log });
  return lines[0];
};

describe('relayLine', () => {
  it.each([
    'The group coordinator is not available',
    'The coordinator is loading and hence can’t process requests for this group',
    'The coordinator is not aware of this member, re-joining the group',
    'There is no leader for this topic-partition as we are in the middle of a leadership election',
  ])('keeps from the terminal what passes by itself: %s', (message) => {
    expect(levelOf(logLevel.ERROR, message)).toBe('debug');
    expect(levelOf(logLevel.ERROR, 'Response Metadata', message)).toBe('debug');
  });

  it.each([
    'Connection error: connect ECONNREFUSED',
    'Crash: KafkaJSNumberOfRetriesExceeded',
    'Failed to send messages',
  ])('does not repeat an outage with every attempt: %s', (message) =>
    expect(levelOf(logLevel.ERROR, message)).toBe('debug'),
  );

  it('warns of any other error, which kafkajs tries to mend', () => {
    expect(levelOf(logLevel.ERROR, 'Offset out of range, resetting to default offset')).toBe('warn');
  });

  it('lets warnings and information step back one level', () => {
    expect(levelOf(logLevel.WARN, 'Something')).toBe('info');
    expect(levelOf(logLevel.INFO, 'Starting')).toBe('debug');
  });
});
