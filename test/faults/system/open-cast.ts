import { ApiClient } from '#testing';
import { registerOrganization } from '../../../scripts/sample/desk.js';
import { Cast } from '../generator/cast.js';
import { type DeskAccount, PersistentDesk } from '../generator/desk.js';
import type { Ledger } from '../generator/ledger.js';
import type { MailSink } from './mail-sink.js';

const password = 'una contraseña para la campaña';

/** What each pair has in common, and no other: so that not everything tells the same person. */
const fields = [
  { places: ['CR'], corridors: ['NI-CR'], themes: ['fair_recruitment'] },
  { places: ['DO'], corridors: ['HT-DO'], themes: ['skills_recognition'] },
  { places: ['CO'], corridors: ['VE-CO-PE'], themes: ['labour_inspection'] },
] as const;

const profiles = {
  council: { names: { es: 'Concejo de la campaña' }, constituency: 'government_local', needs: ['policy_advocacy'] },
  union: { names: { es: 'Sindicato de la campaña' }, constituency: 'workers', offers: ['policy_advocacy'] },
} as const;

/** Signs the desks up over HTTP and registers their organisations. */
export async function openCast(url: string, sink: MailSink, ledger: Ledger): Promise<Cast> {
  const pairs = [];
  for (const [index, field] of fields.entries()) {
    const open = async (role: keyof typeof profiles): Promise<PersistentDesk> => {
      const account = { email: `${role}-${index + 1}@campaign.example`, password };
      const client = await signUp(url, sink, account);
      await registerOrganization(client, { ...field, ...profiles[role], workingLanguages: ['es'] });
      return new PersistentDesk(client, account, ledger);
    };
    pairs.push({ field, council: await open('council'), union: await open('union') });
  }
  return new Cast(pairs);
}

async function signUp(url: string, sink: MailSink, account: DeskAccount): Promise<ApiClient> {
  const client = new ApiClient(url);
  const body = { ...account, language: 'es', displayName: account.email };
  await client.expect(201, 'POST', '/v1/auth/sign-up', { body });
  const token = await sink.codeFor(account.email);
  await client.expect(204, 'POST', '/v1/auth/verify-email', { body: { token } });
  await client.signIn(account.email, account.password);
  return client;
}
