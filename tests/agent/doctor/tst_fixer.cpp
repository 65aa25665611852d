#include "agent/doctor/fixer.h"

#include "agent/doctor/fixes.h"
#include "tests/agent/doctor/healthy_facts.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_service_manager.h"
#include "tests/support/test_case.h"

#include <QDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using doctor::DoctorFacts;

class FixerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        m_client = std::make_unique<control::ControlClient>(m_agent->paths(), m_agent->channels(), m_agent->clock);
        m_manager = std::make_unique<FakeServiceManager>(m_agent->clock, m_agent->paths().root);
        m_manager->state = {.isInstalled = true, .isRunning = true};
        m_managed.clear();
        m_manager->mayGoOn = [this](const QString &call, bool isAfter) {
            if (!isAfter)
                m_managed.append(call);
            return true;
        };
        m_verbs.clear();
        m_reloads.clear();
        m_mayReload = true;
        m_verbAnswer = u"done"_s;
        m_said.reset();
        m_facts = healthyFacts();
        m_fixer = std::make_unique<doctor::Fixer>(doctor::FixParts{.agent = *m_client,
            .clock = m_agent->clock,
            .manager = m_manager.get(),
            .service = {.name = u"test.service"_s, .program = u"/agent"_s, .arguments = {u"run"_s}},
            .paths = m_agent->paths(),
            .configPath = m_agent->paths().root + u"/daemon.yaml"_s,
            .runVerb =
                [this](const QStringList &verb, QObject *, doctor::FixParts::VerbThen then) {
                    m_verbs.append(verb.join(u' '));
                    then(m_verbAnswer);
                },
            .requestReload =
                [this](qint64 pid) {
                    m_reloads.append(pid);
                    return m_mayReload;
                },
            .portOwner = [](quint16) { return PortOwner{.pid = 12, .name = u"nginx"_s, .user = u"www"_s}; }});
    }

    void everyFixDoesSomething()
    {
        m_facts.configFile.unusable = Error{.kind = ErrorKind::Local, .detail = u"broken"_s};
        for (const doctor::Fix &fix : doctor::fixes()) {
            init();
            apply(fix.id);
            QVERIFY2(m_said, qPrintable(fix.id));
            const QString said = *m_said ? **m_said : m_said->error().detail;
            QVERIFY2(!said.contains(u"There is no fix"_s) && !said.isEmpty(), qPrintable(fix.id));
            QVERIFY(!fix.label.isEmpty() && !fix.label.endsWith(u'.'));
        }
        init();
        apply(u"pray"_s);
        QCOMPARE(m_said->error().detail, u"There is no fix “pray”."_s);
    }

    void theManagerIsToldWhatToDo_data()
    {
        QTest::addColumn<QString>("fix");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("load") << u"load-service"_s << QStringList{u"install"_s};
        QTest::newRow("start") << u"start"_s << QStringList{u"start"_s};
        QTest::newRow("restart") << u"restart"_s << QStringList{u"stop"_s, u"start"_s};
    }

    void theManagerIsToldWhatToDo()
    {
        QFETCH(QString, fix);
        QFETCH(QStringList, calls);
        apply(fix);
        QCOMPARE(m_managed, calls);
        QVERIFY(m_said && *m_said);
        init();
        m_manager->failing = calls.first();
        apply(fix);
        QCOMPARE(m_said->error().detail, u"refused by the test"_s);
    }

    void withoutAServiceTheInstallationIsRepaired()
    {
        m_facts.service.state = service::ServiceState();
        for (const auto &fix : {u"start"_s, u"load-service"_s, u"repair"_s, u"sign-in"_s})
            apply(fix);
        QCOMPARE(m_verbs, QStringList({u"repair"_s, u"repair"_s, u"repair"_s, u"repair"_s}));
        QVERIFY(m_managed.isEmpty());
        m_verbAnswer = failLocally(u"The key was refused."_s);
        apply(u"repair"_s);
        QCOMPARE(m_said->error().detail, u"The key was refused."_s);
    }

    void anAgentThatTheSystemDidNotStartIsNotEnded()
    {
        (*m_facts.service.state)->isRunning = false;
        apply(u"restart"_s);
        QVERIFY(m_managed.isEmpty());
        QVERIFY(m_said->error().detail.contains(u"End process 4711"_s));
    }

    void theAgentMakesANewControlToken()
    {
        const QString path = m_agent->paths().controlToken();
        QVERIFY(QFile::remove(path));
        apply(u"renew-control-token"_s);
        QCOMPARE(m_reloads, QList<qint64>{4711});
        QVERIFY(!m_said);
        m_agent->clock.advance(1s);
        QVERIFY(!m_said);
        QVERIFY(control::renewControlToken(path).has_value()); // as the agent does
        m_agent->clock.advance(100ms);
        QCOMPARE(**m_said, u"The agent made a new one."_s);
    }

    void anAgentThatMakesNoneIsNotWaitedForForever()
    {
        QVERIFY(QFile::remove(m_agent->paths().controlToken()));
        apply(u"renew-control-token"_s);
        m_agent->clock.advance(6s);
        QVERIFY(m_said && !*m_said);
    }

    void whereThereIsNoSuchSignalTheAgentIsRestarted()
    {
        m_mayReload = false;
        apply(u"renew-control-token"_s);
        QCOMPARE(m_managed, QStringList({u"stop"_s, u"start"_s}));
    }

    void withoutAnAgentTheOldTokenGoes()
    {
        m_facts.agent.isAlive = false;
        apply(u"renew-control-token"_s);
        QVERIFY(!QFile::exists(m_agent->paths().controlToken()));
        QVERIFY(m_reloads.isEmpty() && *m_said);
    }

    void theAgentIsAsked_data()
    {
        QTest::addColumn<QString>("fix");
        QTest::addColumn<QString>("path");
        QTest::newRow("register") << u"register"_s << u"/api/daemon/register"_s;
        QTest::newRow("resume") << u"resume"_s << u"/api/daemon/resume"_s;
        QTest::newRow("a session") << u"allow-a-session"_s << u"/api/daemon/capacity"_s;
    }

    void theAgentIsAsked()
    {
        QFETCH(QString, fix);
        QFETCH(QString, path);
        apply(fix);
        m_agent->sayHello();
        QCOMPARE(m_agent->transport.oldest().path, path);
        if (fix == "allow-a-session"_L1)
            QCOMPARE(m_agent->transport.oldest().body->value("value"_L1), u"1"_s);
        m_agent->transport.answer(200, {{u"ok"_s, true}, {u"message"_s, u"done"_s}});
        QVERIFY(m_said && *m_said);
    }

    void filesAndFolders()
    {
        const StatePaths paths = m_agent->paths();
        const QString config = paths.root + u"/daemon.yaml"_s;
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        QVERIFY(!checkPrivate(config));
        apply(u"make-config-private"_s);
        QVERIFY(checkPrivate(config).has_value());
        apply(u"make-work-folder"_s);
        QVERIFY(QDir(paths.work()).exists() && checkPrivate(paths.work()));
        apply(u"make-log-folder"_s);
        QVERIFY(QDir(paths.root + u"/logs"_s).exists());
        apply(u"free-space"_s);
        QCOMPARE(m_verbs, QStringList{u"workspaces prune"_s});
    }

    void whatThereIsToSee()
    {
        m_facts.platform.failure = Error{.kind = ErrorKind::Offline, .detail = u"connection refused"_s};
        m_facts.runners = {{.title = u"Codex"_s, .install = u"npm install codex"_s}};
        m_facts.git.unreachable = {{u"git@h:o/r"_s, u"denied"_s}};
        m_facts.foreign = {{u"donmai"_s, u"/unit"_s, true}};
        m_facts.agent.status->conditions
            = {{.code = control::ConditionCode::DiskLow, .message = u"Full."_s, .action = u"Free some space."_s}};
        m_facts.configFile.unusable = Error{.kind = ErrorKind::Local, .detail = u"line 3"_s};
        const QList<std::pair<QString, QString>> shown{
            {u"show-port-owner"_s, u"“nginx” (process 12) of the user www uses port 7734"_s},
            {u"show-connection"_s, u"connection refused"_s}, {u"show-runners"_s, u"Codex: npm install codex"_s},
            {u"show-git"_s, u"git@h:o/r: denied"_s}, {u"show-foreign"_s, u"donmai: /unit"_s},
            {u"show-conditions"_s, u"Full. Free some space."_s}, {u"open-config"_s, u"daemon.yaml\nline 3"_s}};
        for (const auto &[fix, text] : shown) {
            apply(fix);
            QVERIFY2((*m_said)->contains(text), qPrintable(**m_said));
        }
    }

