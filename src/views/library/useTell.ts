import { useTranslation } from 'react-i18next';
import type { Result } from '../../kernel/result.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Said } from './said.ts';

/** Says what came of a deed, after the list has been read again; what the device refuses is offered as a file. */
export type Tell = <Value>(
  result: Result<Value, readonly Problem[]>,
  done: (value: Value) => Said,
  rescue?: Scenario,
) => Promise<void>;

export function useTell(say: (said: Said) => void, refresh: () => Promise<void>): Tell {
  const { t } = useTranslation('library');
  return async (result, done, rescue) => {
    await refresh();
    if (result.ok) say(done(result.value));
    else
      say({
        text: t('said.problem'),
        problems: result.error,
        failed: true,
        ...(rescue === undefined ? {} : { rescue }),
      });
  };
}
