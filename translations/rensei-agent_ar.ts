<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>قيمة ناقصة بعد &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>قيمة غير متوقعة بعد &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>rensei::BaseText</name>
    <message>
        <source>cannot be synced: %1</source>
        <translation>تتعذر مزامنته: %1</translation>
    </message>
    <message>
        <source>cannot be opened for syncing</source>
        <translation>لا يمكن فتحه للمزامنة</translation>
    </message>
    <message>
        <source>cannot be synced</source>
        <translation>تتعذر مزامنته</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a server, after a sentence</comment>
        <translation> («%1»)</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>‏JSON، لكن ليس كائنًا</translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation>ليس JSON: %1 عند البايت %2</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>يملكه مستخدم آخر</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>لا يمكن فتحه</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>لا يمكن قفله</translation>
    </message>
    <message>
        <source>cannot be locked: it is replaced all the time</source>
        <translation>لا يمكن قفله: يُستبدل باستمرار</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>لا يمكن فتحه: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>لا يمكن قفله: %1</translation>
    </message>
    <message>
        <source>is a link that leads to no end</source>
        <translation>رابط لا يؤدي إلى نهاية</translation>
    </message>
    <message>
        <source>is a link that belongs to another user</source>
        <translation>رابط يملكه مستخدم آخر</translation>
    </message>
    <message>
        <source>is a link that cannot be read</source>
        <translation>رابط لا يمكن قراءته</translation>
    </message>
    <message>
        <source>is a link that cannot be examined</source>
        <translation>رابط لا يمكن فحصه</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>‏HOME غير معيَّن</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 غير معيَّن</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>لا يمكن إنشاؤه</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>لا يمكن فحصه</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>مفتوح لمستخدمين آخرين</translation>
    </message>
    <message>
        <source>cannot be made private</source>
        <translation>لا يمكن جعله خاصًا</translation>
    </message>
    <message>
        <source>another program, process %1, is changing this file; try again</source>
        <translation>يغيّر برنامج آخر، العملية %1، هذا الملف الآن؛ حاول مجددًا</translation>
    </message>
    <message>
        <source>another program is changing this file; try again</source>
        <translation>يغيّر برنامج آخر هذا الملف الآن؛ حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ActionVerbsText</name>
    <message>
        <source>--timeout takes a number of seconds from 0 to %L1.</source>
        <translation>‏--timeout يأخذ عددًا من الثواني من 0 إلى %L1.</translation>
    </message>
    <message>
        <source>The agent is not running, and that it shall stay so cannot be kept: %1</source>
        <translation>الوكيل لا يعمل، ولا يمكن حفظ أن يبقى كذلك: %1</translation>
    </message>
    <message>
        <source>The agent is not running.</source>
        <translation>الوكيل لا يعمل.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AgentCallText</name>
    <message>
        <source>The agent is not running. Run it with: %1</source>
        <translation>الوكيل لا يعمل. شغّله بالأمر: %1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>الوكيل لا يجيب. أنهِه وشغّله مجددًا بالأمر: %1</translation>
    </message>
    <message>
        <source>Another program uses the agent&apos;s port. Start the agent on another with: %1</source>
        <translation>يستخدم برنامج آخر منفذ الوكيل. شغّل الوكيل على منفذ آخر بالأمر: %1</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>الوكيل يبدأ. اسأل مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>يرفض الوكيل ملف رمزه هو. أنهِه وشغّله مجددًا بالأمر: %1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>لا يمكن سؤال الوكيل: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalRequestText</name>
    <message>
        <source>asked because %1</source>
        <translation>يُسأل لأن %1</translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation>يُرفض بعد %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalWatchText</name>
    <message>
        <source>Type allow, reject, always or never, and the request&apos;s number.</source>
        <extracomment>allow, reject, always and never are typed: they stay as they are.</extracomment>
        <translation>اكتب allow أو reject أو always أو never، ثم رقم الطلب.</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>في انتظار الطلبات.</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>الوكيل لا يجيب؛ تتكرر المحاولة.</translation>
    </message>
    <message>
        <source>[%1] is closed.</source>
        <translation>أُغلق [%1].</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا طلب مفتوح.</translation>
    </message>
    <message>
        <source>Several are open; add the number.</source>
        <translation>هناك عدة طلبات مفتوحة؛ أضف الرقم.</translation>
    </message>
    <message>
        <source>There is no [%1].</source>
        <translation>لا يوجد [%1].</translation>
    </message>
    <message>
        <source>[%1] was not open any more; nothing was changed.</source>
        <translation>لم يعد [%1] مفتوحًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>[%1] could not be decided: the agent does not answer.</source>
        <translation>تعذّر البتّ في [%1]: الوكيل لا يجيب.</translation>
    </message>
    <message>
        <source>[%1] could not be decided: %2</source>
        <comment>2: what the agent says</comment>
        <translation>تعذّر البتّ في [%1]: %2</translation>
    </message>
    <message>
        <source>It is not known whether [%1] was decided: the agent does not answer. If it is shown again, decide again.</source>
        <translation>لا يُعرف هل بُتّ في [%1]: الوكيل لا يجيب. إن عُرض مرة أخرى فقرّر من جديد.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalsVerbText</name>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>لا شيء ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>This request is not open any more; nothing was changed.</source>
        <translation>لم يعد هذا الطلب مفتوحًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>--watch, --json, --allow and --reject do not go together.</source>
        <translation>لا يجتمع --watch و--json و--allow و--reject.</translation>
    </message>
    <message>
        <source>--remember goes with --allow or --reject.</source>
        <translation>‏--remember يُستخدم مع --allow أو --reject.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthAddText</name>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>رُفض هذا المفتاح. تحقق من أنه نُسخ كاملًا، أو أنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here.</source>
        <translation>لا يمكن تسجيل الدخول بهذا المفتاح%1. يلزم هنا مفتاح مستخدم.</translation>
    </message>
    <message>
        <source>The key could not be checked and was not stored: %1.</source>
        <translation>تعذّر التحقق من المفتاح فلم يُحفظ: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the key could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>يتعذر الوصول إلى المنصة، فلم يُتحقق من المفتاح ولم يُحفظ. حاول لاحقًا، أو انظر هل --platform صحيح.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked and was not stored. Try again later.</source>
        <translation>أجابت المنصة %1، فتعذّر التحقق من المفتاح ولم يُحفظ. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the key could not be checked and was not stored. Try again later.</source>
        <translation>لا يمكن قراءة جواب المنصة، فتعذّر التحقق من المفتاح ولم يُحفظ. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The platform refused this client. Check its id and its secret.</source>
        <translation>رفضت المنصة هذا العميل. تحقق من معرّفه وسرّه.</translation>
    </message>
    <message>
        <source>This platform has no OAuth clients. Add a user key with: rensei-agent auth add --user</source>
        <translation>ليس لهذه المنصة عملاء OAuth. أضف مفتاح مستخدم بالأمر: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The client could not be checked and was not stored: %1.</source>
        <translation>تعذّر التحقق من العميل فلم يُحفظ: %1.</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the client could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>يتعذر الوصول إلى المنصة، فلم يُتحقق من العميل ولم يُحفظ. حاول لاحقًا، أو انظر هل --platform صحيح.</translation>
    </message>
    <message>
        <source>The platform answered %1, so the client could not be checked and was not stored. Try again later.</source>
        <translation>أجابت المنصة %1، فتعذّر التحقق من العميل ولم يُحفظ. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the client could not be checked and was not stored. Try again later.</source>
        <translation>لا يمكن قراءة جواب المنصة، فتعذّر التحقق من العميل ولم يُحفظ. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>هذا رمز تسجيل لمضيف. يلزم هنا مفتاح مستخدم.</translation>
    </message>
    <message>
        <source>This account has no project %1.</source>
        <translation>ليس لهذا الحساب مشروع %1.</translation>
    </message>
    <message>
        <source>A file that only you can read is used with --file-store.</source>
        <translation>يُستخدم ملف لا يقرؤه سواك مع --file-store.</translation>
    </message>
    <message>
        <source>The %1 is stored in %2, but its context could not be kept: %3</source>
        <translation>حُفظ %1 في %2، لكن تعذّر حفظ سياقه: %3</translation>
    </message>
    <message>
        <source>Stored the %1 for %2 in %3.</source>
        <translation>حُفظ %1 لـ%2 في %3.</translation>
    </message>
    <message>
        <source>It is that of %1.</source>
        <translation>إنه يخصّ %1.</translation>
    </message>
    <message>
        <source>Its context is %1. The running agent has been told.</source>
        <translation>سياقه هو %1. أُبلغ الوكيل العامل بذلك.</translation>
    </message>
    <message>
        <source>Its context is %1.</source>
        <translation>سياقه هو %1.</translation>
    </message>
    <message>
        <source>Its context is %1, which is active.</source>
        <translation>سياقه هو %1، وهو النشط.</translation>
    </message>
    <message>
        <source>Its context is %1. Switch to it with: rensei-agent %2</source>
        <translation>سياقه هو %1. بدّل إليه بالأمر: rensei-agent %2</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthListText</name>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Nothing is stored for %1. Add a key with: rensei-agent auth add --user</source>
        <translation>لا شيء محفوظ لـ%1. أضف مفتاحًا بالأمر: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthVerbText</name>
    <message>
        <source>--user, --host or --client-id ID is needed.</source>
        <translation>يلزم --user أو --host أو --client-id ID.</translation>
    </message>
    <message>
        <source>Paste the %1 for %2:</source>
        <translation>ألصق %1 لـ%2:</translation>
    </message>
    <message>
        <source>what is to be stored is typed, or read from standard input with --%1.</source>
        <translation>ما يُراد حفظه يُكتب باليد، أو يُقرأ من الإدخال القياسي مع --%1.</translation>
    </message>
    <message>
        <source>a context&apos;s name has letters, digits, dots and dashes, 40 at most.</source>
        <translation>اسم السياق من حروف وأرقام ونقاط وشُرط، 40 على الأكثر.</translation>
    </message>
    <message>
        <source>--client-id takes the id of an OAuth client.</source>
        <translation>‏--client-id يأخذ معرّف عميل OAuth.</translation>
    </message>
    <message>
        <source>The contexts could not be changed: %1</source>
        <translation>تعذّر تغيير السياقات: %1</translation>
    </message>
    <message>
        <source>Removed the %1 for %2 from %3.</source>
        <translation>أُزيل %1 لـ%2 من %3.</translation>
    </message>
    <message>
        <source>There is no stored %1 for %2.</source>
        <translation>لا يوجد %1 محفوظ لـ%2.</translation>
    </message>
    <message>
        <source>The context %1 is gone.</source>
        <translation>زال السياق %1.</translation>
    </message>
    <message>
        <source>Switch to another one with: rensei-agent auth switch NAME</source>
        <translation>بدّل إلى سياق آخر بالأمر: rensei-agent auth switch NAME</translation>
    </message>
    <message>
        <source>the NAME of a context, --user or --host is needed.</source>
        <translation>يلزم اسم سياق NAME، أو --user أو --host.</translation>
    </message>
    <message>
        <source>There is no context of that name.</source>
        <translation>لا يوجد سياق بهذا الاسم.</translation>
    </message>
    <message>
        <source>The context could not be switched: %1</source>
        <translation>تعذّر تبديل السياق: %1</translation>
    </message>
    <message>
        <source>%1 is active now, for %2.</source>
        <translation>%1 نشط الآن، لـ%2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>places</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>See: rensei-agent auth list</source>
        <translation>انظر: rensei-agent auth list</translation>
    </message>
