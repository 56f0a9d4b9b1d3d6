import { useTranslation } from 'react-i18next';
import { Section } from '../about/Prose.tsx';
import { Contents, sectionId } from '../shell/Contents.tsx';
import { StudyPage } from '../studies/StudyPage.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { Shares } from './Shares.tsx';
import { Steps } from './Steps.tsx';
import { Tornado } from './Tornado.tsx';

const SECTIONS = ['shares', 'steps', 'sensitivity', 'tornado'] as const;

/** What the change is made of: who deserves the credit, step by step, and which assumptions decide. */
export default function Explain() {
  const { t } = useTranslation('explain');
  return (
    <StudyPage title={t('title')} lead={t('lead')}>
      <Contents view="explain" sections={SECTIONS} nameOf={(section) => t(`contents.${section}`)} />
      <Section id={sectionId('explain', 'shares')} heading={t('contents.shares')}>
        <Shares />
      </Section>
      <Section id={sectionId('explain', 'steps')} heading={t('contents.steps')}>
        <Steps />
      </Section>
      <Section id={sectionId('explain', 'sensitivity')} heading={t('contents.sensitivity')}>
        <Sensitivity />
      </Section>
      <Section id={sectionId('explain', 'tornado')} heading={t('contents.tornado')}>
        <Tornado />
      </Section>
    </StudyPage>
  );
}
