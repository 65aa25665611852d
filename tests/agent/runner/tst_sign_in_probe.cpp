#include "agent/runner/sign_in_probe.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;

class SignInProbeTest : public QObject {
    Q_OBJECT

private:
    static ListedRunner listed(const QString &name, config::Adapter adapter, const QString &path)
    {
        ListedRunner one;
        one.profile.name = name;
        one.profile.adapter = adapter;
        one.profile.mode = adapter == config::Adapter::Acp ? u"ask"_s : QString();
        one.profile.args = {u"first"_s};
        one.path = path;
        return one;
    }

    ProcessRecord &begin(const QList<ListedRunner> &runners)
    {
        m_processes.made.clear();
        m_probe = std::make_unique<SignInProbe>(m_factory, m_clock, runners);
        m_finished = std::make_unique<QSignalSpy>(m_probe.get(), &SignInProbe::finished);
        m_probe->start();
        Q_EMIT m_processes.made.last()->process->started();
        return *m_processes.made.last();
    }

    ListedRunner result()
    {
        m_clock.advance(0ms);
        return m_finished->size() == 1 ? m_finished->first().first().value<QList<ListedRunner>>().first()
                                       : listed(u"no answer"_s, config::Adapter::Acp, {});
    }

private Q_SLOTS:
    void anAgentThatBeginsASessionIsSignedInAndGetsNoWork()
    {
        ProcessRecord &agent = begin({listed(u"a"_s, config::Adapter::Acp, u"/a"_s)});
        QCOMPARE(agent.start.arguments, QStringList{u"first"_s});
        QVERIFY(agent.written.contains("initialize"));
        Q_EMIT agent.process->output("{\"id\":1,\"result\":{\"protocolVersion\":1}}\n{\"id\":2,");
        QVERIFY(agent.written.contains("session/new"));
        Q_EMIT agent.process->output(
            "\"result\":{\"sessionId\":\"s\",\"modes\":{\"availableModes\":[{\"id\":\"ask\"}]}}}\n");
        QCOMPARE(result().isSignedIn, std::optional(true));
        QCOMPARE(result().problem, QString());
        QVERIFY(!agent.written.contains("session/set_mode") && !agent.written.contains("session/prompt"));
        QCOMPARE(agent.signalsSent, QStringList{u"kill"_s});
    }

    void anAgentWithoutItsModeSaysSo()
    {
        ProcessRecord &agent = begin({listed(u"a"_s, config::Adapter::Acp, u"/a"_s)});
        Q_EMIT agent.process->output("{\"id\":1,\"result\":{\"protocolVersion\":1}}\n");
        Q_EMIT agent.process->output("{\"id\":2,\"result\":{\"sessionId\":\"s\"}}\n");
        QCOMPARE(result().isSignedIn, std::optional(true));
        QVERIFY(result().problem.contains(u"does not offer the mode ask"_s));
    }

    void anAgentThatWantsASignInIsNotSignedIn()
    {
        ProcessRecord &agent = begin({listed(u"a"_s, config::Adapter::Acp, u"/a"_s)});
        Q_EMIT agent.process->output("{\"id\":1,\"result\":{\"protocolVersion\":1}}\n");
        Q_EMIT agent.process->output(
            "{\"id\":2,\"error\":{\"code\":-32000,\"message\":\"Authentication required\"}}\n");
        QCOMPARE(result().isSignedIn, std::optional(false));
        QVERIFY(result().problem.startsWith(u"sign in"_s));
    }

    void codexIsAskedTheSameWay()
    {
        ProcessRecord &agent = begin({listed(u"codex"_s, config::Adapter::Codex, u"/codex"_s)});
        QCOMPARE(agent.start.arguments, (QStringList{u"first"_s, u"app-server"_s}));
        Q_EMIT agent.process->output("{\"id\":1,\"result\":{}}\n");
        Q_EMIT agent.process->output("{\"id\":2,\"result\":{\"account\":null,\"requiresOpenaiAuth\":true}}\n");
        QCOMPARE(result().isSignedIn, std::optional(false));
    }

    void claudeSaysItsOwnStatus()
    {
        ProcessRecord &agent = begin({listed(u"claude"_s, config::Adapter::Claude, u"/claude"_s)});
        QCOMPARE(agent.start.arguments, (QStringList{u"first"_s, u"auth"_s, u"status"_s}));
        QVERIFY(agent.inputClosed && agent.written.isEmpty());
        Q_EMIT agent.process->output("{\n  \"loggedIn\": false,\n");
        Q_EMIT agent.process->output("  \"authMethod\": \"none\"\n}\n");
        agent.process->end(1);
        QCOMPARE(result().isSignedIn, std::optional(false));
        QCOMPARE(claudeSignIn("{\"loggedIn\":true}"), std::optional(true));
        for (const char *junk : {"", "Unknown command", "{}", "[true]", "{\"loggedIn\":1}"})
            QCOMPARE(claudeSignIn(junk), std::nullopt);
    }

    void whatDoesNotAnswerOrWritesTooMuchStaysUnknown()
    {
        begin({listed(u"a"_s, config::Adapter::Acp, u"/a"_s)});
        m_clock.advance(30s);
        QVERIFY(m_finished->size() == 1 && !result().isSignedIn);
        ProcessRecord &agent = begin({listed(u"a"_s, config::Adapter::Acp, u"/a"_s)});
        Q_EMIT agent.process->output(QByteArray(2'000'000, 'x'));
        QVERIFY(m_finished->isEmpty());
        QCOMPARE(result().problem, u"it writes too much"_s);
    }

    void onlyAgentsThatAreInstalledAreStarted()
    {
        m_processes.made.clear();
        SignInProbe probe(m_factory, m_clock,
            {listed(u"a"_s, config::Adapter::Acp, {}), listed(u"b"_s, config::Adapter::Command, u"/b"_s),
                listed(u"c"_s, config::Adapter::Rensei, u"/c"_s)});
        QSignalSpy finished(&probe, &SignInProbe::finished);
        probe.start();
        m_clock.advance(0ms);
        QCOMPARE(finished.size(), 1);
        QVERIFY(m_processes.made.isEmpty());
    }

private:
    FakeClock m_clock;
    FakeProcesses m_processes;
    ProcessFactory m_factory = m_processes.factory();
    std::unique_ptr<SignInProbe> m_probe;
    std::unique_ptr<QSignalSpy> m_finished;
};

RENSEI_TEST(SignInProbeTest)

} // namespace rensei::tests
#include "tst_sign_in_probe.moc"