</context>
<context>
    <name>rensei::cli::BundleText</name>
    <message>
        <source>%1 is there already. Nothing was written. Choose another name.</source>
        <translation>%1 موجود سلفًا. لم يُكتب شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>تعذّرت كتابة %1: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Saved %1 with</source>
        <translation>حُفظ %1 وفيه</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. Look through it before you give it to somebody.</source>
        <translation>لم يُرسَل شيء إلى أي مكان. راجعه قبل أن تعطيه لأحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>لا بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::CapacityVerbText</name>
    <message>
        <source>%1 takes a number from 0 to %L2.</source>
        <translation>%1 يأخذ عددًا من 0 إلى %L2.</translation>
    </message>
    <message>
        <source>capacity set takes one of: %1.</source>
        <translation>‏capacity set يأخذ واحدًا من: %1.</translation>
    </message>
    <message>
        <source>MiB, all sessions together</source>
        <translation>‏MiB، لكل الجلسات معًا</translation>
    </message>
    <message>
        <source>all sessions together</source>
        <translation>لكل الجلسات معًا</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>لا يمكن استخدام الإعدادات: %1. صحّح %2.</translation>
    </message>
    <message>
        <source>The agent is not running. This is what its configuration says.</source>
        <translation>الوكيل لا يعمل. هذا ما تقوله إعداداته.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 الآن %2.</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1</source>
        <translation>تعذّر تغيير الإعدادات: %1</translation>
    </message>
    <message>
        <source>%1 is %2 in %3. It counts when the agent starts.</source>
        <translation>%1 قيمته %2 في %3. يسري حين يبدأ الوكيل.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::CliText</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes</comment>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <comment>hours</comment>
        <translation>%L1 س</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <comment>hours and minutes</comment>
        <translation>%L1 س %L2 د</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <comment>days</comment>
        <translation>%L1 ي</translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <comment>days and hours</comment>
        <translation>%L1 ي %L2 س</translation>
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
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a date in a table, in the letters of QLocale</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the letter that is typed for yes; questions end with [y/N]</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that is typed where it is asked for</comment>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>rensei::cli::CommandLineText</name>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>الاستخدام: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>&quot;rensei-agent help&quot; lists the verbs.</source>
        <translation>‏«rensei-agent help» يسرد الأفعال.</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>غير متوقع: %1</translation>
    </message>
    <message>
        <source>%1 is followed by %2</source>
        <translation>%1 يتبعه %2</translation>
    </message>
    <message>
        <source>%1 is followed by one of: %2.</source>
        <translation>%1 يتبعه واحد من: %2.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>ليس لـ%1 خيار %2.</translation>
    </message>
    <message>
        <source>no such verb: %1 %2.</source>
        <translation>لا فعل كهذا: %1 %2.</translation>
    </message>
    <message>
        <source>no such verb: %1.</source>
        <translation>لا فعل كهذا: %1.</translation>
    </message>
    <message>
        <source>a verb is needed</source>
        <translation>يلزم فعل</translation>
    </message>
    <message>
        <source>no such option: %1</source>
        <translation>لا خيار كهذا: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConfigVerbText</name>
    <message>
        <source>There is no setting %1 that this command changes.%2 To see all: rensei-agent config</source>
        <translation>لا يوجد إعداد %1 يغيّره هذا الأمر.%2 لعرضها كلها: rensei-agent config</translation>
    </message>
    <message>
        <source>%1 needs a value. To go back to the usual one, use unset.</source>
        <translation>يحتاج %1 إلى قيمة. للعودة إلى القيمة المعتادة استخدم unset.</translation>
    </message>
    <message>
        <source>The value looks like a credential, and the configuration is no place for one.</source>
        <translation>تبدو القيمة كبيانات اعتماد، وليس ملف الإعدادات مكانًا لها.</translation>
    </message>
    <message>
        <source>The value of %1 holds a line break or another control character.</source>
        <translation>تحوي قيمة %1 نهاية سطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation>%1 يأخذ عددًا صحيحًا، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>%1 is a list: use add and remove.</source>
        <translation>%1 قائمة: استخدم add وremove.</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 قيمة واحدة: استخدم set وunset.</translation>
    </message>
    <message>
        <source>(by %1)</source>
        <translation>(من %1)</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(افتراضي)</translation>
    </message>
    <message>
        <source>(by other settings)</source>
        <translation>(من إعدادات أخرى)</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>لا يمكن استخدام الإعدادات: %1. صحّح %2.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts now.</source>
        <translation>غُيّر %1 في %2. يسري الآن.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent starts.</source>
        <translation>غُيّر %1 في %2. يسري حين يبدأ الوكيل.</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent is started again.</source>
        <translation>غُيّر %1 في %2. يسري بعد إعادة تشغيل الوكيل.</translation>
    </message>
    <message>
        <source>%1 is changed in %2, but the agent cannot use the file. To see why: rensei-agent status</source>
        <translation>غُيّر %1 في %2، لكن الوكيل لا يستطيع استخدام الملف. لمعرفة السبب: rensei-agent status</translation>
    </message>
    <message>
        <source>%1 is changed in %2. The agent does not answer; to see whether it counts: rensei-agent status</source>
        <translation>غُيّر %1 في %2. الوكيل لا يجيب؛ لمعرفة هل يسري: rensei-agent status</translation>
    </message>
    <message>
        <source>The variable %1 comes before the file.</source>
        <translation>يتقدم المتغير %1 على الملف.</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1.</source>
        <translation>تعذّر تغيير الإعدادات: %1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConsentsVerbText</name>
    <message>
        <source>What was decided cannot be read: %1</source>
        <translation>لا يمكن قراءة ما تقرر: %1</translation>
    </message>
    <message>
        <source>always</source>
        <comment>what the owner decided</comment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>never</source>
        <comment>what the owner decided</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>لم يتقرر شيء حتى الآن.</translation>
    </message>
    <message>
        <source>the agent is starting; try again in a moment</source>
        <translation>الوكيل يبدأ؛ حاول مجددًا بعد لحظة</translation>
    </message>
    <message>
        <source>It could not be taken back: %1.</source>
        <translation>تعذّر التراجع عنه: %1.</translation>
    </message>
    <message>
        <source>Nothing was decided about that. To see what was: rensei-agent consents</source>
        <translation>لم يتقرر شيء في هذا. لمعرفة ما تقرر: rensei-agent consents</translation>
    </message>
    <message>
        <source>From now on it is asked about again.</source>
        <translation>من الآن يُسأل عنه مجددًا.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoChildrenText</name>
    <message>
        <source>A part of the demo ended unexpectedly.</source>
        <translation>انتهى جزء من العرض من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The demo did not start in time.</source>
        <translation>لم يبدأ العرض في الوقت المحدد.</translation>
    </message>
    <message>
        <source>A temporary folder cannot be used: %1</source>
        <translation>لا يمكن استخدام مجلد مؤقت: %1</translation>
    </message>
    <message>
        <source>The demo platform did not say where it is.</source>
        <translation>لم تذكر منصة العرض مكانها.</translation>
    </message>
    <message>
        <source>The agent did not say where it listens.</source>
        <translation>لم يذكر الوكيل أين يستمع.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoText</name>
    <message numerus="yes">
        <source>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %n session(s) at a time.</source>
        <translation>
            <numerusform>عرض Rensei: المنصة %1، الوكيل على 127.0.0.1:%2، بلا جلسات.</numerusform>
            <numerusform>عرض Rensei: المنصة %1، الوكيل على 127.0.0.1:%2، جلسة واحدة في كل مرة.</numerusform>
            <numerusform>عرض Rensei: المنصة %1، الوكيل على 127.0.0.1:%2، حتى جلستين في وقت واحد.</numerusform>
            <numerusform>عرض Rensei: المنصة %1، الوكيل على 127.0.0.1:%2، حتى %Ln جلسات في وقت واحد.</numerusform>
            <numerusform>عرض Rensei: المنصة %1، الوكيل على 127.0.0.1:%2، حتى %Ln جلسة في وقت واحد.</numerusform>
            <numerusform>عرض Rensei: المنصة %1، الوكيل على 127.0.0.1:%2، حتى %Ln جلسة في وقت واحد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoVerbText</name>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>‏--for يأخذ عددًا من الثواني.</translation>
    </message>
    <message>
        <source>--sessions takes a number from 1 on.</source>
        <translation>‏--sessions يأخذ عددًا من 1 فصاعدًا.</translation>
    </message>
    <message>
        <source>--scenario takes troubled or calm.</source>
        <translation>‏--scenario يأخذ troubled أو calm.</translation>
    </message>
    <message>
        <source>rensei-demo-platform is not in %1. Build it, or install it there.</source>
        <translation>‏rensei-demo-platform ليس في %1. ابنِه أو ثبّته هناك.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DoctorVerbText</name>
    <message>
        <source>%1: nothing to fix, checked %2.</source>
        <translation>%1: لا شيء يحتاج إلى إصلاح، فُحص %2.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots and dashes.</source>
        <translation>‏--service-name يأخذ حروفًا وأرقامًا ونقاطًا وشُرطًا.</translation>
    </message>
    <message>
        <source>--fix takes the id of a check: %1.</source>
        <translation>‏--fix يأخذ معرّف فحص: %1.</translation>
    </message>
    <message>
        <source>--bundle goes with neither --fix nor --json.</source>
        <translation>لا يجتمع --bundle مع --fix ولا مع --json.</translation>
    </message>
    <message>
        <source>--bundle takes the name of a file.</source>
        <translation>‏--bundle يأخذ اسم ملف.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::HelpText</name>
    <message>
        <source>Tell more about a verb: help VERB.</source>
        <translation>للمزيد عن فعل: help VERB.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>الاستخدام: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>%1 may stand before: %2.</source>
        <translation>يجوز أن يسبق %1: %2.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1 VERB [OPTIONS]</source>
        <translation>الاستخدام: rensei-agent %1 VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>Each may also be said without &quot;%1&quot; before it.</source>
        <translation>يجوز قول كل منها بلا «%1» قبله أيضًا.</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1</source>
        <translation>الاستخدام: rensei-agent %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>The same: rensei-agent %1 %2</source>
        <translation>الشيء نفسه: rensei-agent %1 %2</translation>
    </message>
    <message>
        <source>The exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>The user key, for any platform.</source>
        <translation>مفتاح المستخدم، لأي منصة.</translation>
    </message>
    <message>
        <source>This computer&apos;s registration token, for any platform.</source>
        <translation>رمز تسجيل هذا الحاسوب، لأي منصة.</translation>
    </message>
    <message>
        <source>The secret of an OAuth client.</source>
        <translation>سرّ عميل OAuth.</translation>
    </message>
    <message>
        <source>The name of the agent&apos;s background service; dev.rensei.daemon without it.</source>
        <translation>اسم خدمة الوكيل الخلفية؛ وبدونه dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>The language of what is said to you, such as de; the system&apos;s without it.</source>
        <translation>لغة ما يُقال لك، مثل de؛ وبدونها لغة النظام.</translation>
    </message>
    <message>
        <source>How long lines may be.</source>
        <translation>أقصى طول للأسطر.</translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation>إن عُيّن بأي قيمة: بلا ألوان.</translation>
    </message>
    <message>
        <source>An option comes before a variable, and a variable before the configuration file, daemon.yaml. Each setting of the file that is one value has a variable:</source>
        <translation>يتقدم الخيار على المتغير، والمتغير على ملف الإعدادات daemon.yaml. ولكل إعداد في الملف له قيمة واحدة متغير:</translation>
    </message>
    <message>
        <source>In place of stored secrets:</source>
        <translation>بدلًا من الأسرار المحفوظة:</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>أخرى:</translation>
    </message>
    <message>
        <source>The password of the proxy that network.proxy names.</source>
        <translation>كلمة مرور خادم proxy الذي يسمّيه network.proxy.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ImportOptionText</name>
    <message>
        <source>There is no set-up of another program in %1/.rensei or %1/.donmai.</source>
        <translation>لا إعداد لبرنامج آخر في %1/.rensei ولا في %1/.donmai.</translation>
    </message>
    <message>
        <source>There are two set-ups of other programs, %1 and %2. Name one: --import %1.</source>
        <translation>هناك إعدادان لبرنامجين آخرين، %1 و%2. سمِّ أحدهما: --import %1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallVerbText</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Which project, or which of them, with commas?</source>
        <translation>أي مشروع، أو أيّ منها، بفواصل؟</translation>
    </message>
    <message>
        <source>Which agent does the work?</source>
        <translation>أي وكيل ينجز العمل؟</translation>
    </message>
    <message>
        <source>Take work while nobody is logged in, too? The system then starts your programs with the computer. [y/N]</source>
        <translation>هل يؤخذ العمل أيضًا حين لا يكون أحد قد سجّل الدخول؟ يشغّل النظام عندئذ برامجك مع الحاسوب. [y/N]</translation>
    </message>
    <message>
        <source>Go on? [Y/n]</source>
        <translation>هل نتابع؟ [Y/n]</translation>
    </message>
    <message>
        <source>--permissions takes careful, workspace or autonomous.</source>
        <translation>‏--permissions يأخذ careful أو workspace أو autonomous.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>‏--service-name يأخذ حروفًا وأرقامًا ونقاطًا وشُرطًا وشُرطًا سفلية.</translation>
    </message>
    <message>
        <source>A folder is named only with --import.</source>
        <translation>لا يُسمّى مجلد إلا مع --import.</translation>
    </message>
    <message>
        <source>Paste a user key for %1; one is made in Settings → API Keys:</source>
        <translation>ألصق مفتاح مستخدم لـ%1؛ يُنشأ في Settings → API Keys:</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallViewText</name>
    <message>
        <source>Found, and left as it is: %1, %2.</source>
        <translation>عُثر عليه، ويبقى كما هو: %1، %2.</translation>
    </message>
    <message>
        <source>It runs now (%1).</source>
        <translation>إنه يعمل الآن (%1).</translation>
    </message>
    <message>
        <source>To take it over: rensei-agent install --import %1</source>
        <translation>لنقله: rensei-agent install --import %1</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>فيه %1.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>background</source>
        <comment>the program that runs in it</comment>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>This sets up this computer for %1:</source>
        <translation>يُعدّ هذا هذا الحاسوب لـ%1:</translation>
    </message>
    <message>
        <source>It runs while you are logged in; with --before-login also while nobody is.</source>
        <translation>يعمل ما دمت مسجّل الدخول؛ ومع --before-login أيضًا حين لا يكون أحد كذلك.</translation>
    </message>
    <message>
        <source>It writes:</source>
        <translation>يكتب:</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a step of the installation</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the installation</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step of the installation</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step of the installation</comment>
        <translation>متخطًّى</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>a step of the installation</comment>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>This takes back what the installation made:</source>
        <translation>يتراجع هذا عما أنشأه التثبيت:</translation>
    </message>
    <message>
        <source>What was done is in %1. To take it back: rensei-agent uninstall</source>
        <translation>ما تمّ مذكور في %1. للتراجع عنه: rensei-agent uninstall</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogFollowText</name>
    <message>
        <source>… lines in between are not there any more</source>
        <translation>… لم تعد الأسطر التي بينهما موجودة</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogsVerbText</name>
    <message>
        <source>--level takes one of: %1.</source>
        <translation>‏--level يأخذ واحدًا من: %1.</translation>
    </message>
    <message>
        <source>--lines takes a number from 1 to %L1.</source>
        <translation>‏--lines يأخذ عددًا من 1 إلى %L1.</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here.</source>
        <translation>لا سجل في %1. لم يعمل الوكيل هنا.</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here, or wrote nothing of that level.</source>
        <translation>لا سجل في %1. لم يعمل الوكيل هنا، أو لم يكتب شيئًا بهذا المستوى.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProjectListText</name>
    <message>
        <source>The platform names no projects for this account.</source>
        <translation>لا تسمّي المنصة مشاريع لهذا الحساب.</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(افتراضي)</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProxyPasswordText</name>
    <message>
        <source>It counts now.</source>
        <translation>يسري ذلك الآن.</translation>
    </message>
    <message>
        <source>It is used with a user: rensei-agent config set network.proxyUser NAME</source>
        <translation>تُستخدم مع اسم مستخدم: rensei-agent config set network.proxyUser NAME</translation>
    </message>
    <message>
        <source>The password for the proxy %1 is stored in %2.</source>
        <translation>حُفظت كلمة مرور خادم proxy ‏%1 في %2.</translation>
    </message>
    <message>
        <source>No password for the proxy %1 is stored any more.</source>
        <translation>لم تعد أي كلمة مرور محفوظة لخادم proxy ‏%1.</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 قيمة واحدة: استخدم set وunset.</translation>
    </message>
    <message>
        <source>A password is not written on a command line, where others can read it. It is asked for, or read from standard input with --secret-stdin.</source>
        <translation>لا تُكتب كلمة المرور في سطر أوامر حيث يستطيع آخرون قراءتها. تُطلب منك، أو تُقرأ من الإدخال القياسي مع --secret-stdin.</translation>
    </message>
    <message>
        <source>The password is typed, or read from standard input with --secret-stdin.</source>
        <translation>تُكتب كلمة المرور باليد، أو تُقرأ من الإدخال القياسي مع --secret-stdin.</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>كلمة مرور خادم proxy ‏%1: </translation>
    </message>
    <message>
        <source>network.proxy names no proxy whose password could be kept. Name it first: rensei-agent config set network.proxy http://proxy.example:8080</source>
        <translation>‏network.proxy لا يسمّي خادم proxy يمكن حفظ كلمة مروره. سمِّه أولًا: rensei-agent config set network.proxy http://proxy.example:8080</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>لا يمكن استخدام الإعدادات: %1. صحّح %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::RunnersVerbText</name>
    <message>
        <source>own rules</source>
        <translation>قواعد خاصة</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>فُحص %1</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>يسأل قبل أن يتصرف</translation>
    </message>
    <message>
        <source>does not ask before it acts</source>
        <translation>لا يسأل قبل أن يتصرف</translation>
    </message>
    <message>
        <source>asks before it acts, tried %1</source>
        <translation>يسأل قبل أن يتصرف، جُرّب %1</translation>
    </message>
    <message>
        <source>does not ask before it acts, tried %1</source>
        <translation>لا يسأل قبل أن يتصرف، جُرّب %1</translation>
    </message>
    <message>
        <source>permissions: %1</source>
        <translation>الأذونات: %1</translation>
    </message>
    <message>
        <source>unguarded: gets no work before the configuration accepts that</source>
        <translation>بلا ضابط: لا ينال عملًا قبل أن تقبل الإعدادات ذلك</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>لم يُعثر عليه: %1</translation>
    </message>
    <message>
        <source>not found: %1; to get it: %2</source>
        <translation>لم يُعثر عليه: %1؛ للحصول عليه: %2</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(افتراضي)</translation>
    </message>
    <message>
        <source>Permissions guide an agent that asks before it acts; they do not hold back one that never asks.</source>
        <translation>توجّه الأذونات وكيلًا يسأل قبل أن يتصرف؛ ولا تكبح وكيلًا لا يسأل أبدًا.</translation>
    </message>
    <message>
        <source>What was seen cannot be kept: %1</source>
        <translation>لا يمكن حفظ ما شوهد: %1</translation>
    </message>
    <message>
        <source>--prove goes with --check.</source>
        <translation>‏--prove يُستخدم مع --check.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>لا يمكن استخدام الإعدادات: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionCallText</name>
    <message>
        <source>This platform cannot do that from outside. Only sessions of this computer can be stopped here.</source>
        <translation>لا تستطيع هذه المنصة فعل ذلك من الخارج. لا يمكن هنا إلا إيقاف جلسات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The platform refused the user key. Add it again with: rensei-agent auth add --user</source>
        <translation>رفضت المنصة مفتاح المستخدم. أضفه مجددًا بالأمر: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The user key may not do this%1. Ask an administrator of the organisation.</source>
        <translation>لا يحق هذا لمفتاح المستخدم%1. اطلب ذلك من مدير للمؤسسة.</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Try again later, or see whether --platform is right.</source>
        <translation>يتعذر الوصول إلى المنصة. حاول لاحقًا، أو انظر هل --platform صحيح.</translation>
    </message>
    <message>
        <source>The platform does not know this session any more.</source>
        <translation>لم تعد المنصة تعرف هذه الجلسة.</translation>
    </message>
    <message>
        <source>The platform did not do it%1. Try again later.</source>
        <translation>لم تفعله المنصة%1. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>There is no session %1, neither on this computer nor among the latest of the platform.</source>
        <translation>لا توجد جلسة %1، لا على هذا الحاسوب ولا بين أحدث جلسات المنصة.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>انتهت %1 سلفًا.</translation>
    </message>
    <message>
        <source>%1 runs on this computer, and is being stopped.</source>
        <translation>تعمل %1 على هذا الحاسوب، ويجري إيقافها.</translation>
    </message>
    <message>
        <source>%1 was stopped by the platform.</source>
        <translation>أوقفت المنصة %1.</translation>
    </message>
    <message>
        <source>%1 runs on another computer, which the platform tells to stop it.</source>
        <translation>تعمل %1 على حاسوب آخر، تطلب منه المنصة إيقافها.</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so no message can be sent to it.</source>
        <translation>ليست %1 في قائمة المنصة، فلا يمكن إرسال رسالة إليها.</translation>
    </message>
    <message>
        <source>%1 has ended. A message makes it run again, which costs. Say so with --again.</source>
        <translation>انتهت %1. تجعلها الرسالة تعمل مجددًا، وذلك بكلفة. أكّد ذلك بـ--again.</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1.</source>
        <translation>لم تسلّمها المنصة إلى %1.</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1: %2.</source>
        <translation>لم تسلّمها المنصة إلى %1: %2.</translation>
    </message>
    <message>
        <source>Sent to %1 by the platform.</source>
        <translation>أرسلتها المنصة إلى %1.</translation>
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
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>معرّف الجلسة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Not on this computer. The platform says:</source>
        <translation>ليست على هذا الحاسوب. تقول المنصة:</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list.</source>
        <translation>ليست %1 في قائمة المنصة.</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so it has no page.</source>
        <translation>ليست %1 في قائمة المنصة، فلا صفحة لها.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionFollowText</name>
    <message>
        <source>This computer&apos;s agent has no session of that name: %1</source>
        <translation>ليس لدى وكيل هذا الحاسوب جلسة بهذا الاسم: %1</translation>
    </message>
    <message>
        <source>… older lines were removed to bound the log&apos;s size</source>
        <translation>… أُزيلت أسطر أقدم للحد من حجم السجل</translation>
    </message>
    <message>
        <source>The agent is gone.</source>
        <translation>زال الوكيل.</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>الوكيل لا يجيب؛ تتكرر المحاولة.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRecordText</name>
    <message>
        <source>a limit of its provider</source>
        <translation>حدّ مزوّدها</translation>
    </message>
    <message>
        <source>a limit of its provider: %1</source>
        <translation>حدّ مزوّدها: %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1</source>
        <translation>حدّ مزوّدها حتى %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1: %2</source>
        <translation>حدّ مزوّدها حتى %1: %2</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <translation>تفكر منذ %1</translation>
    </message>
    <message>
        <source>a tool for %1</source>
        <translation>أداة منذ %1</translation>
    </message>
    <message>
        <source>the tool %1 for %2</source>
        <translation>الأداة %1 منذ %2</translation>
    </message>
    <message>
        <source>an approval for %1: %2</source>
        <translation>موافقة منذ %1: %2</translation>
    </message>
    <message>
        <source>a message for %1</source>
        <translation>رسالة منذ %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>متوقفة مؤقتًا منذ %1</translation>
    </message>
    <message>
        <source>stalled: nothing heard for %1</source>
        <translation>متعثرة: لم يُسمع منها شيء منذ %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what it waits for, and how long</comment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>معرّف الجلسة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>steps of a plan</comment>
        <translation>تمّ %L1 من %L2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>لا يبدأ دور آخر</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>changed %1 (+%L2 −%L3)</source>
        <translation>غُيّر %1 (+%L2 −%L3)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>allowed (%1)</source>
        <comment>by whom</comment>
        <translation>مسموح (%1)</translation>
    </message>
    <message>
        <source>not allowed (%1)</source>
        <comment>by whom</comment>
        <translation>غير مسموح (%1)</translation>
    </message>
    <message>
        <source>links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>انتهت: %1</translation>
    </message>
    <message>
        <source>waits for a limit of its provider</source>
        <translation>تنتظر حدّ مزوّدها</translation>
    </message>
    <message>
        <source>waits for a limit of its provider: %1</source>
        <translation>تنتظر حدّ مزوّدها: %1</translation>
    </message>
    <message>
        <source>waits for message</source>
        <translation>تنتظر رسالة</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>تنتظر موافقة</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>تسأل عن %1</translation>
    </message>
    <message>
        <source>stopping: %1</source>
        <translation>تتوقف: %1</translation>
    </message>
    <message>
        <source>paused at the end of the turn</source>
        <translation>توقفت مؤقتًا عند نهاية الدور</translation>
    </message>
    <message>
        <source>not paused any more</source>
        <translation>لم تعد متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>runner started</source>
        <translation>بدأ المشغّل</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>تستمر محادثة سابقة</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… لا أسطر أخرى</numerusform>
            <numerusform>… وسطر آخر</numerusform>
            <numerusform>… وسطران آخران</numerusform>
            <numerusform>… و%Ln أسطر أخرى</numerusform>
            <numerusform>… و%Ln سطرًا آخر</numerusform>
            <numerusform>… و%Ln سطر آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new file %1 (%n line(s))</source>
        <translation>
            <numerusform>ملف جديد %1 (بلا أسطر)</numerusform>
            <numerusform>ملف جديد %1 (سطر واحد)</numerusform>
            <numerusform>ملف جديد %1 (سطران)</numerusform>
            <numerusform>ملف جديد %1 (%Ln أسطر)</numerusform>
            <numerusform>ملف جديد %1 (%Ln سطرًا)</numerusform>
            <numerusform>ملف جديد %1 (%Ln سطر)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRowsText</name>
    <message>
        <source>pending</source>
        <comment>status of a session</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>status of a session</comment>
        <translation>مستلَمة</translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of a session</comment>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>finalizing</source>
        <comment>status of a session</comment>
        <translation>تُختتم</translation>
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
        <source>ended</source>
        <comment>status of a session</comment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>status of a session</comment>
        <translation>تتوقف</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>لا جلسات.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionWatchText</name>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>الوكيل لا يجيب؛ تتكرر المحاولة.</translation>
    </message>
    <message>
        <source>The agent does not answer; this was known before.</source>
        <translation>الوكيل لا يجيب؛ هذا ما كان معروفًا من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>ولا أخرى</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsListText</name>
    <message>
        <source>--watch and --json do not go together.</source>
        <translation>لا يجتمع --watch و--json.</translation>
    </message>
    <message>
        <source>--watch and --all do not go with show; it has --follow.</source>
        <translation>لا يُستخدم --watch و--all مع show؛ فله --follow.</translation>
    </message>
    <message>
        <source>--follow goes with show ID; the list has --watch.</source>
        <translation>‏--follow يُستخدم مع show ID؛ وللقائمة --watch.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsVerbText</name>
    <message>
        <source>No browser could be started. The page is:</source>
        <translation>تعذّر تشغيل متصفح. الصفحة هي:</translation>
    </message>
    <message>
        <source>The organisation and the project of %1 are not known here; this is the platform&apos;s first page.</source>
        <translation>مؤسسة %1 ومشروعها غير معروفين هنا؛ هذه هي الصفحة الأولى للمنصة.</translation>
    </message>
    <message>
        <source>sessions prompt takes a message that is not empty.</source>
        <translation>‏sessions prompt يأخذ رسالة غير فارغة.</translation>
    </message>
    <message>
        <source>--%1 goes with the list.</source>
        <translation>‏--%1 يُستخدم مع القائمة.</translation>
    </message>
    <message>
        <source>--follow goes with show of a session on this computer.</source>
        <translation>‏--follow يُستخدم مع show لجلسة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no user key. Add one with: rensei-agent auth add --user</source>
        <translation>لا يوجد مفتاح مستخدم. أضف واحدًا بالأمر: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::StatusVerbText</name>
    <message>
        <source>--timeout takes a number of seconds from 1 to %L1.</source>
        <translation>‏--timeout يأخذ عددًا من الثواني من 1 إلى %L1.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SuggestionText</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TargetText</name>
    <message>
        <source>named by --platform</source>
        <translation>يسمّيها --platform</translation>
    </message>
    <message>
        <source>named by the environment</source>
        <translation>تسمّيها البيئة</translation>
    </message>
    <message>
        <source>the running agent&apos;s</source>
        <translation>منصة الوكيل العامل</translation>
    </message>
    <message>
        <source>the active context&apos;s</source>
        <translation>منصة السياق النشط</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>من الإعدادات</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>الافتراضية</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2, or name the platform with --platform.</source>
        <translation>لا يمكن استخدام الإعدادات: %1. صحّح %2، أو سمِّ المنصة بـ--platform.</translation>
    </message>
    <message>
        <source>%1 Correct %2.</source>
        <translation>%1 صحّح %2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TokenInputText</name>
    <message>
        <source>No token came over standard input.</source>
        <translation>لم يأتِ رمز عبر الإدخال القياسي.</translation>
    </message>
    <message>
        <source>More than one line came over standard input. Give the token alone.</source>
        <translation>أتى أكثر من سطر عبر الإدخال القياسي. أعطِ الرمز وحده.</translation>
    </message>
    <message>
        <source>What came over standard input is no token. Check that it was copied whole.</source>
        <translation>ما أتى عبر الإدخال القياسي ليس رمزًا. تحقق من أنه نُسخ كاملًا.</translation>
    </message>
    <message>
        <source>No password came over standard input.</source>
        <translation>لم تأتِ كلمة مرور عبر الإدخال القياسي.</translation>
    </message>
    <message>
        <source>What came over standard input is no password: it must be one line, of %L1 bytes at most.</source>
        <translation>ما أتى عبر الإدخال القياسي ليس كلمة مرور: يجب أن تكون سطرًا واحدًا لا يزيد حجمه على %L1 بايت.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UninstallVerbText</name>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>مفتاح تسجيل هذا الحاسوب، في %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Take it back, after running sessions have ended? [y/N]</source>
        <translation>هل يُتراجع عنه بعد انتهاء الجلسات العاملة؟ [y/N]</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too? [y/N]</source>
        <translation>هل يُلغى مفتاح هذا الحاسوب على المنصة أيضًا؟ [y/N]</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too? [y/N]</source>
        <translation>هل تُحذف السجلات والجلسات ونسخ العمل أيضًا؟ [y/N]</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>‏--service-name يأخذ حروفًا وأرقامًا ونقاطًا وشُرطًا وشُرطًا سفلية.</translation>
    </message>
    <message>
        <source>The receipt of the installation cannot be read: %1</source>
        <translation>لا يمكن قراءة إيصال التثبيت: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back: this computer is not set up.</source>
        <translation>لا شيء للتراجع عنه: هذا الحاسوب غير مُعدّ.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UserKeyText</name>
    <message>
        <source>The client and its secret were refused. Add them again with: rensei-agent auth add --client-id ID --secret-stdin</source>
        <translation>رُفض العميل وسرّه. أضفهما مجددًا بالأمر: rensei-agent auth add --client-id ID --secret-stdin</translation>
    </message>
    <message>
        <source>No access token came for the client: %1. Try again later.</source>
        <translation>لم يأتِ رمز وصول للعميل: %1. حاول لاحقًا.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbRunnerText</name>
    <message>
        <source>it ended without saying why</source>
        <translation>انتهى دون ذكر السبب</translation>
    </message>
    <message>
        <source>it did not end within two minutes</source>
        <translation>لم ينتهِ خلال دقيقتين</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbText</name>
    <message>
        <source>Done, and all is well. run: it was stopped in good order.</source>
        <translation>تمّ، وكل شيء سليم. run: أُوقف كما ينبغي.</translation>
    </message>
    <message>
        <source>It was refused, or a check did not pass. run: the agent cannot start.</source>
        <translation>رُفض، أو لم ينجح فحص. run: لا يستطيع الوكيل أن يبدأ.</translation>
    </message>
    <message>
        <source>The command line is wrong. Nothing was done.</source>
        <translation>سطر الأوامر خاطئ. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>run: the program was replaced, and must be started again.</source>
        <translation>‏run: استُبدل البرنامج، ويجب تشغيله مجددًا.</translation>
    </message>
    <message>
        <source>Something that the command needs is not there. Nothing was done.</source>
        <translation>شيء يحتاج إليه الأمر غير موجود. لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>run: another agent uses this state folder.</source>
        <translation>‏run: يستخدم وكيل آخر مجلد الحالة هذا.</translation>
    </message>
    <message>
        <source>It was cancelled, and what was done is taken back.</source>
        <translation>أُلغي، وجرى التراجع عما تمّ.</translation>
    </message>
    <message>
        <source>List the settings and the variables that take their place.</source>
        <translation>سرد الإعدادات والمتغيرات التي تحل محلها.</translation>
    </message>
    <message>
        <source>What the number means that a command ends with.</source>
        <translation>معنى الرقم الذي ينتهي به الأمر.</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else that of the configuration.</source>
        <translation>عنوان المنصة؛ وإلا فعنوانها في الإعدادات.</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else the running agent&apos;s, the active context&apos;s, or that of the configuration.</source>
        <translation>عنوان المنصة؛ وإلا فعنوان منصة الوكيل العامل، أو السياق النشط، أو الإعدادات.</translation>
    </message>
    <message>
        <source>Where the agent keeps its state.</source>
        <translation>حيث يحفظ الوكيل حالته.</translation>
    </message>
    <message>
        <source>The configuration, daemon.yaml.</source>
        <translation>ملف الإعدادات، daemon.yaml.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>الإجابة بصيغة JSON.</translation>
    </message>
    <message>
        <source>Read the registration token from the first line of standard input.</source>
        <translation>قراءة رمز التسجيل من أول سطر في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Read the token or key from the first line of standard input.</source>
        <translation>قراءة الرمز أو المفتاح من أول سطر في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Read the user key from the first line of standard input.</source>
        <translation>قراءة مفتاح المستخدم من أول سطر في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Keep the accounts that you work with, and this computer&apos;s registration token.</source>
        <translation>حفظ الحسابات التي تعمل بها، ورمز تسجيل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A person&apos;s user key.</source>
        <translation>مفتاح مستخدم لشخص.</translation>
    </message>
    <message>
        <source>The registration token of this computer.</source>
        <translation>رمز تسجيل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>An OAuth client, for a computer without a person.</source>
        <translation>عميل OAuth، لحاسوب بلا شخص.</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from the first line of standard input.</source>
        <translation>قراءة سرّ العميل من أول سطر في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>With add: the project that you work on in this context.</source>
        <translation>مع add: المشروع الذي تعمل عليه في هذا السياق.</translation>
    </message>
    <message>
        <source>With add: keep it in a file of the state folder that only you can read.</source>
        <translation>مع add: حفظه في ملف داخل مجلد الحالة لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>The same as --host and --user.</source>
        <translation>مثل --host و--user.</translation>
    </message>
    <message>
        <source>Keep a key in a context of that name; typed, or from standard input.</source>
        <translation>حفظ مفتاح في سياق بذلك الاسم؛ يُكتب باليد أو يُقرأ من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>List the contexts, with a * at the active one, and where their keys are.</source>
        <translation>سرد السياقات، مع * عند النشط منها، وأماكن مفاتيحها.</translation>
    </message>
    <message>
        <source>Remove a context and its key.</source>
        <translation>إزالة سياق ومفتاحه.</translation>
    </message>
    <message>
        <source>Make another context the active one.</source>
        <translation>جعل سياق آخر هو النشط.</translation>
    </message>
    <message>
        <source>Ask for your user key, check it, and keep it as &quot;work&quot;.</source>
        <translation>طلب مفتاح المستخدم منك، والتحقق منه، وحفظه باسم «work».</translation>
    </message>
    <message>
        <source>Print what makes a shell complete this program&apos;s command line.</source>
        <translation>طباعة ما يجعل الصدفة تُكمل سطر أوامر هذا البرنامج.</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>لـbash.</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>لـzsh.</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>لـfish.</translation>
    </message>
    <message>
        <source>For PowerShell.</source>
        <translation>لـPowerShell.</translation>
    </message>
    <message>
        <source>Complete in every bash that is started from now on.</source>
        <translation>الإكمال في كل bash يُشغَّل من الآن.</translation>
    </message>
    <message>
        <source>Write the manual pages of this program into a folder, for those who package it.</source>
        <translation>كتابة صفحات دليل هذا البرنامج في مجلد، لمن يحزّمه.</translation>
    </message>
    <message>
        <source>Install them by hand.</source>
        <translation>تثبيتها يدويًا.</translation>
    </message>
    <message>
        <source>Only say what is done and what would be.</source>
        <translation>الاكتفاء بذكر ما تمّ وما سيتم.</translation>
    </message>
    <message>
        <source>Ask nothing.</source>
        <translation>عدم السؤال عن شيء.</translation>
    </message>
    <message>
        <source>The name of the background program for the system; dev.rensei.daemon.</source>
        <translation>اسم البرنامج الخلفي لدى النظام؛ dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>The end of standard input cancels.</source>
        <translation>نهاية الإدخال القياسي تُلغي.</translation>
    </message>
    <message>
        <source>A project whose work is taken; once for each of several. Without it the usual one.</source>
        <translation>مشروع يؤخذ عمله؛ مرة لكل مشروع إن تعددت. وبدونه المشروع المعتاد.</translation>
    </message>
    <message>
        <source>Take over the set-up of another host program, ~/.rensei or ~/.donmai, or the one at PATH.</source>
        <translation>نقل إعداد برنامج مضيف آخر، ~/.rensei أو ~/.donmai، أو الذي في PATH.</translation>
    </message>
    <message>
        <source>The agent that does the work; else the recommended one.</source>
        <translation>الوكيل الذي ينجز العمل؛ وإلا فالموصى به.</translation>
    </message>
    <message>
        <source>What it may do unasked: careful, workspace or autonomous.</source>
        <translation>ما يجوز له بلا سؤال: careful أو workspace أو autonomous.</translation>
    </message>
    <message>
        <source>Read a registration token from the next line of standard input; then no key is made.</source>
        <translation>قراءة رمز تسجيل من السطر التالي في الإدخال القياسي؛ عندئذ لا يُنشأ مفتاح.</translation>
    </message>
    <message>
        <source>Run while nobody is logged in, too, where the system can.</source>
        <translation>العمل أيضًا حين لا يكون أحد مسجّل الدخول، حيث يستطيع النظام ذلك.</translation>
    </message>
    <message>
        <source>Keep the token in a file that only you can read, not in the keychain.</source>
        <translation>حفظ الرمز في ملف لا يقرؤه سواك، لا في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Take back what install did: the background program, the key, the configuration.</source>
        <translation>التراجع عما فعله install: البرنامج الخلفي والمفتاح والإعدادات.</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too.</source>
        <translation>إلغاء مفتاح هذا الحاسوب على المنصة أيضًا.</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too.</source>
        <translation>حذف السجلات والجلسات ونسخ العمل أيضًا.</translation>
    </message>
    <message>
        <source>Wait for running sessions, then leave nothing valid.</source>
        <translation>انتظار الجلسات العاملة، ثم عدم ترك شيء صالح.</translation>
    </message>
    <message>
        <source>Run a platform and an agent to look at, with made-up sessions.</source>
        <translation>تشغيل منصة ووكيل للاطلاع عليهما، بجلسات مختلَقة.</translation>
    </message>
    <message>
        <source>End after so long; else it goes on until stopped.</source>
        <translation>الانتهاء بعد هذه المدة؛ وإلا استمر حتى يُوقف.</translation>
    </message>
    <message>
        <source>End once so many sessions have ended.</source>
        <translation>الانتهاء حين ينتهي هذا العدد من الجلسات.</translation>
    </message>
    <message>
        <source>&quot;troubled&quot;, the default, or &quot;calm&quot;.</source>
        <translation>‏«troubled»، وهو الافتراضي، أو «calm».</translation>
    </message>
    <message>
        <source>Look at it for a minute.</source>
        <translation>الاطلاع عليه دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Make this computer take work, now and after each login.</source>
        <translation>جعل هذا الحاسوب يأخذ عملًا، الآن وبعد كل دخول.</translation>
    </message>
    <message>
        <source>Show what will be written, then do it.</source>
        <translation>عرض ما سيُكتب، ثم تنفيذه.</translation>
    </message>
    <message>
        <source>Do again what install did and is not so any more; replace a refused key.</source>
        <translation>إعادة ما فعله install ولم يعد كذلك؛ واستبدال مفتاح مرفوض.</translation>
    </message>
    <message>
        <source>What is as it should be is not done again.</source>
        <translation>ما هو على ما ينبغي لا يُعاد.</translation>
    </message>
    <message>
        <source>Play one made-up session on standard input and output.</source>
        <translation>أداء جلسة مختلَقة واحدة على الإدخال والإخراج القياسيين.</translation>
    </message>
    <message>
        <source>What the agent starts for the runner &quot;example&quot;.</source>
        <translation>ما يشغّله الوكيل للمشغّل «example».</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>ذكر رقم هذا الإصدار.</translation>
    </message>
    <message>
        <source>The agent on this computer.</source>
        <translation>الوكيل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Register this computer and run the sessions that the platform gives it.</source>
        <translation>تسجيل هذا الحاسوب وتشغيل الجلسات التي تعطيه إياها المنصة.</translation>
    </message>
    <message>
        <source>The runner for every session; &quot;example&quot; plays made-up ones.</source>
        <translation>المشغّل لكل جلسة؛ «example» يؤدي جلسات مختلَقة.</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 takes any free one.</source>
        <translation>منفذ واجهة التحكم على 127.0.0.1؛ 0 يأخذ أي منفذ حر.</translation>
    </message>
    <message>
        <source>Run for the system&apos;s manager of background programs, which starts it like this.</source>
        <translation>العمل لدى مدير البرامج الخلفية في النظام، وهو يشغّله هكذا.</translation>
    </message>
    <message>
        <source>The manager&apos;s name for it; dev.rensei.daemon without this.</source>
        <translation>اسمه لدى المدير؛ وبدون هذا dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>Play made-up sessions until you press Ctrl+C.</source>
        <translation>أداء جلسات مختلَقة حتى تضغط Ctrl+C.</translation>
    </message>
    <message>
        <source>Do one work item without a platform; its events go to standard output.</source>
        <translation>إنجاز عنصر عمل واحد بلا منصة؛ تُكتب أحداثه في الإخراج القياسي.</translation>
    </message>
    <message>
        <source>The runner; else as for work of the platform.</source>
        <translation>المشغّل؛ وإلا فكما لعمل المنصة.</translation>
    </message>
    <message>
        <source>The folder to work in; else a new one, which is kept when there is something in it.</source>
        <translation>المجلد الذي يجري فيه العمل؛ وإلا فمجلد جديد يُحفظ إن كان فيه شيء.</translation>
    </message>
    <message>
        <source>Play what a session with this work item looks like.</source>
        <translation>أداء ما تبدو عليه جلسة بعنصر العمل هذا.</translation>
    </message>
    <message>
        <source>Check the account, the agent, the platform and the capacity.</source>
        <translation>فحص الحساب والوكيل والمنصة والسعة.</translation>
    </message>
    <message>
        <source>Tell also whom it is about, versions, uptime and the last heartbeat.</source>
        <translation>ذكر من يتعلق الأمر به أيضًا، والإصدارات ومدة التشغيل وآخر نبضة.</translation>
    </message>
    <message>
        <source>Give up after so many seconds, 10 at most.</source>
        <translation>الكف بعد هذا العدد من الثواني، 10 على الأكثر.</translation>
    </message>
    <message>
        <source>For scripts: it ends with 0 only when all checks pass.</source>
        <translation>للنصوص البرمجية: ينتهي بـ0 فقط حين تنجح كل الفحوص.</translation>
    </message>
    <message>
        <source>Check everything that this computer needs to take work, and fix what is wrong.</source>
        <translation>فحص كل ما يحتاج إليه هذا الحاسوب ليأخذ عملًا، وإصلاح ما فيه خطأ.</translation>
    </message>
    <message>
        <source>Do the fix of this check, then check it again.</source>
        <translation>إجراء إصلاح هذا الفحص، ثم إعادة فحصه.</translation>
    </message>
    <message>
        <source>Save the report with versions, configuration and logs, without secrets, for whoever helps you.</source>
        <translation>حفظ التقرير مع الإصدارات والإعدادات والسجلات، بلا أسرار، لمن يساعدك.</translation>
    </message>
    <message>
        <source>The manager&apos;s name for the service; dev.rensei.daemon without this.</source>
        <translation>اسم الخدمة لدى المدير؛ وبدون هذا dev.rensei.daemon.</translation>
    </message>
    <message>
        <source>Load the service, then see whether that helped.</source>
        <translation>تحميل الخدمة، ثم النظر هل أفاد ذلك.</translation>
    </message>
    <message>
        <source>List the sessions of this computer&apos;s agent, or do something about one, wherever it runs.</source>
        <translation>سرد جلسات وكيل هذا الحاسوب، أو فعل شيء بإحداها أينما كانت تعمل.</translation>
    </message>
    <message>
        <source>With show, of a session on this computer: go on with what comes, until it has ended.</source>
        <translation>مع show لجلسة على هذا الحاسوب: متابعة ما يأتي حتى تنتهي.</translation>
    </message>
    <message>
        <source>Keep the list up to date until stopped.</source>
        <translation>إبقاء القائمة محدَّثة حتى يُوقف.</translation>
    </message>
    <message>
        <source>Show the ones that have ended, too.</source>
        <translation>عرض المنتهية أيضًا.</translation>
    </message>
    <message>
        <source>With prompt: also when it has ended, and then runs again.</source>
        <translation>مع prompt: أيضًا إن كانت قد انتهت، فتعمل مجددًا.</translation>
    </message>
    <message>
        <source>Where sessions of other computers are looked for, as by status; those of this computer&apos;s agent are found whatever it is.</source>
        <translation>حيث يُبحث عن جلسات الحواسيب الأخرى، كما في status؛ أما جلسات وكيل هذا الحاسوب فيُعثر عليها على كل حال.</translation>
    </message>
    <message>
        <source>Read the user key from standard input; this computer&apos;s own sessions need none.</source>
        <translation>قراءة مفتاح المستخدم من الإدخال القياسي؛ جلسات هذا الحاسوب نفسه لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>Show what one session does and did.</source>
        <translation>عرض ما تفعله جلسة وما فعلته.</translation>
    </message>
    <message>
        <source>Stop one: here by the agent, elsewhere by the platform.</source>
        <translation>إيقاف جلسة: هنا بواسطة الوكيل، وفي غيره بواسطة المنصة.</translation>
    </message>
    <message>
        <source>Send one a message, by the platform.</source>
        <translation>إرسال رسالة إلى جلسة، بواسطة المنصة.</translation>
    </message>
    <message>
        <source>Show its page on the platform in the browser.</source>
        <translation>عرض صفحتها على المنصة في المتصفح.</translation>
    </message>
    <message>
        <source>Show what that session does, until it has ended.</source>
        <translation>عرض ما تفعله تلك الجلسة حتى تنتهي.</translation>
    </message>
    <message>
        <source>List the projects of your account.</source>
        <translation>سرد مشاريع حسابك.</translation>
    </message>
    <message>
        <source>For scripts.</source>
        <translation>للنصوص البرمجية.</translation>
    </message>
    <message>
        <source>List what sessions ask for, and allow or reject it.</source>
        <translation>سرد ما تسأل عنه الجلسات، والسماح به أو رفضه.</translation>
    </message>
    <message>
        <source>Show requests as they come and read decisions, until stopped.</source>
        <translation>عرض الطلبات حين تأتي وقراءة القرارات، حتى يُوقف.</translation>
    </message>
    <message>
        <source>Allow this request, once.</source>
        <translation>السماح بهذا الطلب مرة واحدة.</translation>
    </message>
    <message>
        <source>Reject this request, once.</source>
        <translation>رفض هذا الطلب مرة واحدة.</translation>
    </message>
    <message>
        <source>Decide the same request likewise for the rest of its session.</source>
        <translation>البتّ في الطلب نفسه على النحو ذاته حتى نهاية جلسته.</translation>
    </message>
    <message>
        <source>Decide on requests as they come.</source>
        <translation>البتّ في الطلبات حين تأتي.</translation>
    </message>
    <message>
        <source>Let the agent take no more work, until resume.</source>
        <translation>جعل الوكيل لا يأخذ عملًا آخر حتى resume.</translation>
    </message>
    <message>
        <source>Also let no further turn of a running session begin.</source>
        <translation>وكذلك ألا يبدأ دور آخر في جلسة عاملة.</translation>
    </message>
    <message>
        <source>Take no more work, and let the sessions that run wait after their turn.</source>
        <translation>عدم أخذ عمل آخر، وجعل الجلسات العاملة تنتظر بعد دورها.</translation>
    </message>
    <message>
        <source>Let the agent take work again, and paused sessions go on.</source>
        <translation>جعل الوكيل يأخذ عملًا مجددًا، والجلسات المتوقفة مؤقتًا تستمر.</translation>
    </message>
    <message>
        <source>Take work again.</source>
        <translation>أخذ العمل مجددًا.</translation>
    </message>
    <message>
        <source>Let the agent take no more work, and wait until its sessions have ended.</source>
        <translation>جعل الوكيل لا يأخذ عملًا آخر، والانتظار حتى تنتهي جلساته.</translation>
    </message>
    <message>
        <source>Wait so many seconds at most; else as long as it is configured to.</source>
        <translation>الانتظار هذا العدد من الثواني على الأكثر؛ وإلا فالمدة التي في الإعدادات.</translation>
    </message>
    <message>
        <source>Wait ten minutes at most. &quot;resume&quot; takes work again.</source>
        <translation>الانتظار عشر دقائق على الأكثر. «resume» يعيد أخذ العمل.</translation>
    </message>
    <message>
        <source>Let the sessions end, then end the agent; it stays stopped until it is started again.</source>
        <translation>ترك الجلسات تنتهي، ثم إنهاء الوكيل؛ يبقى موقوفًا حتى يُشغَّل مجددًا.</translation>
    </message>
    <message>
        <source>End sessions that still run after so many seconds; else as it is configured.</source>
        <translation>إنهاء الجلسات التي ما زالت تعمل بعد هذا العدد من الثواني؛ وإلا فكما في الإعدادات.</translation>
    </message>
    <message>
        <source>End the sessions and the agent at once.</source>
        <translation>إنهاء الجلسات والوكيل فورًا.</translation>
    </message>
    <message>
        <source>Show the agent&apos;s log, also while the agent does not run.</source>
        <translation>عرض سجل الوكيل، حتى حين لا يعمل الوكيل.</translation>
    </message>
    <message>
        <source>Go on with what comes, until stopped.</source>
        <translation>متابعة ما يأتي حتى يُوقف.</translation>
    </message>
    <message>
        <source>Begin with so many of the last lines; 50 without this.</source>
        <translation>البدء بهذا العدد من الأسطر الأخيرة؛ وبدون هذا 50.</translation>
    </message>
    <message>
        <source>Only this one and worse: debug, info, warning or error.</source>
        <translation>هذا المستوى وما هو أسوأ فقط: debug أو info أو warning أو error.</translation>
    </message>
    <message>
        <source>Show what goes wrong, as it happens.</source>
        <translation>عرض ما يسوء حين يحدث.</translation>
    </message>
    <message>
        <source>Show how much work this computer takes, or change it.</source>
        <translation>عرض مقدار العمل الذي يأخذه هذا الحاسوب، أو تغييره.</translation>
    </message>
    <message>
        <source>Show it.</source>
        <translation>عرضه.</translation>
    </message>
    <message>
        <source>Change capacity.maxConcurrentSessions, or capacity.poolMaxDiskGb, where 0 is no limit.</source>
        <translation>تغيير capacity.maxConcurrentSessions، أو capacity.poolMaxDiskGb حيث 0 يعني بلا حد.</translation>
    </message>
    <message>
        <source>Take two sessions at once; it counts at once.</source>
        <translation>أخذ جلستين في وقت واحد؛ يسري فورًا.</translation>
    </message>
    <message>
        <source>Show the settings of the configuration, or change one; its comments are kept.</source>
        <translation>عرض قيم ملف الإعدادات، أو تغيير واحدة؛ تبقى تعليقاته.</translation>
    </message>
    <message>
        <source>Show them.</source>
        <translation>عرضها.</translation>
    </message>
    <message>
        <source>Go back to the usual value.</source>
        <translation>العودة إلى القيمة المعتادة.</translation>
    </message>
    <message>
        <source>Put one more item into a list, such as enabledProjectIds.</source>
        <translation>إضافة عنصر إلى قائمة، مثل enabledProjectIds.</translation>
    </message>
    <message>
        <source>Take an item out of it.</source>
        <translation>إخراج عنصر منها.</translation>
    </message>
    <message>
        <source>Let agents ask before every command; a running agent is told.</source>
        <translation>جعل الوكلاء يسألون قبل كل أمر؛ ويُبلَّغ الوكيل العامل بذلك.</translation>
    </message>
    <message>
        <source>List what you decided about work of repositories and projects, or take it back.</source>
        <translation>سرد ما قررته في عمل المستودعات والمشاريع، أو التراجع عنه.</translation>
    </message>
    <message>
        <source>List it.</source>
        <translation>سرده.</translation>
    </message>
    <message>
        <source>Ask about this repository or project again.</source>
        <translation>السؤال عن هذا المستودع أو المشروع مجددًا.</translation>
    </message>
    <message>
        <source>List the agents that can do sessions here, and how to get others.</source>
        <translation>سرد الوكلاء القادرين على تنفيذ الجلسات هنا، وكيفية الحصول على غيرهم.</translation>
    </message>
    <message>
        <source>Start each of them to see whether it is signed in; up to 30 s, no model is asked.</source>
        <translation>تشغيل كل منهم لمعرفة هل سُجّل دخوله؛ حتى 30 ث، ولا يُسأل أي نموذج.</translation>
    </message>
    <message>
        <source>With check: also have each one&apos;s model run a harmless command, to see whether it asks first; up to 2 min. Its provider may charge you for that.</source>
        <translation>مع check: جعل نموذج كل منهم ينفّذ أيضًا أمرًا غير ضار، لمعرفة هل يسأل أولًا؛ حتى 2 د. قد يحاسبك مزوّده على ذلك.</translation>
    </message>
    <message>
        <source>Say which of them are ready for work.</source>
        <translation>ذكر الجاهز منهم للعمل.</translation>
    </message>
    <message>
        <source>Show what the working copies of sessions take on the disk, or free what can be freed.</source>
        <translation>عرض ما تشغله نسخ عمل الجلسات على القرص، أو تحرير ما يمكن تحريره.</translation>
    </message>
    <message>
        <source>With prune: only say what would be removed.</source>
        <translation>مع prune: الاكتفاء بذكر ما كان سيُزال.</translation>
    </message>
    <message>
        <source>With prune or discard: the working copy of this session.</source>
        <translation>مع prune أو discard: نسخة عمل هذه الجلسة.</translation>
    </message>
    <message>
        <source>With discard: do not ask.</source>
        <translation>مع discard: عدم السؤال.</translation>
    </message>
    <message>
        <source>Remove those in which nothing would be lost.</source>
        <translation>إزالة النسخ التي لا يضيع فيها شيء.</translation>
    </message>
    <message>
        <source>Remove one whatever is in it, once its owner has said so.</source>
        <translation>إزالة نسخة مهما كان فيها، بعد أن يقول مالكها ذلك.</translation>
    </message>
    <message>
        <source>Say what could be removed, and remove nothing.</source>
        <translation>ذكر ما يمكن إزالته، دون إزالة شيء.</translation>
    </message>
    <message>
        <source>run: the disk is full; start it again when there is room.</source>
        <translation>‏run: القرص ممتلئ؛ شغّله مجددًا حين تتوفر مساحة.</translation>
    </message>
    <message>
        <source>With set network.proxyPassword: read it from standard input, not from who types.</source>
        <translation>مع set network.proxyPassword: قراءتها من الإدخال القياسي، لا ممن يكتب باليد.</translation>
    </message>
    <message>
        <source>With it: keep it in a file of the state folder that only you can read.</source>
        <translation>معه: حفظها في ملف داخل مجلد الحالة لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Change the one that &quot;help settings&quot; names so. network.proxyPassword has no VALUE: it is asked for.</source>
        <translation>تغيير الإعداد الذي يسمّيه «help settings» هكذا. لا VALUE لـnetwork.proxyPassword: تُطلب منك كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspaceRowsText</name>
    <message>
        <source>in use</source>
        <translation>مستخدَمة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>نسخة مستودع</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>لا توجد نسخ عمل.</translation>
    </message>
    <message>
        <source>Together %1 of %2.</source>
        <translation>المجموع %1 من %2.</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>المجموع %1.</translation>
    </message>
    <message>
        <source>%1: would be removed, %2</source>
        <translation>%1: ستُزال، %2</translation>
    </message>
    <message>
        <source>%1: removed, %2</source>
        <translation>%1: أُزيلت، %2</translation>
    </message>
    <message>
        <source>%1: kept, %2</source>
        <translation>%1: محفوظة، %2</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 would be removed</source>
        <translation>%1: محفوظة، %2. سيُزال %3 من نواتج البناء فيها</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 was removed</source>
        <translation>%1: محفوظة، %2. أُزيل %3 من نواتج البناء فيها</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it holds work that is nowhere else.</source>
        <translation>لم يُنظر بعد هل فيها عمل لا يوجد في مكان آخر.</translation>
    </message>
    <message>
        <source>It is kept because: %1.</source>
        <translation>إنها محفوظة للسبب: %1.</translation>
    </message>
    <message>
        <source>The working copy of %1 takes %2.</source>
        <translation>تشغل نسخة عمل %1 ‏%2.</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspacesVerbText</name>
    <message>
        <source>The configuration cannot be used, so its budget is not known.</source>
        <translation>لا يمكن استخدام الإعدادات، فحدّ المساحة غير معروف.</translation>
    </message>
    <message>
        <source>This computer has no git, so nothing can be examined. Install it.</source>
        <translation>ليس على هذا الحاسوب git، فلا يمكن فحص شيء. ثبّته.</translation>
    </message>
    <message>
        <source>A copy of a repository could not be packed anew: %1</source>
        <translation>تعذّر ضغط نسخة من مستودع من جديد: %1</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>لا توجد نسخ عمل.</translation>
    </message>
    <message>
        <source>The working copy of %1 was not discarded: %2.</source>
        <translation>لم يجرِ التخلص من نسخة عمل %1: %2.</translation>
    </message>
    <message>
        <source>There is no working copy of that session. To see which there are: rensei-agent workspaces</source>
        <translation>لا توجد نسخة عمل لتلك الجلسة. لمعرفة الموجود منها: rensei-agent workspaces</translation>
    </message>
    <message>
        <source>What is only there is lost. To discard it, type yes:</source>
        <comment>the word is that of &quot;yes&quot;</comment>
        <translation>ما لا يوجد إلا هناك سيضيع. للتخلص منه اكتب نعم:</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>لم يجرِ التخلص من شيء.</translation>
    </message>
    <message>
        <source>--dry-run goes with prune, --yes with discard.</source>
        <translation>‏--dry-run يُستخدم مع prune، و--yes مع discard.</translation>
    </message>
    <message>
        <source>--session goes with prune and discard; discard needs it.</source>
        <translation>‏--session يُستخدم مع prune وdiscard؛ ويحتاج إليه discard.</translation>
    </message>
