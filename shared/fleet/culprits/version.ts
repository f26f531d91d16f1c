import type { DriverBuild } from '../crashRecord.ts';
import { contrastTest } from '../stats/contrastTest.ts';
import { bonferroni } from '../stats/multipleTesting.ts';
import { blameOfBuild, type ModuleBlame } from './blame.ts';
import type { Candidate } from './candidates.ts';

const SURE = 0.01;
/** A version is not the culprit while others are blamed on a share of their machines that is more than this part of its own share. */
const OTHERS_BLAMED = 0.25;
/** More builds of one driver than this are not compared. */
const MAX_BUILDS = 50;

interface Build {
  readonly build: DriverBuild;
  readonly target: number;
  readonly reference: number;
  readonly blamed: number;
}

/**
 * The build of a module that sets it apart, or null when every version is affected alike. A build is chosen when it is the only
 * one seen, when among machines that have the driver it is commoner in the target than its other builds are, or when it draws
 * more of the blame than its share of the target's machines; and when other builds are not blamed as well.
 */
export function guiltyBuild(candidates: readonly Candidate[], blame: ModuleBlame | undefined): DriverBuild | null {
  const builds = candidates.flatMap((candidate) => buildOf(candidate, blame)).slice(0, MAX_BUILDS);
  const [only, ...more] = builds;
  if (!only) return null;
  if (more.length === 0) return only.build;
  const total = { target: sum(builds, (b) => b.target), reference: sum(builds, (b) => b.reference), blamed: sum(builds, (b) => b.blamed) };
  const suspects = [...builds].sort((x, y) => y.blamed - x.blamed || y.target - x.target);
  const guilty = suspects.find((build) => {
    if (othersAreBlamedToo(build, total)) return false;
    return commonerInTarget(build, total, builds.length) || drawsTheBlame(build, total, builds.length);
  });
  return guilty?.build ?? null;
}

type Total = Pick<Build, 'target' | 'reference' | 'blamed'>;

/** Compares how many of the machines that have a build blame it; every driver is blamed for something now and then. */
function othersAreBlamedToo(build: Build, total: Total): boolean {
  if (total.blamed === 0) return false;
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

function buildOf(candidate: Candidate, blame: ModuleBlame | undefined): Build[] {
  if (candidate.feature.kind !== 'driver-version') return [];
  const { build } = candidate.feature;
  const { targetWith, referenceWith } = candidate.contrast;
  return [{ build, target: targetWith, reference: referenceWith, blamed: blameOfBuild(blame, build).blamedMachines }];
}

function sum(builds: readonly Build[], pick: (build: Build) => number): number {
  return builds.reduce((total, build) => total + pick(build), 0);
}
