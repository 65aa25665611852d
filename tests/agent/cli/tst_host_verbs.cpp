#include "agent/cli/agent_call.h"
#include "agent/cli/host/action_verbs.h"
#include "agent/cli/host/capacity_verb.h"
#include "agent/cli/host/log_follow.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/noon.h"
#include "tests/support/test_case.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;
using namespace std::chrono_literals;
using control::AgentLogLine;
using control::AgentLogPayload;

class TestHostVerbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void capacityProblems_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const QString sessions = u"capacity.maxConcurrentSessions"_s;
        QTest::newRow("good") << sessions << u"2"_s << u""_s;
        QTest::newRow("none") << sessions << u"0"_s << u""_s;
        QTest::newRow("too many") << sessions << u"1001"_s << sessions + u" takes a number from 0 to 1000."_s;
        QTest::newRow("a word") << sessions << u"two"_s << sessions + u" takes a number from 0 to 1000."_s;
        QTest::newRow("the disk") << u"capacity.poolMaxDiskGb"_s << u"20"_s << u""_s;
        QTest::newRow("mistyped") << u"capacity.maxConcurentSessions"_s << u"2"_s
                                  << u"Did you mean capacity.maxConcurrentSessions?"_s;
        QTest::newRow("without its group")
            << u"maxConcurrentSessions"_s << u"2"_s << u"Did you mean capacity.maxConcurrentSessions?"_s;
        QTest::newRow("another setting") << u"host.port"_s << u"2"_s << u"capacity set takes one of: "_s;
    }

    void capacityProblems()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const QString problem = capacityProblem(key, value);
        QCOMPARE(problem.isEmpty(), expected.isEmpty());
        QVERIFY2(problem.contains(expected), qPrintable(problem));
    }

    void capacityIsChangedInTheConfigurationWhileNoAgentRuns()
    {
        const QTemporaryDir folder;
        SystemClock clock;
        const QString file = folder.filePath(u"daemon.yaml"_s);
        const auto run = [&](QStringList arguments) {
            arguments += {u"--config"_s, file, u"--state-dir"_s, folder.filePath(u"state"_s)};
            const auto parsed = parseCommandLine(arguments);
            return parsed ? manageCapacity(parsed->invocation, clock) : -1;
        };
        QCOMPARE(run({u"capacity"_s, u"set"_s, u"capacity.maxConcurrentSessions"_s, u"3"_s}), int(ExitSuccess));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("maxConcurrentSessions: 3"));
        QCOMPARE(run({u"host"_s, u"capacity"_s, u"get"_s, u"--json"_s}), int(ExitSuccess));
        QCOMPARE(run({u"capacity"_s, u"set"_s, u"host.port"_s, u"3"_s}), int(ExitUsage));
    }

    void capacityIsShownWithWhatLimitsIt()
    {
        const QString text
            = capacityText({.maxConcurrentSessions = 2, .reason = u"as configured"_s, .maxMemoryMb = 6144});
        QVERIFY2(text.startsWith(u"capacity.maxConcurrentSessions    2  (as configured)\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"capacity.maxProcessesPerSession   –\n"_s), qPrintable(text));
    }

    void whatTheAgentRefusesItExplainsItself()
    {
        const control::ControlFailure refused
            = control::failureOf({.kind = ErrorKind::Conflict, .httpStatus = 409, .serverText = u"drain incomplete"_s});
        QCOMPARE(explain(refused), u"drain incomplete"_s);
        QCOMPARE(exitCodeOf(refused), ExitFailure);
    }

    void withoutAnAgentSomethingIsMissing()
    {
        const control::ControlFailure absent = control::failureOf({.kind = ErrorKind::Offline});
        QVERIFY2(explain(absent).contains(u"rensei-agent host run"_s), qPrintable(explain(absent)));
        QCOMPARE(exitCodeOf(absent), ExitUnavailable);
    }

    void timeouts_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("expected"); // -1: none, -2: wrong
        QTest::newRow("none") << u""_s << -1;
        QTest::newRow("at once") << u"--timeout=0"_s << 0;
        QTest::newRow("a day") << u"--timeout=86400"_s << 86400;
        QTest::newRow("longer") << u"--timeout=86401"_s << -2;
        QTest::newRow("a word") << u"--timeout=soon"_s << -2;
    }

    void timeouts()
    {
        QFETCH(QString, option);
        QFETCH(int, expected);
        QStringList line{u"host"_s, u"stop"_s};
        if (!option.isEmpty())
            line.append(option);
        const auto parsed = parseCommandLine(line);
        QVERIFY(parsed);
        const auto timeout = timeoutOption(parsed->invocation);
        QCOMPARE(!timeout ? -2 : *timeout ? int((*timeout)->count()) : -1, expected);
    }

    void theLogIsFollowedFromWhereItWas()
    {
        tests::FakeClock clock;
        QStringList cursors;
        QString written;
        AgentLogPayload next{.lines = {line(u"one"_s, u"info"_s)}, .cursor = u"c1"_s};
        LogFollow log({.read =
                              [&](int lines, const QString &cursor) {
                                  cursors.append(u"%1:%2"_s.arg(lines).arg(cursor));
                                  return next;
                              },
                          .write = [&](const QString &text) { written += text; }},
            clock);
        QVERIFY(log.showLast(50));
        QVERIFY2(written.endsWith(u"  info     host: one\n"_s), qPrintable(written));
        log.follow();
        next = {.lines = {line(u"two"_s, u"error"_s)}, .cursor = u"c2"_s};
        clock.advance(250ms);
        QVERIFY(written.endsWith(u"  error    host: two\n"_s));
        next = {.lines = {}, .cursor = u"c2"_s, .truncated = true};
        clock.advance(250ms);
        QVERIFY(written.endsWith(u"… lines in between are not there any more\n"_s));
        QCOMPARE(cursors, (QStringList{u"50:"_s, u"2000:c1"_s, u"2000:c2"_s}));
    }

    void aLogAsJsonHasALineForEach()
    {
        tests::FakeClock clock;
        QString written;
        LogFollow log({.read =
                              [](int, const QString &) {
                                  return AgentLogPayload{
                                      .lines = {line(u"one"_s, u"info"_s), line(u"two"_s, u"info"_s)},
                                      .cursor = {},
                                      .truncated = true};
                              },
                          .write = [&](const QString &text) { written += text; },
                          .asJson = true},
            clock);
        log.showLast(2);
        QCOMPARE(written.count(u'\n'), 2);
        QCOMPARE(QJsonDocument::fromJson(written.section(u'\n', 1, 1).toUtf8())["text"_L1], u"two"_s);
    }

    void aLogLineHasNoEscapeSequenceButItsColour()
    {
        const AgentLogLine bad = line(u"a\x1b[2Jb"_s, u"error"_s);
        QVERIFY(!logLineText(bad, false).contains(u'\x1b'));
        const QString coloured = logLineText(bad, true);
        QVERIFY(coloured.startsWith(u"\x1b[31m"_s) && coloured.endsWith(u"\x1b[0m"_s));
        QCOMPARE(coloured.count(u'\x1b'), 2);
        QVERIFY(!logLineText(line(u"a"_s, u"info"_s), true).contains(u'\x1b'));
    }

private:
    static AgentLogLine line(const QString &text, const QString &level)
    {
        return {.at = tests::noon, .level = level, .area = u"host"_s, .text = text};
    }
};

RENSEI_TEST(TestHostVerbs)
#include "tst_host_verbs.moc"
