import { Config } from '#config';
import { type CryptoKey, decodeJwt, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { createConnection } from 'mongoose';
import { createHmac, createPublicKey } from 'node:crypto';
import { KeyVault } from '../../../apps/directory/src/application/access/key-vault.js';
import { Entropy } from '../../../apps/directory/src/application/entropy.js';
import type { World } from '../world/world.js';

type Attack = readonly [what: string, authorization: string];

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const typ = 'at+jwt';

/** What an attacker sends for a token, and what a token of ours becomes: each but the control must be refused. */
export async function forgedTokens(world: World): Promise<readonly Attack[]> {
  const valid = world.cast.lead.token ?? '';
  const claims = decodeJwt(valid);
  const [header = '', payload = '', signature = ''] = valid.split('.');
  const { kid, key, publicKey } = await signingKeyOf(world);
  const stranger = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const sign = (over: JWTPayload, by: CryptoKey = key, as = kid, type = typ): Promise<string> =>
    new SignJWT({ ...claims, ...over }).setProtectedHeader({ alg: 'EdDSA', kid: as, typ: type }).sign(by);
  const hs256 = (secret: string | Buffer): string => {
    const content = `${encode({ alg: 'HS256', kid, typ })}.${encode(claims)}`;
    return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
  };
  const spki = createPublicKey({ key: { ...publicKey }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const now = Math.floor(Date.now() / 1000);
  const tokens: readonly (readonly [string, string])[] = [
    ['control', await sign({})],
    ['no token', ''],
    ['no JWT', 'abc'],
    ['alg none', `${encode({ alg: 'none', kid, typ })}.${payload}.`],
    ['HS256 with the public key, as PEM', hs256(spki)],
    ['HS256 with the public key, as bytes', hs256(Buffer.from(publicKey.x ?? '', 'base64url'))],
    ['HS256 with the public key, as JSON', hs256(JSON.stringify(publicKey))],
    ['a kid that nobody knows', await sign({}, key, 'unknown')],
    ['a kid that is a path', await sign({}, key, '../../etc/passwd')],
    ['another key under our kid', await sign({}, stranger.privateKey)],
    ['expired', await sign({ iat: now - 900, exp: now - 300 })],
    ['good for a year', await sign({ iat: now - 86_400, exp: now + 365 * 86_400 })],
    ['another audience', await sign({ aud: 'elsewhere' })],
    ['another issuer', await sign({ iss: 'elsewhere' })],
    ['another type', await sign({}, key, kid, 'JWT')],
    ['other claims under the signature', `${header}.${encode({ ...claims, roles: ['secretariat'] })}.${signature}`],
    ['100 kB', `${header}.${'x'.repeat(100_000)}.${signature}`],
  ];
  return [...tokens.map(([what, token]) => [what, `Bearer ${token}`] as const), ['another scheme', `Basic ${valid}`]];
}

/** The key in use, unsealed with the deployment's secret: no attacker has it, and only so can an expired token be made. */
async function signingKeyOf({ system }: World): Promise<{ kid: string; key: CryptoKey; publicKey: JWK }> {
  const connection = await createConnection(system.mongod.uri, { dbName: 'alianza_directory' }).asPromise();
  try {
    const row = await connection.collection<SigningKeyRow>('signing_keys').findOne({}, { sort: { validFrom: 1 } });
    if (!row) throw new Error('The directory has no signing key');
    const config = Object.assign(new Config(), { ALIANZA_SECRET: system.state.secret });
    const key = await new KeyVault(config, new Entropy()).open(row.sealedPrivateKey);
    return { kid: row.publicKey.kid ?? '', key, publicKey: row.publicKey };
  } finally {
    await connection.close();
  }
}

interface SigningKeyRow {
  readonly publicKey: JWK;
  readonly sealedPrivateKey: string;
}