</context>
<context>
    <name>rensei::config::ConfigText</name>
    <message>
        <source>%1 cannot be changed by this program in the way the file is written</source>
        <translation>لا يستطيع هذا البرنامج تغيير %1 بالطريقة التي كُتب بها الملف</translation>
    </message>
    <message>
        <source>the configuration file is empty</source>
        <translation>ملف الإعدادات فارغ</translation>
    </message>
    <message>
        <source>orchestrator.authToken names the variable %1, which is not set</source>
        <translation>يسمّي orchestrator.authToken المتغير %1، وهو غير معيَّن</translation>
    </message>
    <message>
        <source>%1 holds a line break or another character that no token has</source>
        <translation>يحوي %1 نهاية سطر أو محرفًا آخر لا يكون في رمز</translation>
    </message>
    <message>
        <source>%1 holds a project without an id</source>
        <translation>يحوي %1 مشروعًا بلا id</translation>
    </message>
    <message>
        <source>%1 names no repository</source>
        <translation>لا يسمّي %1 مستودعًا</translation>
    </message>
    <message>
        <source>%1 holds a runner without a name</source>
        <translation>يحوي %1 مشغّلًا بلا اسم</translation>
    </message>
    <message>
        <source>%1 holds %2 without an adapter; this build has rensei, command, acp, claude, codex</source>
        <translation>يحوي %1 ‏%2 بلا adapter؛ في هذه النسخة rensei وcommand وacp وclaude وcodex</translation>
    </message>
    <message>
        <source>%1 holds %2 without a program</source>
        <translation>يحوي %1 ‏%2 بلا برنامج</translation>
    </message>
    <message>
        <source>%1 holds two runners of the name %2</source>
        <translation>يحوي %1 مشغّلين بالاسم %2</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no name in runners</source>
        <translation>%1 هو «%2»، وليس هذا اسمًا في runners</translation>
    </message>
    <message>
        <source>line %1: the configuration must consist of keys and values</source>
        <translation>السطر %1: يجب أن تتكون الإعدادات من مفاتيح وقيم</translation>
    </message>
    <message>
        <source>the file holds a token and is open to other users</source>
        <translation>يحوي الملف رمزًا وهو مفتوح لمستخدمين آخرين</translation>
    </message>
    <message>
        <source>A context&apos;s name has letters, digits, dots and dashes, %1 at most.</source>
        <translation>اسم السياق من حروف وأرقام ونقاط وشُرط، %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The name %1 is taken by the %2 context of %3. Choose another name, or remove that context first.</source>
        <translation>الاسم %1 مأخوذ لسياق %2 على %3. اختر اسمًا آخر، أو أزل ذلك السياق أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n contexts already. Remove one first.</source>
        <translation>
            <numerusform>لا سياقات بعد.</numerusform>
            <numerusform>هناك سياق واحد سلفًا. أزله أولًا.</numerusform>
            <numerusform>هناك سياقان سلفًا. أزل أحدهما أولًا.</numerusform>
            <numerusform>هناك %Ln سياقات سلفًا. أزل أحدها أولًا.</numerusform>
            <numerusform>هناك %Ln سياقًا سلفًا. أزل أحدها أولًا.</numerusform>
            <numerusform>هناك %Ln سياق سلفًا. أزل أحدها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s registration token for %1 is the context %2 already. Use that name, or remove it first.</source>
        <translation>رمز تسجيل هذا الحاسوب لـ%1 هو السياق %2 سلفًا. استخدم ذلك الاسم، أو أزله أولًا.</translation>
    </message>
    <message>
        <source>There is no context %1. See: rensei-agent auth list</source>
        <translation>لا يوجد سياق %1. انظر: rensei-agent auth list</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>يوجد سياق %1 سلفًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own. Switch to the context of an account.</source>
        <translation>%1 يخص هذا الحاسوب نفسه. بدّل إلى سياق حساب.</translation>
    </message>
    <message>
        <source>an entry has no name, kind or platform, or a name that another one has</source>
        <translation>مدخل بلا اسم أو نوع أو منصة، أو باسم يحمله غيره</translation>
    </message>
    <message>
        <source>The contexts in %1 cannot be read: %2. Correct the file, or remove it.</source>
        <translation>لا يمكن قراءة السياقات في %1: %2. صحّح الملف، أو أزله.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>as configured</source>
        <comment>why so many sessions</comment>
        <translation>حسب الإعدادات</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <comment>why so many sessions</comment>
        <translation>واحدة لكل نواة معالج</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <comment>why so many sessions</comment>
        <translation>‏%1 لكل منها من %2 ذاكرة للجلسات</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <comment>why so many sessions</comment>
        <translation>الأقصى بلا إعداد</translation>
    </message>
    <message>
        <source>%1 names %2, which is no operation</source>
        <translation>يسمّي %1 ‏%2، وهذه ليست عملية</translation>
    </message>
    <message>
        <source>%1 must hold operations, or operations with a pattern</source>
        <translation>يجب أن يحوي %1 عمليات، أو عمليات بنمط</translation>
    </message>
    <message>
        <source>%1 holds %2 without a pattern</source>
        <translation>يحوي %1 ‏%2 بلا نمط</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>يجب أن يكون %1 قائمة</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must be one of careful, workspace, autonomous, deny, or rules</source>
        <translation>%1 هو «%2»، ويجب أن يكون واحدًا من careful أو workspace أو autonomous أو deny، أو قواعد</translation>
    </message>
    <message>
        <source>%1 must be the name of a preset, or rules</source>
        <translation>يجب أن يكون %1 اسم ضبط جاهز، أو قواعد</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a key of the file</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>المتغير %1</translation>
    </message>
    <message>
        <source>line %1: %2 is not a known key</source>
        <translation>السطر %1: ‏%2 ليس مفتاحًا معروفًا</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>مجموعة مفاتيح</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3</source>
        <comment>a key, and kinds of values</comment>
        <translation>%1 هو %2، ويجب أن يكون %3</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>a list of groups of keys</source>
        <translation>قائمة مجموعات مفاتيح</translation>
    </message>
    <message>
        <source>The platform&apos;s address.</source>
        <translation>عنوان المنصة.</translation>
    </message>
    <message>
        <source>A word for where this computer is.</source>
        <translation>كلمة لمكان هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sessions at once; 0 takes no work.</source>
        <translation>الجلسات في وقت واحد؛ 0 لا يأخذ عملًا.</translation>
    </message>
    <message>
        <source>GiB that working copies may take; 0 for no limit.</source>
        <translation>‏GiB يجوز لنسخ العمل شغلها؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>MiB that a session may take; 0 for no limit.</source>
        <translation>‏MiB يجوز للجلسة شغلها؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>MiB that all sessions together may take; 0 for no limit.</source>
        <translation>‏MiB يجوز لكل الجلسات معًا شغلها؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Processes that a session may have; 0 for no limit.</source>
        <translation>العمليات التي يجوز للجلسة تشغيلها؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Processes that all sessions together may have; 0 for no limit.</source>
        <translation>العمليات التي يجوز لكل الجلسات معًا تشغيلها؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>MiB that are left to other programs.</source>
        <translation>‏MiB تُترك للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>The sessions&apos; share of the processor; other programs have 100.</source>
        <translation>حصة الجلسات من المعالج؛ حصة البرامج الأخرى 100.</translation>
    </message>
    <message>
        <source>low or normal.</source>
        <translation>‏low أو normal.</translation>
    </message>
    <message>
        <source>Whose work is taken: all-routed, listed or ask.</source>
        <translation>عمل من يؤخذ: all-routed أو listed أو ask.</translation>
    </message>
    <message>
        <source>The same in the ecosystem&apos;s words: all-routed or enumerated.</source>
        <translation>الشيء نفسه بألفاظ المنظومة: all-routed أو enumerated.</translation>
    </message>
    <message>
        <source>The projects whose work is taken, where they are listed.</source>
        <translation>المشاريع التي يؤخذ عملها، حيث تُسرد.</translation>
    </message>
    <message>
        <source>How to speak with the platform: auto, v1 or af.</source>
        <translation>كيفية مخاطبة المنصة: auto أو v1 أو af.</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 for any.</source>
        <translation>منفذ واجهة التحكم على 127.0.0.1؛ 0 لأي منفذ.</translation>
    </message>
    <message>
        <source>Silence after which a session is shown as stalled; 0 for never.</source>
        <translation>الصمت الذي تظهر الجلسة بعده متعثرة؛ 0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Silence after which a session is ended; 0 for never.</source>
        <translation>الصمت الذي تُنهى الجلسة بعده؛ 0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>How long sessions may go on when the agent is stopped.</source>
        <translation>المدة التي يجوز للجلسات أن تستمر فيها حين يُوقف الوكيل.</translation>
    </message>
    <message>
        <source>How the platform is reached: system, none, or a proxy&apos;s address without a password.</source>
        <translation>كيفية الوصول إلى المنصة: system أو none أو عنوان خادم proxy بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM.</source>
        <translation>شهادات موثوق بها إضافة إلى شهادات النظام، PEM.</translation>
    </message>
    <message>
        <source>The runner for sessions that name none.</source>
        <translation>المشغّل للجلسات التي لا تسمّي مشغّلًا.</translation>
    </message>
    <message>
        <source>How much agents may do: the name of a preset.</source>
        <translation>ما يجوز للوكلاء فعله: اسم ضبط جاهز.</translation>
    </message>
    <message>
        <source>line %1: the file is too big or too deep</source>
        <translation>السطر %1: الملف أكبر أو أعمق مما يجوز</translation>
    </message>
    <message>
        <source>line %1: a key must be plain text</source>
        <translation>السطر %1: يجب أن يكون المفتاح نصًا عاديًا</translation>
    </message>
    <message>
        <source>line %1: %2 is there twice</source>
        <translation>السطر %1: ‏%2 موجود مرتين</translation>
    </message>
    <message>
        <source>the file is too big for a configuration</source>
        <translation>الملف أكبر مما يجوز لملف إعدادات</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>يحوي الملف أكثر من مستند واحد</translation>
    </message>
    <message>
        <source>line %1: this is not valid YAML</source>
        <translation>السطر %1: هذا ليس YAML صالحًا</translation>
    </message>
    <message>
        <source>The user name that this proxy wants; see &quot;config set network.proxyPassword&quot;.</source>
        <translation>اسم المستخدم الذي يطلبه خادم proxy هذا؛ انظر «config set network.proxyPassword».</translation>
    </message>
