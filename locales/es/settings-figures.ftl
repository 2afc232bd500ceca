# Lo que una organización decide sobre las cifras de lo cumplido y lo sentido.

settings-figures = Lo que se cuenta de nosotros
settings-figures-lead = Lo cumplido y lo sentido de la organización, sus equipos, puestos y etapas se cuenta siempre. De personas concretas, solo lo que elijas aquí.
rule-target = Parte de lo debido que quieres cumplir, en tanto por ciento
rule-target-hint = Solo se avisa cuando esa parte es casi con certeza menor.
rule-personal = Cifras de cada miembro
rule-personal-hint = Quien protagoniza una cifra la ve primero, siempre.
rule-personal-off = Ninguna: no se hacen
rule-personal-off-hint = Al guardar se borra lo calculado sobre los miembros, y no se vuelve a hacer nada mientras siga así. El registro se queda; los miembros también dejan de ver lo suyo.
rule-personal-own = Propias: cada cual ve las suyas y nadie más
rule-personal-own-hint = Ni la propiedad ni la persona responsable pueden mirar. Cada cual puede arreglar lo que solo necesita saber quien lo hace.
rule-personal-shared = Compartidas: también propiedad, dirección y la persona a quien reporta
rule-personal-shared-hint = Cada cifra, solo después de que su persona la haya leído, o una semana después de llegar; desde el día en que guardas, cada una tiene esa semana. Lo exigente que es alguien puede aparecer entonces en una puesta en común; lo demás de cómo valora sigue siendo suyo. Para hablar de ello; nunca ligada a un sueldo.
rule-felt-public = Mostrar a las personas candidatas lo que otras sintieron aquí
rule-felt-public-hint = De toda la organización, con palabras, cuando se hayan publicado respuestas de cinco personas o más. Nunca de una persona, un equipo o un puesto.
rule-felt-shown = se muestra
rule-felt-not-shown = no se muestra
