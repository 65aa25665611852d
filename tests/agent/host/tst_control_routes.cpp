#include "agent/host/control_routes.h"

#include "agent/control/payloads.h"
#include "agent/host/host_payloads.h"
#include "tests/agent/host/host_case.h"
#include "tests/agent/host/host_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Response;

/// The routes without any socket.
class ControlRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HostFixture>();
        m_reloads = 0;
        m_given.clear();
        m_fileProblem.clear();
        m_control = std::make_unique<host::ControlRoutes>(*m->host,
            host::ControlRoutes::Program{
                [this] { ++m_reloads; }, [this](const QString &key, int value) { return setCapacity(key, value); }});
        m_routes = m_control->routes();
    }

    void cleanup()
    {
        m_routes.clear();
        m_control.reset();
        m.reset();
    }

    void everythingButTheStatusNeedsTheToken()
    {
        for (const control::Route &route : m_routes)
            QCOMPARE(route.access == control::Access::Minimal, route.pattern == "/api/daemon/status"_L1);
    }

    void statusSaysWhatIsSo()
    {
        QCOMPARE(ask("GET", u"/api/daemon/status"_s).value("status"_L1), u"stopped"_s);
        m->goOnline();
        m->clock.advance(4s);
        const QJsonObject full = ask("GET", u"/api/daemon/status"_s);
        QCOMPARE(full.value("status"_L1), u"ready"_s);
        QCOMPARE(control::parseStatus(full)->uptime, 4s);
        QVERIFY(!control::parseStatus(full)->machineId.isEmpty());
        QVERIFY(!ask("GET", u"/api/daemon/status"_s, {}, false).contains("machineId"_L1));
    }

    void whoFollowsTheStatusNeedsNoStats()
    {
        using control::RegistrationStatus;
        const auto status = [this] { return control::parseStatus(ask("GET", u"/api/daemon/status"_s)).value(); };
        QCOMPARE(status().registration->status, RegistrationStatus::Unregistered);
        QVERIFY(!status().registration->lastAcknowledgedAt);
        m->goOnline();
        QCOMPARE(status().platformUrl, u"https://platform.example"_s);
        QCOMPARE(status().registration->status, RegistrationStatus::Idle);
        const Instant acknowledged = m->clock.utcNow();
        m->clock.advance(40s); // the next heartbeat is sent, and not answered
        QVERIFY(status().registration->lastAcknowledgedAt == acknowledged);
        m->run(one);
        m->run(two);
        QCOMPARE(status().registration->status, RegistrationStatus::Busy);
        const auto stats = control::parseStats(later(u"/api/daemon/stats"_s));
        QVERIFY(status().registration->lastAcknowledgedAt == stats->registration.lastAcknowledgedAt);
        const QJsonObject open = ask("GET", u"/api/daemon/status"_s, {}, false);
        QVERIFY(!open.contains("platformUrl"_L1) && !open.contains("registration"_L1));
    }

    void fault11_21_onlyWhatSomebodyPausedIsPaused_data()
    {
        QTest::addColumn<int>("slotCount");
        QTest::addColumn<bool>("hasDisk");
        QTest::newRow("no slots") << 0 << true;
        QTest::newRow("a full disk") << 2 << false;
    }

    void fault11_21_onlyWhatSomebodyPausedIsPaused()
    {
        QFETCH(int, slotCount);
        QFETCH(bool, hasDisk);
        HostFixture own(slotCount);
        if (!hasDisk)
            own.readMachine = [](const QString &) {
                host::MachineState machine;
                machine.bytes = {.left = 1, .total = 100};
                return machine;
            };
        own.renew();
        own.goOnline();
        QCOMPARE(wireName(statusOf(*own.host, 0s).status), u"ready"_s);
        QVERIFY(!statusOf(*own.host, 0s).accepting);
    }

    void pauseResumeAndWhatIsOutOfPlace()
    {
        m->goOnline();
        QCOMPARE(ask("POST", u"/api/daemon/pause"_s).value("message"_L1), u"paused"_s);
        QCOMPARE(ask("GET", u"/api/daemon/status"_s).value("status"_L1), u"paused"_s);
        QCOMPARE(ask("POST", u"/api/daemon/resume"_s).value("message"_L1), u"resumed"_s);
        m->run(one);
        QCOMPARE(ask("POST", u"/api/daemon/stop"_s, {{u"timeoutSeconds"_s, 30}}).value("message"_L1), u"stopping"_s);
        QCOMPARE(ask("GET", u"/api/daemon/status"_s).value("status"_L1), u"draining"_s);
        ask("POST", u"/api/daemon/pause"_s);
        QCOMPARE(m_status, 409);
        m->settle(30s);
        QCOMPARE(m->host->sessions().find(one)->state(), session::Session::State::Stopping);
    }

    void sessionsArePausedWhereTheyHaveTurns()
    {
        m->goOnline();
        m->run(one); // its runner has none
        QCOMPARE(ask("POST", u"/api/daemon/pause"_s, {{u"sessions"_s, true}}).value("message"_L1),
            u"paused, 0 session(s) from the end of their turn on; 1 work on until they end, because their runners have "
            u"no turns"_s);
        QVERIFY(!control::parseSessions(root("GET", u"/api/daemon/sessions"_s))->first().paused);
        config::RunnerProfile agent{.name = u"example"_s,
            .adapter = config::Adapter::Acp,
            .program = QCoreApplication::applicationFilePath(),
            .args = {},
            .env = {}};
        ask("POST", u"/api/daemon/resume"_s);
        m->config.runners = {agent};
        m->host->setConfig(m->config);
        m->run(two);
        const auto paused = ask("POST", u"/api/daemon/pause"_s, {{u"sessions"_s, true}}).value("message"_L1).toString();
        QVERIFY2(paused.startsWith(u"paused, 1 session(s)"_s), qPrintable(paused));
        QVERIFY(m->host->sessions().find(two)->isPaused());
        ask("POST", u"/api/daemon/resume"_s);
        QVERIFY(!m->host->sessions().find(two)->isPaused());
        const auto alone
            = [](const QString &id, const QString &verb) { return u"/api/daemon/sessions/%1/%2"_s.arg(id, verb); };
        QCOMPARE(ask("POST", alone(two, u"pause"_s)).value("message"_L1), u"paused from the end of its turn on"_s);
        QVERIFY(m->host->sessions().find(two)->isPaused());
        QCOMPARE(ask("GET", u"/api/daemon/status"_s).value("status"_L1), u"ready"_s);
        QVERIFY(!m->host->sessions().hasPaused()); // so that the host does not start paused
        QCOMPARE(ask("POST", alone(two, u"resume"_s)).value("message"_L1), u"resumed"_s);
        QVERIFY(!m->host->sessions().find(two)->isPaused());
        ask("POST", alone(one, u"pause"_s));
        QCOMPARE(m_status, 409);
        ask("POST", alone(u"nobody"_s, u"pause"_s));
        QCOMPARE(m_status, 404);
        ask("POST", alone(u"nobody"_s, u"resume"_s));
        QCOMPARE(m_status, 404);
    }

    void sessionsAndTheirStop()
    {
        m->goOnline();
        m->run(one);
        const auto listed = control::parseSessions(root("GET", u"/api/daemon/sessions"_s));
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().state, u"running"_s);
        const QString stop = u"/api/daemon/sessions/"_s + one + u"/stop"_s;
        QCOMPARE(ask("POST", stop).value("message"_L1), u"stopping"_s);
        m->processes.made.last()->process->end(0);
        m->settle(5s);
        QCOMPARE(ask("POST", stop).value("message"_L1), u"stopped"_s); // stopping what has ended is no failure
        QCOMPARE(control::parseSessions(root("GET", u"/api/daemon/sessions"_s))->size(), 0);
        const auto ended = control::parseSessions(root("GET", u"/api/daemon/sessions"_s, {{u"include"_s, u"ended"_s}}));
        QCOMPARE(ended->first().status, u"stopped"_s);
        QCOMPARE(ask("POST", u"/api/daemon/sessions/unknown/stop"_s).value("sessionId"_L1), u"unknown"_s);
        QCOMPARE(m_status, 404);
    }

    void registerReadsEverythingAgain()
    {
        ask("POST", u"/api/daemon/register"_s);
        QCOMPARE(m_reloads, 1);
    }

    void theCapacityIsChangedAtOnce()
    {
        m->goOnline();
        QCOMPARE(ask("GET", u"/api/daemon/capacity"_s).value("maxConcurrentSessions"_L1), 2);
        const QJsonObject wanted{{u"key"_s, u"capacity.maxConcurrentSessions"_s}, {u"value"_s, u"0"_s}};
        const QJsonObject applied = ask("POST", u"/api/daemon/capacity"_s, wanted);
        QCOMPARE(m_status, 200);
        QCOMPARE(applied,
            (QJsonObject{{u"ok"_s, true}, {u"message"_s, u"applied"_s}, {u"key"_s, wanted.value("key"_L1)},
                {u"value"_s, u"0"_s}}));
        QCOMPARE(m_given, QList<int>({0}));
        QCOMPARE(ask("GET", u"/api/daemon/capacity"_s), later(u"/api/daemon/stats"_s).value("capacity"_L1).toObject());
        QCOMPARE(ask("GET", u"/api/daemon/capacity"_s).value("maxConcurrentSessions"_L1), 0);
    }

    void theRoomOnTheDiskIsChangedAtOnce()
    {
        m->goOnline();
        QCOMPARE(ask("GET", u"/api/daemon/capacity"_s).value("poolMaxDiskGb"_L1), 20);
        const QJsonObject applied
            = ask("POST", u"/api/daemon/capacity"_s, {{u"key"_s, u"capacity.poolMaxDiskGb"_s}, {u"value"_s, u"3"_s}});
        QCOMPARE(applied.value("key"_L1), u"capacity.poolMaxDiskGb"_s);
        QCOMPARE(ask("GET", u"/api/daemon/capacity"_s).value("poolMaxDiskGb"_L1), 3);
        ask("POST", u"/api/daemon/capacity"_s, {{u"key"_s, u"capacity.poolMaxDiskGb"_s}, {u"value"_s, u"0"_s}});
        QVERIFY(!ask("GET", u"/api/daemon/capacity"_s).contains("poolMaxDiskGb"_L1));
    }

    void capacityThatMakesNoSense_data()
    {
        const auto wanted = [](const QJsonValue &value) {
            return QJsonObject{{u"key"_s, u"capacity.maxConcurrentSessions"_s}, {u"value"_s, value}};
        };
        const QString noCount = u"value must be non-negative integer"_s;
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << QJsonObject() << u"unknown key"_s;
        QTest::newRow("a key of the file that is not offered")
            << QJsonObject{{u"key"_s, u"capacity.cpuWeight"_s}, {u"value"_s, u"4"_s}} << u"unknown key"_s;
        QTest::newRow("more than any disk has") << QJsonObject{{u"key"_s, u"capacity.poolMaxDiskGb"_s},
            {u"value"_s, u"1000001"_s}} << u"value must be at most 1000000"_s;
        QTest::newRow("no value") << QJsonObject{{u"key"_s, u"capacity.maxConcurrentSessions"_s}} << noCount;
        QTest::newRow("an empty value") << wanted(u""_s) << noCount;
        QTest::newRow("a number that is no text") << wanted(4) << noCount;
        QTest::newRow("less than none") << wanted(u"-1"_s) << noCount;
        QTest::newRow("a sign") << wanted(u"+4"_s) << noCount;
        QTest::newRow("a fraction") << wanted(u"4.0"_s) << noCount;
        QTest::newRow("spaces") << wanted(u" 4"_s) << noCount;
        QTest::newRow("digits of another script") << wanted(QString(QChar(0x0664))) << noCount;
        QTest::newRow("a little too many") << wanted(u"1001"_s) << u"value must be at most 1000"_s;
        QTest::newRow("far too many") << wanted(u"99999999999999999999"_s) << u"value must be at most 1000"_s;
    }

    void capacityThatMakesNoSense()
    {
        QFETCH(QJsonObject, body);
        const QJsonObject refused = ask("POST", u"/api/daemon/capacity"_s, body);
        QCOMPARE(m_status, 400);
        QTEST(refused.value("error"_L1).toString(), "error");
        QVERIFY(m_given.isEmpty());
    }

    void capacityThatCannotBeKeptIsNotTaken()
    {
        m_fileProblem = u"line 3: this is not valid YAML"_s;
        const QJsonObject wanted{{u"key"_s, u"capacity.maxConcurrentSessions"_s}, {u"value"_s, u"1000"_s}};
        QCOMPARE(ask("POST", u"/api/daemon/capacity"_s, wanted).value("error"_L1), m_fileProblem);
        QCOMPARE(m_status, 409);
        QCOMPARE(ask("GET", u"/api/daemon/capacity"_s).value("maxConcurrentSessions"_L1), 2);
    }

    void statsOfAHostedBaseAskNobody()
    {
        m->goOnline();
        const qsizetype before = m->transport.sent.size();
        const auto stats = control::parseStats(later(u"/api/daemon/stats"_s));
        QCOMPARE(m->transport.sent.size(), before);
        QCOMPARE(stats->workerId, u"wkr_1"_s);
        QCOMPARE(stats->registration.status, control::RegistrationStatus::Idle);
        QCOMPARE(stats->registration.protocol, u"v1"_s);
        QVERIFY(stats->registration.heartbeatRunning && stats->registration.pollRunning);
        QVERIFY(!stats->host);
    }

    void statsOfASelfHostedBaseTellWhetherItIsListedOnceAMinute()
    {
        m->isSelfHosted = true;
        m->goOnline();
        const QJsonObject me{{u"id"_s, u"wkr_1"_s}, {u"capacity"_s, 2}};
        const QJsonObject other{{u"id"_s, u"wkr_9"_s}, {u"capacity"_s, 4}};
        QList<QJsonObject> answers;
        for (int i = 0; i < 2; ++i)
            call("GET", u"/api/daemon/stats"_s, {}, true, [&answers](const Response &r) { answers.append(object(r)); });
        m->transport.answer(200, me);
        m->transport.answer(200, {{u"workers"_s, QJsonArray{me, other}}});
        QCOMPARE(answers.size(), 2);
        const auto stats = control::parseStats(answers.first());
        QCOMPARE(stats->host->visible, true);
        QCOMPARE(stats->totals->hosts, 2);
        QCOMPARE(stats->totals->totalSlots, 6);
        const qsizetype before = m->transport.sent.size();
        later(u"/api/daemon/stats"_s);
        QCOMPARE(m->transport.sent.size(), before);
    }

    void fault11_33_aWorkerThatIsOfflineOffersNothing()
    {
        m->isSelfHosted = true;
        m->goOnline();
        const auto worker = [](const QString &id, const QString &status) {
            return QJsonObject{{u"id"_s, id}, {u"capacity"_s, 4}, {u"status"_s, status}};
        };
        QJsonObject answered;
        call("GET", u"/api/daemon/stats"_s, {}, true, [&answered](const Response &r) { answered = object(r); });
        m->transport.answer(200, worker(u"wkr_1"_s, u"active"_s));
        m->transport.answer(200,
            {{u"workers"_s,
                QJsonArray{worker(u"wkr_1"_s, u"active"_s), worker(u"wkr_0"_s, u"offline"_s),
                    worker(u"wkr_9"_s, u"draining"_s)}}});
        const auto stats = control::parseStats(answered);
        QCOMPARE(stats->totals->hosts, 2);
        QCOMPARE(stats->totals->totalSlots, 8);
    }

