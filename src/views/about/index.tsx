import { useTranslation } from 'react-i18next';
import { APP_VERSION } from '../../app-settings.ts';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { Page, Section, Sentences } from './Prose.tsx';
import { Unknown } from './Unknown.tsx';
import { ViewLink } from './ViewLink.tsx';

const LEFT_OUT = [
  'gdp',
  'jobs',
  'life',
  'distribution',
  'harm',
  'environment',
  'politics',
  'finance',
] as const;

/** Who made it, that it is official of nobody, what it leaves out, what was unknown. */
export default function About() {
  const { t } = useTranslation('about');
  const edition = `${CURRENT_EDITION.index} ${CURRENT_EDITION.id}`;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section heading={t('official.heading')}>
        <p>{t('official.statement')}</p>
        <p>{t('official.responsibility')}</p>
      </Section>
      <Section heading={t('notForecast.heading')}>
        <p>{t('notForecast.text')}</p>
        <p>
          <ViewLink view="method">{t('notForecast.method')}</ViewLink>
        </p>
      </Section>
      <Section heading={t('leavesOut.heading')}>
        <p>{t('leavesOut.intro')}</p>
        <Sentences items={LEFT_OUT.map((key) => t(`leavesOut.items.${key}`))} />
        <p>{t('leavesOut.worth')}</p>
      </Section>
      <Section heading={t('unknown.heading')}>
        <Unknown />
      </Section>
      <Section heading={t('privacy.heading')}>
        <p>{t('privacy.local')}</p>
        <p>{t('privacy.offline')}</p>
        <p>{t('privacy.storage')}</p>
        <p>{t('privacy.sharing')}</p>
      </Section>
      <Section heading={t('links.heading')}>
        <p>{t('links.trial')}</p>
        <p>{t('links.promise')}</p>
        <p>{t('links.future')}</p>
      </Section>
      <Section heading={t('who.heading')}>
        <p>{t('who.contributors')}</p>
        <p>{t('who.fonts')}</p>
        <p>{t('who.version', { version: APP_VERSION, edition })}</p>
      </Section>
    </Page>
  );
}
