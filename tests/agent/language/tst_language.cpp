#include "agent/language/language.h"

#include "tests/support/test_case.h"

#include <QMap>

namespace rensei::tests {

using namespace Qt::StringLiterals;

using Variables = QMap<QString, QString>;

static QStringList languagesWith(const Variables &variables)
{
    return languagesOf([&variables](const QString &name) { return variables.value(name); });
}

static QString countedKeys(int count)
{
    return QCoreApplication::translate("Sample", "%n key(s)", nullptr, count);
}

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(m_before); }

    void theEnvironmentAsksForLanguages_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QStringList>("languages");

        const QString own = u"RENSEI_LANGUAGE"_s;
        QTest::newRow("nothing") << Variables() << QStringList();
        QTest::newRow("LANG") << Variables{{u"LANG"_s, u"de_AT.UTF-8"_s}} << QStringList{u"de_AT"_s};
        QTest::newRow("its variant") << Variables{{u"LANG"_s, u"de_DE@euro"_s}} << QStringList{u"de_DE"_s};
        QTest::newRow("LC_MESSAGES") << Variables{{u"LANG"_s, u"de_DE"_s}, {u"LC_MESSAGES"_s, u"fr_FR"_s}}
                                     << QStringList{u"fr_FR"_s};
        QTest::newRow("LC_ALL") << Variables{{u"LC_ALL"_s, u"es_ES"_s}, {u"LC_MESSAGES"_s, u"fr_FR"_s}}
                                << QStringList{u"es_ES"_s};
        QTest::newRow("LANGUAGE") << Variables{{u"LANG"_s, u"de_DE.UTF-8"_s}, {u"LANGUAGE"_s, u"sv:fr"_s}}
                                  << QStringList{u"sv"_s, u"fr"_s, u"de_DE"_s};
        QTest::newRow("C") << Variables{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"LANGUAGE"_s, u"de"_s}} << QStringList{u"en"_s};
        QTest::newRow("POSIX") << Variables{{u"LANG"_s, u"POSIX"_s}} << QStringList{u"en"_s};
        QTest::newRow("its own") << Variables{{own, u"ja"_s}, {u"LC_ALL"_s, u"C"_s}} << QStringList{u"ja"_s, u"en"_s};
        QTest::newRow("its own, C") << Variables{{own, u"C"_s}, {u"LANG"_s, u"de_DE"_s}}
                                    << QStringList{u"en"_s, u"de_DE"_s};
    }
    void theEnvironmentAsksForLanguages()
    {
        QFETCH(Variables, variables);
        QTEST(languagesWith(variables), "languages");
    }

    void theFirstThatThereIsIsSpoken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("language");

        QTest::newRow("nothing") << QStringList() << u"en"_s;
        QTest::newRow("a country's") << QStringList{u"de_AT"_s} << u"de"_s;
        QTest::newRow("the second") << QStringList{u"sv_SE"_s, u"fr"_s, u"de"_s} << u"fr"_s;
        QTest::newRow("simplified") << QStringList{u"zh_SG"_s} << u"zh_CN"_s;
        QTest::newRow("traditional") << QStringList{u"zh_TW"_s} << u"en"_s;
        QTest::newRow("English first") << QStringList{u"en_GB"_s, u"de"_s} << u"en"_s;
        QTest::newRow("nonsense") << QStringList{u"../de"_s, u"no such"_s} << u"en"_s;
        QTest::newRow("of the system") << QStringList{u"ar-EG"_s, u"ar"_s} << u"ar"_s;
    }
    void theFirstThatThereIsIsSpoken()
    {
        QFETCH(QStringList, wanted);
        const QStringList known{u"ar"_s, u"de"_s, u"en"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};
        QTEST(chosenLanguage(wanted, known), "language");
    }

    void wordsAndNumbersAreOfOneLanguage()
    {
        Language language(QStringLiteral(SAMPLE_TRANSLATIONS));
        QCOMPARE(language.codes(), (QStringList{u"ar"_s, u"de"_s, u"en"_s}));
        language.use(u"de"_s);
        QCOMPARE(QCoreApplication::translate("Sample", "Agent"), u"Rechner"_s);
        QCOMPARE(countedKeys(1234), u"1.234 Schlüssel"_s);
        language.use(u"ar"_s);
        QCOMPARE(countedKeys(5), u"٥ مفاتيح"_s);
        QCOMPARE(u"%L1 and %1"_s.arg(5), u"٥ and 5"_s);
        language.useEnglish();
        QCOMPARE(QCoreApplication::translate("Sample", "Agent"), u"Agent"_s);
        QCOMPARE(countedKeys(1), u"1 key"_s);
        QCOMPARE(countedKeys(1234), u"1234 keys"_s);
    }

    void thePersonsLanguageIsThatOfTheEnvironment()
    {
        const QByteArray before = qgetenv(languageVariable);
        Language language(QStringLiteral(SAMPLE_TRANSLATIONS));
        qputenv(languageVariable, "de_CH");
        language.usePreferred();
        QCOMPARE(countedKeys(2), u"2 Schlüssel"_s);
        qputenv(languageVariable, "sv"); // the tests' own is C
        language.usePreferred();
        QCOMPARE(countedKeys(2), u"2 keys"_s);
        if (before.isNull())
            qunsetenv(languageVariable);
        else
            qputenv(languageVariable, before);
    }

    void nothingIsLeftWhenItIsGone()
    {
        {
            Language language(QStringLiteral(SAMPLE_TRANSLATIONS));
            language.use(u"de"_s);
        }
        QCOMPARE(QCoreApplication::translate("Sample", "Agent"), u"Agent"_s);
    }

private:
    const QLocale m_before;
};

RENSEI_TEST(LanguageTest)

} // namespace rensei::tests

#include "tst_language.moc"
