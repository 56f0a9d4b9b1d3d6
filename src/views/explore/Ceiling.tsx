import { memo, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MoneyByYear } from '../../charts/MoneyByYear.tsx';
import { useFormat } from '../../i18n/index.ts';
import { budgetYears, type Path, underCeiling } from '../../model/index.ts';
import { CEILING_MAX } from '../../scenario/link.ts';
import { setCeiling } from '../../state/actions.ts';
import { useApp } from '../../state/store.ts';
import { readNumber } from '../../ui/number.ts';
import { useTyped } from '../../ui/useTyped.ts';
import { exact } from '../method/exact.ts';
import { useCeilingWords } from './ceiling-words.ts';
import styles from './explore.module.css';

/** Planned and executed money by fiscal year, against a ceiling that the reader may set. */
const Ceiling = memo(function Ceiling({ path }: { readonly path: Path }) {
  const { t } = useTranslation('budget');
  const ceiling = useApp((state) => state.ceiling);
  const words = useCeilingWords();
  const years = useMemo(() => budgetYears(path), [path]);
  const worst = ceiling === null ? null : words.worst(years, ceiling);
  return (
    <div className={styles.ceiling}>
      <Field ceiling={ceiling} />
      <MoneyByYear
        headingLevel={4}
        years={years.map((year) => ({
          ...year,
          ceiling: ceiling === null ? null : year.planned + underCeiling(year, ceiling).left,
        }))}
        headline={ceiling === null ? t('headline') : words.short(years, ceiling)}
      />
      <p className={styles.breaks}>{worst}</p>
    </div>
  );
});
export default Ceiling;

function Field({ ceiling }: { readonly ceiling: number | null }) {
  const { t } = useTranslation('budget');
  const format = useFormat();
  const id = useId();
  const written = ceiling === null ? '' : exact(format, ceiling);
  const { said, field } = useTyped(written, (typed) => {
    if (typed === '') {
      setCeiling(null);
      return { said: t('none'), stays: false };
    }
    const read = readNumber(typed, { min: 0, max: CEILING_MAX });
    if (read === null || read < 0 || read > CEILING_MAX)
      return { said: t('notANumber', { max: format.count(CEILING_MAX) }), stays: true };
    setCeiling(read);
    return { said: '', stays: false };
  });
  return (
    <div className={styles.ceilingField}>
      <label htmlFor={id}>{t('field')}</label>
      <input
        id={id}
        className={styles.ceilingInput}
        placeholder={t('placeholder')}
        enterKeyHint="done"
        aria-describedby={`${id}-said`}
        {...field}
      />
      <span className={styles.ceilingUnit} aria-hidden="true">
        {t('unit')}
      </span>
      <span id={`${id}-said`} className={styles.ceilingSaid} role="status">
        {said}
      </span>
    </div>
  );
}
