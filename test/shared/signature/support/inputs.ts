/** Crashes as signatures see them: a driver's access violation unless a test says otherwise. */
import type { SignatureInput } from '../../../../shared/signature/signatureInput.ts';

const VIOLATION: SignatureInput = {
  bugcheck: '0x7e',
  parameters: ['0xffffffffc0000005', '0xfffff80060001c20', '0xffffd00012345678', '0xffffd00012345000'],
  kind: 'driver',
  module: 'evil.sys',
  offset: '0x1c20',
  vendor: null,
  architecture: 'x64',
  frames: ['evil.sys+0x1c20', 'ndis.sys+0x40', 'ntoskrnl.exe+0x6000'],
};

export function crash(changes: Partial<SignatureInput> = {}): SignatureInput {
  return { ...VIOLATION, ...changes };
}

/** A crash for which no module is blamed. */
export function unblamed(bugcheck: string, parameters: readonly string[], changes: Partial<SignatureInput> = {}): SignatureInput {
  return crash({ bugcheck, parameters, kind: 'unknown', module: null, offset: null, frames: [], ...changes });
}

/** Frames from a drawing: `nt!KeBugCheckEx < evil.sys+0x10`. */
export function frames(drawing: string): string[] {
  return drawing.split(' < ');
}
