import { examineDatabase } from './doctor-database.mjs';
import { examineMachine } from './doctor-machine.mjs';
import { asText } from './failure.mjs';
import { fail } from './finding.mjs';
import { withOwnerDatabase } from './owner-database.mjs';
import { say } from './say.mjs';

/** @typedef {import('./finding.mjs').Finding} Finding */

const help = `Usage: npm run doctor

Looks at everything that guards the data and changes nothing. Each line is ok, warn or fail, with what
to do. Ends with 1 when something fails. Settings are those of npm start, and
  ANGIOLOG_BACKUP_DIR    the folder that backups go to`;

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} The exit code.
 */
export async function runDoctor(args, env) {
  if (args.length > 0) {
    say(help);
    return args.every((arg) => arg === '--help' || arg === '-h') ? 0 : 2;
  }
  const findings = [...examineMachine(env), ...(await ofDatabase(env))];
  for (const line of findings.map(asLine)) say(line);
  /** @param {Finding['level']} level */
  const count = (level) => findings.filter((finding) => finding.level === level).length;
  say(`doctor: ok=${count('ok')} warn=${count('warn')} fail=${count('fail')}`);
  return count('fail') > 0 ? 1 : 0;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Finding[]>}
 */
async function ofDatabase(env) {
  try {
    return await withOwnerDatabase(env, examineDatabase);
  } catch (error) {
    return [fail('There is no database to examine', asText(error))];
  }
}

/** @param {Finding} finding */
export function asLine({ level, what, todo }) {
  return `${level.padEnd(4)}  ${what}${todo ? `\n        → ${todo}` : ''}`;
}
