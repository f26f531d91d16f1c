import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const MAC_PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** What is looked at to find a browser. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A PDF could not be made, and why: one sentence for the user. */
export class PdfError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PdfError';
  }
}

/** The path of a browser that prints: what FAULTLINE_CHROMIUM says, else the first of the usual ones. Throws PdfError when there is none. */
export function findChromium(env: Environment = process.env, platform: NodeJS.Platform = process.platform): string {
  const told = env.FAULTLINE_CHROMIUM;
  if (told !== undefined && told !== '') {
    if (isFile(told)) return told;
    throw new PdfError(`FAULTLINE_CHROMIUM: there is no program ${told}`);
  }
  const found = candidates(env, platform).find(isFile);
  if (found !== undefined) return found;
  throw new PdfError(
    'a PDF needs Chromium, Chrome or Edge to print it, and none is installed; install one, name it in FAULTLINE_CHROMIUM, or write --format html and print that',
  );
}

function candidates(env: Environment, platform: NodeJS.Platform): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  if (platform === 'darwin') return [...onPath, ...MAC_PROGRAMS];
  if (platform !== 'win32') return onPath;
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  return [...onPath, ...roots.flatMap((root) => WINDOWS_PROGRAMS.map((program) => `${root}\\${program}`))];
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
