// Rules without a server: paths, transitions, health, tokens, times.
#include "agent/demo_platform/http/rate_limit.h"
#include "agent/demo_platform/http/route_pattern.h"
#include "agent/demo_platform/state/issue_locks.h"
#include "agent/demo_platform/state/runtime_jwt.h"
#include "agent/demo_platform/state/session_builder.h"
#include "agent/demo_platform/state/session_health.h"
#include "agent/demo_platform/state/session_rules.h"
#include "agent/demo_platform/state/time_text.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::demo;
using enum SessionStatus;

Q_DECLARE_METATYPE(rensei::demo::SessionStatus)
Q_DECLARE_METATYPE(rensei::demo::HealthInputs)

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("matches");
        QTest::newRow("the path itself") << u"GET /a/b"_s << u"/a/b"_s << true;
        QTest::newRow("another method") << u"POST /a/b"_s << u"/a/b"_s << false;
        QTest::newRow("any method") << u"* /a/b"_s << u"/a/b"_s << true;
        QTest::newRow("no method named") << u"/a/b"_s << u"/a/b"_s << true;
        QTest::newRow("a placeholder") << u"GET /a/{id}"_s << u"/a/b"_s << true;
        QTest::newRow("a placeholder takes one segment") << u"GET /a/{id}"_s << u"/a/b/c"_s << false;
        QTest::newRow("a placeholder is never empty") << u"GET /a/{id}"_s << u"/a/"_s << false;
        QTest::newRow("case matters") << u"GET /a/b"_s << u"/a/B"_s << false;
    }

    void paths()
    {
        QFETCH(QString, route);
        QFETCH(QString, path);
        QFETCH(bool, matches);
        QCOMPARE(matchesRoute(route, "GET", path), matches);
    }

    void placeholdersAreDecoded()
    {
        QCOMPARE(matchPath(u"/a/{x}/c/{y}"_s, u"/a/b%2Fd/c/e%20f"_s).value(), (QStringList{u"b/d"_s, u"e f"_s}));
    }

    void transitions()
    {
        // Source: agent/platform/PROTOCOL.md, "Session state machine"; and repeating a status.
        const QList<std::pair<SessionStatus, SessionStatus>> allowed = {{Claimed, Running}, {Running, Finalizing},
            {Finalizing, Completed}, {Running, Failed}, {Finalizing, Failed}, {Running, Stopped}, {Running, Running},
            {Finalizing, Finalizing}, {Completed, Completed}, {Failed, Failed}, {Stopped, Stopped}};
        for (int from = int(Pending); from <= int(Stopped); ++from) {
            for (int to = int(Pending); to <= int(Stopped); ++to) {
                const std::pair pair(static_cast<SessionStatus>(from), static_cast<SessionStatus>(to));
                QVERIFY2(mayPost(pair.first, pair.second, false) == allowed.contains(pair),
                    qPrintable(toText(pair.first) + u" to "_s + toText(pair.second)));
            }
        }
        QVERIFY(mayPost(Finalizing, Stopped, true));
    }

    void publicStatuses_data()
    {
        QTest::addColumn<SessionStatus>("status");
        QTest::addColumn<bool>("parked");
        QTest::addColumn<QStringList>("listDetailActivities");
        QTest::newRow("queued") << Pending << false << QStringList{u"queued"_s, u"queued"_s, u"queued"_s};
        QTest::newRow("parked") << Pending << true << QStringList{u"parked"_s, u"parked"_s, u"queued"_s};
        QTest::newRow("claimed") << Claimed << false << QStringList{u"working"_s, u"working"_s, u"working"_s};
        QTest::newRow("finalizing") << Finalizing << false << QStringList{u"working"_s, u"queued"_s, u"queued"_s};
        QTest::newRow("failed") << Failed << false << QStringList{u"failed"_s, u"failed"_s, u"failed"_s};
        QTest::newRow("stopped") << Stopped << false << QStringList{u"stopped"_s, u"failed"_s, u"stopped"_s};
    }

    void publicStatuses()
    {
        QFETCH(SessionStatus, status);
        QFETCH(bool, parked);
        QFETCH(QStringList, listDetailActivities);
        Session session;
        session.status = status;
        session.parked = parked;
        QStringList shown;
        for (const PublicView view : {PublicView::List, PublicView::Detail, PublicView::Activities})
            shown.append(publicStatus(session, view));
        QCOMPARE(shown, listDetailActivities);
    }

    void health_data()
    {
        QTest::addColumn<HealthInputs>("inputs");
        QTest::addColumn<QStringList>("stuck");
        QTest::addColumn<QString>("status");
        QTest::newRow("running") << HealthInputs{Running, 44min, 90s, {}} << QStringList() << u"green"_s;
        QTest::newRow("long running") << HealthInputs{Running, 45min, 1s, {}} << QStringList{u"LongRunning"_s}
                                      << u"yellow"_s;
        QTest::newRow("a stale heartbeat")
            << HealthInputs{Running, 1min, 91s, {}} << QStringList{u"StaleHeartbeat"_s} << u"yellow"_s;
        QTest::newRow("no host") << HealthInputs{Running, 1min, {}, {}} << QStringList{u"StaleHeartbeat"_s}
                                 << u"yellow"_s;
        QTest::newRow("one tool for ten minutes")
            << HealthInputs{Running, 11min, 1s, 10min} << QStringList{u"ToolLoopStuck"_s} << u"red"_s;
        QTest::newRow("stuck after the claim")
            << HealthInputs{Claimed, 5min, 1s, {}} << QStringList{u"ClaimStuck"_s} << u"red"_s;
        QTest::newRow("red takes precedence over yellow")
            << HealthInputs{Claimed, 5min, 99s, {}} << QStringList{u"ClaimStuck"_s, u"StaleHeartbeat"_s} << u"red"_s;
        QTest::newRow("pending") << HealthInputs{Pending, 10h, {}, {}} << QStringList() << u"green"_s;
        QTest::newRow("failed") << HealthInputs{Failed, 10h, {}, 1h} << QStringList() << u"green"_s;
    }

    void health()
    {
        QFETCH(HealthInputs, inputs);
        QFETCH(QStringList, stuck);
        QFETCH(QString, status);
        QCOMPARE(stuckSignals(inputs), stuck);
        QCOMPARE(healthStatus(stuck), status);
    }

    void aTokenIsOnlyValidWithItsSecret()
    {
        const RuntimeClaims claims{
            u"j"_s, u"wkr_1"_s, u"p"_s, u"o"_s, u"r"_s, {u"worker:poll"_s}, Instant(1000s), Instant(4600s)};
        const QByteArray token = signJwt(claims, "secret");
        const auto read = verifyJwt(token, "secret");
        QVERIFY(read);
        QCOMPARE(read->workerId, claims.workerId);
        QCOMPARE(read->scope, claims.scope);
        QVERIFY(read->expires == claims.expires);
        QVERIFY(!verifyJwt(token, "another"));
        QVERIFY(!verifyJwt("x" + token, "secret"));
        QVERIFY(!verifyJwt("a.b", "secret"));
    }

    void aTokenOfAnotherImplementationIsValid()
    {
        // Signed by another implementation of HS256.
        const QByteArray token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ3a3JfMSIsImV4cCI6NDYwMH0."
                                 "FcSfzhxDZ7HpZH0RJmdScEtDowb-EBnGkK_KLgoJ-rs";
        const auto read = verifyJwt(token, "secret");
        QVERIFY(read);
        QCOMPARE(read->workerId, u"wkr_1"_s);
        QVERIFY(read->expires == Instant(4600s));
    }

    void times()
    {
        const Instant at(1780410120000ms);
        QCOMPARE(isoTime(at), u"2026-06-02T14:22:00.000Z"_s);
        QCOMPARE(isoTimeWithUnitBug(at), u"+058388-12-13T14:40:00.000Z"_s);
    }

    void publicIds()
    {
        const QString raw = u"6a0c1f0e-5b1d-4f7e-9a55-2d9f3a1c7b10"_s;
        QCOMPARE(publicIdOf(raw, {}), u"555b2fe613130f76"_s);
        QCOMPARE(publicIdOf(raw, u"0123456789abcdef0123456789abcdef"_s), u"fd2a75c6416bcc87"_s);
    }

    void aLockExpiresUnlessItIsRefreshed()
    {
        PlatformClock clock;
        IssueLocks locks(clock);
        QVERIFY(locks.acquire(u"issue"_s, u"one"_s));
        QVERIFY(!locks.acquire(u"issue"_s, u"two"_s));
        clock.advance(119min);
        QVERIFY(locks.refresh(u"issue"_s, u"one"_s));
        clock.advance(119min);
        QVERIFY(!locks.refresh(u"issue"_s, u"two"_s));
        QVERIFY(locks.refresh(u"issue"_s, u"one"_s));
        clock.advance(121min);
        QVERIFY(!locks.refresh(u"issue"_s, u"one"_s));
        QVERIFY(locks.acquire(u"issue"_s, u"two"_s));
        QVERIFY(locks.acquire({}, u"three"_s));
        QVERIFY(locks.acquire({}, u"four"_s));
    }

    void sixtyRequestsAMinuteAreAllowed()
    {
        PlatformClock clock;
        RateLimit limit(clock);
        for (int i = 0; i < 60; ++i)
            QVERIFY(limit.tryAcquire());
        QVERIFY(!limit.tryAcquire());
        QCOMPARE(limit.headers().at(1).second, "0");
        clock.advance(60s);
        QVERIFY(limit.tryAcquire());
        QCOMPARE(limit.headers().at(1).second, "59");
    }
};

RENSEI_TEST(RulesTest)

#include "tst_rules.moc"
