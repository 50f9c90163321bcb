import type { MachineWords } from './en';

export const de: MachineWords = {
  role: {
    heading: 'Eine Rolle geben',
    text: 'Eine Maschine darf, was ihre Rollen sagen, und ohne Rolle nichts. Öffnen Sie die Einstellungen dieser Anwendung und fügen Sie unter „Rollen“ eine hinzu; `Management API access` öffnet die Management API dieses Dienstes.',
  },
  token: {
    heading: 'Ein Token holen',
    text: 'Das Geheimnis wird einmal angezeigt, beim Anlegen. `resource` nennt die API, für die das Token ist, `scope`, was es dort darf; vergleichen Sie `scope` in der Antwort mit dem, worum Sie gebeten haben.',
    note: 'Ein Token gilt eine Stunde, wenn die API-Ressource nichts anderes sagt. Bewahren Sie es bis kurz vor seinem Ende auf, statt jedes Mal zu fragen.',
  },
  call: { heading: 'Die API aufrufen', text: 'Mit dem Token im Header.' },
  client: {
    heading: 'Oder den Client nehmen',
    text: '`@logto/api` holt und erneuert Tokens für die Management API von selbst und kennt ihre Typen.',
  },
  code: { heading: 'Aus Node.js aufrufen', text: 'Ein abgelehnter Aufruf kommt als `error` zurück; er wird nicht geworfen.' },
  checkpoint: { heading: 'Kontrollpunkt', text: 'Führen Sie eines davon aus.' },
};
