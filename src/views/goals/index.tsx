import { useTranslation } from 'react-i18next';
import { Section } from '../about/Prose.tsx';
import { Contents, sectionId } from '../shell/Contents.tsx';
import { StudyPage } from '../studies/StudyPage.tsx';
import { Profile } from './Profile.tsx';
import { Seek } from './Seek.tsx';
import { Waiting } from './Waiting.tsx';

const SECTIONS = ['profile', 'seek', 'waiting'] as const;

/** The question turned round: what it would take, which package gets there, what waiting costs. */
export default function Goals() {
  const { t } = useTranslation('goals');
  return (
    <StudyPage title={t('title')} lead={t('lead')}>
      <Contents view="goals" sections={SECTIONS} nameOf={(section) => t(`contents.${section}`)} />
      <Section id={sectionId('goals', 'profile')} heading={t('contents.profile')}>
        <Profile />
      </Section>
      <Section id={sectionId('goals', 'seek')} heading={t('contents.seek')}>
        <Seek />
      </Section>
      <Section id={sectionId('goals', 'waiting')} heading={t('contents.waiting')}>
        <Waiting />
      </Section>
    </StudyPage>
  );
}
