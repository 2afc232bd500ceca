//! What Spanish says when it asks what somebody earns. Words stand here without accents, as the reader gives
//! them.

use super::{
    Tongue,
    excuse::Excuses,
    pattern::{Classes, Table},
};

const CLASSES: &Classes = &[
    (
        "pay",
        "salario salarios sueldo sueldos retribucion retribuciones remuneracion remuneraciones compensacion jornal",
    ),
    ("roll", "nomina nominas"),
    // These say other things too, so they need 'tu' beside them.
    ("weak", "ingresos ingreso paquete renta bonus variable paga haberes honorarios tarifa"),
    (
        "adj",
        "bruto bruta brutos neto neta netos anual anuales mensual mensuales fijo fija base total medio variable \
         real exacto liquido economico economica salarial retributivo retributiva aproximado aproximada y o",
    ),
    (
        "past",
        "actual actuales anterior anteriores ultimo ultima ultimos ultimas previo previa previos previas pasado \
         pasada pasados pasadas reciente recientes antiguo antigua presente",
    ),
    ("tu", "tu tus su sus"),
    ("num", "dos tres cuatro seis doce 2 3 4 6 12"),
    ("who", "candidato candidata persona candidatos candidatas aspirante"),
    (
        "job",
        "empresa empresas trabajo trabajos puesto puestos empleo empleos cargo posicion empleador compania ocupacion",
    ),
    (
        "adv",
        "ahora actualmente hoy exactamente realmente mas menos aproximadamente usted ya antes bruto neto dinero",
    ),
    // Said to the candidate and to nobody else.
    ("earn", "ganabas ganaste cobras cobrabas cobraste percibes percibias percibiste ingresabas"),
    ("earns", "gana ganaba gano cobra cobraba cobro percibe percibia percibio"),
    ("earned", "ganado cobrado percibido ganando cobrando percibiendo recibiendo"),
    ("having", "has habias ha habia estas estabas esta estaba vienes venias viene venia llevas llevabas"),
    ("pays", "pagan pagaban pagaron paga pagaba pago pagando pagado dan daban abonan abonaban"),
    (
        "when",
        "ahora actualmente hoy antes bruto neto brutos netos anualmente mensualmente entonces alli ahi ya y o si",
    ),
    ("unit", "hora horas dia mes ano semana jornada anual mensual"),
    (
        "expect",
        "deseado deseada deseados deseadas esperado esperada ideal objetivo pretendido pretendida minimo minima futuro \
         futura deseas esperas aspiras expectativa expectativas sera seria sonado",
    ),
    (
        "ours",
        "nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras minimo minima el la los las un una del",
    ),
    ("tail", "es era son con antes incluyendo # si aproximado aproximada aqui por euros eur como"),
    (
        "tell",
        "dinos dime digame diganos indica indicanos indique indiquenos cuentanos cuenta comparte compartenos facilita \
         facilitanos facilite aporta aporte adjunta adjuntanos adjunte envia envianos envie manda mandanos sube \
         escribe especifica detalla confirma confirmanos confirme senala menciona comunica comunicanos declara \
         revela muestra ensenanos trae anota introduce incluye pon preguntale averigua averiguar indicar \
         confirmar decirnos decirme enviarnos enviarme mandarnos facilitar compartir aportar adjuntar saber",
    ),
    // Refusals.
    ("no", "no nunca jamas nadie sin tampoco ni nada"),
    (
        "fill",
        "te os se le les lo hace falta tienes tiene que es hay necesario necesaria debes debe debemos puede pueden \
         podemos vamos van a nos queremos deseamos va habra obligacion necesidad de obligatorio necesitas \
         obligado obligada ninguna razon para por obligatorio estas jamas ni",
    ),
    (
        "ask",
        "preguntamos preguntaremos pregunta preguntan preguntar preguntes preguntara preguntarte preguntarle preguntado pregunten pedimos pediremos pide \
         piden pedir pidas pedira pedirte solicitamos solicitaremos solicitar solicita soliciten exigimos exigir exige \
         requerimos necesitamos necesitas saber queremos interesa importa decir decirnos digas indicar indicarnos \
         indiques dar facilitar facilitarnos compartir mencionar menciones revelar contar contarnos cuentes basamos basar fijamos calculamos preguntas contamos tener tenemos usamos \
         utilizamos consideramos miramos guardamos adjuntar enviar envies",
    ),
];

