#include "agent/cli/command_line.h"
#include "agent/cli/help_text.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usageErrors_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << u"a verb is needed"_s;
        QTest::newRow("an unknown verb") << u"fly"_s << u"no such verb: fly"_s;
        QTest::newRow("a mistyped verb") << u"statsu"_s << u"no such verb: statsu. Did you mean status?"_s;
        QTest::newRow("a token as a verb") << u"rsk_live_0123456789abcdef"_s << u"no such verb: [redacted]"_s;
        QTest::newRow("help on an unknown verb") << u"help fly"_s << u"no such verb: fly"_s;
        QTest::newRow("help on a mistyped topic") << u"help exitcodes"_s << u"Did you mean exit-codes?"_s;
        QTest::newRow("a group alone") << u"host"_s << u"host is followed by one of: run, "_s;
        QTest::newRow("a mistyped verb of a group") << u"host rn"_s << u"Did you mean run?"_s;
        QTest::newRow("a verb of no group") << u"host demo"_s << u"host is followed by one of: run, "_s;
        QTest::newRow("help on a mistyped verb of a group") << u"help host statsu"_s << u"Did you mean status?"_s;
        QTest::newRow("a mistyped option")
            << u"status --jsn"_s << u"status has no option --jsn. Did you mean --json?"_s;
        QTest::newRow("a number below zero") << u"capacity set host.port -1"_s << u"capacity has no option -1."_s;
        QTest::newRow("one dash, and mistyped")
            << u"status -jsn"_s << u"status has no option -jsn. Did you mean --json?"_s;
        QTest::newRow("a mistyped action") << u"sessions shwo a"_s << u"Did you mean show?"_s;
        QTest::newRow("an option without a verb") << u"--json"_s << u"no such option: --json"_s;
        QTest::newRow("another verb's option") << u"version --json"_s << u"json"_s;
        QTest::newRow("an option without its value") << u"status --platform"_s << u"platform"_s;
        QTest::newRow("an extra word") << u"status now"_s << u"unexpected: now"_s;
        QTest::newRow("a token as a word")
            << u"auth list rsk_live_0123456789abcdef --kind user"_s << u"unexpected: [redacted]"_s;
        QTest::newRow("no session to show") << u"sessions show"_s << u"sessions show is followed by ID"_s;
        QTest::newRow("two sessions") << u"sessions show a b"_s << u"unexpected: b"_s;
        QTest::newRow("a session without show") << u"sessions a"_s << u"sessions is followed by one of: show"_s;
        QTest::newRow("no file") << u"run-session"_s << u"run-session is followed by FILE"_s;
        QTest::newRow("no action") << u"auth --kind user"_s << u"add, list, remove"_s;
        QTest::newRow("an unknown action") << u"auth show"_s << u"add, list, remove"_s;
    }

    void usageErrors()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const auto parsed = parseCommandLine(line.split(u' ', Qt::SkipEmptyParts));
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().detail.contains(expected), qPrintable(parsed.error().detail));
        QVERIFY2(parsed.error().detail.contains(u"Usage: rensei-agent "_s), qPrintable(parsed.error().detail));
        Language language;
        QCOMPARE(execute(line.split(u' ', Qt::SkipEmptyParts), {}, language), int(ExitUsage));
    }

    void anErrorNeverQuotesAnOptionsValue()
    {
        const auto parsed = parseCommandLine({u"auth"_s, u"add"_s, u"--kind"_s, u"user"_s, u"--token-stdin=rsk_x"_s});
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().detail.contains(u"rsk_x"_s));
    }

    void verbsAreParsed()
    {
        const auto parsed = parseCommandLine({u"auth"_s, u"--kind"_s, u"host"_s, u"add"_s, u"--token-stdin"_s});
        QVERIFY(parsed);
        const Invocation &invocation = parsed->invocation;
        QCOMPARE(invocation.verb, u"auth"_s);
        QCOMPARE(invocation.action, u"add"_s);
        QCOMPARE(invocation.value(u"kind"_s), u"host"_s);
        QVERIFY(invocation.isSet(u"token-stdin"_s));
        QVERIFY(!invocation.isSet(u"platform"_s));
        QCOMPARE(invocation.value(u"platform"_s), QString());
    }

    void anOptionMayComeSeveralTimes()
    {
        const auto parsed = parseCommandLine({u"install"_s, u"--project"_s, u"web"_s, u"--project=api"_s});
        QVERIFY(parsed);
        QCOMPARE(parsed->invocation.allValues(u"project"_s), (QStringList{u"web"_s, u"api"_s}));
        QCOMPARE(parsed->invocation.value(u"project"_s), u"api"_s);
        QCOMPARE(parsed->invocation.allValues(u"runner"_s), QStringList());
    }

    void operandsAreParsed()
    {
        const auto shown = parseCommandLine({u"sessions"_s, u"show"_s, u"ENG-1"_s, u"--follow"_s});
        QVERIFY(shown);
        QCOMPARE(shown->invocation.action, u"show"_s);
        QCOMPARE(shown->invocation.operand(), u"ENG-1"_s);
        const auto listed = parseCommandLine({u"sessions"_s});
        QVERIFY(listed);
        QCOMPARE(listed->invocation.operand(), QString());
        const auto run = parseCommandLine({u"run-session"_s, u"work.json"_s});
        QVERIFY(run);
        QCOMPARE(run->invocation.operand(), u"work.json"_s);
    }

    void groupsArePartOfNoMeaning()
    {
        const auto grouped = parseCommandLine({u"host"_s, u"run"_s, u"--port"_s, u"0"_s});
        QVERIFY(grouped);
        QCOMPARE(grouped->invocation.verb, u"run"_s);
        QCOMPARE(grouped->invocation.value(u"port"_s), u"0"_s);
        for (const VerbGroup &group : verbGroups()) {
            for (const QString &name : group.verbs) {
                QVERIFY2(findVerb(name), qPrintable(name));
                for (const QStringList &line : {QStringList{group.name, name, u"--help"_s},
                         {u"help"_s, group.name, name}, {group.name, u"help"_s, name}}) {
                    const auto help = parseCommandLine(line);
                    QVERIFY2(help, qPrintable(line.join(u' ')));
                    QCOMPARE(help->help, helpText(*findVerb(name), 80));
                }
            }
            for (const QStringList &line :
                {QStringList{group.name, u"--help"_s}, {u"help"_s, group.name}, {group.name, u"help"_s}}) {
                const auto help = parseCommandLine(line);
                QVERIFY2(help, qPrintable(line.join(u' ')));
                QCOMPARE(help->help, helpText(group, 80));
            }
        }
    }

    void helpIsShownHoweverWrongTheRestIs()
    {
        const auto parsed = parseCommandLine({u"status"_s, u"--jsn"_s, u"--help"_s});
        QVERIFY(parsed);
        QCOMPARE(parsed->help, helpText(*findVerb(u"status"_s), 80));
    }

    void topicsAreShown()
    {
        const auto parsed = parseCommandLine({u"help"_s, u"exit-codes"_s});
        QVERIFY(parsed);
        QCOMPARE(parsed->help, exitCodeText(80));
    }

    void everyVerbHasHelp()
    {
        for (const Verb &verb : verbs()) {
            QVERIFY(helpText(80).contains(u"  "_s + verb.name));
            for (const QStringList &line : {QStringList{u"help"_s, verb.name}, {verb.name, u"--help"_s}}) {
                const auto parsed = parseCommandLine(line);
                QVERIFY(parsed);
                QVERIFY(parsed->invocation.verb.isEmpty());
                QCOMPARE(parsed->help, helpText(verb, 80));
            }
            for (const VerbOption &option : verb.options)
                QVERIFY(helpText(verb, 80).contains(u"\n  --"_s + option.name));
        }
    }

    void theHandlerOfTheVerbIsCalled()
    {
        QString called;
        const auto handler = [&called](const Invocation &invocation) {
            called = invocation.verb;
            return 7;
        };
        Language language;
        QCOMPARE(execute({u"--version"_s}, {{u"version"_s, handler}}, language), 7);
        QCOMPARE(called, u"version"_s);
    }

    void wholeNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("the minimum") << u"1"_s << 1;
        QTest::newRow("the maximum") << u"10"_s << 10;
        QTest::newRow("below the minimum") << u"0"_s << -1;
        QTest::newRow("above the maximum") << u"11"_s << -1;
        QTest::newRow("not a number") << u"ten"_s << -1;
        QTest::newRow("not whole") << u"1.5"_s << -1;
        QTest::newRow("nothing") << u""_s << -1;
    }

    void wholeNumbers()
    {
        QFETCH(QString, text);
        QTEST(wholeNumber(text, 1, 10).value_or(-1), "expected");
    }
};

RENSEI_TEST(TestCommandLine)
#include "tst_command_line.moc"
