import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armCrashPoint, crashPoint, crashPointIsArmed } from './crash-point.js';

describe('a crash point', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-crash-'));
  const marker = join(folder, 'marker');
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);

  afterEach(() => {
    armCrashPoint(undefined);
    kill.mockClear();
    rmSync(marker, { force: true });
  });

  afterAll(() => {
    kill.mockRestore();
    rmSync(folder, { recursive: true });
  });

  it('does nothing unless it is armed', () => {
    crashPoint('relay-after-append', 'proposals');
    expect(kill).not.toHaveBeenCalled();
    expect(crashPointIsArmed()).toBe(false);
  });

  it('writes its marker and kills the process the n-th time that its service passes it', () => {
    armCrashPoint(`proposals/relay-after-append#2:${marker}`);
    crashPoint('relay-after-append', 'matching');
    crashPoint('relay-after-mark', 'proposals');
    crashPoint('relay-after-append', 'proposals');
    expect(existsSync(marker)).toBe(false);
    crashPoint('relay-after-append', 'proposals');
    expect(readFileSync(marker, 'utf8')).toBe('proposals/relay-after-append\n');
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGKILL');
  });

  it('refuses a value that names no marker', () => {
    expect(() => armCrashPoint('relay-after-append')).toThrow(/ALIANZA_CRASH_POINT must be/);
  });
});
