import { hex } from '../bytes/address.ts';
import type { DumpImage, ExceptionRecord } from '../dump/dumpImage.ts';
import type { Verdict } from '../result/triageResult.ts';
import { describeAddress } from './crash.ts';
import { statusName } from './names.ts';

/** A user-mode dump says which program crashed; no driver is judged from it. */
export function userModeVerdict(image: DumpImage, exception: ExceptionRecord | null): Verdict {
  const program = image.process?.name ?? 'a program';
  const what = exception
    ? ` with ${statusName(exception.code) ?? hex(exception.code)} at ${describeAddress(image, exception.address)}`
    : '';
  return {
    kind: 'unknown',
    module: null,
    offset: null,
    confidence: 0,
    summary: `This is a dump of ${program}, which stopped${what}; Windows itself did not crash, so no driver is judged.`,
    vendor: null,
    product: null,
    class: null,
    evidence: [],
    alternatives: [],
    advice: ['For the blue screen itself, collect C:\\Windows\\Minidump\\*.dmp.'],
  };
}
