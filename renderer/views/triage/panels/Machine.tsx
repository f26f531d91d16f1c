import { machineRows } from '../../../../shared/report/machineFacts.ts';
import { timeText } from '../columns.ts';
import type { Panel, PanelProps } from './panel.ts';

/** The machine, the moment and the file. */
export const machinePanel: Panel = { id: 'machine', title: 'Machine and dump', isShown: () => true, Body: Machine };

function Machine({ result }: PanelProps) {
  const { system, dump, process, irql, file, signature } = result;
  const facts: readonly (readonly [string, string | number | null | undefined])[] = [
    ['Crashed', dump.crashTime && `${timeText(dump.crashTime)} UTC`],
    ['Running for', dump.uptimeSeconds === null ? null : `${Math.round(dump.uptimeSeconds)} s`],
    ['Windows', [dump.osName, dump.osBuild].filter((part) => part !== null).join(', ')],
    ['Processors', dump.processorCount],
    ['Manufacturer', system?.manufacturer],
    ['Model', system?.model ?? system?.baseboard],
    ['BIOS', [system?.biosVendor, system?.biosVersion, system?.biosDate].filter((part) => part != null).join(' ')],
    ['Processor', system?.cpu],
    ...machineRows(result).map(({ label, text }) => [label, text] as const),
    ['Process', process?.name],
    ['IRQL', irql],
    ['Kind of dump', `${dump.kind}, ${dump.architecture}`],
    ['Signature', signature],
    ['File', file.path],
    ['SHA-256', file.sha256],
  ];
  return (
    <dl>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several notes have one name
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
