import type { AdviceWords } from './en';

export const fr: AdviceWords = {
  texts: {
    locked_out: {
      title: 'Les codes de cette personne sont refusés',
      text: 'Trop de codes ne correspondaient pas : ils sont refusés jusqu’à {until}. Débloquez cette personne ou faites-la patienter.',
    },
    connector_missing: { title: 'Pas de connecteur', text: 'Aucun connecteur ne peut envoyer ce message. Configurez-en un.' },
    connector_unavailable: {
      title: 'Le connecteur échoue',
      text: 'Il est en pause jusqu’à {until}, puis il est réessayé automatiquement. Son dernier échec : {error}',
    },
    login_refused: {
      title: 'Le serveur de messagerie refuse l’authentification',
      text: 'Vérifiez le nom d’utilisateur et le mot de passe du connecteur. {reply}',
    },
    connection_failed: { title: 'Le serveur était injoignable', text: 'Vérifiez l’hôte, le port et le TLS du connecteur. {error}' },
    limit_reached: { title: 'Trop de codes demandés', text: 'Le prochain pourra être demandé à {until}.' },
    never_sent_no_account: {
      title: 'Jamais envoyé : pas de compte',
      text: 'Aucun compte n’a cette adresse, et l’inscription est désactivée. Comparez l’adresse, ou créez le compte.',
    },
    never_sent_codes_off: { title: 'Jamais envoyé : codes désactivés', text: 'La connexion avec un code est désactivée.' },
    never_sent: { title: 'Jamais envoyé', text: 'Personne avec cette adresse n’aurait pu s’en servir alors. Faites demander un autre code.' },
    on_its_way: { title: 'En route', text: 'Regardez à nouveau dans quelques secondes.' },
    will_be_tried_again: { title: 'En attente d’un nouvel essai', text: 'Le prochain essai a lieu à {at}. Jusqu’ici : {error}' },
    handed_over: {
      title: 'Remis',
      text: 'Accepté par {server} à {at}. S’il n’est pas dans la boîte de réception, regardez dans les indésirables.',
    },
    code_used: { title: 'Arrivé et utilisé', text: 'Le code a été utilisé à {at}. Rien à faire.' },
    may_have_arrived: {
      title: 'Il est peut-être arrivé',
      text: 'La connexion s’est interrompue pendant la remise. S’il n’est pas là, faites demander un autre code.',
    },
    address_refused: { title: 'Le serveur a refusé cette adresse', text: 'Comparez son orthographe. {reply}' },
    message_refused: {
      title: 'Le serveur n’a pas accepté le message',
      text: 'Vérifiez l’expéditeur et ce que le serveur lui permet. {reply}',
    },
    expired_before_it_left: { title: 'Parti trop tard', text: 'Son code a expiré avant l’envoi. Faites demander un autre code.' },
    not_sent: { title: 'Non envoyé', text: 'L’envoi n’a pas abouti. {error}' },
    nothing_asked_for: {
      title: 'Rien n’a été demandé',
      text: 'Il n’y a aucun message des dernières 24 heures. Faites demander un code, avec cette adresse exacte.',
    },
  },
  actions: {
    connector: 'Ouvrir les connecteurs',
    lockouts: 'Ouvrir les blocages',
    methods: 'Ouvrir les méthodes',
    account: 'Ajouter l’utilisateur',
  },
};
