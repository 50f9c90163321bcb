import type { GuideWords } from './en';

export const ar: GuideWords = {
  'gmail-app-password': `1. سجّل الدخول إلى الحساب الذي سيرسل. حساب مخصص لذلك أفضل من حساب شخص: فمجلد الرسائل المرسلة فيه يمتلئ بالرموز.
2. افتح <https://myaccount.google.com/security> وفعّل **\u20662-Step Verification\u2069**. من دون ذلك لا توجد الصفحة التالية.
3. افتح <https://myaccount.google.com/apppasswords> واكتب اسمًا مثل **Gatepost** واضغط **Create**.
4. انسخ الحروف الستة عشر والصقها في **كلمة مرور التطبيق**. تُعرض مرة واحدة؛ والمسافات بين المجموعات ليست منها.
5. هل ترسل من عنوان آخر؟ أضفه في Gmail أولًا: **Settings > Accounts > Send mail as**. وإلا يعيد Gmail كتابة سطر From.`,
  'gmail-oauth2': `1. افتح <https://console.cloud.google.com> وأنشئ مشروعًا.
2. في **APIs & Services > OAuth consent screen**: اختر **Internal** في Workspace. وإلا فاختر **External** وانشر التطبيق: ما دام في مرحلة الاختبار تنتهي رموز التجديد بعد سبعة أيام.
3. في **Credentials > Create credentials > OAuth client ID** اختر النوع **Web application** مع عنوان إعادة التوجيه \`https://developers.google.com/oauthplayground\`. انسخ client ID وclient secret.
4. افتح <https://developers.google.com/oauthplayground>. تحت رمز الترس ضع علامة على **Use your own OAuth credentials** والصق الاثنين.
5. اكتب النطاق \`https://mail.google.com/\` واضغط **Authorize APIs** وسجّل الدخول بالحساب الذي سيرسل.
6. اضغط **Exchange authorization code for tokens** وانسخ رمز التجديد.
7. احذف عنوان إعادة التوجيه المذكور في الخطوة 3.`,
  'microsoft-365': `1. **اسمح لصندوق البريد بالإرسال.** في Microsoft 365 admin center، افتح **Users > Active users > صندوق البريد > Mail > Manage email apps** وضع علامة على **Authenticated SMTP**. لا يحتاج Outlook.com إلى شيء.
2. **سجّل تطبيقًا.** <https://entra.microsoft.com>، ثم **App registrations > New registration**. عنوان إعادة التوجيه من النوع **Web**: \`http://localhost:8080\`.
3. انسخ **Application (client) ID** و**Directory (tenant) ID** من صفحة النظرة العامة.
4. في **Certificates & secrets > New client secret** انسخ القيمة لا المعرّف؛ تُعرض مرة واحدة.
5. في **API permissions > Add > Microsoft Graph > Delegated**: \`SMTP.Send\` و\`offline_access\`.
6. **احصل على رمز تجديد.** افتح هذا في متصفح بعد وضع معرّفاتك فيه (لأجل Outlook.com ضع \`consumers\` بدلًا من DIRECTORY) وسجّل الدخول بصندوق البريد:
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. ينتهي المتصفح عند عنوان لا يستجيب. انسخ ما بين \`code=\` و\`&\` وبدّله خلال عشر دقائق:
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. افتح <https://app.sendgrid.com>، ثم **Settings > Sender Authentication > Authenticate Your Domain**، وضع السجلات التي تظهر في DNS لنطاقك. يكفي **Verify a Single Sender** لأول اختبار.
2. في **Settings > API Keys > Create API Key** اختر **Restricted Access**، ثم وصولًا كاملًا في **Mail Send**.
3. انسخ المفتاح. يبدأ بـ \`SG.\` ويُعرض مرة واحدة. اسم المستخدم هو الكلمة \`apikey\`.`,
  'amazon-ses': `1. اختر منطقة من أعلى اليمين في صفحة Amazon. كل ما يلي يجري فيها.
2. في Amazon SES افتح **Identities > Create identity > Domain**. ضع سجلات DKIM الثلاثة في DNS لنطاقك وانتظر حتى يتم التحقق منه.
3. **اخرج من وضع الاختبار (sandbox).** فيه لا يرسل SES إلا إلى عناوين تم التحقق منها. في **Account dashboard > Request production access** اكتب أنك ترسل رموز تسجيل الدخول إلى من يطلبها.
4. في **SMTP settings > Create SMTP credentials** انسخ اسم المستخدم وكلمة المرور؛ يُعرضان مرة واحدة. ليسا مفاتيح وصول، وكلمة المرور تخص منطقة واحدة.`,
  mailgun: `1. افتح <https://app.mailgun.com>، ثم **Sending > Domains > Add new domain**. اختر المنطقة: لا يمكن تغييرها.
2. ضع سجلات SPF وDKIM التي تظهر في DNS واضغط **Verify**.
3. في **Sending > Domain settings > SMTP credentials** اضغط **Reset password** لأجل \`postmaster@\`، أو أضف مستخدمًا. انسخ كلمة المرور؛ تُعرض مرة واحدة، وليست مفتاح API.`,
  postmark: `1. افتح <https://account.postmarkapp.com>، ثم **Servers > Create server**. الخادم هنا مجموعة رسائل وليس جهازًا.
2. في **Sender Signatures > Add domain** ضع سجلي DKIM وReturn-Path في DNS.
3. في الخادم، من **API Tokens**: انسخ Server API token. رمز الحساب لا يرسل.
4. في الخادم، من **Message streams > Default transactional stream > Settings**: يجب أن يكون SMTP مفعّلًا.`,
  'aliyun-direct-mail': `1. افتح [لوحة DirectMail](https://dm.console.aliyun.com) واختر منطقة من الأعلى. توجد النطاقات وعناوين المرسِلين في منطقة واحدة فقط.
2. في **Email Domains > New Domain** ضع السجلات التي تظهر في DNS واضغط **Verify**.
3. في **Sender Addresses > Create**: العنوان والنوع **Triggered emails**.
4. في صفه اختر **Set SMTP Password**. تخص كلمة المرور هذا العنوان وحده.`,
  zoho: `1. افتح بريدك. نهاية العنوان في المتصفح هي مركز بياناتك: \`mail.zoho.eu\` هي أوروبا. كل خادم آخر يرفض دخولك.
2. في **Settings > Mail Accounts > عنوانك > SMTP**: يجب أن يكون البريد الصادر مسموحًا به. لا توفره كل خطة مجانية.
3. إذا كان التحقق بعاملين مفعّلًا: **Security > App Passwords > Generate** في حساب Zoho. انسخ كلمة المرور؛ تُعرض مرة واحدة.`,
  'any-server': `اسأل من يدير الخادم عن أربعة أشياء:

1. **المضيف**. يجب أن يكون الاسم الوارد في شهادة الخادم؛ وإن لم يكن كذلك فاكتب الاسم الوارد فيها في **الاسم في الشهادة**.
2. **المنفذ**: 465 هو TLS من البداية، و587 يبدأ من دون تشفير ثم ينتقل إلى TLS. كلاهما آمن بالقدر نفسه هنا. كثيرًا ما يكون 25 محجوبًا.
3. **بيانات الدخول**: مستخدم وكلمة مرور، أو OAuth2. لا يحتاج إليها خادم ترحيل يعرف هذا الجهاز من عنوانه.
4. عناوين **From** التي يتيح لك الإرسال منها.

يجب ذكر الخادم الذي في شبكتك في \`OUTBOUND_ALLOW\`، مثل \`relay.internal\` أو \`10.0.0.5:1025\`.`,
};
