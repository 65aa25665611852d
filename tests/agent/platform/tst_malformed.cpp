#include "tests/agent/platform/described.h"
#include "tests/agent/platform/fixture_case.h"
#include "tests/agent/platform/malformed.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

using Read = std::function<Result<QString>(const QJsonObject &)>;

/// How one kind of reply is read, and which rules of the general ones it breaks.
struct Reader {
    Read read;
    QStringList required = {}; ///< without these there is no value
    QStringList otherwise = {}; ///< paths where another type has a meaning of its own
};

template <typename T>
Read describing(Result<T> (*parse)(const QJsonObject &))
{
    return
        [parse](const QJsonObject &body) { return parse(body).map([](const T &value) { return described(value); }); };
}

template <typename T>
Read describing(T (*parse)(const QJsonObject &))
{
    return [parse](const QJsonObject &body) -> Result<QString> { return described(parse(body)); };
}

Result<QString> describeRefresh(const QJsonObject &body)
{
    const Registration current{.workerId = workerId(), .runtimeToken = runtimeToken(), .expiresAt = {}};
    return parseRefresh(body, current).map([](const Registration &value) { return described(value); });
}

Result<QString> describeCapacity(const QJsonObject &body)
{
    return described(parseCapacity(body, {.machineId = u"b2f0c7e1-3a44-4d0e-9a66-71c5d5f8a001"_s}));
}

Result<QString> describeLock(const QJsonObject &body)
{
    return described(parseLockReply(body, sessionId()));
}

/// A work item with all that hosted ones may carry.
QJsonObject fullWorkItem()
{
    QJsonObject item = fixture(u"claim-true"_s).responseBody.value("work"_L1).toObject();
    item.insert(u"title"_s, u"Flaky login test"_s);
    item.insert(u"body"_s, u"It fails every third time."_s);
    item.insert(u"requiresRepository"_s, true);
    item.insert(u"mode"_s, u"interactive"_s);
    item.insert(u"providerSessionId"_s, u"conv-81c2"_s);
    item.insert(u"sessionPublicId"_s, fixtureVariable(u"PUBLIC_ID"_s));
    item.insert(u"resolvedProfile"_s, QJsonObject{{u"harness"_s, u"rensei"_s}, {u"provider"_s, u"command"_s}});
    item.insert(u"harness"_s, u"codex"_s);
    item.insert(u"env"_s, QJsonObject{{u"LANG"_s, u"C"_s}});
    item.insert(u"maxDurationSeconds"_s, 600);
    return item;
}

