import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureCaptionContext } from '../../charts/index.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import { shortCode } from '../../scenario/short-code.ts';
import { STAMP } from '../../state/own-library.ts';
import { currentSettings, useApp } from '../../state/store.ts';
import { Page } from '../about/Prose.tsx';
import { ViewLink } from '../about/ViewLink.tsx';
import { useAssumptionsRemark } from '../assumptions/remark.ts';
import { useScenarioName } from '../explore/names.ts';
import { sharedLink } from '../shell/link.ts';
import { MonthChoice } from '../shell/MonthChoice.tsx';
import { ShareButton } from '../shell/Sharing.tsx';
import styles from './studies.module.css';

/** A page of studies of the scenario that lies in Explore: which one it is, and the way to change it. */
export function StudyPage(props: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  const { title, lead, children } = props;
  const { t } = useTranslation('studies');
  const settings = useApp(currentSettings);
  const { name, changed } = useScenarioName(useApp((state) => state.scenario));
  const scenario = changed ? t('changed', { name }) : name;
  const remark = useAssumptionsRemark(settings);
  const code = useMemo(() => shortCode([settings], STAMP), [settings]);
  const caption = {
    scenario,
    code,
    model: MODEL_VERSION,
    remarks: remark === null ? [] : [remark],
    line: settings.assumptions.line,
  };
  return (
    <FigureCaptionContext value={caption}>
      <Page title={title} lead={lead} wide>
        <div className={styles.of}>
          <p>
            {t('of', { name: scenario })} <ViewLink view="explore">{t('edit')}</ViewLink>
          </p>
          <ShareButton of={() => ({ scenarios: [{ title: scenario, settings }], link: sharedLink() })} />
          <MonthChoice label={t('month')} />
        </div>
        {remark !== null && <p>{remark}</p>}
        {children}
      </Page>
    </FigureCaptionContext>
  );
}
