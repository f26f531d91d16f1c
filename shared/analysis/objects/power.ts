import { hex } from '../../bytes/address.ts';
import { nodeAndParents } from '../../dump/facts/objects/deviceNode.ts';
import { type Irp, readIrp } from '../../dump/facts/objects/irp.ts';
import { type PnpTriage, type PowerTriage, readPnpTriage, readPowerTriage } from '../../dump/facts/objects/powerTriage.ts';
import type { ResultObject } from '../../result/objects.ts';
import type { Crash } from '../crash.ts';
import { type Describer, field, type NamedParameter, parametersOf } from './describe.ts';
import { nodeObject } from './devices.ts';
import { irpObject } from './irps.ts';

const DRIVER_POWER_STATE_FAILURE = 0x9f;
const IRP_MN_WAIT_WAKE = 0;
const SHOWN_IRPS = 8;
const SHOWN_NODES = 8;

/** What 0x9F (3) and (4) saved for whoever looks: the power and the Plug and Play requests that were under way. */
export const power: Describer = (crash) => {
  if (crash.bugcheck.code !== DRIVER_POWER_STATE_FAILURE) return [];
  return parametersOf(crash, 'structure').flatMap((parameter) => {
    const requests = readPowerTriage(crash.image, parameter.value);
    if (requests) return powerRequests(crash, requests, parameter);
    const pnp = readPnpTriage(crash.image, parameter.value);
    return pnp ? pnpRequests(crash, pnp, parameter) : [];
  });
};

function powerRequests(crash: Crash, triage: PowerTriage, { source }: NamedParameter): ResultObject[] {
  const named = new Set(crash.bugcheck.parameters.map((parameter) => parameter.value));
  const others = triage.pending.filter(({ irp }) => !named.has(irp));
  const summary: ResultObject = {
    kind: 'power',
    address: hex(triage.address),
    title: 'TRIAGE_9F_POWER: power requests under way',
    fields: [
      field('IrpList', `${triage.pending.length} pending`, triage.complete ? null : 'the list goes on in memory that is not in the dump'),
      field('ThreadList', `${triage.workerThreads} threads`, 'threads that carry power requests to drivers'),
    ],
    source,
  };
  const pending = others.flatMap(({ irp: address }) => readIrp(crash.image, address) ?? []);
  pending.sort((a, b) => Number(waitsByDesign(a)) - Number(waitsByDesign(b)));
  return [summary, ...pending.slice(0, SHOWN_IRPS).map((irp) => irpObject(crash, irp, 'TRIAGE_9F_POWER.IrpList'))];
}

/** WAIT_WAKE requests wait until their device wakes the machine: they come last. */
function waitsByDesign(irp: Irp): boolean {
  return irp.locations.find(({ index }) => index === irp.currentLocation)?.minor === IRP_MN_WAIT_WAKE;
}

function pnpRequests(crash: Crash, triage: PnpTriage, { source }: NamedParameter): ResultObject[] {
  const nodes = triage.nodes.slice(0, SHOWN_NODES).map((address) => nodeAndParents(crash.image, address));
  return [
    {
      kind: 'power',
      address: hex(triage.address),
      title: 'TRIAGE_9F_PNP: Plug and Play requests under way',
      fields: [
        field(
          'CompletionQueue',
          `${triage.nodes.length} devices`,
          triage.complete ? null : 'the list goes on in memory that is not in the dump',
        ),
      ],
      source,
    },
    ...nodes.filter((chain) => chain.length > 0).map((chain) => nodeObject(chain, 'TRIAGE_9F_PNP.CompletionQueue')),
  ];
}
