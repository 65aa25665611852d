#include "agent/session/local_run.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace rensei::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FakeClock;
using tests::FakeProcesses;
using tests::ProcessRecord;

class LocalRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_processes.made.clear();
        m_events.clear();
        m_run = std::make_unique<LocalRun>(m_processes.factory(), m_clock);
        connect(
            m_run.get(), &LocalRun::eventReceived, this, [this](const QJsonObject &event) { m_events.append(event); });
    }

    void tellsWhatItDoesAndHowItEnded()
    {
        QSignalSpy finished(m_run.get(), &LocalRun::finished);
        begin();
        say(R"({"type":"thought","text":"Looking."})");
        say(R"({"type":"plan","entries":[{"text":"Mend","status":"pending"}]})");
        say(R"({"type":"usage","costUsd":0.5,"inputTokens":7})");
        say(R"({"type":"finished","ok":true,"summary":"Mended."})");
        QCOMPARE(finished.size(), 0); // its processes may still be there
        runner().process->end(0);
        QCOMPARE(types(), QStringList({u"launched"_s, u"thought"_s, u"plan"_s, u"usage"_s, u"finished"_s}));
        QCOMPARE(m_events.at(1).value(u"text"_s), u"Looking."_s);
        QVERIFY(!m_events.at(1).value(u"at"_s).toString().isEmpty());
        QCOMPARE(m_events.last().value(u"ok"_s), true);
        QCOMPARE(m_events.last().value(u"summary"_s), u"Mended."_s);
        QCOMPARE(m_events.last()["usage"_L1]["costUsd"_L1], 0.5);
        QCOMPARE(finished.first().first().toBool(), true);
    }

    void nobodyIsAsked()
    {
        begin();
        say(R"({"type":"request","id":"r1","operation":"execute","title":"List","command":"sudo ls"})");
        QVERIFY(runner().written.endsWith("{\"allowed\":false,\"id\":\"r1\",\"type\":\"decision\"}\n"));
        QVERIFY(types().contains(u"decided"_s));
        say(R"({"type":"request","id":"r2","operation":"execute","title":"List","command":"ls"})");
        QVERIFY(runner().written.endsWith("{\"allowed\":true,\"id\":\"r2\",\"type\":\"decision\"}\n"));
    }

    void aStopIsAskedForFirst()
    {
        QSignalSpy finished(m_run.get(), &LocalRun::finished);
        begin();
        m_run->stop();
        m_run->stop();
        QCOMPARE(runner().written.count("\"type\":\"stop\""), 1);
        QVERIFY(runner().signalsSent.isEmpty());
        m_clock.advance(10s);
        QCOMPARE(runner().signalsSent, QStringList{u"terminate"_s});
        runner().process->end(1);
        QCOMPARE(m_events.last().value(u"ok"_s), false);
        QCOMPARE(m_events.last().value(u"error"_s), u"stopped by user"_s);
        QCOMPARE(finished.first().first().toBool(), false);
    }

    void itsTimeIsLimited()
    {
        m_profile.maxDuration = 60s;
        begin();
        m_clock.advance(60s);
        QCOMPARE(runner().written.count("\"type\":\"stop\""), 1);
        runner().process->end(0);
        QCOMPARE(m_events.last().value(u"error"_s), u"time limit"_s);
    }

    void aRunnerThatDoesNotStartIsAFailure()
    {
        QSignalSpy finished(m_run.get(), &LocalRun::finished);
        m_run->start(item(), m_profile, m_dir.path());
        Q_EMIT runner().process->failedToStart(Error{.kind = ErrorKind::Local, .detail = u"no such program"_s});
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_events.last().value(u"error"_s), u"the runner does not start: no such program"_s);
    }

    void secretsAreMasked()
    {
        m_profile.env = {{u"MY_TOKEN"_s, u"made-up-value-1"_s}};
        begin();
        say(R"({"type":"thought","text":"It is made-up-value-1."})");
        QVERIFY(!m_events.last().value(u"text"_s).toString().contains(u"made-up-value-1"_s));
    }

private:
    static platform::WorkItem item() { return platform::parseWorkItem(tests::wire::work()).value(); }

    void begin()
    {
        m_run->start(item(), m_profile, m_dir.path());
        Q_EMIT runner().process->started();
    }

    ProcessRecord &runner() { return *m_processes.made.last(); }
    void say(const QByteArray &line) { Q_EMIT runner().process->output(line + '\n'); }

    QStringList types() const
    {
        QStringList all;
        for (const QJsonObject &event : m_events)
            all.append(event.value(u"type"_s).toString());
        return all;
    }

    QTemporaryDir m_dir;
    FakeClock m_clock;
    FakeProcesses m_processes;
    config::RunnerProfile m_profile{
        .name = u"test"_s, .adapter = config::Adapter::Rensei, .program = u"/runner"_s, .args = {}, .env = {}};
    QList<QJsonObject> m_events;
    std::unique_ptr<LocalRun> m_run;
};

RENSEI_TEST(LocalRunTest)

} // namespace rensei::session
#include "tst_local_run.moc"
