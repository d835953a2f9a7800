import { ApiClient } from '#testing';
import { registerOrganization } from '../../../scripts/sample/desk.js';
import { PersistentDesk } from '../generator/desk.js';
import type { Ledger } from '../generator/ledger.js';
import type { Cast } from '../generator/load.js';
import type { MailSink } from './mail-sink.js';

const password = 'una contraseña para la campaña';

const profiles = {
  lead: { names: { es: 'Concejo de la campaña' }, constituency: 'government_local', needs: ['policy_advocacy'] },
  union: { names: { es: 'Sindicato de la campaña' }, constituency: 'workers', offers: ['policy_advocacy'] },
} as const;

/** Signs the desks up over HTTP and registers their organisations. */
export async function openCast(url: string, sink: MailSink, ledger: Ledger): Promise<Cast> {
  const open = async (role: keyof Cast): Promise<PersistentDesk> => {
    const account = { email: `${role}@campaign.example`, password };
    const client = new ApiClient(url);
    const body = { ...account, language: 'es', displayName: role };
    await client.expect(201, 'POST', '/v1/auth/sign-up', { body });
    const token = await sink.codeFor(account.email);
    await client.expect(204, 'POST', '/v1/auth/verify-email', { body: { token } });
    await client.signIn(account.email, password);
    const common = { places: ['CR'], corridors: ['NI-CR'], themes: ['fair_recruitment'], workingLanguages: ['es'] };
    await registerOrganization(client, { ...common, ...profiles[role] });
    return new PersistentDesk(client, account, ledger);
  };
  return { lead: await open('lead'), union: await open('union') };
}
