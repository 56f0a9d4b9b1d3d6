import { exportScenario, fileName } from '../../scenario/file.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { STAMP } from '../../state/own-library.ts';

/** Hands the reader a scenario as a file of the format of scenarios/. */
export function downloadScenario(scenario: Scenario): void {
  const address = URL.createObjectURL(
    new Blob([exportScenario(scenario, STAMP)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(scenario);
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
