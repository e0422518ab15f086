import { existsSync, readFileSync } from 'node:fs';
import { auditLines, checkAuditLog, readHeads } from './audit-log.mjs';
import { asText, Failure } from './failure.mjs';
import { withOwnerDatabase } from './owner-database.mjs';
import { say } from './say.mjs';

const help = `Usage: npm run audit [-- --against FILE]

Seals the rows of the audit log that are unsealed, checks the whole chain and names the first broken
row of each department. Ends with 1 when a row is broken, with 2 when it could not be checked.

  --against FILE   also hold the chain against what an earlier run printed. Keep that file on another
                   machine: whoever owns the database could write rows and seals anew, or cut the end.

The database is that of DATABASE_URL (the owner's), else the embedded one.`;

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} The exit code.
 */
export async function runAudit(args, env) {
  if (args.includes('--help') || args.includes('-h')) {
    say(help);
    return 0;
  }
  try {
    const noted = notedHeads(args);
    const outcome = await withOwnerDatabase(env, (ownerUrl) => checkAuditLog(ownerUrl, noted));
    for (const line of auditLines(outcome)) say(line);
    return outcome.broken.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(`audit: the log could not be checked. ${asText(error)}`);
    return 2;
  }
}

/** @param {string[]} args */
function notedHeads(args) {
  if (args.length === 0) return [];
  const [option, file, ...rest] = args;
  if (option !== '--against' || !file || rest.length > 0)
    throw new Failure(`Unknown option ${args.join(' ')}. See npm run audit -- --help`);
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`);
  const heads = readHeads(readFileSync(file, 'utf8'));
  if (heads.length === 0) throw new Failure(`${file} holds no line that an earlier run printed.`);
  return heads;
}
