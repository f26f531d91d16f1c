import { endOf, isPrintable, isWord, textOf, unitAt, unitBefore } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';

const BACKSLASH = 0x5c;
const MAX_SERVER = 255;
/** What stands behind two backslashes when it is no server: the kernel's own folders, and names for this machine. */
const NO_SERVER =
  /^(?:device|dosdevices|driver|drivers|filesystem|registry|machine|user|users|systemroot|global|basenamedobjects|sessions|kernelobjects|knowndlls\w*|callback|windows|winnt|system32|microsoft|software|system|currentcontrolset|localhost|tsclient|wsl\$?|wsl\.localhost|pipe|server|servername|program files|arcname|objecttypes|security|\.+|127\.0\.0\.1)$/i;
/** Shares that only a domain has. */
const DOMAIN_SHARES = /^(?:sysvol|netlogon)$/i;

/** Machine names: the server in `\\server\share`; the name of the domain where the share is one that domains have. */
export const networkPath: Detector = (bytes, at, step, sink) => {
  if (unitAt(bytes, at + step, step) !== BACKSLASH) return;
  const before = unitBefore(bytes, at, step);
  if (isWord(before) || before === BACKSLASH || before === 0x3a || before === 0x3f || before === 0x25) return;
  if (step === 1 && before >= 0x80) return;
  const from = at + 2 * step;
  const end = endOf(bytes, from, step, MAX_SERVER, isWord);
  if (end - from < (step === 1 ? 3 : 2) * step || unitAt(bytes, end, step) !== BACKSLASH) return;
  const server = textOf(bytes, from, end, step);
  if (!/^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(server) || !/[a-z]/i.test(server) || NO_SERVER.test(server)) return;
  const shareEnd = endOf(bytes, end + step, step, 80, (unit) => isWord(unit) || unit === 0x24);
  if (shareEnd - end < 3 * step || (step === 1 && !isEnd(unitAt(bytes, shareEnd, step)))) return;
  const share = textOf(bytes, end + step, shareEnd, step);
  sink(DOMAIN_SHARES.test(share) ? 'domain-name' : 'machine-name', from, end, encodingOf(step), server, 'likely');
};

/** What may follow a share in a text of single bytes; anything else is chance. */
function isEnd(unit: number): boolean {
  return unit <= 0 || unit === 0x0a || unit === 0x0d || isPrintable(unit);
}
