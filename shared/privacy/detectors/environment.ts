import { endOf, isAlnum, type Step, startOf, textOf, unitAt } from '../characters.ts';
import type { PersonalKind } from '../finding.ts';
import { type Detector, encodingOf } from './detector.ts';

const MAX_NAME = 26;
const MAX_VALUE = 104;
const UNDERSCORE = 0x5f;

/** Variables of every process that name its user, machine or domain. */
const VARIABLES: ReadonlyMap<string, PersonalKind> = new Map([
  ['COMPUTERNAME', 'machine-name'],
  ['CLIENTNAME', 'machine-name'],
  ['LOGONSERVER', 'machine-name'],
  ['USERNAME', 'user-name'],
  ['USERDOMAIN', 'domain-name'],
  ['USERDOMAIN_ROAMINGPROFILE', 'domain-name'],
  ['USERDNSDOMAIN', 'domain-name'],
]);
const GIVEN_NAME = /^(?:desktop-\w{7}|laptop-\w{8}|win-\w{11})$/i;
/** Values that name nobody: services, sessions, no domain at all. */
const NOBODY =
  /^(?:system|local service|network service|nt authority|nt service|workgroup|console|defaultuser\d*|dwm-\d+|umfd-\d+|window manager|font driver host|microsoftaccount|azuread|administrator|%\w+%)$/i;

/** Variables of an environment block: `USERNAME=...` and the like, found at the `=`. */
export const environment: Detector = (bytes, at, step, sink) => {
  const last = unitAt(bytes, at - step, step) | 0x20;
  if (last !== 0x65 && last !== 0x6e && last !== 0x72) return;
  const start = startOf(bytes, at, step, MAX_NAME, (unit) => isAlnum(unit) || unit === UNDERSCORE);
  const kind = VARIABLES.get(textOf(bytes, start, at, step).toUpperCase());
  if (kind === undefined) return;
  const from = startOfValue(bytes, at + step, step);
  const end = endOf(bytes, from, step, MAX_VALUE, isValue);
  const after = unitAt(bytes, end, step);
  const value = textOf(bytes, from, end, step).trimEnd();
  if (value === '' || NOBODY.test(value) || !/^[\p{L}\p{N}_]/u.test(value)) return;
  // The account of a machine is called after it; out of a domain, the machine stands for one.
  const isAccount = value.endsWith('$') && kind === 'user-name';
  const isMachine = isAccount || (kind === 'domain-name' && GIVEN_NAME.test(value));
  const told = isAccount ? value.slice(0, -1) : value;
  const confidence = after <= 0 || after === 0x0a || after === 0x0d ? 'certain' : 'likely';
  sink(isMachine ? 'machine-name' : kind, from, from + told.length * step, encodingOf(step), told, confidence);
};

function startOfValue(bytes: Uint8Array, at: number, step: Step): number {
  return endOf(bytes, at, step, 2, (unit) => unit === 0x5c);
}

const NOT_IN_NAMES = new Set([...'"/\\[]:;|=,+*?<>'].map((character) => character.charCodeAt(0)));

function isValue(unit: number): boolean {
  return unit >= 0x20 && unit !== 0x7f && unit < 0xd800 && !NOT_IN_NAMES.has(unit);
}
