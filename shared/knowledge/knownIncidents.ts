/**
 * One publicly documented incident, with what crashes can be recognised by. Times are ISO 8601 UTC; `from` and `until` are when the
 * cause was handed out (to the minute where that is known, else whole days), `aftermathDays` how long machines that took it may
 * go on crashing. `modules` are lower-case file names of the blamed module. `recovery` are steps in our own words, in order.
 * `script` are lines of a batch file that does on one machine what can be done there without asking, in safe mode or in the recovery
 * environment (where Windows is on any drive but the current one); empty where no command helps.
 */
export interface KnownIncidentRow {
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
  readonly from: string;
  readonly until: string | null;
  readonly aftermathDays: number;
  readonly bugchecks: readonly string[];
  readonly modules: readonly string[];
  /** File or update that was the cause; not necessarily a driver. */
  readonly artifact: string;
  readonly cause: string;
  readonly recovery: readonly string[];
  readonly script: readonly string[];
  readonly source: string;
}

/** The best known first, then by date. Ids are unique. */
export const KNOWN_INCIDENTS: readonly KnownIncidentRow[] = [
  {
    id: 'falcon-channel-file-291',
    title: 'CrowdStrike Falcon content update of 19 July 2024',
    vendor: 'CrowdStrike',
    from: '2024-07-19T04:09:00Z',
    until: '2024-07-19T05:27:00Z',
    aftermathDays: 14,
    bugchecks: ['0x50', '0x7e'],
    modules: ['csagent.sys'],
    artifact:
      'C-00000291*.sys in %WINDIR%\\System32\\drivers\\CrowdStrike: channel file 291, configuration and no driver; the copy stamped 04:09 UTC is bad, 05:27 UTC or later is good',
    cause:
      'The content update used a 21st input field where the sensor code supplied 20, so csagent.sys read past the end of a table. Windows hosts with sensor 7.11 or later that were online between 04:09 and 05:27 UTC took it. No driver build changed; policies that hold back sensor versions did not protect.',
    recovery: [
      'Restart the machine, on a wired network if it has one; some fetch the good file before they crash, in the cloud after up to 15 restarts.',
      'If it keeps crashing, start it in safe mode or in the Windows Recovery Environment. Have the BitLocker recovery key at hand.',
      'In %WINDIR%\\System32\\drivers\\CrowdStrike delete the files that match C-00000291*.sys, and no others.',
      'Restart normally. The sensor fetches the good file by itself.',
      "For many machines use Microsoft's recovery tool, from USB or over the network (PXE).",
    ],
    script: [
      '@echo off',
      'rem Safe mode or recovery environment, as administrator.',
      'rem Unlock a drive with BitLocker first: manage-bde -unlock C: -RecoveryPassword KEY',
      'for %%d in (C D E F G H) do (',
      '  if exist "%%d:\\Windows\\System32\\drivers\\CrowdStrike\\C-00000291*.sys" (',
      '    del /f "%%d:\\Windows\\System32\\drivers\\CrowdStrike\\C-00000291*.sys"',
      '  )',
      ')',
    ],
    source: 'https://www.crowdstrike.com/falcon-content-update-remediation-and-guidance-hub/',
  },
  {
    id: 'hp-keyboard-filter-2018',
    title: 'HP keyboard filter driver after Windows updates of October 2018',
    vendor: 'HP',
    from: '2018-10-09T00:00:00Z',
    until: '2018-10-12T00:00:00Z',
    aftermathDays: 60,
    bugchecks: ['0x10d'],
    modules: ['hpqkbfiltr.sys'],
    artifact: 'HpqKbFiltr.sys, handed out by Windows Update to HP machines with Windows 10 1803 and 1809',
    cause: 'A keyboard filter driver that did not fit the Windows version broke a rule of the driver framework at every start.',
    recovery: [
      'Start the machine in the Windows Recovery Environment, from its failed starts or from installation media.',
      'Rename or delete HpqKbFiltr.sys in %WINDIR%\\System32\\drivers from its command prompt.',
      'Restart, and install all Windows updates: a later one removes the driver.',
    ],
    script: [
      '@echo off',
      'rem Recovery environment. Unlock a drive with BitLocker first:',
      'rem manage-bde -unlock C: -RecoveryPassword KEY',
      'for %%d in (C D E F G H) do (',
      '  if exist "%%d:\\Windows\\System32\\drivers\\HpqKbFiltr.sys" ren "%%d:\\Windows\\System32\\drivers\\HpqKbFiltr.sys" HpqKbFiltr.sys.off',
      ')',
    ],
    source: 'https://www.webnews.it/2018/10/12/windows-10-problemi-bsod-patch-tuesday/',
  },
  {
    id: 'printing-march-2021',
    title: 'Printing after the Windows updates of March 2021',
    vendor: 'Microsoft',
    from: '2021-03-09T00:00:00Z',
    until: '2021-03-16T00:00:00Z',
    aftermathDays: 60,
    bugchecks: ['0x1'],
    modules: ['win32kfull.sys', 'win32k.sys', 'win32kbase.sys'],
    artifact: 'KB5000802, KB5000808, KB5000809 and KB5000822 for Windows 10 and Windows Server',
    cause: 'After the update, printing through type 3 printer drivers of some makers ended in APC_INDEX_MISMATCH.',
    recovery: [
      'Install the update of 15 March 2021 or later (KB5001567 for Windows 10 2004 and 20H2).',
      'Until then print from another machine, or take the update of 9 March off.',
    ],
    script: [],
    source: 'https://winaero.com/how-to-fix-apc_index_mismatch-blue-screen-of-death-printing-issue/',
  },
];
