import { useState } from 'react';
import type { FleetBreakdown } from '../../../shared/fleet/breakdown.ts';
import type { FleetFilter } from '../../../shared/fleet/fleetStore.ts';
import { PARTS, percentText, shareRows, shareText } from './kernelShare.ts';

interface Props {
  readonly breakdown: FleetBreakdown;
  readonly filter: FleetFilter;
  readonly onChange: (filter: FleetFilter) => void;
}

const WIDTH = 100;

/** Whose code crashed, for each build of Windows or each week: a bar of parts, with its figures beside it. */
export function KernelShare({ breakdown, filter, onChange }: Props) {
  const [by, setBy] = useState<'os-build' | 'week'>('os-build');
  const rows = shareRows(by === 'os-build' ? breakdown.byBuild : breakdown.byWeek, by, filter);
  if (breakdown.byBuild.length === 0) return null;
  return (
    <section aria-label="Whose code crashed, over builds and time">
      <h3>Kernel share: whose code crashed</h3>
      <p className="actions top">
        <button type="button" aria-pressed={by === 'os-build'} onClick={() => setBy('os-build')}>
          By OS build
        </button>
        <button type="button" aria-pressed={by === 'week'} onClick={() => setBy('week')}>
          By week
        </button>
      </p>
      <table className="kernel-share">
        <thead>
          <tr>
            <th scope="col">{by === 'os-build' ? 'Build' : 'Week'}</th>
            <th scope="col">Shares of crashes</th>
            {PARTS.map(({ id, title }) => (
              <th key={id} scope="col" className="number">
                <svg className="swatch" viewBox="0 0 10 10" aria-hidden="true">
                  <rect className={`part-${id}`} width="10" height="10" />
                </svg>
                {title}
              </th>
            ))}
            <th scope="col" className="number">
              Crashes
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.filter === null ? (
                  row.name
                ) : (
                  <button
                    type="button"
                    className="link"
                    aria-pressed={row.isChosen}
                    onClick={() => row.filter !== null && onChange(row.filter)}
                  >
                    {row.name}
                  </button>
                )}
              </th>
              <td>
                <svg className="stack-bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" role="img" aria-label={shareText(row)}>
                  {row.parts.map(({ id, from, share }) => (
                    <rect key={id} className={`part-${id}`} x={from * WIDTH} width={share * WIDTH} height="10" />
                  ))}
                </svg>
              </td>
              {row.parts.map(({ id, crashes, share }) => (
                <td key={id} className="number">
                  {crashes === 0 ? '' : percentText(share)}
                </td>
              ))}
              <td className="number">{row.crashes.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
