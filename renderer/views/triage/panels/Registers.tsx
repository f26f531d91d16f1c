import type { Panel, PanelProps } from './panel.ts';

/** Register values at the crash. */
export const registersPanel: Panel = {
  id: 'registers',
  title: 'Registers',
  isShown: ({ registers }) => registers !== null,
  folded: true,
  Body: Registers,
};

function Registers({ result: { registers } }: PanelProps) {
  return (
    <dl className="registers">
      {Object.entries(registers ?? {}).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
