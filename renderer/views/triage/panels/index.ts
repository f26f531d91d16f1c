import { bugcheckPanel } from './Bugcheck.tsx';
import { bytesPanel } from './Bytes.tsx';
import { headerPanel } from './Header.tsx';
import { lastMinutesPanel } from './LastMinutes.tsx';
import { machinePanel } from './Machine.tsx';
import { modulesPanel } from './Modules.tsx';
import { objectsPanel } from './Objects.tsx';
import { privacyPanel } from './Privacy.tsx';
import { processesPanel } from './Processes.tsx';
import type { Panel } from './panel.ts';
import { registersPanel } from './Registers.tsx';
import { stackPanel } from './Stack.tsx';
import { unloadedPanel } from './Unloaded.tsx';
import { whyPanel } from './Why.tsx';

/** The sections of a dump below its verdict, in the order in which they are read. A new one: a file beside this one, and its line here. */
export const PANELS: readonly Panel[] = [
  whyPanel,
  lastMinutesPanel,
  bugcheckPanel,
  objectsPanel,
  stackPanel,
  modulesPanel,
  unloadedPanel,
  processesPanel,
  machinePanel,
  privacyPanel,
  registersPanel,
  headerPanel,
  bytesPanel,
];
