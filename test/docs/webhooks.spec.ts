import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#stack';
import { waitUntil } from '#testing';
import { toldTypes } from '../../apps/integrations/src/domain/told/told-contracts.js';
import { signatureHeaders } from '../../apps/integrations/src/domain/webhooks/signature.js';

const page = readFileSync('docs/webhooks.md', 'utf8');
const receiver = /<!-- receiver -->\s+```js\n(.*?)```/s.exec(page)?.[1] ?? '';
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

describe('docs/webhooks.md', () => {
  it('lists what is told, no less and no more', () => {
    const listed = [...page.matchAll(/^\| `([a-z]+\.[a-z-]+\.v\d+)`/gm)].map(([, type]) => type);
    expect(listed.sort()).toEqual([...toldTypes].sort());
  });

  describe('its receiver', () => {
    const folder = mkdtempSync(join(tmpdir(), 'alianza-receiver-'));
    let child: ChildProcess;
    let url: string;
    let said = '';

    beforeAll(async () => {
      const port = await freePort();
      url = `http://127.0.0.1:${port}/`;
      writeFileSync(join(folder, 'receiver.mjs'), receiver);
      child = spawn(process.execPath, [join(folder, 'receiver.mjs')], {
        env: { WEBHOOK_SECRET: secret, PORT: String(port) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const answers = (): Promise<boolean> =>
        fetch(url).then(
          () => true,
          () => false,
        );
      await waitUntil(answers, { what: 'the receiver of the page' });
    });

    afterAll(async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    });

    const body = JSON.stringify({ id: 'e1', type: 'proposals.proposal-closed.v1', subject: 's1', data: {} });
    const send = async (secrets: readonly string[], sent = body, at = Date.now()): Promise<number> => {
      const timestamp = Math.floor(at / 1_000);
      const headers = signatureHeaders({ id: 'e1', timestamp, body }, secrets);
      return (await fetch(url, { method: 'POST', headers, body: sent })).status;
    };

    it('is short', () => {
      expect(
        receiver
          .trim()
          .split('\n')
          .filter((line) => line.trim() !== '').length,
      ).toBeLessThanOrEqual(21);
    });

    it('takes what is signed, with either secret of a rotation, and acts on an event once', async () => {
      expect([await send([secret]), await send(['whsec_AAAA', secret])]).toEqual([204, 204]);
      expect(said).toBe('proposals.proposal-closed.v1 s1\n');
    });

    it('refuses another secret, another body, an old message and none', async () => {
      const another = await send(['whsec_AAAA']);
      const changed = await send([secret], body.replace('s1', 's2'));
      const old = await send([secret], body, Date.now() - 600_000);
      expect([another, changed, old, (await fetch(url)).status]).toEqual([400, 400, 400, 400]);
    });
  });
});
