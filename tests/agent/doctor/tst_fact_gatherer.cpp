#include "agent/doctor/fact_gatherer.h"

#include "agent/doctor/examine.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_process.h"
#include "tests/fakes/fake_service_manager.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using doctor::DoctorFacts;

class FactGathererTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gatherer.reset();
        m_agent = std::make_unique<FakeAgent>();
        m_platform = std::make_unique<FakeTransport>();
        m_client = std::make_unique<control::ControlClient>(m_agent->paths(), m_agent->channels(), m_agent->clock);
        m_manager = std::make_unique<FakeServiceManager>(m_agent->clock, m_agent->paths().root);
        m_key = nullptr;
        m_answers = 0;
        m_git = u"/usr/bin/git"_s;
        m_config = m_agent->paths().root + u"/daemon.yaml"_s;
        m_processes.made.clear();
    }

    void everybodyIsAskedAtOnce()
    {
        m_key = share(Secret("user key"));
        start();
        m_agent->sayHello();
        m_agent->transport.answer(200, toJson(control::StatusPayload{.machineId = {}, .pid = 17}));
        m_agent->turn();
        QCOMPARE(m_platform->waiting(), 2);
        QCOMPARE(m_agent->transport.waiting(), 2);
        m_platform->answer(200, {});
        m_platform->answer(200, {});
        QCOMPARE(m_answers, 0);
        m_agent->transport.answer(200, toJson(control::StatsPayload()));
        const QList<control::SessionPayload> sessions{
            {.sessionId = u"a"_s, .state = u"running"_s}, {.sessionId = u"b"_s, .state = u"finalizing"_s}};
        m_agent->transport.answer(http::Response{.status = 200, .body = {}, .root = control::toJson(sessions)});
        endGit(0, "git version 2.45.0\n");
        QCOMPARE(m_answers, 1);
        QCOMPARE(m_facts.agent.pid, 17);
        QCOMPARE(m_facts.agent.unreported, 1);
        QVERIFY(m_facts.agent.isAlive && m_facts.agent.stats);
        QVERIFY(m_facts.platform.isAsked && !m_facts.platform.failure);
        QCOMPARE(m_facts.git.version, u"git version 2.45.0"_s);
        QCOMPARE(m_facts.service.title, u"fake service"_s);
        QVERIFY(m_facts.service.state && *m_facts.service.state);
        QVERIFY(m_facts.token.isPresent);
        QCOMPARE(m_facts.disk.total, 100);
    }

    void whoDoesNotAnswerIsNotWaitedFor()
    {
        m_manager->mayGoOn = [](const QString &, bool) { return false; };
        m_key = share(Secret("user key"));
        start();
        m_agent->clock.advance(11s);
        QCOMPARE(m_answers, 0);
        m_agent->clock.advance(1s);
        QCOMPARE(m_answers, 1);
        QVERIFY(!m_facts.platform.isAsked);
        QVERIFY(!m_facts.agent.status);
        m_platform->answer(200, {}); // too late
        QCOMPARE(m_answers, 1);
    }

    void theAgentIsDown()
    {
        start();
        m_agent->transport.answer(FakeAgent::refused());
        m_platform->answer(Error{.kind = ErrorKind::Offline, .detail = u"no network"_s});
        endGit(0, "git version 2.45.0\n");
        QCOMPARE(m_answers, 1);
        QVERIFY(!m_facts.agent.isAlive);
        QCOMPARE(m_facts.agent.status.error().obstacle, control::Obstacle::NotListening);
        QCOMPARE(m_facts.platform.failure->detail, u"no network"_s);
        QCOMPARE(
            m_facts.platform.visibilityUnknown, u"Only somebody who is signed in can ask the platform for that."_s);
        QCOMPARE(m_facts.agent.portOwner->name, u"nginx"_s);
    }

    void aPlatformWithoutThatRouteIsThereAllTheSame()
    {
        start();
        m_agent->transport.answer(FakeAgent::refused());
        m_platform->answer(Error{.kind = ErrorKind::RouteMissing, .httpStatus = 404});
        endGit(0, "git version 2.45.0\n");
        QVERIFY(m_facts.platform.isAsked && !m_facts.platform.failure);
    }

    void aServiceWhoseProgramWasMoved()
    {
        m_manager->state.isInstalled = true;
        for (const bool isThere : {false, true}) {
            const QString program = isThere ? QCoreApplication::applicationFilePath() : m_config + u"/no-agent"_s;
            m_manager->installed = service::ServiceDefinition{.name = u"a"_s, .program = program, .arguments = {}};
            start();
            m_agent->clock.advance(12s);
            QCOMPARE(m_facts.service.isProgramGone, !isThere);
        }
    }

    void aPlatformWithoutAccountsListsNobody()
    {
        m_key = share(Secret("user key"));
        start();
        m_agent->transport.answer(FakeAgent::refused());
        m_platform->answer(200, {});
        m_platform->answer(Error{.kind = ErrorKind::RouteMissing, .httpStatus = 404});
        endGit(0, "git version 2.45.0\n");
        QCOMPARE(m_answers, 1);
        QVERIFY(!m_facts.platform.failure);
        QVERIFY(!m_facts.platform.hostVisible);
        QCOMPARE(m_facts.platform.visibilityUnknown, u"This platform does not say which computers it lists."_s);
    }

    void repositoriesThatGitCannotReach()
    {
        QVERIFY(
            writePrivateFile(m_config, "projects:\n  web: {repository: 'https://example.com/a.git'}\n").has_value());
        start();
        QVERIFY(m_processes.made.size() >= 1);
        m_agent->transport.answer(FakeAgent::refused());
        m_platform->answer(200, {});
        for (qsizetype i = 0; i < m_processes.made.size(); ++i) {
            const QStringList arguments = m_processes.made.at(i)->start.arguments;
            const bool isLook = arguments.contains(u"ls-remote"_s);
            if (isLook) {
                QVERIFY(m_processes.made.at(i)->start.environment.contains(u"GIT_TERMINAL_PROMPT=0"_s));
                Q_EMIT m_processes.made.at(i)->process->errorOutput("hint\nfatal: no access\n");
            }
            m_processes.made.at(i)->process->end(isLook ? 128 : 0);
        }
        QCOMPARE(m_answers, 1);
        QCOMPARE(m_facts.git.repositories, 1);
        QCOMPARE(m_facts.git.unreachable.first().reason, u"fatal: no access"_s);
    }

    void noGit()
    {
        m_git.clear();
        start();
        m_agent->transport.answer(FakeAgent::refused());
        m_platform->answer(200, {});
        m_agent->clock.advance(0ms);
        QCOMPARE(m_answers, 1);
        QVERIFY(!m_facts.git.isFound);
    }

