import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { hasOwnAssumptions, withPublishedAssumptions } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import { Button, Choice, Dialog } from '../../ui/index.ts';
import styles from './assumptions.module.css';
import type { Editor } from './editor.ts';
import { General } from './General.tsx';
import { Parameters } from './Parameters.tsx';
import { Scorecard } from './Scorecard.tsx';
import { Weights } from './Weights.tsx';

const PARTS = ['general', 'parameters', 'scorecard', 'weights'] as const;
type PartId = (typeof PARTS)[number];
const SHOWN = { general: General, parameters: Parameters, scorecard: Scorecard, weights: Weights } as const;

/** What the model takes for granted around policies, apart from the levers. */
export default function AssumptionsDialog(props: {
  readonly editor: Editor;
  readonly month: number;
  readonly onClose: () => void;
}) {
  const { editor, month, onClose } = props;
  const { t } = useTranslation('assumptions');
  const { t: common } = useTranslation();
  const format = useFormat();
  const [part, setPart] = useState<PartId>('general');
  const { settings } = editor;
  const own = hasOwnAssumptions(settings);
  const scoreOf = (of: typeof settings): string => format.level(pathOf(of).total[month] ?? Number.NaN);
  const Part = SHOWN[part];
  return (
    <Dialog
      open
      title={t('title')}
      closeLabel={common('close')}
      onClose={onClose}
      actions={
        <>
          <Button look="solid" onClick={onClose}>
            {t('done')}
          </Button>
          <Button disabled={!own} onClick={editor.reset}>
            {t('reset')}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{t('intro')}</p>
      <p role="status" className={styles.effect}>
        {t(own ? 'effect.own' : 'effect.same', {
          score: scoreOf(settings),
          published: own ? scoreOf(withPublishedAssumptions(settings)) : '',
          month: format.monthLabel(month),
        })}
        {editor.several && ` ${t('effect.compared')}`}
      </p>
      <Choice<PartId>
        label={t('part.label')}
        value={part}
        onChange={setPart}
        options={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))}
      />
      <div className={styles.part}>
        <Part editor={editor} />
      </div>
    </Dialog>
  );
}
