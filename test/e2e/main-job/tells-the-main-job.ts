import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { environment } from '#config';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchOptions, type RunningSystem, secretariatDesk } from '../../../scripts/launch/index.js';
import { loadSample } from '../../../scripts/sample/load-sample.js';
import { silentNarrator } from '../../../scripts/tour/narrator.js';
import type { StageOptions } from '../../../scripts/tour/stage.js';
import { play, type Played } from '../../../scripts/tour/play.js';

const sampleFolder = 'data/americas';

/**
 * Declares the tests of the main job on a system of its own, from the sample data to an accepted report.
 * @param again whether it is told a second time; once is enough for two modes, whose services are the same code
 */
export function tellsTheMainJob(
  launch: (options: LaunchOptions) => Promise<RunningSystem>,
  { again }: { readonly again: boolean },
): void {
  let folder: string;
  let system: RunningSystem;
  let first: Played;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-e2e-'));
    system = await launch({ folder, host: '127.0.0.1', port: 0, env: environment });
  }, 180_000);

  afterAll(async () => {
    await system.stop();
    await rm(folder, { recursive: true });
  }, 60_000);

  const stage = (): StageOptions => ({
    baseUrl: system.url,
    folder: sampleFolder,
    password: system.state.samplePassword,
    secretariatEmail: secretariatDesk,
    narrator: silentNarrator,
  });

  const load = (): Promise<boolean> =>
    loadSample({
      baseUrl: system.url,
      folder: sampleFolder,
      password: system.state.samplePassword,
      onProgress: () => undefined,
    });

  it('takes the sample data over HTTP, once', async () => {
    expect(await load()).toBe(true);
    expect(await load()).toBe(false);
  }, 120_000);

  it('goes from an initiative to an alliance that is followed', async () => {
    first = await play(stage());
    expect(Object.keys(first.initiative.seatIds).sort()).toEqual([
      'employers',
      'government_national',
      'migrant_led',
      'workers',
    ]);
    expect(first.trail.entries.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['proposals.proposal-published.v1', 'notifications.people-notified.v1']),
    );
  }, 240_000);

  it('delivers each notice once on a stream that was cut', () => {
    const [start = 0] = first.streamed;
    expect(first.streamed).toEqual(first.streamed.map((_, index) => start + index));
  });

  it('tells another platform the alliance from its first seat on, signed and in order', () => {
    const constituted = first.toldOutside.indexOf('alliances.alliance-constituted.v1');
    expect(constituted).toBeGreaterThan(0);
    expect(new Set(first.toldOutside.slice(0, constituted))).toEqual(new Set(['alliances.seat-filled.v1']));
  });

  it('goes on with a council that reports: a dissent stays, silence is no consent', () => {
    expect(first.reports.map(({ status }) => status)).toEqual(['accepted_with_dissent', 'accepted', 'accepted']);
    const [dissenting, silent] = first.reports;
    expect(dissenting?.dissents.map(({ constituency }) => constituency)).toEqual(['workers', 'workers']);
    expect(silent?.silences.map(({ constituency }) => constituency)).toEqual(['employers']);
    expect(first.reports.map(({ achievements }) => achievements.percent)).toEqual([33, 66, 100]);
  });

  it('shows whom a state and a federation asked beside their one word, and not what these said', () => {
    const words = first.reports[2]?.words ?? [];
    expect(new Set(words.map(({ organizationId }) => organizationId)).size).toBe(words.length);
    const [cleared, ...otherClearances] = words.filter(({ clearance }) => clearance);
    expect(otherClearances).toEqual([]);
    expect(cleared).toMatchObject({
      stance: 'validate',
      clearance: { institutions: [{ standing: 'cleared' }, { standing: 'objected' }] },
    });
    const [spoken, ...otherConsultations] = words.filter(({ affiliates }) => affiliates);
    expect(otherConsultations).toEqual([]);
    expect(spoken).toMatchObject({
      stance: 'validate',
      affiliates: { asked: 2, answered: 2, named: [{ stance: 'validate' }] },
    });
    expect(JSON.stringify(words)).not.toMatch(/fondos|empaque/);
  });

  if (!again) return;
  it('can be told again, with an initiative of its own', async () => {
    const second = await play(stage());
    expect(second.initiative.id).not.toBe(first.initiative.id);
    expect(second.allianceId).not.toBe(first.allianceId);
  }, 240_000);
}
