# Lo que `viceversa stories` escribe sobre la historia 3.

stories-3-4 = El no señala «{ $requirement }» de la versión { $version } de la descripción y dice abiertamente que un motivo no está en ella: «{ $unwritten }» Un no sin motivos se rechazó.
stories-3-4-none = Ningún motivo del no señala un requisito.
stories-3-4-hidden = De ningún motivo del no se dice que no está en la descripción.
stories-3-4-unsent = El no nunca se envió.
stories-3-6-put = Descartada para un puesto, a la persona candidata se le ofreció otro el { $at }: { $job }. Nada se había movido.
stories-3-6 = La persona candidata dijo que sí el { $at }: solo entonces siguió, para { $job }, con todo lo que había antes.
stories-3-6-unsent = No se ofreció ningún otro puesto.
stories-3-6-no-yes = La persona candidata no ha dicho que sí.
stories-3-7 = Se enviaron comentarios sobre cada uno de los { $count } motivos el { $given }; el plazo era el { $due }. Las frases que valen para cualquiera se rechazaron dos veces.
stories-3-7-none = No se dieron comentarios.
stories-3-7-unpromised = Nadie prometió comentarios.
stories-3-1-sealed = { $name } lo dijo el { $at }: nadie de la empresa encontró una palabra.
stories-3-1 = A las { $opened } habían hablado los dos, y se leyeron; la decisión llegó el { $decided }. Después, preguntar se rechazó.
stories-3-1-none = No dijeron los dos cómo fue.
stories-3-2 = { $criteria } criterios como se vio ella, junto a lo que se vio, en palabras, en { $seen } de ellos; los niveles de un solo entrevistador no se contaron a nadie fuera del panel.
stories-3-2-none = La persona candidata no dijo nada de su parte.
stories-3-3 = { $name } dijo el { $at } cómo creía que respondería ella; lee sus palabras, y lo que sintieron { $people } personas junto a lo que él pensó.
stories-3-3-none = Quien entrevistó no dijo nada de su parte.
stories-3-7-rated = La persona candidata dijo de los motivos, uno por uno: { $marks }. A { $giver } se le escribió el { $at }.
stories-3-7-unrated = Nadie valoró los comentarios.
stories-3-8-withdrawn = { $name } se retiró a las { $withdrew }, se le preguntó a las { $asked } de todos modos, y respondió.
stories-3-8 = Después de cada una de { $asked } conversaciones se preguntó a la persona candidata, en su idioma; { $after ->
    [one] una respondió después de un no
   *[other] { $after } respondieron después de un no
}. Nadie de la empresa encuentra lo que dijo { $name }.
stories-3-8-none = No se preguntó a la persona candidata, o no respondió.
stories-3-8-not-asked = A { $name } no se le preguntó por cada conversación.
