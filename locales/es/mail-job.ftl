# Cartas sobre lo que le pasa a un puesto. Véase mail.ftl.

mail-applied-subject = { $candidate } ha presentado su solicitud
mail-applied = { $candidate } ha presentado su solicitud.
mail-applied-for = { $candidate } ha presentado su solicitud para «{ $job }».
mail-answer-owed-by-you = Debes una respuesta como muy tarde: { $moment }.
mail-answer-owed-by = { $who } debe una respuesta como muy tarde: { $moment }.
mail-job-changed-subject = { $company }: el proceso sigue para «{ $job }»
mail-job-changed = Como acordaste, tu proceso sigue para «{ $job }». Lo lleva { $recruiter }, que es a quien puedes dirigirte.
mail-job-changed-yours-subject = { $candidate }, ahora para «{ $job }»
mail-job-changed-yours = El proceso de { $candidate } sigue para «{ $job }», como acordaron las dos partes. Ahora lo llevas tú.
mail-job-changed-kept = Todo lo que se ha dicho, visto y prometido hasta ahora va con él y se puede leer allí.
mail-spec-changed-subject = Ha cambiado lo que pide «{ $job }»
mail-spec-changed = Hay otra versión de lo que pide «{ $job }».
mail-spec-range = En ella está la banda salarial que pediste.
mail-spec-please-see = Mira qué ha cambiado y di que lo has visto, por favor. Antes no se puede confirmar ninguna conversación.
mail-spec-see = Ver qué ha cambiado
mail-job-paused-subject = «{ $job }» espera
mail-job-paused = «{ $job }» espera. Sigue el { $moment }.
mail-job-paused-you = Lo que se te debe no se pierde: su fecha se ha movido hasta entonces. No tienes que hacer nada.
mail-job-paused-us = Lo que debe tu parte se ha movido hasta entonces. Mientras tanto no hay primer contacto ni entrevista con nadie.
mail-job-resumed-subject = «{ $job }» sigue adelante
mail-job-resumed = «{ $job }» sigue adelante. Se pueden volver a reservar conversaciones.
mail-job-filled-subject = «{ $job }» ya tiene a alguien
mail-job-filled = Todas las plazas de «{ $job }» tienen ya a alguien.
mail-job-closed-subject = «{ $job }» se ha cerrado
mail-job-closed = { $company } ha cerrado «{ $job }» sin cubrirlo. No es ningún juicio sobre ti. Lo que estaba previsto queda anulado.
mail-job-closed-kept = { $months ->
    [one] Lo que { $company } sabe de ti se guarda un mes como mucho. Puedes pedir que se borre antes.
   *[other] Lo que { $company } sabe de ti se guarda { $months } meses como mucho. Puedes pedir que se borre antes.
}
mail-job-closed-kept-open = Lo que { $company } sabe de ti se guarda solo mientras la ley lo pida o tú estés de acuerdo. Puedes pedir que se borre.
mail-job-closed-record = El registro sigue abierto para que lo leas.
