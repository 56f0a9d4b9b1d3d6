import { useTranslation } from 'react-i18next';
import { PARAMETERS, type Parameter, type ParameterId } from '../../evidence/parameters.ts';
import { SOURCES, type Source, type SourceId } from '../../evidence/sources.ts';
import { useFormat } from '../../i18n/index.ts';
import { exact } from '../method/exact.ts';
import { Enters } from './Enters.tsx';
import styles from './evidence.module.css';
import { QuantileDots } from './QuantileDots.tsx';
import { SourceTitle } from './SourceTitle.tsx';
import { limitOf, whoseIs } from './where.ts';

/** One coefficient, whole: value, range, unit, how it is drawn, grade, sources, what it leaves out, where it enters. */
export function EvidenceRecord({ id }: { readonly id: ParameterId }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const { value, low, high, grade, distribution, sources }: Parameter = PARAMETERS[id];
  const { unit, group } = PARAMETERS[id];
  const hasEnds = distribution === 'triangular' || distribution === 'uniform';
  const isDiscrete = typeof distribution === 'object';
  const limit = limitOf(id);
  const whose = whoseIs(id);
  return (
    <div className={styles.record}>
      <p className={styles.figure}>
        <strong>{value === 1 ? format.level(value) : exact(format, value)}</strong> {t(`unit.${unit}`)}
      </p>
      <p>
        {t('record.range', { low: exact(format, low), high: exact(format, high) })}:{' '}
        {t(hasEnds || isDiscrete ? 'record.ends' : 'record.ninety')}
      </p>
      <QuantileDots id={id} />
      <dl className={styles.facts}>
        <dt>{t('record.distribution')}</dt>
        <dd>
          {t(`distribution.${isDiscrete ? 'discrete' : distribution}`)}
          {isDiscrete &&
            `: ${distribution.values
              .map((each, i) =>
                t('record.discrete', {
                  value: exact(format, each),
                  chance: format.chance(distribution.chances[i] ?? 0),
                }),
              )
              .join('; ')}`}
        </dd>
        <dt>{t('record.grade', { grade })}</dt>
        <dd>
          {/* Of a figure that sources frame, the words of its grade say all. */}
          {t(`grade.${grade}.meaning`)} {whose !== 'framed' && t(`record.whose.${whose}`)}
        </dd>
        <dt>{t('record.subject')}</dt>
        <dd>{t(`parameterGroup.${group}`)}</dd>
        <dt>{t('record.code')}</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </dl>
      <h3>{t('record.from')}</h3>
      <p>{t(`parameter.${id}.note`)}</p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <SourceItem key={source} id={source} />
        ))}
      </ul>
      <h3>{t('record.leavesOut')}</h3>
      <p>{limit.kind === 'effect' ? t(`limits.effect.${limit.id}`) : t(`limits.topic.${limit.id}`)}</p>
      <h3>{t('record.enters')}</h3>
      <Enters id={id} />
    </div>
  );
}

function SourceItem({ id }: { readonly id: SourceId }) {
  const { t } = useTranslation('evidence');
  const { url, date }: Source = SOURCES[id];
  return (
    <li>
      <span className={styles.code}>{id}</span>
      <span>
        <SourceTitle id={id} />
        <span className={styles.aside}>
          {url !== '' && `${new URL(url).hostname.replace(/^www\./, '')}, `}
          {url !== '' && `${date === '' || date === 'n.d.' ? t('record.noDate') : date}; `}
          {t(`sourceKind.${SOURCES[id].kind}`)}
        </span>
      </span>
    </li>
  );
}
