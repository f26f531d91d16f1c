import { counted } from '../../../../shared/report/fleet/words.ts';
import type { Panel, PanelProps } from './panel.ts';

/** The processes that existed when Windows stopped: memory dumps only. */
export const processesPanel: Panel = {
  id: 'processes',
  title: 'Processes',
  heading: ({ processes }) => {
    const count = processes?.list.length ?? 0;
    const first = processes?.complete === false ? 'The first ' : '';
    return `${first}${counted(count, 'process', 'processes')} at the time of the crash`;
  },
  isShown: ({ processes }) => (processes?.list.length ?? 0) > 0,
  folded: true,
  Body: Processes,
};

function Processes({ result: { processes } }: PanelProps) {
  return (
    <>
      {processes?.complete === false ? (
        <p className="quiet">There are more, or the list breaks off in memory that is not in the dump.</p>
      ) : null}
      <table>
        <thead>
          <tr>
            <th scope="col">Id</th>
            <th scope="col">Name</th>
            <th scope="col">EPROCESS</th>
          </tr>
        </thead>
        <tbody>
          {(processes?.list ?? []).map(({ id, name, address }) => (
            <tr key={address}>
              <td>{id ?? ''}</td>
              <td>{name ?? ''}</td>
              <td>
                <code>{address}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
