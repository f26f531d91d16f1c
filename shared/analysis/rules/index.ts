import { addressSingleBit, pteSingleBit } from './bitFlip.ts';
import { codeParameter, crashSiteCode, namedByParameter, namedByWindows, notedByKernel, unloadedDriver } from './code.ts';
import { correctedErrorBefore, diskErrorBefore, driverEventBefore } from './events.ts';
import { gaveToHelper, heapAtWork, trappedCode } from './habits.ts';
import { machineContext } from './machine.ts';
import { askedFor, deviceFailed, hardwareReported, memoryTablesDamaged, poolDamaged, wheaParts } from './nature.ts';
import { deviceStackDrivers, irpHolder, objectOwner, pnpRequestHolders, powerChain } from './objects.ts';
import { badPointer } from './pointer.ts';
import type { Rule } from './rule.ts';
import { bugcheckCaller, onTheStack } from './stack.ts';
import { graphicsReset } from './tdr.ts';

/**
 * All rules, in the order in which their evidence is shown. `crashSiteCode` comes after `codeParameter`: it does not repeat it.
 * `notedByKernel` comes after all that make suspects by themselves: it gives way to what they found. `driverEventBefore` comes after all that make suspects: it only adds to them. `machineContext` is last, as it asks what the others found.
 */
export const RULES: readonly Rule[] = [
  askedFor,
  hardwareReported,
  wheaParts,
  memoryTablesDamaged,
  poolDamaged,
  heapAtWork,
  deviceFailed,
  namedByWindows,
  namedByParameter,
  codeParameter,
  graphicsReset,
  crashSiteCode,
  trappedCode,
  gaveToHelper,
  unloadedDriver,
  objectOwner,
  irpHolder,
  powerChain,
  deviceStackDrivers,
  pnpRequestHolders,
  bugcheckCaller,
  onTheStack,
  notedByKernel,
  diskErrorBefore,
  correctedErrorBefore,
  driverEventBefore,
  badPointer,
  pteSingleBit,
  addressSingleBit,
  machineContext,
];
