import type { ExpressWords } from './en';

export const ar: ExpressWords = {
  install: { heading: 'تثبيت مكتبة العميل', text: 'تحفظ `@logto/express` رموز الوصول في جلسة خادمك؛ فلا تصل إلى المتصفح أبدًا.' },
  redirects: {
    heading: 'تحديد مكان عودة الناس',
    text: 'تكمل مكتبة العميل تسجيل الدخول عند `/logto/sign-in-callback`. وأوله عنوان خادمك.',
  },
  signedOut: { heading: 'وبعد تسجيل الخروج', text: 'تعيد مكتبة العميل إلى عنوان خادمك، مكتوبًا من دون شرطة مائلة في آخره.' },
  configure: {
    heading: 'إضافة تسجيل الدخول إلى خادمك',
    text: 'يثبت المفتاح السري للتطبيق للخدمة أن خادمك هو الذي يطلب. احفظه في متغيرات البيئة لا في الشيفرة. `SESSION_SECRET` نص عشوائي طويل من عندك.',
    note: 'يحفظ المثال الجلسات في الذاكرة؛ اجعل لـ `express-session` مخزنًا قبل الإطلاق. خلف وكيل مع TLS اضبط `cookie.secure` و`trust proxy`.',
  },
  environment: {
    heading: 'ضبط متغيرات البيئة',
    text: 'يُعرض المفتاح السري مرة واحدة عند إنشائه. يمكنك إنشاء غيره في أي وقت ضمن بيانات الاعتماد.',
  },
  guard: {
    heading: 'قصر صفحات على من سجّل الدخول',
    text: 'تبيّن `request.user` من الموجود. ويبدأ الرابطان `/logto/sign-in` و`/logto/sign-out` الجلسة وينهيانها.',
  },
  checkpoint: { heading: 'نقطة تحقق', text: 'شغّل الخادم وافتح `/account`.' },
};
