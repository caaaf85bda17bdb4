import { readFileSync } from 'node:fs';
import { judgeBytes } from './parts/judge-bytes.mjs';

// Looks at one file in a process of its own, so that whatever it does to its reader it does to nobody else: lib/evidence/judge.ts gives
// it little memory and little time. Says in one line of JSON what the file is, or why it is not taken.
const [, , path = ''] = process.argv;

process.stdout.write(`${JSON.stringify(await judgeBytes(readFileSync(path)))}\n`);
