import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { lineRange, NO_ASSUMPTIONS, OPTION_BASELINE } from '../../model/index.ts';
import { PARAMETER_IDS } from '../../scenario/assumptions.ts';
import { AssumedField } from './AssumedField.tsx';
import styles from './assumptions.module.css';
import type { Editor } from './editor.ts';
import { ParameterField } from './Parameters.tsx';

/** How far countries move by themselves between editions; Peru's own drift among them. */
const DRIFTS = PARAMETER_IDS.filter((id) => id.startsWith('drift_'));
const CONTINUITY = 'assumption.continuity';

/** What is argued about most: the line, continuity, the drift of the others. */
export function General({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('assumptions');
  const { t: levers } = useTranslation('levers');
  const format = useFormat();
  const { assumptions, options } = editor.settings;
  const { low, high } = lineRange(EDITION);
  const line = NO_ASSUMPTIONS.line;
  return (
    <>
      <p className={styles.intro}>{t('general.intro')}</p>
      <AssumedField
        id="assumed-line"
        name={t('general.line')}
        value={assumptions.line}
        published={line}
        isOwn={assumptions.line !== line}
        min={low}
        max={high}
        unit={EDITION.index}
        note={t('general.lineNote', { line: format.count(line) })}
        onChange={(next, hand) => editor.assume({ part: 'line' }, next, hand)}
      />
      <AssumedField
        id="assumed-continuity"
        name={levers(`option.${CONTINUITY}.name`)}
        value={options[CONTINUITY]}
        published={OPTION_BASELINE[CONTINUITY]}
        isOwn={options[CONTINUITY] !== OPTION_BASELINE[CONTINUITY]}
        min={0}
        max={1}
        unit={levers(`option.${CONTINUITY}.unit`)}
        note={levers(`option.${CONTINUITY}.explanation`)}
        onChange={(next, hand) => editor.setContinuity(next ?? OPTION_BASELINE[CONTINUITY], hand)}
      />
      <h3 className={styles.head}>{t('general.rivals')}</h3>
      {DRIFTS.map((id) => (
        <ParameterField key={id} id={id} own={assumptions.parameters[id]} assume={editor.assume} />
      ))}
    </>
  );
}
