import { describe, expect, it } from '@jest/globals';
import { javaVersion } from './locate-kafka.js';

describe('javaVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', { major: 17, whole: '17.0.15' }],
    ['java version "1.8.0_401"', { major: 8, whole: '1.8.0_401' }],
    ['openjdk version "25" 2025-09-16', { major: 25, whole: '25' }],
    ['command not found', undefined],
  ])('reads %s', (answer, version) => {
    expect(javaVersion(answer)).toEqual(version);
  });
});
