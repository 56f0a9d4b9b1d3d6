import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { PairOfLevers } from '../../study/shares.ts';
import { Disclosure } from '../../ui/index.ts';
import { WideTable } from '../about/Prose.tsx';
import styles from '../studies/studies.module.css';

/** Pairs named before the rest is a table. */
const NAMED = 3;
/** Under this an amount would be written as nothing. Points. */
const WRITTEN = 0.005;

/** Which levers overlap and which need each other: what two add together beyond what each adds without the other. */
export function Overlap(props: { readonly pairs: readonly PairOfLevers[]; readonly month: number }) {
  const { pairs, month } = props;
  const { t } = useTranslation('explain');
  const { t: lever } = useTranslation('levers');
  const format = useFormat();
  const found = pairs
    .map(({ levers: [a, b], points }) => ({
      key: `${a} ${b}`,
      a: lever(`lever.${a}.name`),
      b: lever(`lever.${b}.name`),
      points: points[month] as number,
    }))
    .sort((x, y) => Math.abs(y.points) - Math.abs(x.points));
  const written = found.filter(({ points }) => Math.abs(points) >= WRITTEN);
  return (
    <>
      <h3>{t('overlap.heading')}</h3>
      {written.length === 0 ? (
        <p>{t('overlap.none', { date: format.monthLabel(month) })}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {written.slice(0, NAMED).map(({ key, a, b, points }) => (
              <li key={key}>
                {t(points < 0 ? 'overlap.less' : 'overlap.more', { a, b, points: format.size(points) })}
              </li>
            ))}
          </ul>
          <Disclosure summary={t('overlap.all', { count: written.length })}>
            <WideTable label={t('overlap.heading')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('overlap.first')}</th>
                    <th scope="col">{t('overlap.second')}</th>
                    <th scope="col">{t('overlap.points')}</th>
                  </tr>
                </thead>
                <tbody>
                  {written.map(({ key, a, b, points }) => (
                    <tr key={key}>
                      <th scope="row">{a}</th>
                      <td>{b}</td>
                      <td>{format.difference(points)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          </Disclosure>
        </>
      )}
      <p className={styles.note}>{t('overlap.note')}</p>
    </>
  );
}