</context>
<context>
    <name>rensei::control::ControlText</name>
    <message>
        <source>The address is not that of a Rensei platform.</source>
        <translation>العنوان ليس عنوان منصة Rensei.</translation>
    </message>
    <message>
        <source>The platform does not let this registration token register a computer%1.</source>
        <translation>لا تسمح المنصة لرمز التسجيل هذا بتسجيل حاسوب%1.</translation>
    </message>
    <message>
        <source>The platform does not accept this computer&apos;s registration: it answers %1%2.</source>
        <translation>لا تقبل المنصة تسجيل هذا الحاسوب: تجيب %1%2.</translation>
    </message>
    <message>
        <source>Look for an update of the agent, or ask whoever runs the platform.</source>
        <translation>ابحث عن تحديث للوكيل، أو اسأل من يدير المنصة.</translation>
    </message>
    <message>
        <source>This computer could not register: %1.</source>
        <translation>تعذّر على هذا الحاسوب التسجيل: %1.</translation>
    </message>
    <message>
        <source>The platform refused this computer&apos;s registration token%1.</source>
        <translation>رفضت المنصة رمز تسجيل هذا الحاسوب%1.</translation>
    </message>
    <message>
        <source>No safe connection to the platform: %1.</source>
        <translation>لا اتصال آمنًا بالمنصة: %1.</translation>
    </message>
    <message>
        <source>If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>إن كان لشبكتك شهادة خاصة، فسمِّ ملفها تحت network.caFile في الإعدادات.</translation>
    </message>
    <message>
        <source>No way to the platform: %1.</source>
        <translation>لا طريق إلى المنصة: %1.</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in its place (%1); this computer goes on trying.</source>
        <translation>يجيب مكان المنصة شيء ليس إياها (%1)؛ يواصل هذا الحاسوب المحاولة.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read; this computer goes on trying.</source>
        <translation>لا يمكن قراءة جواب المنصة؛ يواصل هذا الحاسوب المحاولة.</translation>
    </message>
    <message>
        <source>The platform is asked too often%1; this computer goes on trying.</source>
        <translation>تُسأل المنصة كثيرًا%1؛ يواصل هذا الحاسوب المحاولة.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own: it answers %1%2; this computer goes on trying.</source>
        <translation>لدى المنصة مشكلة عندها: تجيب %1%2؛ يواصل هذا الحاسوب المحاولة.</translation>
    </message>
    <message>
        <source>The platform cannot be reached; this computer goes on trying.</source>
        <translation>يتعذر الوصول إلى المنصة؛ يواصل هذا الحاسوب المحاولة.</translation>
    </message>
    <message>
        <source>This computer has no registration token, so it takes no work.</source>
        <translation>ليس لهذا الحاسوب رمز تسجيل، فلا يأخذ عملًا.</translation>
    </message>
    <message>
        <source>The platform gives this computer no new work (%1).</source>
        <translation>لا تعطي المنصة هذا الحاسوب عملًا جديدًا (%1).</translation>
    </message>
    <message>
        <source>The pool of this computer was deleted on the platform.</source>
        <translation>حُذفت مجموعة هذا الحاسوب على المنصة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the platform&apos;s differ by more than a minute.</source>
        <translation>تختلف ساعة هذا الحاسوب عن ساعة المنصة بأكثر من دقيقة.</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>اضبط ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The disk is almost full, so this computer takes no new work.</source>
        <translation>القرص شبه ممتلئ، فلا يأخذ هذا الحاسوب عملًا جديدًا.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>حرّر بعض المساحة.</translation>
    </message>
    <message>
        <source>The disk can hold hardly any more files (inodes), so this computer takes no new work.</source>
        <translation>لا يكاد القرص يتسع لملفات أخرى (inodes)، فلا يأخذ هذا الحاسوب عملًا جديدًا.</translation>
    </message>
    <message>
        <source>Delete some files.</source>
        <translation>احذف بعض الملفات.</translation>
    </message>
    <message>
        <source>The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this computer takes no new work.</source>
        <translation>تشغل نسخ عمل الجلسات مساحة أكبر مما يجوز لها (capacity.poolMaxDiskGb)، فلا يأخذ هذا الحاسوب عملًا جديدًا.</translation>
    </message>
    <message>
        <source>See “rensei-agent workspaces” for those that hold work, and remove what you do not need.</source>
        <translation>انظر «rensei-agent workspaces» لمعرفة ما يحوي عملًا، وأزل ما لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files, so it takes no new work until a session ends.</source>
        <translation>لا يكاد الوكيل يستطيع فتح ملفات أخرى، فلا يأخذ عملًا جديدًا حتى تنتهي جلسة.</translation>
    </message>
    <message>
        <source>Raise the limit of open files (ulimit -n) and start the agent again.</source>
        <translation>ارفع حد الملفات المفتوحة (ulimit -n) وشغّل الوكيل مجددًا.</translation>
    </message>
    <message>
        <source>No runner is configured or found, so this computer takes no work.</source>
        <translation>لا مشغّل في الإعدادات ولا عُثر على واحد، فلا يأخذ هذا الحاسوب عملًا.</translation>
    </message>
    <message>
        <source>Name one under `runners` in the configuration, or use rensei-agent run --runner example.</source>
        <translation>سمِّ مشغّلًا تحت `runners` في الإعدادات، أو استخدم rensei-agent run --runner example.</translation>
    </message>
    <message>
        <source>%1 session logs could not be read at the start; their sessions are reported as failed.</source>
        <translation>تعذّرت قراءة %1 من سجلات الجلسات عند البدء؛ يُبلَّغ عن جلساتها على أنها فاشلة.</translation>
    </message>
    <message>
        <source>Look at %1; the next start no longer mentions it.</source>
        <translation>انظر في %1؛ لن يذكرها البدء التالي.</translation>
    </message>
    <message>
        <source>Work was rejected (%1). It is requested less often until something runs.</source>
        <translation>رُفض عمل (%1). يُطلب العمل أقل تواترًا حتى يعمل شيء.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the control API is on another one.</source>
        <translation>يستخدم برنامج آخر المنفذ %1 على هذا الحاسوب، فواجهة التحكم على منفذ آخر.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>لا يمكن استخدام الإعدادات: %1</translation>
    </message>
    <message>
        <source>Correct orchestrator.url in %1.</source>
        <translation>صحّح orchestrator.url في %1.</translation>
    </message>
    <message>
        <source>Correct what is below network in %1.</source>
        <translation>صحّح ما تحت network في %1.</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>صحّح %1.</translation>
    </message>
    <message>
        <source>The new platform address is used from the next start of the agent on.</source>
        <translation>يُستخدم عنوان المنصة الجديد من البدء التالي للوكيل.</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>حسب الإعدادات</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation>واحدة لكل نواة معالج</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <translation>‏%1 لكل منها من %2 ذاكرة للجلسات</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <translation>الأقصى بلا إعداد</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>توقف مؤقتًا</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on; %2 work on until they end, because their runners have no turns</source>
        <translation>توقف مؤقتًا، ومعه %1 من الجلسات من نهاية دورها؛ وتواصل %2 العمل حتى تنتهي، لأن مشغّلاتها بلا أدوار</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on</source>
        <translation>توقف مؤقتًا، ومعه %1 من الجلسات من نهاية دورها</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>استؤنف</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>يُفرَّغ</translation>
    </message>
    <message>
        <source>drained (timeout %1)</source>
        <translation>أُفرغ (المهلة %1)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>يسجّل</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>أُعيد التحميل</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>نُسي</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>سُمح</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>cannot pause while the host is draining</source>
        <translation>لا يمكن الإيقاف المؤقت والمضيف يُفرَّغ</translation>
    </message>
    <message>
        <source>cannot resume while the host is stopping</source>
        <translation>لا يمكن الاستئناف والمضيف يتوقف</translation>
    </message>
    <message>
        <source>cannot drain while the host is stopping</source>
        <translation>لا يمكن التفريغ والمضيف يتوقف</translation>
    </message>
    <message>
        <source>drain incomplete: the host takes work again, or is only paused</source>
        <translation>لم يكتمل التفريغ: يأخذ المضيف عملًا مجددًا، أو هو متوقف مؤقتًا فقط</translation>
    </message>
    <message>
        <source>drain incomplete: %1 session(s) still run after %2; no new work is taken until resume</source>
        <translation>لم يكتمل التفريغ: ما زالت %1 من الجلسات تعمل بعد %2؛ لا يؤخذ عمل جديد حتى resume</translation>
    </message>
    <message>
        <source>session not found</source>
        <translation>لم يُعثر على الجلسة</translation>
    </message>
    <message>
        <source>this approval is not open any more; nothing was changed</source>
        <translation>لم تعد هذه الموافقة مفتوحة؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>nothing was decided about it</source>
        <translation>لم يتقرر شيء فيه</translation>
    </message>
    <message>
        <source>what listens on the agent&apos;s port is another program</source>
        <translation>ما يستمع على منفذ الوكيل برنامج آخر</translation>
    </message>
    <message>
        <source>this file holds no control token</source>
        <translation>لا يحوي هذا الملف رمز تحكم</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>طُبِّق</translation>
    </message>
    <message>
        <source>paused from the end of its turn on</source>
        <translation>تتوقف مؤقتًا من نهاية دورها</translation>
    </message>
    <message>
        <source>it works on until it ends, because its runner has no turns</source>
        <translation>تواصل العمل حتى تنتهي، لأن مشغّلها بلا أدوار</translation>
    </message>
    <message>
        <source>the session is ending</source>
        <translation>الجلسة في طور الانتهاء</translation>
    </message>
