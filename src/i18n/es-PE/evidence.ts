import type { Confidence } from '../../edition/edition.ts';
import type { Distribution, PARAMETERS, ParameterId } from '../../evidence/parameters.ts';
import type { Grade } from '../../model/vocabulary.ts';
import { limits } from './parts/evidence-limits.ts';
import { sourceKinds } from './parts/source-kinds.ts';

type Kind = Extract<Distribution, string> | 'discrete';
type ParameterRecord = (typeof PARAMETERS)[ParameterId];

/** Words of the evidence: each parameter, and the lists its records are written in. */
export const evidence = {
  parameter: {
    idx_weight_noise: {
      meaning:
        'Variación relativa que se aplica a cada peso deducido en los sorteos; después se vuelven a normalizar',
      note: 'Los pesos están en los datos de la edición; el ejemplo del programa COINr usa 0.25.',
    },
    idx_meas_lag_months: {
      meaning: 'Meses entre un cambio real y el cierre de datos que una edición reporta',
      note: 'Los indicadores de huella digital están cerca de 4; publicaciones y patentes, cerca de 18. Ediciones: agosto de 2023, setiembre de 2024 y octubre de 2025. Se muestra como contexto; el modelo usa idx_cutoff_lag_months.',
    },
    idx_method_change_prob: {
      meaning:
        'Probabilidad de que una edición cambie de cobertura o de indicadores lo bastante para mover los puntajes',
      note: 'De 12 a 19 países en 2024; nuevas métricas de adopción en 2025; para 2026 se anuncian un vigésimo país, referencias de fuera de la región y la pérdida de indicadores de IA generativa.',
    },
    idx_data_remeasure_prob: {
      meaning: 'Probabilidad de que la subdimensión de datos se vuelva a medir antes del mes 24',
      note: 'Depende del Global Data Barometer, con ediciones en mayo de 2022 y mayo de 2025. Si no se vuelve a medir, una política de datos no tiene efecto publicado.',
    },
    drift_peru_bau: {
      meaning: 'Cambio del Perú por edición sin políticas nuevas más allá de lo que ya rige',
      note: 'Los Adoptantes subieron 2.6 en promedio. De los +6.41 del Perú en 2025, la gobernanza dio +4.88 (de 54.83 a 74.36) y el resto +1.53, con nuevas métricas de adopción que lo favorecen y que podrían desaparecer en 2026.',
    },
    noise_edition_sd: {
      meaning:
        'Puntaje publicado: desviación estándar del cambio de una edición que no se explica (medición, método, choques)',
      note: 'Entre los Adoptantes es 4.5 (13 casos) e incluye política real; entre todos los países, 2024-25, 4.3 (19 casos). Las ediciones se tratan como independientes.',
    },
    noise_fixed_method_sd: {
      meaning:
        'Con el método de 2025 fijo: desviación estándar de un año que no se explica, sin cambios de método',
      note: 'No existe una serie recalculada; juicio propio: cerca de la mitad de la dispersión observada.',
    },
    drift_pioneers: {
      meaning: 'Cambio promedio por edición de Chile, Brasil y Uruguay',
      note: '+4.6 en 2024 y −2.4 en 2025, en promedio. El umbral de 60 es fijo: esto mueve la brecha y el puesto, no el cruce.',
    },
    drift_peers: {
      meaning: 'Cambio promedio por edición de los demás Adoptantes',
      note: 'El intervalo es de unos dos errores estándar de la media; la desviación de un solo país es 4.5. Se muestra como contexto; el modelo usa drift_peers_ex_peru.',
    },
    cal_base_rate_cross: {
      meaning:
        'Meta de consistencia y no insumo: probabilidad de que un país con 51.93 esté sobre 60 dos ediciones después',
      note: 'Al repetir cambios observados: 0.15 con todos los de 2024-25, 0.21 desde 35 puntos o más, 0.31 con los Adoptantes. Solo Uruguay ha cruzado (54.99 a 64.98 en 2024).',
    },
    exec_public: {
      meaning: 'Parte de una asignación pública nueva que de verdad se gasta en su año',
      note: 'Inversión pública: 75.4% (2023), 81.6% (2024), 85.2% (2025); gobierno nacional, 91.9% en 2025; CONCYTEC 93.5% e Innóvate 88.5% en 2015-2020.',
    },
    exec_backload: {
      meaning: 'Parte del gasto del año que cae en noviembre y diciembre',
      note: 'A octubre de 2025 se había ejecutado 62.9%, contra 85.2% al cierre. Se muestra como contexto.',
    },
    ramp_new_program_months: {
      meaning: 'Meses hasta que un instrumento nuevo llega a la mitad de su gasto estable',
      note: 'Juicio propio. El proyecto de innovación del Banco Mundial en el Perú cerró unos nueve meses tarde.',
    },
    absorb_max_growth: {
      meaning:
        'Mayor crecimiento anual del gasto efectivo en ciencia e innovación antes de que suban los costos unitarios',
      note: 'La literatura halla un castigo pequeño en promedio; el nivel es juicio propio. Convocatorias de CONCYTEC: S/72, S/61 y S/73 millones en 2024-2026.',
    },
    transition_penalty: {
      meaning: 'Multiplicador de lo que arranca durante el cambio de gobierno, desde el 28 de julio de 2026',
      note: 'Juicio propio; dura de 3 a 9 meses.',
    },
    budget_gate_month: {
      meaning: 'Meses desde julio de 2026 hasta que una partida nueva puede gastarse',
      note: 'El proyecto de ley anual llega al Congreso a fines de agosto; el reglamento de IA no trae recursos nuevos del Tesoro.',
    },
    cost_gpu_owned_kusd: {
      meaning: 'Costo de capital por GPU de centro de datos instalada, con edificio',
      note: 'Coatlicue, unos US$22,000-23,000; Tarapacá, unos US$104,000 (96 GPU H200 por US$10 millones). Operarla cuesta además entre 10% y 25% del capital al año (juicio propio).',
    },
    cost_gpu_hour_usd: {
      meaning: 'Precio total de una hora de GPU alquilada de clase H100, con 30-50% de gastos añadidos',
      note: 'Precio de lista entre US$1.99 y US$5.00 en mayo de 2026.',
    },
    cost_phd_national_kusd: {
      meaning: 'Costo público de un doctorado en el país, cuatro años',
      note: 'Chile: 12.9 millones de pesos chilenos por becario y año, maestrías y doctorados juntos. El Perú pagó unos S/14 millones por programa (ocho programas, S/111 millones).',
    },
    cost_phd_abroad_kusd: {
      meaning: 'Costo público de un doctorado en el extranjero, cuatro años',
      note: 'Chile: 20.1 millones de pesos chilenos por becario y año. La beca peruana del Bicentenario muestra S/89,000 por becario nuevo en su primera asignación, casi todo maestrías. Se muestra como contexto.',
    },
    cost_mooc_completion_pen: {
      meaning: 'Costo de un curso masivo de IA terminado',
      note: 'Becas del Ministerio de Educación: S/14 por cupo, divididos entre una tasa de término de 15% (juicio propio, de 5% a 40%).',
    },
    cost_bootcamp_kusd: {
      meaning: 'Costo de formar a un profesional de IA en un programa de 4 a 9 meses',
      note: 'Juicio propio, solo un orden de magnitud: no se halló ningún costo publicado.',
    },
    cost_startup_grant_kpen: {
      meaning: 'Dinero público promedio por subvención a una startup',
      note: 'S/232 millones entre 2,745 iniciativas dan 85; StartUp Perú 2013-2018, 72; proyectos de innovación abierta, hasta 1,500. Se muestra como contexto.',
    },
    cost_sandbox_musd: {
      meaning: 'Costo anual de una unidad de sandbox de IA que funciona, con ventanilla de incentivos',
      note: 'Juicio propio: no se halló ningún costo publicado.',
    },
    cost_regional_musd: {
      meaning: 'Costo anual de una participación peruana activa en Latam-GPT y en el memorándum con Chile',
      note: 'Ofrecer el modelo al público se estimó en unos US$0.2 millones por día: lo barato son los datos y la adaptación.',
    },
    cost_compliance_kusd: {
      meaning: 'Costo anual para una empresa de mantener en regla un sistema de alto riesgo en el Perú',
      note: 'Cifra de un proveedor europeo, unos 29,000 euros, por 0.25 porque las obligaciones son más ligeras y no hay sanciones propias. Se advierte que las cifras públicas están infladas. Contexto: no se suma al presupuesto.',
    },
    eff_compute_INF: {
      meaning: 'Aumento de infraestructura por cada 100 GPU de clase H200 abiertas a investigadores',
      note: 'El cómputo es 25% de la subdimensión; la media regional ronda 21 y Costa Rica tiene 37.8. Así, +16 en cómputo da +4.',
    },
    eff_literacy_TAL: {
      meaning: 'Aumento de talento humano por cada 500,000 cursos terminados',
      note: 'La alfabetización pesa 40% del talento humano.',
    },
    eff_prof_TAL: {
      meaning:
        'Aumento de talento humano por cada 5,000 profesionales con habilidades de IA, cerca de 1% más de la fuerza laboral tecnológica',
      note: 'Tope: Costa Rica subió 6.6 en una edición con un impulso nacional.',
    },
    eff_advanced_TAL: {
      meaning:
        'Aumento de talento humano dentro de 24 meses por cada 100 doctorados o posdoctorados financiados',
      note: 'Dentro de la ventana solo se ven la matrícula, los retornos y los posdoctorados.',
    },
    eff_rd_RES: {
      meaning:
        'Aumento de investigación por cada S/50 millones al año en fondos de investigación en IA, respuesta plena',
      note: 'Evidencia de EE. UU.: de 0.6 a 2 artículos por millón de dólares; US$15 millones compran entre 10 y 30 artículos al año, años después.',
    },
    eff_compute_RES: {
      meaning: 'Aumento de investigación por cada 100 GPU, con el talento necesario',
      note: 'El estudio más conocido no halla ganancia de eficiencia en ciencias de la computación.',
    },
    eff_startup_IND: {
      meaning:
        'Aumento de innovación y desarrollo por cada S/50 millones al año en fondos para startups de IA con mentoría',
      note: 'Sin mentoría rige mult_cash_only.',
    },
    eff_sandbox_IND: {
      meaning:
        'Aumento de innovación y desarrollo cuando el sandbox funciona de verdad, con diez casos o más al año',
      note: 'Por empresa que entra (Reino Unido, finanzas): 15% más capital y 50% más probabilidad de captarlo; serían de 10 a 20 entre unas 150 startups.',
    },
    p_sandbox_active: {
      meaning: 'Probabilidad de que un sandbox legal tenga al menos cinco casos a los 18 meses de abrir',
      note: 'SBS: ningún caso en cuatro años; después se rediseñó.',
    },
    eff_tax_IND: {
      meaning: 'Aumento de innovación y desarrollo si se duplica la I+D calificada por la Ley 30309',
      note: '1.4 unidades de I+D por unidad de apoyo donde se usa; en el Perú son unos S/34 millones al año en total.',
    },
    eff_adoption_ADO: {
      meaning: 'Aumento de adopción por S/100 millones de apoyo a pequeñas empresas y servicios públicos',
      note: 'La mitad de la adopción (IA generativa y tráfico web) casi no depende del dinero público.',
    },
    eff_openmodel_ADO: {
      meaning: 'Aumento de adopción por modelos regionales abiertos, adaptados y puestos en marcha',
      note: 'Juicio propio; el estudio que lo enmarca fue encargado por un fabricante de modelos abiertos.',
    },
    eff_data_DAT: {
      meaning: 'Aumento de la subdimensión de datos tras un programa nacional de datos, si se vuelve a medir',
      note: 'Costa Rica subió 9.2 entre ediciones del barómetro.',
    },
    eff_strategy_VIS: {
      meaning: 'Crédito único a visión e institucionalidad por la ENIA al 2030 y su comisión nacional',
      note: 'Costa Rica ganó decenas de puntos con su primera estrategia; el Perú ya tenía una y parte de 74.36 en gobernanza.',
    },
    eff_regulation_REG: {
      meaning: 'Crédito único a regulación por el DS 115-2025-PCM en vigor',
      note: 'Buena parte puede estar ya en el 74.36 de 2025. La regulación propia de IA parece una parte pequeña de la subdimensión.',
    },
    eff_international_INT: {
      meaning:
        'Aumento de vinculación internacional por comités de normas (ISO/IEC SC 42) y nuevas membresías',
      note: 'Mitad normas, mitad organismos; los puntajes van por escalones (0, 50, 100).',
    },
    eff_compliance_IND: {
      meaning: 'Freno a la innovación y el desarrollo por el aparato de cumplimiento',
      note: 'Reglamento europeo de datos: inversiones entre una quinta y una tercera parte menores, con una fiscalización mucho más fuerte que la peruana.',
    },
    eff_compliance_GOV: {
      meaning:
        'Aumento adicional de visión y de regulación por un aparato de cumplimiento pleno: auditorías, registros, oficiales',
      note: 'Juicio propio: ninguna fuente mide este efecto en el índice.',
    },
    lag_compute_months: {
      meaning: 'De la decisión a los primeros usuarios de un centro propio de GPU',
      note: 'Tarapacá, más de 16 y aún en licitación a los 11; Coatlicue, 24 previstos; la máquina de Brasil, anunciada en julio de 2024, no estaba instalada a fines de 2025; India, de 4 a 6 con proveedores privados.',
    },
    lag_cloud_months: {
      meaning: 'De la decisión a los primeros usuarios de cómputo alquilado',
      note: 'India instaló miles de GPU de proveedores privados en unos cuatro meses; llevarlo al Perú es juicio propio.',
    },
    lag_phd_months: {
      meaning: 'De la beca a la graduación de un doctorado',
      note: 'Fuera de la ventana; una maestría toma de 12 a 24 meses.',
    },
    lag_bootcamp_months: {
      meaning: 'Del inicio a una persona con la habilidad y colocada, con 4 a 9 meses de formación',
      note: 'Juicio propio a partir de programas latinoamericanos, con efectos pequeños sobre el empleo.',
    },
    lag_publication_months: {
      meaning: 'De la subvención a la publicación indexada y su efecto en el índice',
      note: 'Los estudios de EE. UU. miran de 5 a 10 años; las conferencias de computación son más rápidas.',
    },
    lag_startup_months: {
      meaning: 'De la subvención a un resultado medible de la startup: ronda, producto o patente',
      note: 'Juicio propio a partir de programas de Perú y Chile.',
    },
    lag_sandbox_months: {
      meaning: 'De la norma a los primeros casos de un sandbox',
      note: 'Si nunca funciona, rige p_sandbox_active.',
    },
    lag_governance_months: {
      meaning: 'De la norma publicada a su crédito en el índice',
      note: 'La estrategia 2024-2027 de Costa Rica contó en la edición de octubre de 2025.',
    },
    decay_talent_emigration: {
      meaning: 'Pérdida bruta anual de personas con habilidades de IA que se van a otros países',
      note: 'En Chile la salida se acerca a la entrada. Las becas con compromiso de retorno pierden poco (0.5% de incumplimiento desde 2017).',
    },
    decay_compute: {
      meaning: 'Pérdida anual de valor relativo del cómputo instalado',
      note: 'Los retornos del cómputo se desgastan rápido; la cifra para el Perú es juicio propio.',
    },
    decay_gov_paper: {
      meaning: 'Pérdida anual del crédito de gobernanza cuando nada se ejecuta',
      note: 'El índice premió al Perú con 74.36 sin evidencia pública de que se ejecutara la estrategia anterior.',
    },
    ces_compute_talent: {
      meaning: 'Elasticidad de sustitución entre cómputo y talento en investigación e innovación',
      note: 'Menor que 1: son complementos.',
    },
    mult_complement_rd: {
      meaning:
        'Multiplicador de los efectos de la I+D por factores complementarios débiles (1 = condiciones de la OCDE)',
      note: 'Los retornos caen, y pueden desaparecer, lejos de la frontera.',
    },
    mult_cash_only: {
      meaning: 'Multiplicador del efecto en startups cuando el dinero llega sin mentoría ni acceso a mercado',
      note: 'Start-Up Chile: la formación tuvo efecto y el dinero con local, no. Colombia: una aceleradora sin dinero funcionó.',
    },
    sat_spend_exponent: {
      meaning: 'Exponente del gasto en la respuesta: cuánto rinde cada sol adicional',
      note: 'Juicio propio: rendimientos decrecientes, por debajo de 1.',
    },
    sat_ceiling_gamma: {
      meaning:
        'Techo: cuanto más cerca de 100 está un indicador, menos sube; este exponente dice cuánto menos',
      note: 'Los puntajes van de 0 a 100.',
    },
    bass_q: {
      meaning: 'Coeficiente de imitación en la adopción de IA por empresas; va con bass_p',
      note: 'Las empresas de la OCDE pasaron de 8.7% (2023) a cerca de 20% (2025), más rápido que el promedio clásico. Se muestra y no mueve el índice.',
    },
    adopt_firms_now: {
      meaning: 'Parte de las empresas peruanas que usan IA al inicio',
      note: 'Tres encuestas, tres poblaciones: 14% (Cámara de Comercio de Lima, 2024), 28% (IBM, 2023) y 49% (BCRP, enero de 2026).',
    },
    mult_platform: {
      meaning:
        'Multiplicador del uso de fondos, incentivo tributario y sandbox cuando la gobernanza se organiza como incentivo',
      note: 'Es el coeficiente que define el camino de plataforma; la evidencia es indirecta: lo que limita a estos instrumentos es el uso y no su generosidad.',
    },
    ev_regional_cut_prob: {
      meaning:
        'Probabilidad de que Chile recorte los fondos de Latam-GPT y del CENIA hasta frenarlos antes de mediados de 2028',
      note: 'Juicio propio: el gobierno que asumió en Chile en marzo de 2026 anunció recortes y también apoyo a la ciencia.',
    },
    ev_turnover_rate: {
      meaning: 'Frecuencia de cambio de presidente en el Perú después de julio de 2026',
      note: 'Ocho presidentes en diez años; el Senado que vuelve en julio de 2026 puede bajarla.',
    },
    eff_compute_DEV: {
      meaning:
        'Aumento de innovación y desarrollo (todo en desarrollo) por cada 100 GPU de clase H200, con el talento necesario',
      note: 'La mitad de eff_compute_RES: modelos y software se publican antes que artículos, pero por menos equipos; se admite cero.',
    },
    rented_compute_credit: {
      meaning: 'Parte de las GPU alquiladas que cuenta como capacidad nacional en el indicador de cómputo',
      note: 'El indicador mide capacidad y centros de datos en el país, con la nube al lado; investigación y desarrollo reciben el uso completo. Sin esto, alquilar sería un atajo que valdría más que cualquier otra palanca.',
    },
    eff_rd_DEV: {
      meaning:
        'Aumento de innovación y desarrollo (todo en desarrollo) por cada S/50 millones al año en fondos de investigación en IA',
      note: 'Patentes, modelos y repositorios como subproducto de los fondos: cerca de un tercio del efecto en investigación.',
    },
    eff_advanced_RES: {
      meaning:
        'Aumento de investigación por cada 100 doctorados o posdoctorados financiados, dentro de 24 meses',
      note: 'Cien personas frente a unos 12,500 investigadores registrados; los posdoctorados publican, los estudiantes casi no.',
    },
    eff_phd_grad_TAL: {
      meaning: 'Aumento adicional de talento humano por cada 100 doctorados una vez graduados',
      note: 'Del orden de eff_advanced_TAL, más seguro y casi todo fuera de la ventana.',
    },
    eff_retention_TAL: {
      meaning:
        'Aumento de talento humano (todo en talento avanzado) por cada S/20 millones al año para retornos y puestos',
      note: 'S/20 millones es lo que suma hoy el bono a docentes investigadores; la mitad de eff_advanced_TAL.',
    },
    retention_emigration_cut: {
      meaning:
        'Parte de la emigración de personas con habilidades de IA que se evita con la retención en su referencia',
      note: 'Las brechas de sueldo siguen siendo grandes; compromisos y puestos retienen a una minoría.',
    },
    eff_openmodel_DEV: {
      meaning:
        'Aumento de innovación y desarrollo (todo en desarrollo) por adaptar modelos de pesos abiertos, tamaño de referencia',
      note: 'El indicador cuenta modelos publicados y software: la adaptación se ve ahí de inmediato, pero la hacen pocos equipos.',
    },
    eff_regional_IND: {
      meaning:
        'Aumento de innovación y desarrollo (en desarrollo) por participar en Latam-GPT y en el memorándum con Chile',
      note: 'El Perú aporta datos y adaptación; el crédito por un modelo compartido es parcial.',
    },
    eff_regional_TAL: {
      meaning: 'Aumento de talento humano (en talento avanzado) por intercambios y asesorías conjuntas',
      note: 'La cuarta parte de eff_advanced_TAL: decenas de personas al año.',
    },
    eff_regional_ADO: {
      meaning: 'Aumento de adopción (en gobierno) por herramientas compartidas para servicios públicos',
      note: 'Se separó del efecto de los modelos regionales y se mantiene por debajo de eff_openmodel_ADO para no contarlo dos veces.',
    },
    eff_sandbox_REG: {
      meaning: 'Aumento de regulación (en regulación de IA) cuando el sandbox abre sus puertas',
      note: 'El sandbox es uno de tres elementos del indicador, pero el reglamento vigente ya lo prevé: casi todo el crédito puede estar ya dado.',
    },
    eff_first_strategy_VIS: {
      meaning:
        'Solo para la prueba con otros países: aumento de visión e institucionalidad por una primera estrategia nacional',
      note: 'Sin estrategia, media subdimensión queda cerca de cero; Costa Rica llegó a 87 con una. Nunca se usa para el Perú.',
    },
    lag_literacy_months: {
      meaning: 'Del curso terminado al efecto en el índice',
      note: 'Más corta que la formación profesional; los recuentos de habilidades se renuevan cada año.',
    },
    lag_advanced_months: {
      meaning: 'De la beca a una matrícula, un posdoctorado o un retorno visibles',
      note: 'Un ciclo de admisión.',
    },
    lag_retention_months: {
      meaning: 'Del dinero a una persona retenida o de vuelta',
      note: 'Los concursos de plazas salen una o dos veces al año.',
    },
    lag_tax_months: {
      meaning: 'Del uso del incentivo tributario a la I+D e inversión que ve el índice',
      note: 'Declaración anual de impuestos, más un resultado como el de las startups.',
    },
    lag_adoption_months: {
      meaning: 'Del apoyo a una empresa o entidad al uso que ve el índice',
      note: 'Como los resultados de las startups.',
    },
    lag_data_months: {
      meaning: 'Del programa a los datos publicados',
      note: 'La nueva medición se suma aparte (idx_data_remeasure_prob).',
    },
    lag_openmodel_months: {
      meaning: 'Del dinero a un modelo adaptado y en uso',
      note: 'Adaptar toma semanas; comprar e integrar toma meses.',
    },
    lag_regional_months: {
      meaning: 'De la participación activa al resultado',
      note: 'El trabajo conjunto necesita acuerdos previos.',
    },
    lag_international_months: {
      meaning: 'De la decisión a la participación registrada',
      note: 'Comités espejo nacionales y votación de membresías.',
    },
    lag_drag_months: {
      meaning: 'De las obligaciones de cumplimiento a menos inversiones o más pequeñas',
      note: 'Del mismo orden que los resultados de startups; en la evidencia de fuera los primeros casos se ven dentro de un año.',
    },
    sat_existing_share: {
      meaning: 'Esfuerzo en IA que un programa ya hace, como parte del esfuerzo de referencia',
      note: 'Cerca de una décima parte de las convocatorias actuales (S/73 y S/232 millones) es IA, frente a una referencia de S/50 millones al año: entre 0.15 y 0.46; se tomó el extremo bajo. También hace finita la respuesta cerca de cero.',
    },
    absorptive_half: {
      meaning:
        'Nivel conjunto de talento y cómputo con el que se absorbe la mitad del potencial de los modelos abiertos',
      note: 'Elegido para que un perfil Pionero absorba cerca de 0.85, el Perú cerca de 0.25 y un Explorador menos de 0.1.',
    },
    absorptive_slope: {
      meaning: 'Pendiente de la capacidad de absorción (exponente de Hill)',
      note: 'Umbral suave; por debajo de 1.2 casi no se nota el orden entre grupos.',
    },
    window_half_life_months: {
      meaning:
        'Ventana que se cierra: meses de demora que reducen a la mitad el capital que atraen los incentivos',
      note: 'La idea de una ventana que se cierra se afirma sin dar un ritmo; 120 equivale casi a que no haya ventana.',
    },
    absorb_base_pen: {
      meaning: 'Base del límite de absorción: convocatorias de CONCYTEC más ProInnóvate',
      note: 'S/73 millones (2026) más S/232 millones (2025); da los S/415 millones absorbibles en 24 meses con 40% al año.',
    },
    absorb_excess_yield: {
      meaning: 'Máximo que puede sumar el gasto por encima del límite de absorción, como parte del límite',
      note: 'La literatura halla un castigo promedio pequeño en el rango usual; muy por encima hace falta una cota.',
    },
    tax_base_pen: {
      meaning:
        'I+D privada calificada hoy por la Ley 30309; cuenta para el límite de absorción por cada múltiplo añadido',
      note: 'S/344 millones en diez años.',
    },
    stable_exec_gain: {
      meaning: 'Aumento de la tasa de ejecución cuando todo el presupuesto se protege por varios años',
      note: 'Del 85% del país hacia el 92% del gobierno nacional.',
    },
    stable_turnover_cover: {
      meaning: 'Parte de la pérdida por rotación que evita un presupuesto protegido por completo',
      note: 'El dinero sobrevive a un cambio de gabinete; la dirección, no.',
    },
    continuity_cover: {
      meaning: 'Parte de la pérdida por rotación que evita una continuidad institucional plena',
      note: 'Un equipo de carrera con mandato mantiene en marcha la mayoría de los programas.',
    },
    continuity_exec_gain: {
      meaning: 'Aumento de la tasa de ejecución con continuidad institucional plena',
      note: 'La mitad de lo que gana el dinero protegido.',
    },
    gov_exec_full_pen: {
      meaning: 'Dinero nuevo ejecutado con el que el crédito de gobernanza deja de desgastarse',
      note: 'Menos de la mitad del paquete de referencia.',
    },
    turnover_loss: {
      meaning: 'Parte de la ejecución que se pierde mientras se asimila un cambio de presidente',
      note: 'Igual a 1 − transition_penalty.',
    },
    turnover_months: {
      meaning: 'Meses que dura la pérdida por un cambio de presidente',
      note: 'Lo mismo que la transición de julio de 2026.',
    },
    transition_months: {
      meaning: 'Duración del cambio de gobierno que empieza el 28 de julio de 2026',
      note: 'Acompaña a transition_penalty.',
    },
    regional_stall_residual: {
      meaning: 'Parte del programa regional que sobrevive si se frena',
      note: 'Los pesos y los datos ya publicados se pueden seguir usando.',
    },
    idx_data_remeasure_prob_48: {
      meaning:
        'Probabilidad de que la subdimensión de datos se vuelva a medir entre los meses 24 y 48, si no ocurrió antes',
      note: 'El barómetro salió en mayo de 2022 y mayo de 2025; con el mismo intervalo tocaría en 2028.',
    },
    drift_explorers: {
      meaning: 'Cambio promedio por edición de los Exploradores',
      note: 'Media de los nueve cambios de 2024-25 que parten de menos de 35, con dos errores estándar; se excluye 2023-24, cuyos +11 a +13 vinieron con el cambio de cobertura.',
    },
    noise_common_corr: {
      meaning: 'Correlación entre países del ruido de una edición',
      note: 'Los tres Pioneros bajaron juntos en 2025; importa solo para el puesto y la brecha.',
    },
    echo_adopters: {
      meaning: 'Aumento por edición de los demás Adoptantes después de que el Perú cruza 60',
      note: 'Se afirma que la decisión del Perú tendrá eco, sin decir cuánto: la cifra es juicio propio.',
    },
    cost_gpu_opex_share: {
      meaning: 'Operación anual del cómputo propio, como parte de su costo de capital',
      note: 'Acompaña a cost_gpu_owned_kusd.',
    },
    gpu_utilisation: {
      meaning: 'Parte de las horas que se pagan por las GPU alquiladas',
      note: 'Regla práctica para cien GPU alquiladas.',
    },
    cost_compliance_public_musd: {
      meaning: 'Costo público anual de un aparato de cumplimiento pleno: personal, registros, auditorías',
      note: 'Una unidad de 20 a 40 personas; el reglamento no trae recursos nuevos del Tesoro.',
    },
    cost_international_musd: {
      meaning: 'Costo público anual de participar en normas y membresías',
      note: 'Tiempo de personal y viajes.',
    },
    fx_pen_usd: {
      meaning: 'Tipo de cambio de todos los costos',
      note: 'Entre 3.35 y 3.42 a inicios de 2026; los analistas esperaban de 3.35 a 3.45 para el año.',
    },
    bass_p: {
      meaning: 'Coeficiente de innovación en la adopción de IA por empresas; va con bass_q',
      note: 'Solo para la parte de empresas que se muestra; no mueve el índice, porque la deriva ya contiene esa difusión.',
    },
    eff_access_INF: {
      meaning: 'Aumento de infraestructura por cada S/100 millones al año en programas públicos de acceso',
      note: 'El despliegue es sobre todo privado y se mide contra el mejor de la región; la infraestructura de Costa Rica no se movió entre 2024 y 2025 (53.09 a 53.11).',
    },
    eff_rights_REG: {
      meaning:
        'Aumento de regulación por cada S/10 millones al año en ciberseguridad, datos personales y derechos',
      note: 'Los pilares de ciberseguridad y derechos se ganan con instituciones que existen y actúan; se estima que el Perú está cerca de 69 en ellos.',
    },
    eff_rights_VIS: {
      meaning:
        'Aumento de visión e institucionalidad (todo en participación de la sociedad) por participación en la puesta en marcha',
      note: 'Se califica de 25 en 25; lo que falta es la participación en la puesta en marcha.',
    },
    lag_access_months: {
      meaning: 'Del dinero público para acceso a la cobertura que ve el índice',
      note: 'Contratos de obra y licencias.',
    },
    lag_rights_months: {
      meaning: 'Del dinero a las funciones que el índice acredita',
      note: 'Puestos, procedimientos y una calificación anual por escalones.',
    },
    credit_kept_platform: {
      meaning: 'Parte de los efectos del aparato de cumplimiento que se conserva con enfoque de plataforma',
      note: 'Los mismos pocos funcionarios llevan auditorías o incentivos; de este número depende qué camino va delante en cada mes.',
    },
    idx_cutoff_lag_months: {
      meaning:
        'Meses entre el cierre de datos de una edición y su publicación, además de lo que ya contienen las demoras de los efectos',
      note: 'Reemplaza a idx_meas_lag_months en la vista «como se publica»: varias demoras ya llegan hasta el crédito en el índice y contarlas dos veces ocultaría la política.',
    },
    drift_peers_ex_peru: {
      meaning: 'Cambio promedio por edición de los demás Adoptantes, sin el Perú',
      note: 'drift_peers (2.6) incluye las alzas del propio Perú. El modelo lo acerca a la mitad de camino de la deriva del Perú: 1.6 en el centro.',
    },
  },
  parameterGroup: {
    'A index & measurement': 'El índice y su medición',
    'B drift & frontier': 'Deriva y otros países',
    'C execution & fiscal': 'Ejecución y presupuesto',
    'D lever cost': 'Costo de las palancas',
    'E effect size': 'Tamaño de los efectos',
    'F delay': 'Demoras',
    'G decay, saturation, complementarity': 'Desgaste, saturación y complementariedad',
    'H events': 'Eventos',
  },
  distribution: {
    triangular: 'triangular: los extremos y el valor más probable',
    lognormal: 'lognormal: asimétrica, con el valor central como mediana',
    normal: 'normal: simétrica alrededor del valor central',
    beta: 'beta: entre 0 y 1',
    gamma: 'gamma: siempre positiva',
    uniform: 'uniforme: todo el rango por igual',
    discrete: 'discreta: unos pocos valores, cada uno con su probabilidad',
  },
  grade: {
    A: { name: 'A', meaning: 'Oficial o riguroso, y sobre esta misma cantidad.' },
    B: { name: 'B', meaning: 'Buena fuente, con un traslado o un cálculo pequeño.' },
    C: { name: 'C', meaning: 'Fuente débil o traslado grande.' },
    D: { name: 'D', meaning: 'Juicio propio; si cita una fuente, esta solo enmarca el rango.' },
  },
  confidence: {
    high: { name: 'alta', meaning: 'Oficial, o dos fuentes independientes, o la aritmética cierra.' },
    'medium-high': { name: 'media-alta', meaning: 'Deducida: un solo ajuste exacto y algo que lo respalda.' },
    medium: { name: 'media', meaning: 'Una sola fuente secundaria.' },
    low: { name: 'baja', meaning: 'Débil, o hay otras cifras que ajustan igual.' },
  },
  unit: {
    share: 'parte de 1',
    months: 'meses',
    'probability per edition': 'probabilidad por edición',
    probability: 'probabilidad',
    'points of total per edition': 'puntos del total por edición',
    'points of total': 'puntos del total',
    'per year': 'por año',
    multiplier: 'multiplicador',
    'US$ thousand per GPU': 'miles de US$ por GPU',
    'US$ per hour': 'US$ por hora',
    'US$ thousand': 'miles de US$',
    'S/ per completion': 'S/ por curso terminado',
    'S/ thousand': 'miles de S/',
    'US$ million per year': 'millones de US$ al año',
    'US$ thousand per system': 'miles de US$ por sistema',
    'points of sub-dimension': 'puntos de la subdimensión',
    'CES sigma': 'elasticidad (sigma)',
    exponent: 'exponente',
    'aggregate 0-1': 'nivel conjunto, de 0 a 1',
    'S/ million per year': 'millones de S/ al año',
    correlation: 'correlación',
    'S/ per US$': 'S/ por US$',
  },
  /** The record of one coefficient, opened from a lever or from Method. */
  record: {
    close: 'Cerrar',
    loading: 'Buscando la ficha…',
    centre: 'valor central',
    range: 'de {{low}} a {{high}}',
    code: 'Código',
    subject: 'Tema',
    unit: 'Unidad',
    ends: 'los extremos de lo que se sortea',
    ninety: '90 de cada 100 sorteos caen dentro',
    distribution: 'Sorteo',
    dots: 'Veinte puntos, cada uno 5 de cada 100 sorteos: del menor, {{least}}, al mayor, {{most}}; la mitad queda bajo {{median}}.',
    dotsNote: 'Cada punto es 5 de cada 100 sorteos; la raya es el valor central.',
    discrete: '{{value}} en {{chance}} de cada 100',
    grade: 'Grado {{grade}}',
    whose: {
      alone: 'La cifra es nuestra y no cita a nadie más.',
      partly: 'La cifra es nuestra en parte: las fuentes no bastan para ella.',
      computed: 'Es un cálculo nuestro sobre cifras publicadas.',
      theirs: 'La cifra sale de las fuentes.',
    },
    from: 'De dónde sale',
    noDate: 'sin fecha',
    external: '(se abre en otra pestaña)',
    leavesOut: 'Qué no cubre',
    enters: 'Dónde entra',
    effect:
      '{{lever}}: {{points}} puntos en «{{indicator}}» con la palanca en su referencia ({{low}} a {{high}}), antes de demoras y techos.',
    lag: 'Demora de: {{levers}}.',
    cost: 'Costo de: {{levers}}.',
    uses: 'Modifica lo que rinde: {{levers}}.',
    outside: {
      draws: 'No está en las ecuaciones: se usa al sortear los futuros.',
      published:
        'No está en las ecuaciones: se usa en la vista «como se publica» y en el puesto entre los diecinueve países.',
      tests: 'No está en las ecuaciones: solo en una comprobación del modelo.',
      context: 'No mueve ningún puntaje: se muestra como contexto.',
    },
    equations_one: 'Está en {{count}} ecuación.',
    equations_many: 'Está en {{count}} ecuaciones.',
    equations_other: 'Está en {{count}} ecuaciones.',
    first: 'La primera es esta:',
    allEquations: 'Ver esas ecuaciones en Método',
    inMethod: 'Abrir en Método, con una dirección que se puede enviar',
  },
  /** The few words inside and beside a formula. */
  formula: {
    wide: 'Fórmula ancha: se desplaza hacia los lados',
    if: 'si',
    otherwise: 'en otro caso',
    start: 'Al inicio',
    nextStep: 'Un paso después',
    nextMonth: 'Un mes después',
  },
  limits,
  sourceKind: sourceKinds,
  /** Where a figure rests on no source but us. */
  ownJudgement: 'juicio propio',
} as const satisfies {
  readonly record: object;
  readonly formula: object;
  readonly limits: object;
  readonly sourceKind: object;
  readonly parameter: Record<ParameterId, { readonly meaning: string; readonly note: string }>;
  readonly parameterGroup: Record<ParameterRecord['group'], string>;
  readonly distribution: Record<Kind, string>;
  readonly grade: Record<Grade, { readonly name: string; readonly meaning: string }>;
  readonly confidence: Record<Confidence, { readonly name: string; readonly meaning: string }>;
  readonly unit: Record<ParameterRecord['unit'], string>;
  readonly ownJudgement: string;
};
