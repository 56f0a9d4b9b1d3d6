import { exportScenario, fileName } from '../../scenario/file.ts';
import { exportLibrary } from '../../scenario/library-file.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { STAMP } from '../../state/own-library.ts';

/** Hands the reader a scenario as a file of the format of scenarios/. */
export function downloadScenario(scenario: Scenario): void {
  download(fileName(scenario), exportScenario(scenario, STAMP));
}

/** Hands the reader all of these scenarios in one file; `at` is ISO 8601. */
export function downloadAll(scenarios: readonly Scenario[], at: string): void {
  download(`umbral-biblioteca-${at.slice(0, 10)}.json`, exportLibrary(scenarios, STAMP));
}

/** Hands the reader the scenarios of a comparison in one file; `at` is ISO 8601. */
export function downloadComparison(scenarios: readonly Scenario[], at: string): void {
  download(`umbral-comparacion-${at.slice(0, 10)}.json`, exportLibrary(scenarios, STAMP));
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