/// Source: agent/platform/PROTOCOL.md, "JSON decoding rules".
class MalformedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void malformedRepliesDegradeToUnknown_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<Reader>("reader");
        const auto row = [](const char *id, const Reader &reader) {
            QTest::newRow(id) << fixture(QString::fromLatin1(id)).responseBody << reader;
        };
        const Reader registration{describing(parseRegistration), {u"$.workerId"_s}};
        row("register-v1-201", registration);
        row("register-af-201-hosted", registration);
        row("register-af-201-selfhost", registration);
        row("refresh-200-guide", {describeRefresh, {u"$.runtimeToken"_s}});
        row("refresh-200-schema", {describeRefresh, {u"$.runtimeToken"_s}});
        row("worker-get-200", {describing(parseWorkerInfo), {u"$.id"_s}});
        row("worker-list-200-selfhost",
            {describing(parseWorkerList), {u"$.workers"_s, u"$.workers[0].id"_s}, {u"$.workers[0]"_s}});
        for (const char *id : {"heartbeat-v1-200-guide", "heartbeat-v1-200-schema",
                 "heartbeat-af-200-kill-and-paused-hosted", "heartbeat-af-200-ack-hosted"})
            row(id, {describing(parseHeartbeatResponse)});
        for (const char *id : {"poll-empty", "poll-work-preclaimed", "poll-work-minimal-odd-units",
                 "poll-followup-prompt-for-running-session"})
            row(id, {describing(parsePoll)});
        const QString map = u"$.inboxMessages.%1[%2].payload"_s;
        row("poll-inbox", {describing(parsePoll), {}, {map.arg(sessionId()).arg(0)}});
        row("poll-inbox-stop-and-other-shape",
            {describing(parsePoll), {},
                {map.arg(u"some-other-session"_s).arg(0), u"$.inboxMessages.some-other-session[1].text"_s}});
        sessionRows();
        accountRows();
    }

    void malformedRepliesDegradeToUnknown()
    {
        QFETCH(QJsonObject, body);
        QFETCH(Reader, reader);
        const QString whole = reader.read(body).value_or(QString());
        QVERIFY(!whole.isEmpty());
        QHash<QString, Result<QString>> resultWhenMissing;
        for (const MalformedBody &each : malformedBodies(body)) {
            const Result<QString> got = reader.read(each.body);
            const QByteArray name = (each.path + u' ' + each.how).toUtf8();
            if (each.how == "unknown"_L1) {
                QVERIFY2(got.value_or(QString()) == whole, name.constData());
                continue;
            }
            // A path is taken out first of all, so what that gave is known when it is malformed otherwise.
            if (each.how == "missing"_L1)
                resultWhenMissing.insert(each.path, got);
            if (each.how == "missing"_L1 || countsAsAbsent(valueAt(body, each.path), each.how))
                check(reader, each, got, resultWhenMissing.value(each.path), name);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(resultWhenMissing.size() >= body.size());
    }

private:
    static void check(const Reader &reader, const MalformedBody &each, const Result<QString> &got,
        const Result<QString> &absent, const QByteArray &name)
    {
        if (reader.required.contains(each.path)) {
            QVERIFY2(!got && got.error().kind == ErrorKind::BadReply, name.constData());
            QCOMPARE(got.error().where, each.path);
        } else if (!reader.otherwise.contains(each.path)) {
            QVERIFY2(got.has_value(), name.constData());
            QCOMPARE(u"%1: %2"_s.arg(QString::fromUtf8(name), *got),
                u"%1: %2"_s.arg(QString::fromUtf8(name), absent.value_or(QString())));
        }
    }

    static void sessionRows()
    {
        const Reader state{describing(parseSessionState), {u"$.status"_s}};
        const auto row = [](const char *id, const Reader &reader) {
            QTest::newRow(id) << fixture(QString::fromLatin1(id)).responseBody << reader;
        };
        row("session-status-get-raw", state);
        row("session-status-get-guide", state);
        row("claim-true", {describing(parseClaim)});
        row("claim-false", {describing(parseClaim)});
        row("transfer-true", {describing(parseTransferred)});
        row("transfer-false", {describing(parseTransferred)});
        row("nack-200-hosted", {describing(tookEffect)});
        row("activity-forwarded", {describing(tookEffect)});
        row("activity-not-forwarded", {describing(tookEffect)});
        row("progress-not-posted", {describing(tookEffect), {}, {u"$.posted"_s}});
        row("completion-200-selfhost", {describing(tookEffect), {}, {u"$.posted"_s}});
        row("completion-200-schema", {describing(tookEffect), {}, {u"$.posted"_s}});
        row("external-urls-200", {describing(tookEffect)});
        row("inbox-ack-200", {describing(tookEffect)});
        row("lock-refresh-stop-hosted", {describeLock});
        row("lock-refresh-inject-hosted", {describeLock, {}, {u"$.inject.text"_s}});
        QTest::newRow("a work item with everything")
            << fullWorkItem() << Reader{describing(parseWorkItem), {u"$.sessionId"_s}};
    }

    static void accountRows()
    {
        const auto row = [](const char *id, const Reader &reader) {
            QTest::newRow(id) << fixture(QString::fromLatin1(id)).responseBody << reader;
        };
        row("whoami-200", {describing(parseAccount), {}, {u"$.org"_s, u"$.scopes"_s}});
        row("capacity-200", {describeCapacity, {}, {u"$.hosts"_s, u"$.pool"_s}});
        row("capacity-200-objects",
            {describeCapacity, {}, {u"$.hosts"_s, u"$.hosts[0]"_s, u"$.onDemandProviders[0]"_s, u"$.pools[0]"_s}});
    }
};

RENSEI_TEST(MalformedTest)

} // namespace rensei::tests

#include "tst_malformed.moc"
