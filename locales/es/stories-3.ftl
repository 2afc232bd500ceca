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
