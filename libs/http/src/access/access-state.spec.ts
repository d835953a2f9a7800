import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { createHmac, randomUUID } from 'node:crypto';
import type { SigningKeyRecord } from './access-records.js';
import { AccessState } from './access-state.js';
import { accessTokens, type AccessTokenSubject, type SigningKey, signAccessToken } from './access-token.js';

const start = new Date('2027-01-01T12:00:00.250Z');
const subject: AccessTokenSubject = {
  personId: '0198c0de-0000-7000-8000-000000000001',
  sessionId: '0198c0de-0000-7000-8000-000000000002',
  organizations: [{ id: '0198c0de-0000-7000-8000-000000000003', roles: ['editor'] }],
  platformRoles: [],
};
const seconds = (count: number): Date => new Date(start.getTime() + count * 1000);
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('AccessState', () => {
  let signing: SigningKey;
  let published: SigningKeyRecord;
  let publicPem: string;
  let now: Date;
  let state: AccessState;

  beforeAll(async () => {
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    signing = { kid: 'k1', key: pair.privateKey };
    publicPem = await exportSPKI(pair.publicKey);
    published = {
      kid: 'k1',
      publicKey: await exportJWK(pair.publicKey),
      validFrom: start,
      validUntil: seconds(86_400),
    };
  });

  beforeEach(async () => {
    now = start;
    state = new AccessState(() => now);
    await state.replace({ keys: [published], revocations: [] });
  });

  it('accepts a token in force and tells who it stands for', async () => {
    await expect(state.check(await signAccessToken(subject, signing, start))).resolves.toMatchObject(subject);
  });

  it('accepts the longest one that is given out', async () => {
    const roles = ['admin', 'editor', 'reader', 'authorised_officer'] as const;
    const organizations = Array.from({ length: accessTokens.mostOrganizations }, () => ({ id: randomUUID(), roles }));
    const longest = { ...subject, organizations, platformRoles: ['secretariat', 'verifier', 'auditor'] as const };
    await expect(state.check(await signAccessToken(longest, signing, start))).resolves.toMatchObject(longest);
  });

  it('refuses it from ten minutes on, also when it was accepted before', async () => {
    const token = await signAccessToken(subject, signing, start);
    await state.check(token);
    now = seconds(600);
    await expect(state.check(token)).rejects.toThrow('expired');
  });

  it.each([subject.personId, subject.sessionId])('refuses what was issued before a revocation of %s', async (id) => {
    const token = await signAccessToken(subject, signing, start);
    await state.check(token);
    await state.replace({ keys: [published], revocations: [{ id, issuedBefore: new Date(start.getTime() + 10) }] });
    await expect(state.check(token)).rejects.toThrow('revoked');
    const later = await signAccessToken(subject, signing, new Date(start.getTime() + 11));
    await expect(state.check(later)).resolves.toMatchObject({ personId: subject.personId });
  });

  it('refuses a key that is no longer valid', async () => {
    const token = await signAccessToken(subject, signing, start);
    await state.replace({ keys: [{ ...published, validUntil: start }], revocations: [] });
    await expect(state.check(token)).rejects.toThrow('unknown key');
  });

  describe('refuses', () => {
    const claims = {
      sub: subject.personId,
      sid: subject.sessionId,
      orgs: [],
      roles: [],
      iss: 'alianza',
      aud: 'alianza',
    };
    const times = { iat: start.getTime() / 1000, exp: start.getTime() / 1000 + 60 };

    it('alg none', async () => {
      const token = `${encode({ alg: 'none', kid: 'k1', typ: 'at+jwt' })}.${encode({ ...claims, ...times })}.`;
      await expect(state.check(token)).rejects.toThrow();
    });

    it('HS256 signed with the public key', async () => {
      const content = `${encode({ alg: 'HS256', kid: 'k1', typ: 'at+jwt' })}.${encode({ ...claims, ...times })}`;
      const signature = createHmac('sha256', publicPem).update(content).digest('base64url');
      await expect(state.check(`${content}.${signature}`)).rejects.toThrow();
    });

    it.each([
      ['an unknown key', { kid: 'k2', typ: 'at+jwt' }, {}],
      ['another audience', { kid: 'k1', typ: 'at+jwt' }, { aud: 'elsewhere' }],
      ['another issuer', { kid: 'k1', typ: 'at+jwt' }, { iss: 'elsewhere' }],
      ['another kind of token', { kid: 'k1', typ: 'refresh+jwt' }, {}],
      ['a longer life than ten minutes', { kid: 'k1', typ: 'at+jwt' }, { iat: start.getTime() / 1000 - 700 }],
      ['no session', { kid: 'k1', typ: 'at+jwt' }, { sid: undefined }],
    ])('%s', async (_, header, changed) => {
      const token = await new SignJWT({ ...claims, ...times, ...changed })
        .setProtectedHeader({ alg: 'EdDSA', ...header })
        .sign(signing.key);
      await expect(state.check(token)).rejects.toThrow();
    });

    it.each(['', 'x', 'a.b.c', 'x'.repeat(100_000)])('what is no token (%#)', async (token) => {
      await expect(state.check(token)).rejects.toThrow();
    });
  });
});
