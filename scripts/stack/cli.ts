import { environment } from '#config';
import { Command } from 'commander';
import { down, status, up } from './stack-commands.js';
import { StackError } from './stack-error.js';

const say = (line: string): void => console.log(line);

const program = new Command('stack')
  .description('mongod and Kafka for working on Alianza, without Docker')
  .option('--folder <path>', 'where data and logs are kept', '.alianza/stack');

program
  .command('up')
  .description('start both and leave them running')
  .option('--mongod-port <port>', 'port of mongod', Number, 27017)
  .option('--kafka-port <port>', 'port of Kafka', Number, 9092)
  .action(async (ports: { mongodPort: number; kafkaPort: number }) => {
    await up({ ...program.opts<{ folder: string }>(), ...ports, env: environment, say });
  });
program
  .command('down')
  .description('end what up has started')
  .action(async () => down({ ...program.opts<{ folder: string }>(), say }));
program
  .command('status')
  .description('what is running, and where')
  .action(async () => status({ ...program.opts<{ folder: string }>(), say }));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof StackError)) throw error;
  console.error(error.message);
  // A server that did come up is ended by the guard as soon as this process is gone.
  process.exit(1);
}
