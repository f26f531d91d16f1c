import type { MachineCheck } from '../../../dump/facts/objects/whea/machineCheck.ts';
import type { Crash } from '../../crash.ts';

const WHEA_UNCORRECTABLE_ERROR = 0x124;
const MACHINE_CHECK_EXCEPTION = 0n;
const VALID = 1n << 63n;

export interface ParameterStatus {
  readonly status: bigint;
  readonly vendor: MachineCheck['vendor'];
}

/**
 * MCi_STATUS as 0x124 (0) carries it in parameters 3 (high half) and 4 (low half): there even when the error record is not in the
 * dump. Null for other sources of errors and when the halves make no valid status.
 */
export function statusInParameters({ bugcheck, image }: Crash): ParameterStatus | null {
  const [source, , high = 0n, low = 0n] = bugcheck.parameters.map((parameter) => parameter.value);
  if (bugcheck.code !== WHEA_UNCORRECTABLE_ERROR || source !== MACHINE_CHECK_EXCEPTION) return null;
  if (high >> 32n !== 0n || low >> 32n !== 0n) return null;
  const status = (high << 32n) | low;
  if ((status & VALID) === 0n) return null;
  const cpu = image.system?.cpu ?? '';
  return { status, vendor: /\bAMD\b/.test(cpu) ? 'amd' : /\bIntel\b/.test(cpu) ? 'intel' : 'other' };
}
