#include "agent/control/payloads.h"
#include "agent/control/sse_parser.h"

#include "tests/support/test_case.h"

#include <QJsonDocument>

namespace rensei::control {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

static Instant at(qint64 second)
{
    return Instant(milliseconds(1'780'408'800'000 + second * 1000));
}

static QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

class PayloadsTest : public QObject {
    Q_OBJECT

    static StatusPayload fullStatus()
    {
        return {.status = DaemonStatus::Paused,
            .version = u"0.1.0"_s,
            .machineId = u"m-1"_s,
            .pid = 4321,
            .uptime = std::chrono::seconds(90),
            .activeSessions = 2,
            .maxSessions = 4,
            .projectsAllowed = 3,
            .accepting = false,
            .conditions = {{.code = ConditionCode::DiskLow,
                .severity = Severity::Error,
                .message = u"The disk is nearly full."_s,
                .since = at(5),
                .action = u"rensei-agent status"_s}},
            .platformUrl = u"https://platform.example"_s,
            .registration = StatusPayload::Registration{RegistrationStatus::Busy, at(3)},
            .timestamp = at(0)};
    }

    static SessionPayload fullSession()
    {
        return {.sessionId = u"s-1"_s,
            .sessionPublicId = u"pub-1"_s,
            .issueIdentifier = u"ENG-1"_s,
            .title = u"Fix the door"_s,
            .workType = u"development"_s,
            .projectName = u"house"_s,
            .state = u"running"_s,
            .status = u"running"_s,
            .pid = 99,
            .acceptedAt = at(1),
            .startedAt = at(2),
            .endedAt = at(3),
            .paused = true,
            .stopping = true,
            .exitReason = u"stopped by the user"_s,
            .exitKind = u"operator-cancelled"_s,
            .costUsd = 0.25,
            .lastActivity = SessionPayload::Activity{u"action"_s, u"opened the door"_s},
            .lastActivityAt = at(4),
            .waiting = SessionPayload::Waiting{u"approval"_s, u"open the window"_s, u"a-1"_s, at(4), at(5)},
            .plan = SessionPayload::Plan{1, 2, u"open the window"_s}};
    }

private Q_SLOTS:
    void fault11_36_textsThatAreShownAreCut()
    {
        const QString large(1'000'000, u'x');
        StatusPayload status = fullStatus();
        status.version = large;
        status.platformUrl = large;
        status.conditions[0].message = large;
        status.conditions[0].action = large;
        const StatusPayload read = parseStatus(toJson(status)).value();
        for (const QString &text :
            {read.version, read.platformUrl, read.conditions[0].message, read.conditions[0].action})
            QVERIFY2(text.size() <= 1024, qPrintable(QString::number(text.size())));
        SessionPayload session = fullSession();
        session.issueIdentifier = session.title = session.workType = session.projectName = session.exitReason = large;
        const SessionPayload shown = parseSession(toJson(session)).value();
        for (const QString &text :
            {shown.issueIdentifier, shown.title, shown.workType, shown.projectName, shown.exitReason})
            QVERIFY2(text.size() <= 1024, qPrintable(QString::number(text.size())));
    }

    void aStatusRoundTrips()
    {
        const StatusPayload status = fullStatus();
        QCOMPARE(*parseStatus(toJson(status)), status);
    }

    void aStatusIsWrittenAsDocumented()
    {
        const QJsonObject body = toJson(fullStatus());
        QCOMPARE(body.keys(),
            QStringList({u"accepting"_s, u"activeSessions"_s, u"conditions"_s, u"machineId"_s, u"maxSessions"_s,
                u"pid"_s, u"platformUrl"_s, u"projectsAllowed"_s, u"registration"_s, u"status"_s, u"timestamp"_s,
                u"uptimeSeconds"_s, u"version"_s}));
        QCOMPARE(body.value(u"timestamp"_s).toString(), u"2026-06-02T14:00:00.000Z"_s);
        QCOMPARE(body.value(u"conditions"_s).toArray().first().toObject(),
            object(R"({"code":"disk_low","severity":"error","message":"The disk is nearly full.",
                "since":"2026-06-02T14:00:05.000Z","action":"rensei-agent status"})"));
        QCOMPARE(body.value(u"platformUrl"_s).toString(), u"https://platform.example"_s);
        QCOMPARE(body.value(u"registration"_s).toObject(),
            object(R"({"status":"busy","lastAcknowledgedAt":"2026-06-02T14:00:03.000Z"})"));
    }

    void theMinimalStatusHasNothingElse()
    {
        QCOMPARE(toMinimalJson(fullStatus()),
            object(R"({"status":"paused","version":"0.1.0","uptimeSeconds":90,"activeSessions":2,"maxSessions":4,
                "timestamp":"2026-06-02T14:00:00.000Z"})"));
    }

