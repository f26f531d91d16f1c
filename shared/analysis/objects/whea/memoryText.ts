import { hex } from '../../../bytes/address.ts';
import type { MemoryError } from '../../../dump/facts/objects/whea/memoryError.ts';
import { MEMORY_ERROR_TYPES } from '../../../knowledge/hardware/cper.ts';
import type { ResultObjectField } from '../../../result/objects.ts';
import { field } from '../describe.ts';

const PLACES = ['node', 'card', 'module', 'rank', 'device', 'bank', 'row', 'column', 'bitPosition'] as const;

/** `multi-bit ECC error, node 0, card 1, module 2, at physical address 0x...`; only what the section calls valid. */
export function memoryText(error: MemoryError): string {
  const type = error.errorType === null ? '' : (MEMORY_ERROR_TYPES[error.errorType] ?? `error type ${error.errorType}`);
  const places = PLACES.slice(0, 4).flatMap((name) => (error[name] === null ? [] : [`${name} ${error[name]}`]));
  const at = error.physicalAddress === null ? '' : `at physical address ${hex(error.physicalAddress)}`;
  return [type, ...places, at].filter((part) => part !== '').join(', ');
}

/** All that a memory section says. */
export function memoryFields(error: MemoryError): ResultObjectField[] {
  const type = error.errorType;
  return [
    ...(type === null ? [] : [field('Error type', String(type), MEMORY_ERROR_TYPES[type] ?? 'not documented')]),
    ...(error.physicalAddress === null ? [] : [field('Physical address', hex(error.physicalAddress))]),
    ...PLACES.flatMap((name) => (error[name] === null ? [] : [field(NAMES[name], String(error[name]))])),
    ...(error.cardHandle === null ? [] : [field('Card handle', hex(error.cardHandle), 'SMBIOS handle of the memory array (type 16)')]),
    ...(error.moduleHandle === null ? [] : [field('Module handle', hex(error.moduleHandle), 'SMBIOS handle of the module (type 17)')]),
  ];
}

const NAMES: Readonly<Record<(typeof PLACES)[number], string>> = {
  node: 'Node',
  card: 'Card',
  module: 'Module',
  rank: 'Rank',
  device: 'Device',
  bank: 'Bank',
  row: 'Row',
  column: 'Column',
  bitPosition: 'Bit position',
};
