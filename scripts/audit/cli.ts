import { ConfigurationError, environment } from '#config';
import { StackError } from '#stack';
import { Command } from 'commander';
import { AuditKey } from '../../apps/alliances/src/application/audit-key.js';
import { AuditError } from './audit-error.js';
import { noteHeads, readHeads } from './noted-heads.js';
import { openDatabase } from './open-database.js';
import { sayFinding } from './say-finding.js';
import { verifyAudit } from './verify-audit.js';

/** `npm run audit:verify`: whether anything was changed in the alliances behind their own back. */
const { folder, heads } = new Command('audit:verify')
  .description('hold every alliance against its audit chain; ends with 1 when something was found')
  .option('--folder <path>', 'a local installation, where MONGODB_URI is not given', '.alianza')
  .option('--heads <file>', 'the ends of all chains, noted there each time: none may be gone the next time')
  .parse()
  .opts<{ folder: string; heads?: string }>();

async function verify(): Promise<number> {
  const { db, config, close } = await openDatabase(environment, folder);
  try {
    const key = new AuditKey(config);
    const noted = heads === undefined ? undefined : await readHeads(heads);
    const {
      alliances,
      records,
      findings,
      heads: sound,
    } = await verifyAudit(db, (id, head) => key.isSigned(id, head), noted);
    if (heads !== undefined && noted) await noteHeads(heads, noted, sound);
    for (const finding of findings) console.log(sayFinding(finding));
    const found = findings.length === 0 ? 'nothing was found' : `${findings.length} found`;
    console.log(`${alliances} alliances with ${records} records: ${found}.`);
    return findings.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

try {
  process.exitCode = await verify();
} catch (error) {
  const sentence = [AuditError, ConfigurationError, StackError].some((type) => error instanceof type);
  console.error(sentence ? (error as Error).message : error);
  process.exitCode = 2;
}