</context>
<context>
    <name>rensei::diagnostics::DiagnosticsText</name>
    <message>
        <source>it is there already</source>
        <translation>موجود سلفًا</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>لا يمكن إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>the zip could not be made</source>
        <translation>تعذّر إنشاء ملف zip</translation>
    </message>
    <message>
        <source>%1 could not be put into the zip</source>
        <translation>تعذّر وضع %1 في ملف zip</translation>
    </message>
</context>
<context>
    <name>rensei::doctor::DoctorText</name>
    <message>
        <source>ok</source>
        <comment>the state of a check</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>the state of a check</comment>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the state of a check</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>the state of a check</comment>
        <translation>متخطًّى</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>لم يفشل أي فحص.</numerusform>
            <numerusform>فشل فحص واحد.</numerusform>
            <numerusform>فشل فحصان.</numerusform>
            <numerusform>فشلت %Ln فحوص.</numerusform>
            <numerusform>فشل %Ln فحصًا.</numerusform>
            <numerusform>فشل %Ln فحص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works; %n check(s) have a notice.</source>
        <translation>
            <numerusform>كل شيء يعمل؛ بلا تنبيهات.</numerusform>
            <numerusform>كل شيء يعمل؛ لفحص واحد تنبيه.</numerusform>
            <numerusform>كل شيء يعمل؛ لفحصين تنبيه.</numerusform>
            <numerusform>كل شيء يعمل؛ لـ%Ln فحوص تنبيه.</numerusform>
            <numerusform>كل شيء يعمل؛ لـ%Ln فحصًا تنبيه.</numerusform>
            <numerusform>كل شيء يعمل؛ لـ%Ln فحص تنبيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>%1 (because of: %2)</source>
        <translation>%1 (بسبب: %2)</translation>
    </message>
    <message>
        <source>%1: fixed, verified %2.</source>
        <translation>%1: أُصلح، وتُحقق منه %2.</translation>
    </message>
    <message>
        <source>%1: still failed, checked %2. %3</source>
        <translation>%1: ما زال فاشلًا، فُحص %2. %3</translation>
    </message>
    <message>
        <source>%1: still a notice, checked %2. %3</source>
        <translation>%1: ما زال تنبيهًا، فُحص %2. %3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2. %3</source>
        <translation>%1: متخطًّى، فُحص %2. %3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2 (%3). %4</source>
        <translation>%1: متخطًّى، فُحص %2 (%3). %4</translation>
    </message>
    <message>
        <source>Service installed</source>
        <translation>الخدمة مثبَّتة</translation>
    </message>
    <message>
        <source>Service starts at login</source>
        <translation>الخدمة تبدأ عند الدخول إلى النظام</translation>
    </message>
    <message>
        <source>Agent runs</source>
        <translation>الوكيل يعمل</translation>
    </message>
    <message>
        <source>Agent answers on its port</source>
        <translation>الوكيل يجيب على منفذه</translation>
    </message>
    <message>
        <source>Control token</source>
        <translation>رمز التحكم</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation>رمز التسجيل</translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation>التسجيل مقبول</translation>
    </message>
    <message>
        <source>Platform reachable</source>
        <translation>الوصول إلى المنصة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>نبضة</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>يطلب عملًا</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>تدرجه المنصة</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>المشغّلات</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>مجلد العمل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>التقارير مسلَّمة</translation>
    </message>
    <message>
        <source>No other host agent</source>
        <translation>لا وكيل مضيف آخر</translation>
    </message>
    <message>
        <source>Not checked, because of: %1.</source>
        <translation>لم يُفحص، بسبب: %1.</translation>
    </message>
    <message>
        <source>Only somebody who is signed in can ask the platform for that.</source>
        <translation>لا يستطيع سؤال المنصة عن ذلك إلا من سجّل الدخول.</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>لا تذكر هذه المنصة الحواسيب التي تدرجها.</translation>
    </message>
    <message>
        <source>The platform did not say: %1.</source>
        <translation>لم تذكر المنصة ذلك: %1.</translation>
    </message>
    <message>
        <source>There is no fix “%1”.</source>
        <translation>لا يوجد إصلاح «%1».</translation>
    </message>
    <message>
        <source>It starts at the next login.</source>
        <translation>يبدأ عند الدخول التالي.</translation>
    </message>
    <message>
        <source>The agent was started.</source>
        <translation>شُغّل الوكيل.</translation>
    </message>
    <message>
        <source>The system did not start this agent. End process %1, and start it the way it was started.</source>
        <translation>لم يشغّل النظام هذا الوكيل. أنهِ العملية %1، وشغّله بالطريقة التي شُغّل بها.</translation>
    </message>
    <message>
        <source>The system did not start this agent. End it, and start it the way it was started.</source>
        <translation>لم يشغّل النظام هذا الوكيل. أنهِه، وشغّله بالطريقة التي شُغّل بها.</translation>
    </message>
    <message>
        <source>The agent was started again.</source>
        <translation>شُغّل الوكيل مجددًا.</translation>
    </message>
    <message>
        <source>Nothing that this user may see uses port %1 now.</source>
        <translation>لا شيء مما يحق لهذا المستخدم رؤيته يستخدم المنفذ %1 الآن.</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a program</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 uses port %2. End it, or set host.port in the configuration to another.</source>
        <translation>%1 يستخدم المنفذ %2. أنهِه، أو عيّن host.port في الإعدادات على منفذ آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Remove it by hand.</source>
        <translation>لا يمكن إزالة %1. أزله يدويًا.</translation>
    </message>
    <message>
        <source>The old one was removed; the agent makes a new one when it starts.</source>
        <translation>أُزيل القديم؛ ينشئ الوكيل رمزًا جديدًا حين يبدأ.</translation>
    </message>
    <message>
        <source>The agent made a new one.</source>
        <translation>أنشأ الوكيل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The agent was asked for a new control token, and made none. Restart it.</source>
        <translation>طُلب من الوكيل رمز تحكم جديد، ولم ينشئه. أعد تشغيله.</translation>
    </message>
    <message>
        <source>The agent does not answer.</source>
        <translation>الوكيل لا يجيب.</translation>
    </message>
    <message>
        <source>The agent connects again.</source>
        <translation>يتصل الوكيل مجددًا.</translation>
    </message>
    <message>
        <source>The agent takes work again.</source>
        <translation>يأخذ الوكيل عملًا مجددًا.</translation>
    </message>
    <message>
        <source>The agent may run one session at a time.</source>
        <translation>يجوز للوكيل تشغيل جلسة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>The agent reports nothing now.</source>
        <translation>لا يُبلغ الوكيل عن شيء الآن.</translation>
    </message>
    <message>
        <source>Only you can read it now.</source>
        <translation>لا يقرؤه الآن سواك.</translation>
    </message>
    <message>
        <source>%1: no answer in time, and no reason is known.</source>
        <translation>%1: لا جواب في الوقت المحدد، ولا سبب معروف.</translation>
    </message>
    <message>
        <source>See “rensei-agent runners”.</source>
        <translation>انظر «rensei-agent runners».</translation>
    </message>
    <message>
        <source>git reaches every configured repository.</source>
        <translation>يصل git إلى كل مستودع في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 is there, and only you can enter it.</source>
        <translation>%1 موجود، ولا يدخله سواك.</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>تمكن كتابة %1.</translation>
    </message>
    <message>
        <source>None is set up here now.</source>
        <translation>لا برنامج كهذا معَدّ هنا الآن.</translation>
    </message>
    <message>
        <source>Remove it with its own uninstall command, or keep only that one.</source>
        <translation>أزله بأمر إزالة التثبيت الخاص به، أو أبقِ ذاك وحده.</translation>
    </message>
    <message>
        <source>Repair the installation</source>
        <translation>إصلاح التثبيت</translation>
    </message>
    <message>
        <source>Start it at login</source>
        <translation>تشغيله عند الدخول إلى النظام</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>تشغيل الوكيل</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>إعادة تشغيل الوكيل</translation>
    </message>
    <message>
        <source>Show which program it is</source>
        <translation>عرض أي برنامج هو</translation>
    </message>
    <message>
        <source>Make a new control token</source>
        <translation>إنشاء رمز تحكم جديد</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation>الاتصال مجددًا الآن</translation>
    </message>
    <message>
        <source>Take work again</source>
        <translation>أخذ العمل مجددًا</translation>
    </message>
    <message>
        <source>Allow one session</source>
        <translation>السماح بجلسة واحدة</translation>
    </message>
    <message>
        <source>Show what the agent reports</source>
        <translation>عرض ما يُبلغ عنه الوكيل</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>جعله خاصًا</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Show how to get one</source>
        <translation>عرض كيفية الحصول على واحد</translation>
    </message>
    <message>
        <source>Show what git says</source>
        <translation>عرض ما يقوله git</translation>
    </message>
    <message>
        <source>Remove finished working copies</source>
        <translation>إزالة نسخ العمل المنتهية</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>إنشاء المجلد</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>عرض مكانه</translation>
    </message>
    <message>
        <source>%1 (process %2) of the user %3</source>
        <comment>a program</comment>
        <translation>%1 (العملية %2) للمستخدم %3</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program</comment>
        <translation>%1 (العملية %2)</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <comment>a program</comment>
        <translation>%1 للمستخدم %2</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>No manager of background programs is known on this system.</source>
        <translation>لا يُعرف في هذا النظام مدير للبرامج الخلفية.</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs did not answer in time.</source>
        <translation>لم يجب مدير البرامج الخلفية في النظام في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs cannot be asked: %1.</source>
        <translation>لا يمكن سؤال مدير البرامج الخلفية في النظام: %1.</translation>
    </message>
    <message>
        <source>The agent runs, but is not installed: nothing starts it after the next login.</source>
        <translation>يعمل الوكيل، لكنه غير مثبَّت: لا شيء يشغّله بعد الدخول التالي.</translation>
    </message>
    <message>
        <source>The agent is not installed (%1).</source>
        <translation>الوكيل غير مثبَّت (%1).</translation>
    </message>
    <message>
        <source>What it starts, %1, is not there any more: the program was moved or removed.</source>
        <translation>ما يشغّله، %1، لم يعد موجودًا: نُقل البرنامج أو أُزيل.</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1).</source>
        <translation>ما ثُبّت ليس من هذا الإصدار (%1).</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1); it starts %2.</source>
        <translation>ما ثُبّت ليس من هذا الإصدار (%1)؛ وهو يشغّل %2.</translation>
    </message>
    <message>
        <source>It starts %2 (%1).</source>
        <translation>يشغّل %2 (%1).</translation>
    </message>
    <message>
        <source>There is no service to start.</source>
        <translation>لا توجد خدمة لتشغيلها.</translation>
    </message>
    <message>
        <source>The service is there, but does not start when you log in.</source>
        <translation>الخدمة موجودة، لكنها لا تبدأ حين تدخل إلى النظام.</translation>
    </message>
    <message>
        <source>It starts with the computer, before anybody logs in.</source>
        <translation>تبدأ مع الحاسوب، قبل أن يدخل أحد إلى النظام.</translation>
    </message>
    <message>
        <source>It starts when you log in.</source>
        <translation>تبدأ حين تدخل إلى النظام.</translation>
    </message>
    <message>
        <source>As process %1.</source>
        <translation>بالعملية %1.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>إنه يعمل.</translation>
    </message>
    <message>
        <source>The agent does not run, so this computer takes no work.</source>
        <translation>الوكيل لا يعمل، فلا يأخذ هذا الحاسوب عملًا.</translation>
    </message>
    <message>
        <source>On port %1 of this computer.</source>
        <translation>على المنفذ %1 في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The agent is starting. Check again in a moment.</source>
        <translation>الوكيل يبدأ. افحص مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Something else answers on port %1: %2.</source>
        <translation>يجيب شيء آخر على المنفذ %1: %2.</translation>
    </message>
    <message>
        <source>Something else answers on port %1, or the agent&apos;s proof is wrong.</source>
        <translation>يجيب شيء آخر على المنفذ %1، أو أن إثبات الوكيل خاطئ.</translation>
    </message>
    <message>
        <source>The agent runs, but nothing answers on port %1.</source>
        <translation>يعمل الوكيل، لكن لا شيء يجيب على المنفذ %1.</translation>
    </message>
    <message>
        <source>The agent runs, but gives no answer on port %1.</source>
        <translation>يعمل الوكيل، لكنه لا يعطي جوابًا على المنفذ %1.</translation>
    </message>
    <message>
        <source>The agent refuses the token of its own file.</source>
        <translation>يرفض الوكيل الرمز الذي في ملفه هو.</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1.</source>
        <translation>لا يمكن سؤال الوكيل: %1.</translation>
    </message>
    <message>
        <source>The agent makes it when it starts.</source>
        <translation>ينشئه الوكيل حين يبدأ.</translation>
    </message>
    <message>
        <source>The file with the control token is gone, so nothing can talk to the agent.</source>
        <translation>زال الملف الذي فيه رمز التحكم، فلا شيء يستطيع مخاطبة الوكيل.</translation>
    </message>
    <message>
        <source>Others can read the control token: it %1.</source>
        <comment>it is open to other users</comment>
        <translation>يستطيع آخرون قراءة رمز التحكم: إنه %1.</translation>
    </message>
    <message>
        <source>The control token cannot be used: %1.</source>
        <translation>لا يمكن استخدام رمز التحكم: %1.</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>The agent did not say.</source>
        <translation>لم يذكر الوكيل ذلك.</translation>
    </message>
    <message>
        <source>The platform refused the registration token.</source>
        <translation>رفضت المنصة رمز التسجيل.</translation>
    </message>
    <message>
        <source>The platform accepts this computer.</source>
        <translation>تقبل المنصة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer is not registered: %1.</source>
        <translation>هذا الحاسوب غير مسجَّل: %1.</translation>
    </message>
    <message>
        <source>This computer is not registered yet.</source>
        <translation>لم يُسجَّل هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>The platform has not acknowledged any heartbeat of this computer.</source>
        <translation>لم تؤكد المنصة أي نبضة من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The platform acknowledged the last heartbeat %1 min ago.</source>
        <translation>أكدت المنصة آخر نبضة قبل %1 د.</translation>
    </message>
    <message>
        <source>Acknowledged %1 s ago.</source>
        <translation>أُكدت قبل %1 ث.</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new work.</source>
        <translation>الوكيل متوقف مؤقتًا: لا يأخذ عملًا جديدًا.</translation>
    </message>
    <message>
        <source>The agent takes no new work: it drains, or is about to stop.</source>
        <translation>لا يأخذ الوكيل عملًا جديدًا: إنه يُفرَّغ، أو على وشك التوقف.</translation>
    </message>
    <message>
        <source>The agent may run no session at all (capacity.maxConcurrentSessions is 0).</source>
        <translation>لا يجوز للوكيل تشغيل أي جلسة (capacity.maxConcurrentSessions هو 0).</translation>
    </message>
    <message numerus="yes">
        <source>It takes work: %1 of %n session(s) run.</source>
        <translation>
            <numerusform>يأخذ عملًا: لا مكان لجلسات (%1).</numerusform>
            <numerusform>يأخذ عملًا: تعمل %1 من جلسة واحدة.</numerusform>
            <numerusform>يأخذ عملًا: تعمل %1 من جلستين.</numerusform>
            <numerusform>يأخذ عملًا: تعمل %1 من %Ln جلسات.</numerusform>
            <numerusform>يأخذ عملًا: تعمل %1 من %Ln جلسة.</numerusform>
            <numerusform>يأخذ عملًا: تعمل %1 من %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) are in use.</source>
        <translation>
            <numerusform>لا مكان لجلسات.</numerusform>
            <numerusform>الجلسة الوحيدة مستخدَمة.</numerusform>
            <numerusform>الجلستان مستخدَمتان.</numerusform>
            <numerusform>كل الجلسات وعددها %Ln مستخدَمة.</numerusform>
            <numerusform>كل الجلسات وعددها %Ln مستخدَمة.</numerusform>
            <numerusform>كل الجلسات وعددها %Ln مستخدَمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes no work at the moment, and names no reason. Check again in a minute.</source>
        <translation>لا يأخذ الوكيل عملًا في هذه اللحظة، ولا يذكر سببًا. افحص مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>The platform lists this computer.</source>
        <translation>تدرج المنصة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The platform does not list this computer, so it gets no work.</source>
        <translation>لا تدرج المنصة هذا الحاسوب، فلا ينال عملًا.</translation>
    </message>
    <message>
        <source>The platform does not say.</source>
        <translation>لا تذكر المنصة ذلك.</translation>
    </message>
    <message>
        <source>%1 Whoever manages the pool can give it work again.</source>
        <comment>a sentence</comment>
        <translation>%1 يستطيع من يدير المجموعة أن يعطيه عملًا مجددًا.</translation>
    </message>
    <message>
        <source>The platform gives this computer work.</source>
        <translation>تعطي المنصة هذا الحاسوب عملًا.</translation>
    </message>
    <message>
        <source>The platform knows how every session ended.</source>
        <translation>تعرف المنصة كيف انتهت كل جلسة.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended, and the platform does not know it yet.</source>
        <translation>
            <numerusform>لا جلسات انتهت دون علم المنصة.</numerusform>
            <numerusform>انتهت جلسة واحدة، ولا تعرف المنصة ذلك بعد.</numerusform>
            <numerusform>انتهت جلستان، ولا تعرف المنصة ذلك بعد.</numerusform>
            <numerusform>انتهت %Ln جلسات، ولا تعرف المنصة ذلك بعد.</numerusform>
            <numerusform>انتهت %Ln جلسة، ولا تعرف المنصة ذلك بعد.</numerusform>
            <numerusform>انتهت %Ln جلسة، ولا تعرف المنصة ذلك بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>لا يمكن استخدام الإعدادات: %1</translation>
    </message>
    <message>
        <source>The configuration names no usable address of a platform (orchestrator.url).</source>
        <translation>لا تسمّي الإعدادات عنوانًا صالحًا لمنصة (orchestrator.url).</translation>
    </message>
    <message>
        <source>Others can read or change the configuration: it %1</source>
        <comment>it is open to other users.</comment>
        <translation>يستطيع آخرون قراءة ملف الإعدادات أو تغييره: إنه %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 (وواحد آخر)</numerusform>
            <numerusform>%1 (واثنان آخران)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
            <numerusform>%1 (و%Ln أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none, so the defaults hold.</source>
        <translation>لا يوجد ملف، فتسري القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The agent has one.</source>
        <translation>لدى الوكيل رمز.</translation>
    </message>
    <message>
        <source>This computer has one for %1.</source>
        <translation>لدى هذا الحاسوب رمز لـ%1.</translation>
    </message>
    <message>
        <source>This computer has no registration token for %1.</source>
        <translation>ليس لهذا الحاسوب رمز تسجيل لـ%1.</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>لا اتصال آمنًا بـ%1: %2. إن كان لشبكتك شهادة خاصة، فسمِّ ملفها تحت network.caFile في الإعدادات.</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in place of %1.</source>
        <translation>يجيب مكان %1 شيء ليس المنصة.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answers %2.</source>
        <translation>لدى %1 مشكلة عندها: تجيب %2.</translation>
    </message>
    <message>
        <source>No answer from %1: %2</source>
        <translation>لا جواب من %1: %2</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>لا جواب من %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 تجيب.</translation>
    </message>
    <message>
        <source>The platform does not tell its time.</source>
        <translation>لا تذكر المنصة وقتها.</translation>
    </message>
    <message>
        <source>It differs from the platform&apos;s by %1 s.</source>
        <translation>تختلف عن ساعة المنصة بمقدار %1 ث.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>ساعة هذا الحاسوب متأخرة %1 ث عن ساعة المنصة. اضبطها في إعدادات النظام، كي تبقى الرموز صالحة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>ساعة هذا الحاسوب متقدمة %1 ث على ساعة المنصة. اضبطها في إعدادات النظام، كي تبقى الرموز صالحة.</translation>
    </message>
    <message>
        <source>No runner is installed, so this computer can do no session.</source>
        <translation>لا مشغّل مثبَّت، فلا يستطيع هذا الحاسوب تنفيذ أي جلسة.</translation>
    </message>
    <message>
        <source>git is not installed, so sessions cannot get their repositories. Install it with your system&apos;s packages.</source>
        <translation>‏git غير مثبَّت، فلا تستطيع الجلسات جلب مستودعاتها. ثبّته من حزم نظامك.</translation>
    </message>
    <message>
        <source>git cannot reach %1 without asking: %2</source>
        <translation>لا يستطيع git الوصول إلى %1 بلا سؤال: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; it reaches %n configured repository(ies).</source>
        <comment>the version of git</comment>
        <translation>
            <numerusform>%1؛ لا مستودع في الإعدادات.</numerusform>
            <numerusform>%1؛ يصل إلى المستودع الوحيد في الإعدادات.</numerusform>
            <numerusform>%1؛ يصل إلى المستودعين في الإعدادات.</numerusform>
            <numerusform>%1؛ يصل إلى %Ln مستودعات في الإعدادات.</numerusform>
            <numerusform>%1؛ يصل إلى %Ln مستودعًا في الإعدادات.</numerusform>
            <numerusform>%1؛ يصل إلى %Ln مستودع في الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>The system does not say how full the disk is.</source>
        <translation>لا يذكر النظام مدى امتلاء القرص.</translation>
    </message>
    <message>
        <source>%1 of %2 are free, so this computer takes no new work.</source>
        <translation>%1 من %2 حرة، فلا يأخذ هذا الحاسوب عملًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 من %2 حرة.</translation>
    </message>
    <message>
        <source>Sessions cannot work in %1: %2</source>
        <translation>لا تستطيع الجلسات العمل في %1: %2</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>لا يمكن كتابة السجل %1: %2</translation>
    </message>
    <message>
        <source>None is set up here.</source>
        <translation>لا برنامج كهذا معَدّ هنا.</translation>
    </message>
    <message>
        <source>%1 runs here, too (%2). The platform gives work to both.</source>
        <translation>يعمل %1 هنا أيضًا (%2). تعطي المنصة كليهما عملًا.</translation>
    </message>
    <message>
        <source>%1 is set up here, too (%2). Run only one of them.</source>
        <translation>أُعدّ %1 هنا أيضًا (%2). شغّل واحدًا منهما فقط.</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 ليس مجلدًا</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message>
        <source>git did not end in time</source>
        <translation>لم ينتهِ git في الوقت المحدد</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>لا طريق إلى %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>rensei::http::HttpText</name>
    <message>
        <source>this host is leaving the platform</source>
        <translation>هذا المضيف يغادر المنصة</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: %1</source>
        <translation>شهادة الخادم غير موثوق بها: %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot;, issued by &quot;%2&quot; and valid until %3, is not trusted: %4</source>
        <translation>شهادة «%1»، الصادرة عن «%2» والصالحة حتى %3، غير موثوق بها: %4</translation>
    </message>
    <message>
        <source>the token holds a line break or another character that no token has</source>
        <translation>يحوي الرمز نهاية سطر أو محرفًا آخر لا يكون في رمز</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا جواب في الوقت المحدد</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>لا اتصال في الوقت المحدد</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB</source>
        <translation>الجواب أكبر من %1 MiB</translation>
    </message>
    <message>
        <source>the proxy %1 wants a user name and a password</source>
        <translation>يطلب خادم proxy ‏%1 اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>The proxy must be system, none, or an address such as http://proxy.example:8080 or socks5://proxy.example:1080.</source>
        <translation>يجب أن يكون خادم proxy هو system أو none أو عنوانًا مثل http://proxy.example:8080 أو socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>الجواب مضغوط (%1)، ولم يُطلب ذلك</translation>
    </message>
    <message>
        <source>unexpected response from the server: no JSON</source>
        <translation>رد غير متوقع من الخادم: ليس JSON</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>أجاب الخادم %1</translation>
    </message>
    <message>
        <source>redirected to another server</source>
        <translation>جرت إعادة التوجيه إلى خادم آخر</translation>
    </message>
    <message>
        <source>the server ended the call</source>
        <translation>أنهى الخادم الاتصال</translation>
    </message>
    <message>
        <source>the stream fell silent</source>
        <translation>انقطع الدفق وساد الصمت</translation>
    </message>
    <message>
        <source>The platform address is not a web address.</source>
        <translation>عنوان المنصة ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>The platform address must not hold a user name or password.</source>
        <translation>يجب ألا يحوي عنوان المنصة اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The platform address must begin with https://.</source>
        <translation>يجب أن يبدأ عنوان المنصة بـhttps://.</translation>
    </message>
    <message>
        <source>The platform address must begin with https:// (http:// only for this computer).</source>
        <translation>يجب أن يبدأ عنوان المنصة بـhttps:// (ولا يجوز http:// إلا لهذا الحاسوب).</translation>
    </message>
    <message>
        <source>The platform address must end after its path.</source>
        <translation>يجب أن ينتهي عنوان المنصة بعد مساره.</translation>
    </message>
    <message>
        <source>network.caFile names a file without a certificate in PEM form.</source>
        <translation>يسمّي network.caFile ملفًا بلا شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user name or a password, which the file is no place for. Leave them out: the name is the setting network.proxyUser, and the keychain keeps the password, after rensei-agent config set network.proxyPassword.</source>
        <translation>يحوي عنوان خادم proxy اسم مستخدم أو كلمة مرور، وليس الملف مكانًا لهما. احذفهما: الاسم هو الإعداد network.proxyUser، وتحفظ سلسلة المفاتيح كلمة المرور بعد rensei-agent config set network.proxyPassword.</translation>
    </message>
    <message>
        <source>Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with rensei-agent config set network.proxyPassword; network.proxy names the proxy itself.</source>
        <translation>سمِّ المستخدم بالأمر rensei-agent config set network.proxyUser NAME، وأدخل كلمة المرور بالأمر rensei-agent config set network.proxyPassword؛ أما خادم proxy نفسه فيسمّيه network.proxy.</translation>
    </message>
</context>
<context>
    <name>rensei::install::InstallText</name>
    <message>
        <source>a new file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>what is taken over</source>
        <translation>ما يُنقل</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at a time</source>
        <translation>
            <numerusform>بلا جلسات</numerusform>
            <numerusform>جلسة واحدة في كل مرة</numerusform>
            <numerusform>جلستان في وقت واحد</numerusform>
            <numerusform>%Ln جلسات في وقت واحد</numerusform>
            <numerusform>%Ln جلسة في وقت واحد</numerusform>
            <numerusform>%Ln جلسة في وقت واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MiB of memory for a session</source>
        <translation>
            <numerusform>بلا ذاكرة للجلسة</numerusform>
            <numerusform>‏%Ln MiB من الذاكرة للجلسة</numerusform>
            <numerusform>‏%Ln MiB من الذاكرة للجلسة</numerusform>
            <numerusform>‏%Ln MiB من الذاكرة للجلسة</numerusform>
            <numerusform>‏%Ln MiB من الذاكرة للجلسة</numerusform>
            <numerusform>‏%Ln MiB من الذاكرة للجلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GiB of disk for working copies</source>
        <translation>
            <numerusform>لا مساحة على القرص لنسخ العمل</numerusform>
            <numerusform>‏%Ln GiB من القرص لنسخ العمل</numerusform>
            <numerusform>‏%Ln GiB من القرص لنسخ العمل</numerusform>
            <numerusform>‏%Ln GiB من القرص لنسخ العمل</numerusform>
            <numerusform>‏%Ln GiB من القرص لنسخ العمل</numerusform>
            <numerusform>‏%Ln GiB من القرص لنسخ العمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s for running sessions to end</source>
        <translation>
            <numerusform>بلا مهلة لانتهاء الجلسات العاملة</numerusform>
            <numerusform>ثانية واحدة لانتهاء الجلسات العاملة</numerusform>
            <numerusform>ثانيتان لانتهاء الجلسات العاملة</numerusform>
            <numerusform>%Ln ث لانتهاء الجلسات العاملة</numerusform>
            <numerusform>%Ln ث لانتهاء الجلسات العاملة</numerusform>
            <numerusform>%Ln ث لانتهاء الجلسات العاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>the region %1</source>
        <translation>المنطقة %1</translation>
    </message>
    <message>
        <source>the runner %1</source>
        <translation>المشغّل %1</translation>
    </message>
    <message>
        <source>the platform %1</source>
        <translation>المنصة %1</translation>
    </message>
    <message>
        <source>it is in that program&apos;s entry of the keychain</source>
        <translation>إنه في مدخل ذلك البرنامج في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>it is none</source>
        <comment>a text that should be a key</comment>
        <translation>ليس مفتاحًا</translation>
    </message>
    <message>
        <source>the registration key</source>
        <translation>مفتاح التسجيل</translation>
    </message>
    <message>
        <source>the work of every project</source>
        <translation>عمل كل مشروع</translation>
    </message>
    <message>
        <source>the projects %1</source>
        <translation>المشاريع %1</translation>
    </message>
    <message>
        <source>the repositories of %1</source>
        <translation>مستودعات %1</translation>
    </message>
    <message>
        <source>it is no single value</source>
        <translation>ليس قيمة واحدة</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>يحوي محارف تحكم</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 رابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 ليس ملفًا</translation>
    </message>
    <message>
        <source>%1 is too big for a configuration</source>
        <translation>%1 أكبر مما يجوز لملف إعدادات</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>لا يوجد %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>لا يمكن فهم %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no configuration.</source>
        <translation>لا يحوي %1 إعدادات.</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be taken over.</source>
        <translation>لا يحوي %1 شيئًا يمكن نقله.</translation>
    </message>
    <message>
        <source>what is taken over cannot be added in the way the file is written</source>
        <translation>لا يمكن إضافة ما يُنقل بالطريقة التي كُتب بها الملف</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <comment>a program</comment>
        <translation>%1، العملية %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a file, and what is taken over from it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>لم يُنقل: %1.</translation>
    </message>
    <message>
        <source>See that the system starts %1 no more.</source>
        <translation>احرص على ألا يشغّل النظام %1 بعد الآن.</translation>
    </message>
    <message>
        <source>Correct that, or set this computer up afresh.</source>
        <translation>صحّح ذلك، أو أعدّ هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>The set-up in %1 is for %2, this one for %3.</source>
        <translation>الإعداد في %1 هو لـ%2، وهذا لـ%3.</translation>
    </message>
    <message>
        <source>Set this computer up for that platform.</source>
        <translation>أعدّ هذا الحاسوب لتلك المنصة.</translation>
    </message>
    <message>
        <source>The program whose set-up is to be taken over runs here (%1). Two with one registration harm each other.</source>
        <translation>البرنامج الذي سيُنقل إعداده يعمل هنا (%1). برنامجان بتسجيل واحد يضر أحدهما الآخر.</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, then try again; or only watch it.</source>
        <translation>أنهِه وامنعه من البدء مجددًا، ثم حاول مجددًا؛ أو اكتفِ بمراقبته.</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, or only watch it.</source>
        <translation>أنهِه وامنعه من البدء مجددًا، أو اكتفِ بمراقبته.</translation>
    </message>
    <message>
        <source>%1 starts the program whose set-up is to be taken over at the next login.</source>
        <translation>يشغّل %1 البرنامج الذي سيُنقل إعداده عند الدخول التالي.</translation>
    </message>
    <message>
        <source>Keep it from starting, then try again.</source>
        <translation>امنعه من البدء، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Take over the other set-up</source>
        <translation>نقل الإعداد الآخر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose the project</source>
        <translation>اختيار المشروع</translation>
    </message>
    <message>
        <source>Choose the agent that does the work</source>
        <translation>اختيار الوكيل الذي ينجز العمل</translation>
    </message>
    <message>
        <source>What it may do without asking</source>
        <translation>ما يجوز له بلا سؤال</translation>
    </message>
    <message>
        <source>Make a key for this computer</source>
        <translation>إنشاء مفتاح لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Write the configuration</source>
        <translation>كتابة الإعدادات</translation>
    </message>
    <message>
        <source>Start in the background, now and at login</source>
        <translation>البدء في الخلفية، الآن وعند الدخول إلى النظام</translation>
    </message>
    <message>
        <source>The background program answers</source>
        <translation>البرنامج الخلفي يجيب</translation>
    </message>
    <message>
        <source>Registered with the platform</source>
        <translation>مسجَّل لدى المنصة</translation>
    </message>
    <message>
        <source>The platform hears this computer</source>
        <translation>المنصة تسمع هذا الحاسوب</translation>
    </message>
    <message>
        <source>The platform lists this computer</source>
        <translation>المنصة تدرج هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what to do, and the command that does it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>لم يتم بعد.</translation>
    </message>
    <message>
        <source>This step did not come to an end in time.</source>
        <translation>لم تنتهِ هذه الخطوة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Try again; what is done stays done.</source>
        <translation>حاول مجددًا؛ ما تمّ يبقى.</translation>
    </message>
    <message>
        <source>This step was done and had no effect.</source>
        <translation>تمّت هذه الخطوة ولم يكن لها أثر.</translation>
    </message>
    <message>
        <source>Look for the reason.</source>
        <translation>ابحث عن السبب.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The configuration takes the work of %1 now, too; the registration key was not changed. If the platform gives no work of it, have the key made for it, too: %2</source>
        <translation>تأخذ الإعدادات الآن عمل %1 أيضًا؛ لم يتغيّر مفتاح التسجيل. إن لم تعطِ المنصة عملًا منه، فاطلب إنشاء المفتاح له أيضًا: %2</translation>
    </message>
    <message>
        <source>This computer takes work for %1.</source>
        <translation>يأخذ هذا الحاسوب عملًا لـ%1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The receipt cannot be written, so nothing more is done: %1.</source>
        <translation>لا يمكن كتابة الإيصال، فلا يُفعل شيء آخر: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is the service of another program, and stays as it is.</source>
        <translation>%1 خدمة برنامج آخر، وتبقى كما هي.</translation>
    </message>
    <message>
        <source>Use another name for this one.</source>
        <translation>استخدم اسمًا آخر لهذه.</translation>
    </message>
    <message>
        <source>The service cannot be installed: %1.</source>
        <translation>لا يمكن تثبيت الخدمة: %1.</translation>
    </message>
    <message>
        <source>The service cannot be started: %1.</source>
        <translation>لا يمكن تشغيل الخدمة: %1.</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched on: %1.</source>
        <translation>لا يمكن تفعيل البدء قبل الدخول: %1.</translation>
    </message>
    <message>
        <source>Have an administrator allow it, or install it without --before-login.</source>
        <translation>اطلب من مدير السماح به، أو ثبّته بلا --before-login.</translation>
    </message>
    <message>
        <source>The service cannot be stopped: %1.</source>
        <translation>لا يمكن إيقاف الخدمة: %1.</translation>
    </message>
    <message>
        <source>the configuration: %1</source>
        <translation>الإعدادات: %1</translation>
    </message>
    <message>
        <source>the configuration, a new file</source>
        <translation>الإعدادات، ملف جديد</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key</source>
        <translation>مفتاح تسجيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>the receipt, and what the background program keeps</source>
        <translation>الإيصال، وما يحفظه البرنامج الخلفي</translation>
    </message>
    <message>
        <source>the service of another host program</source>
        <translation>خدمة برنامج مضيف آخر</translation>
    </message>
    <message>
        <source>The receipt of the last installation, %1, cannot be read: %2.</source>
        <translation>لا يمكن قراءة إيصال التثبيت الأخير، %1: %2.</translation>
    </message>
    <message>
        <source>This computer is set up for %1.</source>
        <translation>أُعدّ هذا الحاسوب لـ%1.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>تراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>This platform has no accounts.</source>
        <translation>لا حسابات لهذه المنصة.</translation>
    </message>
    <message>
        <source>Nobody is signed in; the registration token is enough.</source>
        <translation>لا أحد سجّل الدخول؛ يكفي رمز التسجيل.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>لا أحد سجّل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>The platform accepts the key.</source>
        <translation>تقبل المنصة المفتاح.</translation>
    </message>
    <message>
        <source>The registration token decides.</source>
        <translation>رمز التسجيل هو الذي يحدد.</translation>
    </message>
    <message>
        <source>The account has no project.</source>
        <translation>ليس للحساب مشروع.</translation>
    </message>
    <message>
        <source>Make one on the platform, then try again.</source>
        <translation>أنشئ مشروعًا على المنصة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Choose one of them: %1.</source>
        <translation>اختر واحدًا منها: %1.</translation>
    </message>
    <message>
        <source>The account has no project %1.</source>
        <translation>ليس للحساب مشروع %1.</translation>
    </message>
    <message numerus="yes">
        <source>The account has %n project(s).</source>
        <translation>
            <numerusform>ليس للحساب مشاريع.</numerusform>
            <numerusform>للحساب مشروع واحد.</numerusform>
            <numerusform>للحساب مشروعان.</numerusform>
            <numerusform>للحساب %Ln مشاريع.</numerusform>
            <numerusform>للحساب %Ln مشروعًا.</numerusform>
            <numerusform>للحساب %Ln مشروع.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a program, and its file</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Or try it without one: rensei-agent demo.</source>
        <translation>أو جرّب بدونه: rensei-agent demo.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>لم يُعثر على %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>ثبّته، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>To get it: %1.</source>
        <translation>للحصول عليه: %1.</translation>
    </message>
    <message>
        <source>There is no runner %1.</source>
        <translation>لا يوجد مشغّل %1.</translation>
    </message>
    <message>
        <source>See which there are: rensei-agent runners.</source>
        <translation>لمعرفة الموجود منها: rensei-agent runners.</translation>
    </message>
    <message>
        <source>See what can be installed: rensei-agent runners.</source>
        <translation>لمعرفة ما يمكن تثبيته: rensei-agent runners.</translation>
    </message>
    <message>
        <source>To get %1: %2.</source>
        <translation>للحصول على %1: %2.</translation>
    </message>
    <message>
        <source>No agent that can do the work was found on this computer.</source>
        <translation>لم يُعثر على هذا الحاسوب على وكيل يستطيع إنجاز العمل.</translation>
    </message>
    <message>
        <source>reads and edits in the workspace; every command asks</source>
        <translation>يقرأ ويحرر في مجلد العمل؛ ويسأل قبل كل أمر</translation>
    </message>
    <message>
        <source>reads, edits and runs in the workspace; asks before what reaches beyond it</source>
        <translation>يقرأ ويحرر وينفّذ في مجلد العمل؛ ويسأل قبل ما يتجاوزه</translation>
    </message>
    <message>
        <source>does everything without asking</source>
        <translation>يفعل كل شيء بلا سؤال</translation>
    </message>
    <message>
        <source>everything that it asks for is rejected</source>
        <translation>يُرفض كل ما يسأل عنه</translation>
    </message>
    <message>
        <source>own rules</source>
        <comment>what an agent may do</comment>
        <translation>قواعد خاصة</translation>
    </message>
    <message>
        <source>the rules in the configuration</source>
        <translation>القواعد التي في الإعدادات</translation>
    </message>
    <message>
        <source>%1: %2. There is no sandbox: an agent that does not ask is not held back.</source>
        <translation>%1: %2. لا بيئة معزولة: الوكيل الذي لا يسأل لا يكبحه شيء.</translation>
    </message>
    <message>
        <source>The one that was taken over is in %1.</source>
        <translation>الرمز الذي نُقل موجود في %1.</translation>
    </message>
    <message>
        <source>One is in %1, and is kept.</source>
        <translation>هناك رمز في %1، ويُحتفظ به.</translation>
    </message>
    <message>
        <source>The pasted token is in %1.</source>
        <translation>الرمز الملصق موجود في %1.</translation>
    </message>
    <message>
        <source>One is in %1.</source>
        <translation>هناك رمز في %1.</translation>
    </message>
    <message>
        <source>The platform refuses this computer&apos;s registration token.</source>
        <translation>ترفض المنصة رمز تسجيل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no registration token.</source>
        <translation>ليس لهذا الحاسوب رمز تسجيل.</translation>
    </message>
    <message>
        <source>Paste one, of the type Worker Registration.</source>
        <translation>ألصق رمزًا من النوع Worker Registration.</translation>
    </message>
    <message>
        <source>The platform does not say which organization the account is of.</source>
        <translation>لا تذكر المنصة المؤسسة التي ينتمي إليها الحساب.</translation>
    </message>
    <message>
        <source>Make a key in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>أنشئ مفتاحًا في Settings → Projects → API Keys من النوع Worker Registration، وألصقه.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1.</source>
        <translation>لا يمكن استخدام الإعدادات: %1.</translation>
    </message>
    <message>
        <source>Correct %1, then try again.</source>
        <translation>صحّح %1، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Change %1 by hand, then try again.</source>
        <translation>غيّر %1 يدويًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The system&apos;s service manager cannot be asked: %1.</source>
        <translation>لا يمكن سؤال مدير الخدمات في النظام: %1.</translation>
    </message>
    <message>
        <source>Nothing starts before a login on this computer.</source>
        <translation>لا شيء يبدأ قبل الدخول على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install it without --before-login.</source>
        <translation>ثبّته بلا --before-login.</translation>
    </message>
    <message>
        <source>It runs, and starts with the computer.</source>
        <translation>إنه يعمل، ويبدأ مع الحاسوب.</translation>
    </message>
    <message>
        <source>It runs, and starts at login.</source>
        <translation>إنه يعمل، ويبدأ عند الدخول إلى النظام.</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here already (process %1).</source>
        <translation>يعمل هنا سلفًا وكيل شُغّل يدويًا (العملية %1).</translation>
    </message>
    <message>
        <source>End it, then try again.</source>
        <translation>أنهِه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The service was started and does not run.</source>
        <translation>شُغّلت الخدمة وهي لا تعمل.</translation>
    </message>
    <message>
        <source>Version %1, process %2.</source>
        <translation>الإصدار %1، العملية %2.</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation> («%1»)</translation>
    </message>
    <message>
        <source>The platform has not registered this computer in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>لم تسجّل المنصة هذا الحاسوب في الوقت المحدد%1.</translation>
    </message>
    <message>
        <source>Try again in a minute, or look for the reason.</source>
        <translation>حاول مجددًا بعد دقيقة، أو ابحث عن السبب.</translation>
    </message>
    <message>
        <source>The platform refuses the registration key that was taken over.</source>
        <translation>ترفض المنصة مفتاح التسجيل الذي نُقل.</translation>
    </message>
    <message>
        <source>Have one made for this computer.</source>
        <translation>اطلب إنشاء مفتاح لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Paste another one, of the type Worker Registration.</source>
        <translation>ألصق مفتاحًا آخر من النوع Worker Registration.</translation>
    </message>
    <message>
        <source>Have it replaced.</source>
        <translation>اطلب استبداله.</translation>
    </message>
    <message>
        <source>The platform has not answered a heartbeat in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>لم تجب المنصة عن نبضة في الوقت المحدد%1.</translation>
    </message>
    <message>
        <source>Answered %1 s ago.</source>
        <translation>أُجيب قبل %1 ث.</translation>
    </message>
    <message>
        <source>It is in the platform&apos;s list of hosts.</source>
        <translation>إنه في قائمة المضيفين لدى المنصة.</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>لا تذكر هذه المنصة الحواسيب التي تدرجها.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so the platform&apos;s list cannot be asked for.</source>
        <translation>لا أحد سجّل الدخول، فلا يمكن طلب قائمة المنصة.</translation>
    </message>
    <message>
        <source>The platform does not list this computer yet.</source>
        <translation>لا تدرج المنصة هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays so, look on the platform&apos;s page of hosts.</source>
        <translation>حاول مجددًا بعد دقيقة؛ وإن بقي الأمر كذلك فانظر في صفحة المضيفين على المنصة.</translation>
    </message>
    <message>
        <source>The former key could not be revoked; do that on %1.</source>
        <translation>تعذّر إلغاء المفتاح السابق؛ ألغِه على %1.</translation>
    </message>
    <message>
        <source>The former key was revoked.</source>
        <translation>أُلغي المفتاح السابق.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبَّت</translation>
    </message>
    <message>
        <source>not installed; to get it: %1</source>
        <translation>غير مثبَّت؛ للحصول عليه: %1</translation>
    </message>
    <message>
        <source>nobody has seen that it asks before it acts, so it gets no work before the configuration accepts that</source>
        <translation>لم يُرَ أنه يسأل قبل أن يتصرف، فلا ينال عملًا قبل أن تقبل الإعدادات ذلك</translation>
    </message>
    <message>
        <source>the folder of another host program</source>
        <translation>مجلد برنامج مضيف آخر</translation>
    </message>
    <message>
        <source>The platform answered %1%2.</source>
        <comment>a number, and its words in brackets or nothing</comment>
        <translation>أجابت المنصة %1%2.</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read.</source>
        <translation>لا يمكن قراءة جواب المنصة.</translation>
    </message>
    <message>
        <source>The platform cannot be asked: %1.</source>
        <translation>لا يمكن سؤال المنصة: %1.</translation>
    </message>
    <message>
        <source>Solve that, then try again.</source>
        <translation>حُلّ ذلك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>يتعذر الوصول إلى المنصة.</translation>
    </message>
    <message>
        <source>Check the network and the platform&apos;s address, then try again.</source>
        <translation>تحقق من الشبكة ومن عنوان المنصة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The platform answers no more requests for now.</source>
        <translation>لا تجيب المنصة عن طلبات أخرى في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>حاول مجددًا بعد %1 ث.</translation>
    </message>
    <message>
        <source>The platform refuses the user key.</source>
        <translation>ترفض المنصة مفتاح المستخدم.</translation>
    </message>
    <message>
        <source>This key cannot sign in%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>لا يمكن تسجيل الدخول بهذا المفتاح%1.</translation>
    </message>
    <message>
        <source>Check the platform&apos;s address, then try again.</source>
        <translation>تحقق من عنوان المنصة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Make one in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>أنشئ واحدًا في Settings → Projects → API Keys من النوع Worker Registration، وألصقه.</translation>
    </message>
    <message>
        <source>Your user key may not make registration keys%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>لا يحق لمفتاح المستخدم الخاص بك إنشاء مفاتيح تسجيل%1.</translation>
    </message>
    <message>
        <source>It needs the right org_keys:write or the role of an administrator. Or have one made in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>يحتاج إلى الحق org_keys:write أو إلى دور مدير. أو اطلب إنشاء مفتاح في Settings → Projects → API Keys من النوع Worker Registration، وألصقه.</translation>
    </message>
    <message>
        <source>This platform makes no registration key for this project here.</source>
        <translation>لا تنشئ هذه المنصة مفتاح تسجيل لهذا المشروع هنا.</translation>
    </message>
    <message>
        <source>The platform&apos;s reply holds no key, though it may have made one.</source>
        <translation>لا يحوي رد المنصة مفتاحًا، مع أنها ربما أنشأت واحدًا.</translation>
    </message>
    <message>
        <source>Look in Settings → Projects → API Keys before you try again, and remove what is not used.</source>
        <translation>انظر في Settings → Projects → API Keys قبل أن تحاول مجددًا، وأزل ما لا يُستخدم.</translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation>ألصق مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The background program was started and does not run.</source>
        <translation>شُغّل البرنامج الخلفي وهو لا يعمل.</translation>
    </message>
    <message>
        <source>The background program does not answer.</source>
        <translation>البرنامج الخلفي لا يجيب.</translation>
    </message>
    <message>
        <source>Another program answers on the background program&apos;s port.</source>
        <translation>يجيب برنامج آخر على منفذ البرنامج الخلفي.</translation>
    </message>
    <message>
        <source>End that program, or set host.port in the configuration to another number, then try again.</source>
        <translation>أنهِ ذلك البرنامج، أو عيّن host.port في الإعدادات على رقم آخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The background program refuses its own token file.</source>
        <translation>يرفض البرنامج الخلفي ملف رمزه هو.</translation>
    </message>
    <message>
        <source>The background program cannot be asked: %1.</source>
        <translation>لا يمكن سؤال البرنامج الخلفي: %1.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>افتحها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>لا تعمل خدمة سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start one and try again, or keep the key in a file that only you can read.</source>
        <translation>شغّل واحدة وحاول مجددًا، أو احفظ المفتاح في ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>رُفض الوصول إلى سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation>اسمح به حين يسأل النظام، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain gave no answer.</source>
        <translation>لم تجب سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>See whether it waits for a password, then try again.</source>
        <translation>انظر هل تنتظر كلمة مرور، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Let running sessions end</source>
        <translation>ترك الجلسات العاملة تنتهي</translation>
    </message>
    <message>
        <source>Stop the background program</source>
        <translation>إيقاف البرنامج الخلفي</translation>
    </message>
    <message>
        <source>Sign this computer off from the platform</source>
        <translation>إلغاء تسجيل هذا الحاسوب على المنصة</translation>
    </message>
    <message>
        <source>Take the configuration back</source>
        <translation>التراجع عن الإعدادات</translation>
    </message>
    <message>
        <source>Remove this computer&apos;s key</source>
        <translation>إزالة مفتاح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove what the background program knew</source>
        <translation>إزالة ما عرفه البرنامج الخلفي</translation>
    </message>
    <message>
        <source>Logs, sessions and working copies</source>
        <translation>السجلات والجلسات ونسخ العمل</translation>
    </message>
    <message>
        <source>None runs.</source>
        <translation>لا جلسة تعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be waited for.</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>لا شيء للانتظار.</numerusform>
            <numerusform>ستُنتظر جلسة واحدة.</numerusform>
            <numerusform>ستُنتظر جلستان.</numerusform>
            <numerusform>ستُنتظر %Ln جلسات.</numerusform>
            <numerusform>ستُنتظر %Ln جلسة.</numerusform>
            <numerusform>ستُنتظر %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run here.</source>
        <translation>
            <numerusform>لا تعمل أي جلسة هنا.</numerusform>
            <numerusform>تعمل جلسة واحدة هنا.</numerusform>
            <numerusform>تعمل جلستان هنا.</numerusform>
            <numerusform>تعمل %Ln جلسات هنا.</numerusform>
            <numerusform>تعمل %Ln جلسة هنا.</numerusform>
            <numerusform>تعمل %Ln جلسة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for its end, or let the removal wait for it.</source>
        <translation>انتظر نهايتها، أو دع الإزالة تنتظرها.</translation>
    </message>
    <message>
        <source>The service cannot be removed: %1.</source>
        <translation>لا يمكن إزالة الخدمة: %1.</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched off: %1.</source>
        <translation>لا يمكن إبطال البدء قبل الدخول: %1.</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here (process %1).</source>
        <translation>يعمل هنا وكيل شُغّل يدويًا (العملية %1).</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>It has signed off.</source>
        <translation>أُلغي تسجيله.</translation>
    </message>
    <message>
        <source>The platform forgets this computer automatically within five minutes.</source>
        <translation>تنسى المنصة هذا الحاسوب تلقائيًا خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>None was stored by the installation.</source>
        <translation>لم يحفظ التثبيت أي مفتاح.</translation>
    </message>
    <message>
        <source>None is stored.</source>
        <translation>لا مفتاح محفوظ.</translation>
    </message>
    <message>
        <source>The stored token is another one, and stays.</source>
        <translation>الرمز المحفوظ رمز آخر، ويبقى.</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>مفتاح تسجيل هذا الحاسوب، في %1</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>أُزيل من %1.</translation>
    </message>
    <message>
        <source>The one before is back in %1.</source>
        <translation>عاد السابق إلى %1.</translation>
    </message>
    <message>
        <source>It stays valid on the platform; it is revoked on %1.</source>
        <translation>يبقى صالحًا على المنصة؛ يُلغى على %1.</translation>
    </message>
    <message>
        <source>The key %1 is not revoked, because nobody is signed in.</source>
        <translation>لم يُلغَ المفتاح %1، لأن لا أحد سجّل الدخول.</translation>
    </message>
    <message>
        <source>Revoke it on the page.</source>
        <translation>ألغِه على الصفحة.</translation>
    </message>
    <message>
        <source>Revoked on the platform.</source>
        <translation>أُلغي على المنصة.</translation>
    </message>
    <message>
        <source>The platform did not revoke the key %1: %2.</source>
        <translation>لم تُلغِ المنصة المفتاح %1: %2.</translation>
    </message>
    <message>
        <source>This platform does not revoke keys automatically, so %1 stays valid.</source>
        <translation>لا تلغي هذه المنصة المفاتيح من تلقاء نفسها، فيبقى %1 صالحًا.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُزَل شيء.</translation>
    </message>
    <message>
        <source>Not everything could be taken back; run it again when that is solved.</source>
        <translation>تعذّر التراجع عن كل شيء؛ شغّله مجددًا حين يُحلّ ذلك.</translation>
    </message>
    <message>
        <source>Cancelled; what was done is taken back.</source>
        <translation>أُلغي؛ وجرى التراجع عما تمّ.</translation>
    </message>
    <message>
        <source>This computer takes no more work; what the installation made is removed.</source>
        <translation>لا يأخذ هذا الحاسوب عملًا بعد الآن؛ أُزيل ما أنشأه التثبيت.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>لم يُغيَّر.</translation>
    </message>
    <message>
        <source>%1 was changed since, so it stays.</source>
        <translation>غُيّر %1 منذ ذلك، فيبقى.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>لا يمكن إزالة %1.</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>They stay in %1; --delete-data removes them.</source>
        <translation>تبقى في %1؛ يزيلها --delete-data.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا شيء منها.</translation>
    </message>
    <message>
        <source>Not everything in %1 can be removed.</source>
        <translation>لا يمكن إزالة كل ما في %1.</translation>
    </message>
    <message>
        <source>a new registration key, if the platform refuses the present one</source>
        <translation>مفتاح تسجيل جديد، إن رفضت المنصة المفتاح الحالي</translation>
    </message>
    <message>
        <source>Make a user key in Settings → API Keys, then sign in with it.</source>
        <translation>أنشئ مفتاح مستخدم في Settings → API Keys، ثم سجّل الدخول به.</translation>
    </message>
    <message>
        <source>Sign in with another one, and check that it is copied whole.</source>
        <translation>سجّل الدخول بمفتاح آخر، وتحقق من نسخه كاملًا.</translation>
    </message>
    <message>
        <source>Sign in with a user key, not a registration token.</source>
        <translation>سجّل الدخول بمفتاح مستخدم، لا برمز تسجيل.</translation>
    </message>
</context>
<context>
    <name>rensei::runner::CatalogText</name>
    <message>
        <source>see %1</source>
        <comment>an address</comment>
        <translation>انظر %1</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer</source>
        <translation>سجّل الدخول إلى %1 على هذا الحاسوب</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer (%2)</source>
        <translation>سجّل الدخول إلى %1 على هذا الحاسوب (%2)</translation>
    </message>
</context>
<context>
    <name>rensei::secrets::SecretText</name>
    <message>
        <source>another program keeps %1 locked</source>
        <translation>يُبقي برنامج آخر %1 مقفلًا</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>لا ناقل جلسة</translation>
    </message>
    <message>
        <source>registration token</source>
        <comment>in the middle of a sentence</comment>
        <translation>رمز التسجيل</translation>
    </message>
    <message>
        <source>user key</source>
        <comment>in the middle of a sentence</comment>
        <translation>مفتاح المستخدم</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>in the middle of a sentence</comment>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>No registration token is stored. Store one with: %1</source>
        <translation>لا رمز تسجيل محفوظ. احفظ واحدًا بالأمر: %1</translation>
    </message>
    <message>
        <source>No user key is stored. Store one with: %1</source>
        <translation>لا مفتاح مستخدم محفوظ. احفظ واحدًا بالأمر: %1</translation>
    </message>
    <message>
        <source>No client secret is stored. Store one with: %1</source>
        <translation>لا سرّ عميل محفوظ. احفظ واحدًا بالأمر: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or set %1.</source>
        <translation>سلسلة المفاتيح مقفلة. افتحها، أو عيّن %1.</translation>
    </message>
    <message>
        <source>This machine has no keychain service running. Start one, or set %1.</source>
        <translation>لا تعمل خدمة سلسلة مفاتيح على هذا الجهاز. شغّل واحدة، أو عيّن %1.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it when the system asks, or set %1.</source>
        <translation>رُفض الوصول إلى سلسلة المفاتيح. اسمح به حين يسأل النظام، أو عيّن %1.</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set %1.</source>
        <translation>لم تجب سلسلة المفاتيح. انظر هل تنتظر كلمة مرور، أو عيّن %1.</translation>
    </message>
    <message>
        <source>Nothing can be stored in the environment. Store it with: %1</source>
        <translation>لا يمكن حفظ شيء في البيئة. احفظه بالأمر: %1</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take anything this long. Check what was given, or set %1.</source>
        <translation>لا تقبل سلسلة مفاتيح النظام شيئًا بهذا الطول. تحقق مما أُعطي، أو عيّن %1.</translation>
    </message>
    <message>
        <source>The stored secrets cannot be used: %1. Remove the cause, or set %2.</source>
        <translation>لا يمكن استخدام الأسرار المحفوظة: %1. أزل السبب، أو عيّن %2.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>the secrets file</source>
        <translation>ملف الأسرار</translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation>خطأ Windows ‏%1</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>أكثر من %1 بايت</translation>
    </message>
    <message>
        <source>proxy password</source>
        <comment>in the middle of a sentence</comment>
        <translation>كلمة مرور خادم proxy</translation>
    </message>
    <message>
        <source>No proxy password is stored. Store one with: %1</source>
        <translation>لا كلمة مرور محفوظة لخادم proxy. احفظ واحدة بالأمر: %1</translation>
    </message>
</context>
<context>
    <name>rensei::service::ServiceText</name>
    <message>
        <source>autostart of the desktop</source>
        <translation>بدء سطح المكتب التلقائي</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>‏HOME غير معيَّن</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>غير مثبَّت</translation>
    </message>
    <message>
        <source>the agent has not started; its log tells why</source>
        <translation>لم يبدأ الوكيل؛ سجله يذكر السبب</translation>
    </message>
    <message>
        <source>the agent has not ended</source>
        <translation>لم ينتهِ الوكيل</translation>
    </message>
    <message>
        <source>names no agent that could be told to end</source>
        <translation>لا يسمّي وكيلًا يمكن أن يُطلب منه الانتهاء</translation>
    </message>
    <message>
        <source>nothing starts before the login here, because systemd does not manage this user</source>
        <translation>لا شيء يبدأ قبل الدخول هنا، لأن systemd لا يدير هذا المستخدم</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>لا يمكن تشغيل %1: %2</translation>
    </message>
    <message>
        <source>%1 has not ended in %2 s</source>
        <translation>لم ينتهِ %1 خلال %2 ث</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>انهار %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>أطول مما يجوز</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>لا يمكن إنشاؤه</translation>
    </message>
    <message>
        <source>launchd user agent</source>
        <translation>وكيل مستخدم في launchd</translation>
    </message>
    <message>
        <source>macOS starts a user&apos;s agents at the login only</source>
        <translation>لا يبدأ macOS وكلاء المستخدم إلا عند الدخول</translation>
    </message>
    <message>
        <source>systemd user service</source>
        <translation>خدمة مستخدم في systemd</translation>
    </message>
    <message>
        <source>the unit is masked: %1</source>
        <comment>a command</comment>
        <translation>الوحدة محجوبة: %1</translation>
    </message>
    <message>
        <source>task of the Windows Task Scheduler</source>
        <translation>مهمة في Windows Task Scheduler</translation>
    </message>
    <message>
        <source>Windows starts a user&apos;s tasks at the login only</source>
        <translation>لا يبدأ Windows مهام المستخدم إلا عند الدخول</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its service (%1)</source>
        <translation>رفض Task Scheduler خدمته (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the connection (%1)</source>
        <translation>رفض Task Scheduler الاتصال (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its folder (%1)</source>
        <translation>رفض Task Scheduler مجلده (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the task (%1)</source>
        <translation>رفض Task Scheduler المهمة (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to tell of the task (%1)</source>
        <translation>رفض Task Scheduler الإخبار عن المهمة (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to keep the task (%1)</source>
        <translation>رفض Task Scheduler حفظ المهمة (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to start the task (%1)</source>
        <translation>رفض Task Scheduler بدء المهمة (%1)</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>لا توجد مهمة كهذه</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to end the task (%1)</source>
        <translation>رفض Task Scheduler إنهاء المهمة (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to remove the task (%1)</source>
        <translation>رفض Task Scheduler إزالة المهمة (%1)</translation>
    </message>
</context>
<context>
    <name>rensei::status::StatusText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>how long it runs</comment>
        <translation>%1 (العملية %2)</translation>
    </message>
    <message>
        <source>agent %1</source>
        <comment>its version</comment>
        <translation>الوكيل %1</translation>
    </message>
    <message>
        <source>this command %1</source>
        <comment>its version</comment>
        <translation>هذا الأمر %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>البروتوكول %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئلت</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no context</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>آخر نبضة</translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation>الجلسات هنا</translation>
    </message>
    <message>
        <source>auth required</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Whether the platform sees this host is not known: %1.</source>
        <translation>لا يُعرف هل ترى المنصة هذا المضيف: %1.</translation>
    </message>
    <message>
        <source>The capacity of the organisation is not known: %1.</source>
        <translation>سعة المؤسسة غير معروفة: %1.</translation>
    </message>
    <message>
        <source>Not everything is answered yet.</source>
        <translation>لم يُجَب عن كل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n processes</source>
        <comment>an amount of memory</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وعملية واحدة</numerusform>
            <numerusform>%1 وعمليتان</numerusform>
            <numerusform>%1 و%Ln عمليات</numerusform>
            <numerusform>%1 و%Ln عملية</numerusform>
            <numerusform>%1 و%Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%Ln عمليات</numerusform>
            <numerusform>%Ln عملية</numerusform>
            <numerusform>%Ln عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 (%2)</source>
        <comment>sessions, and why so many</comment>
        <translation>حتى %1 (%2)</translation>
    </message>
    <message>
        <source>each at most %1</source>
        <comment>of the sessions</comment>
        <translation>لكل منها %1 على الأكثر</translation>
    </message>
    <message>
        <source>all together at most %1</source>
        <comment>of the sessions</comment>
        <translation>لها كلها معًا %1 على الأكثر</translation>
    </message>
    <message>
        <source>token expired or invalid</source>
        <translation>الرمز منتهي الصلاحية أو غير صالح</translation>
    </message>
    <message>
        <source>Re-authenticate: %1</source>
        <comment>a command</comment>
        <translation>سجّل الدخول مجددًا: %1</translation>
    </message>
    <message>
        <source>no user key</source>
        <translation>لا مفتاح مستخدم</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <comment>a command</comment>
        <translation>سجّل الدخول: %1</translation>
    </message>
    <message>
        <source>this platform has no account service</source>
        <translation>ليس لهذه المنصة خدمة حسابات</translation>
    </message>
    <message>
        <source>this key cannot sign in</source>
        <translation>لا يمكن تسجيل الدخول بهذا المفتاح</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here: %2</source>
        <comment>the platform&apos;s words in brackets or nothing, and a command</comment>
        <translation>لا يمكن تسجيل الدخول بهذا المفتاح%1. يلزم هنا مفتاح مستخدم: %2</translation>
    </message>
    <message>
        <source>The account could not be checked: %1.</source>
        <translation>تعذّر التحقق من الحساب: %1.</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>الوكيل يبدأ. اسأل مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>رُفض الاتصال على %1</translation>
    </message>
    <message>
        <source>Daemon is not running. Run it with: %1 (or via launchctl/systemctl)</source>
        <translation>الوكيل لا يعمل. شغّله بالأمر: %1 (أو عبر launchctl/systemctl)</translation>
    </message>
    <message>
        <source>no answer on %1</source>
        <translation>لا جواب على %1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>الوكيل لا يجيب. أنهِه وشغّله مجددًا بالأمر: %1</translation>
    </message>
    <message>
        <source>another program answers on %1</source>
        <translation>يجيب برنامج آخر على %1</translation>
    </message>
    <message>
        <source>Another program uses %1. Start the agent on another port with: %2</source>
        <translation>يستخدم برنامج آخر %1. شغّل الوكيل على منفذ آخر بالأمر: %2</translation>
    </message>
    <message>
        <source>the control token was refused on %1</source>
        <translation>رُفض رمز التحكم على %1</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>يرفض الوكيل ملف رمزه هو. أنهِه وشغّله مجددًا بالأمر: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>not ready for more than %1 s</source>
        <translation>غير جاهز منذ أكثر من %1 ث</translation>
    </message>
    <message>
        <source>The agent does not get ready. End it and start it again with: %1</source>
        <translation>لا يصبح الوكيل جاهزًا. أنهِه وشغّله مجددًا بالأمر: %1</translation>
    </message>
    <message>
        <source>an answer that makes no sense on %1</source>
        <translation>جواب بلا معنى على %1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>لا يمكن سؤال الوكيل: %1</translation>
    </message>
    <message>
        <source>not registered with the platform</source>
        <translation>غير مسجَّل لدى المنصة</translation>
    </message>
    <message>
        <source>no registration token</source>
        <translation>لا رمز تسجيل</translation>
    </message>
    <message>
        <source>the configuration cannot be used</source>
        <translation>لا يمكن استخدام الإعدادات</translation>
    </message>
    <message>
        <source>the registration token could not be read</source>
        <translation>تعذّرت قراءة رمز التسجيل</translation>
    </message>
    <message>
        <source>not registered: the platform does not serve it</source>
        <translation>غير مسجَّل: لا تخدمه المنصة</translation>
    </message>
    <message>
        <source>starting: registering with the platform</source>
        <translation>يبدأ: يُسجَّل لدى المنصة</translation>
    </message>
    <message>
        <source>The agent is not registered. Give it a token with: %1</source>
        <translation>الوكيل غير مسجَّل. أعطه رمزًا بالأمر: %1</translation>
    </message>
    <message>
        <source>it runs; whether it is registered is not known</source>
        <translation>إنه يعمل؛ ولا يُعرف هل هو مسجَّل</translation>
    </message>
    <message>
        <source>The agent did not say whether it is registered. Ask again in a moment.</source>
        <translation>لم يذكر الوكيل هل هو مسجَّل. اسأل مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>the registration was refused</source>
        <translation>رُفض التسجيل</translation>
    </message>
    <message>
        <source>The platform refused the registration token. Give a new one with: %1</source>
        <translation>رفضت المنصة رمز التسجيل. أعطِ رمزًا جديدًا بالأمر: %1</translation>
    </message>
    <message>
        <source>it works for %1</source>
        <comment>a platform</comment>
        <translation>يعمل لصالح %1</translation>
    </message>
    <message>
        <source>The agent works for %1. To have it work for %2, end it and run: %3 --platform %2</source>
        <translation>يعمل الوكيل لصالح %1. ليعمل لصالح %2، أنهِه ونفّذ: %3 --platform %2</translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>a sentence, and a command</comment>
        <translation>%1 نفّذ: %2</translation>
    </message>
    <message>
        <source>This host has no session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>ليس لهذا المضيف أماكن للجلسات. عيّن capacity.maxConcurrentSessions في إعداداته.</translation>
    </message>
    <message>
        <source>not heard from for more than %1 s</source>
        <translation>لم يُسمع منه منذ أكثر من %1 ث</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>لا جواب من %1</translation>
    </message>
    <message>
        <source>the user key was refused</source>
        <translation>رُفض مفتاح المستخدم</translation>
    </message>
    <message>
        <source>the user key may not see this%1</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>لا يحق لمفتاح المستخدم رؤية هذا%1</translation>
    </message>
    <message>
        <source>something else answers in place of %1 (%2)</source>
        <translation>يجيب شيء آخر مكان %1 (%2)</translation>
    </message>
    <message>
        <source>an answer from %1 that cannot be read</source>
        <translation>جواب من %1 لا يمكن قراءته</translation>
    </message>
    <message>
        <source>not told by this platform</source>
        <translation>لا تذكره هذه المنصة</translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <comment>the platform, a number, and its words in brackets or nothing</comment>
        <translation>أجابت %1 ‏%2%3</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>لا اتصال آمنًا بـ%1: %2. إن كان لشبكتك شهادة خاصة، فسمِّ ملفها تحت network.caFile في الإعدادات.</translation>
    </message>
    <message>
        <source>The platform is out of reach: no answer from %1. Check the address and the network.</source>
        <translation>يتعذر الوصول إلى المنصة: لا جواب من %1. تحقق من العنوان ومن الشبكة.</translation>
    </message>
    <message>
        <source>not confirmed for more than %1 s</source>
        <translation>لم يُؤكَّد منذ أكثر من %1 ث</translation>
    </message>
    <message>
        <source>whether it sees this host is not known</source>
        <translation>لا يُعرف هل ترى هذا المضيف</translation>
    </message>
    <message>
        <source>not known while the agent works for another platform</source>
        <translation>غير معروف ما دام الوكيل يعمل لمنصة أخرى</translation>
    </message>
    <message>
        <source>not known while the agent is not registered</source>
        <translation>غير معروف ما دام الوكيل غير مسجَّل</translation>
    </message>
    <message>
        <source>not known while the agent does not answer</source>
        <translation>غير معروف ما دام الوكيل لا يجيب</translation>
    </message>
    <message>
        <source>This host is not visible to the platform: its agent works for another one.</source>
        <translation>هذا المضيف غير مرئي للمنصة: يعمل وكيله لمنصة أخرى.</translation>
    </message>
    <message>
        <source>This host is not visible to the platform while its agent is not registered.</source>
        <translation>هذا المضيف غير مرئي للمنصة ما دام وكيله غير مسجَّل.</translation>
    </message>
    <message>
        <source>This host is not visible to the platform. Run: %1</source>
        <translation>هذا المضيف غير مرئي للمنصة. نفّذ: %1</translation>
    </message>
    <message>
        <source>host not visible</source>
        <translation>المضيف غير مرئي</translation>
    </message>
    <message>
        <source>No host offers session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>لا مضيف يعرض أماكن للجلسات. عيّن capacity.maxConcurrentSessions في إعداداته.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>المتوقع كائن</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا جواب في الوقت المحدد</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set RENSEI_API_KEY.</source>
        <translation>لم تجب سلسلة المفاتيح. انظر هل تنتظر كلمة مرور، أو عيّن RENSEI_API_KEY.</translation>
    </message>
    <message>
        <source>no key to ask with</source>
        <translation>لا مفتاح للسؤال به</translation>
    </message>
    <message>
        <source>%1s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1m ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1h ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1d ago</source>
        <translation>قبل %1 ي</translation>
    </message>
    <message>
        <source>%1 context</source>
        <comment>a kind of key</comment>
        <translation>سياق %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>يُحدَّث</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>يُفرَّغ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions available</source>
        <translation>
            <numerusform>لا جلسات متاحة</numerusform>
            <numerusform>جلسة واحدة متاحة</numerusform>
            <numerusform>جلستان متاحتان</numerusform>
            <numerusform>%Ln جلسات متاحة</numerusform>
            <numerusform>%Ln جلسة متاحة</numerusform>
            <numerusform>%Ln جلسة متاحة</numerusform>
        </translation>
    </message>
    <message>
        <source>host visible</source>
        <translation>المضيف مرئي</translation>
    </message>
    <message>
        <source>pool: %1</source>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>– other hosts</source>
        <comment>how many is not known</comment>
        <translation>– مضيفون آخرون</translation>
    </message>
    <message>
        <source>– hosts</source>
        <comment>how many is not known</comment>
        <translation>– مضيفون</translation>
    </message>
    <message numerus="yes">
        <source>%n other hosts</source>
        <translation>
            <numerusform>لا مضيف آخر</numerusform>
            <numerusform>مضيف آخر واحد</numerusform>
            <numerusform>مضيفان آخران</numerusform>
            <numerusform>%Ln مضيفين آخرين</numerusform>
            <numerusform>%Ln مضيفًا آخر</numerusform>
            <numerusform>%Ln مضيف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
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
        <source>%n total slots</source>
        <translation>
            <numerusform>لا أماكن إجمالًا</numerusform>
            <numerusform>مكان واحد إجمالًا</numerusform>
            <numerusform>مكانان إجمالًا</numerusform>
            <numerusform>%Ln أماكن إجمالًا</numerusform>
            <numerusform>%Ln مكانًا إجمالًا</numerusform>
            <numerusform>%Ln مكان إجمالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>– total slots</source>
        <comment>how many is not known</comment>
        <translation>– أماكن إجمالًا</translation>
    </message>
    <message>
        <source>%1 (available)</source>
        <comment>a provider</comment>
        <translation>%1 (متاح)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <comment>a provider</comment>
        <translation>%1 (غير متاح)</translation>
    </message>
    <message>
        <source>on-demand: %1</source>
        <comment>providers of computers</comment>
        <translation>عند الطلب: %1</translation>
    </message>
    <message>
        <source>%1 (last seen: %2)</source>
        <comment>why, and how long ago</comment>
        <translation>%1 (آخر ظهور: %2)</translation>
    </message>
    <message>
        <source>(skipped - %1)</source>
        <comment>why</comment>
        <translation>(متخطًّى - %1)</translation>
    </message>
    <message>
        <source>(not applicable - %1)</source>
        <comment>why</comment>
        <translation>(لا ينطبق - %1)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>لم يُعثر على مشاكل.</translation>
    </message>
    <message>
        <source>Issues:</source>
        <translation>المشاكل:</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>لا طريق إلى %1: %2. %3</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new sessions. To have it take work again: %1</source>
        <translation>الوكيل متوقف مؤقتًا: لا يأخذ جلسات جديدة. ليأخذ العمل مجددًا: %1</translation>
    </message>
    <message>
        <source>The agent takes no new sessions: it was drained here or by the platform, or is about to end. To have it take work again: %1</source>
        <translation>لا يأخذ الوكيل جلسات جديدة: جرى تفريغه هنا أو من المنصة، أو هو على وشك الانتهاء. ليأخذ العمل مجددًا: %1</translation>
    </message>
</context>
<context>
    <name>rensei::workspace::WorkspaceText</name>
    <message>
        <source>The ref “%1” cannot be used: it is no name that git has for one.</source>
        <translation>لا يمكن استخدام المرجع «%1»: ليس اسمًا يقبله git لمرجع.</translation>
    </message>
    <message>
        <source>The branch “%1” cannot be used: it is no name that git has for one.</source>
        <translation>لا يمكن استخدام الفرع «%1»: ليس اسمًا يقبله git لفرع.</translation>
    </message>
    <message>
        <source>there is no working copy of that session</source>
        <translation>لا توجد نسخة عمل لتلك الجلسة</translation>
    </message>
    <message>
        <source>its session is at work</source>
        <translation>جلستها تعمل</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>لا يمكن إزالتها</translation>
    </message>
    <message>
        <source>it is no folder of a session</source>
        <translation>ليس مجلد جلسة</translation>
    </message>
    <message>
        <source>The address of the repository, “%1”, cannot be used: %2.</source>
        <comment>an address, and why</comment>
        <translation>لا يمكن استخدام عنوان المستودع «%1»: %2.</translation>
    </message>
    <message>
        <source>a folder is named by its whole path</source>
        <translation>يُسمّى المجلد بمساره الكامل</translation>
    </message>
    <message>
        <source>its path is not one of a repository</source>
        <translation>مساره ليس مسار مستودع</translation>
    </message>
    <message>
        <source>The address of the repository holds a user name or a password. Leave it out: git asks its credential helper for it.</source>
        <translation>يحوي عنوان المستودع اسم مستخدم أو كلمة مرور. احذفهما: يطلبهما git من مساعد بيانات الاعتماد الخاص به.</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>لا يسمّي خادمًا</translation>
    </message>
    <message>
        <source>only https and ssh are used</source>
        <translation>لا يُستخدم إلا https وssh</translation>
    </message>
    <message>
        <source>No repository is named.</source>
        <translation>لم يُسمَّ مستودع.</translation>
    </message>
    <message>
        <source>it holds a space or another character that no address has</source>
        <translation>يحوي مسافة أو محرفًا آخر لا يكون في عنوان</translation>
    </message>
    <message>
        <source>it is a name, not the address of a repository</source>
        <translation>إنه اسم، لا عنوان مستودع</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not committed</source>
        <translation>
            <numerusform>لا ملفات متغيّرة غير مودعة</numerusform>
            <numerusform>ملف متغيّر واحد غير مودع</numerusform>
            <numerusform>ملفان متغيّران غير مودعين</numerusform>
            <numerusform>%Ln ملفات متغيّرة غير مودعة</numerusform>
            <numerusform>%Ln ملفًا متغيّرًا غير مودع</numerusform>
            <numerusform>%Ln ملف متغيّر غير مودع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) are not committed</source>
        <translation>
            <numerusform>لا ملفات جديدة غير مودعة</numerusform>
            <numerusform>ملف جديد واحد غير مودع</numerusform>
            <numerusform>ملفان جديدان غير مودعين</numerusform>
            <numerusform>%Ln ملفات جديدة غير مودعة</numerusform>
            <numerusform>%Ln ملفًا جديدًا غير مودع</numerusform>
            <numerusform>%Ln ملف جديد غير مودع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are on no branch of its server</source>
        <translation>
            <numerusform>كل الإيداعات في فرع على خادمها</numerusform>
            <numerusform>إيداع واحد ليس في أي فرع على خادمها</numerusform>
            <numerusform>إيداعان ليسا في أي فرع على خادمها</numerusform>
            <numerusform>%Ln إيداعات ليست في أي فرع على خادمها</numerusform>
            <numerusform>%Ln إيداعًا ليس في أي فرع على خادمها</numerusform>
            <numerusform>%Ln إيداع ليس في أي فرع على خادمها</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds files that are in no repository</source>
        <translation>تحوي ملفات ليست في أي مستودع</translation>
    </message>
    <message>
        <source>changes are stashed</source>
        <translation>فيها تغييرات مخبأة (stash)</translation>
    </message>
    <message>
        <source>a merge or rebase is not finished</source>
        <translation>فيها دمج (merge) أو إعادة تأسيس (rebase) لم تنتهِ</translation>
    </message>
    <message>
        <source>git was told not to look at some files</source>
        <translation>طُلب من git ألا ينظر في بعض الملفات</translation>
    </message>
    <message>
        <source>it has further working trees</source>
        <translation>لها أشجار عمل أخرى</translation>
    </message>
    <message>
        <source>another repository is inside: %1</source>
        <translation>في داخلها مستودع آخر: %1</translation>
    </message>
    <message>
        <source>files lie beside its repository</source>
        <translation>بجانب مستودعها ملفات</translation>
    </message>
    <message>
        <source>its state could not be learned</source>
        <translation>تعذّرت معرفة حالتها</translation>
    </message>
    <message>
        <source>its server is not known</source>
        <translation>خادمها غير معروف</translation>
    </message>
    <message>
        <source>its repository cannot be examined: %1</source>
        <translation>لا يمكن فحص مستودعها: %1</translation>
    </message>
    <message>
        <source>whether its commits are on the server could not be learned: %1</source>
        <translation>تعذّرت معرفة هل إيداعاتها على الخادم: %1</translation>
    </message>
</context>
</TS>
