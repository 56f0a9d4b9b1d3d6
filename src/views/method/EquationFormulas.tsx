import { useTranslation } from 'react-i18next';
import type { Equation } from '../../model/equations/index.ts';
import styles from './Formula.module.css';
import { Formula } from './Formula.tsx';
import { equationTex } from './tex.ts';

/** An equation in mathematics: one formula, or for a stock its start and its next value. */
export function EquationFormulas({ equation }: { readonly equation: Equation }) {
  const { t } = useTranslation('evidence');
  const parts = equationTex(equation, { if: t('formula.if'), otherwise: t('formula.otherwise') });
  const next =
    equation.kind === 'stock' && equation.every === 'month' ? t('formula.nextMonth') : t('formula.nextStep');
  return (
    <>
      {parts.map(({ part, tex }) => (
        <div key={part}>
          {part !== 'value' && (
            <span className={styles.part}>{part === 'start' ? t('formula.start') : next}</span>
          )}
          <Formula tex={tex} />
        </div>
      ))}
    </>
  );
}
