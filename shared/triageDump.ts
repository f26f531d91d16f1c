import { analyze } from './analysis/analyze.ts';
import { detailsOf } from './analysis/details.ts';
import type { ModuleFiles } from './analysis/files/moduleFiles.ts';
import type { ByteSource } from './bytes/byteSource.ts';
import { DumpError } from './dump/dumpError.ts';
import type { DumpImage } from './dump/dumpImage.ts';
import { openDump } from './dump/openDump.ts';
import { scanPrivacy } from './privacy/scan.ts';
import { summariseScan } from './privacy/summary.ts';
import type { ResultPrivacy, TriageDepth } from './result/details.ts';
import { type FileFacts, SCHEMA_VERSION, type TriageFailure, type TriageLine, type TriageResult } from './result/triageResult.ts';
import { signatureText } from './signature/signature.ts';
import { inputOf } from './signature/signatureInput.ts';

/**
 * Opens and judges one dump, with images and PDBs of its modules where `files` has them. Throws DumpError when nothing can be said
 * about it; anything else thrown is a bug of ours, or an I/O error of a source.
 */
export function triageDump(
  source: ByteSource,
  file: FileFacts,
  depth: TriageDepth = 'details',
  files: ModuleFiles | null = null,
): TriageResult {
  const image = openDump(source);
  const result = analyze(image, file, depth, files);
  const judged = { ...result, signature: signatureText(inputOf(result)) };
  if (depth === 'verdict') return judged;
  const privacy = privacyOf(image, source);
  const limits = privacy === null ? [...result.limits, NOT_SCANNED] : result.limits;
  return { ...judged, ...detailsOf(image, source), privacy, limits };
}

/** Looking through every byte takes seconds above this size; `faultline privacy` does it when asked. */
const MAX_SCANNED_BYTES = 64 * 1024 * 1024;
const NOT_SCANNED =
  'The file was not searched for personal data because of its size: `faultline privacy` does that. The verdict does not depend on it.';

function privacyOf(image: DumpImage, source: ByteSource): ResultPrivacy | null {
  return source.size > MAX_SCANNED_BYTES ? null : summariseScan(scanPrivacy(source, image));
}

/** The line for a file that could not be read. */
export function failureLine(file: FileFacts, code: string, message: string): TriageFailure {
  return { schemaVersion: SCHEMA_VERSION, file, error: { code, message } };
}

/** `triageDump` as one line either way: the form that commands and workers pass on. */
export function triageLine(
  source: ByteSource,
  file: FileFacts,
  depth: TriageDepth = 'details',
  files: ModuleFiles | null = null,
): TriageLine {
  try {
    return triageDump(source, file, depth, files);
  } catch (error) {
    if (error instanceof DumpError) return failureLine(file, error.code, error.message);
    throw error;
  }
}
