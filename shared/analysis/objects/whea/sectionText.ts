import { hex } from '../../../bytes/address.ts';
import type { WheaSection } from '../../../dump/facts/objects/whea/record.ts';
import { CPER_SECTIONS, CPER_SEVERITIES } from '../../../knowledge/hardware/cper.ts';
import type { ResultObjectField } from '../../../result/objects.ts';
import { field } from '../describe.ts';
import { machineCheckFields, machineCheckText } from './machineCheckText.ts';
import { memoryFields, memoryText } from './memoryText.ts';
import { pcieFields, pcieText } from './pcieText.ts';
import { processorFields, processorText, xpfFields } from './processorText.ts';

const parts = new Map<string, string>(CPER_SECTIONS);

/** The severity of a record or section in words. */
export function severityText(severity: number): string {
  return CPER_SEVERITIES[severity] ?? `severity ${severity}`;
}

/** The part that a section is about: `memory`, `PCI Express`; null for types that are in no table. */
export function partOf({ type }: WheaSection): string | null {
  return parts.get(type) ?? null;
}

/** What a section says, short; empty when it was not read or says nothing. */
export function sectionText({ body, unit }: WheaSection): string {
  const text = bodyText(body);
  return unit === null ? text : [`unit "${unit}"`, text].filter((part) => part !== '').join(', ');
}

function bodyText(body: WheaSection['body']): string {
  switch (body?.kind) {
    case 'machine-check':
      return machineCheckText(body.error);
    case 'memory':
      return memoryText(body.error);
    case 'pcie':
      return pcieText(body.error);
    case 'processor':
      return processorText(body.error);
    case 'nmi':
      return body.error.byHypervisor ? 'raised by the hypervisor' : '';
    default:
      return '';
  }
}

/** All that a section says. */
export function sectionFields({ body }: WheaSection): ResultObjectField[] {
  switch (body?.kind) {
    case 'machine-check':
      return machineCheckFields(body.error);
    case 'memory':
      return memoryFields(body.error);
    case 'pcie':
      return pcieFields(body.error);
    case 'processor':
      return processorFields(body.error);
    case 'xpf-processor':
      return xpfFields(body.error);
    case 'firmware':
      return [field('Firmware record type', String(body.error.type)), field('Firmware record id', hex(body.error.recordId))];
    case 'nmi':
      return [field('Data', hex(body.error.data)), field('Hypervisor error', body.error.byHypervisor ? 'yes' : 'no')];
    default:
      return [];
  }
}