private:
    Result<void> setCapacity(const QString &key, int value)
    {
        if (!m_fileProblem.isEmpty())
            return failLocally(m_fileProblem);
        m_given.append(value);
        if (key == control::maxSessionsKey)
            m->config.maxSessions = value;
        else if (key == control::poolMaxDiskKey)
            m->config.diskBudget = value == 0 ? std::nullopt : std::optional(qint64(value) << 30);
        m->host->setConfig(m->config);
        return {};
    }

    using Answer = std::function<void(const Response &)>;

    void call(const QByteArray &method, const QString &path, const QJsonObject &body, bool authorised,
        const Answer &answer, const QHash<QString, QString> &query = {})
    {
        const auto found = control::find(m_routes, method, path);
        const auto *route = std::get_if<control::Found>(&found);
        QVERIFY2(route, qPrintable(path));
        route->route->answer({method, path, query, route->id, body, authorised},
            [=](const control::Reply &reply) { answer(std::get<Response>(reply)); });
    }

    static QJsonObject object(const Response &response) { return QJsonDocument::fromJson(response.body).object(); }

    QJsonObject ask(const QByteArray &method, const QString &path, const QJsonObject &body = {}, bool authorised = true)
    {
        QJsonObject answered;
        call(method, path, body, authorised, [&](const Response &response) {
            m_status = response.status;
            answered = object(response);
        });
        return answered;
    }

    QJsonValue root(const QByteArray &method, const QString &path, const QHash<QString, QString> &query = {})
    {
        QJsonValue answered;
        call(
            method, path, {}, true, [&](const Response &r) { answered = QJsonDocument::fromJson(r.body).array(); },
            query);
        return answered;
    }

    QJsonObject later(const QString &path)
    {
        QJsonObject answered;
        call("GET", path, {}, true, [&](const Response &response) { answered = object(response); });
        m->clock.advance(0ms);
        return answered;
    }

    std::unique_ptr<HostFixture> m;
    std::unique_ptr<host::ControlRoutes> m_control;
    QList<control::Route> m_routes;
    int m_reloads = 0;
    QList<int> m_given; ///< capacities
    QString m_fileProblem;
    int m_status = 0;
};

RENSEI_TEST(ControlRoutesTest)

} // namespace rensei::tests
#include "tst_control_routes.moc"
