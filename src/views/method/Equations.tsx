import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PARAMETERS, type ParameterId } from '../../evidence/parameters.ts';
import { useFormat } from '../../i18n/index.ts';
import { EQUATIONS, type Equation, SECTION_IDS, type SectionId } from '../../model/equations/index.ts';
import { useApp } from '../../state/store.ts';
import { Button, Disclosure } from '../../ui/index.ts';
import { ViewLink } from '../about/ViewLink.tsx';
import { namedBy, parametersOf, recordSection } from '../evidence/where.ts';
import { goTo } from '../shell/Contents.tsx';
import { EquationFormulas } from './EquationFormulas.tsx';
import { exact } from './exact.ts';
import { parameterOf } from './facts.ts';
import styles from './method.module.css';
import { SearchField } from './SearchField.tsx';
import { SourceLinks } from './SourceLinks.tsx';

const AT_ONCE = 12;

/** Every equation of the model, by section, searchable by name, unit, coefficient or source. */
export function Equations() {
  const { t } = useTranslation('method');
  const asked = useApp(({ section }) => namedBy(section, 'uses'));
  const [query, setQuery] = useState('');
  // An address may ask for the equations of one coefficient.
  useEffect(() => {
    if (asked === null) return;
    setQuery(asked);
    goTo('method', 'equations');
  }, [asked]);
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const searchable = useMemo(
    () => EQUATIONS.map((equation) => ({ equation, text: JSON.stringify(equation).toLowerCase() })),
    [],
  );
  const found =
    wanted === '' ? EQUATIONS : searchable.filter(({ text }) => text.includes(wanted)).map((s) => s.equation);
  return (
    <>
      <p>{t('equations.intro', { count: EQUATIONS.length })}</p>
      <p className={styles.note}>{t('equations.reading')}</p>
      <SearchField
        label={t('equations.search')}
        help={t('equations.searchHelp')}
        value={query}
        onChange={setQuery}
        result={
          found.length === 0
            ? t('equations.none', { query: query.trim() })
            : t('equations.found', { count: found.length })
        }
      />
      {SECTION_IDS.map((section) => (
        <EquationSection
          // A new search opens the sections anew.
          key={`${section} ${wanted}`}
          section={section}
          equations={found.filter((equation) => equation.section === section)}
          open={wanted !== ''}
        />
      ))}
    </>
  );
}

function EquationSection(props: {
  readonly section: SectionId;
  readonly equations: readonly Equation[];
  readonly open: boolean;
}) {
  const { t } = useTranslation('method');
  const [open, setOpen] = useState(props.open);
  const [shown, setShown] = useState(AT_ONCE);
  const { equations } = props;
  if (equations.length === 0) return null;
  const rest = equations.length - shown;
  return (
    <Disclosure
      look="section"
      open={open}
      onToggle={setOpen}
      summary={`${t(`equations.sections.${props.section}`)} (${equations.length})`}
    >
      {open && (
        <>
          <ul className={styles.equations}>
            {equations.slice(0, shown).map((equation) => (
              <EquationItem key={equation.name} equation={equation} />
            ))}
          </ul>
          {rest > 0 && (
            <Button onClick={() => setShown(shown + 4 * AT_ONCE)}>
              {t('equations.more', { count: Math.min(rest, 4 * AT_ONCE) })}
            </Button>
          )}
        </>
      )}
    </Disclosure>
  );
}

/** The coefficients a formula holds, each with its value and the sources of it. */
function Coefficients({ ids }: { readonly ids: readonly ParameterId[] }) {
  const { t } = useTranslation('method');
  const { t: evidence } = useTranslation('evidence');
  const format = useFormat();
  if (ids.length === 0) return null;
  return (
    <ul className={styles.coefficients} aria-label={t('equations.coefficients')}>
      {ids.map((id) => {
        const { value, grade, sources } = parameterOf(id);
        return (
          <li key={id}>
            <ViewLink view="method" section={recordSection(id)}>
              <code>{id}</code>
            </ViewLink>{' '}
            = {exact(format, value)} {evidence(`unit.${PARAMETERS[id].unit}`)}; {t('parameters.grade')}{' '}
            {grade}; <SourceLinks ids={sources} />
          </li>
        );
      })}
    </ul>
  );
}

function EquationItem({ equation }: { readonly equation: Equation }) {
  const { t } = useTranslation('method');
  const id = useId();
  // A unit without words stands as the record has it; tests/views/method-tex.test.ts sees to it that none does.
  const unit = t(`equations.units.${equation.unit}` as 'equations.units.share', {
    defaultValue: equation.unit,
  });
  return (
    <li aria-labelledby={id}>
      <h3 id={id} className={styles.equationName}>
        {equation.name}
      </h3>
      <EquationFormulas equation={equation} />
      <p className={styles.note}>
        {t('equations.unit')}: {unit}. {t('equations.form')}: {equation.source}
      </p>
      <Coefficients ids={parametersOf(equation)} />
    </li>
  );
}
