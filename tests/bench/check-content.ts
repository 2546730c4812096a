import process from 'node:process';
import { inspectContent } from '#lib/content/read.ts';
import { readEnv } from '#lib/env.ts';

const { issues } = await inspectContent(readEnv(process.env).CONTENT_DIR);
console.log(issues.length);
