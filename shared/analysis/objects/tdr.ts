import { hex } from '../../bytes/address.ts';
import { readTdrContext, type TdrContext } from '../../dump/facts/objects/tdrContext.ts';
import { TDR_REASONS } from '../../knowledge/tdrReasons.ts';
import type { Crash } from '../crash.ts';
import { describeAddress } from '../crash.ts';
import { describeDriver } from '../drivers.ts';
import { type Describer, field, poolFields, poolHeaderOf } from './describe.ts';

/** Bugchecks and live dumps whose first parameter is a TDR recovery context. */
const TDR_CODES: ReadonlySet<number> = new Set([0x116, 0x117, 0x141, 0x142]);
const reasons = new Map(TDR_REASONS.map(([reason, name, meaning]) => [reason, { name, meaning }]));

/** The recovery context of a graphics reset; null when the bugcheck has none or it is not in the dump. */
export function tdrContextOf(crash: Crash): TdrContext | null {
  const address = crash.bugcheck.parameters[0]?.value ?? 0n;
  return TDR_CODES.has(crash.bugcheck.code) ? readTdrContext(crash.image, address) : null;
}

/** `9 (TdrEngineTimeoutPromotedToAdapterReset): one engine ...`; the bare number when it is not documented. */
export function tdrReasonText(reason: number): string {
  const known = reasons.get(reason);
  return known ? `${reason} (${known.name}): ${known.meaning}` : `${reason} (not documented)`;
}

/** Why Windows reset the graphics processor, and whose driver it was. */
export const tdr: Describer = (crash) => {
  const context = tdrContextOf(crash);
  if (!context) return [];
  const { owner, reason } = context;
  const header = poolHeaderOf(crash.image, context.address);
  const known = reasons.get(reason);
  return [
    {
      kind: 'tdr',
      address: hex(context.address),
      title: 'TDR_RECOVERY_CONTEXT: reset of the graphics processor',
      fields: [
        field('TimeoutReason', known ? `${reason} ${known.name}` : String(reason), known?.meaning ?? 'not documented'),
        ...(owner ? [field('DbgOwnerTag', describeAddress(crash.image, owner.tag), describeDriver(owner.module.name))] : []),
        field('pAdapter', hex(context.adapter), 'the graphics adapter (DXGADAPTER)'),
        ...(header ? poolFields(header).slice(0, 2) : []),
      ],
      source: 'parameter 1',
    },
  ];
};
