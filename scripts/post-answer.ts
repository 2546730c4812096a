import process from 'node:process';
import { RequestError } from 'octokit';
import { EnvironmentError } from '#lib/env.ts';
import { createCommentWriter } from '#lib/post/write-comment.ts';
import { isPostCommand, POST_COMMANDS } from '#lib/post/run-post.ts';
import { prepareEnvironment } from '#lib/process-environment.ts';

// npm run post-answer -- sift|pictures|post|find|judge|merge|tidy: the trusted side of a check, in workflows.
const WRONG_USAGE = 2;
const [name] = process.argv.slice(2);
prepareEnvironment();
try {
  if (!isPostCommand(name))
    throw new EnvironmentError(`Say what to do: ${Object.keys(POST_COMMANDS).join(', ')}.`);
  await POST_COMMANDS[name]({
    variables: process.env,
    folder: process.env['ANSWER_DIR'] ?? 'answer',
    print: (text) => process.stdout.write(text),
    write: createCommentWriter(process.env),
  });
} catch (error) {
  process.exitCode = 1;
  if (error instanceof EnvironmentError) process.exitCode = WRONG_USAGE;
  else if (!(error instanceof RequestError)) throw error;
  process.stderr.write(`${error.message}\n`);
}
