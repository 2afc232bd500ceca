//! What fits everybody, in Spanish: lower case, without accents and signs.

/// Phrases whose words may well say something elsewhere.
pub(super) const PHRASES: &[&str] = &[
    "a pesar de todo",
    "como comentamos",
    "como hablamos",
    "decision dificil",
    "dificil decision",
    "en contacto",
    "encaje cultural",
    "en otra direccion",
    "entre lo que tienes y lo que buscamos",
    "entre lo que tienes y lo que necesitamos",
    "entre lo que tienes y lo que necesitan",
    "espiritu de equipo",
    "futuras ocasiones",
    "futuros procesos",
    "gracias por tu interes",
    "guardamos tu curriculum",
    "guardaremos tu curriculum",
    "habilidades blandas",
    "lo mismo que arriba",
    "muchas candidaturas",
    "muchas solicitudes",
    "nuestros valores",
    "por otro camino",
    "que tengas suerte",
    "te deseamos",
    "te tendremos en cuenta",
    "trabajo en equipo",
    "tu curriculum",
    "tu interes",
    "ver arriba",
    "vease arriba",
];

/// Words that say nothing by themselves: small ones, and those that every refusal has.
pub(super) const EMPTY: &str = "
    a al algo alguien algun alguna algunas alguno algunos ambos ante antes aqui aquel aquella asi aun aunque bajo bien
    cada casi como con contra cual cuales cuando cuanto de debe deber deberia deberias debes del desde donde durante
    e el ella ellas ellos en entre era eran eras es esa esas ese eso esos esta estaba estado estamos estan estar estas
    este esto estos estoy estuvo fue fueron fuera fuese fuiste ha haber habia habiamos habria han has hasta hay haya he
    hemos hubo la las le les lo los mas me mi mis mucha muchas mucho muchos muy nada nadie ni ningun ninguna ninguno no
    nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poca pocas poco pocos podemos
    por porque pues que quien quienes se sea seas ser seria serias si sido siempre sin sino sobre sois solo somos son
    soy su sus suya suyo tal tambien tampoco tan tanta tanto te teneis tenemos tener tenga tengas tengo tenia tenias
    ti tiene tienen tienes toda todas todavia todo todos tras tu tus tuya tuyo tuviste u un una unas uno unos usted va
    vamos vosotros vuestra vuestro y ya yo

    adecuada adecuadas adecuado adecuados actitud ademas ahora ajusta ajustas ajustan alta alto ambito apta apto
    aspecto aspectos avance avanzar base baja bajo brecha buena buenas bueno buenos buen busca buscaba buscabamos
    buscamos buscando busqueda cambio candidata candidatas candidato candidatos candidatura candidaturas capacidad
    capacidades cargo carrera clara claro competencia competencias comunicacion comunicativa comunicativas comunicativo
    comunicativos concreta concreto conocimiento conocimientos considerado consideramos contratar convence convencido
    convencer conviccion creemos creo cree cuenta cultura dado decidido decidimos decision desarrollar desarrollo
    desgraciadamente desea deseamos destacar diferencia diferente direccion elegido elegida elegir eleccion empresa
    encaja encajaba encajabas encajado encajan encajar encajas encaje encontrado enfoque entrevista entrevistas equipo
    escogido especifica especifico esperabamos esperamos esperaba exactamente exigencias exigente expectativas
    experiencia experiencias experta experto falta faltaba faltan finalmente formacion forma fuerte fuertes funcion
    futura futuras futuro futuros ganar general gente gran grande gusto gustado habilidad habilidades hacer haz hecho
    ideal igual impresion insuficiente insuficientes interesante junior lamentablemente lamentamos llegas llegar
    manera mayor medida mejor mejora mejorar mejores mejoras menor menos mientras minima minimo momento motivacion
    motivada motivado necesaria necesario necesidades necesita necesitaba necesitabamos necesitamos necesitas necesita
    nivel niveles nueva nuevo objetivo ocasion ocasiones oferta oportunidad oportunidades optado optamos parece parecer
    parecido parte pena pensamos pequena pequeno perfil perfiles perfecta perfecto persona personal personalidad
    personas posible posicion positivo potencial practica precisa preciso presentas proceso procesos profesional
    proyecto puede puedes puesto puestos punto quimica quiere quieres quiza quizas razon razones real realmente recibido recibimos recibir
    requerido requiere requisito requisitos rol saber sabes seguir seguido seguimos seleccion seleccionado sector
    semejante senior sensacion sentido sentimos siento similar sobrecualificada sobrecualificado solida solidas
    solido solidos suerte suficiente suficientemente suficientes sumar superior talento tema tenido tiempo tipo
    todavia trabajar trabajo trayectoria ultima ultimo vacante valor valores valorado valoramos ver vez vemos visto
    vuelve volver";
