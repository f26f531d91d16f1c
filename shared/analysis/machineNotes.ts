import { hex } from '../bytes/address.ts';
import type { DumpImage, ProcessorIdentity, SystemFacts } from '../dump/dumpImage.ts';
import { PROCESSOR_TROUBLES, type ProcessorTroubleRow } from '../knowledge/processorTrouble.ts';
import { WINDOWS_BUILDS } from '../knowledge/windowsBuilds.ts';
import type { MachineNote } from '../result/machineFacts.ts';

const DAY_MS = 86_400_000;
const YEAR_MS = 365.25 * DAY_MS;
/** Firmware older than this at the time of the crash is worth a word; then also by how much it is older than its Windows. */
const OLD_YEARS = 3;
const BEHIND_YEARS = 1;
const EARLIEST = Date.UTC(1990, 0, 1);
const HYPERVISOR_MODELS = /\b(virtual machine|vmware|virtualbox|kvm|qemu|hvm domu|bochs|parallels|google compute engine|amazon ec2)\b/i;
const released = new Map(WINDOWS_BUILDS.map((row) => [row.build, row.released]));

/** What a support engineer should know of this machine before a driver is suspected. Context only; nothing here moves a verdict. */
export function machineNotes(image: DumpImage): MachineNote[] {
  const { system } = image;
  if (!system) return [];
  const notes: MachineNote[] = [];
  const guest = virtualMachine(system);
  if (guest) notes.push(guest);
  if (system.processor) notes.push(...processorNotes(image, system, system.processor, guest !== null));
  if (!guest) notes.push(...firmwareNotes(image, system));
  return notes;
}

/** A guest by its model. The hypervisor bit alone says little: Windows runs below its own hypervisor on most new machines. */
function virtualMachine({ manufacturer, model, processor }: SystemFacts): MachineNote | null {
  const name = [manufacturer, model].filter((part) => part !== null).join(' ');
  const vendor = processor?.hypervisorVendor ?? null;
  if (!HYPERVISOR_MODELS.test(name)) return null;
  return {
    kind: 'virtual-machine',
    text: `This is a virtual machine (${name}${vendor === null ? '' : `; hypervisor ${vendor}`}): its devices are those of the host's software.`,
    source: null,
  };
}

function processorNotes(image: DumpImage, system: SystemFacts, processor: ProcessorIdentity, isGuest: boolean): MachineNote[] {
  return PROCESSOR_TROUBLES.flatMap((row) => {
    const text = isAbout(row, system, processor) && !(isGuest && isAboutMicrocode(row)) ? textOf(row, image, system, processor) : null;
    return text === null ? [] : [{ kind: 'processor-trouble' as const, text, source: row.source }];
  });
}

function isAbout(row: ProcessorTroubleRow, { cpu }: SystemFacts, { vendor, family, model, stepping }: ProcessorIdentity): boolean {
  if (row.vendor !== vendor || row.family !== family) return false;
  if (row.name !== null && (cpu === null || !row.name.test(cpu))) return false;
  return row.signatures.some(([ofModel, ofStepping]) => ofModel === model && (ofStepping === null || ofStepping === stepping));
}

function isAboutMicrocode({ fixedIn, recalled }: ProcessorTroubleRow): boolean {
  return fixedIn !== null || recalled.length > 0;
}

/** What the row says of this machine; null when a condition of it does not hold. */
function textOf(row: ProcessorTroubleRow, image: DumpImage, system: SystemFacts, { microcode }: ProcessorIdentity): string | null {
  if (row.biosBefore !== null) {
    const date = biosTime(system.biosDate);
    if (date === null || date >= Date.parse(row.biosBefore)) return null;
  }
  if (row.uptimeDays !== null && (image.uptimeSeconds ?? 0) * 1000 < row.uptimeDays * DAY_MS) return null;
  if (!isAboutMicrocode(row)) return row.text;
  if (microcode === null) return row.unknown;
  const loaded = `Microcode ${hex(microcode)} is loaded. `;
  if (row.recalled.length > 0) return row.recalled.includes(microcode) ? loaded + row.text : null;
  if (row.fixedIn !== null && microcode >= row.fixedIn) return row.fixed === null ? null : loaded + row.fixed;
  return loaded + row.text;
}

function firmwareNotes(image: DumpImage, { biosDate, biosVersion }: SystemFacts): MachineNote[] {
  const date = biosTime(biosDate);
  const crash = image.crashTime === null ? Number.NaN : Date.parse(image.crashTime);
  if (date === null || Number.isNaN(crash) || date > crash) return [];
  const age = (crash - date) / YEAR_MS;
  if (age < OLD_YEARS) return [];
  const windows = image.osBuild === null ? null : (released.get(image.osBuild) ?? null);
  const behind = windows === null ? 0 : (Date.parse(`${windows}-01`) - date) / YEAR_MS;
  const firmware = `The firmware (BIOS ${[biosVersion, biosDate].filter((part) => part !== null).join(' of ')})`;
  const older = behind >= BEHIND_YEARS ? ` and ${years(behind)} older than this version of Windows` : '';
  return [
    {
      kind: 'firmware-age',
      text: `${firmware} was more than ${years(age)} old at the time of the crash${older}: look for an update, which may bring newer microcode and memory settings too.`,
      source: null,
    },
  ];
}

/** In whole years, cut: "3 years". */
function years(count: number): string {
  return Math.floor(count) === 1 ? 'one year' : `${Math.floor(count)} years`;
}

/** Milliseconds of a BIOS release date, mm/dd/yyyy or mm/dd/yy (DSP0134, 7.1; a two-digit year is 19yy); null for other texts. */
function biosTime(text: string | null): number | null {
  const [, month, day, year] = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4}|\d\d)\s*$/.exec(text ?? '') ?? [];
  if (month === undefined || day === undefined || year === undefined) return null;
  const time = Date.UTC(year.length === 2 ? 1900 + Number(year) : Number(year), Number(month) - 1, Number(day));
  return Number(month) > 12 || Number(day) > 31 || time < EARLIEST ? null : time;
}
