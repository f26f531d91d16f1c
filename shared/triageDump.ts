import { analyze } from './analysis/analyze.ts';
import { detailsOf } from './analysis/details.ts';
import type { ByteSource } from './bytes/byteSource.ts';
import { DumpError } from './dump/dumpError.ts';
import { openDump } from './dump/openDump.ts';
import type { TriageDepth } from './result/details.ts';
import { type FileFacts, SCHEMA_VERSION, type TriageFailure, type TriageLine, type TriageResult } from './result/triageResult.ts';
import { signatureText } from './signature/signature.ts';
import { inputOf } from './signature/signatureInput.ts';

/** Opens and judges one dump. Throws DumpError when nothing can be said about it; anything else thrown is a bug of ours. */
export function triageDump(source: ByteSource, file: FileFacts, depth: TriageDepth = 'details'): TriageResult {
  const image = openDump(source);
  const result = analyze(image, file, depth);
  const details = depth === 'details' ? detailsOf(image, source) : {};
  return { ...result, signature: signatureText(inputOf(result)), ...details };
}

/** The line for a file that could not be read. */
export function failureLine(file: FileFacts, code: string, message: string): TriageFailure {
  return { schemaVersion: SCHEMA_VERSION, file, error: { code, message } };
}

/** `triageDump` as one line either way: the form that commands and workers pass on. */
export function triageLine(source: ByteSource, file: FileFacts, depth: TriageDepth = 'details'): TriageLine {
  try {
    return triageDump(source, file, depth);
  } catch (error) {
    if (error instanceof DumpError) return failureLine(file, error.code, error.message);
    throw error;
  }
}
