import type { DriverBuild } from '../crashRecord.ts';
import { buildKey } from '../driverSet.ts';
import { contrastTest } from '../stats/contrastTest.ts';
import { bonferroni } from '../stats/multipleTesting.ts';
import { blameIn, type ModuleBlame } from './blame.ts';
import type { Candidate } from './candidates.ts';

const SURE = 0.01;
/** A version is not the culprit while others are blamed on a share of their machines that is more than this part of its own share. */
const OTHERS_BLAMED = 0.25;
/** And have more than this part of all the blame: a single crash elsewhere is no rate. */
const OTHERS_PART = 0.1;
/** More builds of one driver than this are not compared. */
const MAX_BUILDS = 50;

/** One build of the driver; machines, but for `loaded`. */
interface Build {
  readonly build: DriverBuild;
  readonly target: number;
  readonly reference: number;
  readonly blamed: number;
  /** Of all crashes in the store: machines that blame it, and crashes with it loaded that do not. */
  readonly everBlamed: number;
  readonly spared: number;
}

/**
 * The build of a module that sets it apart, or null when every version is affected alike. A build is chosen when it is the only
 * one seen, when among machines that have the driver it is commoner in the target than its other builds are, or when it draws
 * more of the blame than its share of the target's machines, or of all crashes with the driver loaded (a machine's last crash does
 * not tell what it had before); and when other builds are not blamed as well.
 */
export function guiltyBuild(candidates: readonly Candidate[], blame: ModuleBlame | undefined): DriverBuild | null {
  const builds = buildsOf(candidates, blame);
  const [only, ...more] = builds;
  if (!only) return null;
  if (more.length === 0) return only.build;
  const total = {
    target: sum(builds, (b) => b.target),
    reference: sum(builds, (b) => b.reference),
    blamed: sum(builds, (b) => b.blamed),
    everBlamed: sum(builds, (b) => b.everBlamed),
    spared: sum(builds, (b) => b.spared),
  };
  const suspects = [...builds].sort((x, y) => y.blamed - x.blamed || y.target - x.target);
  const guilty = suspects.find((build) => {
    if (othersAreBlamedToo(build, total)) return false;
    const tests = [commonerInTarget, drawsTheBlame, isNeverSpared];
    return tests.some((test) => test(build, total, builds.length));
  });
  return guilty?.build ?? null;
}

type Total = Omit<Build, 'build'>;

/** Compares how many of the machines that have a build blame it; every driver is blamed for something now and then. */
function othersAreBlamedToo(build: Build, total: Total): boolean {
  if (total.blamed - build.blamed <= total.blamed * OTHERS_PART) return false;
  const having = build.target + build.reference;
  const rate = build.blamed / Math.max(1, having);
  const others = (total.blamed - build.blamed) / Math.max(1, total.target + total.reference - having);
  return others > rate * OTHERS_BLAMED;
}

function commonerInTarget(build: Build, total: Total, builds: number): boolean {
  if (build.target * 2 < total.target) return false;
  const contrast = { targetWith: build.target, targetAll: total.target, referenceWith: build.reference, referenceAll: total.reference };
  return bonferroni(contrastTest(contrast).pValue, builds) <= SURE;
}

/** Among the target's machines that have the driver: blamed ones against the others. */
function drawsTheBlame(build: Build, total: Total, builds: number): boolean {
  const contrast = {
    targetWith: build.blamed,
    targetAll: total.blamed,
    referenceWith: Math.max(0, build.target - build.blamed),
    referenceAll: Math.max(0, total.target - total.blamed),
  };
  return bonferroni(contrastTest(contrast).pValue, builds) <= SURE;
}

/** Among all crashes with the driver loaded: machines that blame a build against crashes that spare it. */
function isNeverSpared(build: Build, total: Total, builds: number): boolean {
  const contrast = { targetWith: build.everBlamed, targetAll: total.everBlamed, referenceWith: build.spared, referenceAll: total.spared };
  return bonferroni(contrastTest(contrast).pValue, builds) <= SURE;
}

/** Builds that machines have at their last crash, and builds that only earlier crashes had loaded. */
function buildsOf(candidates: readonly Candidate[], blame: ModuleBlame | undefined): Build[] {
  const now = candidates.flatMap(({ feature, contrast }) =>
    feature.kind === 'driver-version' ? [{ build: feature.build, contrast }] : [],
  );
  const seen = new Set(now.map(({ build }) => buildKey(build)));
  const before = blame?.everywhere.flatMap(({ build }) => (build !== null && !seen.has(buildKey(build)) ? [build] : [])) ?? [];
  return [
    ...now.map(({ build, contrast }) => buildWith(build, contrast.targetWith, contrast.referenceWith, blame)),
    ...before.map((build) => buildWith(build, 0, 0, blame)),
  ].slice(0, MAX_BUILDS);
}

function buildWith(build: DriverBuild, target: number, reference: number, blame: ModuleBlame | undefined): Build {
  const ever = blameIn(blame?.everywhere, build);
  const blamed = blameIn(blame?.builds, build).blamedMachines;
  return { build, target, reference, blamed, everBlamed: ever.blamedMachines, spared: Math.max(0, ever.loaded - ever.blamed) };
}

function sum(builds: readonly Build[], pick: (build: Build) => number): number {
  return builds.reduce((total, build) => total + pick(build), 0);
}
