import type { MachineWords } from './en';

export const it: MachineWords = {
  role: {
    heading: 'Dalle un ruolo',
    text: 'Una macchina può fare ciò che dicono i suoi ruoli, e nulla senza. Apri le impostazioni di questa applicazione e aggiungi un ruolo sotto Ruoli; `Management API access` apre la Management API di questo servizio.',
  },
  token: {
    heading: 'Ottieni un token',
    text: 'Il segreto viene mostrato una volta, alla creazione. `resource` indica l’API per cui vale il token, `scope` che cosa può farvi; confronta `scope` nella risposta con ciò che hai chiesto.',
    note: 'Un token dura un’ora, se la risorsa API non dice altro. Conservalo fin poco prima della scadenza invece di chiederne uno ogni volta.',
  },
  call: { heading: 'Chiama l’API', text: 'Con il token nell’intestazione.' },
  client: {
    heading: 'Oppure usa il client',
    text: '`@logto/api` ottiene e rinnova da solo i token per la Management API e ne conosce i tipi.',
  },
  code: { heading: 'Chiamala da Node.js', text: 'Una chiamata rifiutata torna come `error`; non viene sollevata come eccezione.' },
  checkpoint: { heading: 'Verifica', text: 'Esegui uno di questi.' },
};
