import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { type CommandIo, UsageError } from './commandIo.ts';
import type { RawServeOptions } from './commands/serve.ts';
import { EXIT } from './exitCodes.ts';
import type { RawFleetOptions } from './fleetOptions.ts';
import { EXIT_CODES, FLEET_HELP, INGEST_HELP, PRIVACY_HELP, REPORT_HELP, SYMBOLS_HELP, TRIAGE_HELP } from './helpTexts.ts';
import type { RawIngestOptions } from './ingestOptions.ts';
import type { RawTriageOptions } from './options.ts';
import { OutputError } from './output.ts';
import type { RawPrivacyOptions } from './privacyOptions.ts';
import type { RawReportOptions } from './reportOptions.ts';
import type { RawSymbolsOptions } from './symbolsOptions.ts';

const JOBS = 'worker threads (default: one for each processor, at most 4)';
const REDACT = 'placeholders for names of machines, users and sites, for paths and serial numbers';
const HASH_ALL = 'SHA-256 of files above 256 MiB, too';

/** Keeps every value of an option that may be repeated. */
const collected = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** What the commands do; each gives an exit code. */
interface Actions {
  triage(paths: string[], options: RawTriageOptions): Promise<void>;
  ingest(paths: string[], options: RawIngestOptions): Promise<void>;
  fleet(paths: string[], options: RawFleetOptions): Promise<void>;
  report(paths: string[], options: RawReportOptions): Promise<void>;
  privacy(paths: string[], options: RawPrivacyOptions): Promise<void>;
  symbols(paths: string[], options: RawSymbolsOptions): Promise<void>;
  serve(paths: string[], options: RawServeOptions): Promise<void>;
  app(paths: string[], options: RawServeOptions): Promise<void>;
}

