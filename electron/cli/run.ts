import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { type CommandIo, UsageError } from './commandIo.ts';
import { EXIT } from './exitCodes.ts';
import type { RawTriageOptions } from './options.ts';
import { OutputError } from './output.ts';

const EXIT_CODES = `
Exit codes: 0 all read, 1 wrong usage, 2 some inputs could not be read (the rest were still reported),
3 nothing could be read, 4 internal error, 130 interrupted.`;

const TRIAGE_HELP = `
Examples:
  faultline triage MEMORY.DMP
  faultline triage C:\\Windows\\Minidump --verbose
  faultline triage \\\\server\\dumps uploads.zip --json --out crashes.ndjson
  faultline triage dumps --format markdown --out report.md

Folders are searched with everything below them, .zip and .cab archives too (also inside each other); files in them
that are no dumps are passed over. With --json every dump is one line, also one that could not be read ("error").
${EXIT_CODES}`;

/** Runs the command line with these arguments (without node and script). Returns the exit code; never throws. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  let code: number = EXIT.allRead;
  const program = programOf(io, async (paths, options) => {
    // Loaded only now: help and version need neither the analysis nor the worker threads.
    const { triageCommand } = await import('./commands/triage.ts');
    code = await triageCommand(paths, options, io);
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.allRead : EXIT.usage;
    if (error instanceof UsageError) {
      io.stderr.write(`error: ${error.message}\n`);
      return EXIT.usage;
    }
    if (error instanceof OutputError) {
      io.stderr.write(`error: ${error.message}\n`);
      return EXIT.internalError;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    io.stderr.write(`internal error: ${args.includes('--verbose') ? (stack ?? message) : message}\n`);
    return EXIT.internalError;
  }
}

function programOf(io: CommandIo, triage: (paths: string[], options: RawTriageOptions) => Promise<void>): Command {
  const program = new Command('faultline')
    .description('Reads Windows crash dumps and says what crashed and who is to blame. Nothing is sent anywhere.')
    .version(packageJson.version)
    .showHelpAfterError('(see faultline --help)')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  program
    .command('triage')
    .description('say what crashed and who is to blame, for files, folders and archives')
    .argument('<path...>', 'dumps, folders, .zip or .cab archives')
    .option('--format <name>', 'text, markdown or json (default: text)')
    .option('--json', 'the same as --format json: one JSON object a line')
    .option('--out <file>', 'write to this file instead of stdout')
    .option('--verbose', 'add parameters, registers, stack and modules')
    .option('--machines', 'with --json: add one line for each machine with several dumps (text and markdown always have them)')
    .option('--jobs <n>', 'worker threads (default: one for each processor, at most 4)')
    .option('--hash-all', 'SHA-256 of files above 256 MiB, too')
    .addHelpText('after', TRIAGE_HELP)
    .action(triage);
  return program;
}
