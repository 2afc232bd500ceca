# Lo que la ley de cada lugar pide a una oferta y a quien contrata.

jurisdiction-house = Las reglas de la casa
jurisdiction-eu = Unión Europea
jurisdiction-de = Alemania
jurisdiction-fr = Francia
jurisdiction-ca-on = Ontario (Canadá)
jurisdiction-us-ca = California (Estados Unidos)
jurisdiction-us-co = Colorado (Estados Unidos)
jurisdiction-us-il = Illinois (Estados Unidos)
jurisdiction-us-nj = Nueva Jersey (Estados Unidos)
jurisdiction-us-ny = Nueva York (Estados Unidos)
jurisdiction-us-wa = Washington (Estados Unidos)

jurisdiction-item-pay-range = cuánto se paga, o de cuánto a cuánto
jurisdiction-item-other-pay = las primas, comisiones y demás retribuciones
jurisdiction-item-benefits = los beneficios: permisos, salud, pensión
jurisdiction-item-description = qué se hace en el puesto
jurisdiction-item-deadline = hasta cuándo se puede solicitar
jurisdiction-item-how-to-apply = cómo se solicita
jurisdiction-item-vacancy = si hay ahora una vacante
jurisdiction-item-ai-use = si una máquina criba, evalúa o elige
jurisdiction-item-collective-agreement = el convenio que fija la paga, si lo hay

jurisdiction-tell-in-posting = La oferta dice { $what }.
jurisdiction-tell-before = Antes de la primera conversación, la otra parte sabe { $what }.
jurisdiction-no-pay-history = Nadie pregunta cuánto gana o ganaba alguien.
jurisdiction-neutral-words = Ni el título ni el texto excluyen a nadie por su sexo ni por otro motivo que la ley nombre.
jurisdiction-no-local-experience = No se pide experiencia en el propio país.
jurisdiction-widest-range = Entre el mínimo y el máximo hay como mucho { $spread }, salvo que el máximo pase de { $above }.
jurisdiction-outcome = { $n ->
    [one] A quien se entrevistó se le dice qué se decidió en { $n } día desde la última entrevista.
   *[other] A quien se entrevistó se le dice qué se decidió en { $n } días desde la última entrevista.
}
jurisdiction-keep-at-least = { $n ->
    [one] Los documentos se guardan al menos { $n } mes.
   *[other] Los documentos se guardan al menos { $n } meses.
}
jurisdiction-keep-at-most = { $n ->
    [one] Los datos de quien no fue contratado se guardan { $n } mes como mucho, salvo que acepte más tiempo.
   *[other] Los datos de quien no fue contratado se guardan { $n } meses como mucho, salvo que acepte más tiempo.
}

jurisdiction-force-law = ley
jurisdiction-force-directive = directiva: cada Estado la hace ley; comprueba si este ya lo ha hecho
jurisdiction-force-guidance = consejo de la autoridad, o práctica que se tiene por segura
jurisdiction-force-house = promesa de esta casa
jurisdiction-basis-text = se leyó el texto de la ley
jurisdiction-basis-commentary = se leyó un comentario, no la propia ley
jurisdiction-basis-memory = de memoria; compruébalo antes de fiarte

jurisdiction-lacks = La oferta aún no dice { $what }.
jurisdiction-too-wide = El margen es demasiado amplio: entre el mínimo y el máximo puede haber { $spread }.
jurisdiction-local-experience = «{ $words }»: no se puede pedir experiencia en el propio país. Di qué necesita de ella el puesto.
jurisdiction-no-advice = Esto te recuerda lo que sabemos de la ley de allí. No es asesoramiento jurídico.
