# Lo que una organización decide para sí, sus días libres y lo que no se pudo hacer.

settings-title = Ajustes
settings-lead = Lo que vale para toda la organización. Los candidatos también viven con estos números.
settings-saved = Guardado. Las promesas hechas antes conservan su fecha.
settings-name = Nombre de la organización
settings-zone = Zona horaria
settings-zone-hint = Allí se cuentan los días y las horas laborables.
settings-language = Idioma
settings-language-hint = Para quien no ha elegido ninguno.
settings-contact = Dirección de contacto
settings-contact-hint = La lee una persona: aparece en todos los correos.
settings-rules = Qué prometemos y en cuánto tiempo
settings-rules-lead = Desde ahora se promete a cada candidato. Lo prometido antes conserva su fecha.

rule-confirm = Horas antes de una conversación
rule-confirm-hint = Si para entonces alguien no ha confirmado, se avisa a quien lleva el proceso.
rule-grace = Minutos de cortesía
rule-grace-hint = Desde que alguien dice «Estoy aquí» y no hay nadie, hasta que sale el aviso.
rule-answer = Días laborables hasta la respuesta
rule-answer-hint = Tras una conversación, si la etapa no dice otra cosa.
rule-reply = Días laborables para contestar
rule-reply-hint = A una pregunta del candidato.
rule-wish = Días laborables hasta un sí o un no
rule-wish-hint = Al deseo de conocer a alguien.
rule-arrange = Días laborables para citar
rule-arrange-hint = Lo acordado: hablar con un colega, otra persona que entreviste.
rule-apology = Días laborables para disculparse
rule-apology-hint = Tras dos conversaciones seguidas a las que no fue nadie.
rule-undo = Minutos para echarse atrás
rule-undo-hint = Una respuesta espera ese tiempo antes de salir.
rule-silence = Días laborables de silencio
rule-silence-hint = Después vale lo que dice una parte, con la marca de que solo lo dice ella.
rule-dispute = Días laborables para objetar
rule-dispute-hint = A un «cumplida» que nadie vio.

holidays-title = Días libres
holidays-lead = En estos días no vence ninguna promesa ni se cuenta día laborable, además de sábados y domingos.
holidays-day = Día
holidays-name = Qué se celebra
holidays-add = Añadir el día
holidays-remove = Quitar

errands-title = Lo que no salió
errands-lead = Correos y recordatorios que no se pudieron entregar tras varios intentos, y procesos cuyo reloj se ha parado.
errands-none = Todo ha salido. Lo que no se pueda entregar tras varios intentos aparecerá aquí, con el motivo.
errands-again = Se está intentando otra vez.
errands-aside = Apartados por ahora
errands-aside-lead = Arregla la causa e inténtalo otra vez. Nada se envía dos veces.
errands-tried = { $n ->
    [one] un intento
   *[other] { $n } intentos
}
errands-put-back = Intentarlo otra vez
errands-letter = Un correo sobre un proceso
errands-link-mail = Un correo con un enlace: entrada, contraseña o invitación
errands-stuck = Relojes parados
errands-stuck-lead = Nadie vigila los plazos de estos procesos. Se vuelve a intentar solo; la causa está en el registro del servidor.
errands-a-process = Un proceso
errands-next-try = próximo intento: { $at }

rule-range = Días laborables hasta la banda salarial
rule-range-hint = Después de que alguien la pida.
rule-feedback = Días laborables hasta los comentarios
rule-feedback-hint = Tras una negativa que llegó sin ellos.
rule-report = Días laborables para responder a un informe
rule-report-hint = Sobre la conducta de alguien.
rule-scorecard = Días laborables hasta la ficha de valoración
rule-scorecard-hint = Tras una preselección o una entrevista, de quien la llevó.
