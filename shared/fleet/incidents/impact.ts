import type { Impact, IncidentOptions } from './incident.ts';
import type { MachineTime } from './machineTimes.ts';

const HOUR_MS = 3_600_000;
const RECOVERY_HOURS = 1;
const MOST_HOURS_LOST = 72;
const LOOPING = 3;

/**
 * Machine-hours lost: each machine once, from its first to its last crash of the incident but not longer than a cap, and a fixed
 * time to bring it back. `times` may be a sample of the machines; the mean is then taken for all.
 */
export function impactOf(machines: number, times: readonly MachineTime[], options: IncidentOptions): Impact {
  const recovery = options.recoveryHours ?? RECOVERY_HOURS;
  const most = options.mostHoursLost ?? MOST_HOURS_LOST;
  const lost = times.reduce((sum, time) => sum + Math.min(most, (time.lastMs - time.firstMs) / HOUR_MS) + recovery, 0);
  const scale = times.length === 0 ? 0 : machines / times.length;
  const machineHours = Math.round(lost * scale * 10) / 10;
  const sampled = times.length < machines ? `; mean of ${times.length} machines taken for all` : '';
  return {
    machines,
    loopingMachines: Math.round(times.filter((time) => time.crashes >= LOOPING).length * scale),
    machineHours,
    cost: options.costPerMachineHour === undefined ? null : Math.round(machineHours * options.costPerMachineHour),
    assumption: `each machine counts once, as lost from its first to its last crash of the incident (at most ${most} h) and ${recovery} h to bring it back${sampled}`,
  };
}
