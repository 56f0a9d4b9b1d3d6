import { useTranslation } from 'react-i18next';
import { Section } from '../about/Prose.tsx';
import { Contents, sectionId } from '../shell/Contents.tsx';
import { StudyPage } from '../studies/StudyPage.tsx';
import { Profile } from './Profile.tsx';

const SECTIONS = ['profile'] as const;

/** The question turned round: what it would take, which package gets there, what waiting costs. */
export default function Goals() {
  const { t } = useTranslation('goals');
  return (
    <StudyPage title={t('title')} lead={t('lead')}>
      <Contents view="goals" sections={SECTIONS} nameOf={(section) => t(`contents.${section}`)} />
      <Section id={sectionId('goals', 'profile')} heading={t('contents.profile')}>
        <Profile />
      </Section>
    </StudyPage>
  );
}
