import { useState } from 'react';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** The last thing that happened, to be said once: what was done or refused, and what can be done about it. */
export interface Said {
  readonly text: string;
  readonly problems?: readonly Problem[];
  /** What failed is read at once. */
  readonly failed?: boolean;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Could not be kept here: offered as a file. */
  readonly rescue?: Scenario;
}

export interface Voice {
  readonly said: Said | null;
  readonly say: (said: Said) => void;
  readonly silence: () => void;
}

export function useVoice(): Voice {
  const [said, setSaid] = useState<Said | null>(null);
  return { said, say: setSaid, silence: () => setSaid(null) };
}
