# Lo que pensó cada parte: las frases del espejo y sus niveles, qué haría quien entrevista, qué concluye un panel.

statement-heard = Me escucharon
statement-respected = Me trataron con respeto
statement-straight = Me respondieron con claridad
statement-next = Sé qué pasa ahora
statement-show = Pude mostrar lo que importa

statement-them-heard = Se escuchó a la persona candidata
statement-them-respected = Se la trató con respeto
statement-them-straight = Recibió respuestas claras
statement-them-next = Sabe qué pasa ahora
statement-them-show = Pudo mostrar lo que importa

agreement-1 = nada
agreement-2 = apenas
agreement-3 = en parte
agreement-4 = en gran parte
agreement-5 = del todo

lean-strong-no = seguro que no seguir
lean-no = más bien no seguir
lean-yes = más bien seguir
lean-strong-yes = seguro que seguir

verdict-go-on = seguir
verdict-stop = no seguir
verdict-not-enough = es pronto para decirlo
