import type { studies as reference } from '../es-PE/studies.ts';
import type { Shape } from '../shape.ts';

export const studies = {
  of: 'About the scenario “{{name}}”.',
  changed: '{{name}}, with changes',
  edit: 'Change it in Explore',
  progress: 'How far the computation is',
  recovered: 'The process that computed stopped, and another took its place.',
  month: 'Read at month',
  running: 'Computing: {{percent}} of {{runs}} runs of the model.',
  stop: 'Stop',
  stopped: 'Stopped. What is shown is what there was until then.',
  again: 'Compute again',
  failed: 'It could not be computed in this browser: {{reason}}',
} as const satisfies Shape<typeof reference>;