/** Runs the command line with these arguments (without node and script). Returns the exit code; never throws. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  let code: number = EXIT.allRead;
  // Loaded only when asked for: help and version need neither the analysis nor the worker threads nor a database.
  const program = programOf(io, {
    async triage(paths, options) {
      const { triageCommand } = await import('./commands/triage.ts');
      code = await triageCommand(paths, options, io);
    },
    async ingest(paths, options) {
      const { ingestCommand } = await import('./commands/ingest.ts');
      code = await ingestCommand(paths, options, io);
    },
    async fleet(paths, options) {
      const { fleetCommand } = await import('./commands/fleet.ts');
      code = await fleetCommand(paths, options, io);
    },
    async report(paths, options) {
      const { reportCommand } = await import('./commands/report.ts');
      code = await reportCommand(paths, options, io);
    },
    async privacy(paths, options) {
      const { privacyCommand } = await import('./commands/privacy.ts');
      code = await privacyCommand(paths, options, io);
    },
    async symbols(paths, options) {
      const { symbolsCommand } = await import('./commands/symbols.ts');
      code = await symbolsCommand(paths, options, io);
    },
    async serve(paths, options) {
      const { serveCommand } = await import('./commands/serve.ts');
      code = await serveCommand(paths, options, io);
    },
    async app(paths, options) {
      const { appCommand } = await import('./commands/app.ts');
      code = await appCommand(paths, options, io);
    },
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

function programOf(io: CommandIo, actions: Actions): Command {
  const program = new Command('faultline')
    .description('Reads Windows crash dumps and says what crashed and who is to blame. Nothing is sent anywhere unless you ask for it.')
    .version(packageJson.version)
    .showHelpAfterError('(see faultline --help)')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  program
    .command('triage')
    .description('say what crashed and who is to blame, for files, folders and archives')
    .argument('<path...>', 'dumps, folders, .zip or .cab archives')
    .option('--format <name>', 'text, markdown, html, json, csv or pdf (default: text)')
    .option('--json', 'the same as --format json: one JSON object a line')
    .option('--out <file>', 'write to this file instead of stdout')
    .option('--verbose', 'add parameters, registers, stack and modules')
    .option('--redact', `${REDACT} (html, csv and pdf have them anyway)`)
    .option('--no-redact', 'html, csv and pdf with all names')
    .option('--symbol-path <path>', 'use the images and PDBs that lie in its folders and caches; nothing is fetched without --download')
    .option('--download', 'fetch what the dumps want from the servers and shares of the symbol path, then triage those dumps again')
    .option('--no-details', 'verdicts only: leave out what else a dump knows, for large numbers of dumps')
    .option('--machines', 'with --json: add one line for each machine with several dumps (text and markdown always have them)')
    .option('--jobs <n>', JOBS)
    .option('--hash-all', HASH_ALL)
    .addHelpText('after', TRIAGE_HELP)
    .action(actions.triage);
  program
    .command('ingest')
    .description('triage dumps and keep the crashes in a store, to ask about with `fleet`')
    .argument('<path...>', 'dumps, folders, .zip or .cab archives')
    .option('--db <file>', 'the store: a DuckDB file, made when it is not there')
    .option('--machine-from <template>', 'where paths name the machine, for instance {machine}/{*}/')
    .option('--shard <I/N>', 'take only part I of N (1 to N) of the files')
    .option('--jobs <n>', JOBS)
    .option('--json', 'failures and the summary as JSON objects on stdout, one a line')
    .option('--hash-all', HASH_ALL)
    .option('--verbose', 'add what developers need to know of internal errors')
    .addHelpText('after', INGEST_HELP)
    .action(actions.ingest);
  program
    .command('fleet')
    .description('say what the crashes of many machines have in common: groups, culprits, incidents')
    .argument('[path...]', 'dumps, folders, .zip or .cab archives; none: ask what --db has')
    .option('--db <file>', 'the store that `ingest` filled')
    .option('--json', 'one JSON object')
    .option('--since <time>', 'crashes from this time or date on (UTC)')
    .option('--until <time>', 'crashes before this time or date (UTC)')
    .option('--bugcheck <code>', 'crashes with this bugcheck; all of these may be repeated', collected)
    .option('--blamed <module>', 'crashes that blame this module', collected)
    .option('--module <name>', 'crashes with this module loaded; NAME@TIMESTAMP-CHECKSUM-SIZE for one build', collected)
    .option('--build <number>', 'crashes of this build of Windows', collected)
    .option('--model <name>', 'crashes of machines of this model', collected)
    .option('--bios <version>', 'crashes of machines with this firmware version', collected)
    .option('--site <name>', 'crashes at this site', collected)
    .option('--machine <name>', 'crashes of this machine', collected)
    .option('--inventory <file>', 'machines to compare with, as CSV or JSON')
    .option('--limit <n>', 'groups to list (default: 20, with --json 1000)')
    .option('--machine-from <template>', 'as in `ingest`')
    .option('--jobs <n>', JOBS)
    .option('--hash-all', HASH_ALL)
    .option('--verbose', 'add what developers need to know of internal errors')
    .addHelpText('after', FLEET_HELP)
    .action(actions.fleet);
  program
    .command('report')
    .description('write a report to hand on: single dumps, or a fleet with who is behind it')
    .argument('[path...]', 'dumps, folders, .zip or .cab archives; none: report on what --db has')
    .option('--format <name>', "html, markdown, json, csv or pdf (default: by the file's name, else html)")
    .option('--out <file>', 'write to this file instead of stdout')
    .option('--redact', `${REDACT} (the default)`)
    .option('--no-redact', 'with all names')
    .option('--db <file>', 'the store that `ingest` filled; with paths, they are read into it')
    .option('--since <time>', 'fleet: crashes from this time or date on (UTC)')
    .option('--until <time>', 'fleet: crashes before this time or date (UTC)')
    .option('--limit <n>', 'fleet: groups to list (default: 20, with JSON 1000)')
    .option('--machine-from <template>', 'as in `ingest`')
    .option('--jobs <n>', JOBS)
    .option('--hash-all', HASH_ALL)
    .option('--verbose', 'add what developers need to know of internal errors')
    .addHelpText('after', REPORT_HELP)
    .action(actions.report);
  program
    .command('privacy')
    .description('say which personal data is in a dump, and write a copy without it')
    .argument('<path...>', 'dumps or folders')
    .option('--json', 'one JSON object a line')
    .option('--show', 'the values as they are, not masked')
    .option('--redact <file>', 'write a copy with this data blanked; one dump at a time')
    .option('--force', 'with --redact: replace the file if it is there')
    .addHelpText('after', PRIVACY_HELP)
    .action(actions.privacy);
  program
    .command('symbols')
    .description('say which images and PDBs dumps want and which are there; fetch the rest if asked to')
    .argument('<path...>', 'dumps, folders, .zip or .cab archives')
    .option('--symbol-path <path>', 'where to look, as _NT_SYMBOL_PATH has it (default: that variable, else the settings)')
    .option('--download', 'fetch what is missing from the servers and shares of the symbol path')
    .option('--json', 'one JSON object')
    .option('--jobs <n>', JOBS)
    .addHelpText('after', SYMBOLS_HELP)
    .action(actions.symbols);
  program
    .command('serve')
    .description('the user interface in a browser, on this computer alone')
    .argument('[path...]', 'dumps, folders or archives to begin with')
    .option('--port <n>', 'port on 127.0.0.1 (default: any free one)')
    .option('--db <file>', 'keep the crashes in this store (default: forget them at the end)')
    .option('--jobs <n>', JOBS)
    .action(actions.serve);
  program
    .command('app')
    .description('the desktop window; where that cannot start, the same in a browser')
    .argument('[path...]', 'dumps, folders or archives to begin with')
    .action(actions.app);
  return program;
}
