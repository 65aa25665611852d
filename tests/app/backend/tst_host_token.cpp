#include "app/backend/host_token.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Keep = HostToken::Keep;
using Outcome = HostToken::Outcome;

/// Somebody who gives a token, and the agent's program.
struct HostTokenFixture {
    FakeClock clock;
    FakeProcesses processes;
    ProcessStart command{u"/opt/rensei-agent"_s, {u"auth"_s, u"add"_s, u"--token-stdin"_s}, {u"LANG=C"_s}, u"/tmp"_s};
    HostToken token{{processes.factory(), clock, [this] { return command; }}};
    QList<Outcome> outcomes;
    QString text;

    void give(const char *secret = "a made-up token", Keep where = Keep::InKeychain)
    {
        token.give(Secret(QByteArray(secret)), where, [this](Outcome outcome, const QString &said) {
            outcomes.append(outcome);
            text = said;
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
    void theAgentsProgramGetsItOnStandardInputOnly_data()
    {
        QTest::addColumn<Keep>("where");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("for the keychain") << Keep::InKeychain << QStringList{u"auth"_s, u"add"_s, u"--token-stdin"_s};
        QTest::newRow("for a file") << Keep::InFile
                                    << QStringList{u"auth"_s, u"add"_s, u"--token-stdin"_s, u"--file-store"_s};
    }

    void theAgentsProgramGetsItOnStandardInputOnly()
    {
        QFETCH(Keep, where);
        HostTokenFixture s;
        s.give("a made-up token", where);
        QCOMPARE(s.process().start.program, u"/opt/rensei-agent"_s);
        QTEST(s.process().start.arguments, "arguments");
        QCOMPARE(s.process().start.environment, QStringList{u"LANG=C"_s});
        QCOMPARE(s.process().written, "a made-up token\n"_ba);
        QVERIFY(s.process().inputClosed);
        QVERIFY(s.outcomes.isEmpty());
        s.process().process->end(0);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::Kept});
        s.clock.advance(1h);
        QCOMPARE(s.outcomes.size(), 1);
        QVERIFY(s.isGone(s.process()));
    }

    void theAgentsMessageSaysWhyItWasNotStored()
    {
        HostTokenFixture s;
        s.give();
        Q_EMIT s.process().process->errorOutput("rensei-agent: The keychain ");
        Q_EMIT s.process().process->errorOutput("is locked.\n");
        s.process().process->end(1);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::NotKept});
        QCOMPARE(s.text, u"The keychain is locked."_s);
    }

    void longMessagesAreTruncated()
    {
        HostTokenFixture s;
        s.give();
        for (int i = 0; i < 1000; ++i)
            Q_EMIT s.process().process->errorOutput(QByteArray(1000, 'x'));
        s.process().process->end(1);
        QCOMPARE(s.text.size(), 4096);
    }

    void aCrashIsNotKept()
    {
        HostTokenFixture s;
        s.give();
        Q_EMIT s.process().process->ended(ProcessExit{.crashed = true, .code = 0});
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::NotKept});
    }

    void aProgramThatIsNotThereIsSaidLater()
    {
        HostTokenFixture s;
        s.command.program.clear();
        s.give();
        QVERIFY(s.outcomes.isEmpty());
        s.clock.advance(0ms);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::NoProgram});
        QVERIFY(s.process().start.program.isEmpty()); // and nothing else was started
        QVERIFY(s.process().written.isEmpty());
    }

    void aProgramThatCannotBeStartedIsSaid()
    {
        HostTokenFixture s;
        s.give();
        Q_EMIT s.process().process->failedToStart(Error{});
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::NoProgram});
    }

    void oneThatDoesNotEndIsGivenUpAfter30Seconds()
    {
        HostTokenFixture s;
        s.give();
        s.clock.advance(29s);
        QVERIFY(s.outcomes.isEmpty());
        s.clock.advance(1s);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::TimedOut});
        QVERIFY(s.isGone(s.process())); // which ends it
    }

    void aSecondTokenTakesThePlaceOfTheFirst()
    {
        HostTokenFixture s;
        s.give("first");
        s.give("second");
        QCOMPARE(s.processes.made.size(), 2);
        QVERIFY(s.isGone(*s.processes.made.first()));
        QCOMPARE(s.process().written, "second\n"_ba);
        s.process().process->end(0);
        s.clock.advance(1h);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::Kept});
    }

    void whatOneSaidIsNotTheNextOnes()
    {
        HostTokenFixture s;
        s.give();
        Q_EMIT s.process().process->errorOutput("The keychain is locked.\n");
        s.process().process->end(1);
        s.give();
        s.process().process->end(1);
        QVERIFY(s.text.isEmpty());
    }

    void anotherMayBeGivenInTheAnswer()
    {
        HostTokenFixture s;
        s.token.give(Secret("first"_ba), Keep::InKeychain, [&s](Outcome, const QString &) { s.give("second"); });
        s.process().process->end(1);
        QCOMPARE(s.process().written, "second\n"_ba);
        s.process().process->end(0);
        QCOMPARE(s.outcomes, QList<Outcome>{Outcome::Kept});
    }
};

RENSEI_TEST(HostTokenTest)

} // namespace rensei::tests

#include "tst_host_token.moc"
