#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::host;

/// Sessions that wait while the host ends and starts again.
class HostWaitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HostFixture>();
        m->config.runners = {{.name = u"example"_s,
            .adapter = config::Adapter::Acp,
            .program = QCoreApplication::applicationFilePath(),
            .args = {},
            .env = {}}};
        m->host->setConfig(m->config);
        m->goOnline();
        m->run(one);
        say(R"({"id":1,"result":{"protocolVersion":1}})");
        say(R"({"id":2,"result":{"sessionId":"s1"}})");
    }

    void cleanup() { m.reset(); }

    void whatWaitsIsLeftForTheNextStart()
    {
        const QByteArray at = toIso(m->clock.utcNow() + 1h).toUtf8();
        say(R"({"id":3,"error":{"code":-32603,"data":{"errorKind":"rate_limit","resetsAt":")" + at + R"("}}})");
        m->settle(2s);
        QSignalSpy finished(m->host.get(), &Host::finished);
        m->host->stop(10min);
        m->settle(1s);
        m->processes.made.last()->process->end(0);
        m->settle(20s);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m->deletes(), 0); // else the platform would give it to somebody else
        QCOMPARE(m->count(u"failed"_s), 0);
        m->renew();
        m->goOnline();
        QVERIFY(m->host->sessions().find(one)->waitsOn());
        QCOMPARE(m->host->sessions().heldSlots(), 1);
        QCOMPARE(m->host->sessions().payloads(false).first().state, u"running"_s);
        QCOMPARE(m->host->sessions().payloads(false).first().waiting->why, u"limit"_s);
        m->settle(59min);
        QCOMPARE(m->processes.made.size(), 1);
        m->settle(2min);
        QCOMPARE(m->processes.made.size(), 2);
        Q_EMIT m->processes.made.last()->process->started();
        m->settle();
        QVERIFY(!m->host->sessions().find(one)->waitsOn());
    }

    void onlyAPersonEndsAPause()
    {
        QVERIFY(m->host->pause().has_value());
        QCOMPARE(m->host->sessions().pauseAll().paused, 1);
        m->renew();
        QCOMPARE(m->host->mode(), Mode::Paused);
        m->goOnline();
        m->settle(1h);
        QCOMPARE(m->processes.made.size(), 1);
        QVERIFY(m->host->sessions().payloads(false).first().paused);
        QVERIFY(m->host->resume().has_value());
        m->settle(2s);
        QCOMPARE(m->host->mode(), Mode::Running);
        QCOMPARE(m->processes.made.size(), 2);
    }

private:
    void say(const QByteArray &line)
    {
        Q_EMIT m->processes.made.last()->process->output(line + '\n');
        m->settle();
    }

    std::unique_ptr<HostFixture> m;
};

RENSEI_TEST(HostWaitsTest)

} // namespace rensei::tests
#include "tst_host_waits.moc"
