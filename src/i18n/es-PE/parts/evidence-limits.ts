import type { ParameterId } from '../../../evidence/parameters.ts';

/** Coefficients that say how much a policy moves: what each does not cover is worded one by one. */
export type EffectParameterId =
  | Extract<ParameterId, `eff_${string}`>
  | 'p_sandbox_active'
  | 'rented_compute_credit'
  | 'retention_emigration_cut'
  | 'mult_platform'
  | 'mult_cash_only'
  | 'credit_kept_platform';

/** What a coefficient does not cover: of an effect, in its own words; of any other, by its subject. */
export const limits = {
  effect: {
    eff_compute_INF:
      'Sale de comparar puntajes de países, no de ver subir uno al instalar equipos. No cubre energía, red ni personal que los opere.',
    eff_literacy_TAL:
      'Nadie ha medido qué hace un curso terminado en el indicador. No dice si lo aprendido se usa ni si dura.',
    eff_prof_TAL:
      'Costa Rica subió con muchas cosas a la vez: no se sabe cuánto fue formación. No cubre si quien se forma encuentra empleo en IA.',
    eff_advanced_TAL:
      'No se halló cuántos doctores o posdoctorados en IA tiene el Perú. No cubre a quienes se gradúan después de la ventana: eso va en otro coeficiente.',
    eff_rd_RES:
      'Los estudios son de otros campos, en Estados Unidos, y cuentan artículos, no puntos del índice. No dicen qué rinde un fondo en un sistema pequeño.',
    eff_compute_RES:
      'Los estudios miran universidades con investigadores ya formados. No cubren un país donde faltan, ni dicen cuánto pesa el cómputo en el indicador.',
    eff_startup_IND:
      'Las cifras son de startups de todo tipo y, en parte, del propio programa, sin grupo de comparación a la vista. No miden IA ni el índice.',
    eff_sandbox_IND:
      'Lo medido es un sandbox financiero del Reino Unido y por empresa que entra. No cubre a las que se quedan fuera ni a otros sectores.',
    p_sandbox_active:
      'Se apoya en un solo caso peruano, financiero, que no tuvo ningún caso en cuatro años y luego se rediseñó. No mide un sandbox de IA.',
    eff_tax_IND:
      'Lo medido es gasto en I+D en países de la OCDE, no IA ni puntajes. No cubre las empresas que no conocen el beneficio o no pueden pedirlo.',
    eff_adoption_ADO:
      'Las encuestas dicen quién usa IA, no qué cambia cuando se le apoya. No cubre si el uso mejora algo.',
    eff_openmodel_ADO:
      'La fuente principal fue encargada por quienes hacen modelos abiertos y habla de empresas que ya usan IA. No cubre modelos regionales en servicio público.',
    eff_data_DAT:
      'Es un solo caso, el de Costa Rica entre dos ediciones. No separa el programa de datos del cambio de cuestionario.',
    eff_strategy_VIS:
      'Compara con una primera estrategia, y la del Perú no es la primera. No se halló su presupuesto ni sus metas.',
    eff_regulation_REG:
      'Se deduce del peso del indicador; no se sabe cuánto de la norma ya contaba en 2025. No mide si se cumple.',
    eff_international_INT:
      'Los escalones se leyeron en la ficha de un solo país. No cubre el tiempo que toma que un comité acepte a un miembro.',
    eff_compliance_IND:
      'Lo medido es la norma europea de datos personales, con multas que aquí no hay. No cubre lo que gana quien confía en un sistema regulado.',
    eff_compliance_GOV: 'Ninguna fuente lo mide. No distingue auditar bien de auditar mucho.',
    eff_compute_DEV: 'Ninguna fuente lo mide: es la mitad de otro juicio.',
    rented_compute_credit:
      'No se leyó cómo cuenta el índice el cómputo en la nube. Es el supuesto que separa alquilar de tener.',
    eff_rd_DEV: 'Ninguna fuente lo mide: es un tercio de otro juicio.',
    eff_advanced_RES: 'Ninguna fuente lo mide. No distingue temas, instituciones ni calidad.',
    eff_phd_grad_TAL:
      'Ninguna fuente lo mide, y casi todo cae después del mes 24. No cubre a quien se gradúa y se va.',
    eff_retention_TAL:
      'Ninguna fuente lo mide. El bono con que se compara premia a quien ya está; no dice cuántos volverían.',
    retention_emigration_cut:
      'No se halló cuántas personas con habilidades de IA dejan el Perú ni cuántas se quedan por un programa.',
    eff_openmodel_DEV: 'Ninguna fuente lo mide. No cubre modelos que se usan sin publicarse.',
    eff_regional_IND:
      'Ninguna fuente lo mide. No se sabe a qué país acredita el índice un modelo compartido.',
    eff_regional_TAL: 'Ninguna fuente lo mide. Supone intercambios que aún no están acordados.',
    eff_regional_ADO: 'Ninguna fuente lo mide. No cubre el costo de servir el modelo, que es lo caro.',
    eff_sandbox_REG:
      'Ninguna fuente lo mide. La norma vigente ya prevé el sandbox y parte del crédito puede estar dado.',
    eff_first_strategy_VIS: 'No entra en ninguna trayectoria del Perú: solo en la prueba con otros países.',
    eff_access_INF:
      'Ninguna fuente lo mide. El despliegue es sobre todo privado, y el programa público no se separa de él.',
    eff_rights_REG:
      'Ninguna fuente lo mide. Paga instituciones que funcionan, y no dice cuánto tardan en funcionar.',
    eff_rights_VIS: 'Ninguna fuente lo mide. Un solo escalón del indicador vale más que todo este efecto.',
    mult_platform:
      'Ninguna fuente lo mide para la IA en América Latina: lo que hay dice que se usan poco los incentivos, no que organizarlos los multiplique. Con otro valor cambia qué camino va adelante.',
    mult_cash_only:
      'Son dos programas, de Chile y de Colombia, anteriores a 2020 y no de IA. No cubre acompañamientos de mala calidad.',
    credit_kept_platform:
      'Es un supuesto puro, de nada a todo. De él depende qué camino va adelante y desde qué mes.',
  },
  topic: {
    A: 'Se dedujo de tres ediciones y de lo que se pudo leer: el informe completo, con su método, no se pudo leer.',
    B: 'Son pocos países y dos cambios entre ediciones, con un cambio de método en medio. Lo que pasó no obliga a lo que viene.',
    C: 'Dice cuánto se gasta y cuándo, no qué se logra; lo que hay es de presupuestos generales y no de programas de IA.',
    D: 'Es un promedio. No cubre lo que otros ponen ni lo que cuesta de más hacerlo con prisa; eso lo trata el límite de absorción.',
    E: 'Ninguna fuente lo mide en puntos del índice.',
    F: 'Es un solo plazo para todo un programa. No cubre las demoras de la política, que entran por la ejecución.',
    G: 'Es una forma sencilla para que el modelo no exagere; ninguna fuente la ha ajustado con datos de este índice.',
    H: 'Es una probabilidad sin causas: no dice quién decide ni por qué.',
  },
} as const satisfies {
  readonly effect: Record<EffectParameterId, string>;
  readonly topic: Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H', string>;
};
