import { describe, expect, it } from '@jest/globals';
import { lastComplaint } from './mongod-log.js';

describe('lastComplaint', () => {
  it('is the last error of the log with its cause', () => {
    const log = [
      '{"s":"E","msg":"Failed to unlink socket file"}',
      '{"s":"E","msg":"DBException in initAndListen, terminating","attr":{"error":"DBPathInUse: locked"}}',
      '{"s":"I","msg":"Shutting down","attr":{"exitCode":100}}',
      '{"s":"F","msg":"cut o',
    ].join('\n');
    expect(lastComplaint(log)).toBe('DBException in initAndListen, terminating (DBPathInUse: locked)');
  });

  it('is nothing when mongod did not complain', () => {
    expect(lastComplaint('{"s":"I","msg":"Shutting down"}\n')).toBeUndefined();
  });
});
