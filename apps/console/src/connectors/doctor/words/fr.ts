import type { FindingWords } from '../finding-words';
import { fr as server } from './server/fr';

export const fr: FindingWords = {
  findings: {
    ...server,
    'connector.kind.http': {
      message:
        'Ce connecteur remet les e-mails par HTTP : il n’y a pas de serveur de messagerie à interroger. Seuls l’expéditeur et ses enregistrements DNS sont examinés.',
    },
    'clock.database.agrees': { message: 'Les horloges du service et de la base de données concordent.' },
    'clock.database.differs': {
      message:
        'Les horloges du service et de la base de données ont {seconds} secondes d’écart. Les codes prennent fin trop tôt ou trop tard, et les certificats sont mal jugés.',
      fix: 'Faites régler les deux machines par NTP.',
    },
    'from.address.invalid': { message: 'L’expéditeur n’est pas une adresse e-mail.', fix: 'Écrivez-le comme nom@domaine, ou comme Nom <nom@domaine>.' },
    'from.account.unverified': {
      message: '{provider} ne dit qu’à l’envoi s’il sait que {from} est à vous, et si le compte peut écrire à tout le monde.',
      fix: 'Vérifiez dans sa console que le domaine est vérifié et que le compte a quitté le bac à sable, puis envoyez un message de test.',
    },
    'dns.domain.missing': {
      message: 'Le domaine {domain} de l’expéditeur n’existe pas. Presque aucun serveur n’en accepte les e-mails.',
      fix: 'Envoyez depuis un domaine qui vous appartient.',
    },
    'dns.domain.unanswered': {
      message: 'Les serveurs de noms n’ont pas répondu à propos de {name} : on ne peut rien en dire.',
      fix: 'Examinez à nouveau ; si cela dure, vérifiez les serveurs de noms du domaine, et ceux que ce service interroge.',
    },
    'dns.mx.found': { message: 'Les réponses et les retours arrivent à {domain} par {hosts}.' },
    'dns.mx.missing': {
      message: '{domain} n’a pas d’enregistrement MX. Certains serveurs refusent les e-mails d’un domaine qui n’en reçoit pas.',
      fix: 'Ajoutez un enregistrement MX pour {domain}.',
    },
    'dns.mx.null': {
      message: '{domain} dit par son enregistrement MX qu’il ne reçoit pas d’e-mails. Certains serveurs refusent ceux d’un tel domaine.',
      fix: 'Ajoutez un enregistrement MX pour un serveur qui reçoit les retours, ou envoyez depuis un autre domaine.',
    },
    'dns.spf.valid': { message: 'L’enregistrement SPF de {domain} tient : il coûte {lookups} recherches sur 10.' },
    'dns.spf.missing': {
      message: '{domain} n’a pas d’enregistrement SPF : personne ne peut dire qui a le droit d’envoyer pour lui.',
      fix: 'Ajoutez l’enregistrement TXT « {record} » à {domain}.',
    },
    'dns.spf.several': { message: '{domain} a {count} enregistrements SPF. S’il y en a plus d’un, aucun ne compte.', fix: 'Réunissez-les en un seul.' },
    'dns.spf.invalid': { message: 'L’enregistrement SPF de {domain} est illisible : {reason}', fix: 'Corrigez cette partie de l’enregistrement.' },
    'dns.spf.lookups': {
      message:
        'L’enregistrement SPF de {domain} coûte {lookups} recherches, et 10 sont permises : les destinataires s’arrêtent et le tiennent pour défectueux. Les plus coûteux sont {costs}.',
      fix: 'Retirez les include inutiles, ou remplacez les plus coûteux par leurs adresses.',
    },
    'dns.spf.many_lookups': {
      message: 'L’enregistrement SPF de {domain} coûte {lookups} recherches sur 10. Les plus coûteux sont {costs}.',
      fix: 'Retirez ce qui est inutile avant d’ajouter un autre include.',
    },
    'dns.spf.void_lookups': {
      message: 'L’enregistrement SPF de {domain} nomme {count} hôtes sans adresse, et 2 sont permis.',
      fix: 'Retirez les noms qui n’existent plus.',
    },
    'dns.spf.open': {
      message: 'L’enregistrement SPF de {domain} laisse tout le monde envoyer pour lui.',
      fix: 'Terminez l’enregistrement par « ~all » ou « -all ».',
    },
    'dns.spf.provider': { message: 'L’enregistrement SPF de {domain} laisse {provider} envoyer.' },
    'dns.spf.provider_missing': {
      message: 'L’enregistrement SPF de {domain} ne laisse pas {provider} envoyer.',
      fix: 'Changez l’enregistrement en « {record} ».',
    },
    'dns.spf.host': { message: 'L’enregistrement SPF de {domain} laisse {host} envoyer.' },
    'dns.spf.host_missing': {
      message:
        'L’enregistrement SPF de {domain} ne laisse pas les adresses de {host} envoyer. Ce n’est juste que si les e-mails en partent depuis d’autres adresses.',
      fix: 'Ajoutez à l’enregistrement les adresses d’où partent vos e-mails.',
    },
    'dns.dkim.found': { message: 'La clé DKIM {selector} de {domain} tient ({key}).' },
    'dns.dkim.missing': {
      message: 'Il n’y a pas de clé DKIM à {record}.',
      fix: 'Ajoutez l’enregistrement que votre fournisseur montre pour ce sélecteur.',
    },
    'dns.dkim.not_found': {
      message: '{domain} n’a pas de clé DKIM sous un sélecteur courant. Il en a peut-être une sous un autre.',
      fix: 'Mettez DKIM en place chez votre fournisseur, ou examinez à nouveau avec le sélecteur : ce qui suit s= dans la DKIM-Signature d’un e-mail.',
    },
    'dns.dkim.revoked': {
      message: 'La clé DKIM à {record} a été révoquée : l’enregistrement est là et n’a pas de clé.',
      fix: 'Ajoutez la clé que votre fournisseur montre, ou faites signer les e-mails avec un autre sélecteur.',
    },
    'dns.dkim.short': {
      message: 'La clé DKIM à {record} a {bits} bits. Les destinataires ignorent les clés de moins de 1024.',
      fix: 'Créez une nouvelle clé de 2048 bits.',
    },
    'dns.dkim.weak': {
      message: 'La clé DKIM à {record} a {bits} bits. C’est le moins que les destinataires acceptent.',
      fix: 'Créez une nouvelle clé de 2048 bits à la prochaine occasion.',
    },
    'dns.dkim.invalid': {
      message: 'La clé DKIM à {record} est illisible : {reason}',
      fix: 'Copiez encore une fois l’enregistrement de votre fournisseur, en entier.',
    },
    'dns.dkim.testing': {
      message: 'La clé DKIM à {record} dit qu’elle n’est qu’à l’essai (t=y). Les destinataires peuvent l’ignorer.',
      fix: 'Retirez « t=y » de l’enregistrement.',
    },
    'dns.dmarc.enforced': { message: 'Le DMARC de {domain} fait traiter les e-mails falsifiés selon « {policy} ».' },
    'dns.dmarc.watching': {
      message: 'Le DMARC de {domain} a la politique « none » pour cet expéditeur : les e-mails falsifiés sont distribués comme les autres.',
      fix: 'Quand les rapports ne montrent plus que vos propres expéditeurs, changez la politique en « quarantine ».',
    },
    'dns.dmarc.missing': {
      message: '{domain} n’a pas d’enregistrement DMARC. Gmail et Yahoo en demandent un à qui envoie beaucoup.',
      fix: 'Ajoutez l’enregistrement TXT « {record} » à {name}.',
    },
    'dns.dmarc.several': { message: '{name} a {count} enregistrements DMARC. S’il y en a plus d’un, aucun ne compte.', fix: 'N’en gardez qu’un.' },
    'dns.dmarc.invalid': {
      message: 'L’enregistrement DMARC de {domain} ne dit aucune politique connue.',
      fix: 'Commencez-le par « v=DMARC1; p=none » ou une politique plus stricte.',
    },
    'dns.dmarc.aligned': { message: 'Les e-mails de {domain} passent DMARC grâce à {ways}.' },
    'dns.dmarc.misaligned': {
      message: 'Rien de ce qui a été trouvé ne fait passer DMARC aux e-mails de {domain} : {reasons}. La politique à leur égard est « {policy} ».',
      fix: 'Faites signer votre fournisseur avec une clé DKIM de {domain}.',
    },
  },
  facts: {
    'bounces.elsewhere': 'les retours vont à un domaine du fournisseur',
    connection: 'la connexion',
    'dkim.elsewhere': 'la clé DKIM est à {keyDomain}, et l’enregistrement la veut à {domain} (adkim=s)',
    'dkim.none': 'aucune clé DKIM n’a été trouvée',
    'dkim.signed': 'DKIM de {signer}',
    'spf.fails': 'SPF ne passe pas',
    'spf.passes': 'SPF',
    'spf.unclear': 'il n’est pas compréhensible',
    'tls.early_data': 'quelque chose a été dit en clair après STARTTLS',
    'tls.implicit': 'TLS dès le début',
    unknown: 'inconnue',
  },
};
