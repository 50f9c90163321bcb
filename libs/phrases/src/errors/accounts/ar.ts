import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': 'انتهت صلاحية كلمة المرور هذه. اختر كلمة جديدة من «نسيت كلمة المرور».',
  'password.rejected': 'كلمة المرور هذه لا تستوفي القواعد. اختر كلمة أخرى.',
  'session.email_blocklist.email_not_allowed': 'لا يمكن استخدام هذا العنوان هنا. استخدم عنوانًا آخر.',
  'session.email_blocklist.email_subaddressing_not_allowed': 'لا يمكن هنا استخدام عناوين فيها علامة زائد. احذف علامة الزائد وما بعدها حتى علامة @.',
  'session.invalid_interaction_type': 'هذه الخطوة لا تخص ما بدأته. ابدأ من جديد.',
  'user.email_exists_in_profile': 'لهذا الحساب عنوان بريد إلكتروني بالفعل.',
  'user.missing_profile': 'ما زال الحساب ينقصه شيء. أكمله للمتابعة.',
  'user.new_password_required_in_profile': 'اختر كلمة مرور جديدة أولًا.',
  'user.password_exists_in_profile': 'لهذا الحساب كلمة مرور بالفعل.',
  'user.phone_exists_in_profile': 'لهذا الحساب رقم هاتف بالفعل.',
  'user.same_password': 'هذه كلمة مرورك الحالية. اختر كلمة أخرى.',
  'user.username_exists_in_profile': 'لهذا الحساب اسم مستخدم بالفعل.',
  'user.username_invalid_charset_hard': 'يتكون اسم المستخدم من حروف لاتينية وأرقام وشرطات سفلية فقط. احذف ما عداها.',
  'user.username_lowercase_not_allowed': 'لا يحتوي اسم المستخدم هنا على حروف صغيرة. احذفها.',
  'user.username_numbers_not_allowed': 'لا يحتوي اسم المستخدم هنا على أرقام. احذفها.',
  'user.username_starts_with_number': 'لا يبدأ اسم المستخدم برقم. ابدأ بشيء آخر.',
  'user.username_too_long': 'اسم المستخدم هذا طويل جدًا. اختر اسمًا أقصر.',
  'user.username_too_short': 'اسم المستخدم هذا قصير جدًا. اختر اسمًا أطول.',
  'user.username_underscore_not_allowed': 'لا يحتوي اسم المستخدم هنا على شرطات سفلية. احذفها.',
  'user.username_uppercase_not_allowed': 'لا يحتوي اسم المستخدم هنا على حروف كبيرة. اكتبه بحروف صغيرة.',
} satisfies AccountErrorSentences;
