import type { ServerFindings } from '../../finding-words';

export const fr: ServerFindings = {
  'smtp.host.found': { message: '{host} mène à {addresses}.' },
  'smtp.host.blocked': {
    message:
      'Le service n’appelle pas {host} au port {port} : l’adresse n’est pas publique, ou le port n’est pas un port de messagerie. Rien d’autre n’a été essayé.',
    fix: 'Utilisez le port 465, 587, 2525 ou 25 d’un serveur de messagerie public, ou faites inscrire celui-ci dans OUTBOUND_ALLOW par l’exploitant.',
  },
  'smtp.host.unknown': {
    message: 'Aucune adresse n’a été trouvée pour {host}.',
    fix: 'Comparez l’hôte, lettre par lettre, avec le guide de votre fournisseur.',
  },
  'smtp.connection.made': { message: 'Le port {port} de {host} répond en {ms} ms.' },
  'smtp.connection.refused': {
    message: 'Rien n’écoute au port {port} de {host}.',
    fix: 'Utilisez le port que votre fournisseur indique, le plus souvent 465 ou 587.',
  },
  'smtp.connection.timeout': {
    message: 'Le port {port} de {host} ne répond pas. Un pare-feu en chemin abandonne la connexion.',
    fix: 'Utilisez un autre port du serveur, ou faites ouvrir les connexions sortantes vers le port {port} là où le service tourne ; beaucoup de clouds ferment le port 25.',
  },
  'smtp.connection.failed': {
    message: 'La connexion au port {port} de {host} a échoué : {reason}.',
    fix: 'Vérifiez, depuis là où le service tourne, que le réseau mène à cet hôte.',
  },
  'smtp.banner.greeted': { message: 'Un serveur de messagerie se présente au port {port}.' },
  'smtp.banner.refused': {
    message: 'Le serveur de messagerie écarte ce service avant toute demande : {reply}',
    fix: 'Attendez un moment s’il cite une limite ; sinon, demandez à son exploitant d’admettre l’adresse de ce service.',
  },
  'smtp.banner.foreign': {
    message: 'Ce qui répond au port {port} de {host} n’est pas un serveur de messagerie.',
    fix: 'Utilisez le port que votre fournisseur indique pour SMTP, le plus souvent 465 ou 587.',
  },
  'smtp.banner.silent': {
    message: 'Le port {port} de {host} accepte la connexion, puis ne dit rien.',
    fix: 'Utilisez un autre port du serveur ; si aucun ne se présente, demandez à son exploitant s’il ralentit les clients inconnus.',
  },
  'smtp.banner.tls_expected': {
    message: 'Le port {port} parle TLS dès le début, et les réglages attendent un accueil en clair.',
    fix: 'Activez TLS dès le début.',
  },
  'smtp.name.resolves': { message: 'Le service se présente sous le nom {name}, qui mène à une adresse.' },
  'smtp.name.unresolved': {
    message: 'Le service se présente sous le nom {name}, qui ne mène à aucune adresse. Certains serveurs refusent de tels clients.',
    fix: 'Donnez comme nom dans EHLO un nom d’hôte à vous qui a un enregistrement d’adresse, ou laissez-le vide.',
  },
  'smtp.name.default': {
    message: 'Le service se présente sous le nom {name}. Cela suffit là où il s’authentifie ; un relais qui connaît ses clients par leur nom peut le refuser.',
  },
  'smtp.capabilities.listed': { message: 'Le serveur propose {extensions}.' },
  'smtp.capabilities.none': {
    message: 'Le serveur ne connaît que le SMTP de 1982 : ni TLS ni authentification.',
    fix: 'Utilisez un serveur qui répond à EHLO, ou faites mettre celui-ci à jour.',
  },
  'smtp.size.enough': { message: 'Il accepte des e-mails jusqu’à {bytes} octets.' },
  'smtp.size.small': {
    message: 'Il n’accepte des e-mails que jusqu’à {bytes} octets. Les modèles avec des images ou de longs textes ne passeront pas.',
    fix: 'Faites porter la limite de taille du serveur à 1 Mo au moins.',
  },
  'smtp.tls.works': { message: 'La connexion est sûre : {version} avec {cipher}.' },
  'smtp.tls.off': {
    message: 'Les e-mails, et les codes qu’ils contiennent, circulent en clair, bien que le serveur propose TLS.',
    fix: 'Désactivez « Ne jamais utiliser TLS ».',
  },
  'smtp.tls.off_here': { message: 'Les e-mails circulent en clair jusqu’à {host}. Tout le monde en chemin peut lire les codes qu’ils contiennent.' },
  'smtp.tls.missing': {
    message:
      'Le serveur ne propose pas STARTTLS au port {port}, ou quelque chose en chemin retire cette proposition. Ni authentification ni e-mail n’est envoyé en clair.',
    fix: 'Utilisez le port avec TLS dès le début, le plus souvent 465.',
  },
  'smtp.tls.refused': {
    message: 'Le serveur propose STARTTLS, puis le refuse : {reply}',
    fix: 'Faites installer le certificat du serveur, ou utilisez son port avec TLS dès le début.',
  },
  'smtp.tls.not_spoken': {
    message: 'Le port {port} accueille en clair, et les réglages commencent par TLS.',
    fix: 'Désactivez TLS dès le début ; la connexion est alors sécurisée par STARTTLS.',
  },
  'smtp.tls.too_old': {
    message: 'Le serveur ne parle que des versions de TLS plus anciennes que {version}.',
    fix: 'Faites activer TLS 1.2 ou 1.3 sur le serveur.',
  },
  'smtp.tls.failed': { message: 'TLS avec {host} a échoué : {reason}.', fix: 'Cherchez cette raison dans le journal du serveur de messagerie.' },
  'smtp.certificate.valid': {
    message: {
      one: 'Son certificat, émis par {issuer}, est pour {name} et vaut encore {days} jour.',
      many: 'Son certificat, émis par {issuer}, est pour {name} et vaut encore {days} jours.',
      other: 'Son certificat, émis par {issuer}, est pour {name} et vaut encore {days} jours.',
    },
  },
  'smtp.certificate.expiring': {
    message: {
      one: 'Son certificat prend fin dans {days} jour, le {until}. Dès lors, aucun e-mail ne part plus.',
      many: 'Son certificat prend fin dans {days} jours, le {until}. Dès lors, aucun e-mail ne part plus.',
      other: 'Son certificat prend fin dans {days} jours, le {until}. Dès lors, aucun e-mail ne part plus.',
    },
    fix: 'Faites renouveler le certificat du serveur.',
  },
  'smtp.certificate.expired': { message: 'Son certificat a pris fin le {until}.', fix: 'Faites renouveler le certificat du serveur.' },
  'smtp.certificate.not_yet_valid': {
    message: 'Son certificat ne vaut qu’à partir du {since}, selon l’horloge de ce service.',
    fix: 'Réglez l’horloge là où le service tourne, ou celle de la machine qui a fait le certificat.',
  },
  'smtp.certificate.self_signed': {
    message: 'Le serveur a fait lui-même son certificat, personne ne s’en porte donc garant. Son empreinte est {fingerprint}.',
    fix: 'Comparez l’empreinte avec celle du serveur ; si elles sont identiques, saisissez le certificat sous TLS comme `ca`.',
  },
  'smtp.certificate.unknown_issuer': {
    message: 'Son certificat vient de {issuer}, une autorité que ce service ne connaît pas. L’empreinte de l’autorité est {fingerprint}.',
    fix: 'Comparez l’empreinte avec celle de votre autorité ; si elles sont identiques, saisissez son certificat sous TLS comme `ca`.',
  },
  'smtp.certificate.incomplete': {
    message:
      'Personne que ce service connaisse ne se porte garant de son certificat : le serveur omet des certificats intermédiaires, ou {issuer} est une autorité à vous.',
    fix: 'Faites installer toute la chaîne sur le serveur, ou saisissez le certificat de votre autorité sous TLS comme `ca`.',
  },
  'smtp.certificate.other_name': {
    message: 'Son certificat est pour {names} et non pour {name}.',
    fix: 'Utilisez comme hôte un nom pour lequel le certificat est fait, ou saisissez-le comme nom dans le certificat.',
  },
  'smtp.certificate.untrusted': {
    message: 'Son certificat ne vaut pas : {reason}.',
    fix: 'Faites installer sur le serveur un certificat d’une autorité publique.',
  },
  'smtp.login.accepted': { message: 'Le serveur accepte l’authentification ({method}).' },
  'smtp.login.none': { message: 'Les réglages n’ont pas d’authentification. Le serveur doit connaître ce service par son adresse.' },
  'smtp.login.not_offered': {
    message: 'Le serveur ne propose pas d’authentification au port {port}, et les réglages en ont une.',
    fix: 'Utilisez le port des clients qui s’authentifient, le plus souvent 465 ou 587, ou retirez l’authentification si c’est un relais qui connaît le service par son adresse.',
  },
  'smtp.login.methods': {
    message: 'Le serveur n’accepte pas d’authentification par mot de passe, seulement {methods}.',
    fix: 'Passez à OAuth 2.0, ou faites autoriser les mots de passe (PLAIN ou LOGIN) sur le serveur.',
  },
  'smtp.login.refused': {
    message: 'Le serveur n’accepte pas l’utilisateur et le mot de passe : {reply}',
    fix: 'Saisissez-les à nouveau, et vérifiez dans les réglages de votre fournisseur si SMTP demande un mot de passe à part.',
  },
  'smtp.login.later': {
    message: 'Le serveur ne se prononce pas maintenant sur l’authentification : {reply}',
    fix: 'Réessayez dans quelques minutes ; après de nombreux échecs, cela peut prendre une heure.',
  },
  'smtp.login.token': {
    message: 'Aucun jeton d’accès n’a pu être obtenu pour l’authentification : {reason}',
    fix: 'Vérifiez le client, le secret et le jeton de renouvellement, et que l’accord pour l’envoi n’a pas été retiré.',
  },
  'smtp.login.gmail_password': {
    message:
      'Gmail n’accepte pas l’authentification : {reply} Seul un mot de passe d’application de 16 lettres convient ici ; il prend fin quand le mot de passe du compte change.',
    fix: 'Activez la validation en deux étapes du compte, créez un mot de passe d’application et saisissez ses 16 lettres, ou passez à OAuth 2.0.',
  },
  'smtp.login.microsoft_password': {
    message: 'Microsoft n’accepte pas l’authentification : {reply} Les mots de passe sont désactivés pour SMTP dans la plupart des organisations.',
    fix: 'Passez à OAuth 2.0, ou faites activer le SMTP authentifié pour cette boîte.',
  },
  'smtp.login.ses_password': {
    message: 'Amazon SES n’accepte pas l’authentification : {reply} Les identifiants SMTP diffèrent des clés d’accès et sont faits pour une seule région.',
    fix: 'Créez des identifiants SMTP dans la console SES de la région que nomme l’hôte, et saisissez-les.',
  },
  'smtp.sender.accepted': { message: 'Le serveur accepte les e-mails de {from}.' },
  'smtp.sender.refused': {
    message: 'Le serveur n’accepte pas les e-mails de {from} : {reply}',
    fix: 'Envoyez depuis une adresse que le compte peut utiliser, ou faites ajouter celle-ci chez votre fournisseur.',
  },
  'smtp.sender.later': {
    message: 'Le serveur n’accepte pas pour le moment les e-mails de {from} : {reply}',
    fix: 'Réessayez dans quelques minutes ; si cela dure, cherchez une limite dans les réglages de votre fournisseur.',
  },
  'smtp.sender.login_needed': {
    message: 'Le serveur n’accepte pas d’e-mails de clients qui ne se sont pas authentifiés : {reply}',
    fix: 'Saisissez l’utilisateur et le mot de passe.',
  },
  'smtp.sender.not_own': {
    message: 'Le compte ne peut pas envoyer en tant que {from} : {reply}',
    fix: 'Donnez au compte le droit d’envoyer avec cette adresse, ou envoyez depuis la sienne.',
  },
  'smtp.sender.unverified': {
    message: 'Votre fournisseur ne sait pas encore que {from} est à vous : {reply}',
    fix: 'Vérifiez l’adresse ou son domaine chez votre fournisseur.',
  },
  'smtp.recipient.accepted': { message: 'Le serveur porterait un e-mail au destinataire. Aucun n’a été envoyé.' },
  'smtp.recipient.refused': {
    message: 'Le serveur ne porte pas d’e-mails au destinataire : {reply}',
    fix: 'Examinez à nouveau avec une adresse à vous qui existe ; si elle est refusée aussi, demandez à l’exploitant du serveur.',
  },
  'smtp.recipient.later': {
    message: 'Le serveur demande de revenir plus tard pour ce destinataire : {reply} Les e-mails sont réessayés d’eux-mêmes.',
  },
  'smtp.recipient.relay_denied': {
    message: 'Le serveur ne porte des e-mails qu’à ses propres domaines : {reply}',
    fix: 'Authentifiez-vous, ou faites relayer le serveur pour l’adresse de ce service.',
  },
  'smtp.recipient.unverified': {
    message: 'Votre fournisseur ne laisse le compte envoyer qu’à des adresses vérifiées : {reply}',
    fix: 'Demandez l’accès de production à votre fournisseur ; d’ici là, seules les adresses que vous y avez vérifiées reçoivent des codes.',
  },
  'smtp.dialogue.timeout': {
    message: 'Le serveur n’a pas répondu à temps après {command}.',
    fix: 'Réessayez ; si cela dure, demandez à l’exploitant du serveur s’il ralentit les clients inconnus.',
  },
  'smtp.dialogue.closed': {
    message: 'Le serveur a mis fin à la connexion après {command}, ou ce qu’il dit n’est pas du SMTP.',
    fix: 'Réessayez ; si cela dure, consultez le journal du serveur de messagerie.',
  },
  'smtp.ports.other': {
    message: 'Le port {port} du même hôte fonctionne, avec {manner} et un certificat valable.',
    fix: 'Utilisez le port {port} avec {manner}.',
  },
  'smtp.ports.none': {
    message: 'Parmi les autres ports courants ({ports}), aucun ne fonctionne non plus.',
    fix: 'Comparez l’hôte avec le guide de votre fournisseur, et vérifiez que le réseau du service laisse sortir le courrier.',
  },
};
