import { isAlnum, isPrintable, isWordAt, type Step, startOf, textOf, unitAt } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';

const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const COLON = 0x3a;
const SPACE = 0x20;
const MAX_NAME = 64;
/** What Windows refuses in account names, and what ends a path in a text. */
const ENDS = new Set([...'"/\\[]:;|=,+*?<>%(){}!#&@`\'^~'].map((character) => character.charCodeAt(0)));

/** Folders of profiles that belong to nobody. */
const SHARED =
  /^(?:public|default|default user|default\.migrated|all users|defaultuser\d*|defaultapppool|systemprofile|localservice|networkservice|shared|temp|username|user name|user)$/i;

/** The folders that hold one folder for each user, lower case. `weak`: other things are called so, too. */
const ROOTS: readonly { readonly name: string; readonly weak: boolean }[] = [
  { name: 'users', weak: false },
  { name: 'documents and settings', weak: false },
  { name: 'users$', weak: true },
  { name: 'home', weak: true },
  { name: 'home$', weak: true },
  { name: 'homes', weak: true },
  { name: 'homes$', weak: true },
];

/** User names: the folder behind `\Users\`, `\Documents and Settings\`, or in a share or folder of homes. */
export const profilePath: Detector = (bytes, at, step, sink) => {
  const first = unitAt(bytes, at + step, step) | 0x20;
  if (first !== 0x75 && first !== 0x64 && first !== 0x68) return;
  const separator = unitAt(bytes, at, step);
  for (const { name, weak } of ROOTS) {
    if (!isWordAt(bytes, at + step, step, name)) continue;
    const after = at + (name.length + 1) * step;
    if (unitAt(bytes, after, step) !== separator) continue;
    if ((separator === SLASH || weak) && !isRooted(bytes, at, step, separator)) return;
    // "\\" in a string of a programming language, or in JSON.
    const from = unitAt(bytes, after + step, step) === BACKSLASH ? after + 2 * step : after + step;
    const { end, closed } = nameEnd(bytes, from, step, weak);
    const value = textOf(bytes, from, end, step);
    if (value === '' || (weak && !closed) || SHARED.test(value) || !/^[\p{L}\p{N}_]/u.test(value)) return;
    sink('user-name', from, end, encodingOf(step), value, closed && !weak ? 'certain' : 'likely');
    return;
  }
};

/** A path with slashes begins here or at a drive; a folder of homes lies in a share or a folder. */
function isRooted(bytes: Uint8Array, at: number, step: Step, separator: number): boolean {
  const before = unitAt(bytes, at - step, step);
  if (separator === SLASH) return before === COLON || !(isPrintable(before) && (isAlnum(before) || before === SLASH || before === 0x2e));
  return before === COLON || isAlnum(before);
}

/** Where the name ends: at what cannot be in one. A name that runs into rubbish (a cut string) ends before its first blank. */
function nameEnd(bytes: Uint8Array, from: number, step: Step, needsSeparator: boolean): { end: number; closed: boolean } {
  let end = from;
  let safe = -1;
  for (let count = 0; count < MAX_NAME; count++, end += step) {
    const unit = unitAt(bytes, end, step);
    if (unit === 0 || ENDS.has(unit)) {
      const isSeparator = unit === BACKSLASH || unit === SLASH;
      const closed = isSeparator || (!needsSeparator && (unit === 0 || unit === 0x22));
      if (!closed && safe >= 0) return { end: safe, closed: false };
      return { end: trimmed(bytes, from, end, step), closed };
    }
    if (safe < 0 && !(unit > SPACE && unit < 0x7f)) safe = end;
    if (isRubbish(unit, step)) break;
  }
  return { end: safe < 0 ? end : safe, closed: false };
}

/** Control characters, surrogates, private use, the end of the bytes: in no name. */
function isRubbish(unit: number, step: Step): boolean {
  if (unit < SPACE || unit === 0x7f) return true;
  return step === 2 && ((unit >= 0x80 && unit < 0xa0) || (unit >= 0xd800 && unit < 0xf900) || unit >= 0xfff0);
}

function trimmed(bytes: Uint8Array, from: number, end: number, step: Step): number {
  return Math.max(
    from,
    startOf(bytes, end, step, MAX_NAME, (unit) => unit === SPACE || unit === 0x2e),
  );
}
