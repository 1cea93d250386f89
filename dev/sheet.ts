/**
 * `npm run sheet -- hanoi/2026-07 [vi|en]`: prints a policy as the sheet a legal officer signs, to the terminal, as
 * Markdown. The API serves the same sheet; nothing is worded here.
 */
import { markdownOf, sheetOf } from '../src/engine/sheet.ts';
import { rulebook } from '../src/rulebook/rulebook.ts';

const [id = '', asked = 'vi'] = process.argv.slice(2);
const all = [...rulebook.policies, ...rulebook.statePolicies];
const policy = all.find((one) => one.id === id);

if (policy && (asked === 'vi' || asked === 'en')) {
  process.stdout.write(markdownOf(sheetOf(policy, rulebook.revisionOf(policy), asked, rulebook.citeText)));
} else {
  process.stderr.write(
    `Usage: npm run sheet -- <policy> [vi|en], with one of:\n${all.map((one) => `  ${one.id}\n`).join('')}`,
  );
  process.exitCode = 1;
}
