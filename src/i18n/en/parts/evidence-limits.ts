import type { limits as reference } from '../../es-PE/parts/evidence-limits.ts';
import type { Shape } from '../../shape.ts';

/** What a coefficient does not cover: of an effect, in its own words; of any other, by its subject. */
export const limits = {
  effect: {
    eff_compute_INF:
      'It comes from comparing the scores of countries, not from watching one rise as machines are installed. It leaves out power, network and the people who run them.',
    eff_literacy_TAL:
      'Nobody has measured what a completed course does to the indicator. It does not say whether what is learned is used, or lasts.',
    eff_prof_TAL:
      'Costa Rica rose with many things at once: how much was training is not known. It leaves out whether those trained find work in AI.',
    eff_advanced_TAL:
      'How many people with a doctorate or a postdoc in AI Peru has was not found. It leaves out those who graduate after the window: another coefficient holds them.',
    eff_rd_RES:
      'The studies are of other fields, in the United States, and count papers, not points of the index. They do not say what a grant yields in a small system.',
    eff_compute_RES:
      'The studies look at universities with trained researchers. They leave out a country that lacks them, and do not say how much compute weighs in the indicator.',
    eff_startup_IND:
      'The figures are of start-ups of every kind and in part the programme’s own, with no comparison group shown. They measure neither AI nor the index.',
    eff_sandbox_IND:
      'What was measured is a financial sandbox in the United Kingdom, per entrant. It leaves out those who stay outside, and other sectors.',
    p_sandbox_active:
      'It rests on a single Peruvian case, in finance, which had no case in four years and was then redesigned. It does not measure an AI sandbox.',
    eff_tax_IND:
      'What was measured is R&D spending in OECD countries, not AI and not scores. It leaves out firms that do not know the benefit or cannot claim it.',
    eff_adoption_ADO:
      'Surveys say who uses AI, not what changes when they are supported. It leaves out whether the use improves anything.',
    eff_openmodel_ADO:
      'The main source was commissioned by those who make open models and speaks of firms that already use AI. It leaves out regional models in public service.',
    eff_data_DAT:
      'It is a single case, Costa Rica between two editions. It does not separate the data programme from the change of questionnaire.',
    eff_strategy_VIS:
      'It compares with a first strategy, and Peru’s is not the first. Its budget and targets were not found.',
    eff_regulation_REG:
      'It is inferred from the weight of the indicator; how much of the rule already counted in 2025 is not known. It does not measure compliance with it.',
    eff_international_INT:
      'The steps were read on the card of a single country. It leaves out the time a committee takes to admit a member.',
    eff_compliance_IND:
      'What was measured is European data protection, with fines that do not exist here. It leaves out what trust in a regulated system earns.',
    eff_compliance_GOV: 'No source measures it. It does not tell auditing well from auditing much.',
    eff_compute_DEV: 'No source measures it: it is half of another judgement.',
    rented_compute_credit:
      'How the index counts compute in the cloud could not be read. It is the assumption that sets renting apart from owning.',
    eff_rd_DEV: 'No source measures it: it is a third of another judgement.',
    eff_advanced_RES: 'No source measures it. It does not distinguish subjects, institutions or quality.',
    eff_phd_grad_TAL:
      'No source measures it, and nearly all of it falls after month 24. It leaves out those who graduate and leave.',
    eff_retention_TAL:
      'No source measures it. The bonus it is compared with rewards those already there; it does not say how many would return.',
    retention_emigration_cut:
      'How many people with AI skills leave Peru, or stay because of a programme, was not found.',
    eff_openmodel_DEV: 'No source measures it. It leaves out models that are used without being published.',
    eff_regional_IND:
      'No source measures it. To which country the index credits a shared model is not known.',
    eff_regional_TAL: 'No source measures it. It supposes exchanges that have not been agreed yet.',
    eff_regional_ADO:
      'No source measures it. It leaves out the cost of serving the model, which is the dear part.',
    eff_sandbox_REG:
      'No source measures it. The rule in force already provides for the sandbox, and part of the credit may have been given.',
    eff_first_strategy_VIS: 'It enters no path of Peru: only the test with other countries.',
    eff_access_INF:
      'No source measures it. The roll-out is mostly private, and the public programme cannot be told from it.',
    eff_rights_REG:
      'No source measures it. It pays for institutions that work, and does not say how long they take to work.',
    eff_rights_VIS:
      'No source measures it. A single step of the indicator is worth more than this whole effect.',
    mult_platform:
      'No source measures it for AI in Latin America: what there is says that incentives are little used, not that organising them multiplies their use. Another value changes which path leads.',
    mult_cash_only:
      'Two programmes, in Chile and in Colombia, from before 2020 and not about AI. It leaves out mentoring of poor quality.',
    credit_kept_platform:
      'A plain guess, from nothing to all. Which path leads, and from which month, depends on it.',
  },
  topic: {
    A: 'It was inferred from three editions and what could be read: the full report, with its method, could not be read.',
    B: 'Few countries and two changes between editions, with a change of method between them. What happened does not bind what comes.',
    C: 'It says how much is spent and when, not what is achieved; what there is comes from general budgets, not from AI programmes.',
    D: 'It is an average. It leaves out what others pay and the extra cost of doing it in haste; that is the absorption limit’s business.',
    E: 'No source measures it in points of the index.',
    F: 'One delay for a whole programme. It leaves out political delays, which enter through execution.',
    G: 'A simple form that keeps the model from exaggerating; no source has fitted it to data of this index.',
    H: 'A probability without causes: it does not say who decides, or why.',
  },
} as const satisfies Shape<typeof reference>;
