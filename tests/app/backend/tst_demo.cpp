#include "app/backend/demo.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::Demo;

/// A demo with a fake platform process.
struct DemoFixture {
    FakeClock clock;
    FakeProcesses processes;
    std::unique_ptr<Demo> demo
        = std::make_unique<Demo>(Demo::Programs{u"/opt/rensei-demo-platform"_s, u"/opt/rensei-agent"_s, {u"LANG=C"_s}},
            processes.factory(), clock);
    QSignalSpy ready{demo.get(), &Demo::ready};
    QSignalSpy failed{demo.get(), &Demo::failed};
    int stopped = 0;

    ProcessRecord &platform() { return *processes.made.last(); }
    void print(const QByteArray &bytes) { Q_EMIT platform().process->output(bytes); }
    void announce() { print("{\"url\":\"http://127.0.0.1:4321\"}\n"); }
    void run()
    {
        demo->start();
        announce();
    }
    void end(int code = 9)
    {
        platform().process->end(code);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void stop()
    {
        demo->stop([this] { ++stopped; });
    }
    QJsonObject keys() { return QJsonDocument::fromJson(platform().written).object(); }
    QString argument(const QString &name) const
    {
        const QStringList &all = processes.made.last()->start.arguments;
        return all.value(all.indexOf(name) + 1);
    }
};

class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlatformIsStartedWithNewKeys()
    {
        DemoFixture s;
        s.demo->start();
        const ProcessStart &start = s.platform().start;
        QCOMPARE(start.program, u"/opt/rensei-demo-platform"_s);
        QCOMPARE(start.environment, QStringList{u"LANG=C"_s}); // without the user's variables
        QCOMPARE(s.argument(u"--port"_s), u"0"_s);
        QCOMPARE(s.argument(u"--scenario"_s), u"troubled"_s);
        QVERIFY(start.arguments.contains(u"--exit-with-stdin"_s));
        QVERIFY(!s.platform().inputClosed); // closing it ends the platform
        QVERIFY(s.platform().written.endsWith('\n'));
        const QString user = s.keys().value("userKey"_L1).toString();
        QCOMPARE(s.demo->userKey()->view(), QByteArrayView(user.toLatin1()));
        QVERIFY(user.size() > 30);
        QVERIFY(user != s.keys().value("registrationToken"_L1).toString());
        for (const QString &name : {u"userKey"_s, u"registrationToken"_s, u"adminKey"_s}) {
            const QString key = s.keys().value(name).toString();
            QVERIFY(key.size() >= 16);
            QVERIFY(!start.arguments.join(u' ').contains(key));
        }
        DemoFixture other;
        other.demo->start();
        QVERIFY(other.keys().value("userKey"_L1).toString() != user);
    }

    void theAddressIsReadFromTheFirstLine()
    {
        DemoFixture s;
        s.demo->start();
        QVERIFY(s.demo->serverUrl().isEmpty());
        s.print("{\"url\":\"http://127.");
        QVERIFY(s.ready.isEmpty());
        s.print("0.0.1:4321\",\"org\":\"acme\"}\nmore\n");
        QCOMPARE(s.ready.size(), 1);
        QCOMPARE(s.demo->serverUrl(), u"http://127.0.0.1:4321"_s);
        s.print("{\"url\":\"http://127.0.0.1:9\"}\n"); // later lines are ignored
        QCOMPARE(s.demo->serverUrl(), u"http://127.0.0.1:4321"_s);
        QCOMPARE(s.ready.size(), 1);
        QVERIFY(s.failed.isEmpty());
    }

