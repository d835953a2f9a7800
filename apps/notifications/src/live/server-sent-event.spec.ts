import { describe, expect, it } from '@jest/globals';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { heartbeat, opening, serverSentEvent } from './server-sent-event.js';

function received(text: string): EventSourceMessage[] {
  const messages: EventSourceMessage[] = [];
  createParser({ onEvent: (message) => messages.push(message) }).feed(text);
  return messages;
}

describe('a server-sent event', () => {
  it.each([
    'line\nfeed',
    'return\rand both\r\n',
    'field\n\ndata: {}\nid: 9',
    'U+2028 \u2028 and \u2029',
    'naïve “quotes”',
  ])('carries %j as one event, and no field is injected', (title) => {
    const [message, ...others] = received(serverSentEvent({ id: 7, event: 'notice', data: { title } }));
    expect(others).toEqual([]);
    expect(message).toMatchObject({ id: '7', event: 'notice' });
    expect(JSON.parse(message?.data ?? '')).toEqual({ title });
  });

  it('has no line separator of any kind inside its data', () => {
    expect(serverSentEvent({ id: 1, event: 'notice', data: '\u2028\u2029\r\n' })).toBe(
      'id: 1\nevent: notice\ndata: "\\u2028\\u2029\\r\\n"\n\n',
    );
  });

  it('says where the stream begins as it is opened', () => {
    expect(opening(7)).toBe('id: 7\nretry: 2000\n\n');
  });

  it('is not what opens a stream or keeps it alive', () => {
    expect(received(opening(7) + heartbeat)).toEqual([]);
  });
});
