#include "agent/platform/public_sessions.h"
#include "tests/agent/demo_platform/demo_client.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::demo;

/// Where the reference server differs from the hosted platform.
class SelfHostedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }

    void routes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("withKey");
        QTest::addColumn<int>("status");
        QTest::newRow("no v1 registration") << QByteArray("POST") << u"/v1/daemon/register"_s << false << 404;
        QTest::newRow("no v1 heartbeat") << QByteArray("POST") << u"/v1/daemon/heartbeat"_s << true << 404;
        QTest::newRow("no refresh") << QByteArray("POST") << u"/api/workers/w/refresh-token"_s << true << 404;
        QTest::newRow("no health") << QByteArray("GET") << u"/api/health"_s << false << 404;
        QTest::newRow("no whoami") << QByteArray("GET") << u"/api/cli/whoami"_s << true << 404;
        QTest::newRow("no keys") << QByteArray("POST") << u"/api/org/o/keys"_s << true << 404;
        QTest::newRow("no public stop") << QByteArray("POST") << u"/api/public/sessions/0123456789abcdef/stop"_s
                                        << false << 404;
        QTest::newRow("no nack") << QByteArray("POST") << u"/api/sessions/s/nack"_s << true << 404;
        QTest::newRow("authentication precedes the missing route")
            << QByteArray("POST") << u"/api/sessions/s/nack"_s << false << 401;
        QTest::newRow("also for workers") << QByteArray("GET") << u"/api/workers/w/nothing"_s << false << 401;
        QTest::newRow("another method") << QByteArray("PUT") << u"/api/public/stats"_s << false << 405;
        QTest::newRow("a trailing slash") << QByteArray("GET") << u"/api/public/stats/"_s << false << 308;
        QTest::newRow("the list is public") << QByteArray("GET") << u"/api/public/sessions"_s << false << 200;
        QTest::newRow("the workers are listed") << QByteArray("GET") << u"/api/workers"_s << true << 200;
    }

    void routes()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(bool, withKey);
        QFETCH(int, status);
        const Reply reply = m_host->client.send(method, path, withKey ? m_host->bearer : QString());
        QCOMPARE(reply.status, status);
        if (status == 404)
            QVERIFY(reply.header("content-type").startsWith("text/html") && reply.body.size() > 5000);
        if (status == 405)
            QCOMPARE(reply.body, QByteArray());
    }

    void theAuthorizationSchemeIsCaseSensitive()
    {
        const auto statusFor = [this](const QByteArray &scheme) {
            return m_host->client
                .sendRaw("GET /api/workers HTTP/1.1\r\nHost: h\r\nAuthorization: " + scheme + ' '
                    + m_host->bearer.toLatin1() + "\r\n\r\n")
                .status;
        };
        QCOMPARE(statusFor("Bearer"), 200);
        QCOMPARE(statusFor("bearer"), 401);
    }

    void brokenJsonIsAServerError()
    {
        const Reply reply = m_host->client.sendRaw("POST /api/sessions/s/status HTTP/1.1\r\nHost: h\r\nAuthorization: "
                                                   "Bearer "
            + m_host->bearer.toLatin1() + "\r\nContent-Length: 3\r\n\r\n{x}");
        QCOMPARE(reply.status, 500);
    }

    void transitionsAreNotChecked()
    {
        const QString id = m_platform->queueSession();
        m_host->poll();
        for (const QString &status : {u"completed"_s, u"running"_s})
            QCOMPARE(m_host->status(id, status).status, 200);
        QCOMPARE(m_platform->sessionState(id), u"running"_s);
    }

    void theOwnerIsChecked()
    {
        const QString id = m_platform->queueSession();
        DemoHost other(*m_platform, 4, u"machine-2"_s);
        m_host->poll();
        QCOMPARE(other.status(id, u"running"_s).status, 403);
    }

    void anEvictedWorkerIsRemoved()
    {
        m_platform->evictWorkers();
        QCOMPARE(m_host->poll().status, 404);
        QCOMPARE(m_host->poll().status, 404);
    }

    void sessionsOfADeregisteredHostAreOnlyListed()
    {
        const QString id = m_platform->queueSession();
        m_host->poll();
        const Reply left = m_host->client.send("DELETE", u"/api/workers/"_s + m_host->id, m_host->bearer);
        QCOMPARE(left.json()["unclaimedSessions"_L1].toArray(), QJsonArray{id});
        QCOMPARE(m_platform->sessionState(id), u"claimed"_s);
        m_platform->advance(121s);
        QCOMPARE(m_platform->sessionState(id), u"pending"_s);
    }

    void theSixtyFirstRequestOfAMinuteIsRejected()
    {
        for (int i = 0; i < 60; ++i)
            QCOMPARE(m_host->client.send("GET", u"/api/public/stats"_s).status, 200);
        QCOMPARE(m_host->client.send("GET", u"/api/public/sessions"_s).status, 429);
        QCOMPARE(m_host->poll().status, 200);
        m_platform->advance(60s);
        QCOMPARE(m_host->client.send("GET", u"/api/public/sessions"_s).header("x-ratelimit-remaining"), "59");
    }

    void aConversationIdStopsForwarding()
    {
        const QString id = m_platform->queueSession();
        m_host->poll();
        const auto forwarded = [&] {
            const QJsonObject thought{{u"type"_s, u"thought"_s}, {u"content"_s, u"hm"_s}};
            return m_host->post(id, u"activity"_s, {{u"activity"_s, thought}}).json()["forwarded"_L1].toBool();
        };
        m_host->status(id, u"running"_s);
        QVERIFY(forwarded());
        m_host->post(id, u"status"_s, {{u"status"_s, u"running"_s}, {u"providerSessionId"_s, u"conv-1"_s}});
        QVERIFY(!forwarded());
        QCOMPARE(m_platform->activities(id).size(), 2);
    }

    void activityNumbersStartAgainAfterARestart()
    {
        const QString id = m_platform->queueSession();
        m_host->poll();
        const auto postThought = [&](const QString &text) {
            m_host->post(
                id, u"activity"_s, {{u"activity"_s, QJsonObject{{u"type"_s, u"thought"_s}, {u"content"_s, text}}}});
        };
        const auto listed = [&](const QString &after) {
            QStringList out;
            const QString path = u"/api/public/sessions/"_s + m_platform->session(id)->publicId + u"/activities"_s;
            const QJsonArray items = m_host->client.send("GET", path + after).json()["activities"_L1].toArray();
            for (const QJsonValue &item : items)
                out.append(item["id"_L1].toString() + u' ' + item["content"_L1].toString());
            return out;
        };
        postThought(u"a"_s);
        postThought(u"b"_s);
        QCOMPARE(listed({}), QStringList({u"1 a"_s, u"2 b"_s}));
        QCOMPARE(listed(u"?after=1"_s), QStringList(u"2 b"_s));
        m_platform->restart();
        postThought(u"c"_s);
        QCOMPARE(listed({}), QStringList(u"1 c"_s));
        QCOMPARE(listed(u"?after=2"_s), QStringList());
    }

    void timesHaveTheUnitBug()
    {
        const QString id = m_platform->queueSession({.hasQueuedAt = false});
        m_host->poll();
        const QJsonObject session = m_host->get(u"/api/sessions/"_s + id).json()["session"_L1].toObject();
        QVERIFY(session["createdAt"_L1].toString().startsWith(u"+05"_s));
        QVERIFY(session["queuedAt"_L1].toString().startsWith(u"20"_s));
        const QJsonValue listed = m_host->client.send("GET", u"/api/public/sessions"_s).json()["sessions"_L1][0];
        QVERIFY(listed["startedAt"_L1].toString().startsWith(u"+05"_s));
    }

    void theDurationOfAFinishedSessionMixesUnits()
    {
        const QString id = m_platform->queueSession();
        m_host->poll();
        m_platform->advance(60s);
        m_host->status(id, u"completed"_s);
        const QJsonValue listed = m_host->client.send("GET", u"/api/public/sessions"_s).json()["sessions"_L1][0];
        const double start = double(epochMs(m_platform->session(id)->queuedAt) / 1000);
        const double duration = (listed["duration"_L1].toDouble() + start) / 1000 - start;
        QVERIFY2(duration >= 59 && duration <= 62, qPrintable(QString::number(duration)));
    }

    // They show all that PROTOCOL.md describes under "Time and number normalisation" and for the session list.
    void seedSessionsCoverEveryUnitBug()
    {
        Options options = withSeedSessions();
        options.hasTroubledSessions = true;
        start(options);
        const QJsonArray rows = m_host->client.send("GET", u"/api/public/sessions"_s).json()["sessions"_L1].toArray();
        QCOMPARE(rows.size(), 24);
        QSet<QString> statuses;
        int expanded = 0, milliseconds = 0, mixed = 0, unknown = 0, unpaid = 0;
        for (const QJsonValue &row : rows) {
            const bool isExpanded = row["startedAt"_L1].toString().startsWith(u'+');
            const double duration = row["duration"_L1].toDouble();
            statuses.insert(row["status"_L1].toString());
            expanded += isExpanded;
            milliseconds += isExpanded && duration >= 240'000 && duration < 3'600'000;
            mixed += !isExpanded && duration > 1e11;
            unknown += row["identifier"_L1].toString() == "Unknown"_L1;
            unpaid += row["costUsd"_L1].isUndefined();
            QVERIFY(row["costUsd"_L1].isUndefined() || row["costUsd"_L1].isDouble());
            QVERIFY(row["health"_L1].isUndefined() && row["issueIdentifier"_L1].isUndefined());
        }
        QCOMPARE(statuses, QSet<QString>({u"parked"_s, u"working"_s, u"completed"_s, u"failed"_s, u"stopped"_s}));
        QVERIFY(expanded >= 3);
        QCOMPARE(milliseconds, expanded);
        QCOMPARE(mixed, 20 - expanded);
        QVERIFY(unknown >= 1 && unknown < 4);
        QVERIFY(unpaid >= 2 && unpaid < 6);
    }

    void theClientReadsTheCorrectTimesOfSeedSessions()
    {
        start(withSeedSessions());
        const auto page
            = rensei::platform::parseSessionPage(m_host->client.send("GET", u"/api/public/sessions"_s).json());
        QCOMPARE(page->sessions.size(), 24);
        for (const rensei::platform::PublicSession &read : page->sessions) {
            const QList<Session> all = m_platform->sessions();
            const auto expected = std::ranges::find(all, read.id, &Session::publicId);
            QVERIFY(expected != all.end());
            const Instant start = expected->hasQueuedAt ? expected->queuedAt : expected->createdAt;
            QVERIFY(read.startedAt && std::chrono::abs(*read.startedAt - start) < 1s);
            QCOMPARE(read.identifier, expected->identifier);
            QCOMPARE(read.health.level, rensei::platform::Health::Level::Unknown);
            QCOMPARE(read.cost.has_value(), expected->costUsd.has_value());
            if (expected->endedAt != Instant())
                QVERIFY(read.duration && std::chrono::abs(*read.duration - (expected->updatedAt - start)) <= 2s);
        }
    }

    void aRateLimitedResponseHasTheResetTimeOnlyInItsOwnHeader()
    {
        for (int i = 0; i < 60; ++i)
            m_host->client.send("GET", u"/api/public/stats"_s);
        const Reply rejected = m_host->client.send("GET", u"/api/public/sessions"_s);
        QCOMPARE(rejected.json(), (QJsonObject{{u"error"_s, u"Too many requests"_s}}));
        QCOMPARE(rejected.header("retry-after"), QByteArray());
        QCOMPARE(rejected.header("x-ratelimit-limit"), "60"_ba);
        QCOMPARE(rejected.header("x-ratelimit-remaining"), "0"_ba);
        const int reset = rejected.header("x-ratelimit-reset").toInt();
        QVERIFY(reset > 0 && reset <= 60);
    }

    void theIdleTimeoutIsAnnounced()
    {
        const Reply reply = m_host->client.sendRaw("GET /api/public/stats HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(reply.header("keep-alive"), "timeout=5");
    }

private:
    static Options withSeedSessions()
    {
        Options options;
        options.simulatedHosts = 3;
        options.seedSessions = 24;
        return options;
    }

    void start(Options options)
    {
        options.flavour = Flavour::SelfHosted;
        m_host.reset();
        m_platform = std::make_unique<DemoPlatform>(options);
        QVERIFY(m_platform->listen());
        m_host = std::make_unique<DemoHost>(*m_platform);
    }

    std::unique_ptr<DemoPlatform> m_platform;
    std::unique_ptr<DemoHost> m_host;
};

RENSEI_TEST(SelfHostedTest)

#include "tst_self_hosted.moc"
