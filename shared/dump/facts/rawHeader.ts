import type { FileOffset } from '../../bytes/address.ts';
import type { ByteSource } from '../../bytes/byteSource.ts';
import { type Field, fieldSize, type Layout, layoutSize, readLayout } from '../../bytes/layout.ts';
import { viewAt } from '../../bytes/reads.ts';
import type { DumpImage } from '../dumpImage.ts';
import { DUMP_HEADER32, DUMP_HEADER32_CONTEXT, DUMP_HEADER32_EXCEPTION, DUMP_HEADER32_SIZE } from '../layouts/dumpHeader32.ts';
import { DUMP_HEADER64, DUMP_HEADER64_CONTEXT, DUMP_HEADER64_EXCEPTION, DUMP_HEADER64_SIZE } from '../layouts/dumpHeader64.ts';
import { TRIAGE_DUMP32, TRIAGE_DUMP32_AT, TRIAGE_DUMP64, TRIAGE_DUMP64_AT } from '../layouts/triageDump.ts';
import { MINIDUMP_HEADER, MINIDUMP_HEADER_SIZE } from '../layouts/userMinidump.ts';

/** A header field as it lies in the file. */
export interface RawField {
  /** As Windows spells it, for instance `BugCheckCode`. */
  readonly name: string;
  readonly fileOffset: FileOffset;
  readonly sizeBytes: number;
  readonly value: bigint;
}

/** A part of the file that has a name. */
export interface FilePart {
  readonly name: string;
  readonly fileOffset: FileOffset;
  readonly sizeBytes: number;
}

/** The fields of the dump's header, and of the triage header behind it, in file order; nothing is interpreted. */
export function rawFields(image: DumpImage, source: ByteSource): RawField[] {
  if (image.kind === 'user-minidump') return fieldsAt(source, 0, MINIDUMP_HEADER);
  const wide = image.architecture !== 'x86';
  const header = fieldsAt(source, 0, wide ? DUMP_HEADER64 : DUMP_HEADER32);
  if (image.kind !== 'triage') return header;
  return [...header, ...fieldsAt(source, wide ? TRIAGE_DUMP64_AT : TRIAGE_DUMP32_AT, wide ? TRIAGE_DUMP64 : TRIAGE_DUMP32)];
}

const MOST_BLOBS = 64;

/** Where in the file what lies: header, CONTEXT, exception record, triage header, stack, tagged data (at most 64 blobs). */
export function fileParts(image: DumpImage): FilePart[] {
  if (image.kind === 'user-minidump') return [{ name: 'MINIDUMP_HEADER', fileOffset: 0, sizeBytes: MINIDUMP_HEADER_SIZE }];
  return [...(image.architecture === 'x86' ? narrowParts(image) : wideParts(image)), ...savedParts(image)];
}

function wideParts({ kind }: DumpImage): FilePart[] {
  return [
    { name: 'DUMP_HEADER64', fileOffset: 0, sizeBytes: DUMP_HEADER64_SIZE },
    { name: 'CONTEXT', fileOffset: DUMP_HEADER64_CONTEXT.at, sizeBytes: DUMP_HEADER64_CONTEXT.size },
    { name: 'EXCEPTION_RECORD', fileOffset: DUMP_HEADER64_EXCEPTION.at, sizeBytes: DUMP_HEADER64_EXCEPTION.size },
    ...(kind === 'triage' ? [{ name: 'TRIAGE_DUMP64', fileOffset: TRIAGE_DUMP64_AT, sizeBytes: layoutSize(TRIAGE_DUMP64) }] : []),
  ];
}

function narrowParts({ kind }: DumpImage): FilePart[] {
  return [
    { name: 'DUMP_HEADER32', fileOffset: 0, sizeBytes: DUMP_HEADER32_SIZE },
    { name: 'CONTEXT', fileOffset: DUMP_HEADER32_CONTEXT.at, sizeBytes: DUMP_HEADER32_CONTEXT.size },
    { name: 'EXCEPTION_RECORD', fileOffset: DUMP_HEADER32_EXCEPTION.at, sizeBytes: DUMP_HEADER32_EXCEPTION.size },
    ...(kind === 'triage' ? [{ name: 'TRIAGE_DUMP32', fileOffset: TRIAGE_DUMP32_AT, sizeBytes: layoutSize(TRIAGE_DUMP32) }] : []),
  ];
}

function savedParts({ stack, taggedBlobs }: DumpImage): FilePart[] {
  return [
    ...(stack === null || stack.fileOffset === null
      ? []
      : [{ name: 'stack of the crashing thread', fileOffset: stack.fileOffset, sizeBytes: stack.sizeBytes }]),
    ...taggedBlobs
      .slice(0, MOST_BLOBS)
      .map(({ guid, fileOffset, sizeBytes }) => ({ name: `tagged data {${guid}}`, fileOffset, sizeBytes })),
  ];
}

function fieldsAt(source: ByteSource, at: FileOffset, layout: Layout): RawField[] {
  const view = viewAt(source, at, layoutSize(layout));
  if (!view) return [];
  const values = readLayout(view, 0, layout);
  return Object.entries(layout).map(([name, field]: [string, Field]) => ({
    name: name.charAt(0).toUpperCase() + name.slice(1),
    fileOffset: at + field.at,
    sizeBytes: fieldSize(field),
    value: BigInt(values[name] as number | bigint),
  }));
}