const ASKS: &[&str] = &[
    // Tu sueldo bruto actual; su última nómina.
    "cual? es|era? <tu> <adj>* <pay>|<weak>|<roll> <adj>* <past> !expectativas",
    "cual? es|era|fue? <tu> <num>? <past> <num>? <adj>* <pay>|<weak>|<roll> !<expect>",
    "<tu> <adj>* <pay>|<weak>|<roll> <adj>* de ahora|antes|entonces",
    "<tu> <adj>* <pay>|<weak> hasta ahora",
    // Sueldo actual, as a label or in passing.
    "~<ours> <pay> <adj>* <past> y|o|e? <past>? <edge>",
    "~<ours> <pay> <adj>* <past> =<tail>",
    "~<ours> <pay> <adj>* <past> y|e|o pretensiones|expectativas|deseado|esperado|disponibilidad|preaviso|anterior|fecha|tipo|motivo",
    "~<ours> <pay> <adj>* <past> en|de <tu>|bruto|euros|neto",
    "<edge> <weak> <adj>* <past> <edge>",
    "<pay> <adj>* <past> del? la? <who>",
    "preguntar|pregunta|preguntale|pide|pidele|pedir|consultar por|a|sobre|el|la|los|las|al|<who>* <pay>|<roll> <adj>* <past>",
    "preguntar|pregunta|preguntale|pide|pidele|pedir|consultar por|a|sobre|el|la|al|<who>* su <adj>* <pay>|<roll> !<expect>",
    "nos|me mandas|envias|traes|pasas|adjuntas|ensenas tu|la|las|una|tus|tres|dos|copia|de|ultima|ultimas* <roll>",
    "~<ours> <roll> mas reciente|recientes !de|del",
    "<tell> nos? el|la|los|las|cual|de|es|sobre* <pay>|<roll> <adj>* <past>",
    "~<ours> <past> <adj>* <pay> !de|del|en|para|aprobado|aprobada",
    "<past> <adj>* <pay> percibido|percibida|cobrado|recibido|bruto|en",
    "el|la|los|las? ultimo|ultima|ultimos|ultimas <num>? <roll> !de|del|en|para|se|con|que",
    "<num> ultimas <roll>",
    "<roll> de los|las? ultimos|ultimas|tres|seis|dos",
    // Historial salarial; condiciones económicas actuales.
    "historial|historico|antecedentes salarial|salariales|retributivo|retributivos !del|colectivo|en",
    "historia salarial|retributiva !de|del|en",
    "historial|historia salarial|retributivo|retributiva de|del la|tu|su? <who>",
    "historial|historia|historico|antecedentes de <tu>? salarios|sueldos|nominas|ingresos|retribuciones|sueldo|salario",
    "<tu> trayectoria|evolucion|situacion|progresion|nivel salarial|retributiva|retributivo|economica",
    "<tu> <past>? condiciones|paquete|banda|nivel|rango|situacion|expectativas? salariales|salarial|economicas|economica|retributivas|retributivo <past>",
    "<tu> <past> condiciones|paquete|banda|nivel|rango|situacion salariales|salarial|economicas|economica|retributivas|retributivo",
    "~<ours> condiciones|situacion|paquete|nivel salariales|salarial|economicas|retributivas|retributivo|retributiva <past> !del|de|en|para",
    // Cuánto ganas; cuánto cobrabas; qué percibías.
    "cuanto|cuantos <adv>* ganas !en|con|a|por|al|terreno|tiempo",
    "cuanto <adv>* <earn> !en|con|a|por|al|de",
    "cuanto|que <adv>* ganas|<earn> en|con <tu>|el|la|los|aquel|aquella|ese|esa|esta|este|bruto|total|neto|# !proceso",
    "cuanto|que <adv>* ganas|<earn>|<earns> por|al|a|de la|el? <unit>",
    "cuanto|que <adv>* ganas|<earn>|<earns> de fijo|variable|media|bruto",
    "cuanto <adv>* <earns> usted|actualmente|ahora|hoy|<edge>|mensualmente|anualmente|antes|entonces|alli",
    "cuanto|que <adv>* <earns> el|la|esta|este? persona? <who>",
    "cuanto|que <adv>* <earns> en su",
    "cuanto <adv>* <having> <earned>",
    "estas|estabas ganando|cobrando|percibiendo mas|menos|unos|alrededor|entre|#",
    "cuanto te|le queda|quedaba limpio|neto|libre",
    "cuanto <adv>* sueles|solias|suele|solia|llegaste|llegabas|llego|llegas a? ganar|cobrar|percibir",
    "cuanto|que <adv>* te|le|les <adv>* han|estan|estaban|vienen? <pays>",
    "cuanto|que pagan|pagaban|paga|pagaba en <tu> <past>? <job>",
    "que <adv>* <earn> <end>|<when>|en",
    "que <adv>* <having> <earned> en|<end>|<when>",
    "lo que <adv>* ganas|<earn> <end>|<when>|al|en <past>?",
    "lo que <adv>* <earns> usted|ahora|actualmente|<who>",
    "que <adv>* ganas ahora|actualmente|hoy !de|tienes",
    "~tienes|con|muchas|que|las|tus|de|tenias|tener|mas|sin|buenas|tienen|no ganas|cobras|cobrabas|ganabas mas|menos|entre|unos|alrededor|# de|entre|unos|los? #",
    "~no cobras|cobrabas|ganabas mas|menos|unos|alrededor|actualmente|ahora|por|sobre|bonus|variable",
    // Qué salario tienes; el sueldo que percibías; cuál es tu sueldo.
    "que|cual <adj>* <pay>|ingresos|renta|bonus|haberes|paga <adj>* <adv>* tienes|tenias|tuviste|llevas|traes|ganas|recibes|recibias|<earn> !pensado|en|previsto|asignado|prevista|claro",
    "que|cual <adj>* <pay>|ingresos|renta|bonus|haberes|paga <adj>* <adv>* <having> <earned>|tenido|recibido",
    "que|cual banda|rango|nivel|paquete salarial|retributivo|retributiva <adv>* tienes|tenias !pensado|en|previsto",
    "que|cual <adj>* <pay>|ingresos|renta|bonus|haberes|paga <adj>* <adv>* tienes|tenias|tuviste|ganas|recibes|recibias|<earn>|<having> en <tu>|la|el|aquella|esa",
    "que|cual <adj>* <pay> <adj>* <adv>* tiene|tenia|recibe|recibia|<earns> usted|actualmente|ahora|<edge>",
    "que|cual <adj>* <pay> <adj>* <adv>* tiene|tenia|recibe|recibia|<earns> en|el|la <tu>|<who>",
    "<pay>|ingresos que <adv>* tienes|tenias|recibes|recibias|ganas|<earn>|has|habias !pensado|en|previsto",
    "<pay>|ingresos que <adv>* tiene|recibe|<earns> actualmente|ahora|hoy|en|usted",
    "<pay>|ingresos que <adv>* tienes|tenias|recibes|recibias|ganas|<earn> en <tu>|la|el",
    "cual es|era|fue|seria|ha|son|eran sido? <tu> <adj>* <pay>|ingresos|renta|haberes <adj>* !<expect>|<tail>",
    "cual es|era|fue|ha|son|eran sido? <tu> <adj>* <pay>|ingresos|renta|haberes <adj>* en|antes|con|# !este",
    "de|en? cuanto es|era|fue|esta|estaba|anda|andaba <tu> <adj>* <pay>|<weak>|<roll> <adj>* !<expect>",
    "como era|fue|eran <tu> <adj>* <pay>|<weak> <adj>* !<expect>",
    "<tell> nos? cuanto|cual|es|sobre|por|con|de* <tu> <adj>* <pay>|ingresos <adj>* !<expect>|<past>",
    // Sueldo en tu empresa anterior.
    "<pay>|ingresos|paquete <adj>* en|de|con el|la|<tu> <past> <job>",
    "<pay>|ingresos|paquete <adj>* en|de|con el|la|<tu> <job> <past>",
    // Papers.
    "certificado|justificante|comprobante|copia|copias|foto|escaneo de <tu>|la|las|el|los|tres|dos|ultima|ultimas|#* <roll>|ingresos|haberes",
    "<tell> nos? <tu>|la|las|tres|dos|una|copia|de|ultimas* <roll>",
    "<tu> <past>? declaracion de la? renta",
    "certificado de retenciones",
];

