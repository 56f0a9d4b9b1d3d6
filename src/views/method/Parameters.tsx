import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../evidence/parameters.ts';
import { type Format, useFormat } from '../../i18n/index.ts';
import { GRADES, type Grade } from '../../model/vocabulary.ts';
import { Choice, Select, VisuallyHidden } from '../../ui/index.ts';
import { WideTable } from '../about/Prose.tsx';
import { ViewLink } from '../about/ViewLink.tsx';
import { recordSection, whoseIs } from '../evidence/where.ts';
import { exact } from './exact.ts';
import { Fold } from './Fold.tsx';
import { parameterOf, TOPIC_IDS, type TopicId, topicOf } from './facts.ts';
import styles from './method.module.css';
import { SearchField } from './SearchField.tsx';
import { SourceLinks, sourceOf } from './SourceLinks.tsx';

type GradeFilter = Grade | 'all';
type TopicFilter = TopicId | 'all';
type OriginFilter = 'all' | 'theirs' | 'ours';

/** Every coefficient with its value, range, draw, grade and sources; searchable, and narrowed by grade and topic. */
export function Parameters() {
  const { t } = useTranslation('method');
  const { t: evidence } = useTranslation('evidence');
  const format = useFormat();
  const [query, setQuery] = useState('');
  const [grade, setGrade] = useState<GradeFilter>('all');
  const [topic, setTopic] = useState<TopicFilter>('all');
  const [origin, setOrigin] = useState<OriginFilter>('all');
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const searchable = (id: ParameterId): string => {
    const { sources } = parameterOf(id);
    const titles = sources.map((source) => `${source} ${sourceOf(source).title}`).join(' ');
    const { unit } = PARAMETERS[id];
    return `${id} ${evidence(`parameter.${id}.meaning`)} ${evidence(`unit.${unit}`)} ${titles}`.toLowerCase();
  };
  const found = PARAMETER_IDS.filter((id) => {
    return (
      (grade === 'all' || parameterOf(id).grade === grade) &&
      (topic === 'all' || topicOf(id) === topic) &&
      (origin === 'all' || (whoseIs(id) === 'theirs') === (origin === 'theirs')) &&
      (wanted === '' || searchable(id).includes(wanted))
    );
  });
  const topicName = (id: TopicId): string => {
    const member = PARAMETER_IDS.find((parameter) => topicOf(parameter) === id);
    return member === undefined ? id : evidence(`parameterGroup.${PARAMETERS[member].group}`);
  };
  return (
    <>
      <p>{t('parameters.intro')}</p>
      <SearchField
        label={t('parameters.search')}
        help={t('parameters.searchHelp')}
        value={query}
        onChange={setQuery}
        result={found.length === 0 ? t('parameters.none') : t('parameters.found', { count: found.length })}
      />
      <div className={styles.filters}>
        <Choice<GradeFilter>
          label={t('parameters.grade')}
          showLabel
          value={grade}
          onChange={setGrade}
          options={[
            { value: 'all', label: t('parameters.all') },
            ...GRADES.map((value) => ({ value, label: value })),
          ]}
        />
        <Select<TopicFilter>
          label={t('parameters.group')}
          value={topic}
          onChange={setTopic}
          options={[
            { value: 'all', label: t('parameters.all') },
            ...TOPIC_IDS.map((value) => ({ value, label: topicName(value) })),
          ]}
        />
        <Select<OriginFilter>
          label={t('parameters.origin')}
          value={origin}
          onChange={setOrigin}
          options={(['all', 'theirs', 'ours'] as const).map((value) => ({
            value,
            label: value === 'all' ? t('parameters.all') : t(`parameters.origins.${value}`),
          }))}
        />
      </div>
      {found.length > 0 && (
        <Fold count={found.length} atOnce={24} narrowOnly>
          <WideTable label={t('parameters.heading')} long>
            <table className={styles.parameters}>
              <caption>
                <VisuallyHidden>{t('parameters.heading')}</VisuallyHidden>
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('parameters.name')}</th>
                  <th scope="col" data-align="end">
                    {t('parameters.value')}
                  </th>
                  <th scope="col" data-align="end">
                    {t('parameters.range')}
                  </th>
                  <th scope="col">{t('parameters.unit')}</th>
                  <th scope="col">{t('parameters.grade')}</th>
                  <th scope="col">{t('parameters.distribution')}</th>
                  <th scope="col">{t('parameters.sources')}</th>
                </tr>
              </thead>
              <tbody>
                {found.map((id) => (
                  <ParameterRow key={id} id={id} format={format} />
                ))}
              </tbody>
            </table>
          </WideTable>
        </Fold>
      )}
    </>
  );
}

function ParameterRow({ id, format }: { readonly id: ParameterId; readonly format: Format }) {
  const { t } = useTranslation('method');
  const { t: evidence } = useTranslation('evidence');
  const { value, low, high, grade, distribution, sources } = parameterOf(id);
  const isDiscrete = typeof distribution === 'object';
  const kind = evidence(`distribution.${isDiscrete ? 'discrete' : distribution}`);
  const note = evidence(`parameter.${id}.note`);
  return (
    <tr>
      <th scope="row">
        <ViewLink view="method" section={recordSection(id)}>
          {evidence(`parameter.${id}.meaning`)}
        </ViewLink>{' '}
        <code className={styles.code}>{id}</code>
        <span className={styles.aside}>{note}</span>
      </th>
      <td data-align="end" data-cell="value">
        {exact(format, value)}
      </td>
      <td data-align="end" data-cell="range">
        {exact(format, low)} – {exact(format, high)}
      </td>
      <td data-cell="unit">{evidence(`unit.${PARAMETERS[id].unit}`)}</td>
      <td data-cell="grade" data-label={t('parameters.grade')}>
        <abbr title={evidence(`grade.${grade}.meaning`)}>{grade}</abbr>
      </td>
      <td data-cell="draw">
        <span title={kind}>{kind.split(':')[0]}</span>
        {isDiscrete && (
          <span className={styles.aside}>
            {distribution.values
              .map((each, index) =>
                t('parameters.chance', {
                  value: exact(format, each),
                  chance: format.chance(distribution.chances[index] ?? 0),
                }),
              )
              .join('; ')}
          </span>
        )}
      </td>
      <td data-cell="sources">
        <SourceLinks ids={sources} />
      </td>
    </tr>
  );
}
