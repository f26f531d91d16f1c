import { hostname } from 'node:os';
import { resolve } from 'node:path';

/** Folders that hold dumps and say nothing about the machine. LiveKernelReports has one subfolder per component. */
const DUMP_FOLDERS: readonly RegExp[] = [
  /^(mini|kernel|memory|live|crash|full|user|bsod)?[ _-]?dumps?([ _-]?files?)?$/i,
  /^crash(es|control|ed)?$/i,
  /^(crash|bsod|wer|error)?[ _-]?(reports?|logs?)$/i,
  /^(livekernelreports|watchdog|ndis|usbhub3|usbxhci|pow32kwatchdog|win32k(\.sys)?|wheacrash)$/i,
  /^(windows|winnt|system32|systemroot|memory|bsods?|bluescreens?)$/i,
  /^(wer|reportqueue|reportarchive)$/i,
  /^([a-z]:?|\.\.?|)$/i,
];

/** True for folder names like Minidump, dumps, LiveKernelReports, Windows. */
export function isDumpFolder(name: string): boolean {
  return DUMP_FOLDERS.some((pattern) => pattern.test(name));
}

/** The folders of an absolute or relative path, outermost first. An archive counts as a folder, without its extension. */
export function foldersOf(folder: string): string[] {
  return resolve(folder).split(/[\\/]/);
}

/** An archive's name as if it were a folder. */
export function archiveAsFolder(name: string): string {
  return name.replace(/\.(zip|cab|dmp)$/i, '');
}

/**
 * Names the machine that a dump in these folders came from: the nearest folder that is not a dump folder
 * (`PC-0042/Minidump/x.dmp` is PC-0042). Without any such folder it is this computer on Windows (C:\Windows\Minidump).
 */
export function machineName(folders: readonly string[]): string {
  const found = folders.findLast((folder) => !isDumpFolder(folder));
  if (found !== undefined) return found;
  return process.platform === 'win32' ? hostname() : 'unknown machine';
}
