/** One input as a PDB: everything that is read of it, and what must be true of that. */

import type { ByteSource } from '../../shared/bytes/byteSource.ts';
import { PdbError } from '../../shared/pdb/pdbError.ts';
import { checkingSource, poisonedSource } from '../shared/dump/support/sources.ts';
import { everythingOf } from '../shared/pdb/support/richPdb.ts';

/** The longest text is a name of 4,096 characters; a scope and its function have one each. */
const MAX_TEXT = 2 * 4096 + 2;
const MAX_FINDINGS = 16 << 20;
/** Control characters and halves of surrogate pairs: neither terminals nor files should get them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNCLEAN = /[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u;

export interface PdbFindings {
  readonly error: string | null;
  readonly found: unknown;
}

/** Runs one input. `hostile` reads it again from a source that poisons its buffer. Throws an Error that says what is wrong. */
export function judgePdb(bytes: Uint8Array, hostile: boolean): PdbFindings {
  const findings = findingsOf(checkingSource(bytes));
  const json = JSON.stringify(findings);
  if (json.length > MAX_FINDINGS) throw new Error(`findings of ${json.length} characters`);
  checkTexts(findings);
  if (hostile && JSON.stringify(findingsOf(poisonedSource(bytes))) !== json) {
    throw new Error('a source that reuses its buffer changes what is found');
  }
  return findings;
}

/** A short name for what an input led to: the error, or the shape of what was found. */
export function pdbOutcome({ error, found }: PdbFindings): string {
  if (error !== null) return error;
  return JSON.stringify(found, (_, value) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 's' : value)).slice(0, 4000);
}

function findingsOf(source: ByteSource): PdbFindings {
  try {
    return { error: null, found: everythingOf(source) };
  } catch (error) {
    if (!(error instanceof PdbError)) throw error;
    return { error: error.code, found: error.message };
  }
}

function checkTexts(value: unknown): void {
  if (typeof value === 'string' && value.length > MAX_TEXT) throw new Error(`a text of ${value.length} characters`);
  if (typeof value === 'string' && UNCLEAN.test(value)) throw new Error('a control character in a text');
  if (typeof value === 'number' && !(value >= 0 && Number.isSafeInteger(value))) throw new Error(`a number that is ${value}`);
  if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) checkTexts(inner);
}
