#include "agent/cli/demo.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;
using namespace rensei::tests;
using namespace std::chrono_literals;

/// A demo with fake children.
struct DemoFixture {
    FakeClock clock;
    FakeProcesses processes;
    Demo demo;
    QSignalSpy ended{&demo, &Demo::ended};

    explicit DemoFixture(std::chrono::seconds duration = 15s, const QString &scenario = DemoOptions().scenario)
        : demo({.duration = duration, .sessions = {}, .scenario = scenario},
            {.platform = u"/bin/platform"_s, .agent = u"/bin/agent"_s, .environment = {u"A=b"_s}}, processes.factory(),
            clock)
    {
    }

    ProcessRecord &platform() { return *processes.made.at(0); }
    ProcessRecord &agent() { return *processes.made.at(1); }

    void platformReady()
    {
        Q_EMIT platform().process->output(
            R"({"url":"http://127.0.0.1:4000","registrationToken":"rsk_made_up","userKey":"rsk_user"})"
            "\n");
    }
};

class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlatformStartsFirstAndEndsWithItsInput()
    {
        DemoFixture f;
        f.demo.start();
        QCOMPARE(f.platform().start.program, u"/bin/platform"_s);
        QVERIFY(f.platform().start.arguments.contains(u"--exit-with-stdin"_s));
        QVERIFY(f.agent().start.program.isEmpty());
    }

    void theTroubledScenarioIsTheDefault()
    {
        DemoFixture f;
        f.demo.start();
        QVERIFY(f.platform().start.arguments.join(u' ').contains(u"--scenario troubled"_s));
        DemoFixture calm(15s, u"calm"_s);
        calm.demo.start();
        QVERIFY(calm.platform().start.arguments.join(u' ').contains(u"--scenario calm"_s));
    }

    void theAgentGetsItsTokenOverStandardInputOnly()
    {
        DemoFixture f;
        f.demo.start();
        f.platformReady();
        QCOMPARE(f.agent().written, "rsk_made_up\n"_ba);
        QVERIFY(!f.agent().start.arguments.join(u' ').contains(u"rsk_"_s));
        QCOMPARE(f.agent().start.environment, QStringList{u"A=b"_s});
        QVERIFY(f.agent().start.arguments.contains(u"http://127.0.0.1:4000"_s));
    }

    void itEndsAfterItsDuration()
    {
        DemoFixture f;
        f.demo.start();
        f.platformReady();
        const QString folder = f.platform().start.folder;
        QVERIFY(QFileInfo::exists(folder));
        f.clock.advance(14'999ms);
        QCOMPARE(f.agent().signalsSent, QStringList());
        f.clock.advance(1ms);
        QCOMPARE(f.agent().signalsSent, QStringList{u"terminate"_s});
        f.agent().process->end(0);
        QVERIFY(f.platform().inputClosed);
        QCOMPARE(f.ended.size(), 0);
        f.platform().process->end(0);
        QCOMPARE(f.ended.size(), 1);
        QCOMPARE(f.ended.first().first().toBool(), true);
        QVERIFY(!QFileInfo::exists(folder));
    }

    void unresponsiveChildrenAreKilledWithinTenSeconds()
    {
        DemoFixture f;
        f.demo.start();
        f.platformReady();
        f.demo.stop();
        f.clock.advance(9'999ms);
        QCOMPARE(f.ended.size(), 1);
        QVERIFY(f.agent().signalsSent.contains(u"kill"_s));
        QVERIFY(f.platform().signalsSent.contains(u"kill"_s));
    }

    void aSecondStopKills()
    {
        DemoFixture f;
        f.demo.start();
        f.platformReady();
        f.demo.stop();
        QVERIFY(!f.agent().signalsSent.contains(u"kill"_s));
        f.demo.stop();
        QVERIFY(f.agent().signalsSent.contains(u"kill"_s));
    }

    void anUnexpectedEndOfAChildIsAFailure()
    {
        DemoFixture f;
        f.demo.start();
        f.platform().process->end(1);
        QCOMPARE(f.ended.size(), 1);
        QCOMPARE(f.ended.first().first().toBool(), false);
    }

    void aStartTimeoutIsAFailure()
    {
        DemoFixture f(60s);
        f.demo.start();
        f.clock.advance(20s);
        QVERIFY(f.platform().inputClosed);
        f.platform().process->end(0);
        QCOMPARE(f.ended.first().first().toBool(), false);
    }
};

RENSEI_TEST(TestDemo)
#include "tst_demo.moc"
