#include "app/options.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Verb = Options::Verb;

class OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAsksForAPlainStart()
    {
        const Options options = parseOptions({});
        QCOMPARE(options.verb, Verb::Run);
        QVERIFY(options.platformUrl.isEmpty() && !options.isDemo && !options.isInBackground && !options.length);
        QVERIFY(options.problem.isEmpty());
    }

    void everyOptionIsTaken()
    {
        QVERIFY(parseOptions({u"--background"_s}).isInBackground);
        QVERIFY(parseOptions({u"--demo"_s}).isDemo);
        QCOMPARE(parseOptions({u"--demo"_s, u"--for"_s, u"5"_s}).length, 5s);
        QCOMPARE(parseOptions({u"--demo"_s}).scenario, u"troubled"_s);
        QCOMPARE(parseOptions({u"--demo"_s, u"--scenario"_s, u"calm"_s}).scenario, u"calm"_s);
        QCOMPARE(parseOptions({u"--platform"_s, u"https://a.example"_s}).platformUrl, u"https://a.example"_s);
        QCOMPARE(parseOptions({u"--platform=https://a.example"_s}).platformUrl, u"https://a.example"_s);
    }

    void everyVerbIsTaken_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Verb>("verb");
        QTest::newRow("quit") << QStringList{u"--quit"_s} << Verb::Quit;
        QTest::newRow("version") << QStringList{u"--version"_s} << Verb::Version;
        QTest::newRow("v") << QStringList{u"-v"_s} << Verb::Version;
        QTest::newRow("help") << QStringList{u"--help"_s} << Verb::Help;
        QTest::newRow("h") << QStringList{u"-h"_s} << Verb::Help;
        QTest::newRow("help before all else") << QStringList{u"--quit"_s, u"--version"_s, u"--help"_s} << Verb::Help;
        QTest::newRow("to quit a demo") << QStringList{u"--demo"_s, u"--quit"_s} << Verb::Quit;
    }

    void everyVerbIsTaken()
    {
        QFETCH(QStringList, arguments);
        const Options options = parseOptions(arguments);
        QTEST(options.verb, "verb");
        QVERIFY2(options.problem.isEmpty(), qPrintable(options.problem));
    }

    void aLineThatMakesNoSenseSaysWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("no value") << QStringList{u"--platform"_s} << u"platform"_s;
        QTest::newRow("an unknown scenario") << QStringList{u"--demo"_s, u"--scenario"_s, u"other"_s} << u"scenario"_s;
        QTest::newRow("a scenario without a demo") << QStringList{u"--scenario"_s, u"calm"_s} << u"--demo"_s;
        QTest::newRow("no length") << QStringList{u"--demo"_s, u"--for"_s} << u"for"_s;
        QTest::newRow("a length of words") << QStringList{u"--demo"_s, u"--for"_s, u"ever"_s} << u"--for"_s;
        QTest::newRow("no time at all") << QStringList{u"--demo"_s, u"--for"_s, u"0"_s} << u"--for"_s;
        QTest::newRow("too long") << QStringList{u"--demo"_s, u"--for"_s, u"604801"_s} << u"--for"_s;
        QTest::newRow("a length without a demo") << QStringList{u"--for"_s, u"5"_s} << u"--demo"_s;
        QTest::newRow("a demo of a platform")
            << QStringList{u"--demo"_s, u"--platform"_s, u"https://a.example"_s} << u"--platform"_s;
        QTest::newRow("a stray word") << QStringList{u"start"_s} << u"start"_s;
        QTest::newRow("a value where none belongs") << QStringList{u"--quit=now"_s} << u"quit"_s;
    }

    void aLineThatMakesNoSenseSaysWhy()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Options options = parseOptions(arguments);
        QVERIFY2(options.problem.contains(named), qPrintable(options.problem));
    }

    void fault11_31_aSessionManagerMayStartItAgain()
    {
        const Options options = parseOptions({u"--background"_s, u"-session"_s, u"10c0a8_17"_s});
        QCOMPARE(options.problem, QString());
        QVERIFY(options.isInBackground);
        QCOMPARE(parseOptions({u"-session"_s}).problem, QString());
    }

    void helpTellsOfEveryOption()
    {
        const QString help = optionsHelp();
        for (const QString &option :
            {u"--demo"_s, u"--for"_s, u"--platform"_s, u"--background"_s, u"--quit"_s, u"--help"_s, u"--version"_s})
            QVERIFY2(help.contains(option), qPrintable(option));
    }
};

RENSEI_TEST(OptionsTest)

} // namespace rensei::tests

#include "tst_options.moc"
