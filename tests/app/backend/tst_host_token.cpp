#include "app/backend/host_token.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QLocale>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Storage = HostToken::Storage;
using Outcome = HostToken::Outcome;

/// A HostToken with a fake process for the agent's program.
struct HostTokenFixture {
    FakeClock clock;
    FakeProcesses processes;
    ProcessStart command{u"/opt/rensei-agent"_s, {u"auth"_s, u"add"_s, u"--token-stdin"_s}, {u"LANG=C"_s}, u"/tmp"_s};
    HostToken token{{processes.factory(), clock, [this] { return command; }}};
    QList<Outcome> outcomes;
    QString text;

    void add(const char *secret = "a made-up token", Storage storage = Storage::Keychain)
    {
        token.add(Secret(QByteArray(secret)), storage, [this](Outcome outcome, const QString &message) {
            outcomes.append(outcome);
            text = message;
        });
    }
    ProcessRecord &process() { return *processes.made.last(); }
    bool isGone(const ProcessRecord &record) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return record.process == nullptr;
    }
};

class HostTokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTokenIsPassedOnStandardInputOnly_data()
    {
        QTest::addColumn<Storage>("storage");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("for the keychain") << Storage::Keychain << QStringList{u"auth"_s, u"add"_s, u"--token-stdin"_s};
        QTest::newRow("for a file") << Storage::File
                                    << QStringList{u"auth"_s, u"add"_s, u"--token-stdin"_s, u"--file-store"_s};
    }

    void theTokenIsPassedOnStandardInputOnly()
    {
        QFETCH(Storage, storage);
        HostTokenFixture s;
        s.add("a made-up token", storage);
        QCOMPARE(s.process().start.program, u"/opt/rensei-agent"_s);
        QTEST(s.process().start.arguments, "arguments");
        QCOMPARE(s.process().start.environment, (QStringList{u"LANG=C"_s, u"RENSEI_LANGUAGE="_s + QLocale().name()}));
        QCOMPARE(s.process().written, "a made-up token\n"_ba);
        QVERIFY(s.process().inputClosed);
        QVERIFY(s.outcomes.isEmpty());
        s.process().process->end(0);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::Stored});
        s.clock.advance(1h);
        QCOMPARE(s.outcomes.size(), 1);
        QVERIFY(s.isGone(s.process()));
    }

    void theAgentsMessageSaysWhyItWasNotStored()
    {
        HostTokenFixture s;
        s.add();
        Q_EMIT s.process().process->errorOutput("rensei-agent: The keychain ");
        Q_EMIT s.process().process->errorOutput("is locked.\n");
        s.process().process->end(1);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::NotStored});
        QCOMPARE(s.text, u"The keychain is locked."_s);
    }

    void longMessagesAreTruncated()
    {
        HostTokenFixture s;
        s.add();
        for (int i = 0; i < 1000; ++i)
            Q_EMIT s.process().process->errorOutput(QByteArray(1000, 'x'));
        s.process().process->end(1);
        QCOMPARE(s.text.size(), 4096);
    }

    void aCrashMeansNotStored()
    {
        HostTokenFixture s;
        s.add();
        Q_EMIT s.process().process->ended(ProcessExit{.crashed = true, .code = 0});
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::NotStored});
    }

    void aMissingProgramIsReportedLater()
    {
        HostTokenFixture s;
        s.command.program.clear();
        s.add();
        QVERIFY(s.outcomes.isEmpty());
        s.clock.advance(0ms);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::NoProgram});
        QVERIFY(s.process().start.program.isEmpty()); // and nothing else was started
        QVERIFY(s.process().written.isEmpty());
    }

    void aProgramThatCannotStartIsReported()
    {
        HostTokenFixture s;
        s.add();
        Q_EMIT s.process().process->failedToStart(Error{});
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::NoProgram});
    }

    void aProgramThatDoesNotEndTimesOutAfter30Seconds()
    {
        HostTokenFixture s;
        s.add();
        s.clock.advance(29s);
        QVERIFY(s.outcomes.isEmpty());
        s.clock.advance(1s);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::TimedOut});
        QVERIFY(s.isGone(s.process())); // its destructor ends the program
    }

    void aSecondTokenReplacesTheFirst()
    {
        HostTokenFixture s;
        s.add("first");
        s.add("second");
        QCOMPARE(s.processes.made.size(), 2);
        QVERIFY(s.isGone(*s.processes.made.first()));
        QCOMPARE(s.process().written, "second\n"_ba);
        s.process().process->end(0);
        s.clock.advance(1h);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::Stored});
    }

    void errorsOfAnEarlierAttemptAreDiscarded()
    {
        HostTokenFixture s;
        s.add();
        Q_EMIT s.process().process->errorOutput("The keychain is locked.\n");
        s.process().process->end(1);
        s.add();
        s.process().process->end(1);
        QVERIFY(s.text.isEmpty());
    }

    void anotherMayBeAddedInTheCallback()
    {
        HostTokenFixture s;
        s.token.add(Secret("first"_ba), Storage::Keychain, [&s](Outcome, const QString &) { s.add("second"); });
        s.process().process->end(1);
        QCOMPARE(s.process().written, "second\n"_ba);
        s.process().process->end(0);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::Stored});
    }
};

RENSEI_TEST(HostTokenTest)

} // namespace rensei::tests

#include "tst_host_token.moc"