const REFUSING: &[&str] = &[
    "~que <no> <fill>* <fill>* <ask> :?",
    "deja|deje|dejad|dejen|dejamos fuera|aparte",
    "omite|quita|elimina|borra",
    "prohibido|prohibida|prohibe|prohiben|ilegal|impide|prohibicion|ilicito|evita|evitar|evitad|dejar _* preguntar|pedir|preguntas|solicitar|pregunten|pidan|preguntarle|preguntarte",
];

const IN_QUESTIONS: &[&str] = &[
    "no|nunca|jamas te|os|le|se? preguntamos|pedimos|preguntaremos|pediremos|solicitamos|exigimos",
    "nadie te|os|le? puede|va|debe? a? preguntar|preguntarte|pedir|pregunta|pide|pedirte",
    "<edge> no|nunca le|les|te? preguntes|pidas|pregunteis :?",
];

const QUOTING: &[&str] =
    &["no|nunca|jamas le|les|te|se? preguntes|pidas|preguntar|pregunteis|pregunta :? ¿?"];

const BESIDE: &[&str] = &[
    "en lugar|vez de",
    "independientemente de|del",
    "sin importar",
    "al margen de",
    "sin tener en cuenta",
    "da igual",
];

// The last one is the work of a payroll clerk: 'cerraste la última nómina'.
const ADJACENT: &[&str] = &[
    "no|ni|nunca|sin a|de|por|sobre|con? <tu>?",
    "cerrar|cerraste|cerrabas|preparar|preparaste|procesar|procesaste|calcular|calculaste|revisar|gestionar|gestionaste|tramitar la|las|los|el?",
];

