import { Command } from 'commander';
import { secretariatDesk } from '../launch/launch-options.js';
import { Operations, servicesNamed } from './operations.js';
import { OperationsError } from './operations-error.js';
import { signIn } from './sign-in.js';
import { lagTable, mended, parkedTable } from './tables.js';

/** `npm run operations -- …`: what waits in a running system, and how it is set going again. */
const program = new Command('operations')
  .description('look after a running system, as its secretariat')
  .option('--url <address>', 'where Alianza runs', 'http://127.0.0.1:3000')
  .option('--email <address>', 'the secretariat account', secretariatDesk);

const open = async (): Promise<Operations> => {
  const { url, email } = program.opts<{ url: string; email: string }>();
  return new Operations(await signIn(url, email));
};

program
  .command('parked [service]')
  .description('subjects whose events wait, with the cause')
  .action(async (name?: string) => {
    const services = servicesNamed(name);
    const operations = await open();
    const found = await Promise.all(
      services.map(async (service) => (await operations.parked(service)).map((subject) => [service, subject] as const)),
    );
    console.log(parkedTable(found.flat()));
  });

program
  .command('lag [service]')
  .description('what has still to be sent and read')
  .action(async (name?: string) => {
    const services = servicesNamed(name);
    const operations = await open();
    const lags = services.map(async (service) => [service, await operations.lag(service)] as const);
    console.log(lagTable(await Promise.all(lags)));
  });

for (const [act, description] of [
  ['redrive', 'try the waiting events of a subject again now, in order'],
  ['discard', 'give the first waiting event of a subject up and go on'],
] as const) {
  program
    .command(`${act} <service> <id>`)
    .description(description)
    .requiredOption('--reason <text>', 'why; kept in the audit')
    .action(async (name: string, id: string, { reason }: { reason: string }) => {
      const services = servicesNamed(name);
      const operations = await open();
      for (const service of services) console.log(mended(await operations[act](service, id, reason)));
    });
}

program
  .command('rebuild <service> <projection>')
  .description('make a projection again from all that ever happened, beside the one that is read')
  .requiredOption('--reason <text>', 'why; kept in the audit')
  .action(async (name: string, projection: string, { reason }: { reason: string }) => {
    const services = servicesNamed(name);
    const operations = await open();
    for (const service of services) {
      await operations.rebuild(service, projection, reason);
      console.log(`${projection} is being made again; "lag ${service}" tells how far it is.`);
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof OperationsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
