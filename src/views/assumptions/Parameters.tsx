import { memo, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PARAMETERS, type Parameter, type ParameterId } from '../../evidence/parameters.ts';
import { useFormat } from '../../i18n/index.ts';
import { PARAMETER_IDS } from '../../scenario/assumptions.ts';
import { Button, Select } from '../../ui/index.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { exact } from '../method/exact.ts';
import { AssumedField } from './AssumedField.tsx';
import styles from './assumptions.module.css';
import type { Editor } from './editor.ts';

const GROUPS = [...new Set(PARAMETER_IDS.map((id) => PARAMETERS[id].group))];
type Group = (typeof GROUPS)[number];
/** Fields drawn before the rest is asked for: each is a slider and a number. */
const AT_ONCE = 12;

/** Every coefficient, searchable by its words and by topic. */
export function Parameters({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('assumptions');
  const { t: evidence } = useTranslation('evidence');
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<Group | 'all'>('all');
  const [onlyOwn, setOnlyOwn] = useState(false);
  const [all, setAll] = useState(false);
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const own = editor.settings.assumptions.parameters;
  const found = PARAMETER_IDS.filter(
    (id) =>
      (group === 'all' || PARAMETERS[id].group === group) &&
      (!onlyOwn || own[id] !== undefined) &&
      `${id} ${evidence(`parameter.${id}.meaning`)}`.toLowerCase().includes(wanted),
  );
  const shown = all ? found : found.slice(0, AT_ONCE);
  return (
    <>
      <p className={styles.intro}>{t('parameters.intro')}</p>
      <div className={styles.filters}>
        <label className={styles.search}>
          <span>{t('parameters.search')}</span>
          <input
            type="search"
            value={query}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <Select<Group | 'all'>
          label={t('parameters.group')}
          value={group}
          onChange={setGroup}
          options={[
            { value: 'all', label: t('parameters.allGroups') },
            ...GROUPS.map((value) => ({ value, label: evidence(`parameterGroup.${value}`) })),
          ]}
        />
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={onlyOwn}
            onChange={(event) => setOnlyOwn(event.currentTarget.checked)}
          />
          {t('parameters.onlyOwn')}
        </label>
      </div>
      <p role="status" className={styles.note}>
        {found.length === 0 ? t('parameters.none') : t('parameters.found', { count: found.length })}
      </p>
      {shown.map((id) => (
        <ParameterField key={id} id={id} own={own[id]} assume={editor.assume} />
      ))}
      {shown.length < found.length && (
        <Button onClick={() => setAll(true)}>
          {t('parameters.more', { count: found.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** One coefficient within the range of its record. */
export const ParameterField = memo(
  function ParameterField(props: {
    readonly id: ParameterId;
    readonly own: number | undefined;
    readonly assume: Editor['assume'];
  }) {
    const { id, own, assume } = props;
    const { t } = useTranslation('assumptions');
    const { t: evidence } = useTranslation('evidence');
    const format = useFormat();
    const { value, low, high, grade, unit }: Parameter & { unit: (typeof PARAMETERS)[ParameterId]['unit'] } =
      PARAMETERS[id];
    const range = t('field.range', { low: exact(format, low), high: exact(format, high) });
    return (
      <div className={styles.parameter}>
        <AssumedField
          id={`assumed-${id}`}
          name={evidence(`parameter.${id}.meaning`)}
          value={own ?? value}
          published={value}
          isOwn={own !== undefined}
          min={low}
          max={high}
          unit={evidence(`unit.${unit}`)}
          note={`${range}; ${t('field.grade', { grade })}`}
          onChange={(next, hand) => assume({ part: 'parameters', id }, next, hand)}
        />
        <span className={styles.record}>
          <EvidenceButton id={id}>{t('field.record')}</EvidenceButton>
        </span>
      </div>
    );
  },
  (a, b) => a.id === b.id && a.own === b.own,
);
