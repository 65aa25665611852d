<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>LTR or RTL, as the language is written</extracomment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا (&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>السهم الأيسر</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>السهم الأيمن</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان الرابط (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountCard</name>
    <message>
        <source>Switch to it</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>an account</comment>
        <translation>%1، قيد الاستخدام</translation>
    </message>
    <message>
        <source>%1, its key is being read…</source>
        <comment>an account</comment>
        <translation>%1، يُقرأ مفتاحه…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>an account</comment>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <comment>an account</comment>
        <translation>تسجيل الخروج من %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an account</comment>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an account</comment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose account it is, its key</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountMenu</name>
    <message>
        <source>Account</source>
        <comment>the menu of those one can switch to</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>الحسابات…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account, whose it is</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountText</name>
    <message>
        <source>project %1</source>
        <translation>المشروع %1</translation>
    </message>
    <message>
        <source>registration token of this computer</source>
        <translation>رمز تسجيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>OAuth client, for the command line only</source>
        <translation>عميل OAuth، لسطر الأوامر فقط</translation>
    </message>
    <message>
        <source>key of an organization</source>
        <translation>مفتاح مؤسسة</translation>
    </message>
    <message>
        <source>key of a project</source>
        <translation>مفتاح مشروع</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>مفتاح مستخدم</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a key</comment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>being checked…</source>
        <comment>a key</comment>
        <translation>قيد الفحص…</translation>
    </message>
    <message>
        <source>works, checked %1</source>
        <comment>a key; 3 min ago</comment>
        <translation>يعمل، فُحص %1</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <comment>a key</comment>
        <translation>رفضته المنصة</translation>
    </message>
    <message>
        <source>not needed: this platform checks no keys</source>
        <comment>a key</comment>
        <translation>غير لازم: هذه المنصة لا تفحص مفاتيح</translation>
    </message>
    <message>
        <source>not checked: the platform gave no answer</source>
        <comment>a key</comment>
        <translation>لم يُفحص: لم تجب المنصة</translation>
    </message>
    <message>
        <source>none is stored on this computer</source>
        <comment>a key</comment>
        <translation>لا مفتاح محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>cannot be read from the keychain</source>
        <comment>a key</comment>
        <translation>لا يمكن قراءته من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the kind of a key, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The other one can be added as “%4”.</source>
        <translation>ينتمي هذا المفتاح إلى حساب آخر: %1. أما «%2» فهو حساب %3، ويحتفظ بمفتاحه. يمكن إضافة الحساب الآخر باسم «%4».</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The key can be stored for “%4”, which is here already.</source>
        <translation>ينتمي هذا المفتاح إلى حساب آخر: %1. أما «%2» فهو حساب %3، ويحتفظ بمفتاحه. يمكن حفظ المفتاح للحساب «%4»، وهو موجود هنا سلفًا.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>لحساب آخر هذا الاسم. اختر اسمًا مختلفًا.</translation>
    </message>
    <message>
        <source>A name has up to 40 letters from A to Z, digits, dots, dashes and underscores, and begins with a letter or digit.</source>
        <translation>يتكون الاسم من 40 رمزًا على الأكثر: حروف من A إلى Z وأرقام ونقاط وشرطات وشرطات سفلية، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>No key is stored for it on this computer. Sign in to it.</source>
        <translation>لا مفتاح محفوظ له على هذا الحاسوب. سجّل الدخول إليه.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be changed. Check the free space on the disk and the permissions of the folder of the configuration, then try again.</source>
        <translation>لا يمكن تغيير قائمة الحسابات. تحقق من المساحة الحرة على القرص ومن أذونات مجلد الإعدادات، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by the command line.</source>
        <translation>أُزيل في هذه الأثناء، ربما عبر سطر الأوامر.</translation>
    </message>
    <message>
        <source>“%1” is not used, and nothing has changed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>لا يُستخدم «%1»، ولم يتغيّر شيء. %2</translation>
    </message>
    <message>
        <source>The command line has switched to “%1”, which is not used here yet. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>انتقل سطر الأوامر إلى «%1»، وهو غير مستخدم هنا بعد. %2</translation>
    </message>
    <message>
        <source>“%1” keeps its name. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>يحتفظ «%1» باسمه. %2</translation>
    </message>
    <message>
        <source>“%1” is not removed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>لم يُزَل «%1». %2</translation>
    </message>
    <message>
        <source>Its key is stored and used, but the account “%1” is not in the list. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>مفتاحه محفوظ ومستخدم، لكن الحساب «%1» ليس في القائمة. %2</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>تُسأل المنصة…</translation>
    </message>
    <message>
        <source>The platform has not named an organization for this account. Sign in, and check again.</source>
        <translation>لم تذكر المنصة مؤسسة لهذا الحساب. سجّل الدخول، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>This organization has no keys of hosts.</source>
        <translation>ليس لهذه المؤسسة مفاتيح مضيفين.</translation>
    </message>
    <message>
        <source>This platform shows its keys only on its own page.</source>
        <translation>لا تعرض هذه المنصة مفاتيحها إلا على صفحتها.</translation>
    </message>
    <message>
        <source>Your key may not see the keys of hosts. Look at them on the platform&apos;s page.</source>
        <translation>لا يحق لمفتاحك رؤية مفاتيح المضيفين. انظر إليها على صفحة المنصة.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: this platform revokes keys only on its own page.</source>
        <translation>لم يُلغَ «%1»: لا تلغي هذه المنصة المفاتيح إلا على صفحتها.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: your key may not do that. Revoke it on the platform&apos;s page, or ask an administrator.</source>
        <translation>لم يُلغَ «%1»: لا يحق ذلك لمفتاحك. ألغِه على صفحة المنصة، أو اطلب ذلك من مدير.</translation>
    </message>
    <message>
        <source>It is not certain that “%1” was revoked: the platform cannot be reached. Check again when it is back.</source>
        <translation>ليس مؤكدًا أن «%1» قد أُلغي: يتعذر الوصول إلى المنصة. افحص مجددًا حين تعود.</translation>
    </message>
    <message>
        <source>“%1” was not revoked: the platform answered %2. Try again later.</source>
        <translation>لم يُلغَ «%1»: أجابت المنصة %2. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a key; yesterday</comment>
        <translation>أُنشئ %1</translation>
    </message>
    <message>
        <source>not known when it was made</source>
        <comment>a key</comment>
        <translation>لا يُعرف متى أُنشئ</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>a key; 3 h ago</comment>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>not known when it was last used</source>
        <comment>a key</comment>
        <translation>لا يُعرف متى استُخدم آخر مرة</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This is the key of this computer: it takes no more work until its registration is renewed. To replace the key, choose “Renew…” instead.</source>
        <translation>هذا مفتاح هذا الحاسوب: لن يأخذ عملًا بعد ذلك حتى يُجدَّد تسجيله. لاستبدال المفتاح، اختر «تجديد…» بدلًا من هذا.</translation>
    </message>
    <message>
        <source>The computers that use it take no more work until they are registered anew. This cannot be taken back.</source>
        <translation>الحواسيب التي تستخدمه لن تأخذ عملًا بعد ذلك حتى تُسجَّل من جديد. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Another program is changing the list of accounts. Try again in a moment.</source>
        <translation>يغيّر برنامج آخر قائمة الحسابات الآن. حاول مجددًا بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountWindows</name>
    <message>
        <source>You are signed out here, but the keychain still holds the key. Remove it there.</source>
        <translation>سُجّل خروجك هنا، لكن سلسلة المفاتيح ما زالت تحفظ المفتاح. أزله هناك.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>إضافة حساب (&amp;A)…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>قيد الفحص…</translation>
    </message>
    <message>
        <source>&amp;Check the keys</source>
        <translation>فحص المفاتيح (&amp;C)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read, so it may be out of date. Correct the file contexts.json beside the agent&apos;s configuration, or remove it.</source>
        <translation>لا يمكن قراءة قائمة الحسابات، فقد تكون قديمة. صحّح الملف contexts.json بجانب إعدادات الوكيل، أو أزله.</translation>
    </message>
    <message>
        <source>The key comes from the variable RENSEI_API_KEY, which takes the place of every stored key. To use the stored ones, start Rensei Desktop without it.</source>
        <translation>يأتي المفتاح من المتغير RENSEI_API_KEY، الذي يحل محل كل مفتاح محفوظ. لاستخدام المفاتيح المحفوظة، شغّل Rensei Desktop بدونه.</translation>
    </message>
    <message>
        <source>The command line uses “%1”, an OAuth client. Rensei Desktop cannot use it and keeps its account.</source>
        <translation>يستخدم سطر الأوامر «%1»، وهو عميل OAuth. لا يستطيع Rensei Desktop استخدامه ويبقى على حسابه.</translation>
    </message>
    <message>
        <source>Switching changes what is shown here and what the command line asks about. The agent of this computer keeps its own registration.</source>
        <translation>يغيّر الانتقال ما يُعرض هنا وما يسأل عنه سطر الأوامر. ويحتفظ وكيل هذا الحاسوب بتسجيله.</translation>
    </message>
    <message>
        <source>The agent of this computer keeps its own registration: it works for %1, whichever account is used here.</source>
        <translation>يحتفظ وكيل هذا الحاسوب بتسجيله: إنه يعمل لصالح %1، أيًّا كان الحساب المستخدم هنا.</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>إزالة حساب</translation>
    </message>
    <message>
        <source>Remove the account %1 from this computer?</source>
        <translation>هل يُزال الحساب %1 من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and you are signed out. On the platform the key stays valid until it is revoked there.</source>
        <translation>يُزال مفتاحه من سلسلة المفاتيح، ويُسجَّل خروجك. يبقى المفتاح صالحًا على المنصة حتى يُلغى هناك.</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain. On the platform the key stays valid until it is revoked there.</source>
        <translation>يُزال مفتاحه من سلسلة المفاتيح. يبقى المفتاح صالحًا على المنصة حتى يُلغى هناك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>rensei::app::AdvancedPage</name>
    <message>
        <source>Control &amp;port of the agent</source>
        <translation>منفذ التحكم في الوكيل (&amp;P)</translation>
    </message>
    <message>
        <source>This program and rensei-agent reach the agent there, on this computer only. Usual: %1. It counts when the agent has been restarted.</source>
        <comment>a number</comment>
        <translation>يصل هذا البرنامج وrensei-agent إلى الوكيل عبره، على هذا الحاسوب فقط. المعتاد: %1. يسري بعد إعادة تشغيل الوكيل.</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>أي منفذ حر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a file or folder</comment>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a file or folder</comment>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>This is not there yet: it is made when it is first needed.</source>
        <translation>هذا غير موجود بعد: يُنشأ عند أول حاجة إليه.</translation>
    </message>
    <message>
        <source>No program opened this. Open it in a file manager or an editor:</source>
        <translation>لم يفتح أي برنامج هذا. افتحه في مدير ملفات أو محرر:</translation>
    </message>
    <message>
        <source>&amp;Reset sizes of windows</source>
        <translation>إعادة ضبط أحجام النوافذ (&amp;R)</translation>
    </message>
    <message>
        <source>Windows, and the columns of lists, are as at first when they are next made. Those that are open keep their size.</source>
        <translation>تعود النوافذ وأعمدة القوائم كما كانت أول مرة حين تُنشأ من جديد. وتحتفظ النوافذ المفتوحة بحجمها.</translation>
    </message>
    <message>
        <source>The sizes are reset. It shows when Rensei Desktop is started again.</source>
        <translation>أُعيد ضبط الأحجام. يظهر ذلك عند تشغيل Rensei Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The settings of this program cannot be written. Check the permissions of their file, above.</source>
        <translation>لا يمكن كتابة إعدادات هذا البرنامج. تحقق من أذونات ملفها المذكور أعلاه.</translation>
    </message>
    <message>
        <source>Rensei Desktop %1. The agent does not answer, so its version is not known.</source>
        <comment>a version</comment>
        <translation>‏Rensei Desktop %1. الوكيل لا يجيب، فإصداره غير معروف.</translation>
    </message>
    <message>
        <source>Rensei Desktop %1, agent %2.</source>
        <comment>two versions</comment>
        <translation>‏Rensei Desktop %1، الوكيل %2.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentCommands</name>
    <message>
        <source>The agent was not paused: it does not answer. Try again in a moment.</source>
        <translation>لم يتوقف الوكيل مؤقتًا: إنه لا يجيب. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>The agent was not resumed: it does not answer. Try again in a moment.</source>
        <translation>لم يُستأنف الوكيل: إنه لا يجيب. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>The number of slots was not changed: the agent does not answer. Try again in a moment.</source>
        <translation>لم يتغيّر عدد الأماكن: الوكيل لا يجيب. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>The number of slots was not changed: %1.</source>
        <translation>لم يتغيّر عدد الأماكن: %1.</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>إعادة تشغيل الوكيل</translation>
    </message>
    <message numerus="yes">
        <source>Restart the agent? %n session(s) running on this computer are ended.</source>
        <translation>
            <numerusform>هل تريد إعادة تشغيل الوكيل؟ لا تعمل أي جلسة على هذا الحاسوب.</numerusform>
            <numerusform>هل تريد إعادة تشغيل الوكيل؟ ستنتهي جلسة واحدة تعمل على هذا الحاسوب.</numerusform>
            <numerusform>هل تريد إعادة تشغيل الوكيل؟ ستنتهي جلستان تعملان على هذا الحاسوب.</numerusform>
            <numerusform>هل تريد إعادة تشغيل الوكيل؟ ستنتهي %Ln جلسات تعمل على هذا الحاسوب.</numerusform>
            <numerusform>هل تريد إعادة تشغيل الوكيل؟ ستنتهي %Ln جلسة تعمل على هذا الحاسوب.</numerusform>
            <numerusform>هل تريد إعادة تشغيل الوكيل؟ ستنتهي %Ln جلسة تعمل على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>إعادة تشغيله</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>دعه يعمل</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>لم يفتح أي برنامج هذا المجلد. افتحه في مدير ملفات:</translation>
    </message>
    <message>
        <source>No program opened this file. Open it in an editor:</source>
        <translation>لم يفتح أي برنامج هذا الملف. افتحه في محرر:</translation>
    </message>
    <message>
        <source>The session does not go on: the agent does not answer. Try again in a moment.</source>
        <translation>لا تواصل الجلسة: الوكيل لا يستجيب. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>The session was not paused: the agent does not answer. Try again in a moment.</source>
        <translation>لم تتوقف الجلسة مؤقتًا: الوكيل لا يستجيب. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>That was not done: %1.</source>
        <comment>why, as the agent says it</comment>
        <translation>لم يُنفَّذ ذلك: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentLogDialog</name>
    <message>
        <source>The agent&apos;s log</source>
        <translation>سجل الوكيل</translation>
    </message>
    <message numerus="yes">
        <source>The agent ended %n time(s) in a row soon after its start. This is the end of its log:</source>
        <translation>
            <numerusform>هذه نهاية سجل الوكيل:</numerusform>
            <numerusform>انتهى الوكيل بعد تشغيله بقليل. هذه نهاية سجله:</numerusform>
            <numerusform>انتهى الوكيل مرتين متتاليتين بعد تشغيله بقليل. هذه نهاية سجله:</numerusform>
            <numerusform>انتهى الوكيل %Ln مرات متتالية بعد تشغيله بقليل. هذه نهاية سجله:</numerusform>
            <numerusform>انتهى الوكيل %Ln مرة متتالية بعد تشغيله بقليل. هذه نهاية سجله:</numerusform>
            <numerusform>انتهى الوكيل %Ln مرة متتالية بعد تشغيله بقليل. هذه نهاية سجله:</numerusform>
        </translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>لم يكتب شيئًا.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>تشغيله مجددًا</translation>
    </message>
    <message>
        <source>Whole log…</source>
        <translation>السجل كاملًا…</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentPage</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Reading the agent&apos;s settings…</source>
        <translation>تُقرأ إعدادات الوكيل…</translation>
    </message>
</context>
<context>
    <name>rensei::app::ApprovalCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>a session, what it asks</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It asks because: %1</source>
        <translation>سبب السؤال: %1</translation>
    </message>
    <message>
        <source>This work is returned to the platform.</source>
        <translation>يعود هذا العمل إلى المنصة.</translation>
    </message>
    <message>
        <source>No work of this repository or project begins here any more.</source>
        <translation>لن يبدأ هنا بعد الآن أي عمل لهذا المستودع أو المشروع.</translation>
    </message>
    <message>
        <source>Work of this repository or project begins without asking.</source>
        <translation>يبدأ عمل هذا المستودع أو المشروع بلا سؤال.</translation>
    </message>
    <message>
        <source>Only this work.</source>
        <translation>هذا العمل فقط.</translation>
    </message>
    <message>
        <source>The same request, to the letter, until this session ends.</source>
        <translation>الطلب نفسه بحرفه، حتى تنتهي هذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ApprovalText</name>
    <message>
        <source>Run a command?</source>
        <translation>هل يُنفَّذ أمر؟</translation>
    </message>
    <message>
        <source>Read this?</source>
        <translation>هل يُقرأ هذا؟</translation>
    </message>
    <message>
        <source>Change a file?</source>
        <translation>هل يُغيَّر ملف؟</translation>
    </message>
    <message>
        <source>Delete a file?</source>
        <translation>هل يُحذف ملف؟</translation>
    </message>
    <message>
        <source>Move a file?</source>
        <translation>هل يُنقل ملف؟</translation>
    </message>
    <message>
        <source>Load this from the network?</source>
        <translation>هل يُحمَّل هذا من الشبكة؟</translation>
    </message>
    <message>
        <source>Begin this work?</source>
        <translation>هل يبدأ هذا العمل؟</translation>
    </message>
    <message>
        <source>Work in another mode, which may ask less?</source>
        <translation>هل يُستخدم نمط آخر قد يسأل أقل؟</translation>
    </message>
    <message>
        <source>Allow this?</source>
        <translation>هل يُسمح بهذا؟</translation>
    </message>
    <message>
        <source>asked %1 · rejected automatically in %2</source>
        <comment>2 min ago, 13 min</comment>
        <translation>سُئل %1 · يُرفض تلقائيًا بعد %2</translation>
    </message>
    <message>
        <source>That question was not open any more, so your answer changed nothing. It was answered elsewhere, its time was over, or its session has ended.</source>
        <translation>لم يعد ذلك السؤال مفتوحًا، فلم تغيّر إجابتك شيئًا. أُجيب عنه في مكان آخر، أو انتهى وقته، أو انتهت جلسته.</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>لم تصل إجابتك: وكيل هذا الحاسوب لا يجيب. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent answered %1. Try again.</source>
        <translation>لم تصل إجابتك: أجاب الوكيل %1. حاول مجددًا.</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived: the agent of this computer does not answer. If the question is still open once it does, answer it again.</source>
        <translation>لا يُعرف هل وصلت إجابتك: وكيل هذا الحاسوب لا يجيب. إن كان السؤال لا يزال مفتوحًا حين يجيب، فأجب عنه مرة أخرى.</translation>
    </message>
    <message>
        <source>Your answer was not accepted: %1. Try again.</source>
        <comment>what the agent says</comment>
        <translation>لم تُقبل إجابتك: %1. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Allow for this session</source>
        <translation>السماح في هذه الجلسة</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>السماح مرة واحدة</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionCard</name>
    <message>
        <source>Seen</source>
        <comment>it need not be shown any more</comment>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>It does not wait for you any more, unless something else is the matter.</source>
        <translation>لم يعد ينتظرك، إلا إذا طرأ أمر آخر.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionText</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>لا شيء ينتظرك</numerusform>
            <numerusform>أمر واحد ينتظرك</numerusform>
            <numerusform>أمران ينتظرانك</numerusform>
            <numerusform>%Ln أمور تنتظرك</numerusform>
            <numerusform>%Ln أمرًا ينتظرك</numerusform>
            <numerusform>%Ln أمر ينتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>لا يأخذ هذا الحاسوب عملًا: رفضت المنصة تسجيله</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>رُفض مفتاحك</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a session, what is the matter with it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>جدّد التسجيل بنقرة واحدة، أو أنشئ رمزًا جديدًا على المنصة.</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>ربما أُلغي أو انتهت صلاحيته. تستمر الجلسات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It ended after %1.</source>
        <comment>2 h 5 min</comment>
        <translation>انتهت بعد %1.</translation>
    </message>
    <message>
        <source>Its work, %1, ended after %2.</source>
        <comment>development, 2 h 5 min</comment>
        <translation>انتهى عملها، %1، بعد %2.</translation>
    </message>
    <message>
        <source>failed %1</source>
        <comment>2 min ago</comment>
        <translation>فشلت %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>2 min ago</comment>
        <translation>لوحظ %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>إجابة…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>تجديد التسجيل</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>عرض الجلسة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, until %1 at first</source>
        <translation>
            <numerusform>لا مؤجَّل قبل %1</numerusform>
            <numerusform>مؤجَّل واحد حتى %1</numerusform>
            <numerusform>مؤجَّلان، أولهما حتى %1</numerusform>
            <numerusform>%Ln مؤجَّلة، أولها حتى %1</numerusform>
            <numerusform>%Ln مؤجَّلًا، أولها حتى %1</numerusform>
            <numerusform>%Ln مؤجَّل، أولها حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %L1 are shown; the others follow when these are done.</source>
        <translation>يُعرض أول %L1 منها، ويظهر الباقي بعد إنجازها.</translation>
    </message>
    <message>
        <source>That does not wait for you any more, so nothing was done.</source>
        <translation>لم يعد ذلك ينتظرك، فلم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>a session failed</comment>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionWindow</name>
    <message>
        <source>Needs you</source>
        <translation>ينتظرك</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
</context>
<context>
    <name>rensei::app::AwakeChoice</name>
    <message>
        <source>Stay a&amp;wake while a session makes progress</source>
        <translation>إبقاء هذا الحاسوب مستيقظًا ما دامت جلسة تتقدم (&amp;K)</translation>
    </message>
    <message>
        <source>On &amp;battery, down to a charge of</source>
        <translation>على البطارية، ما لم ينزل الشحن عن (&amp;B)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>It may fall asleep while sessions wait for you, and whenever you close the lid or tell it to. The screen turns off as usual.</source>
        <translation>قد يدخل السكون حين تنتظرك الجلسات، وكلما أغلقت الغطاء أو طلبت منه ذلك. تنطفئ الشاشة كالمعتاد.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ComputerPage</name>
    <message>
        <source>&amp;Pause: take no new sessions</source>
        <translation>إيقاف مؤقت: عدم أخذ جلسات جديدة (&amp;P)</translation>
    </message>
    <message>
        <source>Projects whose work is done here:</source>
        <translation>المشاريع التي يُنجَز عملها هنا:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>None is in the list, so no work is taken.</source>
        <translation>القائمة خالية، فلا يؤخذ أي عمل.</translation>
    </message>
    <message>
        <source>What you decided about repositories and projects:</source>
        <translation>ما قررته بشأن المستودعات والمشاريع:</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>اسألني مجددًا</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>&amp;Sessions at a time</source>
        <translation>عدد الجلسات في وقت واحد (&amp;S)</translation>
    </message>
    <message>
        <source>What coding agents may do &amp;without asking</source>
        <translation>ما يجوز لوكلاء البرمجة بلا سؤال (&amp;W)</translation>
    </message>
    <message>
        <source>%1 There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <comment>what a choice means</comment>
        <translation>%1 لا توجد بيئة معزولة: يعمل وكيل البرمجة باسمك، ويستطيع في أقصى الأحوال ما تستطيعه أنت.</translation>
    </message>
    <message>
        <source>W&amp;ork that is done here</source>
        <translation>العمل الذي يُنجَز هنا (&amp;O)</translation>
    </message>
    <message>
        <source>Another pro&amp;ject</source>
        <translation>مشروع آخر (&amp;J)</translation>
    </message>
    <message>
        <source>Another project: its name, or its id</source>
        <translation>مشروع آخر: اسمه أو معرّفه</translation>
    </message>
    <message>
        <source>name, or id</source>
        <translation>الاسم أو المعرّف</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a project&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The configuration lists them with their repositories. Change them there.</source>
        <translation>يدرجها ملف الإعدادات مع مستودعاتها. غيّرها هناك.</translation>
    </message>
    <message>
        <source>They count only while you are asked for each repository.</source>
        <translation>لا تسري إلا ما دمت تُسأل عن كل مستودع.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ConfigText</name>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>انتهى برنامج الوكيل بلا نتيجة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1”</source>
        <translation>يقول برنامج الوكيل: «%1»</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>لم يُعثر على برنامج الوكيل بجانب هذا البرنامج. ثبّت Rensei Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>لم يُبلغ برنامج الوكيل بشيء مدة طويلة فأُنهي. حاول مجددًا.</translation>
    </message>
    <message>
        <source>These settings cannot be changed now, and are as they were last known. %1</source>
        <comment>why, and what to do</comment>
        <translation>لا يمكن تغيير هذه الإعدادات الآن، وهي كما عُرفت آخر مرة. %1</translation>
    </message>
    <message>
        <source>The settings of the agent are not known. %1</source>
        <comment>why, and what to do</comment>
        <translation>إعدادات الوكيل غير معروفة. %1</translation>
    </message>
    <message>
        <source>This was not changed. %1</source>
        <comment>why, and what to do</comment>
        <translation>لم يتغيّر هذا. %1</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent is started: it does not run now.</source>
        <translation>حُفظ، ويسري حين يُشغَّل الوكيل: إنه لا يعمل الآن.</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent has been restarted.</source>
        <translation>حُفظ، ويسري بعد إعادة تشغيل الوكيل.</translation>
    </message>
    <message>
        <source>It is kept, but the agent cannot use its configuration. The status window says why.</source>
        <translation>حُفظ، لكن الوكيل لا يستطيع استخدام إعداداته. تذكر نافذة الحالة السبب.</translation>
    </message>
    <message>
        <source>It is kept, but the agent did not answer, so it may count only when the agent has been restarted.</source>
        <translation>حُفظ، لكن الوكيل لم يجب، فقد لا يسري إلا بعد إعادة تشغيل الوكيل.</translation>
    </message>
    <message>
        <source>The variable %1 is set and comes before what is chosen here.</source>
        <translation>المتغير %1 معيَّن ويتقدم على ما يُختار هنا.</translation>
    </message>
    <message>
        <source>This computer takes no new sessions. Those that run go on.</source>
        <translation>لا يأخذ هذا الحاسوب جلسات جديدة. تستمر الجلسات العاملة.</translation>
    </message>
    <message>
        <source>Usual here: %1, one for each processor core. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>المعتاد هنا: %1، واحدة لكل نواة معالج. تقليل العدد لا يُنهي أي جلسة تعمل.</translation>
    </message>
    <message>
        <source>Usual here: %1, as each needs about 1.5 GiB of memory. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>المعتاد هنا: %1، إذ تحتاج كل منها إلى نحو 1.5 GiB من الذاكرة. تقليل العدد لا يُنهي أي جلسة تعمل.</translation>
    </message>
    <message>
        <source>Usual here: %1; more are rarely of use. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>المعتاد هنا: %1؛ ونادرًا ما يفيد الأكثر. تقليل العدد لا يُنهي أي جلسة تعمل.</translation>
    </message>
    <message>
        <source>Nothing: whatever asks is rejected</source>
        <comment>what agents may do</comment>
        <translation>لا شيء: يُرفض كل ما يُسأل عنه</translation>
    </message>
    <message>
        <source>By rules of your own</source>
        <comment>what agents may do</comment>
        <translation>وفق قواعدك الخاصة</translation>
    </message>
    <message>
        <source>All that a coding agent asks for is rejected, without asking you.</source>
        <translation>يُرفض كل ما يطلبه وكيل البرمجة، بلا سؤالك.</translation>
    </message>
    <message>
        <source>The configuration holds rules of your own. Change them there.</source>
        <translation>يحوي ملف الإعدادات قواعدك الخاصة. غيّرها هناك.</translation>
    </message>
    <message>
        <source>All that the platform gives this computer</source>
        <comment>whose work is done</comment>
        <translation>كل ما تعطيه المنصة لهذا الحاسوب</translation>
    </message>
    <message>
        <source>That of the projects in this list</source>
        <comment>whose work is done</comment>
        <translation>عمل المشاريع التي في هذه القائمة</translation>
    </message>
    <message>
        <source>Whatever I allow: ask me once for each repository</source>
        <comment>whose work is done</comment>
        <translation>ما أسمح به: اسألني مرة عن كل مستودع</translation>
    </message>
    <message>
        <source>Work of other projects is handed back to the platform.</source>
        <translation>يُعاد عمل المشاريع الأخرى إلى المنصة.</translation>
    </message>
    <message>
        <source>The first work of a repository or project waits ten minutes for your answer, then it is handed back.</source>
        <translation>ينتظر أول عمل لمستودع أو مشروع إجابتك عشر دقائق، ثم يُعاد.</translation>
    </message>
    <message>
        <source>The platform decides, by the projects that this computer is registered for.</source>
        <translation>تقرر المنصة، وفق المشاريع التي سُجّل لها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>المستودع %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>المشروع %1</translation>
    </message>
    <message>
        <source>Work that names no repository and no project</source>
        <translation>عمل لا يسمّي مستودعًا ولا مشروعًا</translation>
    </message>
    <message>
        <source>%1: always allowed</source>
        <comment>a repository</comment>
        <translation>%1: مسموح دائمًا</translation>
    </message>
    <message>
        <source>%1: never allowed</source>
        <comment>a repository</comment>
        <translation>%1: غير مسموح أبدًا</translation>
    </message>
    <message>
        <source>This was not changed, because the agent did not answer. Try again.</source>
        <translation>لم يتغيّر هذا، لأن الوكيل لم يجب. حاول مجددًا.</translation>
    </message>
    <message>
        <source>This was not changed. The agent says: “%1”</source>
        <translation>لم يتغيّر هذا. يقول الوكيل: «%1»</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. It is as last known.</source>
        <translation>الوكيل لا يجيب، فلا يمكن تغيير هذا الآن. إنه كما عُرف آخر مرة.</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. Start it first.</source>
        <translation>الوكيل لا يجيب، فلا يمكن تغيير هذا الآن. شغّله أولًا.</translation>
    </message>
    <message>
        <source>Sessions that run go on. A pause lasts until it is ended, here or in the tray&apos;s menu.</source>
        <translation>تستمر الجلسات العاملة. يدوم الإيقاف المؤقت حتى يُنهى، هنا أو في قائمة شريط النظام.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DetailText</name>
    <message>
        <source>Session without an issue</source>
        <translation>جلسة بلا مهمة</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <comment>3 min</comment>
        <translation>تفكّر منذ %1</translation>
    </message>
    <message>
        <source>a tool runs for %1</source>
        <comment>3 min</comment>
        <translation>تعمل أداة منذ %1</translation>
    </message>
    <message>
        <source>runs %1 for %2</source>
        <comment>a tool, 3 min</comment>
        <translation>تنفّذ %1 منذ %2</translation>
    </message>
    <message>
        <source>waits for your answer for %1</source>
        <comment>3 min</comment>
        <translation>تنتظر إجابتك منذ %1</translation>
    </message>
    <message>
        <source>waits for a message for %1</source>
        <comment>3 min</comment>
        <translation>تنتظر رسالة منذ %1</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit until %1</source>
        <comment>14:30</comment>
        <translation>تنتظر حدّ مزوّدها حتى %1</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit for %1</source>
        <comment>3 min</comment>
        <translation>تنتظر حدّ مزوّدها منذ %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>3 min</comment>
        <translation>متوقفة مؤقتًا منذ %1</translation>
    </message>
    <message>
        <source>stalled: nothing was heard for %1</source>
        <comment>3 min</comment>
        <translation>متعثرة: لم يُسمع منها شيء منذ %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where a session runs</comment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <comment>41,200</comment>
        <translation>%1 وحدة نصية</translation>
    </message>
    <message>
        <source>started %1</source>
        <comment>14:22</comment>
        <translation>بدأت %1</translation>
    </message>
    <message>
        <source>The agent of this computer does not answer. It is tried again automatically.</source>
        <translation>وكيل هذا الحاسوب لا يجيب. تتكرر المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Some entries are missing: they were removed to bound the size of the log.</source>
        <translation>تنقص بعض المدخلات: أُزيلت للحد من حجم السجل.</translation>
    </message>
    <message>
        <source>Select a session to see what it does.</source>
        <translation>اختر جلسة لترى ما تفعله.</translation>
    </message>
    <message>
        <source>Reading what it did…</source>
        <translation>يُقرأ ما فعلته…</translation>
    </message>
    <message>
        <source>It has not done anything yet.</source>
        <translation>لم تفعل شيئًا بعد.</translation>
    </message>
    <message>
        <source>Nothing was recorded of what it did.</source>
        <translation>لم يُسجَّل شيء مما فعلته.</translation>
    </message>
    <message>
        <source>What it did cannot be read now.</source>
        <translation>لا يمكن الآن قراءة ما فعلته.</translation>
    </message>
    <message>
        <source>This platform does not tell what sessions on other computers do. Open it in the browser instead.</source>
        <translation>لا تخبر هذه المنصة بما تفعله جلسات الحواسيب الأخرى. افتحها في المتصفح.</translation>
    </message>
    <message>
        <source>The message was not delivered, and the platform does not say why. It is kept here.</source>
        <translation>لم تُسلَّم الرسالة، ولم تذكر المنصة السبب. إنها محفوظة هنا.</translation>
    </message>
    <message>
        <source>The message was not delivered: %1. It is kept here.</source>
        <translation>لم تُسلَّم الرسالة: %1. إنها محفوظة هنا.</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions. The text is kept here, to be copied.</source>
        <translation>لا تقبل هذه المنصة رسائل إلى الجلسات. النص محفوظ هنا ويمكن نسخه.</translation>
    </message>
    <message>
        <source>The message was not delivered: your key may not send messages. Ask for the right, or sign in with another key. The text is kept here.</source>
        <translation>لم تُسلَّم الرسالة: لا يحق لمفتاحك إرسال رسائل. اطلب هذا الحق، أو سجّل الدخول بمفتاح آخر. النص محفوظ هنا.</translation>
    </message>
    <message>
        <source>The message may not have been delivered: the platform cannot be reached. It is kept here; sending it again delivers it once.</source>
        <translation>ربما لم تُسلَّم الرسالة: يتعذر الوصول إلى المنصة. إنها محفوظة هنا؛ وإرسالها مجددًا يسلّمها مرة واحدة.</translation>
    </message>
    <message>
        <source>The message was not delivered: the platform did not accept it. The text is kept here; try again later.</source>
        <translation>لم تُسلَّم الرسالة: لم تقبلها المنصة. النص محفوظ هنا؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>pauses after this turn</source>
        <translation>تتوقف مؤقتًا بعد هذه الدورة</translation>
    </message>
    <message>
        <source>The platform has not told yet what it does.</source>
        <translation>لم تذكر المنصة بعد ما تفعله.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiagnosticsWindow</name>
    <message>
        <source>&amp;Save…</source>
        <comment>a diagnostics bundle</comment>
        <translation>حفظ (&amp;S)…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ بيانات التشخيص</translation>
    </message>
    <message>
        <source>These files help to find out what is wrong. Look through them, and untick what you do not want to give away. Keys, addresses of people and your name were removed. Nothing is sent anywhere.</source>
        <translation>تساعد هذه الملفات على معرفة الخلل. تصفّحها، وأزل العلامة عما لا تريد تسليمه. أُزيلت المفاتيح وعناوين الأشخاص واسمك. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What is saved of this file</source>
        <translation>ما يُحفظ من هذا الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1. This computer is being checked; the report comes in a moment.</source>
        <translation>
            <numerusform>لا ملفات، %1. يُفحص هذا الحاسوب؛ يصل التقرير بعد لحظة.</numerusform>
            <numerusform>ملف واحد، %1. يُفحص هذا الحاسوب؛ يصل التقرير بعد لحظة.</numerusform>
            <numerusform>ملفان، %1. يُفحص هذا الحاسوب؛ يصل التقرير بعد لحظة.</numerusform>
            <numerusform>%Ln ملفات، %1. يُفحص هذا الحاسوب؛ يصل التقرير بعد لحظة.</numerusform>
            <numerusform>%Ln ملفًا، %1. يُفحص هذا الحاسوب؛ يصل التقرير بعد لحظة.</numerusform>
            <numerusform>%Ln ملف، %1. يُفحص هذا الحاسوب؛ يصل التقرير بعد لحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <comment>of a diagnostics bundle, and their size</comment>
        <translation>
            <numerusform>لا ملفات، %1.</numerusform>
            <numerusform>ملف واحد، %1.</numerusform>
            <numerusform>ملفان، %1.</numerusform>
            <numerusform>%Ln ملفات، %1.</numerusform>
            <numerusform>%Ln ملفًا، %1.</numerusform>
            <numerusform>%Ln ملف، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be saved here: %1. Nothing was written. Choose another place.</source>
        <translation>تعذّر الحفظ هنا: %1. لم يُكتب شيء. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>It is saved in this place. Nothing was sent anywhere.</source>
        <translation>حُفظ في هذا المكان. لم يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>لم يفتح أي برنامج هذا المجلد. افتحه في مدير ملفات:</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>النظر مجددًا (&amp;L)</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>المستودع %1</translation>
    </message>
    <message>
        <source>a copy from which working copies are made quickly; it holds no work of sessions</source>
        <translation>نسخة تُصنع منها نسخ العمل بسرعة؛ لا تحوي عمل جلسات</translation>
    </message>
    <message>
        <source>This folder is not there any more. Look again.</source>
        <translation>لم يعد هذا المجلد موجودًا. انظر مجددًا.</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>لم يفتح أي برنامج هذا المجلد. افتحه في مدير ملفات:</translation>
    </message>
    <message>
        <source>Discard the working copy</source>
        <translation>التخلص من نسخة العمل</translation>
    </message>
    <message>
        <source>Discard the working copy of %1?</source>
        <translation>هل تريد التخلص من نسخة عمل %1؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تخلّص منها</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Room for working copies</source>
        <translation>المساحة المتاحة لنسخ العمل (&amp;R)</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of room</comment>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskRow</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>التخلص منها…</translation>
    </message>
    <message>
        <source>Open folder of %1</source>
        <translation>فتح مجلد %1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>التخلص من %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a size, and why it is there</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskText</name>
    <message>
        <source>There are no working copies on this computer.</source>
        <translation>لا توجد نسخ عمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Working copies take %1.</source>
        <comment>a size</comment>
        <translation>تشغل نسخ العمل %1.</translation>
    </message>
    <message>
        <source>Working copies take %1 of %2.</source>
        <comment>two sizes</comment>
        <translation>تشغل نسخ العمل %1 من %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons for which a working copy is kept</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>in use by its session</source>
        <comment>a working copy</comment>
        <translation>تستخدمها جلستها</translation>
    </message>
    <message>
        <source>safe to remove: everything in it exists elsewhere, too</source>
        <comment>a working copy</comment>
        <translation>يمكن إزالتها بأمان: كل ما فيها موجود في مكان آخر أيضًا</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a working copy</comment>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>kept: %1. Of its build output %2 can be removed.</source>
        <comment>reasons, a size</comment>
        <translation>محفوظة: %1. يمكن إزالة %2 من نواتج البناء فيها.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <comment>reasons</comment>
        <translation>محفوظة: %1</translation>
    </message>
    <message>
        <source>being examined…</source>
        <comment>a working copy</comment>
        <translation>قيد الفحص…</translation>
    </message>
    <message>
        <source>not examined: it may hold work that is only here</source>
        <comment>a working copy</comment>
        <translation>لم تُفحص: قد تحوي عملًا موجودًا هنا فقط</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>يُنظر فيما يوجد…</translation>
    </message>
    <message>
        <source>Finding out what is safe to remove…</source>
        <translation>يُبحث عما يمكن إزالته بأمان…</translation>
    </message>
    <message>
        <source>Removing what is safe…</source>
        <translation>تُزال الأشياء الآمنة…</translation>
    </message>
    <message>
        <source>Discarding the working copy…</source>
        <translation>يجري التخلص من نسخة العمل…</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <comment>a size</comment>
        <translation>حُرِّر %1.</translation>
    </message>
    <message>
        <source>Nothing was freed: what was safe before is not so any more.</source>
        <translation>لم يُحرَّر شيء: ما كان آمنًا من قبل لم يعد كذلك.</translation>
    </message>
    <message>
        <source>&amp;Free what is safe: %1</source>
        <comment>a size</comment>
        <translation>تحرير ما هو آمن (&amp;F): %1</translation>
    </message>
    <message>
        <source>&amp;Free what is safe</source>
        <translation>تحرير ما هو آمن (&amp;F)</translation>
    </message>
    <message>
        <source>It is not known what is safe to remove.</source>
        <translation>لا يُعرف ما يمكن إزالته بأمان.</translation>
    </message>
    <message>
        <source>It is not known what was removed.</source>
        <translation>لا يُعرف ما أُزيل.</translation>
    </message>
    <message>
        <source>The working copy was not discarded.</source>
        <translation>لم يجرِ التخلص من نسخة العمل.</translation>
    </message>
    <message>
        <source>This is what was known before, because it could not be looked up anew.</source>
        <translation>هذا ما كان معروفًا من قبل، إذ تعذّر النظر من جديد.</translation>
    </message>
    <message>
        <source>It is not known what working copies take.</source>
        <translation>لا يُعرف ما تشغله نسخ العمل.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is not known or was not done, and then why and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>لم يُعثر على برنامج الوكيل بجانب هذا البرنامج. ثبّت Rensei Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Look again.</source>
        <translation>لم يُبلغ برنامج الوكيل بشيء مدة طويلة فأُنهي. انظر مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Look again.</source>
        <translation>انتهى برنامج الوكيل بلا نتيجة. انظر مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Look again.</source>
        <translation>يقول برنامج الوكيل: «%1» انظر مجددًا.</translation>
    </message>
    <message>
        <source>It takes %1. Nobody has looked yet whether it holds work that is only there. What is only there is lost.</source>
        <comment>a size</comment>
        <translation>تشغل %1. لم ينظر أحد بعد هل فيها عمل موجود هناك فقط. ما كان هناك فقط يضيع.</translation>
    </message>
    <message>
        <source>It takes %1, and is kept because of this: %2. What is only there is lost.</source>
        <comment>a size, reasons</comment>
        <translation>تشغل %1، وهي محفوظة لهذا السبب: %2. ما كان هناك فقط يضيع.</translation>
    </message>
    <message>
        <source>When they take more, this computer takes no new sessions until something is freed; nothing is deleted for it. Usual: %1 GiB.</source>
        <comment>a number</comment>
        <translation>حين تشغل أكثر، لا يأخذ هذا الحاسوب جلسات جديدة حتى يُحرَّر شيء؛ ولا يُحذف شيء لأجل ذلك. المعتاد: %1 GiB.</translation>
    </message>
</context>
<context>
    <name>rensei::app::DoctorWindow</name>
    <message>
        <source>Check again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>فحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>إزالة من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>being fixed</source>
        <comment>a check</comment>
        <translation>قيد الإصلاح</translation>
    </message>
    <message>
        <source>being fixed…</source>
        <comment>a check</comment>
        <translation>قيد الإصلاح…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>حفظ بيانات التشخيص…</translation>
    </message>
</context>
<context>
    <name>rensei::app::ErrorText</name>
    <message>
        <source>This is not the address of a platform. It begins with https://, and ends before any question mark.</source>
        <translation>ليس هذا عنوان منصة. يبدأ العنوان بـ https:// وينتهي قبل أي علامة استفهام.</translation>
    </message>
    <message>
        <source>No Rensei platform answers at this address. Check it, and whether your network wants you to sign in first.</source>
        <translation>لا تجيب أي منصة Rensei على هذا العنوان. تحقق منه، ومما إذا كانت شبكتك تطلب تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform: %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>لا يوجد اتصال آمن بالمنصة: %1. إن كان لشبكتك شهادة خاصة، فسمِّ ملفها تحت «network: caFile» في إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>There is no way to the platform: %1.</source>
        <translation>لا طريق إلى المنصة: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Check the address and your network, then try again.</source>
        <translation>يتعذر الوصول إلى المنصة. تحقق من العنوان ومن شبكتك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The platform is asked too often. Wait a moment, then try again.</source>
        <translation>تُسأل المنصة كثيرًا. انتظر لحظة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked. Try again later.</source>
        <translation>أجابت المنصة %1، فتعذّر التحقق من المفتاح. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>This platform wants a key. Create one in Settings → API Keys.</source>
        <translation>تطلب هذه المنصة مفتاحًا. أنشئ واحدًا في Settings → API Keys.</translation>
    </message>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>رُفض هذا المفتاح. تحقق من نسخه كاملًا، أو أنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. A user key is needed here.</source>
        <translation>لا تسمح المنصة بتسجيل الدخول بهذا المفتاح. يلزم هنا مفتاح مستخدم.</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. It says: “%1”</source>
        <translation>لا تسمح المنصة بتسجيل الدخول بهذا المفتاح. تقول: «%1»</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>هذا رمز تسجيل لمضيف. يلزم هنا مفتاح مستخدم.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتحها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only.</source>
        <translation>لم يُعثر على سلسلة مفاتيح على هذا الحاسوب. لا يمكن حفظ المفتاح إلا حتى الخروج.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>رفضت سلسلة المفاتيح الوصول. اسمح به وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, then try again.</source>
        <translation>لم تجب سلسلة المفاتيح. انظر هل تنتظر كلمة مرور، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain takes nothing this long. Check what was pasted.</source>
        <translation>لا تقبل سلسلة المفاتيح شيئًا بهذا الطول. تحقق مما أُلصق.</translation>
    </message>
    <message>
        <source>The keychain could not store the key. Try again, or keep it for this session only.</source>
        <translation>تعذّر على سلسلة المفاتيح حفظ المفتاح. حاول مجددًا، أو احفظه حتى الخروج فقط.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. Sign in to keep a key for this session only.</source>
        <translation>لم يُعثر على سلسلة مفاتيح على هذا الحاسوب. سجّل الدخول لحفظ مفتاح حتى الخروج فقط.</translation>
    </message>
    <message>
        <source>The stored key cannot be read. Try again, or sign in with a new key.</source>
        <translation>لا يمكن قراءة المفتاح المحفوظ. حاول مجددًا، أو سجّل الدخول بمفتاح جديد.</translation>
    </message>
    <message>
        <source>This choice lasts only until Rensei Desktop is closed, because %1 cannot be written. Check the free space on the disk and the permissions of the folder, then choose again.</source>
        <translation>لا يدوم هذا الاختيار إلا حتى إغلاق Rensei Desktop، لأنه لا يمكن كتابة %1. تحقق من المساحة الحرة على القرص ومن أذونات المجلد، ثم اختر مجددًا.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform cannot be reached. Try again when it is back.</source>
        <translation>لم تُوقف %1: يتعذر الوصول إلى المنصة. حاول مجددًا حين تعود.</translation>
    </message>
    <message>
        <source>%1 was not stopped: your key may not do that. Ask for the right, or sign in with another key.</source>
        <translation>لم تُوقف %1: لا يحق ذلك لمفتاحك. اطلب هذا الحق، أو سجّل الدخول بمفتاح آخر.</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and no computer has begun it. Stop it when one has.</source>
        <translation>لم تُوقف %1: هذه المنصة لا توقف الجلسات، ولم يبدأها أي حاسوب. أوقفها حين يبدؤها أحدها.</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and it runs on another computer. Stop it there.</source>
        <translation>لم تُوقف %1: هذه المنصة لا توقف الجلسات، وهي تعمل على حاسوب آخر. أوقفها هناك.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>لم تُوقف %1: وكيل هذا الحاسوب لا يجيب. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform is asked too often. Try again in a moment.</source>
        <translation>لم تُوقف %1: تُسأل المنصة كثيرًا. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform answered %2. Try again later.</source>
        <translation>لم تُوقف %1: أجابت المنصة %2. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform&apos;s answer cannot be read. Try again later.</source>
        <translation>لم تُوقف %1: لا يمكن قراءة جواب المنصة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, because %1.</source>
        <translation>يتعذر الوصول إلى المنصة، لأن %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. It is tried again automatically.</source>
        <translation>يتعذر الوصول إلى المنصة. تتكرر المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>A sign-in page stands before the platform, as some networks have. It is tried again automatically.</source>
        <translation>تقف صفحة تسجيل دخول أمام المنصة، كما في بعض الشبكات. تتكرر المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Your key may not read sessions. Sign in with a key that has the right to.</source>
        <translation>لا يحق لمفتاحك قراءة الجلسات. سجّل الدخول بمفتاح له هذا الحق.</translation>
    </message>
    <message>
        <source>The platform is asked too often. It is tried again automatically.</source>
        <translation>تُسأل المنصة كثيرًا. تتكرر المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The platform gave an answer that this version cannot read. Look for an update.</source>
        <translation>أعطت المنصة جوابًا لا يستطيع هذا الإصدار قراءته. ابحث عن إصدار أحدث.</translation>
    </message>
    <message>
        <source>The platform answered %1.</source>
        <translation>أجابت المنصة %1.</translation>
    </message>
    <message>
        <source>The token could not be kept. Try again.</source>
        <translation>تعذّر حفظ الرمز. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program is missing. Install Rensei Desktop again.</source>
        <translation>برنامج الوكيل مفقود. ثبّت Rensei Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read or is full, so the key was not stored. Remove an account, or correct the file contexts.json beside the agent&apos;s configuration.</source>
        <translation>قائمة حساباتك ممتلئة أو لا يمكن قراءتها، فلم يُحفظ المفتاح. أزل حسابًا، أو صحّح الملف contexts.json بجانب إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>The settings of Rensei Desktop were lost, because their file was damaged. Choose again what you had chosen in the settings.</source>
        <translation>ضاعت إعدادات Rensei Desktop لأن ملفها تالف. اختر مجددًا في الإعدادات ما كنت قد اخترته.</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read still holds. The damaged file is kept here:</source>
        <translation>كان ملف إعدادات Rensei Desktop تالفًا. ما أمكنت قراءته منه لا يزال ساريًا؛ انظر في الإعدادات هل هو ما تريده. الملف التالف محفوظ هنا:</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2.</source>
        <comment>2: why, as the agent says it</comment>
        <translation>لم تُوقف %1: %2.</translation>
    </message>
</context>
<context>
    <name>rensei::app::FilterChips</name>
    <message>
        <source>Sessions that ask something, are stuck, or failed and were not looked at yet</source>
        <translation>الجلسات التي تسأل شيئًا، أو العالقة، أو التي فشلت ولم يُنظر إليها بعد</translation>
    </message>
    <message>
        <source>Working %1</source>
        <translation>تعمل %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>في الانتظار %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>مكتملة %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>فاشلة %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>موقوفة %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>أخرى %1</translation>
    </message>
    <message>
        <source>Red %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>حمراء %1</translation>
    </message>
    <message>
        <source>Yellow %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>صفراء %1</translation>
    </message>
    <message>
        <source>Green %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>خضراء %1</translation>
    </message>
    <message>
        <source>Health unknown %1</source>
        <comment>and a number of sessions</comment>
        <translation>الصحة غير معروفة %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>a number of sessions</comment>
        <translation>تنتظرك %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::GeneralPage</name>
    <message>
        <source>&amp;Start Rensei Desktop at login</source>
        <translation>تشغيل Rensei Desktop عند الدخول إلى النظام (&amp;S)</translation>
    </message>
    <message>
        <source>The agent still starts at login where that was set up.</source>
        <translation>يظل الوكيل يعمل عند الدخول إلى النظام حيثما أُعدّ ذلك.</translation>
    </message>
    <message>
        <source>It starts in the background, without a window.</source>
        <translation>يعمل في الخلفية بلا نافذة.</translation>
    </message>
    <message>
        <source>Another copy of Rensei Desktop starts at login. Tick this to start this one instead.</source>
        <translation>تعمل نسخة أخرى من Rensei Desktop عند الدخول إلى النظام. ضع العلامة لتعمل هذه بدلًا منها.</translation>
    </message>
    <message>
        <source>The agent&apos;s own entry starts it at login, so there is nothing to choose here.</source>
        <translation>يشغّله مدخل الوكيل عند الدخول إلى النظام، فلا شيء هنا للاختيار.</translation>
    </message>
    <message>
        <source>This system names no place for what starts at login. Set the variable HOME, then start Rensei Desktop again.</source>
        <translation>لا يحدد هذا النظام مكانًا لما يعمل عند الدخول. عيّن المتغير HOME، ثم شغّل Rensei Desktop مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>This could not be changed, because %1 cannot be written: %2. Check its permissions and those of its folder, then try again.</source>
        <translation>تعذّر تغيير هذا، لأنه لا يمكن كتابة %1: %2. تحقق من أذوناته وأذونات مجلده، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>أخبرني حين يصدر إصدار أحدث (&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is asked: this copy does not know where to. Look where you got it from.</source>
        <translation>لا يُسأل أحد: لا تعرف هذه النسخة أين تسأل. انظر حيث حصلت عليها.</translation>
    </message>
    <message>
        <source>%1 is asked once a day, and learns nothing but the version that you have. Nothing is installed automatically.</source>
        <comment>a host</comment>
        <translation>يُسأل %1 مرة في اليوم، ولا يعرف سوى الإصدار الذي لديك. لا يُثبَّت شيء تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>rensei::app::GlyphIcon</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>rensei::app::HealthCard</name>
    <message>
        <source>Send a message…</source>
        <translation>إرسال رسالة…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>إيقاف…</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeyRow</name>
    <message>
        <source>Revoking…</source>
        <translation>قيد الإلغاء…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إلغاء المفتاح…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>a key</comment>
        <translation>إلغاء المفتاح %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeysView</name>
    <message>
        <source>Keys of the hosts of this organization</source>
        <translation>مفاتيح مضيفي هذه المؤسسة</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>النظر مجددًا (&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;new this computer&apos;s key…</source>
        <translation>تجديد مفتاح هذا الحاسوب (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open the platform&apos;s page</source>
        <translation>فتح صفحة المنصة (&amp;O)</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>أُلغي «%1».</translation>
    </message>
    <message>
        <source>Only the first %1 keys are shown. Look for the others on the platform&apos;s page.</source>
        <translation>لا تُعرض إلا المفاتيح الأولى وعددها %1. ابحث عن البقية على صفحة المنصة.</translation>
    </message>
    <message>
        <source>This computer is registered with %1. Switch to an account there to renew its key.</source>
        <translation>هذا الحاسوب مسجَّل على %1. انتقل إلى حساب هناك لتجديد مفتاحه.</translation>
    </message>
    <message>
        <source>No browser opened this page. Open it yourself:</source>
        <translation>لم يفتح أي متصفح هذه الصفحة. افتحها بنفسك:</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>إلغاء مفتاح</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>هل يُلغى المفتاح %1؟</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء المفتاح</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostTokenDialog</name>
    <message>
        <source>Keep it in a private file</source>
        <translation>حفظه في ملف خاص</translation>
    </message>
    <message>
        <source>Register this computer</source>
        <translation>تسجيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>رمز التسجيل (&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Create one in Settings → Projects → API Keys, of the type Worker Registration. The agent keeps it in the keychain.</source>
        <translation>أنشئ واحدًا في Settings → Projects → API Keys، من النوع Worker Registration. يحفظه الوكيل في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Handing it to the agent…</source>
        <translation>يُسلَّم إلى الوكيل…</translation>
    </message>
    <message>
        <source>Waiting until the platform knows this computer…</source>
        <translation>بانتظار أن تعرف المنصة هذا الحاسوب…</translation>
    </message>
    <message>
        <source>The token is kept, but this computer is not registered yet. The agent goes on trying; see the status window.</source>
        <translation>حُفظ الرمز، لكن هذا الحاسوب لم يُسجَّل بعد. يواصل الوكيل المحاولة؛ انظر نافذة الحالة.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This computer is registered.</source>
        <translation>هذا الحاسوب مسجَّل.</translation>
    </message>
    <message>
        <source>The token is kept, but the agent works for %1. Restart the agent to have it work for the platform that is shown.</source>
        <translation>حُفظ الرمز، لكن الوكيل يعمل لصالح %1. أعد تشغيله ليعمل للمنصة المعروضة.</translation>
    </message>
    <message>
        <source>The platform refused this token. Check that it was copied whole, or create a new one.</source>
        <translation>رفضت المنصة هذا الرمز. تحقق من نسخه كاملًا، أو أنشئ رمزًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ItemList</name>
    <message>
        <source>%1: %2</source>
        <comment>a button, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeBars</name>
    <message>
        <source>%1. No new session begins.</source>
        <translation>%1. لا تبدأ جلسة جديدة.</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>عدم الخروج</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a report was read</comment>
        <translation>شوهد</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeNotices</name>
    <message>
        <source>Show status</source>
        <translation>عرض الحالة</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeText</name>
    <message>
        <source>A coding agent works on a session</source>
        <translation>وكيل برمجة يعمل على جلسة</translation>
    </message>
    <message>
        <source>May fall asleep: no session can go on by itself</source>
        <translation>قد يدخل السكون: لا جلسة تستطيع الاستمرار بنفسها</translation>
    </message>
    <message>
        <source>May fall asleep: no session makes progress</source>
        <translation>قد يدخل السكون: لا جلسة تتقدم</translation>
    </message>
    <message>
        <source>May fall asleep: the battery is at %1 %</source>
        <translation>قد يدخل السكون: شحن البطارية %1 %</translation>
    </message>
    <message>
        <source>Kept awake: %1 makes progress</source>
        <comment>an issue</comment>
        <translation>يُبقى مستيقظًا: %1 تتقدم</translation>
    </message>
    <message>
        <source>May fall asleep: the system does not let it be kept awake</source>
        <translation>قد يدخل السكون: لا يسمح النظام بإبقائه مستيقظًا</translation>
    </message>
    <message numerus="yes">
        <source>Quits when %n session(s) have ended</source>
        <translation>
            <numerusform>الخروج بلا انتظار جلسات</numerusform>
            <numerusform>الخروج حين تنتهي جلسة واحدة</numerusform>
            <numerusform>الخروج حين تنتهي جلستان</numerusform>
            <numerusform>الخروج حين تنتهي %Ln جلسات</numerusform>
            <numerusform>الخروج حين تنتهي %Ln جلسة</numerusform>
            <numerusform>الخروج حين تنتهي %Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>While this computer was asleep</source>
        <translation>أثناء سكون هذا الحاسوب</translation>
    </message>
    <message>
        <source>Asleep from %1 to %2.</source>
        <comment>23:10, 07:02</comment>
        <translation>في السكون من %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <comment>an issue</comment>
        <translation>اكتملت %1.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>an issue</comment>
        <translation>فشلت %1.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <comment>an issue</comment>
        <translation>أُوقفت %1.</translation>
    </message>
    <message>
        <source>%1 was given to another computer, which works on it.</source>
        <comment>an issue</comment>
        <translation>أُعطيت %1 لحاسوب آخر، وهو يعمل عليها.</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and waits for a computer.</source>
        <comment>an issue</comment>
        <translation>استعادت المنصة %1، وهي تنتظر حاسوبًا.</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and is completed.</source>
        <comment>an issue</comment>
        <translation>استعادت المنصة %1، وهي مكتملة.</translation>
    </message>
    <message>
        <source>%1 is not this computer&apos;s any more.</source>
        <comment>an issue</comment>
        <translation>لم تعد %1 لهذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) ended.</source>
        <translation>
            <numerusform>لم تنتهِ جلسات أخرى.</numerusform>
            <numerusform>انتهت جلسة أخرى.</numerusform>
            <numerusform>انتهت جلستان أخريان.</numerusform>
            <numerusform>انتهت %Ln جلسات أخرى.</numerusform>
            <numerusform>انتهت %Ln جلسة أخرى.</numerusform>
            <numerusform>انتهت %Ln جلسة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes sessions again</source>
        <translation>يقبل الوكيل الجلسات من جديد</translation>
    </message>
    <message>
        <source>Rensei Desktop ended before the sessions that it waited for. Its agent takes sessions again.</source>
        <translation>انتهى Rensei Desktop قبل الجلسات التي كان ينتظرها. يقبل وكيله الجلسات من جديد.</translation>
    </message>
</context>
<context>
    <name>rensei::app::LimitsPage</name>
    <message>
        <source>none</source>
        <comment>the usual limit</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>A session may take two hours, unless the entry of its coding agent in the configuration, or the platform, says otherwise. There are no limits of turns or cost in the configuration.</source>
        <translation>قد تستغرق الجلسة ساعتين، ما لم يحدد مدخل وكيل برمجتها في ملف الإعدادات أو المنصة غير ذلك. لا حدود للأدوار أو الكلفة في ملف الإعدادات.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>&amp;Memory of a session</source>
        <translation>ذاكرة الجلسة (&amp;M)</translation>
    </message>
    <message>
        <source>A session that takes more is ended as failed, and says why. Usual: %1.</source>
        <translation>الجلسة التي تشغل أكثر تُنهى بالفشل، وتذكر السبب. المعتاد: %1.</translation>
    </message>
    <message>
        <source>Memory of &amp;all sessions together</source>
        <translation>ذاكرة كل الجلسات معًا (&amp;A)</translation>
    </message>
    <message>
        <source>When they take more, the one that takes the most is ended. Usual: %1.</source>
        <translation>حين تشغل أكثر، تُنهى الجلسة التي تشغل القدر الأكبر. المعتاد: %1.</translation>
    </message>
    <message>
        <source>&amp;Processes of a session</source>
        <translation>عمليات الجلسة (&amp;P)</translation>
    </message>
    <message>
        <source>A session that starts more is ended as failed. Usual: %1.</source>
        <translation>الجلسة التي تبدأ أكثر تُنهى بالفشل. المعتاد: %1.</translation>
    </message>
    <message>
        <source>Processes of all sessions &amp;together</source>
        <translation>عمليات كل الجلسات معًا (&amp;T)</translation>
    </message>
    <message>
        <source>When there are more, the session with the most is ended. Usual: %1.</source>
        <translation>حين يزيد عددها، تُنهى الجلسة ذات العدد الأكبر منها. المعتاد: %1.</translation>
    </message>
    <message>
        <source>P&amp;riority of sessions</source>
        <translation>أولوية الجلسات (&amp;R)</translation>
    </message>
    <message>
        <source>With a low one your own programs come first. It counts for sessions that begin from now on.</source>
        <translation>حين تكون منخفضة تتقدم برامجك أنت. تسري على الجلسات التي تبدأ من الآن.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a priority</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>a priority</comment>
        <translation>عادية</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Silence after which a session is shown as stalled</source>
        <translation>الصمت الذي تظهر الجلسة بعده متعثرة (&amp;S)</translation>
    </message>
    <message>
        <source>It goes on all the same. Usual: %1.</source>
        <translation>تستمر الجلسة مع ذلك. المعتاد: %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Silence after which a session is &amp;ended</source>
        <translation>الصمت الذي تُنهى الجلسة بعده (&amp;E)</translation>
    </message>
    <message>
        <source>It is ended as failed. Waiting for you does not count. Usual: %1.</source>
        <translation>تُنهى بالفشل. لا يُحسب انتظارها لك. المعتاد: %1.</translation>
    </message>
    <message>
        <source>&amp;Grace for sessions when the agent is stopped</source>
        <translation>مهلة الجلسات حين يُوقف الوكيل (&amp;G)</translation>
    </message>
    <message>
        <source>Those that still run then are ended. Usual: %1.</source>
        <translation>ما ظل يعمل منها عندئذ يُنهى. المعتاد: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>time</comment>
        <translation>بلا مهلة</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogView</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogWindow</name>
    <message>
        <source>&amp;Follow</source>
        <translation>متابعة (&amp;F)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>سجل من</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>إبقاء أحدث سطر ظاهرًا</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ باسم (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open logs folder</source>
        <translation>فتح مجلد السجلات (&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The agent does not answer. This is what its log file holds.</source>
        <translation>الوكيل لا يجيب. هذا ما يحويه ملف سجله.</translation>
    </message>
    <message>
        <source>This computer has no log of this session any more. Its page on the platform tells what it did.</source>
        <translation>لم يعد لدى هذا الحاسوب سجل لهذه الجلسة. تخبر صفحتها على المنصة بما فعلته.</translation>
    </message>
    <message>
        <source>The agent does not answer. The log goes on when it does.</source>
        <translation>الوكيل لا يجيب. يستمر السجل حين يجيب.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>يُقرأ السجل.</translation>
    </message>
    <message>
        <source>It holds no lines yet.</source>
        <translation>لا يحوي أسطرًا بعد.</translation>
    </message>
    <message>
        <source>Lines shown: %1. Some in between were removed before they were read.</source>
        <translation>الأسطر المعروضة: %1. أُزيل بعض ما بينها قبل قراءته.</translation>
    </message>
    <message>
        <source>Lines shown: %1. Earlier ones were dropped.</source>
        <translation>الأسطر المعروضة: %1. أُسقطت الأسطر الأقدم.</translation>
    </message>
    <message>
        <source>Lines shown: %1.</source>
        <translation>الأسطر المعروضة: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>وُجد: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>The log was saved in this file:</source>
        <translation>حُفظ السجل في هذا الملف:</translation>
    </message>
    <message>
        <source>The log could not be saved in this file: %1. Choose another place.</source>
        <translation>تعذّر حفظ السجل في هذا الملف: %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageBar</name>
    <message>
        <source>Copy</source>
        <comment>the address beside</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageField</name>
    <message>
        <source>&amp;Send</source>
        <translation>إرسال (&amp;S)</translation>
    </message>
    <message>
        <source>Message to the session</source>
        <translation>رسالة إلى الجلسة</translation>
    </message>
    <message>
        <source>The platform does not list this session, so it takes no messages.</source>
        <translation>لا تدرج المنصة هذه الجلسة، فهي لا تقبل رسائل.</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions.</source>
        <translation>لا تقبل هذه المنصة رسائل إلى الجلسات.</translation>
    </message>
    <message>
        <source>Write to the agent to let it go on…</source>
        <translation>اكتب إلى الوكيل ليتابع…</translation>
    </message>
    <message>
        <source>Write to the agent…</source>
        <translation>اكتب إلى الوكيل…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>يُرسل…</translation>
    </message>
    <message>
        <source>Run a session again</source>
        <translation>تشغيل جلسة مجددًا</translation>
    </message>
    <message>
        <source>This session has ended. Run it again?</source>
        <translation>انتهت هذه الجلسة. هل تُشغَّل مجددًا؟</translation>
    </message>
    <message>
        <source>A message lets it run again, which may cost money.</source>
        <translation>الرسالة تشغّلها مجددًا، وقد يكلف ذلك مالًا.</translation>
    </message>
    <message>
        <source>Send and run again</source>
        <translation>إرسال وتشغيل مجددًا</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>تصفّح (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>اختبار الاتصال (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust, too (a PEM file)</source>
        <translation>شهادات موثوق بها أيضًا (ملف PEM) (&amp;C)</translation>
    </message>
    <message>
        <source>For a certificate of your company or network. The system&apos;s stay trusted.</source>
        <translation>لشهادة من شركتك أو شبكتك. تظل شهادات النظام موثوقًا بها.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a file</comment>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>شهادات موثوق بها</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkText</name>
    <message>
        <source>Asking %1 for its first page, without a proxy and without your key.</source>
        <comment>an address</comment>
        <translation>تُطلب الصفحة الأولى من %1، بلا خادم proxy وبلا مفتاحك.</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, as the system says, without your key.</source>
        <comment>an address</comment>
        <translation>تُطلب الصفحة الأولى من %1، كما يقول النظام، بلا مفتاحك.</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, by the proxy %2, without your key.</source>
        <comment>two addresses</comment>
        <translation>تُطلب الصفحة الأولى من %1، عبر خادم proxy ‏%2، بلا مفتاحك.</translation>
    </message>
    <message>
        <source>It was reached: it answered with %1 after %2 s.</source>
        <comment>an HTTP status, a time</comment>
        <translation>جرى الوصول إليها: أجابت %1 بعد %2 ث.</translation>
    </message>
    <message>
        <source>It was reached, but not trusted: %1. If a certificate of your company or network stands in between, choose its file above.</source>
        <comment>why</comment>
        <translation>جرى الوصول إليها، لكنها غير موثوق بها: %1. إن كانت شهادة من شركتك أو شبكتك تقف بينكما، فاختر ملفها أعلاه.</translation>
    </message>
    <message>
        <source>No answer came within %1 s. Check the address of the proxy, and the connection.</source>
        <comment>a time</comment>
        <translation>لم يأتِ جواب خلال %1 ث. تحقق من عنوان خادم proxy ومن الاتصال.</translation>
    </message>
    <message>
        <source>It was not reached: %1. Check the address of the proxy, and the connection.</source>
        <comment>why</comment>
        <translation>لم يجرِ الوصول إليها: %1. تحقق من عنوان خادم proxy ومن الاتصال.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or others than it got. Enter them above, below the proxy&apos;s address.</source>
        <translation>يطلب خادم proxy اسم مستخدم وكلمة مرور، أو غير ما وصله. أدخلهما أعلاه، تحت عنوان خادم proxy.</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoTrayWindow</name>
    <message>
        <source>Rensei Desktop</source>
        <translation>Rensei Desktop</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>the button that opens what the tray icon&apos;s menu holds</comment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them.</source>
        <translation>لا يعرض سطح المكتب هذا أيقونات في شريط النظام. في GNOME تضيفها الإضافة AppIndicator.</translation>
    </message>
    <message>
        <source>How</source>
        <comment>to get tray icons</comment>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>لا تعرضه مجددًا</translation>
    </message>
    <message>
        <source>Tray icons</source>
        <translation>أيقونات شريط النظام</translation>
    </message>
    <message>
        <source>Install the package gnome-shell-extension-appindicator, switch the extension on, and log in again. Other desktops: add a tray to the panel. The icon then appears automatically.</source>
        <translation>ثبّت الحزمة gnome-shell-extension-appindicator، وفعّل الإضافة، ثم ادخل إلى النظام مجددًا. في أسطح المكتب الأخرى: أضف شريط نظام إلى اللوحة. ثم تظهر الأيقونة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticeText</name>
    <message numerus="yes">
        <source>%n more thing(s) need you</source>
        <translation>
            <numerusform>لا شيء آخر ينتظرك</numerusform>
            <numerusform>أمر آخر ينتظرك</numerusform>
            <numerusform>أمران آخران ينتظرانك</numerusform>
            <numerusform>%Ln أمور أخرى تنتظرك</numerusform>
            <numerusform>%Ln أمرًا آخر ينتظرك</numerusform>
            <numerusform>%Ln أمر آخر ينتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>تجديد التسجيل</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>عرض الحالة</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 تحتاج إليك</translation>
    </message>
    <message>
        <source>A session needs attention</source>
        <translation>جلسة تحتاج إليك</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>عرض الجلسة</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a session</comment>
        <translation>فشلت %1</translation>
    </message>
    <message>
        <source>A session failed</source>
        <translation>فشلت جلسة</translation>
    </message>
    <message>
        <source>%1 waits for you: %2</source>
        <comment>a session, what it asks</comment>
        <translation>%1 تنتظرك: %2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>إجابة…</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticesPage</name>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>ساعات الهدوء (&amp;Q)</translation>
    </message>
    <message>
        <source>Tell me about:</source>
        <translation>أخبرني عن:</translation>
    </message>
    <message>
        <source>Q&amp;uestions of agents</source>
        <translation>أسئلة الوكلاء (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Red and failed sessions</source>
        <translation>الجلسات الحمراء والفاشلة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Account, agent and platform</source>
        <translation>الحساب والوكيل والمنصة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>when quiet hours begin</comment>
        <translation>من (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>when quiet hours end</comment>
        <translation>إلى (&amp;T)</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>تبدأ ساعات الهدوء عند</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>تنتهي ساعات الهدوء عند</translation>
    </message>
    <message>
        <source>Within quiet hours no notification appears, each day.</source>
        <translation>في ساعات الهدوء لا يظهر أي إشعار، كل يوم.</translation>
    </message>
    <message>
        <source>Both times are the same, so there are no quiet hours. Change one of them.</source>
        <translation>الوقتان متساويان، فلا توجد ساعات هدوء. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2 on the next day. What still holds then is told.</source>
        <comment>22:00, 07:00</comment>
        <translation>لا يظهر أي إشعار من %1 حتى %2 في اليوم التالي. ما يظل قائمًا عندئذ يُذكر.</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2. What still holds then is told.</source>
        <comment>12:00, 14:00</comment>
        <translation>لا يظهر أي إشعار من %1 حتى %2. ما يظل قائمًا عندئذ يُذكر.</translation>
    </message>
</context>
<context>
    <name>rensei::app::PlanView</name>
    <message>
        <source>%1 %2</source>
        <comment>a mark, a step of a plan</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a plan, whether it is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan: %1 of %2</source>
        <comment>steps that are done</comment>
        <translation>الخطة: %1 من %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyField</name>
    <message>
        <source>The platform is reached directly, whatever the system says.</source>
        <translation>يُوصل إلى المنصة مباشرة، أيًّا كان ما يقوله النظام.</translation>
    </message>
    <message>
        <source>The variables HTTPS_PROXY and NO_PROXY count, else the settings of the system.</source>
        <translation>يسري المتغيران HTTPS_PROXY وNO_PROXY، وإلا فإعدادات النظام.</translation>
    </message>
    <message>
        <source>It counts for this program at once, and for the agent. This computer itself, and what NO_PROXY names, is reached directly.</source>
        <translation>يسري على هذا البرنامج فورًا، وعلى الوكيل. يُوصل مباشرة إلى هذا الحاسوب نفسه وإلى ما يسمّيه NO_PROXY.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>خادم proxy ‏(&amp;P)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>a proxy</comment>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>a proxy, whose address follows</comment>
        <translation>هذا:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان خادم proxy</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyLoginFields</name>
    <message>
        <source>Pass&amp;word for the proxy</source>
        <translation>كلمة مرور خادم proxy ‏(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>اسم مستخدم خادم proxy ‏(&amp;U)</translation>
    </message>
    <message>
        <source>Only where the proxy wants one. Empty: it is sent neither.</source>
        <translation>فقط إن طلبه خادم proxy. إن كان فارغًا فلا يُرسل إليه اسم ولا كلمة مرور.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a user name</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The password is stored in the keychain.</source>
        <translation>كلمة المرور محفوظة في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain keeps it, and it is not shown again.</source>
        <translation>تحتفظ بها سلسلة المفاتيح ولا تُعرض من جديد.</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitController</name>
    <message>
        <source>Rensei Desktop does not quit: the agent does not answer, and may still take sessions. Quit again in a moment.</source>
        <translation>لا يمكن الخروج من Rensei Desktop: الوكيل لا يجيب، وقد يظل يأخذ جلسات. اخرج مجددًا بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitDialog</name>
    <message>
        <source>Quit Rensei Desktop</source>
        <translation>الخروج من Rensei Desktop</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>مواصلة الانتظار (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The agent goes on by itself and takes new sessions, too. Nothing starts it again if it fails, until you start Rensei Desktop. What agents ask meanwhile is rejected.</source>
        <translation>يستمر الوكيل بنفسه ويأخذ جلسات جديدة أيضًا. إن فشل فلا شيء يشغّله مجددًا حتى تشغّل Rensei Desktop. وما يسأل عنه الوكلاء في هذه الأثناء يُرفض.</translation>
    </message>
    <message>
        <source>The agent is a background service of this computer and goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>الوكيل خدمة خلفية على هذا الحاسوب ويستمر كما كان. وما يسأل عنه الوكلاء في هذه الأثناء يُرفض.</translation>
    </message>
    <message>
        <source>Rensei Desktop did not start the agent, so it goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>لم يشغّل Rensei Desktop الوكيل، فيستمر كما كان. وما يسأل عنه الوكلاء في هذه الأثناء يُرفض.</translation>
    </message>
    <message>
        <source>&amp;Leave running</source>
        <translation>تركها تعمل (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>إنهاء العمل ثم الخروج (&amp;F)</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, it stops and Rensei Desktop quits. You can call that off until then.</source>
        <translation>لا يأخذ الوكيل جلسات جديدة. حين تنتهي هذه، يتوقف ويُغلق Rensei Desktop. يمكنك العدول عن ذلك حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, Rensei Desktop quits and the agent takes sessions again. You can call that off until then.</source>
        <translation>لا يأخذ الوكيل جلسات جديدة. حين تنتهي هذه، يُغلق Rensei Desktop ويعود الوكيل إلى أخذ الجلسات. يمكنك العدول عن ذلك حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>إيقاف الآن (&amp;S)</translation>
    </message>
    <message>
        <source>The sessions end here and the agent stops. The platform gives them to another computer, where they begin anew, or ends them as failed. Paused ones go on when the agent starts again. Working copies stay on this computer.</source>
        <translation>تنتهي الجلسات هنا ويتوقف الوكيل. تعطيها المنصة لحاسوب آخر تبدأ فيه من جديد، أو تنهيها بالفشل. تستمر الجلسات المتوقفة مؤقتًا حين يعمل الوكيل مجددًا. تبقى نسخ العمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>عدم الخروج (&amp;D)</translation>
    </message>
    <message>
        <source>The agent takes sessions again, as it did before.</source>
        <translation>يعود الوكيل إلى أخذ الجلسات كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>Rensei Desktop quits when %n session(s) have ended.</source>
        <translation>
            <numerusform>يُغلق Rensei Desktop بلا انتظار جلسات.</numerusform>
            <numerusform>يُغلق Rensei Desktop حين تنتهي جلسة واحدة.</numerusform>
            <numerusform>يُغلق Rensei Desktop حين تنتهي جلستان.</numerusform>
            <numerusform>يُغلق Rensei Desktop حين تنتهي %Ln جلسات.</numerusform>
            <numerusform>يُغلق Rensei Desktop حين تنتهي %Ln جلسة.</numerusform>
            <numerusform>يُغلق Rensei Desktop حين تنتهي %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer.</source>
        <translation>
            <numerusform>لا تعمل أي جلسة على هذا الحاسوب.</numerusform>
            <numerusform>تعمل جلسة واحدة على هذا الحاسوب.</numerusform>
            <numerusform>تعمل جلستان على هذا الحاسوب.</numerusform>
            <numerusform>تعمل %Ln جلسات على هذا الحاسوب.</numerusform>
            <numerusform>تعمل %Ln جلسة على هذا الحاسوب.</numerusform>
            <numerusform>تعمل %Ln جلسة على هذا الحاسوب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::RemovalDialog</name>
    <message>
        <source>Revoke the registration key, too</source>
        <translation>إلغاء مفتاح التسجيل أيضًا</translation>
    </message>
    <message>
        <source>Delete the agent&apos;s data, too: settings, logs, working copies</source>
        <translation>حذف بيانات الوكيل أيضًا: الإعدادات والسجلات ونسخ العمل</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>الإزالة من هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer. The removal waits for their end; no new one begins.</source>
        <translation>
            <numerusform>لا تعمل أي جلسة على هذا الحاسوب.</numerusform>
            <numerusform>تعمل جلسة واحدة على هذا الحاسوب. تنتظر الإزالة نهايتها؛ ولا تبدأ جلسة جديدة.</numerusform>
            <numerusform>تعمل جلستان على هذا الحاسوب. تنتظر الإزالة نهايتهما؛ ولا تبدأ جلسة جديدة.</numerusform>
            <numerusform>تعمل %Ln جلسات على هذا الحاسوب. تنتظر الإزالة نهايتها؛ ولا تبدأ جلسة جديدة.</numerusform>
            <numerusform>تعمل %Ln جلسة على هذا الحاسوب. تنتظر الإزالة نهايتها؛ ولا تبدأ جلسة جديدة.</numerusform>
            <numerusform>تعمل %Ln جلسة على هذا الحاسوب. تنتظر الإزالة نهايتها؛ ولا تبدأ جلسة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>أُزيل:</translation>
    </message>
    <message>
        <source>Nothing of the agent was found to remove.</source>
        <translation>لم يُعثر على شيء للوكيل لإزالته.</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>سيُزال هذا:</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>لم يُفتح أي متصفح. افتح هذا العنوان في متصفح:</translation>
    </message>
    <message>
        <source>Remove the agent from this computer?</source>
        <translation>هل يُزال الوكيل من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>rensei::app::RenameDialog</name>
    <message>
        <source>Rename an account</source>
        <translation>إعادة تسمية حساب</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>of an account</comment>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>The command line uses this name, too.</source>
        <translation>يستخدم سطر الأوامر هذا الاسم أيضًا.</translation>
    </message>
</context>
<context>
    <name>rensei::app::ResultRow</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>rensei::app::RunnersPage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>فحص مجددًا (&amp;C)</translation>
    </message>
    <message>
        <source>The agent knows no coding agents. Look at its configuration.</source>
        <translation>لا يعرف الوكيل أي وكلاء برمجة. انظر في إعداداته.</translation>
    </message>
    <message>
        <source>Of those below, the one that was chosen when this computer was set up comes first.</source>
        <translation>مما يلي أدناه، يأتي أولًا الوكيل الذي اختير عند إعداد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A session that names another one is done by that.</source>
        <translation>الجلسة التي تسمّي وكيلًا آخر ينفّذها ذلك الوكيل.</translation>
    </message>
    <message>
        <source>Coding agent for sessions that &amp;name none</source>
        <translation>وكيل البرمجة للجلسات التي لا تسمّي وكيلًا (&amp;N)</translation>
    </message>
    <message>
        <source>The first that is ready</source>
        <comment>a coding agent</comment>
        <translation>أول وكيل جاهز</translation>
    </message>
</context>
<context>
    <name>rensei::app::RunnersText</name>
    <message>
        <source>%1 %2</source>
        <comment>a program, its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not installed</source>
        <comment>a coding agent</comment>
        <translation>غير مثبَّت</translation>
    </message>
    <message>
        <source>installed; not known whether it is signed in</source>
        <comment>a coding agent</comment>
        <translation>مثبَّت؛ لا يُعرف هل سُجّل الدخول</translation>
    </message>
    <message>
        <source>installed and signed in</source>
        <comment>a coding agent</comment>
        <translation>مثبَّت وسُجّل الدخول</translation>
    </message>
    <message>
        <source>installed, not signed in</source>
        <comment>a coding agent</comment>
        <translation>مثبَّت ولم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>%1; does the sessions that name no agent</source>
        <comment>a coding agent</comment>
        <translation>%1؛ ينفّذ الجلسات التي لا تسمّي وكيلًا</translation>
    </message>
    <message>
        <source>Install it, then check again.</source>
        <translation>ثبّته، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>To get it, type this in a terminal, then check again: %1</source>
        <comment>a command</comment>
        <translation>للحصول عليه، اكتب هذا في طرفية، ثم افحص مجددًا: %1</translation>
    </message>
    <message>
        <source>It asks for nothing before it acts, so it gets no work before the configuration accepts that.</source>
        <translation>لا يسأل قبل أن يتصرف، فلا يُعطى عملًا قبل أن تقبل الإعدادات ذلك.</translation>
    </message>
    <message>
        <source>Start it in a terminal and sign in, then check again.</source>
        <translation>شغّله في طرفية وسجّل الدخول، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>It says: “%1” Start it in a terminal and sign in, then check again.</source>
        <translation>يقول: «%1» شغّله في طرفية وسجّل الدخول، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>تعذّر فحصه: %1</translation>
    </message>
    <message>
        <source>Starting each of them to see whether it is signed in…</source>
        <translation>يُشغَّل كل منها لمعرفة هل سُجّل الدخول…</translation>
    </message>
    <message>
        <source>Looking for coding agents…</source>
        <translation>يُبحث عن وكلاء البرمجة…</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>لم يُعثر على برنامج الوكيل بجانب هذا البرنامج. ثبّت Rensei Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Check again.</source>
        <translation>لم يُبلغ برنامج الوكيل بشيء مدة طويلة فأُنهي. افحص مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Check again.</source>
        <translation>انتهى برنامج الوكيل بلا نتيجة. افحص مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Check again.</source>
        <translation>يقول برنامج الوكيل: «%1» افحص مجددًا.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionCells</name>
    <message>
        <source>Health</source>
        <comment>column of the sessions</comment>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Identifier</source>
        <comment>column of the sessions</comment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the sessions</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Work type</source>
        <comment>column of the sessions</comment>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column of the sessions</comment>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column of the sessions</comment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the sessions</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of the sessions</comment>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a cell without a value</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The platform did not tell it.</source>
        <translation>لم تذكره المنصة.</translation>
    </message>
    <message>
        <source>Health unknown: the platform is out of reach.</source>
        <translation>الصحة غير معروفة: يتعذر الوصول إلى المنصة.</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not list this session last time.</source>
        <translation>الصحة غير معروفة: لم تدرج المنصة هذه الجلسة آخر مرة.</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not tell it.</source>
        <translation>الصحة غير معروفة: لم تذكرها المنصة.</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <comment>green, yellow or red</comment>
        <translation>الصحة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a signal and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This session belongs to no issue.</source>
        <translation>لا تنتمي هذه الجلسة إلى أي مهمة.</translation>
    </message>
    <message>
        <source>%1
The platform last listed it %2.</source>
        <comment>ENG-124, 5 min ago</comment>
        <translation>%1
أدرجتها المنصة آخر مرة %2.</translation>
    </message>
    <message>
        <source>Asked to stop on %1</source>
        <comment>date and time</comment>
        <translation>طُلب إيقافها في %1</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>It goes on, since %1</source>
        <comment>date and time</comment>
        <translation>تستمر منذ %1</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>column of the sessions</comment>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>The platform did not tell it, and it does not run on this computer.</source>
        <translation>لم تذكرها المنصة، وهي لا تعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 so far, says the agent of this computer</source>
        <comment>an amount of money</comment>
        <translation>%1 حتى الآن، كما يقول وكيل هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionHead</name>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>يفتح %1 في المتصفح</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionListText</name>
    <message>
        <source>Sign in to see sessions.</source>
        <translation>سجّل الدخول لترى الجلسات.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Your key was refused. Sign in again to see sessions.</source>
        <translation>رُفض مفتاحك. سجّل الدخول مجددًا لترى الجلسات.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>تُحمَّل الجلسات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>لا جلسات بعد.</translation>
    </message>
    <message>
        <source>No sessions yet in %1.</source>
        <translation>لا جلسات بعد في %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the search</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded, and there are more.</source>
        <translation>لا شيء يطابق «%1» في الجلسات المحمَّلة وعددها %2، وهناك المزيد.</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded, and there are more.</source>
        <translation>لا شيء يطابق في الجلسات المحمَّلة وعددها %1، وهناك المزيد.</translation>
    </message>
    <message>
        <source>Search the others</source>
        <translation>البحث في البقية</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded.</source>
        <translation>لا شيء يطابق «%1» في الجلسات المحمَّلة وعددها %2.</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded.</source>
        <translation>لا شيء يطابق في الجلسات المحمَّلة وعددها %1.</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <comment>why</comment>
        <translation>انتهى البحث مبكرًا. %1</translation>
    </message>
    <message>
        <source>Your key was refused. Showing what was known before.</source>
        <translation>رُفض مفتاحك. يُعرض ما كان معروفًا من قبل.</translation>
    </message>
    <message>
        <source>Offline since %1. Showing what was known then.</source>
        <translation>بلا اتصال منذ %1. يُعرض ما كان معروفًا حينها.</translation>
    </message>
    <message>
        <source>%1 Showing what was known at %2.</source>
        <comment>an error, and the time of the last success</comment>
        <translation>%1 يُعرض ما كان معروفًا عند %2.</translation>
    </message>
    <message>
        <source>%1 shown of %2 loaded</source>
        <translation>معروض %1 من %2 محمَّلة</translation>
    </message>
    <message>
        <source>more on scrolling</source>
        <translation>المزيد عند التمرير</translation>
    </message>
    <message>
        <source>Searching older sessions for ‘%1’… %2 looked through.</source>
        <translation>البحث في الجلسات الأقدم عن «%1»… نُظر في %2.</translation>
    </message>
    <message>
        <source>Searching older sessions… %1 looked through.</source>
        <translation>البحث في الجلسات الأقدم… نُظر في %1.</translation>
    </message>
    <message>
        <source>‘%1’ is not in the newest %2.</source>
        <translation>لا يوجد «%1» في أحدث الجلسات وعددها %2.</translation>
    </message>
    <message>
        <source>Nothing matches in the newest %1.</source>
        <translation>لا شيء يطابق في أحدث الجلسات وعددها %1.</translation>
    </message>
    <message>
        <source>Search older ones</source>
        <translation>البحث في الأقدم</translation>
    </message>
    <message>
        <source>%1 in these %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>%1 في هذه وعددها %2</translation>
    </message>
    <message>
        <source>%1 in these %2, of which %3 tell no cost</source>
        <translation>%1 في هذه وعددها %2، منها %3 لا تذكر كلفة</translation>
    </message>
    <message>
        <source>%1 in the selected %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>%1 في المحددة وعددها %2</translation>
    </message>
    <message>
        <source>%1 in the selected %2, of which %3 tell no cost</source>
        <translation>%1 في المحددة وعددها %2، منها %3 لا تذكر كلفة</translation>
    </message>
    <message>
        <source>searching older sessions…</source>
        <translation>يُبحث في الجلسات الأقدم…</translation>
    </message>
    <message>
        <source>older ones were not searched</source>
        <translation>لم يُبحث في الجلسات الأقدم</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionPane</name>
    <message>
        <source>&amp;Follow</source>
        <translation>متابعة (&amp;F)</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>البحث في النشاط</translation>
    </message>
    <message>
        <source>Keep the newest entry in sight</source>
        <translation>إبقاء أحدث مدخل ظاهرًا</translation>
    </message>
    <message>
        <source>No entry contains this.</source>
        <translation>لا مدخل يحوي هذا.</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <comment>a session</comment>
        <translation>إيقاف… (&amp;T)</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Move this column forward</source>
        <translation>تقديم هذا العمود</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation>تأخير هذا العمود</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionText</name>
    <message>
        <source>queued</source>
        <comment>status of a session</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>working</source>
        <comment>status of a session</comment>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>status of a session</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status of a session</comment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>status of a session</comment>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>stopping, asked %1</source>
        <comment>%1: 3 s ago</comment>
        <translation>تتوقف، طُلب %1</translation>
    </message>
    <message>
        <source>stopping, delivered</source>
        <comment>the host has the request</comment>
        <translation>تتوقف، سُلّم الطلب</translation>
    </message>
    <message>
        <source>still stopping</source>
        <comment>asked for minutes ago</comment>
        <translation>ما زالت تتوقف</translation>
    </message>
    <message>
        <source>long running</source>
        <comment>health of a session</comment>
        <translation>تعمل منذ مدة طويلة</translation>
    </message>
    <message>
        <source>stale heartbeat</source>
        <comment>health of a session</comment>
        <translation>نبضة قديمة</translation>
    </message>
    <message>
        <source>tool loop stuck</source>
        <comment>health of a session</comment>
        <translation>حلقة أداة عالقة</translation>
    </message>
    <message>
        <source>claim stuck</source>
        <comment>health of a session</comment>
        <translation>استلام عالق</translation>
    </message>
    <message>
        <source>It has been active longer than is usual.</source>
        <translation>إنها نشطة أطول من المعتاد.</translation>
    </message>
    <message>
        <source>Its host has not been heard from for a while.</source>
        <translation>لم يُسمع من مضيفها منذ مدة.</translation>
    </message>
    <message>
        <source>It calls the same tool again and again and gets no further.</source>
        <translation>تستدعي الأداة نفسها مرارًا ولا تتقدم.</translation>
    </message>
    <message>
        <source>A host has claimed it, and nothing was begun.</source>
        <translation>استلمها مضيف ولم يبدأ شيء.</translation>
    </message>
    <message>
        <source>health unknown</source>
        <comment>health of a session</comment>
        <translation>الصحة غير معروفة</translation>
    </message>
    <message>
        <source>green</source>
        <comment>health of a session</comment>
        <translation>خضراء</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>health of a session</comment>
        <translation>صفراء</translation>
    </message>
    <message>
        <source>red</source>
        <comment>health of a session</comment>
        <translation>حمراء</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <comment>health of a session</comment>
        <translation>لا شيء يعمل</translation>
    </message>
    <message>
        <source>The platform says that it works on this computer, but its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>تقول المنصة إنها تعمل على هذا الحاسوب، لكن تشغيلها هنا انتهى عند %1. أوقفها، كي لا تنتظرها المنصة بعد ذلك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>health and its reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>&lt;$%1</source>
        <comment>less than an amount of US dollars</comment>
        <translation>&lt;$%1</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>session without an issue</source>
        <translation>جلسة بلا مهمة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>waits for you</source>
        <comment>status of a session: it has a question</comment>
        <translation>تنتظرك</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open the list of %1 in browser (the session&apos;s project is not known)</source>
        <translation>فتح قائمة %1 في المتصفح (مشروع الجلسة غير معروف)</translation>
    </message>
    <message>
        <source>Open the platform in browser (its project is not known)</source>
        <translation>فتح المنصة في المتصفح (مشروعها غير معروف)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>of what the browser would open</comment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Stop… (no computer has begun it)</source>
        <translation>إيقاف… (لم يبدأها أي حاسوب)</translation>
    </message>
    <message>
        <source>Stop… (it runs on another computer)</source>
        <translation>إيقاف… (تعمل على حاسوب آخر)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>ما يحتاج إليك أولًا</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <comment>sessions</comment>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>Stop a session</source>
        <translation>إيقاف جلسة</translation>
    </message>
    <message>
        <source>Stop these sessions?</source>
        <translation>هل تُوقف هذه الجلسات؟</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>هل تُوقف هذه الجلسة؟</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>هل تُوقف %1؟</translation>
    </message>
    <message>
        <source>The agent is asked to stop and the session ends as stopped.</source>
        <translation>يُطلب من الوكيل التوقف وتنتهي الجلسة موقوفة.</translation>
    </message>
    <message>
        <source>Their agents are asked to stop and the sessions end as stopped.</source>
        <translation>يُطلب من وكلائها التوقف وتنتهي الجلسات موقوفة.</translation>
    </message>
    <message>
        <source>The others that are selected have ended, or cannot be stopped from here.</source>
        <translation>الجلسات المحددة الأخرى انتهت، أو لا يمكن إيقافها من هنا.</translation>
    </message>
    <message>
        <source>Stop session</source>
        <translation>إيقاف الجلسة</translation>
    </message>
    <message>
        <source>Stop sessions</source>
        <translation>إيقاف الجلسات</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>دعها تعمل</translation>
    </message>
    <message>
        <source>Open workspace folder</source>
        <translation>فتح مجلد العمل</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ id</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>المشروع (&amp;P)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>لم يُفتح أي متصفح. افتح هذا العنوان في متصفح:</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <translation>حُدّث %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Identifier or title, e.g. %1</source>
        <translation>المعرّف أو العنوان، مثل %1</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>البحث في المعرّفات والعناوين</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>دعها تواصل</translation>
    </message>
    <message>
        <source>Pause after this turn</source>
        <translation>إيقاف مؤقت بعد هذه الدورة</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingField</name>
    <message>
        <source>Use the usual value</source>
        <translation>استخدام القيمة المعتادة</translation>
    </message>
    <message>
        <source>Use the usual value: %1</source>
        <comment>the name of a setting</comment>
        <translation>استخدام القيمة المعتادة: %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>General</source>
        <comment>a section of the settings</comment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation>وكلاء البرمجة</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a section of the settings</comment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>a section of the settings</comment>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a section of the settings</comment>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a section of the settings</comment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Advanced</source>
        <comment>a section of the settings</comment>
        <translation>متقدم</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupChoicesView</name>
    <message>
        <source>Take work while nobody is &amp;logged in, too</source>
        <translation>أخذ العمل حتى حين لا يكون أحد داخل النظام (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Coding agent</source>
        <comment>the field for it</comment>
        <translation>وكيل البرمجة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>بلا سؤال (&amp;W)</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <comment>the field for it</comment>
        <translation>وكيل البرمجة</translation>
    </message>
    <message>
        <source>Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>بلا سؤال</translation>
    </message>
    <message>
        <source>The system then starts your background programs with the computer.</source>
        <translation>يشغّل النظام عندئذ برامجك الخلفية مع الحاسوب.</translation>
    </message>
    <message>
        <source>There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <translation>لا توجد بيئة معزولة: يعمل وكيل البرمجة باسمك، ويستطيع في أقصى الأحوال ما تستطيعه أنت.</translation>
    </message>
    <message>
        <source>Your account has no project. Create one on the platform, then look again.</source>
        <translation>ليس في حسابك مشروع. أنشئ واحدًا على المنصة، ثم انظر مجددًا.</translation>
    </message>
    <message>
        <source>This computer takes the work of this project.</source>
        <translation>يأخذ هذا الحاسوب عمل هذا المشروع.</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Install one, such as Claude Code, Codex or Gemini CLI, then look again. Or try it with the demo platform.</source>
        <translation>لم يُعثر على وكيل برمجة على هذا الحاسوب. ثبّت واحدًا، مثل Claude Code أو Codex أو Gemini CLI، ثم انظر مجددًا. أو جرّب منصة العرض.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>starts in the background: %1</source>
        <translation>يعمل في الخلفية: %1</translation>
    </message>
    <message>
        <source>This will be written:</source>
        <translation>سيُكتب هذا:</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <comment>the field for them</comment>
        <translation>المشاريع (&amp;P)</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>the field for them</comment>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>اختر واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>This computer takes the work of %n project(s).</source>
        <translation>
            <numerusform>لا يأخذ هذا الحاسوب عمل أي مشروع.</numerusform>
            <numerusform>يأخذ هذا الحاسوب عمل مشروع واحد.</numerusform>
            <numerusform>يأخذ هذا الحاسوب عمل مشروعين.</numerusform>
            <numerusform>يأخذ هذا الحاسوب عمل %Ln مشاريع.</numerusform>
            <numerusform>يأخذ هذا الحاسوب عمل %Ln مشروعًا.</numerusform>
            <numerusform>يأخذ هذا الحاسوب عمل %Ln مشروع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupOffer</name>
    <message>
        <source>&amp;Import it</source>
        <comment>the set-up of another program</comment>
        <translation>استيراده (&amp;I)</translation>
    </message>
    <message>
        <source>Only watc&amp;h it</source>
        <comment>the agent of another program</comment>
        <translation>مراقبته فقط (&amp;H)</translation>
    </message>
    <message>
        <source>Start a&amp;fresh</source>
        <comment>without the set-up of another program</comment>
        <translation>البدء من جديد (&amp;F)</translation>
    </message>
    <message>
        <source>Nothing of it is changed or deleted.</source>
        <translation>لا يُغيَّر منه شيء ولا يُحذف.</translation>
    </message>
    <message>
        <source>This program shows how that agent is doing, and starts none itself.</source>
        <translation>يعرض هذا البرنامج حال ذلك الوكيل، ولا يشغّل وكيلًا بنفسه.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupProgressView</name>
    <message>
        <source>Use this token</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>Start Rensei Desktop at login</source>
        <translation>تشغيل Rensei Desktop عند الدخول إلى النظام</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>رمز التسجيل (&amp;R)</translation>
    </message>
    <message>
        <source>Somebody with the right to make keys creates one in Settings → Projects → API Keys, of the type Worker Registration.</source>
        <translation>ينشئ من له حق إنشاء المفاتيح رمزًا في Settings → Projects → API Keys، من النوع Worker Registration.</translation>
    </message>
    <message>
        <source>What was written stands in %1.</source>
        <comment>a file</comment>
        <translation>ما كُتب مذكور في %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupSteps</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a step of setting it up</comment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>a step</comment>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1، تمّ</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a step</comment>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>a step</comment>
        <translation>%1، قادم</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupText</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>وكيل البرمجة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation>مفتاح التسجيل</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Background service</source>
        <translation>خدمة خلفية</translation>
    </message>
    <message>
        <source>Agent answers</source>
        <translation>الوكيل يجيب</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>نبضة</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>مدرج على المنصة</translation>
    </message>
    <message>
        <source>Running sessions end</source>
        <translation>انتهاء الجلسات العاملة</translation>
    </message>
    <message>
        <source>Signed off from the platform</source>
        <translation>أُلغي تسجيله على المنصة</translation>
    </message>
    <message>
        <source>State of the agent</source>
        <translation>حالة الوكيل</translation>
    </message>
    <message>
        <source>Logs, sessions, working copies</source>
        <translation>السجلات والجلسات ونسخ العمل</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step</comment>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>at work…</source>
        <comment>a step</comment>
        <translation>قيد العمل…</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>in place already</source>
        <comment>a step</comment>
        <translation>موجود سلفًا</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a step</comment>
        <translation>جرى التراجع</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a step and what is known of it</comment>
        <translation>جرى التراجع: %1</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <comment>a command</comment>
        <translation>في طرفية: %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <comment>a button</comment>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>a button</comment>
        <translation>فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <comment>a button</comment>
        <translation>إزالة من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>This computer is set up and takes work</source>
        <translation>أُعدّ هذا الحاسوب وهو يأخذ العمل</translation>
    </message>
    <message>
        <source>This computer is registered and takes work</source>
        <translation>سُجّل هذا الحاسوب وهو يأخذ العمل</translation>
    </message>
    <message>
        <source>Everything was removed</source>
        <translation>أُزيل كل شيء</translation>
    </message>
    <message>
        <source>This computer is being set up…</source>
        <translation>يُعدّ هذا الحاسوب…</translation>
    </message>
    <message>
        <source>The set-up is being checked and completed…</source>
        <translation>يُفحص الإعداد ويُستكمل…</translation>
    </message>
    <message>
        <source>The agent is being removed…</source>
        <translation>يُزال الوكيل…</translation>
    </message>
    <message>
        <source>What was done is being taken back…</source>
        <translation>يجري التراجع عما تمّ…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>يُنظر في هذا الحاسوب…</translation>
    </message>
    <message numerus="yes">
        <source>Canceled. %n step(s) were taken back</source>
        <translation>
            <numerusform>أُلغي. لم يُتراجع عن أي خطوة</numerusform>
            <numerusform>أُلغي. جرى التراجع عن خطوة واحدة</numerusform>
            <numerusform>أُلغي. جرى التراجع عن خطوتين</numerusform>
            <numerusform>أُلغي. جرى التراجع عن %Ln خطوات</numerusform>
            <numerusform>أُلغي. جرى التراجع عن %Ln خطوة</numerusform>
            <numerusform>أُلغي. جرى التراجع عن %Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled. Nothing had been changed</source>
        <translation>أُلغي. لم يكن شيء قد تغيّر</translation>
    </message>
    <message>
        <source>It stopped at “%1”. Try again to go on</source>
        <comment>the name of a step</comment>
        <translation>توقف عند «%1». حاول مجددًا للمتابعة</translation>
    </message>
    <message>
        <source>It stopped at “%1”. What worked is kept</source>
        <comment>the name of a step</comment>
        <translation>توقف عند «%1». يبقى ما نجح</translation>
    </message>
    <message>
        <source>It did not end as it should</source>
        <translation>لم ينتهِ كما ينبغي</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>لم يُعثر على برنامج الوكيل بجانب هذا البرنامج. ثبّت Rensei Desktop مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again; what worked is kept.</source>
        <translation>لم يُبلغ برنامج الوكيل بشيء مدة طويلة فأُنهي. حاول مجددًا؛ يبقى ما نجح.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again; what worked is kept.</source>
        <translation>انتهى برنامج الوكيل بلا نتيجة. حاول مجددًا؛ يبقى ما نجح.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again; what worked is kept.</source>
        <translation>انتهى برنامج الوكيل بلا نتيجة. يقول: «%1» حاول مجددًا؛ يبقى ما نجح.</translation>
    </message>
    <message>
        <source>Read and edit; ask before each command</source>
        <comment>what agents may do</comment>
        <translation>قراءة وتحرير؛ والسؤال قبل كل أمر</translation>
    </message>
    <message>
        <source>Read, edit and run in the session&apos;s folder</source>
        <comment>what agents may do</comment>
        <translation>قراءة وتحرير وتنفيذ في مجلد الجلسة</translation>
    </message>
    <message>
        <source>Everything without asking</source>
        <comment>what agents may do</comment>
        <translation>كل شيء بلا سؤال</translation>
    </message>
    <message>
        <source>A coding agent reads and changes files in the session&apos;s folder. It asks you before it runs a command, or touches anything outside.</source>
        <translation>يقرأ وكيل البرمجة الملفات في مجلد الجلسة ويغيّرها. يسألك قبل أن ينفّذ أمرًا أو يمسّ شيئًا خارجه.</translation>
    </message>
    <message>
        <source>A coding agent works in the session&apos;s folder by itself. It asks you before it does what reaches beyond: other folders, pushes, other computers.</source>
        <translation>يعمل وكيل البرمجة في مجلد الجلسة بنفسه. يسألك قبل ما يتجاوز ذلك: مجلدات أخرى، أو الدفع إلى المستودع، أو حواسيب أخرى.</translation>
    </message>
    <message>
        <source>A coding agent never asks. Choose this only on a computer that holds nothing of yours.</source>
        <translation>لا يسأل وكيل البرمجة أبدًا. لا تختر هذا إلا على حاسوب لا يحوي شيئًا يخصك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a coding agent, why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <comment>a coding agent</comment>
        <translation>%1 (موصى به)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is written, where</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>a check</comment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>fixed, verified %1</source>
        <comment>14:02</comment>
        <translation>أُصلح، وتُحقق منه %1</translation>
    </message>
    <message>
        <source>skipped until this works: %1</source>
        <comment>a check</comment>
        <translation>متخطًّى حتى يعمل هذا: %1</translation>
    </message>
    <message>
        <source>This computer is being checked…</source>
        <translation>يُفحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>This computer could not be checked</source>
        <translation>تعذّر فحص هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي فحص</numerusform>
            <numerusform>فشل فحص واحد</numerusform>
            <numerusform>فشل فحصان</numerusform>
            <numerusform>فشلت %Ln فحوص</numerusform>
            <numerusform>فشل %Ln فحصًا</numerusform>
            <numerusform>فشل %Ln فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n check(s) need attention</source>
        <translation>
            <numerusform>إنه يعمل؛ لا فحص يحتاج إليك</numerusform>
            <numerusform>إنه يعمل؛ فحص واحد يحتاج إليك</numerusform>
            <numerusform>إنه يعمل؛ فحصان يحتاجان إليك</numerusform>
            <numerusform>إنه يعمل؛ %Ln فحوص تحتاج إليك</numerusform>
            <numerusform>إنه يعمل؛ %Ln فحصًا يحتاج إليك</numerusform>
            <numerusform>إنه يعمل؛ %Ln فحص يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>لم يُبلغ برنامج الوكيل بشيء مدة طويلة فأُنهي. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>انتهى برنامج الوكيل بلا نتيجة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again.</source>
        <translation>انتهى برنامج الوكيل بلا نتيجة. يقول: «%1» حاول مجددًا.</translation>
    </message>
    <message>
        <source>Other set-up</source>
        <translation>إعداد آخر</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1, and runs (%2). It stays as it is. You can import its set-up once it has ended, only watch it, or start afresh beside it; then both share the work.</source>
        <translation>أُعدّ على هذا الحاسوب برنامج آخر للعمل نفسه، في %1، وهو يعمل (%2). يبقى كما هو. يمكنك استيراد إعداده متى انتهى، أو مراقبته فقط، أو البدء من جديد بجانبه؛ عندئذ يتقاسم كلاهما العمل.</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1. It stays as it is. You can import its set-up, only watch its agent, or start afresh beside it.</source>
        <translation>أُعدّ على هذا الحاسوب برنامج آخر للعمل نفسه، في %1. يبقى كما هو. يمكنك استيراد إعداده، أو مراقبة وكيله فقط، أو البدء من جديد بجانبه.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be imported.</source>
        <translation>لا شيء فيه يمكن استيراده.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1</source>
        <translation>لا يمكن استيراده: %1</translation>
    </message>
    <message>
        <source>It is for %1. To import it, sign in there first: go back, and enter that address.</source>
        <translation>إنه لصالح %1. لاستيراده، سجّل الدخول هناك أولًا: ارجع، وأدخل ذلك العنوان.</translation>
    </message>
    <message>
        <source>Its registration key is not in its files. Sign in to import the rest; a key is then made.</source>
        <translation>مفتاح تسجيله ليس في ملفاته. سجّل الدخول لاستيراد الباقي؛ عندئذ يُنشأ مفتاح.</translation>
    </message>
    <message>
        <source>An import takes over: %1.</source>
        <translation>ينقل الاستيراد: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>إعداد هذا الحاسوب</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>تعذّر تغيير هذا: %1</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <comment>in the browser</comment>
        <translation>إنشاء مفتاح…</translation>
    </message>
    <message>
        <source>I have a registration token…</source>
        <translation>لديّ رمز تسجيل…</translation>
    </message>
    <message>
        <source>Try it with the demo platform</source>
        <translation>جرّب منصة العرض</translation>
    </message>
    <message>
        <source>Sign in to your platform</source>
        <translation>سجّل الدخول إلى منصتك</translation>
    </message>
    <message>
        <source>This computer can run the coding agents of your team&apos;s sessions. It takes one key, one choice and one click.</source>
        <translation>يمكن لهذا الحاسوب تشغيل وكلاء البرمجة لجلسات فريقك. يتطلب ذلك مفتاحًا واحدًا واختيارًا واحدًا ونقرة واحدة.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Make this computer take work</source>
        <translation>اجعل هذا الحاسوب يأخذ العمل</translation>
    </message>
    <message>
        <source>This computer is set up already. You may choose anew.</source>
        <translation>أُعدّ هذا الحاسوب سلفًا. يمكنك الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر مجددًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>عرض الحالة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>لم يُفتح أي متصفح. افتح هذا العنوان في متصفح:</translation>
    </message>
    <message>
        <source>The demo did not start. In a terminal, “rensei-desktop --demo” says why.</source>
        <translation>لم يبدأ العرض. في طرفية يخبرك «rensei-desktop --demo» بالسبب.</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindows</name>
    <message>
        <source>Configuration of the agent</source>
        <translation>إعدادات الوكيل</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>إعدادات هذا البرنامج</translation>
    </message>
    <message>
        <source>State of both, sessions and working copies</source>
        <translation>حالة كليهما والجلسات ونسخ العمل</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>rensei::app::Shortcut</name>
    <message>
        <source>Show these shortcuts</source>
        <translation>عرض هذه الاختصارات</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Step back, then close the window</source>
        <translation>الرجوع خطوة، ثم إغلاق النافذة</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>البحث في المعرّفات والعناوين</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>تحديث القائمة</translation>
    </message>
    <message>
        <source>Show the details of the session</source>
        <translation>عرض تفاصيل الجلسة</translation>
    </message>
    <message>
        <source>Open the session in the browser</source>
        <translation>فتح الجلسة في المتصفح</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>إيقاف الجلسة</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح المدخل</translation>
    </message>
    <message>
        <source>Fold the entry</source>
        <translation>طيّ المدخل</translation>
    </message>
    <message>
        <source>Open or fold the entry</source>
        <translation>فتح المدخل أو طيّه</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>الانتقال إلى المطابقة التالية</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>الانتقال إلى المطابقة السابقة</translation>
    </message>
    <message>
        <source>All windows</source>
        <translation>كل النوافذ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Details of a session</source>
        <translation>تفاصيل جلسة</translation>
    </message>
    <message>
        <source>Status, and the check of this computer</source>
        <translation>الحالة، وفحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>rensei::app::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a key</comment>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInForm</name>
    <message>
        <source>Paste</source>
        <comment>the clipboard, into the field beside</comment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Keep until quit</source>
        <comment>the key, in memory only</comment>
        <translation>حفظه حتى الخروج</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <comment>the field for its address</comment>
        <translation>المنصة (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>the field for it</comment>
        <translation>المفتاح (&amp;K)</translation>
    </message>
    <message>
        <source>Create one in Settings → API Keys. It is kept in your keychain.</source>
        <translation>أنشئ واحدًا في Settings → API Keys. يُحفظ في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Checking with the platform…</source>
        <translation>يُتحقق لدى المنصة…</translation>
    </message>
    <message>
        <source>This platform has no accounts: it checks no keys, and shows its sessions to everybody who can reach it.</source>
        <translation>لا حسابات لهذه المنصة: لا تفحص مفاتيح، وتعرض جلساتها لكل من يصل إليها.</translation>
    </message>
    <message>
        <source>Use this platform</source>
        <translation>استخدام هذه المنصة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Add the other account</source>
        <translation>إضافة الحساب الآخر</translation>
    </message>
    <message>
        <source>Use the other account</source>
        <translation>استخدام الحساب الآخر</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignalText</name>
    <message>
        <source>%1 · noticed %2</source>
        <comment>a signal of a session&apos;s health, 9 min ago</comment>
        <translation>%1 · لوحظ %2</translation>
    </message>
    <message>
        <source>Its activity shows: %1.</source>
        <comment>npm test × 37 in 9 min, same output</comment>
        <translation>يُظهر نشاطها: %1.</translation>
    </message>
    <message>
        <source>It has worked for %1.</source>
        <comment>52 min</comment>
        <translation>تعمل منذ %1.</translation>
    </message>
    <message>
        <source>The last that it did was %1.</source>
        <comment>9 min ago</comment>
        <translation>آخر ما فعلته كان %1.</translation>
    </message>
    <message>
        <source>It was claimed %1.</source>
        <comment>9 min ago</comment>
        <translation>استُلمت %1.</translation>
    </message>
    <message>
        <source>See below what it does. If it gets no further, write to it, or stop it.</source>
        <translation>انظر أدناه ما تفعله. إن لم تتقدم فاكتب إليها أو أوقفها.</translation>
    </message>
    <message>
        <source>Check the computer that it runs on. If it stays silent, stop the session.</source>
        <translation>تحقق من الحاسوب الذي تعمل عليه. إن بقي صامتًا فأوقف الجلسة.</translation>
    </message>
    <message>
        <source>Write to it what to do instead, or stop it.</source>
        <translation>اكتب إليها ما تفعله بدلًا من ذلك، أو أوقفها.</translation>
    </message>
    <message>
        <source>If nothing begins soon, stop it.</source>
        <translation>إن لم يبدأ شيء قريبًا فأوقفها.</translation>
    </message>
    <message>
        <source>The platform does not say why. See below what it does.</source>
        <translation>لا تذكر المنصة السبب. انظر أدناه ما تفعله.</translation>
    </message>
    <message>
        <source>The platform reports this, and its documents do not say what it means. See below what the session does.</source>
        <translation>تُبلغ المنصة بهذا، ولا تذكر وثائقها معناه. انظر أدناه ما تفعله الجلسة.</translation>
    </message>
</context>
<context>
    <name>rensei::app::StartText</name>
    <message>
        <source>The state folder cannot be used: %1</source>
        <translation>لا يمكن استخدام مجلد الحالة: %1</translation>
    </message>
    <message>
        <source>The desktop that runs already (process %1) does not answer. End it, then try again.</source>
        <translation>يعمل Rensei Desktop بالفعل (العملية %1) ولا يجيب. أنهِه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The desktop that runs already does not answer. End it, then try again.</source>
        <translation>يعمل Rensei Desktop بالفعل ولا يجيب. أنهِه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Rensei Desktop runs already, on the display %1. Its window has opened there. To have it here, quit it there first.</source>
        <translation>يعمل Rensei Desktop بالفعل على الشاشة %1. فُتحت نافذته هناك. لاستخدامه هنا، اخرج منه هناك أولًا.</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusText</name>
    <message>
        <source>The agent is starting</source>
        <translation>الوكيل قيد التشغيل</translation>
    </message>
    <message>
        <source>The agent stopped unexpectedly and is being started again</source>
        <translation>توقف الوكيل فجأة ويُشغَّل مجددًا</translation>
    </message>
    <message>
        <source>The agent keeps stopping</source>
        <translation>يتوقف الوكيل مرارًا</translation>
    </message>
    <message>
        <source>The agent is not running</source>
        <translation>الوكيل لا يعمل</translation>
    </message>
    <message>
        <source>Another agent is in the way</source>
        <translation>وكيل آخر يعترض الطريق</translation>
    </message>
    <message>
        <source>The agent cannot be started</source>
        <translation>لا يمكن تشغيل الوكيل</translation>
    </message>
    <message>
        <source>The agent does not answer</source>
        <translation>الوكيل لا يجيب</translation>
    </message>
    <message>
        <source>The disk of this computer is almost full</source>
        <translation>قرص هذا الحاسوب شبه ممتلئ</translation>
    </message>
    <message>
        <source>The clock of this computer is off by more than a minute</source>
        <translation>ساعة هذا الحاسوب خاطئة بأكثر من دقيقة</translation>
    </message>
    <message>
        <source>The platform gives this computer no work</source>
        <translation>لا تعطي المنصة هذا الحاسوب عملًا</translation>
    </message>
    <message>
        <source>This computer has no runner, so it takes no work</source>
        <translation>لا مشغّل لدى هذا الحاسوب، فلا يأخذ عملًا</translation>
    </message>
    <message>
        <source>The agent&apos;s configuration cannot be used</source>
        <translation>لا يمكن استخدام إعدادات الوكيل</translation>
    </message>
    <message>
        <source>Reports wait for the platform to take them</source>
        <translation>تنتظر التقارير أن تأخذها المنصة</translation>
    </message>
    <message>
        <source>The platform does not serve the agent</source>
        <translation>لا تخدم المنصة الوكيل</translation>
    </message>
    <message>
        <source>This computer cannot do the work that it is given</source>
        <translation>لا يستطيع هذا الحاسوب أداء العمل الذي يُعطى له</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files</source>
        <translation>لا يكاد الوكيل يستطيع فتح ملفات أخرى</translation>
    </message>
    <message>
        <source>The agent has not been heard from for a while</source>
        <translation>لم يُسمع من الوكيل منذ مدة</translation>
    </message>
    <message>
        <source>This computer offers no slots for sessions</source>
        <translation>لا يعرض هذا الحاسوب أماكن للجلسات</translation>
    </message>
    <message>
        <source>The agent is paused</source>
        <translation>الوكيل متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The agent takes no new sessions</source>
        <translation>لا يأخذ الوكيل جلسات جديدة</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>لا شيء معروف بعد</translation>
    </message>
    <message>
        <source>The platform has not answered for a while</source>
        <translation>لم تجب المنصة منذ مدة</translation>
    </message>
    <message>
        <source>Skipped until you are signed in</source>
        <translation>متخطًّى حتى تسجّل الدخول</translation>
    </message>
    <message>
        <source>The platform has trouble of its own</source>
        <translation>لدى المنصة نفسها مشكلة</translation>
    </message>
    <message>
        <source>The platform gave an answer that cannot be read</source>
        <translation>أعطت المنصة جوابًا لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Your key may not see this</source>
        <translation>لا يحق لمفتاحك رؤية هذا</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation>لا يمكن قراءة مفتاحك</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>رُفض مفتاحك</translation>
    </message>
    <message>
        <source>The stored key cannot sign in</source>
        <translation>لا يمكن تسجيل الدخول بالمفتاح المحفوظ</translation>
    </message>
    <message>
        <source>This platform has no accounts</source>
        <translation>لا حسابات لهذه المنصة</translation>
    </message>
    <message>
        <source>Another program answers in the agent&apos;s place</source>
        <translation>برنامج آخر يجيب مكان الوكيل</translation>
    </message>
    <message>
        <source>The agent does not get ready</source>
        <translation>لا يصبح الوكيل جاهزًا</translation>
    </message>
    <message>
        <source>The agent works for another platform</source>
        <translation>يعمل الوكيل لصالح منصة أخرى</translation>
    </message>
    <message>
        <source>This computer is not registered yet</source>
        <translation>لم يُسجَّل هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>The agent cannot read its registration token</source>
        <translation>لا يستطيع الوكيل قراءة رمز تسجيله</translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>لا يأخذ هذا الحاسوب عملًا: رفضت المنصة تسجيله</translation>
    </message>
    <message>
        <source>This computer is not registered with the platform</source>
        <translation>هذا الحاسوب غير مسجَّل على المنصة</translation>
    </message>
    <message>
        <source>The agent does not say whether it is registered</source>
        <translation>لا يذكر الوكيل هل هو مسجَّل</translation>
    </message>
    <message>
        <source>The platform does not see this computer</source>
        <translation>لا ترى المنصة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Whether the platform sees this computer is not known</source>
        <translation>لا يُعرف هل ترى المنصة هذا الحاسوب</translation>
    </message>
    <message>
        <source>The platform does not tell</source>
        <translation>لا تذكر المنصة ذلك</translation>
    </message>
    <message>
        <source>The platform refused to register this computer</source>
        <translation>رفضت المنصة تسجيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>the agent</comment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>قيد الفحص…</translation>
    </message>
    <message>
        <source>this platform has no accounts</source>
        <translation>لا حسابات لهذه المنصة</translation>
    </message>
    <message>
        <source>organisation key</source>
        <translation>مفتاح المؤسسة</translation>
    </message>
    <message>
        <source>project key</source>
        <translation>مفتاح المشروع</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>مفتاح المستخدم</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>تعمل %1 من %2</translation>
    </message>
    <message>
        <source>not told whether this host is visible</source>
        <translation>لم يُذكر هل هذا المضيف مرئي</translation>
    </message>
    <message>
        <source>this host is visible</source>
        <translation>هذا المضيف مرئي</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>your key may not see it</source>
        <translation>لا يحق لمفتاحك رؤيته</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (غير متاح)</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>لا مضيف آخر</numerusform>
            <numerusform>مضيف آخر</numerusform>
            <numerusform>مضيفان آخران</numerusform>
            <numerusform>%Ln مضيفين آخرين</numerusform>
            <numerusform>%Ln مضيفًا آخر</numerusform>
            <numerusform>%Ln مضيف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>لا مضيف</numerusform>
            <numerusform>مضيف واحد</numerusform>
            <numerusform>مضيفان</numerusform>
            <numerusform>%Ln مضيفين</numerusform>
            <numerusform>%Ln مضيفًا</numerusform>
            <numerusform>%Ln مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>لا مكان</numerusform>
            <numerusform>مكان واحد</numerusform>
            <numerusform>مكانان</numerusform>
            <numerusform>%Ln أماكن</numerusform>
            <numerusform>%Ln مكانًا</numerusform>
            <numerusform>%Ln مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>عند الطلب: %1</translation>
    </message>
    <message>
        <source>It takes no new sessions until there is more space.</source>
        <translation>لا يأخذ جلسات جديدة حتى تتوفر مساحة أكبر.</translation>
    </message>
    <message>
        <source>Set the clock, or have the system set it.</source>
        <translation>اضبط الساعة، أو دع النظام يضبطها.</translation>
    </message>
    <message>
        <source>Install a coding agent, or name one under “runners” in the agent&apos;s configuration.</source>
        <translation>ثبّت وكيل برمجة، أو سمِّ واحدًا تحت «runners» في إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>They are delivered by themselves when it does.</source>
        <translation>تُسلَّم تلقائيًا حين تأخذها.</translation>
    </message>
    <message>
        <source>It takes no new sessions until one ends. Raise the limit of open files and start it again.</source>
        <translation>لا يأخذ جلسات جديدة حتى تنتهي واحدة. ارفع حد الملفات المفتوحة وشغّله مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n time(s) in a row and ended each time. Its log may say why.</source>
        <translation>
            <numerusform>انتهى. قد يذكر سجله السبب.</numerusform>
            <numerusform>شُغّل مرة واحدة وانتهى. قد يذكر سجله السبب.</numerusform>
            <numerusform>شُغّل مرتين متتاليتين وانتهى كل مرة. قد يذكر سجله السبب.</numerusform>
            <numerusform>شُغّل %Ln مرات متتالية وانتهى كل مرة. قد يذكر سجله السبب.</numerusform>
            <numerusform>شُغّل %Ln مرة متتالية وانتهى كل مرة. قد يذكر سجله السبب.</numerusform>
            <numerusform>شُغّل %Ln مرة متتالية وانتهى كل مرة. قد يذكر سجله السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped it in good order.</source>
        <translation>أوقفه أحدهم إيقافًا سليمًا.</translation>
    </message>
    <message>
        <source>An agent has the same folder and does not answer. End it, and this one is started.</source>
        <translation>لوكيل آخر المجلد نفسه وهو لا يجيب. أنهِه، فيُشغَّل هذا.</translation>
    </message>
    <message>
        <source>%1 uses its port and does not answer. End it, and the agent is started.</source>
        <translation>يستخدم %1 منفذه ولا يجيب. أنهِه، فيُشغَّل الوكيل.</translation>
    </message>
    <message>
        <source>Its program is missing or cannot be run. Install Rensei Desktop again.</source>
        <translation>برنامجه مفقود أو لا يمكن تشغيله. ثبّت Rensei Desktop مجددًا.</translation>
    </message>
    <message>
        <source>It takes no new work meanwhile, and tries again automatically. Its log may say why.</source>
        <translation>لا يأخذ عملًا جديدًا في هذه الأثناء، ويحاول مجددًا تلقائيًا. قد يذكر سجله السبب.</translation>
    </message>
    <message>
        <source>Its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>انتهى تشغيلها هنا عند %1. أوقفها، كي لا تنتظرها المنصة بعد ذلك.</translation>
    </message>
    <message>
        <source>Give it a registration token to have it take sessions.</source>
        <translation>أعطه رمز تسجيل ليأخذ جلسات.</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>جدّد التسجيل بنقرة واحدة، أو أنشئ رمزًا جديدًا على المنصة.</translation>
    </message>
    <message>
        <source>Unlock the keychain. The agent tries again automatically.</source>
        <translation>افتح قفل سلسلة المفاتيح. يحاول الوكيل مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Its configuration sets the number of slots to 0.</source>
        <translation>تضبط إعداداته عدد الأماكن على 0.</translation>
    </message>
    <message>
        <source>It is on another port than usual: %1 uses that.</source>
        <translation>إنه على منفذ غير المعتاد: يستخدم %1 ذاك.</translation>
    </message>
    <message>
        <source>It was started again after it stopped unexpectedly at %1.</source>
        <translation>شُغّل مجددًا بعد أن توقف فجأة عند %1.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>افتح قفلها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>ربما أُلغي أو انتهت صلاحيته. تستمر الجلسات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Sign in with a key to see your sessions here.</source>
        <translation>سجّل الدخول بمفتاح لترى جلساتك هنا.</translation>
    </message>
    <message>
        <source>It did moments ago. The agent is being registered again.</source>
        <translation>كانت تراه قبل لحظات. يُسجَّل الوكيل مجددًا.</translation>
    </message>
    <message>
        <source>Its agent runs, but the platform does not list this host. Its registration may have ended.</source>
        <translation>يعمل وكيله، لكن المنصة لا تدرج هذا المضيف. ربما انتهى تسجيله.</translation>
    </message>
    <message>
        <source>Last known %1.</source>
        <translation>آخر ما عُرف %1.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>كل شيء يعمل</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>قيد الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) need attention</source>
        <translation>
            <numerusform>لا جلسة تحتاج إليك</numerusform>
            <numerusform>جلسة واحدة تحتاج إليك</numerusform>
            <numerusform>جلستان تحتاجان إليك</numerusform>
            <numerusform>%Ln جلسات تحتاج إليك</numerusform>
            <numerusform>%Ln جلسة تحتاج إليك</numerusform>
            <numerusform>%Ln جلسة تحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of agents wait for you</source>
        <translation>
            <numerusform>لا سؤال ينتظرك</numerusform>
            <numerusform>سؤال واحد من وكيل ينتظرك</numerusform>
            <numerusform>سؤالان من الوكلاء ينتظرانك</numerusform>
            <numerusform>%Ln أسئلة من الوكلاء تنتظرك</numerusform>
            <numerusform>%Ln سؤالًا من الوكلاء ينتظرك</numerusform>
            <numerusform>%Ln سؤال من الوكلاء ينتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sessions running</source>
        <translation>تعمل %1 من %2 جلسات</translation>
    </message>
    <message>
        <source>All good · %1</source>
        <translation>كل شيء جيد · %1</translation>
    </message>
    <message>
        <source>Rensei: %1</source>
        <translation>Rensei: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 تعمل</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 في الانتظار</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>sessions on all hosts, today</comment>
        <translation>%1 مكتملة</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>$25.15</comment>
        <translation>%1 اليوم</translation>
    </message>
    <message>
        <source>Rensei Desktop %1</source>
        <comment>a version</comment>
        <translation>‏Rensei Desktop %1</translation>
    </message>
    <message>
        <source>%1 · agent %2, up %3</source>
        <comment>the desktop&apos;s version, the agent&apos;s, 3 h 12 min</comment>
        <translation>‏%1 · الوكيل %2، يعمل منذ %3</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a check</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>a check</comment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a check</comment>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>a check</comment>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>تشغيله</translation>
    </message>
    <message>
        <source>Restart it…</source>
        <translation>إعادة تشغيله…</translation>
    </message>
    <message>
        <source>Show its log…</source>
        <translation>عرض سجله…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>إعداد هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>تجديد التسجيل</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Offer slots</source>
        <comment>the agent takes sessions</comment>
        <translation>عرض أماكن</translation>
    </message>
    <message>
        <source>Set the clock…</source>
        <translation>ضبط الساعة…</translation>
    </message>
    <message>
        <source>Coding agents…</source>
        <translation>وكلاء البرمجة…</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>تحرير مساحة…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <comment>a session</comment>
        <translation>إيقافها…</translation>
    </message>
    <message>
        <source>not registered</source>
        <comment>a check</comment>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>needs a key</source>
        <comment>a check</comment>
        <translation>يحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>غير معروف الآن</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>كل شيء جيد</translation>
    </message>
    <message>
        <source>sessions running</source>
        <translation>جلسات تعمل</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a state</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>a state</comment>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform</source>
        <translation>لا يوجد اتصال آمن بالمنصة</translation>
    </message>
    <message>
        <source>The proxy of your network wants a password</source>
        <translation>يطلب خادم proxy في شبكتك كلمة مرور</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>يتعذر الوصول إلى المنصة</translation>
    </message>
    <message>
        <source>It failed because %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>فشل لأن %1. إن كان لشبكتك شهادة خاصة، فسمِّ ملفها تحت «network: caFile» في إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>No answer from %1. It is asked again automatically.</source>
        <translation>لا جواب من %1. يُسأل مجددًا تلقائيًا.</translation>
    </message>
    <message>
        <source>skipped until the agent works</source>
        <translation>متخطًّى حتى يعمل الوكيل</translation>
    </message>
    <message>
        <source>skipped until the platform answers</source>
        <translation>متخطًّى حتى تجيب المنصة</translation>
    </message>
    <message>
        <source>skipped until you are signed in</source>
        <translation>متخطًّى حتى تسجّل الدخول</translation>
    </message>
    <message>
        <source>Fixed, verified %1.</source>
        <comment>14:02</comment>
        <translation>أُصلح، وتُحقق منه %1.</translation>
    </message>
    <message>
        <source>The agent runs, but the platform has not heard from it since %1</source>
        <translation>يعمل الوكيل، لكن المنصة لم تسمع منه منذ %1</translation>
    </message>
    <message>
        <source>The platform says that a session works on this computer, but nothing runs here</source>
        <translation>تقول المنصة إن جلسة تعمل على هذا الحاسوب، لكن لا شيء يعمل هنا</translation>
    </message>
    <message>
        <source>The platform says that %1 works on this computer, but nothing runs here</source>
        <comment>ENG-124</comment>
        <translation>تقول المنصة إن %1 تعمل على هذا الحاسوب، لكن لا شيء يعمل هنا</translation>
    </message>
    <message>
        <source>It works for %1 and stays registered there, whichever account is used here.</source>
        <translation>يعمل لصالح %1 ويبقى مسجَّلًا هناك، أيًّا كان الحساب المستخدم هنا.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>لا شبكة لدى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connect it to one. The platform is asked again as soon as it is.</source>
        <translation>صِله بشبكة. تُسأل المنصة مجددًا فور ذلك.</translation>
    </message>
    <message>
        <source>only watched</source>
        <comment>another program&apos;s agent</comment>
        <translation>للمراقبة فقط</translation>
    </message>
    <message>
        <source>The other program&apos;s agent does not answer</source>
        <translation>وكيل البرنامج الآخر لا يجيب</translation>
    </message>
    <message>
        <source>The other program&apos;s agent is paused</source>
        <translation>وكيل البرنامج الآخر متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The other program&apos;s agent takes no new sessions</source>
        <translation>وكيل البرنامج الآخر لا يأخذ جلسات جديدة</translation>
    </message>
    <message>
        <source>It is only watched from here.</source>
        <translation>إنه يُراقَب فقط من هنا.</translation>
    </message>
    <message>
        <source>Nothing listens as an agent at %1. Start that program, or set this computer up to have an agent of its own.</source>
        <translation>لا شيء يستمع كوكيل عند %1. شغّل ذلك البرنامج، أو أعدّ هذا الحاسوب ليكون له وكيل خاص.</translation>
    </message>
    <message>
        <source>It failed because %1. Enter both in the settings, under Network.</source>
        <translation>فشل لأن %1. أدخل كليهما في الإعدادات، تحت «الشبكة».</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusWindow</name>
    <message>
        <source>Check again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>إعداد هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>الجلسات…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>قيد الفحص…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>14:02</comment>
        <translation>لوحظ %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>حفظ بيانات التشخيص…</translation>
    </message>
    <message>
        <source>Show what waits…</source>
        <comment>for a person</comment>
        <translation>عرض ما ينتظرك…</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimeText</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a spoken span: 2 hours, 5 minutes</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a session began</comment>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineText</name>
    <message>
        <source>completed</source>
        <comment>how a session ended</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a session ended</comment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a session ended</comment>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>handed back</source>
        <comment>how a session ended: to the platform</comment>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>next turn</source>
        <comment>how a session ended: its next turn begins</comment>
        <translation>الدور التالي</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>how a session ended: it is another computer&apos;s</comment>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>thought</source>
        <comment>in a timeline</comment>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>change</source>
        <comment>in a timeline: of a file</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>tool</source>
        <comment>in a timeline</comment>
        <translation>أداة</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>in a timeline</comment>
        <translation>جواب</translation>
    </message>
    <message>
        <source>error</source>
        <comment>in a timeline</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>progress</source>
        <comment>in a timeline</comment>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>note</source>
        <comment>in a timeline</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>message</source>
        <comment>in a timeline: from a person</comment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>in a timeline: a person, whether it may</comment>
        <translation>تسأل</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>in a timeline</comment>
        <translation>سُمح</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>in a timeline</comment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>in a timeline</comment>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>in a timeline</comment>
        <translation>تتوقف</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in a timeline</comment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>in a timeline: not paused any more</comment>
        <translation>تستمر</translation>
    </message>
    <message>
        <source>started</source>
        <comment>in a timeline: the agent&apos;s program</comment>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>in a timeline: an earlier conversation</comment>
        <translation>استؤنفت</translation>
    </message>
    <message>
        <source>link</source>
        <comment>in a timeline</comment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>by a person: %1</source>
        <translation>من شخص: %1</translation>
    </message>
    <message>
        <source>by the rules: %1</source>
        <translation>وفق القواعد: %1</translation>
    </message>
    <message>
        <source>nobody was there to ask: %1</source>
        <translation>لم يكن هناك من يُسأل: %1</translation>
    </message>
    <message>
        <source>nobody answered in time: %1</source>
        <translation>لم يجب أحد في الوقت المناسب: %1</translation>
    </message>
    <message>
        <source>for a message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>for a limit of its provider</source>
        <translation>حدّ مزوّدها</translation>
    </message>
    <message>
        <source>for a limit of its provider: %1</source>
        <translation>حدّ مزوّدها: %1</translation>
    </message>
    <message>
        <source>the agent&apos;s program runs</source>
        <translation>برنامج الوكيل يعمل</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>تستمر محادثة سابقة</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>لا يبدأ دور آخر</translation>
    </message>
    <message>
        <source>%1 × %2 in %3, same output</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2 في %3، الناتج نفسه</translation>
    </message>
    <message>
        <source>%1 × %2 in %3</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2 في %3</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>lines added and removed</comment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a tool call</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an entry of a timeline</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an entry of a timeline</comment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken entry</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries contain it</source>
        <translation>
            <numerusform>لا مدخل يحويه (%1)</numerusform>
            <numerusform>%1 من مدخل واحد يحويه</numerusform>
            <numerusform>%1 من مدخلين يحويه</numerusform>
            <numerusform>%1 من %Ln مدخلات تحويه</numerusform>
            <numerusform>%1 من %Ln مدخلًا تحويه</numerusform>
            <numerusform>%1 من %Ln مدخل تحويه</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>لم تتم بعد</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step of a plan</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>تمّت</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineView</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayApplication</name>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>لا يعرض سطح المكتب هذا أيقونات في شريط النظام</translation>
    </message>
    <message>
        <source>Rensei Desktop has a window instead. It opens, too, when you start Rensei Desktop again.</source>
        <translation>لدى Rensei Desktop نافذة بدلًا منها. تُفتح أيضًا حين تشغّل Rensei Desktop مجددًا.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>عرض النافذة</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program and its number</comment>
        <translation>%1 (العملية %2)</translation>
    </message>
    <message>
        <source>The settings of the clock cannot be opened from here. Open them yourself, and have the system set the time.</source>
        <translation>لا يمكن فتح إعدادات الساعة من هنا. افتحها بنفسك، ودع النظام يضبط الوقت.</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>عرض الحالة</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>لم يفتح أي برنامج هذا المجلد. افتحه في مدير ملفات:</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayMenu</name>
    <message>
        <source>Sessions…</source>
        <translation>الجلسات…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>الحالة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>إعداد هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>the menu of what can be done with it</comment>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the agent takes no more sessions</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>the agent and its sessions</comment>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Restart…</source>
        <comment>the agent</comment>
        <translation>إعادة تشغيل…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Questions of agents</source>
        <translation>أسئلة الوكلاء</translation>
    </message>
    <message>
        <source>Red and failed sessions</source>
        <translation>الجلسات الحمراء والفاشلة</translation>
    </message>
    <message>
        <source>Account, agent and platform</source>
        <translation>الحساب والوكيل والمنصة</translation>
    </message>
    <message>
        <source>None from %1 to %2</source>
        <comment>22:00, 07:00</comment>
        <translation>لا إشعارات من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Takes up to %n session(s)</source>
        <translation>
            <numerusform>لا يأخذ جلسات</numerusform>
            <numerusform>يأخذ جلسة واحدة على الأكثر</numerusform>
            <numerusform>يأخذ جلستين على الأكثر</numerusform>
            <numerusform>يأخذ حتى %Ln جلسات</numerusform>
            <numerusform>يأخذ حتى %Ln جلسة</numerusform>
            <numerusform>يأخذ حتى %Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes sessions</source>
        <comment>how many is not known</comment>
        <translation>يأخذ جلسات</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <comment>a mark, what is wrong, what a click does</comment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>عدم الخروج</translation>
    </message>
    <message>
        <source>Quit now…</source>
        <translation>الخروج الآن…</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateNotice</name>
    <message>
        <source>No program opened this page. Open it in a browser:</source>
        <translation>لم يفتح أي برنامج هذه الصفحة. افتحها في متصفح:</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateText</name>
    <message>
        <source>Version %1 is out (you have %2)</source>
        <comment>of Rensei Desktop: 0.2.0, 0.1.0</comment>
        <translation>صدر الإصدار %1 (لديك %2)</translation>
    </message>
    <message>
        <source>Install it the way that you installed this one.</source>
        <translation>ثبّته كما ثبّتّ هذا.</translation>
    </message>
    <message>
        <source>Open its page</source>
        <comment>of a version, in a browser</comment>
        <translation>فتح صفحته</translation>
    </message>
</context>
</TS>
