# Lo que una organización decide sobre las cifras de lo cumplido.

rule-target = Parte de lo debido que quieres cumplir, en tanto por ciento
rule-target-hint = Solo se avisa cuando esa parte es casi con certeza menor.
rule-personal = Cifras de cada miembro
rule-personal-hint = Quien protagoniza una cifra la ve primero, siempre.
rule-personal-off = Nadie: no se calculan
rule-personal-own = Cada cual, solo las suyas
rule-personal-shared = También propietarios, dirección y la persona a quien reporta