const AFTER: &[&str] = &[
    "es|son|esta|estan|era|queda prohibido|prohibida|prohibidas|ilegal|irrelevante|privado|privada|ilicito|asunto|cosa",
    "no se|nos|te? importa|importan|cuenta|cuentan|influye|influyen|interesa|interesan|pregunta|preguntan|pide|piden|solicita|decide|decidira|determina",
    "no es|son|seran relevante|relevantes|asunto|determinante|legal|licito|decisivo",
    "no tiene|tienen|tendra nada|peso|importancia|influencia|relevancia",
];

pub(super) fn tongue() -> Tongue {
    let table = |patterns| Table::new(CLASSES, patterns);
    Tongue {
        asks: table(ASKS),
        excuses: Excuses {
            refusing: table(REFUSING),
            in_questions: table(IN_QUESTIONS),
            quoting: table(QUOTING),
            beside: table(BESIDE),
            adjacent: table(ADJACENT),
            after: table(AFTER),
            barriers: &["pero", "solo", "solamente", "sino", "aunque", "asi", "favor", "embargo"],
            demands: &[
                "dinos", "dime", "indica", "envia", "envianos", "manda", "adjunta", "escribe", "comparte",
                "sube",
            ],
            soft: &[
                "falta",
                "tienes",
                "tiene",
                "necesario",
                "debes",
                "obligatorio",
                "obligacion",
                "necesitas",
                "obligado",
                "obligada",
            ],
            buts: &["pero", "aunque", "embargo", "ayuda", "agradece", "agradecemos", "agradeceria"],
        },
    }
}
