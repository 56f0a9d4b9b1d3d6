import { useTranslation } from 'react-i18next';
import { MODEL_TESTS, type ModelTestResult } from '../../evidence/model-tests.ts';
import { type Format, useFormat } from '../../i18n/index.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import styles from './method.module.css';
import { figureOf, writtenFigures } from './model-tests.ts';

/** What the model has to satisfy, what was measured, and what came of it; then the hindcast read aloud. */
export function ModelTests() {
  const { t } = useTranslation('method');
  const format = useFormat();
  return (
    <>
      <p>{t('checks.intro')}</p>
      <table className={styles.tests}>
        <caption>
          <VisuallyHidden>{t('checks.heading')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('checks.tests.test')}</th>
            <th scope="col">{t('checks.tests.measured')}</th>
            <th scope="col">{t('checks.tests.result')}</th>
          </tr>
        </thead>
        <tbody>
          {MODEL_TESTS.map((test) => (
            <TestRow key={test.id} test={test} format={format} />
          ))}
        </tbody>
      </table>
      <Aloud />
    </>
  );
}

function TestRow({ test, format }: { readonly test: ModelTestResult; readonly format: Format }) {
  const { t } = useTranslation('method');
  const { id, verdict } = test;
  // Which figures a sentence asks for is known by its test, not by the compiler.
  const say = t as unknown as (key: string, figures: Readonly<Record<string, string>>) => string;
  return (
    <tr>
      <th scope="row">
        <strong>{t(`checks.rows.${id}.name`)}</strong>
        <span>{t(`checks.rows.${id}.passes`)}</span>
      </th>
      <td>{say(`checks.rows.${id}.measured`, writtenFigures(test, format, t('checks.never')))}</td>
      <td data-verdict={verdict}>{t(`checks.results.${verdict}`)}</td>
    </tr>
  );
}

const LEVELS = { 50: 0.5, 80: 0.8 } as const;

/** The test backwards in sentences: what it says is chosen by the figures. */
function Aloud() {
  const { t } = useTranslation('method');
  const format = useFormat();
  const figure = (id: string): number => figureOf('hindcast', id);
  const misses = {
    model: figure('missDrift'),
    persistence: figure('missPersistence'),
    trend: figure('missTrend'),
  };
  const best = (['model', 'persistence', 'trend'] as const).reduce((a, b) => (misses[b] < misses[a] ? b : a));
  const countries = figure('countries');
  return (
    <>
      <h3>{t('checks.aloud.heading')}</h3>
      <p>
        {t('checks.aloud.misses', {
          model: format.published(misses.model),
          persistence: format.published(misses.persistence),
          trend: format.published(misses.trend),
        })}{' '}
        {t(`checks.aloud.best.${best}`)}
      </p>
      <p>
        {t('checks.aloud.inside', {
          countries,
          in50: figure('covered50'),
          in80: figure('covered80'),
          expected50: format.count(LEVELS[50] * countries),
          expected80: format.count(LEVELS[80] * countries),
        })}
      </p>
    </>
  );
}