    void aFirstLineWithoutAnAddressIsAFailure_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << "listening on 4321\n"_ba;
        QTest::newRow("no address") << "{}\n"_ba;
        QTest::newRow("no port") << "{\"url\":\"http://127.0.0.1\"}\n"_ba;
    }

    void aFirstLineWithoutAnAddressIsAFailure()
    {
        QFETCH(QByteArray, line);
        DemoFixture s;
        s.demo->start();
        s.print(line);
        QCOMPARE(s.failed.size(), 1);
        QVERIFY(s.ready.isEmpty());
    }

    void theAgentUsesOnlyTheDemoPlatform()
    {
        DemoFixture s;
        s.run();
        const app::AgentStart agent = s.demo->agent();
        QCOMPARE(agent.process.program, u"/opt/rensei-agent"_s);
        QCOMPARE(agent.process.environment, QStringList{u"LANG=C"_s});
        const QStringList &arguments = agent.process.arguments;
        const auto valueOf = [&arguments](const QString &name) { return arguments.value(arguments.indexOf(name) + 1); };
        QCOMPARE(arguments.first(), u"run"_s);
        QCOMPARE(valueOf(u"--platform"_s), u"http://127.0.0.1:4321"_s);
        QCOMPARE(valueOf(u"--port"_s), u"0"_s); // another agent may use the default port
        QCOMPARE(valueOf(u"--state-dir"_s), s.demo->paths().root);
        QCOMPARE(valueOf(u"--config"_s), s.demo->configFile());
        QVERIFY(arguments.contains(u"--token-stdin"_s));
        const QString token = s.keys().value("registrationToken"_L1).toString();
        QCOMPARE(agent.token->view(), QByteArrayView(token.toLatin1()));
        QVERIFY(!arguments.join(u' ').contains(token));
        QVERIFY(QFile::exists(s.demo->configFile()));
    }

    void allFilesAreInOneTemporaryFolder()
    {
        DemoFixture s;
        s.run();
        const QString folder = QFileInfo(s.demo->configFile()).path();
        QVERIFY(QFileInfo(folder).isDir());
        for (const QString &path : {s.demo->paths().root, s.demo->settingsFile(), s.platform().start.folder})
            QVERIFY(path.startsWith(folder));
        s.stop();
        s.end(0);
        s.demo.reset();
        QVERIFY(!QFileInfo::exists(folder));
    }

    void aProgramThatCannotStartIsAFailure()
    {
        DemoFixture s;
        s.demo->start();
        Q_EMIT s.platform().process->failedToStart(Error{.detail = u"no such program"_s});
        QCOMPARE(s.failed.size(), 1);
        QVERIFY(s.failed.first().first().toString().contains(u"no such program"_s));
        s.stop();
        QCOMPARE(s.stopped, 1); // without a process to wait for
        s.clock.advance(1h);
        QCOMPARE(s.failed.size(), 1);
    }

    void aProgramThatEndsBeforeItIsReadyIsAFailure()
    {
        DemoFixture s;
        s.demo->start();
        s.end();
        QCOMPARE(s.failed.size(), 1);
        s.clock.advance(1h);
        QCOMPARE(s.failed.size(), 1);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void aProgramThatPrintsNothingIsAFailure()
    {
        DemoFixture s;
        s.demo->start();
        s.clock.advance(19s);
        QVERIFY(s.failed.isEmpty());
        s.clock.advance(1s);
        QCOMPARE(s.failed.size(), 1);
        s.stop();
        QVERIFY(s.platform().inputClosed);
    }

    void aKilledPlatformIsRestartedOnTheSamePort()
    {
        DemoFixture s;
        s.run();
        const QJsonObject keys = s.keys();
        s.end();
        QVERIFY(s.failed.isEmpty());
        s.clock.advance(Demo::restartDelay - 1s);
        QCOMPARE(s.processes.made.size(), 1);
        s.clock.advance(1s);
        QCOMPARE(s.processes.made.size(), 2);
        QCOMPARE(s.argument(u"--port"_s), u"4321"_s);
        QCOMPARE(s.keys(), keys); // so that nobody has to sign in again
        s.announce();
        QCOMPARE(s.ready.size(), 1);
        QVERIFY(s.failed.isEmpty());
    }

    void aFailedRestartIsRepeated()
    {
        DemoFixture s;
        s.run();
        s.end();
        s.clock.advance(Demo::restartDelay);
        Q_EMIT s.platform().process->failedToStart(Error{});
        s.clock.advance(Demo::restartDelay);
        QCOMPARE(s.processes.made.size(), 3);
        s.end(); // its port is in use
        s.clock.advance(Demo::restartDelay);
        QCOMPARE(s.processes.made.size(), 4);
        QVERIFY(s.failed.isEmpty());
    }

    void stopEndsThePlatform()
    {
        DemoFixture s;
        s.run();
        s.stop();
        QVERIFY(s.platform().inputClosed);
        QVERIFY(s.platform().signalsSent.isEmpty());
        QCOMPARE(s.stopped, 0);
        s.end(0);
        QCOMPARE(s.stopped, 1);
        s.clock.advance(1h);
        QCOMPARE(s.processes.made.size(), 1);
        QCOMPARE(s.stopped, 1);
        QVERIFY(s.failed.isEmpty());
    }

    void aPlatformThatDoesNotEndIsKilled()
    {
        DemoFixture s;
        s.run();
        s.stop();
        s.clock.advance(2s);
        QCOMPARE(s.platform().signalsSent, QStringList{u"kill"_s});
        QCOMPARE(s.stopped, 0);
        s.end();
        QCOMPARE(s.stopped, 1);
    }

    void stopTakesThreeSecondsAtMost_data()
    {
        QTest::addColumn<bool>("isReady");
        QTest::newRow("when ready") << true;
        QTest::newRow("when it becomes ready meanwhile") << false;
    }

    void stopTakesThreeSecondsAtMost()
    {
        QFETCH(bool, isReady);
        DemoFixture s;
        s.demo->start();
        if (isReady)
            s.announce();
        s.stop();
        if (!isReady)
            s.announce();
        s.clock.advance(3s); // even without a signal after the kill
        QCOMPARE(s.stopped, 1);
        s.clock.advance(1h);
        QCOMPARE(s.stopped, 1);
        QVERIFY(s.ready.size() == (isReady ? 1 : 0));
    }

    void stopAfterTheEndIsImmediate()
    {
        DemoFixture s;
        s.run();
        s.end();
        s.stop();
        QCOMPARE(s.stopped, 1);
        s.clock.advance(1h);
        QCOMPARE(s.processes.made.size(), 1); // it is not restarted
    }

    void thePlatformEndsWithTheDemo()
    {
        DemoFixture s;
        s.run();
        s.demo.reset();
        QVERIFY(!s.platform().process); // its destructor kills the group
        s.clock.advance(1h);
        QCOMPARE(s.processes.made.size(), 1);
    }
};

RENSEI_TEST(DemoTest)

} // namespace rensei::tests

#include "tst_demo.moc"
