# Lo que imprimen las órdenes: lo lee quien arranca y mantiene Viceversa.

cli-set-up = Esta casa aún está por estrenar. Abre { $address }/set-up y escribe este código, que sirve una vez:
cli-set-up-code = código de puesta en marcha: { $code }
cli-work-needs-address = Quien trabaja aparte escribe cartas que llevan a páginas: indica public_address, como https://hiring.example.org (--public-address, VICEVERSA_PUBLIC_ADDRESS o viceversa.toml).
cli-working = { $n ->
    [one] Un proceso de trabajo en marcha. Se detiene con Ctrl-C o SIGTERM.
   *[other] { $n } procesos de trabajo en marcha. Se detienen con Ctrl-C o SIGTERM.
}
cli-verified = Es íntegro: { $entries } entradas ({ $hidden } de ellas solo por su huella), { $texts } textos. Cabeza: { $head }
cli-not-verified = No es íntegro: { $why }.
cli-broken-gap = la entrada { $seq } no sigue a la anterior
cli-broken-changed = la entrada { $seq } se cambió, porque su texto no da su huella
cli-broken-unreadable = la entrada { $seq } no se puede leer
cli-broken-head = la cabeza no es la huella de la última entrada
cli-broken-text = el texto { $id } no es aquel del que hablan las entradas
cli-backed-up = Escrito en { $file }, entero y coherente.
cli-exported = Escrito en { $file }: { $entries } entradas y { $texts } textos, como los ve { $name }. Cabeza: { $head }

cli-demo-seat = { $name } · { $role }
cli-demo-title = { $title }, en { $organisation }. La historia ya está contada; desde aquí sigues tú, en el lado que quieras.
cli-demo-now = Allí son { $moment } en { $place }, y el tiempo sigue su curso.
cli-demo-sign-in = Entra en { $address } con una de estas direcciones y la contraseña { $password }
cli-demo-link = La persona candidata entra también por este enlace, una vez: { $address }
cli-demo-process = El proceso: { $address }
cli-demo-mailbox = Todo el correo: { $address }

cli-generating = { $done } de { $all } procesos
cli-generated = { $processes } procesos, { $candidates } personas candidatas y { $jobs } puestos en { $organisation }, en { $seconds } segundos.
cli-generated-login = Entra como { $email } con la contraseña { $password }

cli-bench-page = página
cli-bench-requests = peticiones
cli-bench-processor = tiempo de procesador por petición
cli-bench-middle = la mitad, en menos de
cli-bench-slow = 99 de cada 100, en menos de
cli-bench-process-page = página del proceso
cli-bench-promises = Mis promesas
cli-bench-candidates = candidatos
cli-bench-common-word = búsqueda: palabra frecuente
cli-bench-two-words = búsqueda: palabra rara y frecuente
cli-bench-beginning = búsqueda: comienzo de palabra
cli-bench-name = búsqueda: comienzo de nombre
cli-bench-candidate = página de candidato
cli-bench-board = tablero
cli-bench-figures = cifras de la organización
cli-bench-adding = añadir a alguien
cli-bench-noting = anotar una conversación
cli-bench-message = mensaje en el registro
cli-bench-memory = Memoria como máximo: { $megabytes } MB. { $connections } conexiones, mantenidas.

doctor-well = bien
doctor-look = mirar
doctor-wrong = mal
doctor-folder = carpeta de datos
doctor-folder-missing = { $folder } aún no existe; la crea «viceversa serve»
doctor-folder-closed = { $folder } no se puede leer: { $error }; dásela a la cuenta que ejecuta Viceversa
doctor-folder-file = { $folder } es un archivo; indica una carpeta con --data
doctor-folder-read-only = en { $folder } no se puede escribir; dásela a la cuenta que ejecuta Viceversa
doctor-folder-open = otras cuentas de esta máquina pueden mirar en { $folder }; se arregla con: chmod 700 { $folder }
doctor-settings = archivo de ajustes
doctor-settings-open = otras cuentas de esta máquina pueden leer { $file }, con las contraseñas que tenga; se arregla con: chmod 600 { $file }
doctor-database = base de datos
doctor-database-missing = { $file } aún no existe; la crea «viceversa serve»
doctor-database-closed = no se puede abrir: { $error }
doctor-btree-gist = doble reserva
doctor-btree-gist-there = PostgreSQL tiene btree_gist
doctor-btree-gist-missing = a PostgreSQL le falta btree_gist; instala su paquete contrib y después: create extension btree_gist
doctor-tables = tablas
doctor-tables-current = al día
doctor-tables-behind = faltan estos pasos: { $steps }; los da el próximo arranque de «viceversa serve»
doctor-errands = encargos
doctor-errands-none = ninguno abandonado, ningún proceso atascado
doctor-errands-some = hay { $aside } encargos abandonados y { $stuck } procesos atascados; mira en Ajustes, «Lo que no salió», o en el registro
doctor-own-time = hora de la casa
doctor-own-time-none = la de esta máquina
doctor-own-time-demo = aquí se representó una demostración y el tiempo corre aparte del de esta máquina; para trabajar usa otra carpeta
doctor-address = dirección pública
doctor-address-none = sin indicar: las cartas llevarán solo a esta máquina; indica public_address, como https://hiring.example.org
doctor-address-local = { $address } solo se abre en esta máquina; las cartas a otros no llevan a ninguna parte
doctor-cookies = cookies de sesión
doctor-cookies-secure = solo por https
doctor-cookies-open = la dirección pública va por http sin cifrar: contraseñas y sesiones se pueden leer por el camino; pon delante de Viceversa un proxy con TLS y escribe https
doctor-cookies-local = sin atar a https, porque la dirección pública no lo es
doctor-proxies = proxies de confianza
doctor-proxies-all = se confía en cualquiera: toda visita puede fingir que viene de otro sitio; indica solo tus proxies
doctor-proxies-none = ninguno, pero la dirección pública es https: si hay un proxy delante de Viceversa, indica su dirección, o todas las visitas parecerán una y se limitarán juntas
doctor-proxies-some = { $n ->
    [0] ninguno
    [one] un rango
   *[other] { $n } rangos
}
doctor-mail = servidor de correo
doctor-mail-answers = { $host } responde; las cartas salen de { $from }
doctor-mail-unset = no hay ninguno indicado y ninguno responde en esta máquina: no puede salir ninguna carta; indica mail.smtp, como smtps://user:password@mail.example.org
doctor-mail-silent = no responde bien: { $error }
doctor-replies = respuestas por correo
doctor-replies-read = se leen para { $domain }; su correo debe llegar a «viceversa receive»
doctor-replies-person = van a la persona que indica cada carta
doctor-zones = zonas horarias
doctor-zones-there = se conocen
doctor-zones-missing = no se conocen: { $zones }; instala la base de zonas horarias del sistema (tzdata)
doctor-clock = reloj
doctor-clock-behind = marca { $clock }, que ya pasó; ponlo en hora, mejor por NTP
