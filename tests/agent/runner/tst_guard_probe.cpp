#include "agent/runner/guard_probe.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;

class GuardProbeTest : public QObject {
    Q_OBJECT

private:
    static ListedRunner listed()
    {
        ListedRunner one;
        one.profile.name = u"a"_s;
        one.profile.adapter = config::Adapter::Acp;
        one.path = u"/a"_s;
        return one;
    }

    void begin(const QList<ListedRunner> &runners)
    {
        m_processes.made.clear();
        m_probe = std::make_unique<GuardProbe>(m_factory, m_clock, runners);
        m_finished = std::make_unique<QSignalSpy>(m_probe.get(), &GuardProbe::finished);
        m_probe->start();
        if (m_processes.made.isEmpty())
            return;
        Q_EMIT agent().process->started();
        say(R"({"id":1,"result":{"protocolVersion":1}})");
        say(R"({"id":2,"result":{"sessionId":"s"}})");
    }

    ProcessRecord &agent() { return *m_processes.made.last(); }
    void say(const QByteArray &line) { Q_EMIT agent().process->output(line + '\n'); }

    void request(const QByteArray &kind)
    {
        say(R"({"id":0,"method":"session/request_permission","params":{"sessionId":"s","toolCall":{"toolCallId":"t","kind":")"
            + kind
            + R"(","rawInput":{"command":"touch rensei-proof"}},"options":[{"optionId":"n","kind":"reject_once"}]}})");
    }

    void actWithoutAsking() const
    {
        QFile file(m_processes.made.last()->start.folder + u"/rensei-proof"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::optional<bool> asks()
    {
        m_clock.advance(0ms);
        if (m_finished->size() != 1)
            qFatal("it is not finished");
        return m_finished->first().first().value<QList<ListedRunner>>().first().asks;
    }

    FakeClock m_clock;
    FakeProcesses m_processes;
    ProcessFactory m_factory = m_processes.factory();
    std::unique_ptr<GuardProbe> m_probe;
    std::unique_ptr<QSignalSpy> m_finished;

private Q_SLOTS:
    void whoAsksIsEndedBeforeItActs()
    {
        begin({listed()});
        QVERIFY(agent().written.contains("touch rensei-proof"));
        request("execute");
        QCOMPARE(asks(), std::optional(true));
        QCOMPARE(agent().signalsSent, QStringList{u"kill"_s});
    }

    // Some ask for one thing and not for the other.
    void onlyARequestForTheCommandCounts()
    {
        begin({listed()});
        request("read");
        QVERIFY(agent().written.contains(R"("optionId":"n")"));
        QCOMPARE(m_finished->size(), 0);
        actWithoutAsking();
        say(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        QCOMPARE(asks(), std::optional(false));
    }

    void whoActsFirstAndThenAsksDoesNotAsk()
    {
        begin({listed()});
        actWithoutAsking();
        request("execute");
        QCOMPARE(asks(), std::optional(false));
    }

    void whoDoesNothingIsNotKnown()
    {
        begin({listed()});
        say(R"({"id":3,"result":{"stopReason":"end_turn"}})");
        QCOMPARE(asks(), std::nullopt);
        begin({listed()});
        m_clock.advance(119s);
        QCOMPARE(m_finished->size(), 0);
        m_clock.advance(1s);
        QCOMPARE(asks(), std::nullopt);
        QCOMPARE(m_processes.made.size(), 1);
    }

    void whatCannotWorkIsNotTried()
    {
        ListedRunner one = listed();
        one.isSignedIn = false;
        begin({one});
        QVERIFY(m_processes.made.isEmpty());
        QCOMPARE(asks(), std::nullopt);
        one = listed();
        one.problem = u"it does not offer its mode"_s;
        begin({one});
        QVERIFY(m_processes.made.isEmpty());
    }
};

RENSEI_TEST(GuardProbeTest)

} // namespace rensei::tests
#include "tst_guard_probe.moc"
