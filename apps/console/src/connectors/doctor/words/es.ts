import type { FindingWords } from '../finding-words';
import { es as server } from './server/es';

export const es: FindingWords = {
  findings: {
    ...server,
    'connector.kind.http': {
      message:
        'Este conector entrega los correos por HTTP, así que no hay servidor de correo al que preguntar. Solo se examinan el remitente y sus registros DNS.',
    },
    'clock.database.agrees': { message: 'Los relojes del servicio y de la base de datos coinciden.' },
    'clock.database.differs': {
      message:
        'Los relojes del servicio y de la base de datos difieren en {seconds} segundos. Los códigos terminan antes o después de tiempo, y los certificados se juzgan mal.',
      fix: 'Haz que ambas máquinas pongan su reloj en hora con NTP.',
    },
    'from.address.invalid': {
      message: 'El remitente no es una dirección de correo.',
      fix: 'Escríbelo como nombre@dominio o como Nombre <nombre@dominio>.',
    },
    'from.account.unverified': {
      message: '{provider} solo dice al enviar un correo si sabe que {from} es tuya y si la cuenta puede escribir a cualquiera.',
      fix: 'Comprueba en su consola que el dominio está verificado y que la cuenta ha salido del entorno de pruebas, y envía después un mensaje de prueba.',
    },
    'dns.domain.missing': {
      message: 'El dominio {domain} del remitente no existe. Casi ningún servidor acepta correos de él.',
      fix: 'Envía desde un dominio que sea tuyo.',
    },
    'dns.domain.unanswered': {
      message: 'Los servidores de nombres no respondieron sobre {name}, así que no se puede decir nada.',
      fix: 'Examina de nuevo; si sigue así, comprueba los servidores de nombres del dominio y los que consulta este servicio.',
    },
    'dns.mx.found': { message: 'Las respuestas y las devoluciones llegan a {domain} por {hosts}.' },
    'dns.mx.missing': {
      message: '{domain} no tiene registro MX. Algunos servidores rechazan correos de un dominio que no los recibe.',
      fix: 'Añade un registro MX para {domain}.',
    },
    'dns.mx.null': {
      message: '{domain} dice con su registro MX que no recibe correos. Algunos servidores rechazan correos de un dominio así.',
      fix: 'Añade un registro MX de un servidor que reciba devoluciones, o envía desde otro dominio.',
    },
    'dns.spf.valid': { message: 'El registro SPF de {domain} vale: cuesta {lookups} de 10 consultas.' },
    'dns.spf.missing': {
      message: '{domain} no tiene registro SPF, así que nadie puede saber quién puede enviar por él.',
      fix: 'Añade el registro TXT «{record}» en {domain}.',
    },
    'dns.spf.several': { message: '{domain} tiene {count} registros SPF. Si hay más de uno, no vale ninguno.', fix: 'Únelos en un solo registro.' },
    'dns.spf.invalid': { message: 'El registro SPF de {domain} no se puede leer: {reason}', fix: 'Corrige esa parte del registro.' },
    'dns.spf.lookups': {
      message:
        'El registro SPF de {domain} cuesta {lookups} consultas, y se permiten 10: los destinatarios se detienen y lo dan por roto. Lo que más cuesta: {costs}.',
      fix: 'Quita los include que no hagan falta, o sustituye los que más cuestan por sus direcciones.',
    },
    'dns.spf.many_lookups': {
      message: 'El registro SPF de {domain} cuesta {lookups} de 10 consultas. Lo que más cuesta: {costs}.',
      fix: 'Quita lo que no haga falta antes de añadir otro include.',
    },
    'dns.spf.void_lookups': {
      message: 'El registro SPF de {domain} nombra {count} hosts sin dirección, y se permiten 2.',
      fix: 'Quita los nombres que ya no existen.',
    },
    'dns.spf.open': {
      message: 'El registro SPF de {domain} deja que cualquiera envíe por él.',
      fix: 'Termina el registro con «~all» o «-all».',
    },
    'dns.spf.provider': { message: 'El registro SPF de {domain} deja enviar a {provider}.' },
    'dns.spf.provider_missing': { message: 'El registro SPF de {domain} no deja enviar a {provider}.', fix: 'Cambia el registro a «{record}».' },
    'dns.spf.host': { message: 'El registro SPF de {domain} deja enviar a {host}.' },
    'dns.spf.host_missing': {
      message: 'El registro SPF de {domain} no deja enviar a las direcciones de {host}. Solo es correcto si los correos salen de él desde otras direcciones.',
      fix: 'Añade al registro las direcciones desde las que salen tus correos.',
    },
    'dns.dkim.found': { message: 'La clave DKIM {selector} de {domain} vale ({key}).' },
    'dns.dkim.missing': { message: 'No hay ninguna clave DKIM en {record}.', fix: 'Añade el registro que tu proveedor muestra para este selector.' },
    'dns.dkim.not_found': {
      message: '{domain} no tiene clave DKIM con un selector habitual. Puede tener una con otro.',
      fix: 'Configura DKIM en tu proveedor, o examina de nuevo con el selector: lo que sigue a s= en la DKIM-Signature de un correo.',
    },
    'dns.dkim.revoked': {
      message: 'La clave DKIM en {record} fue revocada: el registro está ahí y no tiene clave.',
      fix: 'Añade la clave que muestra tu proveedor, o haz que los correos se firmen con otro selector.',
    },
    'dns.dkim.short': {
      message: 'La clave DKIM en {record} tiene {bits} bits. Los destinatarios ignoran las claves de menos de 1024.',
      fix: 'Crea una clave nueva de 2048 bits.',
    },
    'dns.dkim.weak': {
      message: 'La clave DKIM en {record} tiene {bits} bits. Es lo mínimo que aceptan los destinatarios.',
      fix: 'Crea una clave nueva de 2048 bits la próxima vez que la cambies.',
    },
    'dns.dkim.invalid': { message: 'La clave DKIM en {record} no se puede leer: {reason}', fix: 'Copia otra vez el registro entero de tu proveedor.' },
    'dns.dkim.testing': {
      message: 'La clave DKIM en {record} dice que solo está a prueba (t=y). Los destinatarios pueden ignorarla.',
      fix: 'Quita «t=y» del registro.',
    },
    'dns.dmarc.enforced': { message: 'El DMARC de {domain} hace tratar los correos falsificados como «{policy}».' },
    'dns.dmarc.watching': {
      message: 'El DMARC de {domain} tiene la política «none» para este remitente: los correos falsificados se entregan como los demás.',
      fix: 'Cuando los informes muestren solo tus propios remitentes, cambia la política a «quarantine».',
    },
    'dns.dmarc.missing': {
      message: '{domain} no tiene registro DMARC. Gmail y Yahoo se lo piden a quien envía mucho.',
      fix: 'Añade el registro TXT «{record}» en {name}.',
    },
    'dns.dmarc.several': { message: '{name} tiene {count} registros DMARC. Si hay más de uno, no vale ninguno.', fix: 'Quédate con uno.' },
    'dns.dmarc.invalid': {
      message: 'El registro DMARC de {domain} no dice ninguna política conocida.',
      fix: 'Empiézalo con «v=DMARC1; p=none» o una política más estricta.',
    },
    'dns.dmarc.aligned': { message: 'Los correos de {domain} pasan DMARC gracias a {ways}.' },
    'dns.dmarc.misaligned': {
      message: 'Nada de lo que se encontró hace que los correos de {domain} pasen DMARC: {reasons}. Su política para ellos es «{policy}».',
      fix: 'Haz que tu proveedor firme con una clave DKIM de {domain}.',
    },
  },
  facts: {
    'bounces.elsewhere': 'las devoluciones van a un dominio del proveedor',
    connection: 'la conexión',
    'dkim.elsewhere': 'la clave DKIM está en {keyDomain} y el registro la quiere en {domain} (adkim=s)',
    'dkim.none': 'no se encontró ninguna clave DKIM',
    'dkim.signed': 'DKIM de {signer}',
    'spf.fails': 'SPF no pasa',
    'spf.passes': 'SPF',
    'spf.unclear': 'no se entiende',
    'tls.early_data': 'llegó algo en claro después de STARTTLS',
    'tls.implicit': 'TLS desde el principio',
    unknown: 'desconocido',
  },
};
