import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { governanceCeiling, tierOf } from '../../model/index.ts';
import { Page, Section, Sentences } from '../about/Prose.tsx';
import { Unknown } from '../about/Unknown.tsx';
import { Contents, sectionId } from '../shell/Contents.tsx';
import { Bibliography } from './Bibliography.tsx';
import { Changelog } from './Changelog.tsx';
import { Checks } from './Checks.tsx';
import { Countries, countryName, latestOf } from './Countries.tsx';
import { Equations } from './Equations.tsx';
import { Grades } from './Grades.tsx';
import { HowItComputes } from './HowItComputes.tsx';
import { IndexStructure } from './IndexStructure.tsx';
import { LinkCodes } from './LinkCodes.tsx';
import { NothingNew } from './NothingNew.tsx';
import { Parameters } from './Parameters.tsx';
import { RecordByAddress } from './RecordByAddress.tsx';
import { Texts } from './Texts.tsx';

const SECTIONS = [
  'index',
  'model',
  'equations',
  'parameters',
  'checks',
  'texts',
  'cannot',
  'unknown',
  'changelog',
  'codes',
  'bibliography',
] as const;

const CANNOT = [
  'forecast',
  'effects',
  'winner',
  'platform',
  'interactions',
  'welfare',
  'bias',
  'strategy',
  'indicators',
] as const;

/** The model, printed from its own records. */
export default function Method() {
  const { t } = useTranslation('method');
  return (
    <NothingNew>
      <Page title={t('title')} lead={t('lead')} wide>
        <Grades />
        <Contents view="method" sections={SECTIONS} nameOf={(section) => t(`contents.${section}`)} />
        <Section id={sectionId('method', 'index')} heading={t('index.heading')}>
          <Index />
        </Section>
        <Section id={sectionId('method', 'model')} heading={t('model.heading')}>
          <HowItComputes />
        </Section>
        <Section id={sectionId('method', 'equations')} heading={t('equations.heading')}>
          <Equations />
        </Section>
        <Section id={sectionId('method', 'parameters')} heading={t('parameters.heading')}>
          <Parameters />
        </Section>
        <Section id={sectionId('method', 'checks')} heading={t('checks.heading')}>
          <Checks />
        </Section>
        <Section id={sectionId('method', 'texts')} heading={t('texts.heading')}>
          <p>{t('texts.intro')}</p>
          <Texts />
          <h3>{t('dated.heading')}</h3>
          <p>{t('dated.interview')}</p>
          <p>{t('dated.done')}</p>
          <p>{t('dated.record')}</p>
        </Section>
        <Section id={sectionId('method', 'cannot')} heading={t('cannot.heading')}>
          <Sentences items={CANNOT.map((key) => t(`cannot.items.${key}`))} />
        </Section>
        <Section id={sectionId('method', 'unknown')} heading={t('contents.unknown')}>
          <Unknown />
        </Section>
        <Section id={sectionId('method', 'changelog')} heading={t('changelog.heading')}>
          <Changelog />
        </Section>
        <Section id={sectionId('method', 'codes')} heading={t('codes.heading')}>
          <LinkCodes />
        </Section>
        <Section id={sectionId('method', 'bibliography')} heading={t('bibliography.heading')}>
          <Bibliography />
        </Section>
        <RecordByAddress />
      </Page>
    </NothingNew>
  );
}

function Index() {
  const { t, i18n } = useTranslation('method');
  const format = useFormat();
  const { tiers, publishedHome, countries, id: edition } = EDITION;
  const bounds = {
    edition,
    pioneer: format.count(tiers.pioneerAbove),
    explorer: format.count(tiers.explorerBelow),
  };
  const nameOf = (code: string): string => {
    const country = countries.find((each) => each.code === code);
    return country === undefined ? code : countryName(country, i18n.language);
  };
  const totalOf = (code: string): string =>
    format.published(countries.filter((each) => each.code === code).map(latestOf)[0] ?? Number.NaN);
  const pioneers = countries
    .filter((country) => tierOf(latestOf(country), EDITION) === 'pioneer')
    .map(({ code }) => nameOf(code));
  return (
    <>
      <p>{t('index.intro', { ...bounds, countries: countries.length })}</p>
      <p>{t('index.ceiling', { edition, ceiling: format.level(governanceCeiling().atHundred) })}</p>
      <p>{t('index.weightsNote')}</p>
      <p>
        {t('index.estimatesNote', {
          total: format.published(publishedHome.total.value),
          governance: format.published(publishedHome.governance.value),
        })}
      </p>
      <IndexStructure />
      <h3>{t('index.countriesHeading')}</h3>
      <p>
        {t('index.pioneersNote', {
          edition,
          pioneers: new Intl.ListFormat(i18n.language === 'en' ? 'en' : 'es-PE').format(pioneers),
          mexico: totalOf('MEX'),
        })}
      </p>
      <p>{t('index.bandNote', { ...bounds, panama: totalOf('PAN') })}</p>
      <p>{t('index.comparability', { edition })}</p>
      <Countries />
    </>
  );
}
