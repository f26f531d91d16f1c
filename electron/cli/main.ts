#!/usr/bin/env node
import { EXIT } from './exitCodes.ts';
import { run } from './run.ts';

/** Time to stop cleanly; then the process ends anyway. */
const PATIENCE_MS = 3000;
const TERMINATED = 143;

const interruption = new AbortController();

function interrupt(exitCode: number): void {
  if (interruption.signal.aborted) process.exit(exitCode);
  interruption.abort();
  process.exitCode = exitCode;
  setTimeout(() => process.exit(exitCode), PATIENCE_MS).unref();
}

process.on('SIGINT', () => interrupt(EXIT.interrupted));
process.on('SIGTERM', () => interrupt(TERMINATED));
process.on('SIGHUP', () => interrupt(TERMINATED));
process.on('uncaughtException', (error) => {
  process.stderr.write(`internal error: ${error.message}\n`);
  process.exit(EXIT.internalError);
});

// A reader that went away (`| head`) is told to whoever writes; nobody else needs to know.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const code = await run(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, signal: interruption.signal });
process.exitCode = interruption.signal.aborted ? (process.exitCode ?? code) : code;
