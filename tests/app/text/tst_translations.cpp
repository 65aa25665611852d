#include "app/text/translations.h"

#include "tests/support/test_case.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static QString sample(int count)
{
    return QCoreApplication::translate("Sample", "%n session(s)", nullptr, count);
}

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    }

    void englishIsTheFirstLanguage()
    {
        const Translations all(QStringLiteral(SAMPLE_TRANSLATIONS));
        QCOMPARE(all.languages(), (QStringList{u"en"_s, u"de"_s, u"ar"_s}));
    }

    void whatIsNoTranslationIsNoLanguage()
    {
        const QTemporaryDir folder;
        for (const char *name : {"rensei-desktop_fr.qm", "rensei-desktop_fr.ts", "other_fr.qm"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(Translations(folder.path()).languages(), QStringList{u"fr"_s});
    }

    void eachIsCalledAsItsSpeakersCallIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");

        QTest::newRow("English") << u"en"_s << u"English"_s;
        QTest::newRow("German") << u"de"_s << u"Deutsch"_s;
        QTest::newRow("French") << u"fr"_s << u"Français"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Español"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"日本語"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"简体中文"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"العربية"_s;
    }
    void eachIsCalledAsItsSpeakersCallIt()
    {
        QFETCH(QString, code);
        QTEST(Translations::ownName(code), "name");
    }

    void anotherLanguageIsSpokenAtOnceAndFollowedByNumbers()
    {
        Translations all(QStringLiteral(SAMPLE_TRANSLATIONS));
        all.use(u"de"_s);
        QCOMPARE(QCoreApplication::translate("Sample", "Sessions"), u"Sitzungen"_s);
        QCOMPARE(sample(1), u"1 Sitzung"_s);
        QCOMPARE(sample(1234), u"1.234 Sitzungen"_s);
        QCOMPARE(QLocale().language(), QLocale::German);

        all.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("Sample", "Sessions"), u"Sessions"_s);
        QCOMPARE(sample(1234), u"1,234 sessions"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void theAgentsSentencesAreInTheSameLanguage()
    {
        Translations all(QStringLiteral(SAMPLE_TRANSLATIONS));
        all.use(u"de"_s);
        QCOMPARE(QCoreApplication::translate("Sample", "Agent"), u"Rechner"_s);
        QCOMPARE(QCoreApplication::translate("Sample", "%n key(s)", nullptr, 2), u"2 Schlüssel"_s);
        all.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("Sample", "Agent"), u"Agent"_s);
        QCOMPARE(QCoreApplication::translate("Sample", "%n key(s)", nullptr, 2), u"2 keys"_s);
    }

    void arabicIsWrittenFromTheRightWithItsDigits()
    {
        Translations all(QStringLiteral(SAMPLE_TRANSLATIONS));
        all.use(u"ar"_s);
        QCOMPARE(sample(2), u"جلستان"_s);
        QCOMPARE(sample(5), u"%1 جلسات"_s.arg(QLocale().toString(5)));
        QCOMPARE(QLocale().toString(5), u"٥"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        all.use(u"de"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void aLanguageThatThereIsNotIsEnglish()
    {
        Translations all(QStringLiteral(SAMPLE_TRANSLATIONS));
        all.use(u"sv"_s);
        QCOMPARE(sample(2), u"2 sessions"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void nothingIsLeftWhenItIsGone()
    {
        {
            Translations all(QStringLiteral(SAMPLE_TRANSLATIONS));
            all.use(u"de"_s);
        }
        QCOMPARE(sample(2), u"2 session(s)"_s);
    }

    void dateAndNumbersFollowTheWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("locale");

        QTest::newRow("the language of the system") << u"de"_s << u"de_AT"_s << u"de_AT"_s;
        QTest::newRow("English in Germany") << u"en"_s << u"de_DE"_s << u"en_DE"_s;
        QTest::newRow("German in America") << u"de"_s << u"en_US"_s << u"de_DE"_s;
        QTest::newRow("Arabic in Germany") << u"ar"_s << u"de_DE"_s << u"ar_EG"_s;
        QTest::newRow("the other Chinese script") << u"zh_CN"_s << u"zh_TW"_s << u"zh_CN"_s;
        QTest::newRow("no country") << u"en"_s << u"C"_s << u"en_US"_s;
    }
    void dateAndNumbersFollowTheWords()
    {
        QFETCH(QString, code);
        QFETCH(QString, system);
        QTEST(Translations::localeOf(code, QLocale(system)).name(), "locale");
    }
};

RENSEI_TEST(TranslationsTest)

} // namespace rensei::tests

#include "tst_translations.moc"
