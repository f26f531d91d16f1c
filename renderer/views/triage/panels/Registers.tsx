import { registerText } from '../registers.ts';
import type { Panel, PanelProps } from './panel.ts';

/** Register values at the crash, with what they point at. */
export const registersPanel: Panel = {
  id: 'registers',
  title: 'Registers',
  isShown: ({ registers }) => registers !== null,
  folded: true,
  Body: Registers,
};

function Registers({ result: { registers, modules, dump } }: PanelProps) {
  return (
    <dl className="registers">
      {Object.entries(registers ?? {}).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <code>{value}</code> <span className="quiet">{registerText(name, value, modules, dump.architecture !== 'x86')}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
