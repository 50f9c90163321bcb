import { minutesInArabic, triesLeftInArabic } from './arabic-counts';
import { accounts } from './accounts/ar';
import { management } from './management/ar';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) => (minutes === undefined ? 'أعد المحاولة لاحقًا.' : `أعد المحاولة بعد ${minutesInArabic(minutes)}.`);

export const ar = {
  'auth.authorization_header_missing': 'يتطلب هذا رمز وصول. أرسله على هيئة Authorization: Bearer.',
  'auth.authorization_token_type_not_supported': 'لا يُقبل هذا النوع من رموز الوصول هنا. أرسل الرمز على هيئة Authorization: Bearer.',
  'auth.forbidden': 'لا يُسمح لك بذلك. اختر طريقة أخرى أو اطلب الإذن من أحد المسؤولين.',
  'auth.unauthorized': 'رمز الوصول هذا غير صالح أو انتهت صلاحيته. سجّل الدخول مجددًا أو اطلب رمز وصول جديدًا.',
  'connector.general': 'رفضت خدمة البريد الرسالة. أعد المحاولة بعد دقيقة، وإذا استمر ذلك فأخبر المسؤول.',
  'connector.invalid_config': 'لم يُضبط الموصل بشكل صحيح. تحقق من إعداداته.',
  'connector.not_found': 'لا يوجد موصل لهذا بعد، فلا يمكن إرسال شيء. يجب أن يُعدّ أحد المسؤولين موصلًا أولًا.',
  'connector.template_not_found': 'لا يوجد قالب لهذه الرسالة. أضف قالبًا إلى الموصل.',
  'connector.unavailable': (facts) => `تعذر إرسال الرمز الآن. ${later(facts)}`,
  'entity.not_found': 'لا يوجد شيء في هذا العنوان. تحقق منه ومن المعرّف الذي فيه.',
  'guard.invalid_input': 'في هذا الطلب شيء ناقص أو غير صحيح الصيغة. تبيّن التفاصيل ما هو.',
  'request.cross_site': 'جاء هذا الطلب من موقع آخر فرُفض. افتح الصفحة مباشرة وأعد المحاولة.',
  'request.invalid_input': 'تعذرت قراءة هذا الطلب. تحقق من صيغته.',
  'request.message_rate_limited': (facts) => `طُلبت رموز كثيرة جدًا. ${later(facts)}`,
  'request.rate_limited': (facts) => `وصلت من هنا طلبات كثيرة جدًا. ${later(facts)}`,
  'request.too_large': 'هذا الطلب كبير جدًا. أرسل كمية أقل في المرة الواحدة.',
  'request.unsupported_media_type': 'لا يُقرأ هذا النوع من المحتوى هنا. أرسل JSON.',
  'server.internal': 'أخفقت الخدمة في هذا. يمكنك إعادة المحاولة بأمان، وإذا تكرر ذلك فاذكر رقم الطلب للدعم.',
  'server.unavailable': 'الخدمة غير جاهزة في الوقت الحالي. لم تفقد شيئًا: أعد المحاولة بعد دقيقة.',
  'session.identifier_not_found': 'لم يُعرف بعد من يسجّل الدخول. ابدأ من جديد.',
  'session.identity_conflict': 'بدأ تسجيل الدخول هذا بحساب آخر. ابدأ من جديد.',
  'session.interaction_not_found': 'لم يبدأ تسجيل الدخول هذا أو أنه انتهى. ابدأ من جديد.',
  'session.not_found': 'لا يوجد تسجيل دخول جارٍ في هذا المتصفح. ارجع إلى التطبيق وابدأ من جديد.',
  'session.not_supported_for_forgot_password': 'لا يمكن تحويل استعادة كلمة المرور إلى تسجيل دخول. ابدأ من جديد.',
  'session.verification_blocked_too_many_attempts': (facts) => `فشلت محاولات كثيرة، لذلك تُرفض رموز هذا الحساب وكلمات مروره في الوقت الحالي. ${later(facts)}`,
  'session.verification_failed': 'لم يُتحقق من هذا العنوان بعد. أدخل أولًا الرمز الوارد في الرسالة.',
  'session.verification_session_not_found': 'هذا الرمز من رسالة أقدم. استخدم رمز أحدث رسالة.',
  'setup.already_claimed': 'أُعدّ حساب المسؤول الأول بالفعل. سجّل الدخول به.',
  'setup.invalid_token': 'لم يعد هذا الرابط صالحًا. استخدم أحدث رابط أو اطلب إنشاء رابط جديد.',
  'user.email_already_in_use': 'هذا العنوان مرتبط بحساب بالفعل. سجّل الدخول به أو استخدم عنوانًا آخر.',
  'user.sign_in_method_not_enabled': 'طريقة تسجيل الدخول هذه معطّلة هنا. اختر طريقة أخرى.',
  'user.suspended': 'هذا الحساب موقوف. تواصل مع من يدير هذه الخدمة.',
  'user.user_not_exist': 'لا يوجد حساب بهذا العنوان.',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined ? 'هذا الرمز غير مطابق. قارنه بالرسالة.' : `هذا الرمز غير مطابق. قارنه بالرسالة؛ ${triesLeftInArabic(triesLeft)}.`,
  'verification_code.email_mismatch': 'أُرسل هذا الرمز إلى عنوان آخر. استخدم العنوان الذي أُرسل إليه.',
  'verification_code.exceed_max_try': 'لم يتطابق الإدخال مرات كثيرة ولم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا.',
  'verification_code.expired': 'انتهت صلاحية هذا الرمز. اطلب رمزًا جديدًا.',
  'verification_code.not_found': 'لم يعد هذا الرمز صالحًا. استخدم رمز أحدث رسالة أو اطلب رمزًا جديدًا.',
  ...accounts,
  ...management,
} satisfies ErrorSentences;
