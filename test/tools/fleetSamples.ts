/** `npm run samples -- fleet --machines N --scenario NAME --seed S --out DIR`: a made-up fleet with a known culprit, as dumps or as stored results. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FEWEST_DAYS, FEWEST_MACHINES, generateFleet } from '../generator/generateFleet.ts';
import { SCENARIO_NAMES, SCENARIOS, type ScenarioName } from '../generator/scenarios/index.ts';
import { isFree, type WriteOptions, writeFleet } from '../generator/writeFleet.ts';

interface FleetArguments {
  readonly machines: number;
  readonly scenario: ScenarioName;
  readonly seed: string;
  readonly out: string;
  readonly days?: number;
  readonly as: WriteOptions['as'];
  readonly inventory: boolean;
}

const EXIT = { ok: 0, usage: 1 } as const;

function atLeast(least: number): (text: string) => number {
  return (text) => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new InvalidArgumentError(`a whole number from ${least} is needed`);
    return Number(text);
  };
}

function fleetCommand(write: (text: string) => void): Command {
  const scenarios = SCENARIO_NAMES.map((name) => `  ${name.padEnd(17)} ${SCENARIOS[name].about}`);
  return new Command('fleet')
    .description(
      'Makes a fleet of machines with their crashes and the truth beside them: truth.json, inventory.csv, then dumps or results.ndjson.',
    )
    .addOption(new Option('--machines <n>', 'number of machines').argParser(atLeast(FEWEST_MACHINES)).default(500))
    .addOption(new Option('--scenario <name>', 'what is planted').choices(SCENARIO_NAMES).default('july-2024'))
    .option('--seed <text>', 'the same seed gives the same fleet', '1')
    .requiredOption('--out <folder>', 'where to write; must be empty or not there')
    .addOption(new Option('--days <n>', "length of the period; the scenario's own when not given").argParser(atLeast(FEWEST_DAYS)))
    .addOption(new Option('--as <form>', 'dump files, or stored results as NDJSON').choices(['dumps', 'results']).default('dumps'))
    .option('--no-inventory', 'leave inventory.csv out')
    .addHelpText('after', `\nScenarios:\n${scenarios.join('\n')}`)
    .configureOutput({ writeErr: write, writeOut: write })
    .exitOverride();
}

/** Runs the command with the arguments behind `fleet`. Returns the exit code; everything is said on `write` (stderr). */
export function runFleetSamples(argv: readonly string[], write = (text: string): void => void process.stderr.write(text)): number {
  const command = fleetCommand(write);
  try {
    const given = command.parse([...argv], { from: 'user' }).opts<FleetArguments>();
    if (!isFree(given.out)) command.error(`error: ${given.out} is not an empty folder: a fleet would mix with what is there`);
    makeFleet(given, write);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
}

function makeFleet(given: FleetArguments, write: (text: string) => void): void {
  const { machines, scenario, seed, days } = given;
  const fleet = generateFleet({ machines, scenario, seed, ...(days === undefined ? {} : { days }) });
  write(`${machines} machines, ${fleet.period.days} days from ${fleet.truth.from.slice(0, 10)}, scenario ${scenario}, seed ${seed}\n`);
  const count = writeFleet(fleet, given.out, { ...given, progress: (crashes) => write(`${crashes} crashes written\n`) });
  write(`${count} crashes, ${fleet.truth.plantedCrashes} of them planted, under ${given.out}\n`);
}

if (process.argv[1]?.endsWith('fleetSamples.ts')) process.exitCode = runFleetSamples(process.argv.slice(2));
