import { commands } from './commands';
import { UsageError } from './command';
import { say } from './output';

const usage = () =>
  [
    'glossator: who says what, how much is promised and under which initiative, in raw text files',
    '',
    ...commands.map(({ name, summary }) => `  glossator ${name.padEnd(8)} ${summary}`),
    '',
    'Each command explains itself with --help.',
    'Exit codes: 0 fine, 1 findings or conflicts, 2 unusable arguments or unreadable input.',
    '',
  ].join('\n');

/** Runs one command; resolves with the process's exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await say(usage());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((c) => c.name === name);
  if (!command) {
    process.stderr.write(`glossator: no command is called ${JSON.stringify(name)}; see glossator --help\n`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await say(`${command.help.trim()}\n`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`glossator ${name}: ${error.message}; see glossator ${name} --help\n`);
    return 2;
  }
}

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `glossator: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
