#include "tests/agent/demo_platform/hosted_platform.h"
#include "tests/agent/demo_platform/wait_until.h"
#include "tests/support/test_case.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::demo;

/// Credentials, time, stops and prompts, and the public list, on the hosted platform.
class LifetimesTest : public QObject, protected HostedPlatform {
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }

    // Credentials

    void everyAnswerTellsTheTime()
    {
        const auto toldBy = [this](const QString &path) {
            const QByteArray date = m_host->client.send("GET", path).header("date");
            const QDateTime time
                = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
            return QDateTime(time.date(), time.time(), Qt::UTC);
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(std::abs(toldBy(u"/api/cli/whoami"_s).secsTo(now)) < 30);
        m_platform->advance(10min);
        QVERIFY(std::abs(toldBy(u"/no/such/route"_s).secsTo(now.addSecs(600))) < 30);
    }

    void credentials_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("status");
        QTest::newRow("a poll without one") << u"poll"_s << u""_s << 401;
        QTest::newRow("a poll with nonsense") << u"poll"_s << u"nonsense"_s << 401;
        QTest::newRow("a poll with a revoked one") << u"poll"_s << u"revoked"_s << 401;
        QTest::newRow("a poll with a user key") << u"poll"_s << u"user"_s << 403;
        QTest::newRow("a poll with the registration token") << u"poll"_s << u"registration"_s << 200;
        QTest::newRow("a poll with another worker's token") << u"poll"_s << u"other"_s << 403;
        QTest::newRow("whoami with a user key") << u"/api/cli/whoami"_s << u"user"_s << 200;
        QTest::newRow("whoami with the registration token") << u"/api/cli/whoami"_s << u"registration"_s << 403;
        QTest::newRow("whoami with nonsense") << u"/api/cli/whoami"_s << u"nonsense"_s << 401;
        QTest::newRow("the list without a key") << u"/api/public/sessions"_s << u""_s << 401;
        QTest::newRow("the list with a worker's token") << u"/api/public/sessions"_s << u"own"_s << 403;
        QTest::newRow("the list with a user key") << u"/api/public/sessions"_s << u"user"_s << 200;
    }

    void credentials()
    {
        QFETCH(QString, route);
        QFETCH(QString, key);
        QFETCH(int, status);
        DemoHost other(*m_platform, 4, u"machine-2"_s);
        const QHash<QString, QString> keys = {{u"revoked"_s, m_platform->revokedToken()},
            {u"user"_s, m_platform->userKey()}, {u"registration"_s, m_platform->registrationToken()},
            {u"other"_s, other.bearer}, {u"own"_s, m_host->bearer}, {u"nonsense"_s, u"nonsense"_s}};
        const QString path = route == u"poll"_s ? u"/api/workers/"_s + m_host->id + u"/poll"_s : route;
        QCOMPARE(m_host->client.send("GET", path, keys.value(key)).status, status);
    }

    void aTokenExpiresAfterAnHourAndIsRefreshed()
    {
        m_platform->advance(3599s);
        m_host->heartbeat();
        QCOMPARE(m_host->heartbeat().status, 200);
        m_platform->advance(2s);
        QCOMPARE(errorMessage(m_host->poll()), u"Runtime token expired"_s);
        const QString path = u"/api/workers/"_s + m_host->id + u"/refresh-token"_s;
        QCOMPARE(m_host->client.send("POST", path, m_host->bearer, QJsonObject()).status, 401);
        const Reply fresh = m_host->client.send("POST", path, m_platform->registrationToken(), QJsonObject());
        m_host->bearer = fresh.json()["runtimeToken"_L1].toString();
        QCOMPARE(m_host->poll().status, 200);
    }

    void aRevokedRegistrationIsNotRefreshed()
    {
        m_platform->revokeRegistrationToken();
        const QString path = u"/api/workers/"_s + m_host->id + u"/refresh-token"_s;
        QCOMPARE(m_host->client.send("POST", path, m_host->bearer, QJsonObject()).status, 401);
        QVERIFY(DemoHost(*m_platform).id.isEmpty());
        m_platform->restoreRegistrationToken();
        QVERIFY(!DemoHost(*m_platform).id.isEmpty());
    }

    void aMintedKeyRegisters()
    {
        const Reply minted = m_host->client.send("POST", u"/api/org/org_acme/keys"_s, m_platform->userKey(),
            QJsonObject{{u"name"_s, u"k"_s}, {u"projectIds"_s, QJsonArray{u"proj_abc123"_s}}});
        QCOMPARE(minted.status, 201);
        const QJsonObject body{
            {u"registrationToken"_s, minted.json()["token"_L1]}, {u"hostname"_s, u"h"_s}, {u"maxAgents"_s, 1}};
        QCOMPARE(m_host->client.send("POST", u"/v1/daemon/register"_s, {}, body).status, 201);
    }

    // Time

    void anEvictedWorkerIsRestoredForTheSecondRequest()
    {
        m_platform->evictWorkers();
        QCOMPARE(errorMessage(m_host->poll()), u"Worker not found"_s);
        QCOMPARE(m_host->poll().status, 200);
        m_platform->removeWorkers();
        QCOMPARE(m_host->poll().status, 404);
        QCOMPARE(m_host->poll().status, 404);
    }

    void onlyAHeartbeatPreventsEviction()
    {
        m_platform->advance(200s);
        QCOMPARE(m_platform->workers().size(), 1);
        m_host->poll();
        m_platform->advance(101s);
        QCOMPARE(m_platform->workers().size(), 0);
    }

    void anOrphanIsQueuedAgainWithoutItsConversation()
    {
        const QString id = m_platform->queueSession({.providerSessionId = u"conv-1"_s, .priority = 3});
        m_host->poll();
        m_host->status(id, u"running"_s);
        m_platform->advance(299s);
        QCOMPARE(m_platform->sessionState(id), u"running"_s);
        m_platform->advance(2s);
        QCOMPARE(m_platform->sessionState(id), u"pending"_s);
        const Session session = *m_platform->session(id);
        QVERIFY(session.workerId.isEmpty());
        QCOMPARE(session.priority, 2);
        QVERIFY(!session.workItem.contains("providerSessionId"_L1));
        QCOMPARE(m_host->status(id, u"finalizing"_s).status, 409);
    }

    void aFinalizingSessionIsNeverAnOrphan()
    {
        const QString id = startSession();
        m_host->status(id, u"finalizing"_s);
        m_platform->advance(2h);
        QCOMPARE(m_platform->sessionState(id), u"finalizing"_s);
    }

    void sessionsAreDeletedAfterADay()
    {
        const QString id = startSession();
        m_host->status(id, u"stopped"_s);
        m_platform->advance(24h);
        QCOMPARE(m_platform->sessionState(id), QString());
    }

    void sessionsOfADeregisteredHostAreQueuedAgain()
    {
        const QString id = startSession();
        const Reply left = m_host->client.send("DELETE", u"/api/workers/"_s + m_host->id, m_host->bearer);
        QCOMPARE(left.json()["unclaimedSessions"_L1].toArray(), QJsonArray{id});
        QCOMPARE(m_platform->sessionState(id), u"pending"_s);
    }

    void anotherRegistrationOfAMachineReplacesItsWorker()
    {
        const DemoHost again(*m_platform);
        QVERIFY(again.id != m_host->id);
        QCOMPARE(m_host->poll().status, 404);
        QCOMPARE(m_host->poll().status, 404);
    }

    // Stops and prompts

    void mutationsAreRepeatedUntilTheyAreAcknowledged()
    {
        const QString id = startSession();
        m_platform->stopSession(id, StopChannel::Mutation);
        const QJsonArray mutations = m_host->heartbeat().json()["pendingMutations"_L1].toArray();
        QCOMPARE(mutations.at(0)["params"_L1]["sessionId"_L1].toString(), id);
        QCOMPARE(m_host->heartbeat().json()["pendingMutations"_L1].toArray(), mutations);
        const Reply last = m_host->heartbeat({{u"appliedMutations"_s, QJsonArray{mutations.at(0)["id"_L1]}}});
        QVERIFY(!last.json().contains("pendingMutations"_L1));
        QCOMPARE(m_platform->workers().first().appliedMutations, QStringList(mutations.at(0)["id"_L1].toString()));
    }

    void anInjectIsRepeatedUntilItIsAcknowledged()
    {
        const QString id = startSession();
        m_platform->sendInject(id, u"Use the staging database."_s);
        const QJsonObject issue{{u"issueId"_s, m_platform->session(id)->issueId}};
        const QJsonValue inject = m_host->post(id, u"lock-refresh"_s, issue).json()["inject"_L1];
        QCOMPARE(inject["text"_L1].toString(), u"Use the staging database."_s);
        QJsonObject acked = issue;
        acked[u"ackedInject"_s] = inject["deliveryId"_L1];
        QCOMPARE(m_host->post(id, u"lock-refresh"_s, acked).status, 204);
        QVERIFY(!m_host->post(id, u"lock-refresh"_s, issue).json().contains("inject"_L1));
    }

    void aStopIsPendingUntilTheHostReportsIt()
    {
        Options options;
        options.publicStop = PublicStop::AwaitEvidence;
        start(options);
        const QString id = startSession();
        QCOMPARE(postAction(id, u"stop"_s, {}).status, 202);
        QCOMPARE(m_platform->sessionState(id), u"running"_s);
        const QJsonObject issue{{u"issueId"_s, m_platform->session(id)->issueId}};
        QCOMPARE(m_host->post(id, u"lock-refresh"_s, issue).json()["stop"_L1].toBool(), true);
        QCOMPARE(m_host->status(id, u"stopped"_s).status, 200);
        QCOMPARE(postAction(id, u"stop"_s, {}).status, 200);
    }

    void aFinishedSessionCannotBeStopped()
    {
        const QString id = startSession();
        finish(id, u"failed"_s);
        QCOMPARE(postAction(id, u"stop"_s, {}).status, 409);
    }

    void aPromptIsDeliveredOncePerKeyAndOnlyToTheSessionsHost()
    {
        const QString id = startSession();
        DemoHost other(*m_platform, 4, u"machine-2"_s);
        const QJsonObject prompt{{u"prompt"_s, u"And the changelog."_s}, {u"idempotencyKey"_s, u"k1"_s}};
        QCOMPARE(postAction(id, u"prompt"_s, {}).status, 400);
        QCOMPARE(postAction(id, u"prompt"_s, prompt).json()["delivered"_L1].toBool(), true);
        QCOMPARE(workCount(other.poll()), 0);
        const QJsonArray items = m_host->poll().json()["work"_L1].toArray();
        QCOMPARE(items.at(0)["prompt"_L1].toString(), u"And the changelog."_s);
        QCOMPARE(m_platform->sessionState(id), u"claimed"_s);
        postAction(id, u"prompt"_s, prompt);
        QVERIFY(!m_platform->session(id)->queued);
    }

    void aPromptRestartsAFinishedSession()
    {
        const QString id = startSession();
        finish(id, u"completed"_s);
        postAction(id, u"prompt"_s, {{u"prompt"_s, u"Once more."_s}});
        QCOMPARE(m_platform->sessionState(id), u"pending"_s);
        QCOMPARE(workCount(m_host->poll()), 1);
    }

    // The list

    void pagesMakeUpTheWholeList()
    {
        Options options;
        options.pageSize = 2;
        start(options);
        for (int i = 0; i < 5; ++i)
            m_platform->queueSession({.project = i == 4 ? u"mobile-app"_s : u"web-app"_s});
        QStringList seen;
        QString cursor;
        int pages = 0;
        do {
            const Reply page = m_host->client.send(
                "GET", u"/api/public/sessions?project=web-app&cursor="_s + cursor, m_platform->userKey());
            const QJsonArray sessions = page.json()["sessions"_L1].toArray();
            for (const QJsonValue &session : sessions)
                seen.append(session["id"_L1].toString());
            cursor = page.json()["cursor"_L1].toString();
        } while (!cursor.isEmpty() && ++pages < 9);
        QCOMPARE(seen.size(), 4);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 4);
    }

    void seedSessionsHaveEveryHealthStatus_data()
    {
        QTest::addColumn<bool>("troubled");
        QTest::addColumn<int>("yellow");
        QTest::addColumn<int>("red");
        QTest::newRow("calm") << false << 0 << 0;
        QTest::newRow("troubled") << true << 1 << 1;
    }

    void seedSessionsHaveEveryHealthStatus()
    {
        QFETCH(bool, troubled);
        QFETCH(int, yellow);
        QFETCH(int, red);
        Options options;
        options.seedSessions = 12;
        options.simulatedHosts = 2;
        options.hasTroubledSessions = troubled;
        start(options);
        m_platform->advance(100s);
        QStringList colours;
        const Reply list = m_host->client.send("GET", u"/api/public/sessions"_s, m_platform->userKey());
        const QJsonArray sessions = list.json()["sessions"_L1].toArray();
        for (const QJsonValue &session : sessions)
            colours.append(session["health"_L1]["healthStatus"_L1].toString());
        QCOMPARE(colours.count(u"red"_s), red);
        QCOMPARE(colours.count(u"yellow"_s), yellow);
        QCOMPARE(colours.count(u"green"_s), 12 - yellow - red);
        QCOMPARE(workCount(m_host->poll()), 0);
    }

    void aHealthySeedSessionCompletesBeforeItIsLongRunning()
    {
        Options options;
        options.seedSessions = 4;
        options.simulatedHosts = 2;
        start(options);
        const QList<Session> before = m_platform->sessions();
        QCOMPARE(before.at(0).status, SessionStatus::Running);
        QVERIFY(before.at(1).parked);
        m_platform->advance(28min);
        QCOMPARE(m_platform->sessionState(before.at(0).id), u"running"_s);
        m_platform->advance(2min);
        QCOMPARE(m_platform->sessionState(before.at(0).id), u"completed"_s);
        DemoHost fresh(*m_platform); // the first one was evicted meanwhile
        QCOMPARE(fresh.poll().json()["work"_L1][0]["sessionId"_L1].toString(), before.at(1).id);
    }

    void seedSessionsAreVaried()
    {
        Options options;
        options.seedSessions = 24;
        options.simulatedHosts = 3;
        options.hasTroubledSessions = true;
        options.pageSize = 50;
        start(options);
        const Reply list = m_host->client.send("GET", u"/api/public/sessions"_s, m_platform->userKey());
        const QJsonArray rows = list.json()["sessions"_L1].toArray();
        const auto different = [&rows](QLatin1StringView key) {
            QSet<QString> values;
            for (const QJsonValue &row : rows)
                values.insert(row[key].toString());
            return values;
        };
        QCOMPARE(rows.size(), 24);
        QCOMPARE(different("status"_L1),
            QSet<QString>({u"queued"_s, u"working"_s, u"completed"_s, u"failed"_s, u"stopped"_s}));
        QCOMPARE(different("provider"_L1), QSet<QString>({u"local"_s, u"e2b"_s, u"vercel"_s}));
        QVERIFY(different("workType"_L1).size() >= 5);
        QVERIFY(different("startedAt"_L1).size() >= 23);
        QVERIFY(different("issueIdentifier"_L1).contains(QString())); // some have no issue
        const QSet<QString> costs = different("costUsd"_L1);
        QVERIFY(costs.size() >= 9 && costs.contains(QString()) && costs.contains(u"0.0040"_s));
    }

    void waitUntilReturnsAfterAChange()
    {
        const QString id = m_platform->queueSession();
        QMetaObject::invokeMethod(
            m_platform.get(), [this, id] { m_platform->stopSession(id, StopChannel::Status); }, Qt::QueuedConnection);
        QVERIFY(waitUntil(*m_platform, [&] { return m_platform->sessionState(id) == u"stopped"_s; }));
        QVERIFY(!waitUntil(
            *m_platform, [] { return false; }, 1ms));
    }

private:
    Reply postAction(const QString &id, const QString &action, const QJsonObject &body)
    {
        const QString path = u"/api/public/sessions/"_s + m_platform->session(id)->publicId + u'/' + action;
        return m_host->client.send("POST", path, m_platform->userKey(), body);
    }
};

RENSEI_TEST(LifetimesTest)

#include "tst_lifetimes.moc"