    void status_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("where"); // empty: it is read
        QTest::addColumn<bool>("accepting");
        QTest::newRow("the least") << object(R"({"status":"ready"})") << QString() << true;
        QTest::newRow("unknown fields") << object(R"({"status":"ready","new":{"x":1}})") << QString() << true;
        QTest::newRow("paused accepts nothing") << object(R"({"status":"paused"})") << QString() << false;
        QTest::newRow("accepting is reported")
            << object(R"({"status":"ready","accepting":false})") << QString() << false;
        QTest::newRow("mistyped fields") << object(
            R"({"status":"ready","version":[],"pid":"x","activeSessions":-1,"conditions":{},"accepting":null})")
                                         << QString() << true;
        QTest::newRow("no status") << object("{}") << u"$.status"_s << false;
        QTest::newRow("a status that is null") << object(R"({"status":null})") << u"$.status"_s << false;
        QTest::newRow("a status that is no text") << object(R"({"status":{}})") << u"$.status"_s << false;
        QTest::newRow("an unknown status") << object(R"({"status":"levitating"})") << u"$.status"_s << false;
    }

    void status()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, where);
        QFETCH(bool, accepting);
        const auto parsed = parseStatus(body);
        QCOMPARE(parsed ? QString() : parsed.error().where, where);
        if (parsed) {
            QCOMPARE(parsed->accepting, accepting);
            QCOMPARE(parsed->activeSessions, 0);
        }
    }

    void registrationInAStatus_data()
    {
        using Registration = std::optional<StatusPayload::Registration>;
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<Registration>("registration");
        QTest::newRow("an older agent does not report it") << object(R"({"status":"ready"})") << Registration();
        QTest::newRow("never answered") << object(R"({"status":"ready","registration":{"status":"needs_reauth"}})")
                                        << Registration({RegistrationStatus::NeedsReauth, {}});
        QTest::newRow("with the time of the answer") << object(
            R"({"status":"ready","registration":{"status":"idle","lastAcknowledgedAt":"2026-06-02T14:00:03Z"}})")
                                                     << Registration({RegistrationStatus::Idle, at(3)});
        QTest::newRow("an unknown name") << object(R"({"status":"ready","registration":{"status":"levitating"}})")
                                         << Registration();
        QTest::newRow("mistyped") << object(R"({"status":"ready","registration":[7],"platformUrl":[]})")
                                  << Registration();
    }

    void registrationInAStatus()
    {
        QFETCH(QJsonObject, body);
        QFETCH(std::optional<StatusPayload::Registration>, registration);
        const auto parsed = parseStatus(body);
        QVERIFY(parsed);
        QVERIFY(parsed->registration == registration);
        QCOMPARE(parsed->platformUrl, QString());
    }

    void unreadableConditionsAreSkipped()
    {
        const auto parsed = parseStatus(object(R"({"status":"ready","conditions":[7,{"code":"x"},null,
            {"code":"clock_skew","message":"The clock is wrong."},{"code":"from_the_future","message":"m"}]})"));
        QCOMPARE(parsed->conditions.size(), 2);
        QCOMPARE(parsed->conditions.first().code, ConditionCode::ClockSkew);
        QCOMPARE(parsed->conditions.first().severity, Severity::Warning);
        QCOMPARE(parsed->conditions.last().code, ConditionCode::Unknown);
    }

    void everyConditionHasItsWireName()
    {
        const QStringList words{u"needs_enrollment"_s, u"needs_reauth"_s, u"platform_unreachable"_s, u"clock_skew"_s,
            u"pool_suspended"_s, u"disk_low"_s, u"no_runtime"_s, u"credentials_unavailable"_s, u"port_conflict"_s,
            u"config_invalid"_s, u"session_log_unreadable"_s, u"update_available"_s, u"outbox_backlog"_s,
            u"work_refused"_s, u"descriptors_low"_s};
        for (int i = 0; i < words.size(); ++i) {
            QCOMPARE(wireName(static_cast<ConditionCode>(i)), words.at(i));
            QCOMPARE(conditionCode(words.at(i)), static_cast<ConditionCode>(i));
        }
    }

    void statsRoundTrip()
    {
        StatsPayload stats{.capacity = {.maxConcurrentSessions = 4,
                               .maxVCpuPerSession = 2,
                               .reason = u"one for each processor core"_s,
                               .maxMemoryMbPerSession = 3,
                               .maxMemoryMb = 4,
                               .maxProcessesPerSession = 5,
                               .maxProcesses = 6,
                               .reservedMemoryMb = 512},
            .activeSessions = 1,
            .queueDepth = 2,
            .workerId = u"w-1"_s,
            .registration = {.status = RegistrationStatus::NeedsReauth,
                .lastHeartbeatAt = at(1),
                .lastAcknowledgedAt = at(2),
                .lastError = StatsPayload::LastError{u"401"_s, u"refused"_s, at(3)},
                .tokenExpiresAt = at(4),
                .protocol = u"v1"_s,
                .heartbeatRunning = true,
                .pollRunning = true},
            .host = StatsPayload::Host{.visible = true, .asOf = at(5), .lastSeen = at(6)},
            .totals = StatsPayload::Totals{.hosts = 3, .totalSlots = 12, .asOf = at(7)},
            .timestamp = at(8)};
        QCOMPARE(*parseStats(toJson(stats)), stats);
        stats.host = StatsPayload::Host{};
        QVERIFY(toJson(stats).value(u"host"_s).toObject().value(u"visible"_s).isNull());
        QCOMPARE(*parseStats(toJson(stats)), stats);
        stats.host.reset();
        stats.totals.reset();
        QCOMPARE(*parseStats(toJson(stats)), stats);
    }

    void theCapacityIsAlsoServedAlone()
    {
        const StatsPayload::Capacity capacity{.maxConcurrentSessions = 0, .maxVCpuPerSession = 2};
        QCOMPARE(*parseCapacity(toJson(capacity)), capacity);
        const auto nothing = parseCapacity(object(R"({"maxVCpuPerSession":2})"));
        QCOMPARE(nothing ? QString() : nothing.error().where, u"$.maxConcurrentSessions"_s);
    }

    void statsAreTolerant()
    {
        const auto parsed = parseStats(object(R"({"capacity":7,"registration":{"status":"stub","lastError":"x"},
            "host":{"visible":"yes"},"totals":null,"activeSessions":99999999999})"));
        QVERIFY(parsed);
        QCOMPARE(parsed->registration.status, RegistrationStatus::Unregistered);
        QVERIFY(!parsed->registration.lastError);
        QVERIFY(parsed->host && !parsed->host->visible);
        QVERIFY(!parsed->totals);
        QCOMPARE(parsed->activeSessions, 0);
    }

    void aSessionRoundTrips()
    {
        const SessionPayload session = fullSession();
        QCOMPARE(*parseSession(toJson(session)), session);
        const SessionPayload least{.sessionId = u"s-2"_s, .state = u"accepted"_s};
        QCOMPARE(*parseSession(toJson(least)), least);
    }

    void sessions_data()
    {
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<int>("count"); // -1: refused
        QTest::newRow("an array") << "[[{\"sessionId\":\"a\"},{\"sessionId\":\"b\"}]]"_ba << 2;
        QTest::newRow("none yet") << "[null]"_ba << 0;
        QTest::newRow("an empty array") << "[[]]"_ba << 0;
        QTest::newRow("elements that cannot be read") << "[[1,{},{\"sessionId\":\"b\"},{\"sessionId\":\"\"}]]"_ba << 1;
        QTest::newRow("an object") << "[{}]"_ba << -1;
        QTest::newRow("a text") << "[\"x\"]"_ba << -1;
    }

    void sessions()
    {
        QFETCH(QByteArray, root);
        QFETCH(int, count);
        const auto parsed = parseSessions(QJsonDocument::fromJson(root).array().first());
        QCOMPARE(parsed ? int(parsed->size()) : -1, count);
    }

    void aLogRoundTrips()
    {
        const LogPayload log{.events = {{.seq = 7, .at = at(1), .type = u"thought"_s, .data = {{u"text"_s, u"so"_s}}}},
            .cursor = 8,
            .truncated = true,
            .more = true,
            .ended = true};
        QCOMPARE(*parseLog(toJson(log)), log);
        QCOMPARE(parseLog(object(R"({"cursor":3,"events":[7,{"seq":1},{"seq":2,"type":"note"}]})"))->events.size(), 1);
        QVERIFY(!parseLog({}));
    }

    void actionsRoundTrip()
    {
        const ActionReply reply{.ok = false, .message = u"drain incomplete"_s};
        QCOMPARE(*parseActionReply(toJson(reply)), reply);
        const HelloPayload hello{.proof = "ab12", .pid = 7, .version = u"0.1.0"_s};
        QCOMPARE(*parseHello(toJson(hello)), hello);
        QVERIFY(!parseHello({}));
    }

    void eventsCarryTheSamePayloadsAsGet()
    {
        SseParser parser;
        const auto events
            = parser.feed(statusEvent(fullStatus()) + ": ping\n\n" + sessionsEvent({fullSession(), fullSession()}));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.at(0).name, "status"_ba);
        QCOMPARE(*parseStatus(QJsonDocument::fromJson(events.at(0).data).object()), fullStatus());
        QCOMPARE(events.at(1).name, "sessions"_ba);
        QCOMPARE(parseSessions(QJsonDocument::fromJson(events.at(1).data).array())->at(1), fullSession());
    }
};

RENSEI_TEST(PayloadsTest)

} // namespace rensei::control

#include "tst_payloads.moc"
