/**
 * The permanent place of every drawn quantity among the dimensions of the Sobol points.
 *
 * Append only: a place that moved would change draws that people have already cited. The first places fill their space
 * most evenly, so what moves the total most stands first. A quantity without a place draws from a stream of chance.
 */
export const PLACES: readonly string[] = `
noise/24 noise/48 drift_peru_bau noise/36 noise/12 noise/18 noise_fixed_method_sd method/1/size
method/1/change method/2/size method/2/change method/3/size method/3/change method/4/size
method/4/change noise_edition_sd idx_method_change_prob idx_cutoff_lag_months noise_common_corr
drift_pioneers drift_peers_ex_peru drift_explorers common/24 common/48 common/36 common/12 common/18
eff_compliance_GOV eff_international_INT budget_gate_month lag_compute_months decay_gov_paper
eff_compliance_IND eff_compute_INF ramp_new_program_months absorb_max_growth eff_startup_IND
eff_advanced_TAL mult_platform starting/compute eff_data_DAT exec_public eff_prof_TAL weights/regulation
eff_rd_RES starting/society mult_complement_rd eff_literacy_TAL lag_drag_months ev_turnover_rate
sat_ceiling_gamma decay_compute starting/ai-strategy eff_adoption_ADO idx_weight_noise
lag_bootcamp_months event/data-remeasured/48 event/data-month/48 idx_data_remeasure_prob_48
sat_spend_exponent lag_international_months eff_regional_TAL absorb_base_pen lag_regional_months
continuity_exec_gain lag_governance_months starting/institutions starting/advanced-talent
lag_publication_months lag_startup_months lag_tax_months eff_strategy_VIS eff_regulation_REG eff_tax_IND
starting/professional-training echo_adopters absorptive_slope sat_existing_share eff_regional_IND
turnover_loss eff_advanced_RES lag_advanced_months lag_adoption_months starting/standards-bodies
starting/connectivity transition_penalty transition_months eff_rd_DEV eff_sandbox_IND eff_compute_RES
lag_cloud_months eff_regional_ADO event/sandbox-active p_sandbox_active event/data-remeasured/24
event/data-month/24 idx_data_remeasure_prob event/regional-stall event/regional-month
weights/infrastructure weights/data weights/talent weights/research weights/innovation-development
weights/adoption weights/vision weights/international weights/connectivity weights/compute
weights/devices weights/data/indicator weights/ai-literacy weights/professional-training
weights/advanced-talent weights/research/indicator weights/innovation weights/development
weights/industry weights/government weights/generative-ai weights/ai-web-traffic weights/ai-strategy
weights/society weights/institutions weights/standards-bodies weights/international-organisations
weights/ai-regulation weights/cybersecurity weights/ethics-sustainability weights/personal-data
turnover/0 turnover/1 turnover/2 turnover/3 starting/devices starting/data starting/ai-literacy
starting/research starting/innovation starting/development starting/industry starting/government
starting/generative-ai starting/ai-web-traffic starting/international-organisations
starting/ai-regulation starting/cybersecurity starting/ethics-sustainability starting/personal-data
cost_gpu_owned_kusd cost_gpu_hour_usd cost_phd_national_kusd cost_mooc_completion_pen cost_bootcamp_kusd
cost_sandbox_musd cost_regional_musd cost_compliance_kusd eff_openmodel_ADO lag_phd_months
lag_sandbox_months decay_talent_emigration ces_compute_talent mult_cash_only ev_regional_cut_prob
eff_compute_DEV rented_compute_credit eff_phd_grad_TAL eff_retention_TAL retention_emigration_cut
eff_openmodel_DEV eff_sandbox_REG lag_literacy_months lag_retention_months lag_data_months
lag_openmodel_months absorptive_half window_half_life_months absorb_excess_yield tax_base_pen
stable_exec_gain stable_turnover_cover continuity_cover gov_exec_full_pen turnover_months
regional_stall_residual cost_gpu_opex_share gpu_utilisation cost_compliance_public_musd
cost_international_musd fx_pen_usd eff_access_INF eff_rights_REG eff_rights_VIS lag_access_months
lag_rights_months credit_kept_platform noise/6 noise/30 noise/42 noise/3 noise/9 noise/15 noise/21
noise/27 noise/33 noise/39 noise/45 noise/1 noise/4 noise/7 noise/10 noise/13 noise/16 noise/19 noise/22
noise/25 noise/28 noise/31 noise/34 noise/37 noise/40 noise/43 noise/46 noise/2 noise/5 noise/8 noise/11
noise/14 noise/17 noise/20 noise/23 noise/26 noise/29 noise/32 noise/35 noise/38 noise/41 noise/44
noise/47 exec_backload cost_phd_abroad_kusd cost_startup_grant_kpen idx_meas_lag_months drift_peers
cal_base_rate_cross eff_first_strategy_VIS bass_p bass_q adopt_firms_now
`
  .trim()
  .split(/\s+/);
