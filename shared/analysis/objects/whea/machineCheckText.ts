import { hex } from '../../../bytes/address.ts';
import type { MachineCheck, MachineCheckBank } from '../../../dump/facts/objects/whea/machineCheck.ts';
import { MCI_STATUS_BITS, MCI_STATUS_BITS_AMD, MCI_STATUS_BITS_INTEL } from '../../../knowledge/hardware/mcaCodes.ts';
import { SMCA_BANKS, SMCA_MEMORY_CONTROLLER, SMCA_UMC_ERRORS } from '../../../knowledge/hardware/smcaBanks.ts';
import type { ResultObjectField } from '../../../result/objects.ts';
import { field } from '../describe.ts';
import { decodeMcaError } from './mcaError.ts';

const VENDOR_NAMES = { intel: 'Intel', amd: 'AMD', other: 'not known' } as const;
const smcaUnits = new Map(SMCA_BANKS.map(([hardware, type, unit]) => [hardware * 0x1_0000 + type, unit]));
const umcErrors = new Map<number, string>(SMCA_UMC_ERRORS);

/** AMD: which unit a bank belongs to, by MCA_IPID. */
interface SmcaUnit {
  readonly hardwareId: number;
  readonly type: number;
  readonly unit: string | null;
}

function smcaUnit(ipid: bigint): SmcaUnit {
  const hardwareId = Number((ipid >> 32n) & 0xfffn);
  const type = Number(ipid >> 48n);
  return { hardwareId, type, unit: smcaUnits.get(hardwareId * 0x1_0000 + type) ?? null };
}

/** One sentence on the bank that raised the machine check. */
export function machineCheckText(check: MachineCheck): string {
  const [first] = check.banks;
  if (!first) return '';
  const unit = check.ipid === null ? null : smcaUnit(check.ipid);
  const where = `bank ${first.bank}${unit?.unit ? ` (${unit.unit})` : ''} of the processor with APIC id ${check.apicId}`;
  return `${where}: ${errorText(first, check, unit)}, ${correction(first.status, check.vendor)}`;
}

function errorText(bank: MachineCheckBank, { vendor }: MachineCheck, unit: SmcaUnit | null): string {
  const { text } = decodeMcaError(Number(bank.status & 0xffffn));
  const extended = unit && vendor === 'amd' ? umcText(bank, unit) : null;
  return extended === null ? text : `${extended} (${text})`;
}

/** Extended error codes mean something else in each kind of bank; those of the first memory controller are in the table. */
function umcText(bank: MachineCheckBank, { hardwareId, type }: SmcaUnit): string | null {
  if (hardwareId !== SMCA_MEMORY_CONTROLLER || type !== 0) return null;
  return umcErrors.get(Number((bank.status >> 16n) & 0x3fn)) ?? null;
}

/** What a status alone says: the error and whether it was corrected. */
export function statusText(status: bigint, vendor: MachineCheck['vendor']): string {
  return `${decodeMcaError(Number(status & 0xffffn)).text}, ${correction(status, vendor)}`;
}

/** A status alone, as 0x124 carries it in its parameters. */
export function statusFields(status: bigint, vendor: MachineCheck['vendor']): ResultObjectField[] {
  return [
    field('MCi_STATUS', hex(status), statusBits(status, vendor)),
    field('MCA error code', hex(Number(status & 0xffffn)), decodeMcaError(Number(status & 0xffffn)).text),
  ];
}

const bit = (status: bigint, number: number) => ((status >> BigInt(number)) & 1n) === 1n;
const UNCORRECTED = 61;
const DEFERRED = 44;

/** AMD: an error that could not be corrected and was not used yet is deferred. Intel has part of a count in that bit. */
function correction(status: bigint, vendor: MachineCheck['vendor']): string {
  if (vendor === 'amd' && bit(status, DEFERRED)) return 'deferred';
  return bit(status, UNCORRECTED) ? 'not corrected' : 'corrected';
}

/** All that a machine-check section says. */
export function machineCheckFields(check: MachineCheck): ResultObjectField[] {
  const unit = check.ipid === null ? null : smcaUnit(check.ipid);
  return [
    field('CpuVendor', VENDOR_NAMES[check.vendor]),
    field('Processor', String(check.processor), `APIC id ${check.apicId}`),
    field('MCG_STATUS', hex(check.globalStatus), globalText(check.globalStatus)),
    ...(unit ? [field('MCA_IPID', hex(check.ipid ?? 0n), unit.unit ?? `hardware id ${hex(unit.hardwareId)}, type ${hex(unit.type)}`)] : []),
    ...(check.syndrome === null ? [] : [field('MCA_SYND', hex(check.syndrome))]),
    ...check.banks.flatMap((bank, i) => bankFields(bank, check, i === 0 ? unit : null)),
  ];
}

function bankFields(bank: MachineCheckBank, check: MachineCheck, unit: SmcaUnit | null): ResultObjectField[] {
  const name = `Bank ${bank.bank}`;
  const extended = Number((bank.status >> 16n) & 0xffffn);
  return [
    field(`${name} MCi_STATUS`, hex(bank.status), statusBits(bank.status, check.vendor)),
    field(`${name} MCA error code`, hex(Number(bank.status & 0xffffn)), errorText(bank, check, unit)),
    ...(extended === 0 ? [] : [field(`${name} model-specific code`, hex(extended))]),
    ...(check.vendor === 'intel' ? correctedCount(name, bank.status) : []),
    ...(bank.address === null ? [] : [field(`${name} MCi_ADDR`, hex(bank.address))]),
    ...(bank.misc === null ? [] : [field(`${name} MCi_MISC`, hex(bank.misc))]),
  ];
}

/** `VAL, UC, EN: ...`: the bits that are set, in words; whether it was corrected comes first. */
function statusBits(status: bigint, vendor: MachineCheck['vendor']): string {
  const special = vendor === 'amd' ? MCI_STATUS_BITS_AMD : vendor === 'intel' ? MCI_STATUS_BITS_INTEL : [];
  const set = [...MCI_STATUS_BITS, ...special].filter(([number]) => bit(status, number)).map(([, name, meaning]) => `${name} (${meaning})`);
  return `${correction(status, vendor)}; ${set.length === 0 ? 'no flags' : set.join(', ')}`;
}

/** Intel: bits 52 to 38 count the corrected errors. */
function correctedCount(name: string, status: bigint): ResultObjectField[] {
  const count = Number((status >> 38n) & 0x7fffn);
  return bit(status, UNCORRECTED) || count === 0 ? [] : [field(`${name} corrected errors`, String(count))];
}

const GLOBAL_BITS = [
  [0, 'the program could go on (RIPV)'],
  [1, 'the instruction pointer belongs to the error (EIPV)'],
  [2, 'a machine check was being handled (MCIP)'],
] as const;

function globalText(status: bigint): string | null {
  const set = GLOBAL_BITS.filter(([number]) => bit(status, number)).map(([, meaning]) => meaning);
  return set.length === 0 ? null : set.join(', ');
}
