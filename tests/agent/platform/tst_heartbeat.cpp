#include "agent/platform/heartbeat.h"

#include "tests/agent/platform/fixture_case.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

#include <limits>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace platform;

static QJsonObject hostStatus(const QString &word)
{
    return {{u"hostStatus"_s, QJsonObject{{u"status"_s, word}}}};
}

class HeartbeatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothApiVariantsSendTheSameMembers()
    {
        const HeartbeatRequest beat{.workerId = u"w"_s,
            .hostname = u"h"_s,
            .version = u"1"_s,
            .region = u"eu"_s,
            .status = HostStatus::Draining,
            .activeSessions = 2,
            .maxSessions = 3,
            .appliedMutations = {u"m"_s},
            .sentAt = at("2026-06-02T14:00:00Z")};
        const http::Request v1 = heartbeatV1(beat, nullptr);
        const http::Request af = heartbeatAf(beat, nullptr);
        for (auto it = af.body->begin(); it != af.body->end(); ++it)
            QCOMPARE(v1.body->value(it.key()), it.value());
        QCOMPARE(af.body->value("activeCount"_L1).toInt(), 2);
        QCOMPARE(af.body->value("status"_L1).toString(), u"draining"_s);
        QCOMPARE(af.body->value("sentAt"_L1).toString(), u"2026-06-02T14:00:00.000Z"_s);
        QCOMPARE(v1.body->value("region"_L1).toString(), u"eu"_s);
        QVERIFY(!af.body->contains("region"_L1));
        QCOMPARE(v1.deadline, std::chrono::milliseconds(10s));
        QCOMPARE(af.deadline, std::chrono::milliseconds(10s));
        QVERIFY(!v1.repeatable && !af.repeatable);
    }

    void unknownValuesAreLeftOut()
    {
        const http::Request request = heartbeatV1({.workerId = u"w"_s, .hostname = u"h"_s, .version = u"1"_s}, nullptr);
        for (const QLatin1StringView key :
            {"load"_L1, "appliedMutations"_L1, "mutationFailures"_L1, "sentAt"_L1, "region"_L1})
            QVERIFY2(!request.body->contains(key), key.data());
        QCOMPARE(request.body->value("status"_L1).toString(), u"idle"_s);
    }

    void loadIsAPercentageOrNothing()
    {
        HeartbeatRequest beat{.workerId = u"w"_s, .hostname = u"h"_s, .version = u"1"_s, .load = Load{250.0, -3.0}};
        const QJsonObject load = heartbeatAf(beat, nullptr).body->value("load"_L1).toObject();
        QCOMPARE(load, (QJsonObject{{u"cpu"_s, 100}, {u"memory"_s, 0}}));
        beat.load->cpuPercent = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!heartbeatAf(beat, nullptr).body->contains("load"_L1));
    }

    void thePoolStatusIsRead_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<PoolState>("pool");
        QTest::newRow("absent is ok") << QJsonObject() << PoolState::Ok;
        QTest::newRow("ok") << hostStatus(u"ok"_s) << PoolState::Ok;
        for (const char *word : {"pool_deleted", "pool_draining", "pool_disabled", "pool_paused", "pool_of_tomorrow"})
            QTest::newRow(word) << hostStatus(QString::fromLatin1(word)) << PoolState::Suspended;
        QTest::newRow("unauthorized") << hostStatus(u"unauthorized"_s) << PoolState::Unauthorized;
        QTest::newRow("an unknown text never stops a host") << hostStatus(u"retired"_s) << PoolState::Ok;
        QTest::newRow("a text in place of the object")
            << QJsonObject{{u"hostStatus"_s, u"pool_paused"_s}} << PoolState::Ok;
    }

    void thePoolStatusIsRead()
    {
        QFETCH(QJsonObject, body);
        QTEST(parseHeartbeatResponse(body).pool, "pool");
    }

    void onlyAnExplicitFalseIsNoAcknowledgement_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<bool>("acknowledged");
        QTest::newRow("nothing reported") << QJsonObject() << true;
        QTest::newRow("ok") << QJsonObject{{u"ok"_s, true}} << true;
        QTest::newRow("not ok") << QJsonObject{{u"ok"_s, false}} << false;
        QTest::newRow("not acknowledged") << QJsonObject{{u"acknowledged"_s, false}} << false;
        QTest::newRow("one yes and one no") << QJsonObject{{u"ok"_s, true}, {u"acknowledged"_s, false}} << false;
        QTest::newRow("a text is no boolean") << QJsonObject{{u"ok"_s, u"false"_s}} << true;
    }

    void onlyAnExplicitFalseIsNoAcknowledgement()
    {
        QFETCH(QJsonObject, body);
        QTEST(parseHeartbeatResponse(body).acknowledged, "acknowledged");
    }

    void mutationsAreReadTolerantly()
    {
        const QJsonArray mutations{
            QJsonObject{{u"id"_s, 5}, {u"op"_s, u"session.kill"_s}, {u"params"_s, QJsonObject{{u"id"_s, u"s"_s}}}},
            u"no object"_s, QJsonObject{{u"op"_s, u"session.kill"_s}}, QJsonObject{{u"id"_s, u"m"_s}}};
        const HeartbeatResponse got
            = parseHeartbeatResponse({{u"pendingMutations"_s, mutations}, {u"pendingWorkCount"_s, -4}});
        QCOMPARE(got.mutations.size(), 2);
        QCOMPARE(got.mutations.at(0).id, u"5"_s);
        QCOMPARE(got.mutations.at(0).sessionId, u"s"_s);
        QCOMPARE(got.mutations.at(1).operation, QString());
        QCOMPARE(got.pendingWork, 0);
    }
};

RENSEI_TEST(HeartbeatTest)

} // namespace rensei::tests

#include "tst_heartbeat.moc"
