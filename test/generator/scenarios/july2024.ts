import type { DriverBuild } from '../../../shared/fleet/crashRecord.ts';
import { DAY_MS, HOUR_MS, localHour } from '../calendar.ts';
import type { CrashSite } from '../crashSites.ts';
import { buildOf } from '../driverBuilds.ts';
import type { Random } from '../random.ts';
import { hasPackage, type SimMachine } from '../world.ts';
import { loopAfter } from './hazard.ts';
import { MOSTLY_DIRECT, type Scenario, USUAL_CRASHES } from './scenario.ts';

const RELEASED = Date.UTC(2024, 6, 19, 4, 9);
const REVERTED = Date.UTC(2024, 6, 19, 5, 27);
const WINDOW_MS = REVERTED - RELEASED;
/** Sensor versions below this one did not read the file. */
const FIRST_AFFECTED_VERSION = 1;
/** Where sensors failed, by version 1, 2, 3: two offsets are published with their versions, two without. */
const OFFSETS = [0xe41cd, 0xe14ed, 0xe3b58] as const;
const OTHER_OFFSET = 0xe35a1;
const DAYS = 28;
const FIRST_DAY_PART = 0.65;
/** Shares of the sensor versions: policies keep machines one or two versions behind. */
const VERSION_ENDS = [0.06, 0.25, 0.76, 1] as const;

/** The outage of 19 July 2024 (public facts): content, not a driver, was released at 04:09 UTC and reverted at 05:27. */
export const july2024: Scenario = {
  name: 'july-2024',
  about: 'The outage of 19 July 2024: content pushed to an endpoint sensor, boot loops, no driver build changed.',
  plan: (given) => {
    const days = given ?? DAYS;
    return {
      fromMs: Date.UTC(2024, 6, 19) - Math.floor(days * FIRST_DAY_PART) * DAY_MS,
      days,
      osShares: { 17763: 0.04, 19041: 0.56, 22621: 0.4 },
      securityOf: (group) => ([0, 2, 3].includes(group) ? 'security-crowdstrike' : null),
      everywhere: [],
      baseVersionOf: (id, chance) => (id === 'security-crowdstrike' ? VERSION_ENDS.findIndex((end) => chance < end) : null),
      heldBack: ['security-crowdstrike'],
    };
  },
  crashesPerMachineDay: () => USUAL_CRASHES,
  plant: (_cohorts, period) => ({
    rollouts: [],
    plants: [
      {
        module: 'csagent.sys',
        build: null,
        feature: { kind: 'driver', name: 'csagent.sys' },
        onsetMs: RELEASED,
        endMs: REVERTED,
        exposedFrom: (machine) => (sensorVersion(machine) >= FIRST_AFFECTED_VERSION ? RELEASED : null),
        crashesOf: (machine, _from, random) => outage(machine, random).filter((crash) => crash.timeMs < period.untilMs),
        looks: MOSTLY_DIRECT,
        sitesOn: sensorSites,
      },
    ],
    confounders: [],
    note: 'Machines with sensor 7.11 or later that were online between 04:09 and 05:27 UTC took the bad file. No driver build changed at the onset; machines keep crashing after 05:27 until somebody deletes the file.',
  }),
};

function sensorVersion(machine: SimMachine): number {
  return hasPackage(machine.cohort, 'security-crowdstrike') ? (machine.cohort.baseVersions.get('security-crowdstrike') ?? -1) : -1;
}

const sitesByVersion = OFFSETS.map((offset): readonly CrashSite[] => [
  { code: 0x50, offset },
  { code: 0x7e, offset },
  { code: 0x50, offset: OTHER_OFFSET },
]);

function sensorSites(build: DriverBuild): readonly CrashSite[] | null {
  const index = OFFSETS.findIndex((_, i) => buildOf('csagent.sys', i + FIRST_AFFECTED_VERSION) === build);
  return sitesByVersion[index] ?? null;
}

/** One machine's night: the file arrives, Windows stops, and stops again at every start until the machine is left alone or repaired. */
function outage(machine: SimMachine, random: Random): { timeMs: number; looping: boolean }[] {
  if (!random.chance(online(machine))) return [];
  const arrives = RELEASED + Math.min(WINDOW_MS - 60_000, random.exponential(WINDOW_MS / 3));
  const first = { timeMs: Math.round(arrives + random.between(4_000, 90_000)), looping: false };
  const crashes = [first, ...loopAfter(first.timeMs, 1 + Math.floor(random.exponential(3.5)), random)];
  while (random.chance(0.4)) {
    const again = (crashes.at(-1)?.timeMs ?? first.timeMs) + Math.round(random.between(0.4, 9) * HOUR_MS);
    crashes.push({ timeMs: again, looping: true }, ...loopAfter(again, random.below(4), random));
  }
  return crashes;
}

/** How likely a machine is on at that hour of a Friday. */
function online(machine: SimMachine): number {
  if (machine.alwaysOn) return 0.97;
  const hour = localHour(RELEASED, machine.site.utcOffsetHours);
  if (hour >= 8 && hour < 18) return 0.82;
  return (hour >= 6 && hour < 8) || (hour >= 18 && hour < 22) ? 0.42 : 0.2;
}
