import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureCaptionContext } from '../../charts/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import { setMonth } from '../../state/actions.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { READING_MONTHS, type ReadingMonth } from '../../state/table.ts';
import { Choice } from '../../ui/index.ts';
import { Page } from '../about/Prose.tsx';
import { ViewLink } from '../about/ViewLink.tsx';
import { useAssumptionsRemark } from '../assumptions/remark.ts';
import { useScenarioName } from '../explore/names.ts';
import styles from './studies.module.css';

/** A page of studies of the scenario that lies in Explore: which one it is, and the way to change it. */
export function StudyPage(props: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  const { title, lead, children } = props;
  const { t } = useTranslation('studies');
  const format = useFormat();
  const settings = useApp(currentSettings);
  const month = useApp((state) => state.month);
  const { name, changed } = useScenarioName(useApp((state) => state.scenario));
  const scenario = changed ? t('changed', { name }) : name;
  const remark = useAssumptionsRemark(settings);
  const caption = {
    scenario,
    model: MODEL_VERSION,
    remarks: remark === null ? [] : [remark],
    line: settings.assumptions.line,
  };
  return (
    <FigureCaptionContext value={caption}>
      <Page title={title} lead={lead} wide>
        <p className={styles.of}>
          {t('of', { name: scenario })} <ViewLink view="explore">{t('edit')}</ViewLink>
        </p>
        <Choice<ReadingMonth>
          label={t('month')}
          showLabel
          value={month}
          onChange={setMonth}
          options={READING_MONTHS.map((value) => ({
            value,
            label: `${value} (${format.monthShort(value)})`,
          }))}
        />
        {remark !== null && <p>{remark}</p>}
        {children}
      </Page>
    </FigureCaptionContext>
  );
}