private:
    void apply(const QString &fix)
    {
        m_said.reset();
        m_fixer->apply(fix, m_facts, [this](const Result<QString> &said) { m_said = said; });
        for (int i = 0; i < 4; ++i)
            m_agent->clock.advance(0ms);
        if (fix == "register"_L1 || fix == "resume"_L1 || fix == "allow-a-session"_L1)
            return answerForAll();
        if (fix == "renew-control-token"_L1 && isTestingAll())
            m_agent->clock.advance(10s);
    }

    // Only where nobody looks at the request.
    void answerForAll()
    {
        if (!isTestingAll())
            return;
        m_agent->transport.answer(FakeAgent::refused());
    }

    static bool isTestingAll() { return QTest::currentTestFunction() == QByteArray("everyFixDoesSomething"); }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<control::ControlClient> m_client;
    std::unique_ptr<FakeServiceManager> m_manager;
    std::unique_ptr<doctor::Fixer> m_fixer;
    DoctorFacts m_facts;
    QStringList m_managed;
    QStringList m_verbs;
    QList<qint64> m_reloads;
    bool m_mayReload = true;
    Result<QString> m_verbAnswer = u"done"_s;
    std::optional<Result<QString>> m_said;
};

RENSEI_TEST(FixerTest)

} // namespace rensei::tests
#include "tst_fixer.moc"
