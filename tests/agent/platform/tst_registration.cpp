#include "agent/platform/registration.h"

#include "tests/agent/platform/fixture_case.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;
using std::chrono::milliseconds;

static QByteArray jwtWith(const QByteArray &payload)
{
    return "e30." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

class RegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intervalsAreClampedAndTheirUnitIsInferred_data()
    {
        QTest::addColumn<QJsonObject>("told");
        QTest::addColumn<milliseconds>("heartbeat");
        QTest::addColumn<milliseconds>("poll");
        const auto row = [](const char *name, const QJsonObject &told, milliseconds heartbeat, milliseconds poll) {
            QTest::newRow(name) << told << heartbeat << poll;
        };
        const QString hbS = u"heartbeatIntervalSeconds"_s;
        const QString pollS = u"pollIntervalSeconds"_s;
        const QString hb = u"heartbeatInterval"_s;
        const QString poll = u"pollInterval"_s;
        row("nothing told gives the defaults", {}, 30s, 5s);
        row("seconds", {{hbS, 20}, {pollS, 3}}, 20s, 3s);
        row("seconds as text", {{hbS, u"20"_s}, {pollS, u"3"_s}}, 20s, 3s);
        row("fractions of a second", {{pollS, 2.5}}, 30s, 2'500ms);
        row("snake case", {{u"heartbeat_interval_seconds"_s, 40}, {u"poll_interval_seconds"_s, 10}}, 40s, 10s);
        row("milliseconds", {{hb, 20'000}, {poll, 3'000}}, 20s, 3s);
        row("seconds win over milliseconds", {{hbS, 20}, {hb, 50'000}, {pollS, 3}, {poll, 9'000}}, 20s, 3s);
        row("milliseconds below 1000 are seconds", {{hb, 45}, {poll, 7}}, 45s, 7s);
        row("seconds from 1000 on are milliseconds", {{hbS, 45'000}, {pollS, 1'000}}, 45s, 1s);
        row("999 seconds are seconds, and too many", {{hbS, 999}, {pollS, 999}}, 120s, 60s);
        row("too short is held at the least", {{hbS, 1}, {pollS, 0.2}}, 5s, 1s);
        row("too long is held at the most", {{hb, 999'999}, {poll, 999'999}}, 120s, 60s);
        row("beyond any integer", {{hbS, 1e300}, {poll, 1e300}}, 120s, 60s);
        row("nothing and less than nothing are no interval", {{hbS, 0}, {poll, -5}}, 30s, 5s);
    }

    void intervalsAreClampedAndTheirUnitIsInferred()
    {
        QFETCH(QJsonObject, told);
        told.insert(u"workerId"_s, u"wkr_1"_s);
        const auto got = parseRegistration(told);
        QVERIFY(got.has_value());
        QTEST(got->heartbeatInterval, "heartbeat");
        QTEST(got->pollInterval, "poll");
    }

    void theTokenComesUnderFourNames_data()
    {
        QTest::addColumn<QJsonObject>("told");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("guide") << QJsonObject{{u"runtimeJwt"_s, u"t"_s}} << QByteArray("t");
        QTest::newRow("schema") << QJsonObject{{u"runtimeToken"_s, u"t"_s}} << QByteArray("t");
        QTest::newRow("snake case") << QJsonObject{{u"runtime_jwt"_s, u"t"_s}} << QByteArray("t");
        QTest::newRow("other snake case") << QJsonObject{{u"runtime_token"_s, u"t"_s}} << QByteArray("t");
        QTest::newRow("an empty one does not hide another")
            << QJsonObject{{u"runtimeJwt"_s, u""_s}, {u"runtimeToken"_s, u"t"_s}} << QByteArray("t");
        QTest::newRow("null is none") << QJsonObject{{u"runtimeToken"_s, QJsonValue()}} << QByteArray();
    }

    void theTokenComesUnderFourNames()
    {
        QFETCH(QJsonObject, told);
        QFETCH(QByteArray, token);
        told.insert(u"worker_id"_s, 17);
        const auto got = parseRegistration(told);
        QCOMPARE(got->workerId, u"17"_s);
        QCOMPARE(got->runtimeToken != nullptr, !token.isEmpty());
        if (got->runtimeToken)
            QCOMPARE(got->runtimeToken->view().toByteArray(), token);
    }

    void theExpiryInTheReplyWinsOverTheTokens()
    {
        const auto got = parseRegistration({{u"workerId"_s, u"wkr_1"_s},
            {u"runtimeToken"_s, fixtureVariable(u"RUNTIME_JWT_1"_s)}, {u"expiresAt"_s, 1'780'410'000}});
        QCOMPARE(got->expiresAt, at("2026-06-02T14:20:00Z"));
    }

    void aRefreshKeepsWorkerAndIntervals()
    {
        const Registration current{.workerId = u"wkr_1"_s,
            .runtimeToken = secret(u"old"_s),
            .expiresAt = at("2026-06-02T14:20:00Z"),
            .heartbeatInterval = 20s,
            .pollInterval = 10s};
        const auto got = parseRefresh(
            {{u"workerId"_s, u"wkr_other"_s}, {u"runtimeJwt"_s, u"new"_s}, {u"pollInterval"_s, 2'000}}, current);
        QCOMPARE(got->workerId, u"wkr_1"_s);
        QVERIFY(got->runtimeToken->equals("new"));
        QVERIFY(!got->expiresAt);
        QCOMPARE(got->heartbeatInterval, milliseconds(20s));
        QCOMPARE(got->pollInterval, milliseconds(2s));
    }

    void aHostDescribesItself_data()
    {
        QTest::addColumn<int>("active");
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("draining");
        QTest::addColumn<QString>("status");
        QTest::newRow("free") << 1 << 2 << false << u"idle"_s;
        QTest::newRow("full") << 2 << 2 << false << u"busy"_s;
        QTest::newRow("draining, full or not") << 2 << 2 << true << u"draining"_s;
    }

    void aHostDescribesItself()
    {
        QFETCH(int, active);
        QFETCH(int, most);
        QFETCH(bool, draining);
        const HostDescription host{.hostname = u"h"_s,
            .machineId = u"m"_s,
            .version = u"1"_s,
            .region = u"eu"_s,
            .maxSessions = most,
            .activeSessions = active,
            .draining = draining};
        const http::Request request = registerV1(host, Secret("t"));
        QTEST(request.body->value("status"_L1).toString(), "status");
        QCOMPARE(request.body->value("activeAgentCount"_L1).toInt(), active);
        QCOMPARE(request.body->value("region"_L1).toString(), u"eu"_s);
        QVERIFY(!request.bearer);
    }

    void capacityIsRegisteredAsAtLeastOne()
    {
        const HostDescription host{.hostname = u"h"_s, .machineId = u"m"_s, .version = u"1"_s, .maxSessions = 0};
        QCOMPARE(registerV1(host, Secret("t")).body->value("maxAgents"_L1).toInt(), 1);
        const http::Request request = registerAf(host, secret(u"t"_s));
        QCOMPARE(request.body->value("capacity"_L1).toInt(), 1);
        QVERIFY(!request.body->contains("projects"_L1));
        QVERIFY(!request.body->contains("registrationToken"_L1));
    }

    void registrationCallsAreNotRepeatedByTheTransport()
    {
        QVERIFY(!registerV1({}, Secret("t")).repeatable);
        QVERIFY(!refreshToken(u"w"_s, nullptr).repeatable);
        QVERIFY(!deregister(u"w"_s, nullptr).repeatable);
        QCOMPARE(deregister(u"w"_s, nullptr).deadline, milliseconds(5s));
        QCOMPARE(refreshToken(u"w"_s, nullptr).deadline, milliseconds(15s));
    }

    void expiryIsReadFromATokensSecondPart_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("expiry");
        QTest::newRow("the platform's") << fixtureVariable(u"RUNTIME_JWT_1"_s).toUtf8()
                                        << u"2026-06-02T15:03:20.000Z"_s;
        QTest::newRow("seconds with a fraction") << jwtWith(R"({"exp":1780412600.5})") << u"2026-06-02T15:03:20.500Z"_s;
        QTest::newRow("no exp") << jwtWith(R"({"sub":"wkr_1"})") << QString();
        QTest::newRow("exp of another type") << jwtWith(R"({"exp":{}})") << QString();
        QTest::newRow("no JSON") << jwtWith("exp") << QString();
        QTest::newRow("no base64") << QByteArray("a.!!!.c") << QString();
        QTest::newRow("two parts") << QByteArray("a.b") << QString();
        QTest::newRow("an opaque key") << QByteArray("self-hosted-example-key") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void expiryIsReadFromATokensSecondPart()
    {
        QFETCH(QByteArray, token);
        const auto got = expiryOf(token);
        QTEST(got ? toIso(*got) : QString(), "expiry");
    }
};

RENSEI_TEST(RegistrationTest)

} // namespace rensei::tests

#include "tst_registration.moc"
