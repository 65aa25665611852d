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

/// A demo whose children do what the test says.
struct DemoFixture {
    FakeClock clock;
    FakeProcesses processes;
    Demo demo;
    QSignalSpy ended{&demo, &Demo::ended};

    explicit DemoFixture(std::chrono::seconds length = 15s, const QString &scenario = DemoOptions().scenario)
        : demo({.length = length, .sessions = {}, .scenario = scenario},
            {.platform = u"/bin/platform"_s, .agent = u"/bin/agent"_s, .environment = {u"A=b"_s}}, processes.factory(),
            clock)
    {
    }

    ProcessRecord &platform() { return *processes.made.at(0); }
    ProcessRecord &agent() { return *processes.made.at(1); }

    void sayHello()
    {
        Q_EMIT platform().process->output(
            R"({"url":"http://127.0.0.1:4000","registrationToken":"rsk_made_up","userKey":"rsk_user"})"
            "\n");
    }
};

class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlatformComesFirstAndEndsWithUs()
    {
        DemoFixture s;
        s.demo.start();
        QCOMPARE(s.platform().start.program, u"/bin/platform"_s);
        QVERIFY(s.platform().start.arguments.contains(u"--exit-with-stdin"_s));
        QVERIFY(s.agent().start.program.isEmpty());
    }

    void theTroubledScenarioIsTheDefault()
    {
        DemoFixture s;
        s.demo.start();
        QVERIFY(s.platform().start.arguments.join(u' ').contains(u"--scenario troubled"_s));
        DemoFixture calm(15s, u"calm"_s);
        calm.demo.start();
        QVERIFY(calm.platform().start.arguments.join(u' ').contains(u"--scenario calm"_s));
    }

    void theAgentGetsItsTokenOverStandardInputOnly()
    {
        DemoFixture s;
        s.demo.start();
        s.sayHello();
        QCOMPARE(s.agent().written, "rsk_made_up\n"_ba);
        QVERIFY(!s.agent().start.arguments.join(u' ').contains(u"rsk_"_s));
        QCOMPARE(s.agent().start.environment, QStringList{u"A=b"_s});
        QVERIFY(s.agent().start.arguments.contains(u"http://127.0.0.1:4000"_s));
    }

    void itEndsWhenItsTimeIsUp()
    {
        DemoFixture s;
        s.demo.start();
        s.sayHello();
        const QString folder = s.platform().start.folder;
        QVERIFY(QFileInfo::exists(folder));
        s.clock.advance(14'999ms);
        QCOMPARE(s.agent().signalsSent, QStringList());
        s.clock.advance(1ms);
        QCOMPARE(s.agent().signalsSent, QStringList{u"terminate"_s});
        s.agent().process->end(0);
        QVERIFY(s.platform().inputClosed);
        QCOMPARE(s.ended.size(), 0);
        s.platform().process->end(0);
        QCOMPARE(s.ended.size(), 1);
        QCOMPARE(s.ended.first().first().toBool(), true);
        QVERIFY(!QFileInfo::exists(folder));
    }

    void deafChildrenAreEndedWithinTenSeconds()
    {
        DemoFixture s;
        s.demo.start();
        s.sayHello();
        s.demo.stop();
        s.clock.advance(9'999ms);
        QCOMPARE(s.ended.size(), 1);
        QVERIFY(s.agent().signalsSent.contains(u"kill"_s));
        QVERIFY(s.platform().signalsSent.contains(u"kill"_s));
    }

    void aSecondStopIsMeant()
    {
        DemoFixture s;
        s.demo.start();
        s.sayHello();
        s.demo.stop();
        QVERIFY(!s.agent().signalsSent.contains(u"kill"_s));
        s.demo.stop();
        QVERIFY(s.agent().signalsSent.contains(u"kill"_s));
    }

    void aChildThatEndsByItselfIsAFailure()
    {
        DemoFixture s;
        s.demo.start();
        s.platform().process->end(1);
        QCOMPARE(s.ended.size(), 1);
        QCOMPARE(s.ended.first().first().toBool(), false);
    }

    void aPlatformThatSaysNothingIsAFailure()
    {
        DemoFixture s(60s);
        s.demo.start();
        s.clock.advance(20s);
        QVERIFY(s.platform().inputClosed);
        s.platform().process->end(0);
        QCOMPARE(s.ended.first().first().toBool(), false);
    }
};

RENSEI_TEST(TestDemo)
#include "tst_demo.moc"
