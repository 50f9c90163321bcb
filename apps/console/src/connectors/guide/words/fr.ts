import type { GuideWords } from './en';

export const fr: GuideWords = {
  'gmail-app-password': `1. Connectez-vous au compte qui doit envoyer. Mieux vaut un compte à part que celui d’une personne : son dossier des messages envoyés se remplit de codes.
2. Ouvrez <https://myaccount.google.com/security> et activez **2-Step Verification**. Sans cela, la page suivante n’existe pas.
3. Ouvrez <https://myaccount.google.com/apppasswords>, saisissez un nom comme **Gatepost**, appuyez sur **Create**.
4. Copiez les 16 lettres et collez-les sous **Mot de passe d’application**. Elles sont montrées une fois ; les espaces entre les groupes n’en font pas partie.
5. Vous envoyez avec une autre adresse ? Ajoutez-la d’abord dans Gmail : **Settings > Accounts > Send mail as**. Sinon, Gmail réécrit la ligne From.`,
  'gmail-oauth2': `1. Ouvrez <https://console.cloud.google.com> et créez un projet.
2. **APIs & Services > OAuth consent screen** : choisissez **Internal** dans un Workspace. Sinon, choisissez **External** et publiez l’application : tant qu’elle est en test, les jetons de renouvellement prennent fin après sept jours.
3. **Credentials > Create credentials > OAuth client ID**, type **Web application**, avec l’URI de redirection \`https://developers.google.com/oauthplayground\`. Copiez le client ID et le client secret.
4. Ouvrez <https://developers.google.com/oauthplayground>. Sous la roue dentée, cochez **Use your own OAuth credentials** et collez les deux.
5. Comme scope, saisissez \`https://mail.google.com/\`, appuyez sur **Authorize APIs** et connectez-vous avec le compte qui doit envoyer.
6. Appuyez sur **Exchange authorization code for tokens** et copiez le jeton de renouvellement (refresh token).
7. Retirez l’URI de redirection de l’étape 3.`,
  'microsoft-365': `1. **Laisser la boîte envoyer.** Centre d’administration Microsoft 365, **Users > Active users > la boîte > Mail > Manage email apps**, cochez **Authenticated SMTP**. Outlook.com n’a besoin de rien.
2. **Enregistrer une application.** <https://entra.microsoft.com>, **App registrations > New registration**. Redirect URI, type **Web** : \`http://localhost:8080\`.
3. Copiez le **Application (client) ID** et le **Directory (tenant) ID** de sa vue d’ensemble.
4. **Certificates & secrets > New client secret**. Copiez sa valeur, pas son ID ; elle est montrée une fois.
5. **API permissions > Add > Microsoft Graph > Delegated** : \`SMTP.Send\` et \`offline_access\`.
6. **Obtenir un jeton de renouvellement.** Ouvrez ceci dans un navigateur avec vos ID dedans (pour Outlook.com, \`consumers\` à la place de DIRECTORY) et connectez-vous avec la boîte :
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. Le navigateur finit à une adresse qui ne répond pas. Copiez ce qui s’y trouve entre \`code=\` et \`&\`, et échangez-le dans les dix minutes :
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. Ouvrez <https://app.sendgrid.com>, **Settings > Sender Authentication > Authenticate Your Domain**, et placez les enregistrements affichés dans le DNS de votre domaine. **Verify a Single Sender** suffit pour un premier test.
2. **Settings > API Keys > Create API Key**, **Restricted Access**, et sous **Mail Send** l’accès complet.
3. Copiez la clé. Elle commence par \`SG.\` et est montrée une fois. L’utilisateur est le mot \`apikey\`.`,
  'amazon-ses': `1. Choisissez une région en haut à droite. Tout ce qui suit s’y passe.
2. Amazon SES, **Identities > Create identity > Domain**. Placez les trois enregistrements DKIM dans le DNS de votre domaine et attendez qu’il soit vérifié.
3. **Quitter le bac à sable.** Dans celui-ci, SES n’envoie qu’à des adresses vérifiées. **Account dashboard > Request production access** ; écrivez que vous envoyez des codes de connexion à des personnes qui les demandent.
4. **SMTP settings > Create SMTP credentials**. Copiez le nom d’utilisateur et le mot de passe ; ils sont montrés une fois. Ce ne sont pas des clés d’accès, et le mot de passe appartient à une région.`,
  mailgun: `1. Ouvrez <https://app.mailgun.com>, **Sending > Domains > Add new domain**. Choisissez la région : elle ne peut plus être changée.
2. Placez les enregistrements SPF et DKIM affichés dans le DNS et appuyez sur **Verify**.
3. **Sending > Domain settings > SMTP credentials** : appuyez sur **Reset password** pour \`postmaster@\`, ou ajoutez un utilisateur. Copiez le mot de passe ; il est montré une fois, et ce n’est pas une clé d’API.`,
  postmark: `1. Ouvrez <https://account.postmarkapp.com>, **Servers > Create server**. Un serveur est ici un groupe d’e-mails, pas une machine.
2. **Sender Signatures > Add domain**, et placez les enregistrements DKIM et Return-Path dans le DNS.
3. Dans le serveur, **API Tokens** : copiez le Server API token. Le jeton du compte n’envoie pas.
4. Dans le serveur, **Message streams > Default transactional stream > Settings** : SMTP doit être activé.`,
  'aliyun-direct-mail': `1. Ouvrez la [console DirectMail](https://dm.console.aliyun.com) et choisissez une région en haut. Les domaines et les adresses d’expéditeur n’existent que dans une région.
2. **Email Domains > New Domain**. Placez les enregistrements affichés dans le DNS et appuyez sur **Verify**.
3. **Sender Addresses > Create** : l’adresse, et le type **Triggered emails**.
4. Sur sa ligne, **Set SMTP Password**. Il n’appartient qu’à cette adresse.`,
  zoho: `1. Ouvrez votre messagerie. La fin de l’adresse dans le navigateur est votre centre de données : \`mail.zoho.eu\` est l’Europe. Tout autre serveur refuse votre authentification.
2. **Settings > Mail Accounts > votre adresse > SMTP** : l’envoi doit être permis. Les offres gratuites ne l’ont pas toutes.
3. Si l’authentification à deux facteurs est activée : **Security > App Passwords > Generate** dans votre compte Zoho. Copiez-le ; il est montré une fois.`,
  'any-server': `Demandez quatre choses à qui exploite le serveur :

1. L’**hôte**. Ce doit être le nom dans le certificat du serveur ; sinon, ce nom va dans **Nom dans le certificat**.
2. Le **port** : 465 est en TLS dès le début, 587 commence en clair et passe à TLS. Les deux sont aussi sûrs ici. 25 est souvent bloqué.
3. L’**authentification** : utilisateur et mot de passe, ou OAuth2. Un relais qui connaît cette machine par son adresse n’en a pas besoin.
4. Avec quelles adresses **From** il vous laisse envoyer.

Un serveur dans votre propre réseau doit être nommé dans \`OUTBOUND_ALLOW\`, comme \`relay.internal\` ou \`10.0.0.5:1025\`.`,
};
