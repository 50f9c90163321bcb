import type { FindingWords } from '../finding-words';
import { it as server } from './server/it';

export const it: FindingWords = {
  findings: {
    ...server,
    'connector.kind.http': {
      message:
        'Questo connettore consegna le e-mail via HTTP, quindi non c’è un server di posta da interrogare. Si esaminano solo il mittente e i suoi record DNS.',
    },
    'clock.database.agrees': { message: 'Gli orologi del servizio e del database concordano.' },
    'clock.database.differs': {
      message:
        'Gli orologi del servizio e del database differiscono di {seconds} secondi. I codici terminano troppo presto o troppo tardi, e i certificati sono giudicati male.',
      fix: 'Fai regolare gli orologi di entrambe le macchine con NTP.',
    },
    'from.address.invalid': {
      message: 'Il mittente non è un indirizzo e-mail.',
      fix: 'Scrivilo come nome@dominio o come Nome <nome@dominio>.',
    },
    'from.account.unverified': {
      message: '{provider} dice solo all’invio se sa che {from} è tuo e se l’account può scrivere a chiunque.',
      fix: 'Verifica nella sua console che il dominio sia verificato e che l’account sia uscito dalla sandbox, poi invia un messaggio di prova.',
    },
    'dns.domain.missing': {
      message: 'Il dominio {domain} del mittente non esiste. Quasi nessun server ne accetta e-mail.',
      fix: 'Invia da un dominio che è tuo.',
    },
    'dns.domain.unanswered': {
      message: 'I server dei nomi non hanno risposto su {name}, quindi non se ne può dire nulla.',
      fix: 'Esamina di nuovo; se resta così, verifica i server dei nomi del dominio e quelli che questo servizio interroga.',
    },
    'dns.mx.found': { message: 'Risposte e messaggi respinti arrivano a {domain} tramite {hosts}.' },
    'dns.mx.missing': {
      message: '{domain} non ha un record MX. Alcuni server rifiutano e-mail da un dominio che non ne riceve.',
      fix: 'Aggiungi un record MX per {domain}.',
    },
    'dns.mx.null': {
      message: '{domain} dice con il suo record MX che non riceve e-mail. Alcuni server rifiutano e-mail da un dominio simile.',
      fix: 'Aggiungi un record MX per un server che riceve i messaggi respinti, o invia da un altro dominio.',
    },
    'dns.spf.valid': { message: 'Il record SPF di {domain} vale: costa {lookups} ricerche su 10.' },
    'dns.spf.missing': {
      message: '{domain} non ha un record SPF, quindi nessuno può sapere chi può inviare per esso.',
      fix: 'Aggiungi il record TXT «{record}» in {domain}.',
    },
    'dns.spf.several': { message: '{domain} ha {count} record SPF. Se ce n’è più di uno, nessuno conta.', fix: 'Uniscili in uno solo.' },
    'dns.spf.invalid': { message: 'Il record SPF di {domain} non si può leggere: {reason}', fix: 'Correggi quella parte del record.' },
    'dns.spf.lookups': {
      message:
        'Il record SPF di {domain} costa {lookups} ricerche, e ne sono permesse 10: i destinatari si fermano e lo considerano guasto. Le voci più costose: {costs}.',
      fix: 'Togli gli include che non servono, o sostituisci i più costosi con i loro indirizzi.',
    },
    'dns.spf.many_lookups': {
      message: 'Il record SPF di {domain} costa {lookups} ricerche su 10. Le voci più costose: {costs}.',
      fix: 'Togli ciò che non serve prima di aggiungere un altro include.',
    },
    'dns.spf.void_lookups': {
      message: 'Il record SPF di {domain} nomina {count} host senza indirizzo, e ne sono permessi 2.',
      fix: 'Togli i nomi che non esistono più.',
    },
    'dns.spf.open': {
      message: 'Il record SPF di {domain} lascia inviare chiunque per esso.',
      fix: 'Termina il record con «~all» o «-all».',
    },
    'dns.spf.provider': { message: 'Il record SPF di {domain} lascia inviare {provider}.' },
    'dns.spf.provider_missing': { message: 'Il record SPF di {domain} non lascia inviare {provider}.', fix: 'Cambia il record in «{record}».' },
    'dns.spf.host': { message: 'Il record SPF di {domain} lascia inviare {host}.' },
    'dns.spf.host_missing': {
      message: 'Il record SPF di {domain} non lascia inviare gli indirizzi di {host}. È giusto solo se le e-mail ne partono da altri indirizzi.',
      fix: 'Aggiungi al record gli indirizzi da cui partono le tue e-mail.',
    },
    'dns.dkim.found': { message: 'La chiave DKIM {selector} di {domain} vale ({key}).' },
    'dns.dkim.missing': {
      message: 'Non c’è una chiave DKIM in {record}.',
      fix: 'Aggiungi il record che il tuo provider mostra per questo selettore.',
    },
    'dns.dkim.not_found': {
      message: '{domain} non ha una chiave DKIM con un selettore usuale. Può averne una con un altro.',
      fix: 'Configura DKIM presso il tuo provider, o esamina di nuovo con il selettore: ciò che segue s= nella DKIM-Signature di un’e-mail.',
    },
    'dns.dkim.revoked': {
      message: 'La chiave DKIM in {record} è stata revocata: il record c’è e non ha una chiave.',
      fix: 'Aggiungi la chiave che il tuo provider mostra, o fai firmare le e-mail con un altro selettore.',
    },
    'dns.dkim.short': {
      message: 'La chiave DKIM in {record} ha {bits} bit. I destinatari ignorano le chiavi sotto 1024.',
      fix: 'Crea una nuova chiave di 2048 bit.',
    },
    'dns.dkim.weak': {
      message: 'La chiave DKIM in {record} ha {bits} bit. È il minimo che i destinatari accettano.',
      fix: 'Crea una nuova chiave di 2048 bit la prossima volta che la cambi.',
    },
    'dns.dkim.invalid': {
      message: 'La chiave DKIM in {record} non si può leggere: {reason}',
      fix: 'Copia ancora una volta il record dal tuo provider, per intero.',
    },
    'dns.dkim.testing': {
      message: 'La chiave DKIM in {record} dice di essere solo in prova (t=y). I destinatari possono ignorarla.',
      fix: 'Togli «t=y» dal record.',
    },
    'dns.dmarc.enforced': { message: 'Il DMARC di {domain} fa trattare le e-mail contraffatte come «{policy}».' },
    'dns.dmarc.watching': {
      message: 'Il DMARC di {domain} ha la politica «none» per questo mittente: le e-mail contraffatte vengono consegnate come le altre.',
      fix: 'Quando i rapporti mostrano solo i tuoi mittenti, cambia la politica in «quarantine».',
    },
    'dns.dmarc.missing': {
      message: '{domain} non ha un record DMARC. Gmail e Yahoo lo chiedono a chi invia molto.',
      fix: 'Aggiungi il record TXT «{record}» in {name}.',
    },
    'dns.dmarc.several': { message: '{name} ha {count} record DMARC. Se ce n’è più di uno, nessuno conta.', fix: 'Tienine uno.' },
    'dns.dmarc.invalid': {
      message: 'Il record DMARC di {domain} non dice alcuna politica nota.',
      fix: 'Inizialo con «v=DMARC1; p=none» o una politica più severa.',
    },
    'dns.dmarc.aligned': { message: 'Le e-mail di {domain} superano DMARC grazie a {ways}.' },
    'dns.dmarc.misaligned': {
      message: 'Nulla di ciò che è stato trovato fa superare DMARC alle e-mail di {domain}: {reasons}. La politica per esse è «{policy}».',
      fix: 'Fai firmare il tuo provider con una chiave DKIM di {domain}.',
    },
  },
  facts: {
    'bounces.elsewhere': 'i messaggi respinti vanno a un dominio del provider',
    connection: 'la connessione',
    'dkim.elsewhere': 'la chiave DKIM è in {keyDomain} e il record la vuole in {domain} (adkim=s)',
    'dkim.none': 'non è stata trovata alcuna chiave DKIM',
    'dkim.signed': 'DKIM di {signer}',
    'spf.fails': 'SPF non viene superato',
    'spf.passes': 'SPF',
    'spf.unclear': 'non è comprensibile',
    'tls.early_data': 'qualcosa è arrivato in chiaro dopo STARTTLS',
    'tls.implicit': 'TLS dall’inizio',
    unknown: 'sconosciuto',
  },
};
