import { hex } from '../../../bytes/address.ts';
import type { ProcessorError } from '../../../dump/facts/objects/whea/processorError.ts';
import type { ProcessorCheck, XpfProcessor } from '../../../dump/facts/objects/whea/xpfProcessor.ts';
import { PROCESSOR_CHECKS, PROCESSOR_ERROR_TYPES, PROCESSOR_OPERATIONS } from '../../../knowledge/hardware/cper.ts';
import { MCA_REQUESTS, MCA_TRANSACTIONS } from '../../../knowledge/hardware/mcaCodes.ts';
import type { ResultObjectField } from '../../../result/objects.ts';
import { field } from '../describe.ts';

/** `cache error on the processor with id 4`; empty when the section calls nothing valid. */
export function processorText({ errorType, processorId }: ProcessorError): string {
  return [errorType === null ? '' : typeText(errorType), processorId === null ? '' : `processor ${hex(processorId)}`]
    .filter((part) => part !== '')
    .join(' on ');
}

function typeText(errorType: number): string {
  const names = PROCESSOR_ERROR_TYPES.filter(([bit]) => (errorType >>> bit) & 1).map(([, name]) => name);
  return names.length === 0 ? 'error of unknown type' : names.join(', ');
}

/** All that a generic processor section says. */
export function processorFields(error: ProcessorError): ResultObjectField[] {
  const { errorType, operation, level, processorId, targetAddress, instructionPointer } = error;
  return [
    ...(errorType === null ? [] : [field('Error type', hex(errorType), typeText(errorType))]),
    ...(operation === null ? [] : [field('Operation', String(operation), PROCESSOR_OPERATIONS[operation] ?? null)]),
    ...(level === null ? [] : [field('Level', String(level))]),
    ...(processorId === null ? [] : [field('Processor id', hex(processorId), 'APIC id')]),
    ...(targetAddress === null ? [] : [field('Target address', hex(targetAddress))]),
    ...(instructionPointer === null ? [] : [field('Instruction pointer', hex(instructionPointer))]),
  ];
}

const checkNames = new Map<string, string>(PROCESSOR_CHECKS);

/** All that an x86/x64 processor section says. */
export function xpfFields({ apicId, checks }: XpfProcessor): ResultObjectField[] {
  return [...(apicId === null ? [] : [field('Local APIC id', hex(apicId))]), ...checks.map(checkField)];
}

function checkField(check: ProcessorCheck, index: number): ResultObjectField {
  const name = checkNames.get(check.type) ?? 'check of unknown type';
  if (check.info === null) return field(`Check ${index + 1}`, name);
  return field(`Check ${index + 1}`, `${name} ${hex(check.info)}`, SHARED_LAYOUT.has(name) ? checkText(check.info) : null);
}

const SHARED_LAYOUT: ReadonlySet<string> = new Set(['cache check', 'TLB check', 'bus check']);

/** Cache, TLB and bus checks share their low bits: valid bits, transaction, operation, level, then flags. */
function checkText(info: bigint): string {
  const valid = (bit: number) => ((info >> BigInt(bit)) & 1n) === 1n;
  const value = (shift: number, mask: number) => Number(info >> BigInt(shift)) & mask;
  return [
    valid(0) ? `${MCA_TRANSACTIONS[value(16, 3)]} transaction` : '',
    valid(1) ? (MCA_REQUESTS[value(18, 0xf)] ?? 'reserved operation') : '',
    valid(2) ? `level ${value(22, 7)}` : '',
    valid(3) && valid(25) ? 'context corrupted' : '',
    valid(4) ? (valid(26) ? 'not corrected' : 'corrected') : '',
    valid(7) && valid(29) ? 'overflow' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
