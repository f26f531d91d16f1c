/** An answer on a fleet with something in every section. */
import type { AnswerCulprit, AnswerShare, FleetAnswer } from '../../../../shared/report/fleet/fleetAnswer.ts';
import type { FleetDetails } from '../../../../shared/report/fleet/fleetDetails.ts';

export const CULPRIT: AnswerCulprit = {
  module: 'csagent.sys',
  version: { timestamp: '0x668dea59', checksum: '0x1f', sizeBytes: 1_234_567 },
  vendor: 'CrowdStrike',
  role: 'third-party',
  score: 0.97,
  crashes: 812,
  machines: 318,
  shareOfCrashes: 0.677,
  lift: 9.13,
  pValue: 1.2e-40,
  blamedDirectly: 0.94,
  confounders: ['model Latitude 5420'],
  evidence: [
    { rule: 'blamed-directly', claim: 'csagent.sys is blamed in 812 of 1200 crashes', weight: 0.9, at: 'verdicts' },
    { rule: 'confounded', claim: 'it comes with a model', weight: -0.5, at: 'machines' },
  ],
};

function part(crashes: number, share: number): AnswerShare {
  const interval = { share, low: share - 0.05, high: share + 0.05 };
  return { crashes, machines: 10, ofCrashes: interval, ofMachines: interval };
}

export const ANSWER: FleetAnswer = {
  schemaVersion: 1,
  selection: { since: null, until: null, conditions: [] },
  totals: {
    crashes: 1200,
    machines: 400,
    from: '2024-07-01T00:12:00.000Z',
    to: '2024-07-20T08:00:00.000Z',
    unreadable: 3,
    duplicates: 1,
    inStore: 1200,
  },
  groups: [
    {
      signature: '0x50|csagent.sys+0xe14ed',
      bugcheck: '0x50',
      module: 'csagent.sys',
      kind: 'driver',
      crashes: 1830,
      machines: 322,
      firstSeen: '2024-07-19T04:10:06.397Z',
      lastSeen: '2024-07-20T08:00:00.000Z',
    },
    {
      signature: '0x124|hardware',
      bugcheck: '0x124',
      module: null,
      kind: 'hardware',
      crashes: 7,
      machines: 3,
      firstSeen: null,
      lastSeen: null,
    },
  ],
  moreGroups: true,
  culprits: [CULPRIT, { ...CULPRIT, module: 'fltmgr.sys', version: null, score: 0.3, crashes: 1, machines: 1 }],
  incidents: [
    {
      id: 'csagent.sys@2024-07-19T04:10:00.000Z',
      culprit: { module: 'csagent.sys', version: CULPRIT.version, score: 0.97 },
      onset: '2024-07-19T04:10:00.000Z',
      end: '2024-07-20T08:00:00.000Z',
      ongoing: false,
      crashes: 812,
      machines: 318,
      baselinePerHour: 0.83,
      peakPerHour: 211,
      pValue: 1e-30,
      bugchecks: ['0x50', '0x7e'],
      signatures: ['0x50|csagent.sys+0xe14ed'],
      spread: [{ at: '2024-07-19T04:10:00.000Z', machines: 1 }],
      impact: { machines: 318, loopingMachines: 120, machineHours: 2345.5, cost: null, assumption: 'each machine counts once' },
      builds: { kind: 'no-new-build', text: 'no driver changed when it began' },
      known: 'crowdstrike-2024-07-19',
    },
  ],
  knownIncidents: [
    {
      id: 'crowdstrike-2024-07-19',
      title: 'CrowdStrike channel file 291',
      strength: 'certain',
      why: 'bugcheck 0x50 in csagent.sys while the cause was being handed out',
      recovery: ['Start in safe mode', 'Delete C-00000291*.sys'],
      source: 'https://example.org/kb',
      cause: 'A content update read past the end of a table.',
      artifact: 'C-00000291*.sys',
      script: [],
      crashes: 812,
      machines: 318,
    },
  ],
  whatIf: {
    causes: [
      { cause: 'third-party-driver', ...part(840, 0.7) },
      { cause: 'windows', ...part(0, 0) },
      { cause: 'hardware', ...part(360, 0.3) },
    ],
    companies: [{ name: 'CrowdStrike', ...part(812, 0.677) }],
    classes: [{ name: 'endpoint-security', ...part(812, 0.677) }],
    scenarios: [
      {
        id: 'user-mode',
        title: 'run in user mode',
        sure: part(28, 0.023),
        atBest: part(840, 0.7),
        assumption: 'Windows goes on.',
        source: 'https://u',
      },
      { id: 'ebpf', title: 'be hosted', sure: part(0, 0), atBest: part(0, 0), assumption: 'not used', source: 'https://e' },
    ],
    assumptions: ['A crash counts for what its verdict blames.'],
  },
  factors: [{ kind: 'model', value: 'Latitude 5420', targetMachines: 100, referenceMachines: 3, lift: 4, pValue: 0.00012 }],
  limits: ['no other machines to compare with'],
};

export const DETAILS: FleetDetails = {
  spanMs: 3_600_000,
  timeline: [
    { at: '2024-07-18T00:00:00.000Z', crashes: 3, machines: 3 },
    { at: '2024-07-19T04:00:00.000Z', crashes: 211, machines: 200 },
    { at: '2024-07-20T08:00:00.000Z', crashes: 9, machines: 9 },
  ],
  machines: [
    {
      id: 'ab12',
      name: 'PC-0042',
      site: 'Graz',
      model: 'Latitude 5420',
      crashes: 14,
      firstSeen: '2024-07-19T04:10:00.000Z',
      lastSeen: null,
      blamed: 'csagent.sys',
    },
  ],
  moreMachines: 399,
};
