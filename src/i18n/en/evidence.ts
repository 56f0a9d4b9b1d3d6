import type { evidence as reference } from '../es-PE/evidence.ts';
import type { Shape } from '../shape.ts';
import { limits } from './parts/evidence-limits.ts';
import { sourceKinds } from './parts/source-kinds.ts';

export const evidence = {
  parameter: {
    idx_weight_noise: {
      meaning: 'Relative noise applied to every inferred weight in the draws, then re-normalised',
      note: 'The weights themselves are in the data of the edition; the example of the COINr package uses 0.25.',
    },
    idx_meas_lag_months: {
      meaning: 'Months between a real change and the data cut-off that an edition reports',
      note: 'Digital-footprint indicators are near 4; bibliometric and patent ones near 18. Editions: August 2023, September 2024, October 2025. Shown as context; the model uses idx_cutoff_lag_months.',
    },
    idx_method_change_prob: {
      meaning: 'Probability that an edition changes coverage or indicators enough to move scores',
      note: 'From 12 to 19 countries in 2024; new adoption metrics in 2025; for 2026 a twentieth country, outside benchmarks and the loss of generative-AI indicators are reported.',
    },
    idx_data_remeasure_prob: {
      meaning: 'Probability that the data sub-dimension is measured again before month 24',
      note: 'It rests on the Global Data Barometer, with editions in May 2022 and May 2025. If it is not measured again, a data policy has no published effect.',
    },
    drift_peru_bau: {
      meaning: 'Peru’s change per edition with no new policy beyond what is already in force',
      note: 'Adopters rose 2.6 on average. Of Peru’s +6.41 in 2025 governance gave +4.88 (54.83 to 74.36) and the rest +1.53, with new adoption metrics that favour it and may be dropped in 2026.',
    },
    noise_edition_sd: {
      meaning:
        'Published score: residual standard deviation of the change of one edition (measurement, method, shocks)',
      note: 'Among Adopters it is 4.5 (13 cases) and includes real policy; among all countries, 2024-25, 4.3 (19 cases). Editions are treated as uncorrelated.',
    },
    noise_fixed_method_sd: {
      meaning: '2025 method held fixed: residual standard deviation of one year, without changes of method',
      note: 'No recomputed series exists; our own judgement: about half of the observed spread.',
    },
    drift_pioneers: {
      meaning: 'Average change per edition of Chile, Brazil and Uruguay',
      note: '+4.6 in 2024 and −2.4 in 2025, on average. The threshold of 60 is fixed: this moves the gap and the rank, not the crossing.',
    },
    drift_peers: {
      meaning: 'Average change per edition of the other Adopters',
      note: 'The interval is about two standard errors of the mean; the deviation of a single country is 4.5. Shown as context; the model uses drift_peers_ex_peru.',
    },
    cal_base_rate_cross: {
      meaning:
        'Consistency target, not an input: chance that a country at 51.93 is above 60 two editions later',
      note: 'Resampling observed changes: 0.15 with all those of 2024-25, 0.21 from 35 points up, 0.31 with the Adopters. Only Uruguay has ever crossed (54.99 to 64.98 in 2024).',
    },
    exec_public: {
      meaning: 'Share of a new public allocation that is actually spent in its year',
      note: 'Public investment 75.4% (2023), 81.6% (2024), 85.2% (2025); national government 91.9% in 2025; CONCYTEC 93.5% and Innóvate 88.5% in 2015-2020.',
    },
    exec_backload: {
      meaning: 'Share of a year’s spending that falls in November and December',
      note: 'By October 2025, 62.9% had been executed, against 85.2% at year end. Shown as context.',
    },
    ramp_new_program_months: {
      meaning: 'Months for a new instrument to reach half of its steady spending',
      note: 'Our own judgement. The World Bank’s innovation project in Peru closed about nine months late.',
    },
    absorb_max_growth: {
      meaning: 'Largest yearly growth of effective science and innovation spending before unit costs rise',
      note: 'The literature finds a penalty that is small on average; the level is our own judgement. CONCYTEC calls: S/72, S/61 and S/73 million in 2024-2026.',
    },
    transition_penalty: {
      meaning: 'Multiplier on what starts during the change of government, from 28 July 2026',
      note: 'Our own judgement; it lasts 3 to 9 months.',
    },
    budget_gate_month: {
      meaning: 'Months from July 2026 until a new budget line can spend',
      note: 'The yearly bill reaches Congress at the end of August; the AI regulation brings no new treasury money.',
    },
    cost_gpu_owned_kusd: {
      meaning: 'Capital cost per installed data-centre GPU, building included',
      note: 'Coatlicue about US$22,000-23,000; Tarapacá about US$104,000 (96 H200 for US$10 million). Operation adds 10-25% of capital a year (our own judgement).',
    },
    cost_gpu_hour_usd: {
      meaning: 'All-in price of one rented H100-class GPU-hour, with 30-50% overhead',
      note: 'List price between US$1.99 and US$5.00 in May 2026.',
    },
    cost_phd_national_kusd: {
      meaning: 'Public cost of one national doctorate, four years',
      note: 'Chile: 12.9 million Chilean pesos per scholar and year, master’s and doctorates together. Peru paid about S/14 million per programme (eight programmes, S/111 million).',
    },
    cost_phd_abroad_kusd: {
      meaning: 'Public cost of one doctorate abroad, four years',
      note: 'Chile: 20.1 million Chilean pesos per scholar and year. Peru’s Bicentenario grant shows S/89,000 per new grantee in its first allocation, mostly master’s. Shown as context.',
    },
    cost_mooc_completion_pen: {
      meaning: 'Cost of one completed mass AI course',
      note: 'Ministry of Education scholarships: S/14 a seat, divided by a completion rate of 15% (our own judgement, 5-40%).',
    },
    cost_bootcamp_kusd: {
      meaning: 'Cost of one trained AI professional in a programme of 4-9 months',
      note: 'Our own judgement, an order of magnitude only: no published cost was found.',
    },
    cost_startup_grant_kpen: {
      meaning: 'Average public money per start-up grant',
      note: 'S/232 million over 2,745 initiatives gives 85; StartUp Perú 2013-2018, 72; open-innovation projects, up to 1,500. Shown as context.',
    },
    cost_sandbox_musd: {
      meaning: 'Yearly cost of a working AI sandbox unit with incentives desk',
      note: 'Our own judgement: no published cost was found.',
    },
    cost_regional_musd: {
      meaning: 'Yearly cost of an active Peruvian share in Latam-GPT and the memorandum with Chile',
      note: 'Serving the model to the public was put at about US$0.2 million a day: the cheap part is data and adaptation.',
    },
    cost_compliance_kusd: {
      meaning: 'Yearly cost for a firm of keeping one high-risk system compliant in Peru',
      note: 'A European vendor’s figure, about EUR 29,000, times 0.25 for lighter duties and no specific sanctions. Public figures are said to be inflated. Context: it is not added to the budget.',
    },
    eff_compute_INF: {
      meaning: 'Rise of infrastructure per 100 H200-class GPUs open to researchers',
      note: 'Compute is 25% of the sub-dimension; the regional mean is about 21 and Costa Rica has 37.8. So +16 on compute gives +4.',
    },
    eff_literacy_TAL: {
      meaning: 'Rise of human talent per 500,000 completed courses',
      note: 'Literacy weighs 40% of human talent.',
    },
    eff_prof_TAL: {
      meaning:
        'Rise of human talent per 5,000 professionals with AI skills, about 1% more of the tech workforce',
      note: 'Upper anchor: Costa Rica rose 6.6 in one edition with a national push.',
    },
    eff_advanced_TAL: {
      meaning: 'Rise of human talent within 24 months per 100 funded doctorates or postdocs',
      note: 'Only enrolment, returnees and postdocs can show inside the window.',
    },
    eff_rd_RES: {
      meaning: 'Rise of research per S/50 million a year of AI research grants, full response',
      note: 'US evidence: 0.6-2 papers per US$ million; US$15 million buys about 10-30 papers a year, years later.',
    },
    eff_compute_RES: {
      meaning: 'Rise of research per 100 GPUs, with talent in place',
      note: 'The best-known study finds no gain of efficiency in computer science.',
    },
    eff_startup_IND: {
      meaning:
        'Rise of innovation and development per S/50 million a year of AI start-up grants with mentoring',
      note: 'Without mentoring mult_cash_only applies.',
    },
    eff_sandbox_IND: {
      meaning:
        'Rise of innovation and development when the sandbox really works, with ten cases or more a year',
      note: 'Per entrant (United Kingdom, finance): 15% more capital and 50% better odds of raising it; 10-20 entrants among about 150 start-ups.',
    },
    p_sandbox_active: {
      meaning: 'Probability that a legal sandbox has at least five cases 18 months after opening',
      note: 'SBS: no case in four years, then redesigned.',
    },
    eff_tax_IND: {
      meaning: 'Rise of innovation and development if qualified R&D under Law 30309 doubles',
      note: '1.4 units of R&D per unit of support where it is taken up; in Peru about S/34 million a year in total.',
    },
    eff_adoption_ADO: {
      meaning: 'Rise of adoption per S/100 million of support to small firms and public services',
      note: 'Half of adoption (generative AI use and web traffic) hardly depends on public money.',
    },
    eff_openmodel_ADO: {
      meaning: 'Rise of adoption from open regional models adapted and deployed',
      note: 'Our own judgement; the study that frames it was paid for by a maker of open models.',
    },
    eff_data_DAT: {
      meaning: 'Rise of data after a national dataset and open-data programme, if measured again',
      note: 'Costa Rica rose 9.2 between editions of the barometer.',
    },
    eff_strategy_VIS: {
      meaning: 'One-off credit to vision and institutions for the ENIA to 2030 and its national commission',
      note: 'Costa Rica gained tens of points with its first strategy; Peru already had one and starts at 74.36 in governance.',
    },
    eff_regulation_REG: {
      meaning: 'One-off credit to regulation for DS 115-2025-PCM in force',
      note: 'Much of it may already be in the 74.36 of 2025. AI-specific regulation seems a small part of the sub-dimension.',
    },
    eff_international_INT: {
      meaning: 'Rise of international links from standards bodies (ISO/IEC SC 42) and new memberships',
      note: 'Half standards, half organisations; scores go by steps (0, 50, 100).',
    },
    eff_compliance_IND: {
      meaning: 'Drag on innovation and development from the compliance machinery',
      note: 'European data regulation: deals down by a fifth to a third, with far stronger enforcement than Peru has.',
    },
    eff_compliance_GOV: {
      meaning:
        'Further rise of vision and regulation from full compliance machinery: audits, registers, officers',
      note: 'Our own judgement: no source measures this effect in the index.',
    },
    lag_compute_months: {
      meaning: 'Decision to first users of an owned GPU centre',
      note: 'Tarapacá over 16, still out to tender at 11; Coatlicue 24 planned; Brazil’s machine, announced in July 2024, not installed by the end of 2025; India 4-6 with private providers.',
    },
    lag_cloud_months: {
      meaning: 'Decision to first users of rented compute',
      note: 'India installed thousands of GPUs from private providers in about four months; carrying that over to Peru is our own judgement.',
    },
    lag_phd_months: {
      meaning: 'Award to graduation of a doctorate',
      note: 'Outside the window; a master’s takes 12-24 months.',
    },
    lag_bootcamp_months: {
      meaning: 'Start to a skilled and placed worker, with 4-9 months of training',
      note: 'Our own judgement from Latin American programmes, whose effects on employment are small.',
    },
    lag_publication_months: {
      meaning: 'Grant to indexed publication and to its index effect',
      note: 'US studies look at 5-10 years; computer science conferences are faster.',
    },
    lag_startup_months: {
      meaning: 'Grant to a measurable start-up outcome: round, product or patent',
      note: 'Our own judgement from programmes in Peru and Chile.',
    },
    lag_sandbox_months: {
      meaning: 'Rule to first cases of a sandbox',
      note: 'If it never works, p_sandbox_active applies.',
    },
    lag_governance_months: {
      meaning: 'Norm published to credit in the index',
      note: 'Costa Rica’s strategy 2024-2027 counted in the edition of October 2025.',
    },
    decay_talent_emigration: {
      meaning: 'Yearly gross loss of AI-skilled people to other countries',
      note: 'In Chile the outflow is close to the inflow. Bonded scholarships leak little (0.5% in default since 2017).',
    },
    decay_compute: {
      meaning: 'Yearly loss of relative value of installed compute',
      note: 'Returns to compute fade fast; the figure for Peru is our own judgement.',
    },
    decay_gov_paper: {
      meaning: 'Yearly loss of governance credit when nothing is executed',
      note: 'The index gave Peru 74.36 without public evidence that the previous strategy was executed.',
    },
    ces_compute_talent: {
      meaning: 'Elasticity of substitution between compute and talent in research and innovation',
      note: 'Below 1: they are complements.',
    },
    mult_complement_rd: {
      meaning: 'Multiplier on R&D effects for weak complementary factors (1 = OECD conditions)',
      note: 'Returns fall, and can vanish, far from the frontier.',
    },
    mult_cash_only: {
      meaning: 'Multiplier on start-up effects when money comes without mentoring or market access',
      note: 'Start-Up Chile: schooling had an effect, basic cash and space had none. Colombia: an accelerator without cash worked.',
    },
    sat_spend_exponent: {
      meaning: 'Exponent of spending in the response: how much each further sol yields',
      note: 'Our own judgement: diminishing returns, below 1.',
    },
    sat_ceiling_gamma: {
      meaning:
        'Ceiling: the closer an indicator is to 100, the less it rises; this exponent says how much less',
      note: 'Scores run from 0 to 100.',
    },
    bass_q: {
      meaning: 'Imitation coefficient for firms’ adoption of AI; goes with bass_p',
      note: 'OECD firms went from 8.7% (2023) to about 20% (2025), faster than the classic average. Displayed; it does not move the index.',
    },
    adopt_firms_now: {
      meaning: 'Share of Peruvian firms that use AI at the start',
      note: 'Three surveys, three populations: 14% (Lima Chamber of Commerce, 2024), 28% (IBM, 2023) and 49% (BCRP, January 2026).',
    },
    mult_platform: {
      meaning:
        'Multiplier on take-up of grants, tax benefit and sandbox when governance is organised as incentives',
      note: 'The coefficient that defines the platform path; the evidence is indirect: take-up, not generosity, limits these tools.',
    },
    ev_regional_cut_prob: {
      meaning:
        'Probability that Chile cuts the funding of Latam-GPT and CENIA enough to stall it before mid-2028',
      note: 'Our own judgement: the government in office in Chile since March 2026 announced cuts and also support for science.',
    },
    ev_turnover_rate: {
      meaning: 'Rate of change of president in Peru after July 2026',
      note: 'Eight presidents in ten years; the Senate that returns in July 2026 may lower it.',
    },
    eff_compute_DEV: {
      meaning:
        'Rise of innovation and development (all on development) per 100 H200-class GPUs, with talent in place',
      note: 'Half of eff_compute_RES: models and software are published faster than papers but by fewer teams; zero allowed.',
    },
    rented_compute_credit: {
      meaning: 'Share of rented GPUs that counts as national capacity in the compute indicator',
      note: 'The indicator measures capacity and data centres in the country, with cloud beside them; research and development get the full use. Without this, renting would be a shortcut worth more than any other lever.',
    },
    eff_rd_DEV: {
      meaning:
        'Rise of innovation and development (all on development) per S/50 million a year of AI research grants',
      note: 'Patents, models and repositories as a by-product of grants: about a third of the effect on research.',
    },
    eff_advanced_RES: {
      meaning: 'Rise of research per 100 funded doctorates or postdocs inside 24 months',
      note: 'A hundred people against about 12,500 registered researchers; postdocs publish, students hardly do.',
    },
    eff_phd_grad_TAL: {
      meaning: 'Further rise of human talent per 100 doctorates once they graduate',
      note: 'Of the order of eff_advanced_TAL, surer, and almost all outside the window.',
    },
    eff_retention_TAL: {
      meaning:
        'Rise of human talent (all on advanced talent) per S/20 million a year for returnees and posts',
      note: 'S/20 million is the size of the present bonus for research professors; half of eff_advanced_TAL.',
    },
    retention_emigration_cut: {
      meaning: 'Share of the emigration of AI-skilled people avoided at the reference size of retention',
      note: 'Pay gaps stay large; bonds and posts hold a minority.',
    },
    eff_openmodel_DEV: {
      meaning:
        'Rise of innovation and development (all on development) from adapting open-weight models, reference size',
      note: 'The indicator counts published models and software: adaptation shows there directly, but few teams do it.',
    },
    eff_regional_IND: {
      meaning:
        'Rise of innovation and development (on development) from an active part in Latam-GPT and the memorandum with Chile',
      note: 'Peru contributes data and adaptation; credit for a shared model is partial.',
    },
    eff_regional_TAL: {
      meaning: 'Rise of human talent (on advanced talent) from exchanges and joint supervision',
      note: 'A quarter of eff_advanced_TAL: tens of people a year.',
    },
    eff_regional_ADO: {
      meaning: 'Rise of adoption (on government) from shared public-service tools',
      note: 'Carved out of the effect of regional models and kept below eff_openmodel_ADO to avoid counting it twice.',
    },
    eff_sandbox_REG: {
      meaning: 'Rise of regulation (on AI regulation) when the sandbox opens its doors',
      note: 'A sandbox is one of three items of the indicator, but the regulation in force already provides for it, so most of the credit may be in.',
    },
    eff_first_strategy_VIS: {
      meaning:
        'Only for the test with other countries: rise of vision and institutions from a first national strategy',
      note: 'Without a strategy half of the sub-dimension is near zero; Costa Rica ended at 87 with one. Never used for Peru.',
    },
    lag_literacy_months: {
      meaning: 'Course completed to index effect',
      note: 'Shorter than professional training; skill counts are refreshed yearly.',
    },
    lag_advanced_months: {
      meaning: 'Award to visible enrolment, postdoc or returnee',
      note: 'One academic intake.',
    },
    lag_retention_months: {
      meaning: 'Money to a person kept or returned',
      note: 'Calls for posts run once or twice a year.',
    },
    lag_tax_months: {
      meaning: 'Tax incentive taken up to R&D and investment seen in the index',
      note: 'Yearly tax declaration plus an outcome like that of start-ups.',
    },
    lag_adoption_months: {
      meaning: 'Support to a firm or public body to use that shows in the index',
      note: 'As start-up outcomes.',
    },
    lag_data_months: {
      meaning: 'Programme to published datasets',
      note: 'Re-measurement comes on top (idx_data_remeasure_prob).',
    },
    lag_openmodel_months: {
      meaning: 'Money to an adapted model in use',
      note: 'Adaptation takes weeks, procurement and integration take months.',
    },
    lag_regional_months: {
      meaning: 'Active part to outcome',
      note: 'Joint work needs agreements first.',
    },
    lag_international_months: {
      meaning: 'Decision to recorded participation',
      note: 'National mirror committees and votes on membership.',
    },
    lag_drag_months: {
      meaning: 'Compliance duties to fewer or smaller deals',
      note: 'Same order as start-up outcomes; the first cases of the foreign evidence show within a year.',
    },
    sat_existing_share: {
      meaning: 'Existing AI effort of a programme, as a share of the reference effort',
      note: 'About a tenth of the present calls (S/73 and S/232 million) is AI, against a reference of S/50 million a year: 0.15-0.46; the lower end is kept. It also makes the response finite near zero.',
    },
    absorptive_half: {
      meaning: 'Joint level of talent and compute at which half of the potential of open models is absorbed',
      note: 'Chosen so that a Pioneer profile absorbs about 0.85, Peru about 0.25 and an Explorer below 0.1.',
    },
    absorptive_slope: {
      meaning: 'Steepness of absorptive capacity (Hill exponent)',
      note: 'A smooth threshold; below 1.2 the order of tiers is hardly visible.',
    },
    window_half_life_months: {
      meaning: 'Closing window: months of later start that halve the capital drawn by incentives',
      note: 'The claim of a closing window is made without a rate; 120 is near to no window at all.',
    },
    absorb_base_pen: {
      meaning: 'Base to which the absorption limit applies: calls of CONCYTEC plus ProInnóvate',
      note: 'S/73 million (2026) plus S/232 million (2025); gives the S/415 million absorbable in 24 months at 40% a year.',
    },
    absorb_excess_yield: {
      meaning: 'Most that spending above the absorption limit can add, as a share of the limit',
      note: 'The literature finds a small average penalty inside the usual range; far outside it a bound is needed.',
    },
    tax_base_pen: {
      meaning:
        'Qualified private R&D under Law 30309 today; counts against the absorption limit per multiple added',
      note: 'S/344 million over ten years.',
    },
    stable_exec_gain: {
      meaning: 'Rise of the execution rate when the whole budget is protected for several years',
      note: 'From the country’s 85% towards the 92% of the national government.',
    },
    stable_turnover_cover: {
      meaning: 'Share of the turnover loss that a fully protected budget avoids',
      note: 'Money survives a change of cabinet; direction does not.',
    },
    continuity_cover: {
      meaning: 'Share of the turnover loss that full institutional continuity avoids',
      note: 'A career team with a mandate keeps most programmes going.',
    },
    continuity_exec_gain: {
      meaning: 'Rise of the execution rate with full institutional continuity',
      note: 'Half of the gain of protected money.',
    },
    gov_exec_full_pen: {
      meaning: 'Executed new money at which governance credit no longer fades',
      note: 'Under half of the reference package.',
    },
    turnover_loss: {
      meaning: 'Share of delivery lost while a change of president is being absorbed',
      note: 'Equal to 1 − transition_penalty.',
    },
    turnover_months: {
      meaning: 'Months that the loss of a change of president lasts',
      note: 'Same as the transition of July 2026.',
    },
    transition_months: {
      meaning: 'Length of the change of government that starts on 28 July 2026',
      note: 'Goes with transition_penalty.',
    },
    regional_stall_residual: {
      meaning: 'Share of the regional programme that survives a stall',
      note: 'Released weights and data stay usable.',
    },
    idx_data_remeasure_prob_48: {
      meaning: 'Probability that data is measured again between months 24 and 48, if it was not before',
      note: 'The barometer came out in May 2022 and May 2025; at the same interval the next is due in 2028.',
    },
    drift_explorers: {
      meaning: 'Average change per edition of the Explorers',
      note: 'Mean of the nine 2024-25 changes that start below 35, with two standard errors; 2023-24 left out, as its +11 to +13 came with the change of coverage.',
    },
    noise_common_corr: {
      meaning: 'Correlation between countries of the noise of one edition',
      note: 'The three Pioneers fell together in 2025; it matters for rank and gap only.',
    },
    echo_adopters: {
      meaning: 'Rise per edition of the other Adopters after Peru crosses 60',
      note: 'That Peru’s choice will echo is claimed without a size: the figure is our own judgement.',
    },
    cost_gpu_opex_share: {
      meaning: 'Yearly operation of owned compute, as a share of its capital cost',
      note: 'Goes with cost_gpu_owned_kusd.',
    },
    gpu_utilisation: {
      meaning: 'Share of hours paid on rented GPUs',
      note: 'Rule of thumb for a hundred rented GPUs.',
    },
    cost_compliance_public_musd: {
      meaning: 'Yearly public cost of full compliance machinery: staff, registers, audits',
      note: 'A unit of 20-40 people; the regulation brings no new treasury money.',
    },
    cost_international_musd: {
      meaning: 'Yearly public cost of active standards work and memberships',
      note: 'Staff time and travel.',
    },
    fx_pen_usd: {
      meaning: 'Exchange rate used for every cost',
      note: 'Between 3.35 and 3.42 in early 2026; analysts expected 3.35 to 3.45 for the year.',
    },
    bass_p: {
      meaning: 'Innovation coefficient for firms’ adoption of AI; goes with bass_q',
      note: 'Only for the displayed share of firms; it does not move the index, since drift already holds that diffusion.',
    },
    eff_access_INF: {
      meaning: 'Rise of infrastructure per S/100 million a year of public access programmes',
      note: 'Roll-out is mostly private and scaled to the best of the region; Costa Rica’s infrastructure did not move between 2024 and 2025 (53.09 to 53.11).',
    },
    eff_rights_REG: {
      meaning: 'Rise of regulation per S/10 million a year for cybersecurity, data protection and rights',
      note: 'The pillars of cybersecurity and rights are earned by institutions that exist and act; Peru is estimated at about 69 on them.',
    },
    eff_rights_VIS: {
      meaning:
        'Rise of vision and institutions (all on society) from participation in carrying out the strategy',
      note: 'Scored by steps of 25; participation in carrying it out is the open item.',
    },
    lag_access_months: {
      meaning: 'Public access money to coverage that the index sees',
      note: 'Works contracts and licences.',
    },
    lag_rights_months: {
      meaning: 'Money to functions that the index credits',
      note: 'Posts, procedures and a yearly score by steps.',
    },
    credit_kept_platform: {
      meaning: 'Share of the compliance machinery’s effects kept when the stance is platform',
      note: 'The same few officials run audits or incentives; which path leads in which month depends on this number.',
    },
    idx_cutoff_lag_months: {
      meaning:
        'Months between the data cut-off of an edition and its publication, beyond what the effect lags already contain',
      note: 'Replaces idx_meas_lag_months in the published view: several effect lags already run to credit in the index, and counting both twice would hide policy.',
    },
    drift_peers_ex_peru: {
      meaning: 'Average change per edition of the other Adopters, Peru left out',
      note: 'drift_peers (2.6) includes Peru’s own rises. The model moves it half-way to Peru’s drift: 1.6 at the centre.',
    },
  },
  parameterGroup: {
    'A index & measurement': 'The index and its measurement',
    'B drift & frontier': 'Drift and other countries',
    'C execution & fiscal': 'Execution and budget',
    'D lever cost': 'Cost of the levers',
    'E effect size': 'Size of the effects',
    'F delay': 'Delays',
    'G decay, saturation, complementarity': 'Decay, saturation and complementarity',
    'H events': 'Events',
  },
  distribution: {
    triangular: 'triangular: the ends and the most likely value',
    lognormal: 'lognormal: skewed, with the central value as median',
    normal: 'normal: symmetric about the central value',
    beta: 'beta: between 0 and 1',
    gamma: 'gamma: always positive',
    uniform: 'uniform: the whole range alike',
    discrete: 'discrete: a few values, each with its probability',
  },
  grade: {
    A: { name: 'A', meaning: 'Official or rigorous, and about this very quantity.' },
    B: { name: 'B', meaning: 'Good source, with a small transfer or calculation.' },
    C: { name: 'C', meaning: 'Weak source or large transfer.' },
    D: { name: 'D', meaning: 'Our own judgement; a source, if cited, only frames the range.' },
  },
  confidence: {
    high: { name: 'high', meaning: 'Official, or two independent sources, or the arithmetic closes.' },
    'medium-high': { name: 'medium-high', meaning: 'Inferred: a single exact fit and some support.' },
    medium: { name: 'medium', meaning: 'One secondary source.' },
    low: { name: 'low', meaning: 'Weak, or other figures fit as well.' },
  },
  unit: {
    share: 'share of 1',
    months: 'months',
    'probability per edition': 'probability per edition',
    probability: 'probability',
    'points of total per edition': 'points of the total per edition',
    'points of total': 'points of the total',
    'per year': 'per year',
    multiplier: 'multiplier',
    'US$ thousand per GPU': 'US$ thousand per GPU',
    'US$ per hour': 'US$ per hour',
    'US$ thousand': 'US$ thousand',
    'S/ per completion': 'S/ per completed course',
    'S/ thousand': 'S/ thousand',
    'US$ million per year': 'US$ million a year',
    'US$ thousand per system': 'US$ thousand per system',
    'points of sub-dimension': 'points of the sub-dimension',
    'CES sigma': 'elasticity (sigma)',
    exponent: 'exponent',
    'aggregate 0-1': 'joint level, 0 to 1',
    'S/ million per year': 'S/ million a year',
    correlation: 'correlation',
    'S/ per US$': 'S/ per US$',
  },
  record: {
    close: 'Close',
    loading: 'Looking for the record…',
    centre: 'central value',
    range: 'from {{low}} to {{high}}',
    code: 'Code',
    subject: 'Subject',
    unit: 'Unit',
    ends: 'the ends of what is drawn',
    ninety: '90 of every 100 draws fall inside',
    distribution: 'Draw',
    dots: 'Twenty dots, each 5 of every 100 draws: from the least, {{least}}, to the most, {{most}}; half are under {{median}}.',
    dotsNote: 'Each dot is 5 of every 100 draws; the line is the central value.',
    discrete: '{{value}} in {{chance}} of 100',
    grade: 'Grade {{grade}}',
    whose: {
      alone: 'The figure is ours and cites nobody else.',
      partly: 'The figure is ours in part: the sources do not suffice for it.',
      computed: 'Our own calculation on published figures.',
      theirs: 'The figure comes from the sources.',
    },
    from: 'Where it comes from',
    noDate: 'no date',
    external: '(opens in another tab)',
    leavesOut: 'What it does not cover',
    enters: 'Where it enters',
    effect:
      '{{lever}}: {{points}} points on “{{indicator}}” with the lever at its reference ({{low}} to {{high}}), before delays and ceilings.',
    lag: 'Delay of: {{levers}}.',
    cost: 'Cost of: {{levers}}.',
    uses: 'Changes what these yield: {{levers}}.',
    outside: {
      draws: 'Not in the equations: it is used when the futures are drawn.',
      published:
        'Not in the equations: it is used in the “as published” view and in the rank among the nineteen countries.',
      tests: 'Not in the equations: only in a test of the model.',
      context: 'It moves no score: it is shown as context.',
    },
    equations_one: 'It is in {{count}} equation.',
    equations_many: 'It is in {{count}} equations.',
    equations_other: 'It is in {{count}} equations.',
    first: 'The first is this:',
    allEquations: 'See those equations in Method',
    inMethod: 'Open in Method, at an address that can be sent',
  },
  formula: {
    wide: 'Wide formula: it scrolls sideways',
    if: 'if',
    otherwise: 'otherwise',
    start: 'At the start',
    nextStep: 'One step later',
    nextMonth: 'One month later',
  },
  limits,
  sourceKind: sourceKinds,
  ownJudgement: 'our own judgement',
} as const satisfies Shape<typeof reference>;