private:
    void start()
    {
        m_factory = m_processes.factory();
        m_gatherer = std::make_unique<doctor::FactGatherer>(doctor::GatherParts{.agent = *m_client,
            .platform = m_platform.get(),
            .platformUrl = u"https://platform.example"_s,
            .clock = m_agent->clock,
            .manager = m_manager.get(),
            .makeProcess = m_factory,
            .paths = m_agent->paths(),
            .configPath = m_config,
            .findToken =
                [this](QObject *context, std::function<void(doctor::TokenFacts)> then) {
                    m_agent->clock.callAfter(0ms, context, [then] { then({.isPresent = true}); });
                },
            .findKey =
                [this](QObject *context, std::function<void(status::KeyAnswer)> then) {
                    m_agent->clock.callAfter(0ms, context, [this, then] { then({m_key, {}}); });
                },
            .findProgram = [this](const QString &name) { return name == "git"_L1 ? m_git : QString(); },
            .readDisk =
                [](const QString &) {
                    return doctor::DiskFacts{50, 100};
                },
            .portOwner = [](quint16) { return PortOwner{.pid = 12, .name = u"nginx"_s}; }});
        m_gatherer->start(12s, [this](const DoctorFacts &facts) {
            m_facts = facts;
            ++m_answers;
        });
        for (int i = 0; i < 3; ++i)
            m_agent->clock.advance(0ms);
    }

    void endGit(int code, const QByteArray &output)
    {
        for (const auto &record : m_processes.made) {
            if (!record->process)
                continue;
            Q_EMIT record->process->output(output);
            record->process->end(code);
        }
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<FakeTransport> m_platform;
    std::unique_ptr<control::ControlClient> m_client;
    std::unique_ptr<FakeServiceManager> m_manager;
    FakeProcesses m_processes;
    ProcessFactory m_factory;
    SharedSecret m_key;
    QString m_git;
    QString m_config;
    DoctorFacts m_facts;
    int m_answers = 0;
    std::unique_ptr<doctor::FactGatherer> m_gatherer;
};

RENSEI_TEST(FactGathererTest)

} // namespace rensei::tests
#include "tst_fact_gatherer.moc"
