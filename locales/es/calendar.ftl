# Lo que uno se lleva a su propio calendario.

conversation-calendar = Añadir a tu calendario
