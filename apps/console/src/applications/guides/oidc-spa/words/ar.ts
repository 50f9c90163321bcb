import type { OidcSpaWords } from './en';

export const ar: OidcSpaWords = {
  install: {
    heading: 'اختيار مكتبة OpenID Connect',
    text: 'تصلح أي مكتبة ترسل مفتاح إثبات (PKCE بالطريقة `S256`). تستخدم الأمثلة `oidc-client-ts`.',
  },
  redirects: {
    heading: 'تحديد مكان عودة الناس',
    text: 'صفحة في تطبيقك. يجوز لمصدر هذا العنوان طلب رموز الوصول تلقائيًا؛ لا حاجة إلى إضافة شيء لأجل CORS.',
  },
  signedOut: { heading: 'وبعد تسجيل الخروج', text: 'المكان الذي يصل إليه الناس بعد تسجيل الخروج.' },
  configure: {
    heading: 'الضبط',
    text: 'طلب الموافقة هو ما يجعل الخدمة تصدر رمز تجديد لأجل `offline_access`. ولا يُعرض على الناس سؤال لذلك.',
  },
  use: { heading: 'تسجيل الدخول والخروج', text: 'الدالة الأولى لصفحة عنوان إعادة التوجيه، والأخريات لأزرارك.' },
  checkpoint: { heading: 'نقطة تحقق', text: 'شغّل تطبيقك وافتحه وسجّل الدخول.' },
};
