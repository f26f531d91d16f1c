import { normaliseBugcheck } from '../../shared/analysis/bugcheck.ts';
import { parseDriver } from '../../shared/fleet/driverText.ts';
import type { FleetFilter, LoadedModule } from '../../shared/fleet/fleetStore.ts';
import { UsageError } from './commandIo.ts';

/** Conditions on crashes as commander hands them over; each may be given several times. */
export interface RawFilterOptions {
  readonly bugcheck?: readonly string[];
  readonly blamed?: readonly string[];
  readonly module?: readonly string[];
  readonly build?: readonly string[];
  readonly model?: readonly string[];
  readonly bios?: readonly string[];
  readonly site?: readonly string[];
  readonly machine?: readonly string[];
}

/** Of one option any value is enough, but every --module has to be loaded. Throws UsageError. */
export function filterOptions(raw: RawFilterOptions): FleetFilter {
  const { bugcheck, blamed, module, build, model, bios, site, machine } = raw;
  return {
    ...(bugcheck && { bugchecks: bugcheck.map(bugcheckOf) }),
    ...(blamed && { modules: given('--blamed', blamed).map((name) => name.toLowerCase()) }),
    ...(module && { loaded: module.map(loadedOf) }),
    ...(build && { osBuilds: build.map(buildOf) }),
    ...(model && { models: given('--model', model) }),
    ...(bios && { biosVersions: given('--bios', bios) }),
    ...(site && { sites: given('--site', site) }),
    ...(machine && { machineNames: given('--machine', machine) }),
  };
}

function given(option: string, values: readonly string[]): readonly string[] {
  if (values.some((value) => value.trim() === '')) throw new UsageError(`${option}: the text is empty`);
  return values;
}

/** `0x50`, `0x00000050` and `50` are the same code; 0x1000007e is 0x7e, as in the store. */
function bugcheckOf(text: string): string {
  if (!/^(?:0x)?[0-9a-f]{1,8}$/i.test(text)) throw new UsageError(`--bugcheck ${text}: a code such as 0x50 is wanted`);
  return `0x${normaliseBugcheck(Number.parseInt(text, 16)).toString(16)}`;
}

/** "22631", or as Windows says it "10.0.22631.3880". */
function buildOf(text: string): number {
  const build = /^(?:\d+\.\d+\.)?(\d{3,6})(?:\.\d+)?$/.exec(text)?.[1];
  if (build === undefined) throw new UsageError(`--build ${text}: a build of Windows such as 22631 is wanted`);
  return Number(build);
}

function loadedOf(text: string): LoadedModule {
  const loaded = parseDriver(text);
  if (loaded === null) throw new UsageError(`--module ${text}: a name, or name@timestamp-checksum-size in hex, is wanted`);
  return loaded;
}
