/** The triage part ("small memory dump") behind a 64- or 32-bit header: TRIAGE_DUMP, its lists, `TRGD`, tagged data. */

import type { DumpParts, ModulePart } from './dumpParts.ts';
import type { Section } from './section.ts';
import { asciiBytes } from './section.ts';
import { appendTaggedData } from './tagged.ts';

/** Appends the triage part to a section that holds exactly the header. Labels: `mm`, `unloaded`, `prcb`, `process`, `thread`, `stack`,
 * `debuggerData`, `drivers`, `strings`, `blocks`, `blockData`, `valid`, `tagged`, `driver:<i>`, `name:<i>`, `block:<i>`. */
export function appendTriage(out: Section, parts: DumpParts): void {
  const wide = parts.arch !== 'x86';
  const at = out.length;
  out.label('triage').pad(wide ? 0x80 : 0x68);
  if (wide) triageHeader64(out, at, parts);
  else triageHeader32(out, at, parts);

  out.align(8).label('mm').u32(1).u32(0x50).pad(0x48);
  out.align(8).label('unloaded');
  if (wide) unloaded64(out, parts);
  else unloaded32(out, parts);
  if (parts.prcb !== null) out.align(8).label('prcb').bytes(parts.prcb);
  if (parts.process !== null) out.align(8).label('process').bytes(parts.process);
  if (parts.thread !== null) out.align(8).label('thread').bytes(parts.thread);
  if (parts.stack !== null) out.align(8).label('stack').bytes(parts.stack.bytes);
  if (parts.debuggerData !== null) out.align(8).label('debuggerData').bytes(parts.debuggerData);
  drivers(out, parts, wide);
  stringPool(out, parts);
  dataBlocks(out, parts);
  out.align(4).label('valid').bytes(asciiBytes('TRGD')).label('tagged');
  out.put32(at + 0x04, out.length);

  if (wide || parts.tagged.length > 0) appendTaggedData(out, parts.osBuild, parts.tagged);
}

function triageHeader64(out: Section, at: number, parts: DumpParts): void {
  out
    .putRef32(at + 0x08, 'valid')
    .put32(at + 0x0c, 0x348)
    .put32(at + 0x10, 0xf00);
  out.putRef32(at + 0x14, 'mm').putRef32(at + 0x18, 'unloaded');
  refIf(out, at + 0x1c, 'prcb', parts.prcb !== null);
  refIf(out, at + 0x20, 'process', parts.process !== null);
  refIf(out, at + 0x24, 'thread', parts.thread !== null);
  refIf(out, at + 0x28, 'stack', parts.stack !== null);
  out.put32(at + 0x2c, parts.stack?.bytes.length ?? 0);
  out.putRef32(at + 0x30, 'drivers').put32(at + 0x34, parts.modules.length);
  out.putRef32(at + 0x38, 'strings');
  refIf(out, at + 0x40, 'broken', parts.brokenDriver !== null);
  out.put32(at + 0x44, parts.osBuild >= 26100 ? 0x41 : 0xffff_ffff);
  out.put64(at + 0x48, parts.stack?.address ?? 0n);
  refIf(out, at + 0x70, 'debuggerData', parts.debuggerData !== null);
  out.put32(at + 0x74, parts.debuggerData?.length ?? 0);
  out.putRef32(at + 0x78, 'blocks').put32(at + 0x7c, parts.memory.length);
}

function triageHeader32(out: Section, at: number, parts: DumpParts): void {
  out
    .putRef32(at + 0x08, 'valid')
    .put32(at + 0x0c, 0x320)
    .put32(at + 0x10, 0x7d0);
  out.putRef32(at + 0x14, 'mm').putRef32(at + 0x18, 'unloaded');
  refIf(out, at + 0x1c, 'prcb', parts.prcb !== null);
  refIf(out, at + 0x20, 'process', parts.process !== null);
  refIf(out, at + 0x24, 'thread', parts.thread !== null);
  refIf(out, at + 0x28, 'stack', parts.stack !== null);
  out.put32(at + 0x2c, parts.stack?.bytes.length ?? 0);
  out.putRef32(at + 0x30, 'drivers').put32(at + 0x34, parts.modules.length);
  out.putRef32(at + 0x38, 'strings');
  refIf(out, at + 0x40, 'broken', parts.brokenDriver !== null);
  out.put32(at + 0x44, 0xffff_ffff);
  out.put32(at + 0x48, parts.stack?.address ?? 0n);
  refIf(out, at + 0x58, 'debuggerData', parts.debuggerData !== null);
  out.put32(at + 0x5c, parts.debuggerData?.length ?? 0);
  out.putRef32(at + 0x60, 'blocks').put32(at + 0x64, parts.memory.length);
}

function refIf(out: Section, at: number, label: string, present: boolean): void {
  if (present) out.putRef32(at, label);
}

function unloaded64(out: Section, parts: DumpParts): void {
  out.u64(parts.unloaded.length);
  for (const driver of parts.unloaded) {
    const lengthBytes = driver.name.length * 2;
    out.u16(lengthBytes).u16(lengthBytes).u32(0).u64(0).utf16(driver.name, 24).u64(driver.start).u64(driver.end);
  }
}

function unloaded32(out: Section, parts: DumpParts): void {
  out.u32(parts.unloaded.length);
  for (const driver of parts.unloaded) {
    const lengthBytes = driver.name.length * 2;
    out.u16(lengthBytes).u16(lengthBytes).u32(0).utf16(driver.name, 24).u32(driver.start).u32(driver.end);
  }
}

function drivers(out: Section, parts: DumpParts, wide: boolean): void {
  out.align(8).label('drivers');
  parts.modules.forEach((module, i) => {
    out.label(`driver:${i}`);
    if (wide) driverEntry64(out, module, i);
    else driverEntry32(out, module, i);
  });
}

function driverEntry64(out: Section, module: ModulePart, index: number): void {
  const at = out.length;
  out.pad(0x90).putRef32(at, `name:${index}`);
  out.put64(at + 0x38, module.base);
  out.put32(at + 0x48, module.size);
  out.put32(at + 0x80, module.checksum).put32(at + 0x88, module.timestamp);
}

function driverEntry32(out: Section, module: ModulePart, index: number): void {
  const at = out.length;
  out.pad(0x4c).putRef32(at, `name:${index}`);
  out.put32(at + 4 + 0x18, module.base);
  out.put32(at + 4 + 0x20, module.size);
  out.put32(at + 4 + 0x40, module.checksum).put32(at + 4 + 0x44, module.timestamp);
}

function stringPool(out: Section, parts: DumpParts): void {
  out.align(8).label('strings');
  parts.modules.forEach((module, i) => {
    triageString(out, `name:${i}`, module.path);
  });
  if (parts.brokenDriver !== null) triageString(out, 'broken', parts.brokenDriver);
  out.put32(out.at('triage') + 0x3c, out.length - out.at('strings'));
}

/** u32 length in characters, UTF-16, a terminator that the length leaves out. */
function triageString(out: Section, label: string, text: string): void {
  out.align(8).label(label).u32(text.length).utf16(`${text}\0`).align(8);
}

function dataBlocks(out: Section, parts: DumpParts): void {
  out.align(8).label('blocks');
  parts.memory.forEach((part, i) => {
    out.u64(part.address).ref32(`block:${i}`).u32(part.bytes.length);
  });
  out.label('blockData');
  parts.memory.forEach((part, i) => {
    out.align(8).label(`block:${i}`).bytes(part.bytes);
  });
}
