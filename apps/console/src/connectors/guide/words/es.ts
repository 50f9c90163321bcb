import type { GuideWords } from './en';

export const es: GuideWords = {
  'gmail-app-password': `1. Inicia sesión en la cuenta que va a enviar. Una cuenta propia es mejor que la de una persona: su carpeta de enviados se llena de códigos.
2. Abre <https://myaccount.google.com/security> y activa **2-Step Verification**. Sin ella no existe la página siguiente.
3. Abre <https://myaccount.google.com/apppasswords>, escribe un nombre como **Gatepost** y pulsa **Create**.
4. Copia las 16 letras y pégalas en **Contraseña de aplicación**. Se muestran una vez; los espacios entre los grupos no forman parte de ellas.
5. ¿Envías con otra dirección? Añádela antes en Gmail: **Settings > Accounts > Send mail as**. Si no, Gmail reescribe la línea del remitente.`,
  'gmail-oauth2': `1. Abre <https://console.cloud.google.com> y crea un proyecto.
2. **APIs & Services > OAuth consent screen**: elige **Internal** en un Workspace. Si no, elige **External** y publica la aplicación: mientras está en pruebas, los tokens de renovación terminan a los siete días.
3. **Credentials > Create credentials > OAuth client ID**, tipo **Web application**, con la URI de redirección \`https://developers.google.com/oauthplayground\`. Copia el Client ID y el Client secret.
4. Abre <https://developers.google.com/oauthplayground>. En el engranaje marca **Use your own OAuth credentials** y pega los dos.
5. Como scope escribe \`https://mail.google.com/\`, pulsa **Authorize APIs** e inicia sesión con la cuenta que va a enviar.
6. Pulsa **Exchange authorization code for tokens** y copia el Refresh token.
7. Vuelve a quitar la URI de redirección del paso 3.`,
  'microsoft-365': `1. **Permite que el buzón envíe.** Microsoft 365 admin center, **Users > Active users > el buzón > Mail > Manage email apps**, marca **Authenticated SMTP**. Outlook.com no necesita nada.
2. **Registra una aplicación.** <https://entra.microsoft.com>, **App registrations > New registration**. URI de redirección, tipo **Web**: \`http://localhost:8080\`.
3. Copia **Application (client) ID** y **Directory (tenant) ID** de su resumen.
4. **Certificates & secrets > New client secret**. Copia su valor, no su ID; se muestra una vez.
5. **API permissions > Add > Microsoft Graph > Delegated**: \`SMTP.Send\` y \`offline_access\`.
6. **Obtén un token de renovación.** Abre esto en un navegador con tus ID puestos (para Outlook.com, \`consumers\` en lugar de DIRECTORY) e inicia sesión con el buzón:
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. El navegador acaba en una dirección que no responde. Copia lo que hay allí entre \`code=\` y \`&\` y canjéalo en menos de diez minutos:
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. Abre <https://app.sendgrid.com>, **Settings > Sender Authentication > Authenticate Your Domain**, y pon los registros que muestra en el DNS de tu dominio. Para una primera prueba basta **Verify a Single Sender**.
2. **Settings > API Keys > Create API Key**, **Restricted Access**, y en **Mail Send** acceso completo.
3. Copia la clave. Empieza por \`SG.\` y se muestra una vez. El usuario es la palabra \`apikey\`.`,
  'amazon-ses': `1. Elige una región arriba a la derecha. Todo lo que sigue pasa en ella.
2. Amazon SES, **Identities > Create identity > Domain**. Pon los tres registros de DKIM en el DNS de tu dominio y espera a que se verifique.
3. **Sal del entorno de pruebas.** En él, SES solo envía a direcciones verificadas. **Account dashboard > Request production access**; escribe que envías códigos de inicio de sesión a quienes los piden.
4. **SMTP settings > Create SMTP credentials**. Copia el nombre de usuario y la contraseña; se muestran una vez. No son claves de acceso, y la contraseña es de una sola región.`,
  mailgun: `1. Abre <https://app.mailgun.com>, **Sending > Domains > Add new domain**. Elige la región: no se puede cambiar.
2. Pon los registros SPF y DKIM que muestra en el DNS y pulsa **Verify**.
3. **Sending > Domain settings > SMTP credentials**: pulsa **Reset password** para \`postmaster@\` o añade un usuario. Copia la contraseña; se muestra una vez y no es una clave de API.`,
  postmark: `1. Abre <https://account.postmarkapp.com>, **Servers > Create server**. Aquí un servidor es un grupo de correos, no una máquina.
2. **Sender Signatures > Add domain**, y pon los registros de DKIM y Return-Path en el DNS.
3. En el servidor, **API Tokens**: copia el Server API token. El token de la cuenta no envía.
4. En el servidor, **Message streams > Default transactional stream > Settings**: SMTP tiene que estar activado.`,
  'aliyun-direct-mail': `1. Abre la [consola de DirectMail](https://dm.console.aliyun.com) y elige una región arriba. Los dominios y las direcciones de remitente existen en una sola región.
2. **Email Domains > New Domain**. Pon los registros que muestra en el DNS y pulsa **Verify**.
3. **Sender Addresses > Create**: la dirección y el tipo **Triggered emails**.
4. En su fila, **Set SMTP Password**. Es solo de esta dirección.`,
  zoho: `1. Abre tu correo. El final de la dirección en el navegador es tu centro de datos: \`mail.zoho.eu\` es Europa. Cualquier otro servidor rechaza tus credenciales.
2. **Settings > Mail Accounts > tu dirección > SMTP**: el correo saliente tiene que estar permitido. No todos los planes gratuitos lo tienen.
3. Si la autenticación de dos factores está activada: **Security > App Passwords > Generate** en tu cuenta de Zoho. Cópiala; se muestra una vez.`,
  'any-server': `Pide cuatro cosas a quien gestiona el servidor:

1. El **host**. Tiene que ser el nombre del certificado del servidor; si no lo es, ese nombre va en **Nombre en el certificado**.
2. El **puerto**: 465 es TLS desde el principio, 587 empieza en claro y pasa a TLS. Aquí los dos son igual de seguros. El 25 suele estar bloqueado.
3. Las **credenciales**: usuario y contraseña, u OAuth2. Un relay que conoce esta máquina por su dirección no las necesita.
4. Con qué direcciones de **remitente** te deja enviar.

Un servidor de tu propia red tiene que figurar en \`OUTBOUND_ALLOW\`, como \`relay.internal\` o \`10.0.0.5:1025\`.`,
};
