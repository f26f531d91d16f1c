import { hex } from '../../../bytes/address.ts';
import type { DumpImage } from '../../../dump/dumpImage.ts';
import { parseWheaRecord, readWheaRecord, type WheaRecord, type WheaSection } from '../../../dump/facts/objects/whea/record.ts';
import { CPER_NOTIFICATIONS } from '../../../knowledge/hardware/cper.ts';
import type { ResultObject } from '../../../result/objects.ts';
import type { Crash } from '../../crash.ts';
import { type Describer, field, parametersOf } from '../describe.ts';
import { statusFields, statusText } from './machineCheckText.ts';
import { statusInParameters } from './parameterStatus.ts';
import { partOf, sectionFields, sectionText, severityText } from './sectionText.ts';

const notifications = new Map<string, string>(CPER_NOTIFICATIONS);
/** A record with one section descriptor is no smaller; Windows' are no larger. */
const BLOB_SIZES = { least: 0xc8, most: 0x8000 } as const;

/** The error records that parameters point to (else what the parameters themselves say) and those that lie in tagged data. */
export const wheaRecords: Describer = (crash) => {
  const named = parametersOf(crash, 'whea-record').flatMap(({ value, source }) => {
    const record = readWheaRecord(crash.image, value);
    return record ? recordObjects(record, hex(value), source) : [];
  });
  return [...(named.length > 0 ? named : fromParameters(crash)), ...taggedRecords(crash.image)];
};

/** What the parameters of a machine check say when its record is not in the dump. */
function fromParameters(crash: Crash): ResultObject[] {
  const check = statusInParameters(crash);
  if (!check) return [];
  const title = `Machine check: ${statusText(check.status, check.vendor)}`;
  return [{ kind: 'whea-section', address: null, title, fields: statusFields(check.status, check.vendor), source: 'parameters 3 and 4' }];
}

function taggedRecords(image: DumpImage): ResultObject[] {
  return image.taggedBlobs.flatMap((blob) => {
    if (blob.sizeBytes < BLOB_SIZES.least || blob.sizeBytes > BLOB_SIZES.most) return [];
    const record = parseWheaRecord(image.readTagged(blob));
    return record ? recordObjects(record, null, `tagged data ${blob.guid} at file offset ${hex(blob.fileOffset)}`) : [];
  });
}

function recordObjects(record: WheaRecord, address: string | null, source: string): ResultObject[] {
  return [
    {
      kind: 'whea-record',
      address,
      title: `WHEA error record: ${severityText(record.severity)}`,
      fields: [
        field('Severity', String(record.severity), severityText(record.severity)),
        field('Notification type', notifications.get(record.notification) ?? record.notification),
        ...(record.previous ? [field('Flags', 'previous error', 'it happened before the last start')] : []),
        ...record.sections.map((section, i) => field(`Section ${i + 1}`, partOf(section) ?? section.type, severityText(section.severity))),
      ],
      source,
    },
    ...record.sections.flatMap((section, i) => sectionObject(section, i, source)),
  ];
}

function sectionObject(section: WheaSection, index: number, source: string): ResultObject[] {
  const unit = section.unit === null ? [] : [field('FRU text', section.unit, 'the unit as the firmware names it')];
  const fields = [...unit, ...sectionFields(section)];
  if (fields.length === 0) return [];
  const text = sectionText(section);
  return [
    {
      kind: 'whea-section',
      address: null,
      title: `WHEA section ${index + 1}, ${partOf(section) ?? section.type}${text === '' ? '' : `: ${text}`}`,
      fields,
      source,
    },
  ];
}
