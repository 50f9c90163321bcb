import type { AdviceWords } from './en';

export const es: AdviceWords = {
  texts: {
    locked_out: {
      title: 'Sus códigos se rechazan',
      text: 'Demasiados códigos no coincidieron: se rechazan hasta las {until}. Levanta el bloqueo o haz que la persona espere.',
    },
    connector_missing: { title: 'Sin conector', text: 'No hay ningún conector que pueda enviarlo. Configura uno.' },
    connector_unavailable: {
      title: 'El conector falla',
      text: 'Queda en pausa hasta las {until} y después se prueba de nuevo sin que hagas nada. Su último fallo: {error}',
    },
    login_refused: {
      title: 'El servidor de correo rechaza las credenciales',
      text: 'Revisa el nombre de usuario y la contraseña del conector. {reply}',
    },
    connection_failed: { title: 'No se pudo llegar al servidor', text: 'Revisa el host, el puerto y TLS del conector. {error}' },
    limit_reached: { title: 'Se pidieron demasiados códigos', text: 'El siguiente se puede pedir a las {until}.' },
    never_sent_no_account: {
      title: 'No se envió: no hay cuenta',
      text: 'Ninguna cuenta tiene esta dirección y el registro está desactivado. Compara la dirección o crea la cuenta.',
    },
    never_sent_codes_off: { title: 'No se envió: los códigos están desactivados', text: 'Iniciar sesión con un código está desactivado.' },
    never_sent: {
      title: 'No se envió',
      text: 'Nadie con esta dirección podría haberlo usado entonces. Haz que la persona pida otro.',
    },
    on_its_way: { title: 'En camino', text: 'Vuelve a mirar en unos segundos.' },
    will_be_tried_again: { title: 'A la espera de reintento', text: 'Se intenta de nuevo a las {at}. Hasta ahora: {error}' },
    handed_over: { title: 'Entregado', text: 'Lo aceptó {server} a las {at}. Si no está en la bandeja de entrada, mira en spam.' },
    code_used: { title: 'Llegó y se usó', text: 'El código se usó a las {at}. No hay nada que hacer.' },
    may_have_arrived: {
      title: 'Puede que haya llegado',
      text: 'La conexión se cortó durante la entrega. Si no está, haz que la persona pida otro.',
    },
    address_refused: { title: 'El servidor rechazó esta dirección', text: 'Compara cómo está escrita. {reply}' },
    message_refused: { title: 'El servidor no aceptó el mensaje', text: 'Revisa el remitente y lo que el servidor le permite. {reply}' },
    expired_before_it_left: {
      title: 'Se acabó el tiempo',
      text: 'Su código caducó antes de que pudiera salir. Haz que la persona pida otro.',
    },
    not_sent: { title: 'No enviado', text: 'No se pudo enviar. {error}' },
    nothing_asked_for: {
      title: 'No se pidió nada',
      text: 'No hay ningún mensaje de las últimas 24 horas. Haz que la persona pida un código con esta misma dirección.',
    },
  },
  actions: {
    connector: 'Abrir conectores',
    lockouts: 'Abrir bloqueos',
    methods: 'Abrir métodos de inicio',
    account: 'Añadir usuario',
  },
};
